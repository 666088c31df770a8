import {
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  type OperationDefinitionNode,
  typeFromAST,
  valueFromAST,
} from 'graphql';

/** Why variables were refused, in the API's words. */
export interface VariableProblem {
  readonly message: string;
  readonly path: readonly (string | number)[];
  /** A wrongly spelt enum value passes validation and fails in the resolver: no validation error then. */
  readonly inResolver: boolean;
}

class Refusal extends Error {
  readonly problem: VariableProblem;

  constructor(message: string, path: readonly (string | number)[], inResolver = false) {
    super(message);
    this.problem = { message, path, inResolver };
  }
}

/**
 * Brings variables into the types of an operation as loosely as the real API does: numbers pass for texts, numeric
 * texts for numbers, one thing for a list of it; variables that the operation does not declare are ignored.
 */
export function coerceVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
):
  | { readonly ok: true; readonly values: Record<string, unknown> }
  | { readonly ok: false; readonly problem: VariableProblem } {
  const values: Record<string, unknown> = {};
  try {
    for (const definition of operation.variableDefinitions ?? []) {
      const name = definition.variable.name.value;
      const type = typeFromAST(schema, definition.type);
      if (!type || !isInput(type)) continue;
      const path = ['variable', name];
      const value = given[name];
      if (value === undefined) {
        if (definition.defaultValue) values[name] = valueFromAST(definition.defaultValue, type);
        else if (isNonNullType(type)) throw new Refusal('must be defined', path);
        continue;
      }
      values[name] = coerce(type, value, path);
    }
    return { ok: true, values };
  } catch (refusal) {
    if (refusal instanceof Refusal) return { ok: false, problem: refusal.problem };
    throw refusal;
  }
}

function isInput(type: unknown): type is GraphQLInputType {
  return type !== null && typeof type === 'object';
}

function coerce(type: GraphQLInputType, value: unknown, path: readonly (string | number)[]): unknown {
  if (isNonNullType(type)) {
    if (value === null || value === undefined) throw new Refusal('cannot be null', path);
    return coerce(type.ofType, value, path);
  }
  if (value === null || value === undefined) return null;
  if (isListType(type)) {
    const items = Array.isArray(value) ? value : [value];
    return items.map((item, index) => coerce(type.ofType, item, [...path, index]));
  }
  if (isInputObjectType(type)) return coerceObject(type, value, path);
  if (isEnumType(type)) {
    const names = type.getValues().map((one) => one.name);
    if (typeof value !== 'string') throw new Refusal('enums must be ints or strings', path);
    if (names.includes(value)) return value;
    const inAnyCase = names.some((name) => name.toLowerCase() === value.toLowerCase());
    throw new Refusal(`${value} is not a valid ${type.name}`, path, inAnyCase);
  }
  return coerceScalar(type.name, value, path);
}

function coerceObject(
  type: Extract<GraphQLInputType, { getFields: unknown }>,
  value: unknown,
  path: readonly (string | number)[],
): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Refusal(`must be a ${type.name}`, path);
  }
  const given = new Map<string, unknown>(Object.entries(value));
  const fields = type.getFields();
  for (const name of given.keys()) if (!(name in fields)) throw new Refusal('unknown field', [...path, name]);
  const coerced: Record<string, unknown> = {};
  for (const field of Object.values(fields)) {
    const item = given.get(field.name);
    if (item === undefined) {
      if (isRequiredInputField(field)) throw new Refusal('must be defined', [...path, field.name]);
      continue;
    }
    coerced[field.name] = coerce(field.type, item, [...path, field.name]);
  }
  return coerced;
}

function coerceScalar(name: string, value: unknown, path: readonly (string | number)[]): unknown {
  const kind = typeof value;
  if (name === 'Boolean') {
    if (kind === 'boolean') return value;
  } else if (name === 'Int' || name === 'Float') {
    const number = kind === 'string' && value !== '' ? Number(value) : value;
    if (typeof number === 'number' && Number.isFinite(number)) return number;
  } else if (kind === 'string' || kind === 'number') return String(value);
  throw new Refusal(`cannot use ${goKind(value)} as ${name}`, path);
}

function goKind(value: unknown): string {
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'object') return Array.isArray(value) ? 'slice' : 'map';
  return typeof value === 'number' ? 'float64' : typeof value;
}
