import { describe, expect, it } from 'vitest';
import { pageOf } from '../../src/tool/page.ts';

const self = (item: string): string => item;

/** All pages of a list, which may change in between. */
function walk(limit: number, listAt: (page: number) => readonly string[]): readonly string[] {
  const seen: string[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < 100; page += 1) {
    const { items, next_cursor } = pageOf(listAt(page), self, { limit, cursor });
    seen.push(...items);
    if (next_cursor === undefined) return seen;
    cursor = next_cursor;
  }
  throw new Error('never ends');
}

describe('a page', () => {
  it('holds the first items by key, the total, and a cursor when there are more', () => {
    expect(pageOf(['c', 'a', 'b'], self, { limit: 2 })).toEqual({
      items: ['a', 'b'],
      total: 3,
      next_cursor: expect.stringMatching(/^c1\./),
    });
    expect(pageOf(['c', 'a', 'b'], self, { limit: 3 })).toEqual({ items: ['a', 'b', 'c'], total: 3 });
    expect(pageOf([], self, { limit: 3 })).toEqual({ items: [], total: 0 });
  });

  it('after page gives every item once', () => {
    const items = Array.from({ length: 23 }, (_, index) => `item-${index}`);
    expect(walk(5, () => items)).toEqual([...items].sort());
  });

  it('neither repeats nor skips when items come and go', () => {
    const seen = walk(2, (page) => (page === 0 ? ['a', 'b', 'd', 'e'] : ['0', 'a', 'c', 'd', 'e']));
    expect(seen).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('goes on behind the last item even when that is gone', () => {
    expect(walk(2, (page) => (page === 0 ? ['a', 'b', 'c'] : ['a', 'c']))).toEqual(['a', 'b', 'c']);
  });

  it.each(['', 'x', 'c1.', 'c2.YQ', 'c1.###', `c1.${'a'.repeat(1_001)}`, 'c1.YQ\n'])(
    'refuses a cursor that is none: %j',
    (cursor) => {
      expect(() => pageOf(['a'], self, { limit: 1, cursor })).toThrow(TypeError);
    },
  );

  it.each([
    ['other scripts', ['ä', '世界', 'שלום', '🚀', '👩‍🚀']],
    ['names of 400 characters', ['n'.repeat(400), `${'n'.repeat(399)}o`, 'n'.repeat(200), `${'n'.repeat(200)}x`]],
    ['names of 300 emoji', ['🚀'.repeat(300), `${'🚀'.repeat(299)}x`, '🛰'.repeat(300)]],
  ])('takes keys of %s', (_what, items) => {
    const seen = walk(1, () => items);
    expect([...seen].sort()).toEqual([...items].sort());
  });

  it('gives cursors that the tools accept', () => {
    const { next_cursor } = pageOf(['🚀'.repeat(300), '🛰'.repeat(300)], self, { limit: 1 });
    expect(next_cursor?.length).toBeLessThanOrEqual(1_100);
  });
});
