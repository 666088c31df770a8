/** A JSON Schema as any client reads it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * What a provider's API takes of a function that a model may call. docs/clients.md says where each rule is from.
 */
export interface Dialect {
  readonly provider: string;
  /** Names of functions. */
  readonly name: RegExp;
  /** Names of arguments, at the root and inside. */
  readonly key: RegExp;
  /** Keywords that the root of the arguments may have. */
  readonly root: ReadonlySet<string>;
  /** Keywords that everything inside may have. */
  readonly inside: ReadonlySet<string>;
  /** Longest description of a function, in characters. */
  readonly description: number;
  /** The schema that a client sends to it; as it is listed where it sends that. */
  readonly sent?: (schema: JsonSchema) => JsonSchema;
}

const ROOT = ['type', 'properties', 'required'];
const INSIDE = ['type', 'description', 'enum', 'items', 'properties', 'required'];
const BOUNDS = ['maximum', 'maxItems'];

export const DIALECTS: readonly Dialect[] = [
  {
    provider: 'OpenAI, plain',
    name: /^[a-zA-Z0-9_-]{1,64}$/,
    key: /^[a-zA-Z0-9_-]{1,64}$/,
    root: new Set(ROOT),
    inside: new Set([...INSIDE, ...BOUNDS]),
    description: 1_024,
  },
  {
    provider: 'OpenAI, strict',
    name: /^[a-zA-Z0-9_-]{1,64}$/,
    key: /^[a-zA-Z0-9_-]{1,64}$/,
    root: new Set([...ROOT, 'additionalProperties']),
    inside: new Set([...INSIDE, ...BOUNDS, 'additionalProperties']),
    description: 1_024,
    sent: strict,
  },
  {
    provider: 'Gemini, parameters',
    name: /^[a-zA-Z_][a-zA-Z0-9_.-]{0,63}$/,
    key: /^[a-zA-Z_][a-zA-Z0-9_.-]{0,63}$/,
    root: new Set(ROOT),
    inside: new Set([...INSIDE, ...BOUNDS]),
    description: 1_024,
  },
  {
    provider: 'Anthropic',
    name: /^[a-zA-Z0-9_-]{1,64}$/,
    key: /^[a-zA-Z0-9_.-]{1,64}$/,
    root: new Set(ROOT),
    inside: new Set([...INSIDE, ...BOUNDS]),
    description: 1_024,
  },
  {
    // Mistral's and others' models there refuse `additionalProperties`, at any level.
    provider: 'Bedrock, any model',
    name: /^[a-zA-Z0-9_-]{1,64}$/,
    key: /^[a-zA-Z0-9_.-]{1,64}$/,
    root: new Set(ROOT),
    inside: new Set([...INSIDE, ...BOUNDS]),
    description: 1_024,
  },
];

/** Text that Claude Code puts in front of a tool's name; the whole is a name by the rules above. */
const PREFIX = 'mcp__odigos__';

/** What is wrong with a function by a dialect's rules; nothing when the provider takes it. */
export function faultsOf(
  dialect: Dialect,
  tool: { readonly name: string; readonly description: string; readonly inputSchema: object },
): readonly string[] {
  const schema: JsonSchema = { ...tool.inputSchema };
  return [
    ...(dialect.name.test(tool.name) ? [] : [`the name ${tool.name}`]),
    ...(dialect.name.test(PREFIX + tool.name) ? [] : [`the name ${PREFIX}${tool.name}`]),
    ...(tool.description.length <= dialect.description ? [] : ['the description']),
    ...schemaFaults(dialect, dialect.sent?.(schema) ?? schema, ''),
  ];
}

function schemaFaults(dialect: Dialect, schema: JsonSchema, path: string): readonly string[] {
  const allowed = path === '' ? dialect.root : dialect.inside;
  const properties = partsOf(schema.properties);
  const names = properties.map(([name]) => name);
  const required = Array.isArray(schema.required) ? schema.required : [];
  return [
    ...Object.keys(schema)
      .filter((keyword) => !allowed.has(keyword))
      .map((keyword) => `${path}: ${keyword}`),
    ...(typeof schema.type === 'string' ? [] : [`${path}: no single type`]),
    ...(schema.type === 'object' && schema.properties === undefined ? [`${path}: an object without properties`] : []),
    ...(schema.type === 'array' && schema.items === undefined ? [`${path}: a list without items`] : []),
    ...(Array.isArray(schema.enum) && !schema.enum.every((member) => typeof member === 'string' && member !== '')
      ? [`${path}: an enum of more than texts`]
      : []),
    ...names.filter((name) => !dialect.key.test(name)).map((name) => `${path}.${name}: the name`),
    ...required.filter((name) => !names.includes(name)).map((name) => `${path}: requires ${String(name)}`),
    ...properties.flatMap(([name, part]) => schemaFaults(dialect, part, `${path}.${name}`)),
    ...(isSchema(schema.items) ? schemaFaults(dialect, schema.items, `${path}[]`) : []),
  ];
}

/**
 * A schema as clients of OpenAI make it strict, and as its API demands it: every object closed, every property required.
 * (The Agents SDK's own conversion runs in test/clients.)
 */
export function strict(schema: JsonSchema): JsonSchema {
  const properties = partsOf(schema.properties);
  return {
    ...schema,
    ...(schema.type === 'object'
      ? {
          properties: Object.fromEntries(properties.map(([name, part]) => [name, strict(part)])),
          required: properties.map(([name]) => name),
          additionalProperties: false,
        }
      : {}),
    ...(isSchema(schema.items) ? { items: strict(schema.items) } : {}),
  };
}

function partsOf(properties: unknown): readonly (readonly [string, JsonSchema])[] {
  if (!isSchema(properties)) return [];
  return Object.entries(properties).flatMap(([name, part]) => (isSchema(part) ? [[name, part] as const] : []));
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
