import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { plainWords, snakeCase } from '../compile/words.ts';

/** Input fields that the contract lets be absent and the API does not. */
export const NEEDED_INPUTS: ReadonlySet<string> = new Set([
  'InstrumentationRuleInput.disabled',
  'InstrumentationRuleInput.notes',
  'InstrumentationRuleInput.ruleName',
]);

/** Names as Kubernetes bounds them. */
const TEXT_BOUNDS: Readonly<Record<string, string>> = {
  namespace: 'minLength: 1, maxLength: 63',
  name: 'minLength: 1, maxLength: 253',
  id: 'minLength: 1, maxLength: 253',
};
const OTHER_TEXT = 'minLength: 1, maxLength: 500';
const MAX_ITEMS = 50;

/** Enums of the contract that have members which no caller should send, and the client-only enum without them. */
const NARROWER: Readonly<Record<string, string>> = { ActionType: 'ActionKind' };

/** Whether a type is a list of key and value pairs, whose values may be secrets: only a destination's type says which. */
export function isPairs(type: GraphQLInputType): boolean {
  const list = getNullableType(type);
  const item = isListType(list) ? getNamedType(list) : undefined;
  return isInputObjectType(item) && Object.keys(item.getFields()).sort().join() === 'key,value';
}

/** A description that passes the lint and says no more than the name does: for an author to improve. */
export function descriptionOf(name: string): string {
  return name === 'kind' ? 'Workload kind.' : `${plainWords(name)}.`;
}

/** The directives that bound an argument, as the operation files of this repository have them. */
export function boundsOf(
  { name, type }: GraphQLArgument | GraphQLInputField,
  siblings: readonly (GraphQLArgument | GraphQLInputField)[],
): readonly string[] {
  if (isPairs(type)) return [`@arg(maxItems: ${MAX_ITEMS})`, '@secret'];
  if (isListType(getNullableType(type))) return [`@arg(maxItems: ${MAX_ITEMS})`];
  const named = getNamedType(type).name;
  if (isWorkloadKind(name, named, siblings)) return ['@arg(enum: "WorkloadKind")'];
  if (NARROWER[named]) return [`@arg(enum: "${NARROWER[named]}")`];
  switch (named) {
    case 'String':
    case 'ID':
      return [`@arg(${TEXT_BOUNDS[snakeCase(name).split('_').at(-1) ?? ''] ?? OTHER_TEXT})`];
    case 'Float':
      return name.toLowerCase().startsWith('percentage') ? ['@arg(min: 0, max: 100)'] : [];
    default:
      return [];
  }
}

/** A kind beside a namespace and a name is a workload's, and the API takes it in one spelling only. */
function isWorkloadKind(
  name: string,
  type: string,
  siblings: readonly (GraphQLArgument | GraphQLInputField)[],
): boolean {
  const names = new Set(siblings.map((sibling) => sibling.name));
  return name === 'kind' && ['String', 'K8sResourceKind'].includes(type) && names.has('namespace') && names.has('name');
}
