import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type FragmentDefinitionNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';

/** The UI API's contract. */
export const contract: GraphQLSchema = buildSchema(
  readFileSync(new URL('../../graphql/schema.graphql', import.meta.url), 'utf8'),
);

/** An operation's parts: what is selected, by response name. */
interface Selected {
  readonly name: string;
  readonly field: string;
  readonly selections: readonly Selected[];
}

interface Parsed {
  readonly type: 'query' | 'mutation';
  readonly selections: readonly Selected[];
}

/** What an operation selects, `@include` and `@skip` judged by its variables. */
export function selectionOf(text: string, variables: Readonly<Record<string, unknown>> = {}): Parsed {
  const { definitions } = parse(text);
  const operation = definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation || operation.operation === 'subscription') throw new Error(`no operation in ${text.slice(0, 80)}`);
  const fragments = new Map(
    definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const fields = ({ selections }: SelectionSetNode): readonly Selected[] =>
    selections.flatMap((selection): readonly Selected[] => {
      if (!isIncluded(selection.directives ?? [], variables)) return [];
      if (selection.kind === Kind.INLINE_FRAGMENT) return fields(selection.selectionSet);
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        return fragment ? fields(fragment.selectionSet) : [];
      }
      const selected = {
        name: selection.alias?.value ?? selection.name.value,
        field: selection.name.value,
        selections: selection.selectionSet ? fields(selection.selectionSet) : [],
      };
      return [selected];
    });
  return { type: operation.operation, selections: fields(operation.selectionSet) };
}

function isIncluded(
  directives: readonly {
    readonly name: { readonly value: string };
    readonly arguments?: readonly unknown[] | undefined;
  }[],
  variables: Readonly<Record<string, unknown>>,
): boolean {
  return directives.every((directive) => {
    const text = JSON.stringify(directive);
    const value = /"kind":"Variable","name":\{"kind":"Name","value":"(\w+)"/.exec(text)?.[1];
    const given = value === undefined ? /"value":true/.test(text) : variables[value] === true;
    if (directive.name.value === 'include') return given;
    return directive.name.value === 'skip' ? !given : true;
  });
}

/** An answer cut to what an operation selects: what it lacks is null, or an empty list where null may not stand. */
export function project(data: unknown, text: string, variables: Readonly<Record<string, unknown>> = {}): object {
  const { type, selections } = selectionOf(text, variables);
  const root = type === 'query' ? contract.getQueryType() : contract.getMutationType();
  if (!root) throw new Error('the contract has no such root');
  return objectOf(data, selections, root.name);
}

function objectOf(data: unknown, selections: readonly Selected[], typeName: string): object {
  const type = contract.getType(typeName);
  const fields = isObjectType(type) ? type.getFields() : {};
  return Object.fromEntries(
    selections.map(({ name, field, selections: inner }) => {
      const definition = fields[field];
      const value = typeof data === 'object' && data !== null ? Reflect.get(data, field) : undefined;
      return [name, definition ? projected(value, inner, definition.type) : typeName];
    }),
  );
}

function projected(value: unknown, selections: readonly Selected[], type: GraphQLOutputType): unknown {
  if (isNonNullType(type)) {
    const inner = projected(value, selections, type.ofType);
    return inner === null ? emptyOf(type.ofType, selections) : inner;
  }
  if (value === undefined || value === null) return null;
  if (isListType(type))
    return Array.isArray(value) ? value.map((item) => projected(item, selections, type.ofType)) : [];
  return isCompositeType(type) ? objectOf(value, selections, type.name) : value;
}

function emptyOf(type: GraphQLOutputType, selections: readonly Selected[]): unknown {
  if (isListType(type)) return [];
  const named = getNamedType(type);
  if (isCompositeType(named)) return objectOf({}, selections, named.name);
  switch (named.name) {
    case 'Boolean':
      return false;
    case 'Int':
    case 'Float':
      return 0;
    default:
      return '';
  }
}

/** What in an answer disagrees with the contract: a null where none may stand, a list that is none, a wrong scalar. */
export function disagreements(
  data: unknown,
  text: string,
  variables: Readonly<Record<string, unknown>> = {},
): readonly string[] {
  const { type, selections } = selectionOf(text, variables);
  const root = type === 'query' ? contract.getQueryType() : contract.getMutationType();
  return root ? objectProblems(data, selections, root.name, '') : ['no root'];
}

function objectProblems(
  data: unknown,
  selections: readonly Selected[],
  typeName: string,
  path: string,
): readonly string[] {
  const type = contract.getType(typeName);
  if (!isObjectType(type)) return [];
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return [`${path}: no object`];
  return selections.flatMap(({ name, field, selections: inner }) => {
    const definition = type.getFields()[field];
    if (!definition) return field === '__typename' ? [] : [`${path}.${field}: unknown`];
    if (!Object.hasOwn(data, name)) return [`${path}.${name}: absent`];
    return valueProblems(Reflect.get(data, name), inner, definition.type, `${path}.${name}`);
  });
}

function valueProblems(
  value: unknown,
  selections: readonly Selected[],
  type: GraphQLOutputType,
  path: string,
): readonly string[] {
  if (isNonNullType(type)) {
    return value === null ? [`${path}: null`] : valueProblems(value, selections, type.ofType, path);
  }
  if (value === null) return [];
  if (isListType(type)) {
    if (!Array.isArray(value)) return [`${path}: no list`];
    return value.flatMap((item) => valueProblems(item, selections, type.ofType, `${path}[]`));
  }
  if (isCompositeType(type)) return objectProblems(value, selections, type.name, path);
  return isScalarRight(value, type) ? [] : [`${path}: ${JSON.stringify(value)} is no ${type.name}`];
}

function isScalarRight(value: unknown, type: GraphQLOutputType): boolean {
  const named = getNamedType(type);
  // Real answers leave this enum: it is written in lower case, and knows languages that the contract does not.
  if (named.name === 'ProgrammingLanguage') return typeof value === 'string';
  if ('getValue' in named) return typeof value === 'string' && named.getValue(value) !== undefined;
  switch (named.name) {
    case 'Boolean':
      return typeof value === 'boolean';
    case 'Int':
      return Number.isInteger(value);
    case 'Float':
      return typeof value === 'number';
    default:
      return typeof value === 'string' || (named.name === 'ID' && Number.isInteger(value));
  }
}
