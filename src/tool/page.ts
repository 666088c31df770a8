import { createHash } from 'node:crypto';
import { sanitizeText } from '../redaction/sanitize.ts';
import { redactText } from '../redaction/text/redact-text.ts';
import { holdsToken } from '../text/own-tokens.ts';
import { canonicalJson } from './canonical-json.ts';

/** The call that asks for a page: a cursor is taken by the tool that gave it, with the arguments that it was given for. */
export interface PagedCall {
  readonly tool: string;
  readonly arguments: { readonly limit: number; readonly cursor?: string | undefined };
}

/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** How many there are in all, before paging. */
  readonly total: number;
  /** What goes on behind the first so many of its items; undefined where nothing comes behind them. */
  cursorAfter(count: number): string | undefined;
}

/** `c2.<seal>.<key>`, the key as in an address, or `c2.<seal>~<digest of the key>` for a key that may not be shown. */
const CURSOR = /^c2\.([\da-f]{15})(?:\.([!-~]{1,600})|~([\da-f]{16}))$/;
/** Hexadecimal digits of each part of a seal: tool, arguments, and all of the cursor. */
const PART = 5;
/** Characters of a key that a cursor shows; names of the API have no bound. */
const MAX_KEY = 400;

/**
 * What stands against a cursor that came with a call, as a sentence. A cursor is sealed, not signed: whoever forges one
 * that is well-formed starts a list of their own elsewhere, and sees nothing else.
 *
 * @param given the checked arguments; absent where others of them are wrong, which leaves open what it was given for
 */
export function cursorProblem(tool: string, cursor: string, given: object | undefined): string | undefined {
  const [, seal = '', key, digest] = CURSOR.exec(cursor) ?? [];
  const position = digest ?? (key === undefined ? undefined : decoded(key));
  if (position === undefined || seal.slice(2 * PART) !== part(seal.slice(0, 2 * PART) + position))
    return 'cursor is none that this server gave, or was altered on its way.';
  if (seal.slice(0, PART) !== part(tool)) return `cursor was given by another tool, not by ${tool}.`;
  if (given && seal.slice(PART, 2 * PART) !== part(filtersOf(given)))
    return 'cursor was given for other arguments: only limit may differ from page to page.';
  return undefined;
}

/**
 * One page of a list in the order of its keys. A cursor holds the last key given out, not a position, so a list that
 * changed in between neither repeats nor skips an item.
 *
 * @param keyOf a text by which the list is ordered and an item is known again; those of one key keep their order
 * @example
 * const pods = ['c', 'a', 'b'];
 * const call = { tool: 'list_pods', arguments: { limit: 2 } };
 * const first = pageOf(pods, (name) => name, call);
 * first.items; // => ['a', 'b']
 * first.total; // => 3
 * const cursor = first.cursorAfter(2);
 * pageOf(pods, (name) => name, { ...call, arguments: { limit: 2, cursor } }).items; // => ['c']
 * pageOf(pods, (name) => name, { ...call, arguments: { limit: 2, cursor: first.cursorAfter(1) } }).items; // => ['b', 'c']
 */
export function pageOf<Item>(items: readonly Item[], keyOf: (item: Item) => string, call: PagedCall): Page<Item> {
  const { limit, cursor } = call.arguments;
  const rest = behind(cursor, ordered(items, keyOf));
  const page = rest.slice(0, limit);
  return {
    items: page.map(({ item }) => item),
    total: items.length,
    cursorAfter(count) {
      const last = count < rest.length ? page[count - 1] : undefined;
      return last && cursorOf(call, last.key);
    },
  };
}

interface Keyed<Item> {
  readonly item: Item;
  readonly key: string;
}

function ordered<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Keyed<Item>[] {
  const seen = new Map<string, number>();
  return items
    .map((item) => {
      const key = keyOf(item).toWellFormed();
      const before = seen.get(key) ?? 0;
      seen.set(key, before + 1);
      return { item, key: before === 0 ? key : `${key}\u0000${String(before).padStart(6, '0')}` };
    })
    .sort((left, right) => (left.key < right.key ? -1 : left.key > right.key ? 1 : 0));
}

function behind<Item>(cursor: string | undefined, list: readonly Keyed<Item>[]): readonly Keyed<Item>[] {
  if (cursor === undefined) return list;
  const [, , shown, digest] = CURSOR.exec(cursor) ?? [];
  if (digest !== undefined) return list.slice(list.findIndex(({ key }) => digestOf(key) === digest) + 1);
  const after = shown === undefined ? undefined : decoded(shown);
  return after === undefined ? list : list.filter(({ key }) => key > after);
}

function cursorOf({ tool, arguments: given }: PagedCall, key: string): string {
  const bound = part(tool) + part(filtersOf(given));
  const cursor = `c2.${bound}${part(bound + key)}.${encodeURI(key)}`;
  // What an answer may not show, or would show otherwise, is told by its digest.
  const isShown = CURSOR.test(cursor) && key.length <= MAX_KEY && isPlain(key) && isPlain(cursor);
  const digest = digestOf(key);
  return isShown ? cursor : `c2.${bound}${part(bound + digest)}~${digest}`;
}

function isPlain(given: string): boolean {
  const text = given.replaceAll('\u0000', ' ');
  return redactText(text) === text && sanitizeText(text) === text && !holdsToken(text);
}

function decoded(shown: string): string | undefined {
  try {
    return decodeURI(shown);
  } catch {
    return undefined;
  }
}

function filtersOf(given: object): string {
  const { limit: _limit, cursor: _cursor, ...filters }: { limit?: unknown; cursor?: unknown } = given;
  return canonicalJson(filters);
}

function part(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, PART);
}

function digestOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 16);
}
