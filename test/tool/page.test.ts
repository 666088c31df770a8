import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redactText } from '../../src/redaction/text/redact-text.ts';
import { cursorProblem, type Page, pageOf } from '../../src/tool/page.ts';

const TOOL = 'list_items';
const self = (item: string): string => item;

function page(items: readonly string[], given: { limit: number; cursor?: string | undefined }): Page<string> {
  return pageOf(items, self, { tool: TOOL, arguments: given });
}

/** The cursor behind the first so many of some items. */
function cursorOf(items: readonly string[], count = 1, given: object = {}): string {
  const call = { tool: TOOL, arguments: { ...given, limit: count } };
  return pageOf(items, self, call).cursorAfter(count) ?? 'none';
}

/** All pages of a list, which may change in between. */
function walk(limit: number, listAt: (page: number) => readonly string[]): readonly string[] {
  const seen: string[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < 100; page += 1) {
    const { items, cursorAfter } = pageOf(listAt(page), self, { tool: TOOL, arguments: { limit, cursor } });
    seen.push(...items);
    cursor = cursorAfter(items.length);
    if (cursor === undefined) return seen;
    expect(cursorProblem(TOOL, cursor, { limit })).toBeUndefined();
  }
  throw new Error('never ends');
}

describe('a page', () => {
  it('holds the first items by key, the total, and a cursor when there are more', () => {
    const first = page(['c', 'a', 'b'], { limit: 2 });
    expect(first).toMatchObject({ items: ['a', 'b'], total: 3 });
    expect(first.cursorAfter(2)).toMatch(/^c2\./);
    const whole = page(['c', 'a', 'b'], { limit: 3 });
    expect(whole).toMatchObject({ items: ['a', 'b', 'c'], total: 3 });
    expect(whole.cursorAfter(3)).toBeUndefined();
    const none = page([], { limit: 3 });
    expect(none).toMatchObject({ items: [], total: 0 });
    expect(none.cursorAfter(0)).toBeUndefined();
  });

  it('that is shown only in part goes on behind what was shown', () => {
    const cursor = page(['c', 'a', 'b'], { limit: 3 }).cursorAfter(1);
    expect(page(['c', 'a', 'b'], { limit: 3, cursor }).items).toEqual(['b', 'c']);
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

  it.each([
    ['other scripts', ['ä', '世界', 'שלום', '🚀', '👩‍🚀']],
    ['names of 400 characters', ['n'.repeat(400), `${'n'.repeat(399)}o`, 'n'.repeat(200), `${'n'.repeat(200)}x`]],
    ['names of 300 emoji', ['🚀'.repeat(300), `${'🚀'.repeat(299)}x`, '🛰'.repeat(300)]],
  ])('takes keys of %s', (_what, items) => {
    const seen = walk(1, () => items);
    expect([...seen].sort()).toEqual([...items].sort());
  });

  it('gives cursors of no more than a line, whatever the keys', () => {
    const keys = fc.uniqueArray(fc.string({ unit: 'binary', maxLength: 500 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(keys, (items) => {
        expect(cursorOf(items).length).toBeLessThanOrEqual(620);
        expect(cursorOf(items)).toMatch(/^[!-~]+$/);
      }),
    );
  });

  it('gives every item once whatever their keys, those of one key too', () => {
    const key = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('a', 'a\0b', '%2F', 'odm_A1b2C3d4E5f6G7'),
    );
    fc.assert(
      fc.property(fc.array(key, { maxLength: 30 }), fc.integer({ min: 1, max: 9 }), (items, limit) => {
        expect([...walk(limit, () => items)].sort()).toEqual(items.map((item) => item).sort());
      }),
    );
  });
});

describe('a cursor', () => {
  const given = { namespace: 'shop', limit: 2 };
  const cursor = cursorOf(['a/b', 'c'], 1, { namespace: 'shop' });

  it('shows where it stands, so that a model can copy it', () => {
    expect(cursor).toMatch(/^c2\.[\da-f]{15}\.a\/b$/);
  });

  it.each([
    'password=hunter22',
    'AKIAIOSFODNN7EXAMPLE',
    'odm_A1b2C3d4E5f6G7',
    '![x](https://evil.example/x)',
    'a\u200bb',
  ])('does not show a key that an answer may not: %j', (key) => {
    const shown = cursorOf([key, '\uffff']);
    expect(shown).toMatch(/^c2\.[\da-f]{15}~[\da-f]{16}$/);
    expect(redactText(shown)).toBe(shown);
    expect(page([key, '\uffff'], { limit: 5, cursor: shown }).items).toEqual(['\uffff']);
  });

  it('goes on for the same arguments, whatever the limit', () => {
    expect(cursorProblem(TOOL, cursor, { ...given, cursor })).toBeUndefined();
    expect(cursorProblem(TOOL, cursor, { limit: 50, namespace: 'shop' })).toBeUndefined();
  });

  it.each([{}, { namespace: 'pay' }, { namespace: 'shop', kind: 'Deployment' }])(
    'of other arguments is refused: %j',
    (other) => {
      expect(cursorProblem(TOOL, cursor, other)).toMatch(/other arguments/);
    },
  );

  it('of another tool is refused', () => {
    expect(cursorProblem('list_others', cursor, given)).toMatch(/another tool/);
  });

  it('that is none, or was altered in any sign, is refused', () => {
    for (const none of [
      '',
      'x',
      'c1.YQ',
      'c1.ZZZ',
      'c2.',
      `${cursor}\n`,
      ` ${cursor}`,
      'c2.000000000000000.a',
      'c2.000000000000000.%',
    ])
      expect(cursorProblem(TOOL, none, given), none).toMatch(/none that this server gave/);
    fc.assert(
      fc.property(fc.nat(cursor.length - 1), fc.constantFrom(...'0123456789abcdef./~x%'), (at, sign) => {
        const altered = `${cursor.slice(0, at)}${sign}${cursor.slice(at + 1)}`;
        expect(cursorProblem(TOOL, altered, given) !== undefined).toBe(altered !== cursor);
      }),
    );
  });
});
