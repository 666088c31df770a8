import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  isScalarType,
  Kind,
  type OperationDefinitionNode,
  typeFromAST,
  type VariableDefinitionNode,
  valueFromAST,
} from 'graphql';
import type { ArgumentSchema, ArgumentsSchema, ToolKind } from '../tools/definition.ts';
import type { Contract } from './contract.ts';
import { ARG, has, usesOf } from './directive-arguments.ts';
import type { RefusalLog } from './refusal.ts';

const MAX_ARGUMENTS = 12;
const MAX_DESCRIPTION = 150;
const RESERVED = new Set(['dry_run', 'plan']);
const ARGUMENT_NAME = /^[a-z][a-z0-9_]*$/;

/** Arguments that every write takes beside its own: the preview switch and the binding of an apply to a preview. */
const WRITE_ARGUMENTS: Readonly<Record<string, ArgumentSchema>> = {
  dry_run: { type: 'boolean', description: 'true previews; false applies.', default: true },
  plan: { type: 'string', description: 'Plan of a preview: apply only if nothing changed since.', maxLength: 200 },
};

/** What an operation takes: its JSON Schema and the arguments marked secret. */
export interface OperationArguments {
  readonly schema: ArgumentsSchema;
  readonly secret: readonly string[];
}

/**
 * The arguments of one operation as strict JSON Schema: flat, closed, without `$ref` or unions; a GraphQL default is a
 * default, `@arg` the bounds, an enum a closed list.
 *
 * @param kind the tool's kind when the operation is the tool's own (writes gain `dry_run` and `plan`), none for a companion
 */
export function argumentsOf(
  contract: Contract,
  operation: OperationDefinitionNode,
  kind: ToolKind | undefined,
  log: RefusalLog,
): OperationArguments {
  const properties: Record<string, ArgumentSchema> = {};
  const required: string[] = [];
  const secret: string[] = [];
  for (const definition of operation.variableDefinitions ?? []) {
    const name = definition.variable.name.value;
    if (!ARGUMENT_NAME.test(name)) log.at(definition, `"$${name}" is no argument name. Write it in snake_case.`);
    if (RESERVED.has(name)) log.at(definition, `"$${name}" is given to every write by the generator. Remove it.`);
    const schema = argumentSchema(contract, definition, kind !== undefined, log);
    if (!schema) continue;
    properties[name] = schema;
    if (isRequired(contract, definition)) required.push(name);
    if (has('secret', definition.directives)) secret.push(name);
  }
  if (kind !== undefined && kind !== 'READ') Object.assign(properties, WRITE_ARGUMENTS);
  if (kind !== undefined && Object.keys(properties).length > MAX_ARGUMENTS + (kind === 'READ' ? 0 : 2)) {
    log.at(
      operation.name,
      `${Object.keys(properties).length} arguments are too many for a model: at most ${MAX_ARGUMENTS}.`,
    );
  }
  return {
    schema: {
      type: 'object',
      properties,
      ...(required.length > 0 ? { required } : {}),
      additionalProperties: false,
    },
    secret,
  };
}

function isRequired(contract: Contract, definition: VariableDefinitionNode): boolean {
  const type = typeFromAST(contract.authoring, definition.type);
  return type !== undefined && isNonNullType(type) && definition.defaultValue === undefined;
}

function argumentSchema(
  contract: Contract,
  definition: VariableDefinitionNode,
  isToolArgument: boolean,
  log: RefusalLog,
): ArgumentSchema | undefined {
  const name = definition.variable.name.value;
  const type = typeFromAST(contract.authoring, definition.type);
  if (!isInputType(type)) {
    log.at(definition.type, `"$${name}" has a type that is no input type of the contract or of directives.graphql.`);
    return undefined;
  }
  const description = definition.description?.value.trim();
  if (isToolArgument && !description) {
    log.at(definition, `"$${name}" has no description. Put a string in front of it: it is what the model reads.`);
  }
  if (description && description.length > MAX_DESCRIPTION) {
    log.at(
      definition.description,
      `The description of "$${name}" has ${description.length} characters: at most ${MAX_DESCRIPTION}.`,
    );
  }
  const base = typeSchema(name, type, definition, log);
  if (!base) return undefined;
  const bounded = withBounds(contract, definition, base, log);
  const withDefault = addDefault(definition, type, bounded, log);
  const { type: jsonType, ...rest } = withDefault;
  return description ? { type: jsonType, description, ...rest } : withDefault;
}

function typeSchema(
  name: string,
  type: GraphQLInputType,
  definition: VariableDefinitionNode,
  log: RefusalLog,
): ArgumentSchema | undefined {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const item = getNullableType(nullable.ofType);
    if (isInputObjectType(item)) return listOfObjects(name, item, definition, log);
    const items = leafSchema(item);
    if (items) return { type: 'array', items };
  } else {
    const leaf = leafSchema(nullable);
    if (leaf) return leaf;
  }
  if (isScalarType(nullable)) {
    log.at(definition.type, `"$${name}" has the scalar ${nullable.name}, for which no JSON type is known.`);
  } else {
    log.at(
      definition.type,
      `"$${name}" is not flat: ${String(type)} nests. Take its fields as arguments and build the object in the body.`,
    );
  }
  return undefined;
}

function leafSchema(type: unknown): ArgumentSchema | undefined {
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
    default:
      return undefined;
  }
}

function listOfObjects(
  name: string,
  type: GraphQLInputObjectType,
  definition: VariableDefinitionNode,
  log: RefusalLog,
): ArgumentSchema | undefined {
  const properties: Record<string, ArgumentSchema> = {};
  const required: string[] = [];
  for (const field of Object.values(type.getFields())) {
    const leaf = leafSchema(getNullableType(field.type));
    if (!leaf) {
      log.at(definition.type, `"$${name}" is not flat: ${type.name}.${field.name} nests. Take simpler arguments.`);
      return undefined;
    }
    properties[field.name] = leaf;
    if (isNonNullType(field.type) && field.defaultValue === undefined) required.push(field.name);
  }
  return {
    type: 'array',
    items: { type: 'object', properties, ...(required.length > 0 ? { required } : {}), additionalProperties: false },
  };
}

const BOUNDS_BY_TYPE: Readonly<Record<ArgumentSchema['type'], readonly string[]>> = {
  string: ['enum', 'minLength', 'maxLength', 'pattern'],
  integer: ['min', 'max'],
  number: ['min', 'max'],
  boolean: [],
  array: ['enum', 'minItems', 'maxItems', 'maxLength', 'pattern'],
  object: [],
};

function withBounds(
  contract: Contract,
  definition: VariableDefinitionNode,
  schema: ArgumentSchema,
  log: RefusalLog,
): ArgumentSchema {
  let bounded = schema;
  for (const { node, values } of usesOf(contract.authoring, ARG, definition.directives)) {
    const given = Object.entries(values).flatMap(([key, value]) =>
      value === null || value === undefined ? [] : [key],
    );
    const allowed: readonly string[] = BOUNDS_BY_TYPE[schema.type];
    for (const key of given.filter((bound) => !allowed.includes(bound))) {
      log.at(node, `@arg(${key}:) does not bound a value of type ${schema.type}.`);
    }
    if (values.pattern) {
      try {
        new RegExp(values.pattern, 'u');
      } catch {
        log.at(node, `@arg(pattern: "${values.pattern}") is no regular expression.`);
        continue;
      }
    }
    const members = values.enum ? enumMembers(contract, values.enum) : undefined;
    if (values.enum && !members) {
      log.at(node, `@arg(enum: "${values.enum}") names no enum of the contract or of directives.graphql.`);
      continue;
    }
    const text = {
      ...(members ? { enum: members } : {}),
      ...bound('minLength', values.minLength),
      ...bound('maxLength', values.maxLength),
      ...bound('pattern', values.pattern),
    };
    bounded =
      schema.type === 'array' && schema.items
        ? {
            ...bounded,
            ...bound('minItems', values.minItems),
            ...bound('maxItems', values.maxItems),
            items: { ...schema.items, ...text },
          }
        : { ...bounded, ...text, ...bound('minimum', values.min), ...bound('maximum', values.max) };
  }
  return bounded;
}

function bound<Key extends string, Value>(key: Key, value: Value | null | undefined): { [Name in Key]?: Value } {
  const entry: { [Name in Key]?: Value } = {};
  if (value !== null && value !== undefined) entry[key] = value;
  return entry;
}

function enumMembers(contract: Contract, name: string): readonly string[] | undefined {
  const type = contract.authoring.getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : undefined;
}

function addDefault(
  definition: VariableDefinitionNode,
  type: GraphQLInputType,
  schema: ArgumentSchema,
  log: RefusalLog,
): ArgumentSchema {
  const node = definition.defaultValue;
  if (!node || node.kind === Kind.NULL) return schema;
  const value: unknown = valueFromAST(node, type);
  if (value === undefined) return schema; // Validation against the schema names it.
  const problem = outOfBounds(schema, value);
  if (problem) log.at(node, `The default of "$${definition.variable.name.value}" is ${problem}.`);
  return { ...schema, default: value };
}

function outOfBounds(schema: ArgumentSchema, value: unknown): string | undefined {
  if (schema.enum && (typeof value !== 'string' || !schema.enum.includes(value))) {
    return `none of ${schema.enum.join(', ')}`;
  }
  if (typeof value === 'number') {
    if (schema.minimum !== undefined && value < schema.minimum) return `below its min of ${schema.minimum}`;
    if (schema.maximum !== undefined && value > schema.maximum) return `above its max of ${schema.maximum}`;
  }
  return undefined;
}
