import type { Cut } from '../../tool/envelope.ts';

export interface Fitted<Data> {
  readonly data: Data;
  /** The data's JSON text. */
  readonly json: string;
  readonly cuts: readonly Cut[];
}

/** Texts longer than `over` are cut to `kept`; shorter ones only when nothing else is left to cut. */
const TEXTS = [
  { over: 600, kept: 400 },
  { over: 150, kept: 100 },
] as const;
type Texts = (typeof TEXTS)[number];

type Path = readonly (string | number)[];

/** What can be cut: a list, or a long text. */
interface Part {
  readonly path: Path;
  readonly value: readonly unknown[] | string;
  readonly size: number;
}

/** Characters that are looked at in search of the longest part, for all parts that are cut one by one. */
const MOST_LOOKED_AT = 20_000_000;
/** Cuts that are named. */
const MOST_CUTS = 200;

/**
 * Data cut to a size budget: the longest list or text is shortened first, until all fits. Nothing is an error for being
 * big; what was cut is named with how many there were.
 *
 * @param json the data's JSON text, so that data which fits is not looked at again
 * @param budget characters of JSON text
 * @param page the list of the data that a cursor goes on with: one row stays, or nobody would ever get beyond it
 */
export function fitToBudget<Data>(data: Data, json: string, budget: number, page?: string): Fitted<Data> {
  if (json.length <= budget) return { data, json, cuts: [] };
  const cuts = new Map<string, Cut>();
  let fitted = data;
  let text = json;
  let left = MOST_LOOKED_AT;
  for (const texts of TEXTS) {
    for (; text.length > budget && left > 0; left -= text.length) {
      const { part } = look(fitted, [], texts, page);
      if (!part) break;
      const path = pathText(part.path);
      const kept = keptOf(part, text.length - budget, texts, leastOf(part.path, page));
      const total = cuts.get(path)?.total ?? part.value.length;
      forgetBeyond(cuts, path, kept, part.value);
      fitted = replaceAt(fitted, part.path, shorten(part.value, kept, total));
      cuts.set(path, { path, kept, total });
      text = JSON.stringify(fitted);
    }
  }
  // Many parts of about one length: looking for the longest of them again and again would take the square of their number.
  for (let share = 1 / 2; left <= 0 && text.length > budget && share > 1 / text.length; share /= 2) {
    fitted = cutAlike(fitted, [], share, cuts);
    text = JSON.stringify(fitted);
  }
  return { data: fitted, json: text, cuts: [...cuts.values()] };
}

/** Data whose long texts are all cut, and of each list so much is kept, the first items. */
function cutAlike<Value>(value: Value, path: Path, share: number, cuts: Map<string, Cut>): Value;
function cutAlike(value: unknown, path: Path, share: number, cuts: Map<string, Cut>): unknown {
  const [, { over, kept: mostCharacters }] = TEXTS;
  const cutTo = (part: readonly unknown[] | string, kept: number): readonly unknown[] | string => {
    if (kept >= part.length) return part;
    const name = pathText(path);
    const total = cuts.get(name)?.total ?? part.length;
    forgetBeyond(cuts, name, kept, part);
    if (cuts.size < MOST_CUTS) cuts.set(name, { path: name, kept, total });
    return shorten(part, kept, total);
  };
  if (typeof value === 'string') return value.length > over ? cutTo(value, mostCharacters) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (!Array.isArray(value))
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, cutAlike<unknown>(item, [...path, key], share, cuts)]),
    );
  const items: readonly unknown[] = value;
  const rest = cutTo(items, Math.ceil(items.length * share));
  return typeof rest === 'string' ? rest : rest.map((item, index) => cutAlike(item, [...path, index], share, cuts));
}

/** Items of a list that stay whatever it costs. */
function leastOf(path: Path, page: string | undefined): number {
  return path.length === 1 && path[0] === page ? 1 : 0;
}

function keptOf({ value, size }: Part, excess: number, texts: Texts, least: number): number {
  if (typeof value === 'string') return texts.kept;
  const perItem = size / value.length;
  return Math.max(least, Math.min(value.length - 1, Math.floor(value.length - excess / perItem)));
}

function shorten(value: readonly unknown[] | string, kept: number, total: number): readonly unknown[] | string {
  return typeof value === 'string'
    ? `${value.slice(0, kept).toWellFormed()}… [${total} characters]`
    : value.slice(0, kept);
}

// What was cut inside an item that is cut off itself is no longer there to be named.
function forgetBeyond(cuts: Map<string, Cut>, path: string, kept: number, value: readonly unknown[] | string): void {
  if (typeof value === 'string') return;
  const start = `${path}[`;
  for (const inner of cuts.keys()) {
    if (inner.startsWith(start) && Number.parseInt(inner.slice(start.length), 10) >= kept) cuts.delete(inner);
  }
}

interface Look {
  /** About how many characters of JSON text the value takes. */
  readonly size: number;
  /** What to cut in it first. */
  readonly part: Part | undefined;
}

/**
 * The largest part of a value. A list is cut as a whole, unless one item makes up most of it: then that item is looked
 * into first, so that one huge item does not cost all the others.
 */
function look(value: unknown, path: Path, texts: Texts, page: string | undefined): Look {
  if (typeof value === 'string') {
    const size = JSON.stringify(value).length;
    return { size, part: value.length > texts.over ? { path, value, size } : undefined };
  }
  if (typeof value !== 'object' || value === null) return { size: String(value).length, part: undefined };
  let size = 2;
  let largest: Look = { size: 0, part: undefined };
  let cuttable: Part | undefined;
  for (const [key, item] of Object.entries(value)) {
    const inside = look(item, [...path, Array.isArray(value) ? Number(key) : key], texts, page);
    size += inside.size + (Array.isArray(value) ? 1 : key.length + 4);
    if (inside.size > largest.size) largest = inside;
    if (inside.part && inside.part.size > (cuttable?.size ?? 0)) cuttable = inside.part;
  }
  if (!Array.isArray(value)) return { size, part: cuttable };
  const whole = value.length > leastOf(path, page) ? { path, value, size } : undefined;
  if (!whole) return { size, part: cuttable };
  return { size, part: largest.size > size / 2 ? (largest.part ?? whole) : whole };
}

function replaceAt<Value>(value: Value, path: Path, replacement: unknown): Value;
function replaceAt(value: unknown, path: Path, replacement: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return replacement;
  if (Array.isArray(value))
    return value.map((item, index) => (index === key ? replaceAt(item, rest, replacement) : item));
  if (typeof value !== 'object' || value === null) return value;
  return { ...value, [key]: replaceAt(Reflect.get(value, key), rest, replacement) };
}

function pathText(path: Path): string {
  return path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text === '' ? part : `${text}.${part}`),
    '',
  );
}
