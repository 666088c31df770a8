import { createHash } from 'node:crypto';

/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** How many there are in all, before paging. */
  readonly total: number;
  /** Gives the next page; absent on the last. */
  readonly next_cursor?: string;
}

const CURSOR = /^c1\.([A-Za-z0-9_-]{1,1000})$/;
/** Characters of a key that a cursor carries; names of the API have no bound. */
const MAX_KEY = 200;

/** Whether a text has the form of the cursors that pages give. Which list gave it, none of them tells. */
export function isCursor(text: string): boolean {
  return CURSOR.test(text);
}

/**
 * One page of a list in the order of its keys. The cursor holds the last key given out, not a position, so a list that
 * changed in between neither repeats nor skips an item.
 *
 * @param keyOf a text unique to the item, by which the list is ordered
 * @throws TypeError when the cursor's form was not checked before
 * @example
 * const pods = ['c', 'a', 'b'];
 * const first = pageOf(pods, (name) => name, { limit: 2 });
 * first.items; // => ['a', 'b']
 * first.total; // => 3
 * pageOf(pods, (name) => name, { limit: 2, cursor: first.next_cursor }); // => { items: ['c'], total: 3 }
 */
export function pageOf<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
): Page<Item> {
  const after = cursor === undefined ? undefined : decode(cursor);
  const sorted = items
    .map((item) => ({ item, key: orderKey(keyOf(item)) }))
    .sort((left, right) => (left.key < right.key ? -1 : left.key > right.key ? 1 : 0));
  const rest = after === undefined ? sorted : sorted.filter(({ key }) => key > after);
  const page = rest.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map(({ item }) => item),
    total: items.length,
    ...(last && rest.length > page.length ? { next_cursor: `c1.${Buffer.from(last.key).toString('base64url')}` } : {}),
  };
}

// A key is cut to what fits a cursor; a digest of the whole keeps it unique.
function orderKey(key: string): string {
  const text = key.toWellFormed();
  if (text.length <= MAX_KEY) return text;
  const digest = createHash('sha256').update(text).digest('base64url').slice(0, 16);
  return `${text.slice(0, MAX_KEY).toWellFormed()}${digest}`;
}

function decode(cursor: string): string {
  const [, body] = CURSOR.exec(cursor) ?? [];
  if (body === undefined) throw new TypeError('a cursor that was not checked');
  return Buffer.from(body, 'base64url').toString('utf8');
}
