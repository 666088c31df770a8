import { type GraphQLOutputType, isListType, isNonNullType } from 'graphql';
import type { FieldPath } from '../tool/definition.ts';

/** A value that the contract promises and one UI does not. */
export interface Promised {
  readonly path: FieldPath;
  /** Its type in the contract. */
  readonly type: GraphQLOutputType;
  /** `Type.field`. */
  readonly coordinate: string;
}

/** Whether a value of their type may be null, or hold null, where ours may not. */
export function mayBreakPromise(ours: GraphQLOutputType, theirs: GraphQLOutputType): boolean {
  if (isNonNullType(ours)) return !isNonNullType(theirs) || mayBreakPromise(ours.ofType, theirs.ofType);
  const other = isNonNullType(theirs) ? theirs.ofType : theirs;
  return isListType(ours) && isListType(other) && mayBreakPromise(ours.ofType, other.ofType);
}

/** The first promise that an answer breaks: tools take such a value for there. */
export function brokenPromise(answer: unknown, promises: readonly Promised[]): Promised | undefined {
  return promises.find(({ path, type }) => isBroken(answer, path, type));
}

function isBroken(value: unknown, path: FieldPath, type: GraphQLOutputType): boolean {
  const [name, ...rest] = path;
  if (name === undefined) return holdsNull(value, type);
  // Where an object on the way is null, there was nothing to promise.
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some((item) => isBroken(item, path, type));
  const child: unknown = Reflect.get(value, name);
  return child !== undefined && isBroken(child, rest, type);
}

function holdsNull(value: unknown, type: GraphQLOutputType): boolean {
  if (isNonNullType(type)) return value === null || holdsNull(value, type.ofType);
  return isListType(type) && Array.isArray(value) && value.some((item) => holdsNull(item, type.ofType));
}
