import { holdsInvisible } from '../text/invisible.ts';
import { JsonTexts } from '../text/json-texts.ts';
import type { ArgumentSchema, ArgumentsSchema } from './definition.ts';
import { isRecord } from './fields.ts';
import { spelledLanguage } from './language.ts';
import { namesOne, needsKind, withReference } from './workload-reference.ts';

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
 * thing: `null` or an empty text for an argument that may be left out, lists and objects as JSON text, numbers and
 * switches as text, 1 and 0 for a switch, one text for a list of texts, a member of a closed set in another case, blanks
 * around a name, a map for a list of keys and values, a `limit` over its maximum, a dummy for a tool without arguments; a workload as `namespace/Kind/name`,
 * another word for a language, `*` for all namespaces where a read takes all. `dry_run` and `plan` are taken as they come:
 * what applies a write must be said plainly. Everything else stays as it came, for the check of the arguments to refuse.
 *
 * @param secretArguments arguments of which one text is not taken for a list
 */
export function meantArguments(
  given: unknown,
  schema: ArgumentsSchema,
  secretArguments: readonly string[] = [],
): MeantArguments {
  if (given === null || given === undefined) return { arguments: {}, warnings: [] };
  const texts = new JsonTexts();
  const secret = new Set(secretArguments);
  const read = texts.object(given);
  if (!read) return { arguments: given, warnings: [] };
  const names = Object.keys(read);
  if (Object.keys(schema.properties).length === 0 && names.length === 1 && DUMMIES.has(names[0] ?? '')) {
    return { arguments: {}, warnings: [] };
  }
  const { dry_run: dryRun, ...others } = read;
  const meant = meantObject(others, schema, { texts, secret });
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

/** What the values of one call are read by. */
interface Reading {
  readonly texts: JsonTexts;
  readonly secret: ReadonlySet<string>;
}

function meantObject(given: Fields, schema: ArgumentSchema, by: Reading): Fields {
  return withReference(meantFields(given, schema, by), schema);
}

function meantFields(given: Fields, schema: ArgumentSchema, by: Reading): Fields {
  const { properties = {}, required = [] } = schema;
  const isRequired = (name: string): boolean => required.includes(name) && !(name === 'kind' && needsKind(schema));
  const isName = (name: string): boolean => NAMES.has(name) || (name === 'name' && namesOne(schema));
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => {
      const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
      if (!property) return [[name, value]];
      const meant = isName(name) ? trimmed(value) : value;
      if (!isRequired(name) && isLeftOut(meant, property)) return [];
      return [[name, meantValue(name, meant, property, by)]];
    }),
  );
}

/** Arguments that name something whose name neither begins nor ends with a blank. */
const NAMES: ReadonlySet<string> = new Set([
  'namespace',
  'namespaces',
  'kind',
  'id',
  'service',
  'stream',
  'language',
  'name_contains',
  'cursor',
]);

function trimmed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => (typeof item === 'string' ? trimmed(item) : item));
  // What hides in a text is refused, not cut off.
  return typeof value === 'string' && !holdsInvisible(value) ? value.trim() : value;
}

function isLeftOut(value: unknown, { emptyMeans }: ArgumentSchema): boolean {
  return value === null || (value === '' && emptyMeans === undefined);
}

function meantValue(name: string, value: unknown, schema: ArgumentSchema, by: Reading): unknown {
  switch (schema.type) {
    case 'integer':
    case 'number':
      return typeof value === 'string' && NUMBER.test(value) ? Number(value) : value;
    case 'boolean':
      return SWITCHES.get(typeof value === 'string' ? value.toLowerCase() : value) ?? value;
    case 'array': {
      const { items } = schema;
      const list =
        by.texts.list(value) ??
        pairsOf(by.texts.object(value), items) ??
        (by.secret.has(name) ? undefined : listOfOne(value, items));
      return list?.map((item) => (items ? meantValue(name, item, items, by) : item)) ?? value;
    }
    case 'object': {
      const object = by.texts.object(value) ?? named(value, schema);
      return object ? meantObject(object, schema, by) : value;
    }
    case 'string':
      return typeof value === 'string' ? meantText(name, value, schema) : value;
  }
}

const SWITCHES: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  ['true', true],
  ['1', true],
  [1, true],
  ['false', false],
  ['0', false],
  [0, false],
]);

const LANGUAGE_ARGUMENTS: ReadonlySet<string> = new Set(['language', 'languages']);

function meantText(name: string, text: string, { enum: members }: ArgumentSchema): string {
  const word = LANGUAGE_ARGUMENTS.has(name) ? (spelledLanguage(text) ?? text) : text;
  return members === undefined ? word : memberOf(members, word);
}

/** The member of a closed set that a text is but for its case, where there is one; the text otherwise. */
function memberOf(members: readonly string[], text: string): string {
  if (members.includes(text) || holdsInvisible(text)) return text;
  const given = text.trim().toLowerCase();
  const [one, ...others] = members.filter((member) => member.toLowerCase() === given);
  return one !== undefined && others.length === 0 ? one : text;
}

/** What parts the items of a list in a text, or begins one: such a text may be several. */
const SEVERAL = /[,;\s]|^[[{]/;

function listOfOne(value: unknown, items: ArgumentSchema | undefined): readonly string[] | undefined {
  const isOne = typeof value === 'string' && value !== '' && items?.type === 'string' && !SEVERAL.test(value);
  return isOne ? [value] : undefined;
}

/** A list of keys and values that is sent as a map: each value as the text that stands for it. */
function pairsOf(value: Fields | undefined, items: ArgumentSchema | undefined): readonly Fields[] | undefined {
  if (value === undefined || items?.type !== 'object') return undefined;
  const parts = Object.entries(items.properties ?? {});
  const arePairs = parts.length === 2 && parts.every(([name, { type }]) => PAIR.has(name) && type === 'string');
  if (!arePairs) return undefined;
  const entries = Object.entries(value);
  // One pair that was sent without its list is no map.
  if (entries.length > 0 && entries.every(([name]) => PAIR.has(name))) return [value];
  return entries.flatMap(([key, item]) =>
    item === null ? [] : [{ key, value: typeof item === 'string' ? item : JSON.stringify(item) }],
  );
}

const PAIR: ReadonlySet<string> = new Set(['key', 'value']);

/** An object of a list that is sent as its `namespace/Kind/name` alone. */
function named(value: unknown, schema: ArgumentSchema): Fields | undefined {
  return typeof value === 'string' && value.includes('/') && namesOne(schema) ? { name: value } : undefined;
}

type Fields = Readonly<Record<string, unknown>>;
