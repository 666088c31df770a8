import {
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isLeafType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import type { Fragments } from '../compile/fragments.ts';
import { selectedFields } from '../compile/walk-fields.ts';

/**
 * What a schema answers otherwise than the contract does for an operation that both take: what follows "this UI …".
 * Validation does not see it: a plain value is asked for alike whatever its type.
 *
 * @param text an operation as it is sent
 */
export function answerDifferences(other: GraphQLSchema, contract: GraphQLSchema, text: string): readonly string[] {
  const { operation, fragments } = partsOf(text);
  const theirs = new Map(
    selectedFields(other, operation, fragments).map(({ path, type }) => [path.join('.'), type] as const),
  );
  return selectedFields(contract, operation, fragments).flatMap(({ path, type, coordinate }) => {
    const now = theirs.get(path.join('.'));
    return now && !isAnsweredAlike(type, now)
      ? [`answers ${String(now)} for ${coordinate}, and not ${String(type)}`]
      : [];
  });
}

/** The operation of a wire text and the fragments that it is sent with. */
export function partsOf(text: string): { readonly operation: OperationDefinitionNode; readonly fragments: Fragments } {
  const { definitions } = parse(text, { noLocation: true });
  const operation = definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('a wire text holds no operation');
  const fragments = definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  return { operation, fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])) };
}

/** Whether lists are lists still, and plain values of the same type: how an object's type is called is not answered. */
function isAnsweredAlike(ours: GraphQLOutputType, theirs: GraphQLOutputType): boolean {
  const [one, other] = [getNullableType(ours), getNullableType(theirs)];
  if (isListType(one) && isListType(other)) return isAnsweredAlike(one.ofType, other.ofType);
  if (isListType(one) || isListType(other)) return false;
  // Validation sees whether there is something to select.
  if (isCompositeType(one) || isCompositeType(other)) return true;
  return isLeafType(one) && isLeafType(other) && jsonType(one) === jsonType(other);
}

function jsonType(type: GraphQLNamedType): string {
  const { name } = getNamedType(type);
  if (name === 'Int' || name === 'Float') return 'number';
  return name === 'Boolean' ? 'boolean' : 'text';
}
