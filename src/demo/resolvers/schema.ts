import { readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import {
  GraphQLEnumType,
  GraphQLError,
  type GraphQLInputType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLOutputType,
  GraphQLScalarType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
} from 'graphql';
import { CONTRACTS } from '../../folders.ts';
import { CONDITION_MEANINGS, CONDITION_WORDS } from '../releases/conditions.ts';
import { contractOf } from '../releases/contracts.ts';
import { PLACES } from '../releases/places.ts';
import { retell } from '../releases/retelling.ts';
import { comingResolvers } from './coming.ts';
import { resolvers } from './index.ts';

const CONTRACT = new URL('schema.graphql', CONTRACTS);

/** Enums whose answers leave the contract's list: they introspect as it says, and answer any text. */
const OPEN_ENUMS = ['ProgrammingLanguage'] as const;

/** Enums with a value for what a release does not know. */
const TYPES_OF_SETTINGS = ['ActionType', 'InstrumentationRuleType'] as const;
const UNKNOWN = 'UnknownType';

/** Int as a Go server reads and writes it: the byte counts of a busy source do not fit 32 bits. */
const WIDE_INT = new GraphQLScalarType<number, number>({
  name: 'Int',
  serialize: wideInt,
  parseValue: wideInt,
  parseLiteral: (node) => wideInt(node.kind === Kind.INT ? Number(node.value) : undefined),
});

function wideInt(value: unknown): number {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  if (typeof number === 'number' && Number.isSafeInteger(number)) return number;
  throw new GraphQLError(`Int cannot represent ${String(value)}`);
}

/** Makes another version's schema of the contract: SDL to SDL. */
type EditContract = (contract: string) => string;

/** Which contract is served; the newest one's, whole, by default. */
export interface ServedContract {
  /** A release, whose contract it is then, and whose words are used. */
  readonly release?: string;
  /** Makes another one of it. */
  readonly edit?: EditContract;
}

/**
 * Builds the contract's schema with every resolver of the embedded API. In one that is not the newest one's a field that
 * has no resolver answers null.
 *
 * @throws when no contract is known of the release
 */
export function demoSchema({ release, edit }: ServedContract = {}): GraphQLSchema {
  const contract = release === undefined ? readFileSync(CONTRACT, 'utf8') : contractOf(release);
  const isNewest = release === undefined && edit === undefined;
  const schema = makeExecutableSchema({
    typeDefs: edit ? edit(contract) : contract,
    resolvers: isNewest ? resolvers : [resolvers, comingResolvers],
    // Nobody else has this schema yet, so it need not be copied to get its resolvers.
    updateResolversInPlace: true,
    // The contract is as the UI printed it.
    assumeValid: edit === undefined,
    // Another version's schema lacks some of what there are resolvers for.
    resolverValidationOptions: { requireResolversToMatchSchema: isNewest ? 'error' : 'ignore' },
  });
  if (release !== undefined) retell(schema, release, [...PLACES, ...CONDITION_MEANINGS, ...CONDITION_WORDS]);
  for (const name of TYPES_OF_SETTINGS) tellUnknown(schema, name);
  for (const name of OPEN_ENUMS) {
    const type = schema.getType(name);
    if (type instanceof GraphQLEnumType) type.serialize = String;
  }
  const types = schema.getTypeMap();
  for (const type of Object.values(types)) {
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) field.type = widenedInput(field.type);
    }
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      field.type = widened(field.type);
      for (const argument of field.args) argument.type = widenedInput(argument.type);
    }
  }
  // Variables look their types up by name: that name must lead to the same type as the fields do.
  types.Int = WIDE_INT;
  return schema;
}

function tellUnknown(schema: GraphQLSchema, name: string): void {
  const type = schema.getType(name);
  if (!(type instanceof GraphQLEnumType) || !type.getValue(UNKNOWN)) return;
  const values = new Set(type.getValues().map((one) => one.name));
  type.serialize = (value) => (values.has(String(value)) ? String(value) : UNKNOWN);
}

function widened(type: GraphQLOutputType): GraphQLOutputType {
  if (type === GraphQLInt) return WIDE_INT;
  if (isListType(type)) return new GraphQLList(widened(type.ofType));
  if (isNonNullType(type)) {
    const inner = widened(type.ofType);
    return isNonNullType(inner) ? inner : new GraphQLNonNull(inner);
  }
  return type;
}

function widenedInput(type: GraphQLInputType): GraphQLInputType {
  if (type === GraphQLInt) return WIDE_INT;
  if (isListType(type)) return new GraphQLList(widenedInput(type.ofType));
  if (isNonNullType(type)) {
    const inner = widenedInput(type.ofType);
    return isNonNullType(inner) ? inner : new GraphQLNonNull(inner);
  }
  return type;
}
