/** One list or text that was cut to keep an answer within its budget. */
export interface Cut {
  /** Where it stands in the data, as `sources` or `groups[0].rules`. */
  readonly path: string;
  readonly kept: number;
  readonly total: number;
}

export interface Fitted<Data> {
  readonly data: Data;
  /** The data's JSON text. */
  readonly json: string;
  readonly cuts: readonly Cut[];
}

const LONG_TEXT = 600;
const KEPT_TEXT = 400;

interface Part {
  readonly path: readonly (string | number)[];
  readonly value: readonly unknown[] | string;
  readonly size: number;
}

/**
 * Data cut to a size budget: the longest list or text is shortened first, until all fits. Nothing is an error for being
 * big; what was cut is named with how many there were.
 *
 * @param json the data's JSON text, so that data which fits is not looked at again
 * @param budget characters of JSON text
 */
export function fitToBudget<Data>(data: Data, json: string, budget: number): Fitted<Data> {
  if (json.length <= budget) return { data, json, cuts: [] };
  const cuts = new Map<string, Cut>();
  let fitted = data;
  let text = json;
  while (text.length > budget) {
    const longest = longestPart(fitted);
    if (!longest) break;
    const kept = keptOf(longest, text.length - budget);
    const path = pathText(longest.path);
    const total = cuts.get(path)?.total ?? longest.value.length;
    const shortened = shorten(longest.value, kept, total);
    fitted = replaceAt(fitted, longest.path, shortened);
    cuts.set(path, { path, kept, total });
    text = JSON.stringify(fitted);
  }
  return { data: fitted, json: text, cuts: [...cuts.values()] };
}

function keptOf({ value, size }: Part, excess: number): number {
  if (typeof value === 'string') return KEPT_TEXT;
  const perItem = size / value.length;
  return Math.max(0, Math.min(value.length - 1, Math.floor(value.length - excess / perItem)));
}

function shorten(value: readonly unknown[] | string, kept: number, total: number): readonly unknown[] | string {
  return typeof value === 'string' ? `${value.slice(0, kept)}… [${total} characters]` : value.slice(0, kept);
}

function longestPart(root: unknown): Part | undefined {
  let longest: Part | undefined;
  const consider = (part: Part): void => {
    if (!longest || part.size > longest.size) longest = part;
  };
  // The deepest list that holds nearly all of the size is the one to cut, so a list of one is looked into, not cut.
  const look = (value: unknown, path: readonly (string | number)[]): void => {
    if (typeof value === 'string') {
      if (value.length > LONG_TEXT) consider({ path, value, size: value.length });
    } else if (Array.isArray(value)) {
      if (value.length > 1) consider({ path, value, size: JSON.stringify(value).length });
      else for (const [index, item] of value.entries()) look(item, [...path, index]);
      if (value.length > 1 && value.length <= 3)
        for (const [index, item] of value.entries()) look(item, [...path, index]);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) look(item, [...path, key]);
    }
  };
  look(root, []);
  return longest;
}

function replaceAt<Value>(value: Value, path: readonly (string | number)[], replacement: unknown): Value;
function replaceAt(value: unknown, path: readonly (string | number)[], replacement: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return replacement;
  if (Array.isArray(value))
    return value.map((item, index) => (index === key ? replaceAt(item, rest, replacement) : item));
  if (typeof value !== 'object' || value === null) return value;
  return { ...value, [key]: replaceAt(Reflect.get(value, key), rest, replacement) };
}

function pathText(path: readonly (string | number)[]): string {
  return path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text === '' ? part : `${text}.${part}`),
    '',
  );
}
