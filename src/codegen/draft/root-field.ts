import { type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';
import { didYouMean } from '../../tool/did-you-mean.ts';
import { type Found, found, refused } from '../compile/selected-answer.ts';
import { NOT_EXPOSED, rootCoordinates } from '../emit/coverage.ts';

/** A field of the contract that a tool can begin at. */
export interface RootField {
  /** `Query.workloads`, `ComputePlatform.destinations`. */
  readonly coordinate: string;
  readonly operation: 'query' | 'mutation';
  /** Field names from the root of an operation: `['computePlatform', 'destinations']`. */
  readonly path: readonly string[];
  readonly field: GraphQLField<unknown, unknown>;
}

/** Fields that a tool of an operation file alone must not read, beside those that no tool reads at all, and why. */
const NOT_BY_A_FILE_ALONE: Readonly<Record<string, string>> = {
  'Query.computePlatform':
    'one failing child nulls all of it. Name one of its children, such as destinations or actions',
  'Query.diagnose':
    'it collects unless told otherwise, and takes longer than a request may. collect_diagnose_bundle is its tool',
};

/**
 * The root field that an author names: `destinations`, or with its type or parent in front where a reader wants to be
 * told, as in `Query.pod` or `computePlatform.destinations`.
 */
export function findRootField(schema: GraphQLSchema, text: string): Found<RootField> {
  const coordinates = rootCoordinates(schema);
  const bare = nameOf(text);
  const wanted = coordinates.filter((coordinate) => nameOf(coordinate) === bare && isMeant(coordinate, text));
  const coordinate = wanted[0] ?? (bare === 'computePlatform' ? 'Query.computePlatform' : undefined);
  if (!coordinate) {
    return refused(`The contract has no root field "${text}".${didYouMean(bare, coordinates.map(nameOf))}`);
  }
  const reason = NOT_EXPOSED[coordinate] ?? NOT_BY_A_FILE_ALONE[coordinate];
  if (reason) return refused(`${coordinate} is kept from agents on purpose: ${reason}.`);
  return found(rootField(schema, coordinate));
}

/** The root field at a coordinate that the contract has. */
export function rootField(schema: GraphQLSchema, coordinate: string): RootField {
  const [typeName = '', name = ''] = coordinate.split('.');
  const type = schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[name] : undefined;
  if (!field) throw new Error(`the contract has no ${coordinate}`);
  return {
    coordinate,
    operation: typeName === 'Mutation' ? 'mutation' : 'query',
    path: typeName === 'ComputePlatform' ? ['computePlatform', name] : [name],
    field,
  };
}

function nameOf(coordinate: string): string {
  return coordinate.slice(coordinate.lastIndexOf('.') + 1);
}

function isMeant(coordinate: string, text: string): boolean {
  return !text.includes('.') || coordinate.toLowerCase() === text.toLowerCase();
}
