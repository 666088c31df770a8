import type { ArgumentSchema } from './definition.ts';
import { nearest } from './did-you-mean.ts';
import { isRecord } from './fields.ts';
import { exampleOf } from './minimal-arguments.ts';
import { namesOne, needsKind } from './workload-reference.ts';

type Fields = Readonly<Record<string, unknown>>;
type Path = readonly PropertyKey[];

/** Arguments with what is wrong in them put right, as far as that is known. */
export interface Repaired {
  readonly arguments: Fields;
  /** Whether all of it is what was sent or plainly meant: nothing stands for what is missing, and nothing was left out. */
  readonly isComplete: boolean;
}

/** What of a call is wrong, and what must not be shown. */
export interface Faults {
  readonly wrong: readonly Path[];
  readonly secret: ReadonlySet<string>;
}

/** What applies a write is never advised. */
const APPLIES: ReadonlySet<string> = new Set(['dry_run', 'plan']);

/**
 * Arguments with each unknown name put as the nearest that is not given, at any level: what came with it may be right
 * there.
 *
 * @example
 * const text = { type: 'string' } as const;
 * const schema = { type: 'object', properties: { namespace: text } } as const;
 * withMeantNames({ nmaespace: 'shop' }, schema); // => { namespace: 'shop' }
 */
export function withMeantNames(given: Fields, schema: ArgumentSchema): Fields {
  const properties: Readonly<Record<string, ArgumentSchema>> = schema.properties ?? {};
  const free = new Set(Object.keys(properties).filter((name) => !Object.hasOwn(given, name) && !APPLIES.has(name)));
  const entries = Object.entries(given).map(([name, value]) => {
    const meant = Object.hasOwn(properties, name) ? name : (nearest(name, [...free]) ?? name);
    free.delete(meant);
    const property = Object.hasOwn(properties, meant) ? properties[meant] : undefined;
    return [meant, property ? namedInside(value, property) : value];
  });
  return Object.fromEntries(entries);
}

function namedInside(value: unknown, schema: ArgumentSchema): unknown {
  const { items } = schema;
  if (Array.isArray(value)) return items ? value.map((item) => namedInside(item, items)) : value;
  return isRecord(value) && schema.properties ? withMeantNames(value, schema) : value;
}

/**
 * Arguments with only what is wrong in them changed: a value to the one that was probably meant, or to the nearest that
 * is taken; where nothing is near, to one that shows the form, or to nothing where any would be a choice. What is
 * missing is shown by its form, and so is every secret.
 *
 * @example
 * const limit = { type: 'integer', minimum: 1, default: 50 } as const;
 * const schema = { type: 'object', properties: { namespace: { type: 'string' }, limit } } as const;
 * const faults = { wrong: [['limit']], secret: new Set<string>() };
 * repairedArguments({ namespace: 'shop', limit: 0 }, schema, faults); // => { arguments: { namespace: 'shop', limit: 50 }, isComplete: true }
 */
export function repairedArguments(given: Fields, schema: ArgumentSchema, faults: Faults): Repaired {
  const places = faults.wrong.map(placeOf);
  const repair = new Repair(new Set(places), faults.secret);
  return { arguments: repair.object(given, schema, []), isComplete: repair.isComplete };
}

function placeOf(path: Path): string {
  return path.map(String).join('\u0000');
}

/** One repair; it notes whether anything had to be guessed. */
class Repair {
  readonly #wrong: ReadonlySet<string>;
  readonly #secret: ReadonlySet<string>;
  isComplete = true;

  constructor(wrong: ReadonlySet<string>, secret: ReadonlySet<string>) {
    this.#wrong = wrong;
    this.#secret = secret;
  }

  object(given: Fields, schema: ArgumentSchema, path: Path): Fields {
    const { properties = {}, required = [] } = schema;
    const reference = this.#isWrong([...path, 'name']) && namesOne(schema) ? this.#placeOf(given) : undefined;
    const placed = { ...given, ...reference };
    const kept = Object.entries(placed).flatMap(([name, value]) => {
      if (path.length === 0 && APPLIES.has(name)) return [];
      const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
      if (!property) return this.#guessed<readonly [string, unknown]>([]);
      if (path.length === 0 && this.#secret.has(name))
        return this.#guessed([[name, exampleOf(name, property)] as const]);
      if (name === 'name' && reference) return [[name, value] as const];
      return this.#value(name, value, property, [...path, name], required.includes(name));
    });
    const missing = required.filter(
      (name) => !kept.some(([one]) => one === name) && !(name === 'kind' && needsKind(schema)) && !APPLIES.has(name),
    );
    const shown = missing.flatMap((name) => {
      const property = properties[name];
      return property ? this.#guessed([[name, exampleOf(name, property)] as const]) : [];
    });
    return Object.fromEntries([...kept, ...shown]);
  }

  /** An argument with its value; none where it is better left out. */
  #value(
    name: string,
    value: unknown,
    schema: ArgumentSchema,
    path: Path,
    isRequired: boolean,
  ): readonly (readonly [string, unknown])[] {
    if (!this.#isWrong(path)) return [[name, this.#inside(name, value, schema, path)]];
    // A list starts again without a cursor that is none.
    if (name === 'cursor') return [];
    const meant = meantFor(name, value, schema);
    if (meant !== undefined) return [[name, meant]];
    const isChoice = schema.enum !== undefined || schema.type === 'boolean';
    if (isChoice && !isRequired) return this.#guessed([]);
    return this.#guessed([[name, nearestNumber(value, schema) ?? exampleOf(name, schema)] as const]);
  }

  #inside(name: string, value: unknown, schema: ArgumentSchema, path: Path): unknown {
    const { items } = schema;
    if (Array.isArray(value) && items) {
      return value.flatMap((item: unknown, index) =>
        this.#value(name, item, items, [...path, index], false).map(([, one]) => one),
      );
    }
    return isRecord(value) && schema.properties ? this.object(value, schema, path) : value;
  }

  /** What a name of the form `namespace/Kind/name` says; of any other with slashes its end. */
  #placeOf({ name }: Fields): Fields | undefined {
    const parts = typeof name === 'string' ? name.split('/').filter((part) => part !== '') : [];
    if (typeof name !== 'string' || !name.includes('/') || parts.length === 0) return undefined;
    this.isComplete = false;
    const [namespace, kind] = parts;
    return parts.length === 3 ? { namespace, kind, name: parts[2] } : { name: parts.at(-1) };
  }

  #isWrong(path: Path): boolean {
    return this.#wrong.has(placeOf(path));
  }

  #guessed<Entry>(entries: readonly Entry[]): readonly Entry[] {
    this.isComplete = false;
    return entries;
  }
}

const YES: ReadonlySet<string> = new Set(['yes', 'y', 'on']);
const NO: ReadonlySet<string> = new Set(['no', 'n', 'off']);
const BETWEEN_ITEMS = /[,;\s]/;

/** What a wrong value plainly means; undefined where it means nothing that is taken. */
function meantFor(name: string, value: unknown, schema: ArgumentSchema): unknown {
  const { type, enum: members, items, default: usual, minimum } = schema;
  if (members) return typeof value === 'string' ? nearest(value, members) : undefined;
  switch (type) {
    case 'boolean': {
      const word = typeof value === 'string' ? value.trim().toLowerCase() : '';
      return YES.has(word) ? true : NO.has(word) ? false : undefined;
    }
    case 'array':
      if (typeof value !== 'string' || items?.type !== 'string') return undefined;
      return value.startsWith('[') ? undefined : value.split(BETWEEN_ITEMS).filter((item) => item !== '');
    case 'string':
      return typeof value === 'number' ? String(value) : undefined;
    case 'integer':
      // How much of a list is shown changes nothing of what is asked.
      return name === 'limit' && typeof value === 'number' && value <= 0 ? (usual ?? minimum) : undefined;
    case 'number':
    case 'object':
      return undefined;
  }
}

function nearestNumber(value: unknown, { type, minimum, maximum }: ArgumentSchema): number | undefined {
  if (typeof value !== 'number' || (type !== 'integer' && type !== 'number')) return undefined;
  const whole = type === 'integer' ? Math.round(value) : value;
  const least = Math.max(minimum ?? whole, whole);
  return Math.min(maximum ?? least, least);
}
