import type { ArgumentLack } from '../tool/compatibility.ts';
import type { ArgumentSchema, ArgumentsSchema, FieldPath } from '../tool/definition.ts';
import { areWorkloadKinds } from '../tool/workload-kind.ts';
import { needsKind } from '../tool/workload-reference.ts';

/**
 * A tool's input schema as clients list it: names, types, closed sets and defaults; no bounds, no patterns. A model
 * hardly ever misses a bound, every client pays for them in every conversation, and the check of the arguments, which is
 * stricter, names the one that was missed.
 *
 * @param lacks what the UI does not take of it
 */
export function shownSchema(schema: ArgumentsSchema, lacks: readonly ArgumentLack[] = []): ArgumentsSchema {
  // A workload's kind is found out where it is left out.
  const required = needsKind(schema) ? schema.required?.filter((name) => name !== 'kind') : schema.required;
  const properties = lacks.reduce((kept, { path, values }) => withoutPart(kept, path, values), schema.properties);
  return {
    type: 'object',
    properties: shownAll(properties),
    ...(required ? { required } : {}),
    additionalProperties: false,
  };
}

function shown(schema: ArgumentSchema): ArgumentSchema {
  const { type, description, enum: members, default: value, items, properties, required } = withoutGuessable(schema);
  return {
    type,
    ...(description === undefined ? {} : { description }),
    ...(members ? { enum: members } : {}),
    ...(items ? { items: shownItem(items) } : {}),
    ...(properties ? { properties: shownAll(properties) } : {}),
    ...(required ? { required } : {}),
    ...(saysSomething(value) ? { default: value } : {}),
  };
}

/** One object of a list: what it must hold shows from its few names. */
function shownItem(item: ArgumentSchema): ArgumentSchema {
  if (!item.properties) return shown(item);
  const names = Object.entries(item.properties).map(([name, { type, description, enum: members }]) => [
    name,
    {
      type,
      ...(description ? { description } : {}),
      ...(members && !areWorkloadKinds(members) ? { enum: members } : {}),
    },
  ]);
  return { type: 'object', properties: Object.fromEntries(names) };
}

/** A switch that is off and a list that is empty unless given are what anyone expects. */
function saysSomething(value: unknown): boolean {
  return value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0);
}

/** Languages that sampling can tell apart. */
const LANGUAGES: ReadonlySet<string> = new Set(['dotnet', 'go', 'java', 'javascript', 'php', 'python', 'ruby']);

/**
 * Closed sets that every model knows are shown by one example: workload kinds, which are taken in any spelling, and
 * languages. Those that a list tool names are not shown. The check of the arguments names all members.
 */
function withoutGuessable(schema: ArgumentSchema): ArgumentSchema {
  if (areWorkloadKinds(schema.enum)) return byExample(schema, 'Deployment');
  if (schema.unlisted) {
    const { enum: _members, ...kept } = schema;
    return kept;
  }
  if (schema.items?.enum?.every((member) => LANGUAGES.has(member))) {
    return { ...byExample(schema, 'java'), items: { type: 'string' } };
  }
  return schema;
}

function byExample({ enum: _members, description, ...kept }: ArgumentSchema, example: string): ArgumentSchema {
  const text = description === undefined ? `E.g. ${example}.` : `${description.replace(/\.$/, '')}, e.g. ${example}.`;
  return { ...kept, description: text };
}

function shownAll(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, shown(property)]));
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
