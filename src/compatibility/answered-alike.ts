import {
  type GraphQLNamedType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isLeafType,
  isListType,
} from 'graphql';

/**
 * Whether two types are answered alike: lists are lists still, and plain values of the same JSON type. How an object's
 * type is called is not answered. Validation does not see it: a plain value is asked for alike whatever its type.
 */
export function isAnsweredAlike(ours: GraphQLOutputType, theirs: GraphQLOutputType): boolean {
  const [one, other] = [getNullableType(ours), getNullableType(theirs)];
  if (isListType(one) && isListType(other)) return isAnsweredAlike(one.ofType, other.ofType);
  if (isListType(one) || isListType(other)) return false;
  if (isCompositeType(one) && isCompositeType(other)) return true;
  return isLeafType(one) && isLeafType(other) && jsonType(one) === jsonType(other);
}

function jsonType(type: GraphQLNamedType): string {
  const { name } = getNamedType(type);
  if (name === 'Int' || name === 'Float') return 'number';
  return name === 'Boolean' ? 'boolean' : 'text';
}
