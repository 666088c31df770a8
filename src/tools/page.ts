/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** How many there are in all, before paging. */
  readonly total: number;
  /** Gives the next page; absent on the last. */
  readonly next_cursor?: string;
}

/** Why a cursor cannot be used. */
export class BadCursor extends Error {
  constructor() {
    super('cursor is not one that this tool gave. Leave it out to start from the first item.');
    this.name = 'BadCursor';
  }
}

const CURSOR = /^c1\.([A-Za-z0-9_-]{1,1000})$/;

/**
 * One page of a list in the order of its keys. The cursor holds the last key given out, not a position, so a list that
 * changed in between neither repeats nor skips an item.
 *
 * @param keyOf a text unique to the item, by which the list is ordered
 * @throws BadCursor
 */
export function pageOf<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
): Page<Item> {
  const after = cursor === undefined ? undefined : decode(cursor);
  const sorted = items
    .map((item) => ({ item, key: keyOf(item) }))
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

function decode(cursor: string): string {
  const [, body] = CURSOR.exec(cursor) ?? [];
  if (body === undefined) throw new BadCursor();
  return Buffer.from(body, 'base64url').toString('utf8');
}
