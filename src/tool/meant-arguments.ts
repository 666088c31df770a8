import type { ArgumentSchema, ArgumentsSchema } from './definition.ts';
import { JsonTexts } from './json-texts.ts';

/** Arguments as they were meant, and what of them was not taken as it came. */
export interface MeantArguments {
  readonly arguments: unknown;
  readonly warnings: readonly string[];
}

const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?$/;
/** What clients that cannot call without an argument send to a tool that has none. */
const DUMMIES: ReadonlySet<string> = new Set(['random_string', 'dummy', 'dummy_param', 'placeholder', 'no_args']);

/**
 * Arguments in the form that a tool's schema wants them in, where clients are known to send another that can mean only one
 * thing: `null` or an empty text for an optional argument that is left out, lists and objects as JSON text, numbers and
 * switches as text, a `limit` over its maximum, a dummy for a tool without arguments. `dry_run` alone is taken as it comes:
 * what applies a write must be said plainly. Everything else stays as it came, for the check of the arguments to refuse.
 */
export function meantArguments(given: unknown, schema: ArgumentsSchema): MeantArguments {
  if (given === null || given === undefined) return { arguments: {}, warnings: [] };
  const texts = new JsonTexts();
  const read = texts.object(given);
  if (!read) return { arguments: given, warnings: [] };
  const names = Object.keys(read);
  if (Object.keys(schema.properties).length === 0 && names.length === 1 && DUMMIES.has(names[0] ?? '')) {
    return { arguments: {}, warnings: [] };
  }
  const { dry_run: dryRun, ...others } = read;
  const meant = meantObject(others, schema, texts);
  const switched = dryRun === undefined || dryRun === null ? {} : { dry_run: dryRun };
  return withLimit({ ...meant, ...switched }, schema);
}

function withLimit(given: Fields, schema: ArgumentsSchema): MeantArguments {
  const { limit } = given;
  const most = Object.hasOwn(schema.properties, 'limit') ? schema.properties.limit?.maximum : undefined;
  if (typeof limit !== 'number' || most === undefined || !(limit > most)) return { arguments: given, warnings: [] };
  return {
    arguments: { ...given, limit: most },
    warnings: [`limit was taken as ${most}, the most that this tool lists.`],
  };
}

function meantObject(given: Fields, { properties = {}, required = [] }: ArgumentSchema, texts: JsonTexts): Fields {
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => {
      const schema = Object.hasOwn(properties, name) ? properties[name] : undefined;
      if (!schema) return [[name, value]];
      if (!required.includes(name) && isLeftOut(value, schema)) return [];
      return [[name, meantValue(value, schema, texts)]];
    }),
  );
}

function isLeftOut(value: unknown, { emptyMeans }: ArgumentSchema): boolean {
  return value === null || (value === '' && emptyMeans === undefined);
}

function meantValue(value: unknown, schema: ArgumentSchema, texts: JsonTexts): unknown {
  switch (schema.type) {
    case 'integer':
    case 'number':
      return typeof value === 'string' && NUMBER.test(value) ? Number(value) : value;
    case 'boolean':
      return value === 'true' ? true : value === 'false' ? false : value;
    case 'array': {
      const { items } = schema;
      return texts.list(value)?.map((item) => (items ? meantValue(item, items, texts) : item)) ?? value;
    }
    case 'object': {
      const object = texts.object(value);
      return object ? meantObject(object, schema, texts) : value;
    }
    case 'string':
      return value;
  }
}

type Fields = Readonly<Record<string, unknown>>;
