import {
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** Below this there is nothing in the contracts but what they hold higher up already. */
const DEPTH = 12;

/**
 * A query for each root field that needs no argument, for all that lies below it and needs none.
 *
 * @param schema the contract to ask by
 */
export function wholeQueries(schema: GraphQLSchema): readonly string[] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return fields
    .filter(({ args }) => !args.some(isRequiredArgument))
    .map(({ name, type }) => `{ ${name}${selection(type, [])} }`);
}

function selection(type: GraphQLOutputType, open: readonly string[]): string {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return '';
  if (!isObjectType(named) || open.includes(named.name) || open.length > DEPTH) return ' { __typename }';
  const fields = Object.values(named.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
  return ` { ${fields.map(({ name, type: of }) => name + selection(of, [...open, named.name])).join(' ')} }`;
}
