import {
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { SECRET_FIELDS } from '../compile/secret-selections.ts';
import { SIDE_EFFECTS } from '../compile/side-effects.ts';

/** A drafted selection: field names, each with what is selected below it; a leaf has nothing below. */
export interface DraftSelection {
  readonly name: string;
  /** Directives behind the name, `@target`. */
  readonly directives?: string;
  readonly below?: readonly DraftSelection[];
}

const MAX_OWN = 14;
const MAX_OF_AN_OBJECT = 6;
const MAX_IN_ALL = 30;
const MAX_DEPTH = 4;

/** Fields that fail for some or all objects, and take the whole answer with them. */
const FAILING: ReadonlySet<string> = new Set(['SourceAnalyze.runtimeInfo']);

/** What a reader looks for first; the other fields follow in the contract's order. */
const FIRST: readonly string[] = [
  'id',
  'namespace',
  'kind',
  'name',
  'displayName',
  'type',
  'status',
  'reason',
  'message',
];

/**
 * A modest selection of a type: its plain values, and those of the objects right below. Left out is what can carry a
 * secret, what has an effect when it is read, what needs arguments of its own, and what is known to fail.
 *
 * @returns undefined for a plain value, which selects nothing
 */
export function draftSelection(type: GraphQLOutputType, depth = 0): readonly DraftSelection[] | undefined {
  const own = selectable(type);
  if (!own) return undefined;
  const leaves = leavesOf(own).slice(0, MAX_OWN);
  let room = MAX_IN_ALL - leaves.length;
  const objects = own
    .filter(({ type: below }) => !isLeafType(getNamedType(below)))
    .flatMap((field) => {
      const below = leavesOf(selectable(field.type) ?? []).slice(0, Math.min(MAX_OF_AN_OBJECT, room));
      room -= below.length;
      return below.length > 0 ? [{ name: field.name, below }] : [];
    });
  const drafted = [...leaves, ...objects];
  return drafted.length > 0 ? drafted : [deeper(own, depth)];
}

/** Where nothing plain lies near, the first object that has something below it. */
function deeper(fields: readonly GraphQLField<unknown, unknown>[], depth: number): DraftSelection {
  const [first] = depth < MAX_DEPTH ? fields : [];
  const below = first && draftSelection(first.type, depth + 1);
  return first && below ? { name: first.name, below } : { name: '__typename' };
}

function leavesOf(fields: readonly GraphQLField<unknown, unknown>[]): readonly DraftSelection[] {
  return fields.filter(({ type }) => isLeafType(getNamedType(type))).map(({ name }) => ({ name }));
}

/** The fields of an object that a draft may select, those that name it first; none for a plain value. */
function selectable(type: GraphQLOutputType): readonly GraphQLField<unknown, unknown>[] | undefined {
  const named = getNamedType(type);
  if (isLeafType(named)) return undefined;
  const fields = isObjectType(named) || isInterfaceType(named) ? Object.values(named.getFields()) : [];
  return fields
    .filter((field) => {
      const coordinate = `${named.name}.${field.name}`;
      const isKept = SECRET_FIELDS[coordinate] !== undefined || SIDE_EFFECTS[coordinate] !== undefined;
      const isGone = FAILING.has(coordinate) || field.deprecationReason !== undefined;
      return !isKept && !isGone && !field.args.some(isRequiredArgument);
    })
    .sort((left, right) => rank(left.name) - rank(right.name));
}

function rank(name: string): number {
  const place = FIRST.indexOf(name);
  return place < 0 ? FIRST.length : place;
}
