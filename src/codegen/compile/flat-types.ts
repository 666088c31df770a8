import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';
import type { ArgumentSchema } from '../../tool/definition.ts';

/** JSON Schema of an argument's type, or why it can't have one. */
export type FlatType =
  | { readonly ok: true; readonly schema: ArgumentSchema }
  | { readonly ok: false; readonly problem: string };

/**
 * The JSON Schema of an argument's type: a value, a list of values, or a list of objects of values. Anything deeper is
 * no argument, since models fill in flat ones best.
 */
export function flatType(type: GraphQLInputType): FlatType {
  const nullable = getNullableType(type);
  if (!isListType(nullable)) return leafType(nullable, type);
  const item = getNullableType(nullable.ofType);
  const items = isInputObjectType(item) ? objectType(item) : leafType(item, type);
  return items.ok ? { ok: true, schema: { type: 'array', items: items.schema } } : items;
}

/** The JSON Schema of a scalar or an enum; none for anything else, and for a scalar of the contract's own. */
export function leafSchema(type: GraphQLType): ArgumentSchema | undefined {
  if (isEnumType(type)) return { type: 'string', enum: type.getValues().map((value) => value.name) };
  if (!isScalarType(type)) return undefined;
  switch (type.name) {
    case 'String':
    case 'ID':
      return { type: 'string' };
    case 'Int':
      return { type: 'integer' };
    case 'Float':
      return { type: 'number' };
    case 'Boolean':
      return { type: 'boolean' };
    case 'ToolArguments':
      // Open to any name; one is named, since some providers take no object without any.
      return { type: 'object', properties: { name: { type: 'string' } } };
    default:
      return undefined;
  }
}

function leafType(type: GraphQLInputType, whole: GraphQLInputType): FlatType {
  const schema = leafSchema(type);
  if (schema) return { ok: true, schema };
  const remedy = isInputObjectType(type)
    ? 'Take its fields as arguments and build the object in the body.'
    : 'Take simpler arguments.';
  return { ok: false, problem: unknownScalar(type) ?? `is not flat: ${String(whole)} nests. ${remedy}` };
}

function objectType(type: GraphQLInputObjectType): FlatType {
  const properties: Record<string, ArgumentSchema> = {};
  const required: string[] = [];
  for (const field of Object.values(type.getFields())) {
    const schema = leafSchema(getNullableType(field.type));
    if (!schema) {
      const problem =
        unknownScalar(field.type) ?? `is not flat: ${type.name}.${field.name} nests. Take simpler arguments.`;
      return { ok: false, problem };
    }
    properties[field.name] = schema;
    if (isNonNullType(field.type) && field.defaultValue === undefined) required.push(field.name);
  }
  return {
    ok: true,
    schema: { type: 'object', properties, ...(required.length > 0 ? { required } : {}), additionalProperties: false },
  };
}

function unknownScalar(type: GraphQLInputType): string | undefined {
  const named = getNamedType(type);
  if (!isScalarType(named) || leafSchema(named)) return undefined;
  return `has the scalar ${named.name}, for which no JSON type is known. Add it to src/codegen/compile/flat-types.ts.`;
}
