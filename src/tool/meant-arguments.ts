import { JsonTexts } from '../text/json-texts.ts';
import type { ArgumentSchema, ArgumentsSchema } from './definition.ts';
import { isRecord } from './fields.ts';
import { spelledLanguage } from './language.ts';
import { namesOne, withReference } from './workload-reference.ts';

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
 * switches as text, a `limit` over its maximum, a dummy for a tool without arguments; a workload as `namespace/Kind/name`,
 * another word for a language, `*` for all namespaces where a read takes all. `dry_run` alone is taken as it comes:
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
  return withLimit(withoutAll({ ...meant, ...switched }, schema), schema);
}

/** What people write for all namespaces where they could leave the argument out. */
const ALL_NAMESPACES: ReadonlySet<unknown> = new Set(['*', 'all']);

/** Only of a read: what a write applies to must be named. */
function withoutAll(given: Fields, { properties, required = [] }: ArgumentsSchema): MeantArguments {
  const takesAll =
    Object.hasOwn(properties, 'namespace') && !required.includes('namespace') && !Object.hasOwn(properties, 'dry_run');
  if (!takesAll || !ALL_NAMESPACES.has(given.namespace)) return { arguments: given, warnings: [] };
  const { namespace, ...others } = given;
  return { arguments: others, warnings: [`namespace "${namespace}" was taken as all namespaces.`] };
}

function withLimit({ arguments: given, warnings }: MeantArguments, schema: ArgumentsSchema): MeantArguments {
  if (!isRecord(given)) return { arguments: given, warnings };
  const { limit } = given;
  const most = Object.hasOwn(schema.properties, 'limit') ? schema.properties.limit?.maximum : undefined;
  if (typeof limit !== 'number' || most === undefined || !(limit > most)) return { arguments: given, warnings };
  return {
    arguments: { ...given, limit: most },
    warnings: [...warnings, `limit was taken as ${most}, the most that this tool lists.`],
  };
}

function meantObject(given: Fields, schema: ArgumentSchema, texts: JsonTexts): Fields {
  return withReference(meantFields(given, schema, texts), schema);
}

function meantFields(given: Fields, { properties = {}, required = [] }: ArgumentSchema, texts: JsonTexts): Fields {
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => {
      const schema = Object.hasOwn(properties, name) ? properties[name] : undefined;
      if (!schema) return [[name, value]];
      if (!required.includes(name) && isLeftOut(value, schema)) return [];
      return [[name, meantValue(name, value, schema, texts)]];
    }),
  );
}

function isLeftOut(value: unknown, { emptyMeans }: ArgumentSchema): boolean {
  return value === null || (value === '' && emptyMeans === undefined);
}

function meantValue(name: string, value: unknown, schema: ArgumentSchema, texts: JsonTexts): unknown {
  switch (schema.type) {
    case 'integer':
    case 'number':
      return typeof value === 'string' && NUMBER.test(value) ? Number(value) : value;
    case 'boolean':
      return value === 'true' ? true : value === 'false' ? false : value;
    case 'array': {
      const { items } = schema;
      return texts.list(value)?.map((item) => (items ? meantValue(name, item, items, texts) : item)) ?? value;
    }
    case 'object': {
      const object = texts.object(value) ?? named(value, schema);
      return object ? meantObject(object, schema, texts) : value;
    }
    case 'string':
      return LANGUAGE_ARGUMENTS.has(name) && typeof value === 'string' ? (spelledLanguage(value) ?? value) : value;
  }
}

const LANGUAGE_ARGUMENTS: ReadonlySet<string> = new Set(['language', 'languages']);

/** An object of a list that is sent as its `namespace/Kind/name` alone. */
function named(value: unknown, schema: ArgumentSchema): Fields | undefined {
  return typeof value === 'string' && value.includes('/') && namesOne(schema) ? { name: value } : undefined;
}

type Fields = Readonly<Record<string, unknown>>;
