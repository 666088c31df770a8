import { readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import {
  GraphQLEnumType,
  GraphQLError,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLOutputType,
  GraphQLScalarType,
  type GraphQLSchema,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { resolvers } from './resolvers/index.ts';

const CONTRACT = new URL('../../graphql/schema.graphql', import.meta.url);

/** Enums whose answers leave the contract's list: they introspect as it says, and answer any text. */
const OPEN_ENUMS = ['ProgrammingLanguage'] as const;

/** Int as a Go server writes it: the byte counts of a busy source do not fit 32 bits. */
const WIDE_INT = new GraphQLScalarType<number, number>({
  name: 'Int',
  serialize(value) {
    if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
    throw new GraphQLError(`Int cannot represent ${String(value)}`);
  },
});

/** Builds the contract's schema with every resolver of the embedded API. */
export function demoSchema(): GraphQLSchema {
  const schema = makeExecutableSchema({ typeDefs: readFileSync(CONTRACT, 'utf8'), resolvers });
  for (const name of OPEN_ENUMS) {
    const type = schema.getType(name);
    if (type instanceof GraphQLEnumType) type.serialize = String;
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) field.type = widened(field.type);
  }
  return schema;
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
