import type { ArgumentLack } from '../tool/compatibility.ts';
import type { ArgumentSchema, ArgumentsSchema, FieldPath } from '../tool/definition.ts';
import { areWorkloadKinds } from '../tool/workload-kind.ts';
import { needsKind } from '../tool/workload-reference.ts';

/** The part of a tool's input schema that is listed. Its root is open only in words: unknown arguments are refused. */
export type ShownSchema = Omit<ArgumentsSchema, 'additionalProperties'>;

/**
 * A tool's input schema as clients list it, in the words that every provider of models takes (docs/clients.md): names,
 * types, closed sets, what must be given, and the bounds that a model could well miss. No `additionalProperties`, which
 * crashes converters and some models refuse, and no `default`, which strict modes refuse: the description says it. The
 * check of the arguments knows all of it, and refuses what is unknown at any level.
 *
 * @param lacks what the UI does not take of it
 */
export function shownSchema(schema: ArgumentsSchema, lacks: readonly ArgumentLack[] = []): ShownSchema {
  const required = shownRequired(schema);
  const properties = lacks.reduce((kept, { path, values }) => withoutPart(kept, path, values), schema.properties);
  return { type: 'object', properties: shownAll(properties), ...(required ? { required } : {}) };
}

/** What must be given: a workload's kind is found out where it is left out. */
function shownRequired(schema: ArgumentSchema): readonly string[] | undefined {
  return needsKind(schema) ? schema.required?.filter((name) => name !== 'kind') : schema.required;
}

function shown(schema: ArgumentSchema, name = ''): ArgumentSchema {
  const { type, enum: members, items, properties, required } = schema;
  const description = shownDescription(schema, name);
  const isByExample = schema.unlisted === true || areWorkloadKinds(members);
  return {
    type,
    ...(description === undefined ? {} : { description }),
    ...(members && !isByExample ? { enum: members } : {}),
    ...shownBounds(schema, name),
    ...(items ? { items: shownItem(items) } : {}),
    ...(properties ? { properties: shownAll(properties) } : {}),
    ...(required ? { required } : {}),
  };
}

/** One object of a list: what it must hold shows from its few names. */
function shownItem(item: ArgumentSchema): ArgumentSchema {
  if (!item.properties) return shown(item);
  const required = shownRequired(item);
  const names = Object.entries(item.properties).map(([name, { type, enum: members }]) => [
    name,
    { type, ...(members && !areWorkloadKinds(members) ? { enum: members } : {}) },
  ]);
  return { type: 'object', properties: Object.fromEntries(names), ...(required ? { required } : {}) };
}

/** Above this a bound only guards this server: no model asks for as much. */
const HIGHEST_LIKELY = 1_000;

/**
 * The bounds that prevent a wrong call: a most that is low, and how long a list is that has to hold something. A `limit`
 * that is too high is cut, so its bound costs and prevents nothing.
 */
function shownBounds({ maximum, minItems = 0, maxItems }: ArgumentSchema, name: string): Partial<ArgumentSchema> {
  return {
    ...(maximum !== undefined && maximum <= HIGHEST_LIKELY && name !== 'limit' ? { maximum } : {}),
    ...(maxItems !== undefined && minItems > 0 ? { maxItems } : {}),
  };
}

/**
 * What an argument is, with what stands for it unless given; undefined where its name says as much. The workload kinds,
 * which are taken in any spelling and which every model knows, are shown by one example; the check names them all.
 */
function shownDescription(schema: ArgumentSchema, name: string): string | undefined {
  const own = schema.description ?? '';
  const told = own.toLowerCase().replace(/\W+/g, '_') === `${name}_` ? [] : [own.replace(/\.$/, '')];
  const example = areWorkloadKinds(schema.enum) ? ['e.g. Deployment'] : [];
  const value = saysSomething(schema.default, own) ? [`default ${String(schema.default)}`] : [];
  const parts = [[...told, ...example].filter((part) => part !== '').join(', '), ...value].filter(
    (part) => part !== '',
  );
  const text = parts.join('; ');
  return text === '' ? undefined : `${text}.`;
}

/**
 * Whether a default has to be told. A switch that is off and a list that is empty unless given are what anyone expects; where
 * it is said what `false` does, the switch is on.
 */
function saysSomething(value: unknown, own: string): boolean {
  if (value === undefined || value === false || /\bdefault/i.test(own)) return false;
  if (value === true && /^false\b/i.test(own)) return false;
  return !(Array.isArray(value) && value.length === 0);
}

function shownAll(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, shown(property, name)]));
}

type Properties = Readonly<Record<string, ArgumentSchema>>;

/** Properties without what stands at a path, or without some members of its closed set. */
function withoutPart(properties: Properties, path: FieldPath, values: readonly string[] | undefined): Properties {
  const [name = '', ...rest] = path;
  const property = properties[name];
  if (!property) return properties;
  if (rest.length === 0 && !values) {
    return Object.fromEntries(Object.entries(properties).filter(([other]) => other !== name));
  }
  return { ...properties, [name]: lessOf(property, rest, values ?? []) };
}

function lessOf(schema: ArgumentSchema, path: FieldPath, values: readonly string[]): ArgumentSchema {
  if (schema.items) return { ...schema, items: lessOf(schema.items, path, values) };
  if (path.length === 0) {
    return schema.enum ? { ...schema, enum: schema.enum.filter((member) => !values.includes(member)) } : schema;
  }
  if (!schema.properties) return schema;
  return { ...schema, properties: withoutPart(schema.properties, path, values.length > 0 ? values : undefined) };
}
