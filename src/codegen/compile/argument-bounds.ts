import {
  type GraphQLInputType,
  isEnumType,
  isIntrospectionType,
  Kind,
  type VariableDefinitionNode,
  valueFromAST,
} from 'graphql';
import { z } from 'zod';
import type { ArgumentSchema } from '../../tool/definition.ts';
import type { Contract } from './contract.ts';
import { didYouMean } from './did-you-mean.ts';
import { ARG, type ArgValues, usesOf } from './directive-arguments.ts';
import type { RefusalLog } from './refusal.ts';

const BOUNDS_BY_TYPE: Readonly<Record<ArgumentSchema['type'], readonly string[]>> = {
  string: ['enum', 'minLength', 'maxLength', 'pattern', 'patternMeans', 'emptyMeans'],
  integer: ['min', 'max'],
  number: ['min', 'max'],
  boolean: [],
  array: ['minItems', 'maxItems'],
  object: [],
};

/** An argument's schema with the bounds that `@arg` states. On a list, what is no count bounds its items. */
export function withBounds(
  contract: Contract,
  { directives }: VariableDefinitionNode,
  schema: ArgumentSchema,
  log: RefusalLog,
): ArgumentSchema {
  const [use] = usesOf(contract.authoring, ARG, directives);
  if (!use) return schema;
  const { node, values } = use;
  const problems = boundProblems(contract, schema, values);
  for (const problem of problems) log.at(node, problem);
  if (problems.length > 0) return schema;

  const valueBounds = defined({
    enum: values.enum ? enumMembers(contract, values.enum) : undefined,
    minimum: values.min,
    maximum: values.max,
    minLength: values.minLength,
    maxLength: values.maxLength,
    pattern: values.pattern,
    patternMeans: values.patternMeans,
    emptyMeans: values.emptyMeans,
  });
  if (!schema.items) return { ...schema, ...valueBounds };
  const countBounds = defined({ minItems: values.minItems, maxItems: values.maxItems });
  return { ...schema, ...countBounds, items: { ...schema.items, ...valueBounds } };
}

function boundProblems(contract: Contract, schema: ArgumentSchema, values: ArgValues): readonly string[] {
  const given = Object.entries(values).flatMap(([bound, value]) => ((value ?? undefined) === undefined ? [] : [bound]));
  if (given.length === 0) return ['@arg states no bound. Give it one or remove it.'];
  const allowed = [...BOUNDS_BY_TYPE[schema.type], ...(schema.items ? BOUNDS_BY_TYPE[schema.items.type] : [])];
  const misplaced = given.filter((bound) => !allowed.includes(bound));
  return [
    ...misplaced.map((bound) => `@arg(${bound}:) does not bound ${typeName(schema)}. ${allowedText(allowed)}`),
    ...orderProblems(values),
    ...(values.pattern && !misplaced.includes('pattern') ? patternProblems(values.pattern) : []),
    ...(values.enum && !misplaced.includes('enum') ? enumProblems(contract, values.enum, schema) : []),
  ];
}

function typeName(schema: ArgumentSchema): string {
  return schema.items ? `a list of type ${schema.items.type}` : `a value of type ${schema.type}`;
}

function allowedText(allowed: readonly string[]): string {
  return allowed.length > 0 ? `These do: ${allowed.join(', ')}.` : 'Nothing does: remove it.';
}

function orderProblems(values: ArgValues): readonly string[] {
  const pairs = [
    ['min', 'max'],
    ['minLength', 'maxLength'],
    ['minItems', 'maxItems'],
  ] as const;
  return pairs.flatMap(([least, most]) => {
    const [low, high] = [values[least] ?? undefined, values[most] ?? undefined];
    return low !== undefined && high !== undefined && low > high
      ? [`@arg lets no value through: ${least} is ${low}, above ${most}, ${high}. Swap them, or mend one.`]
      : [];
  });
}

function patternProblems(pattern: string): readonly string[] {
  try {
    new RegExp(pattern, 'u');
    return [];
  } catch {
    return [
      `@arg(pattern: ${JSON.stringify(pattern)}) is no regular expression. Close each bracket, and write a backslash twice.`,
    ];
  }
}

function enumProblems(contract: Contract, name: string, schema: ArgumentSchema): readonly string[] {
  const members = enumMembers(contract, name);
  if (!members)
    return [
      `@arg(enum: "${name}") names no enum of the contract, directives.graphql or arguments.graphql. ${didYouMean(name, enumNames(contract)) ?? 'Write it into arguments.graphql.'}`,
    ];
  const own = (schema.items ?? schema).enum;
  const strangers = own ? members.filter((member) => !own.includes(member)) : [];
  if (strangers.length === 0) return [];
  return [
    `@arg(enum: "${name}") has values that the argument's own type has not: ${strangers.join(', ')}. Name an enum with some of its values.`,
  ];
}

function enumNames({ authoring }: Contract): readonly string[] {
  return Object.values(authoring.getTypeMap())
    .filter((type) => isEnumType(type) && !isIntrospectionType(type))
    .map(({ name }) => name);
}

function enumMembers(contract: Contract, name: string): readonly string[] | undefined {
  const type = contract.authoring.getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : undefined;
}

/** The entries that have a value. */
function defined<Bounds extends object>(bounds: Bounds): { [Name in keyof Bounds]?: NonNullable<Bounds[Name]> } {
  const kept: { [Name in keyof Bounds]?: NonNullable<Bounds[Name]> } = {};
  for (const name in bounds) {
    const value = bounds[name];
    if (value !== null && value !== undefined) kept[name] = value;
  }
  return kept;
}

/** An argument's schema with its GraphQL default, which must keep the bounds that a caller has to keep. */
export function withDefault(
  { variable, defaultValue: node }: VariableDefinitionNode,
  type: GraphQLInputType,
  schema: ArgumentSchema,
  log: RefusalLog,
): ArgumentSchema {
  if (!node || node.kind === Kind.NULL) return schema;
  const value: unknown = valueFromAST(node, type);
  const problem = misfit(schema, value);
  if (problem)
    log.at(
      node,
      `The default of "$${variable.name.value}" breaks its own bounds: ${problem}. Change the default or the bound.`,
    );
  return { ...schema, default: value };
}

/** Why a value does not fit a schema, if it doesn't, by the check that callers' arguments pass through. */
export function misfit(schema: ArgumentSchema, value: unknown): string | undefined {
  // zod takes a mutable document; ours is read-only by its type.
  const parsed = z.fromJSONSchema(structuredClone(schema) as z.core.JSONSchema.JSONSchema).safeParse(value);
  return parsed.error?.issues.map(({ message }) => message).join('; ');
}
