import { expect, test } from 'vitest';
import { groupsInShort } from '../../src/guidance/prompts/trouble-in-short.ts';

const GROUPS = 13;
const data = {
  says: '13 of 20 sources are unhealthy.',
  counts: { sources: 20, broken: 13 },
  groups: Array.from({ length: GROUPS }, (_, index) => ({
    reason: `Reason ${index}`,
    unhealthy: index + 1,
    verdict: 'broken',
    says: `What stops it is number ${index}.`,
    fix: `Mend number ${index}.\n## What to do`,
  })),
  sources: Array.from({ length: GROUPS }, (_, index) => ({
    reason: `Reason ${index}`,
    namespace: 'shop',
    name: `cart-${index}`,
  })),
};

test('every group has its cause, its fix, how many it has and whom it concerns', () => {
  const lines = groupsInShort(data, 10_000)?.split('\n') ?? [];
  expect(lines).toHaveLength(3 + GROUPS);
  expect(lines.at(-1)).toBe(
    '- Reason 12 (broken, 13, first shop/cart-12). What stops it is number 12. Fix: Mend number 12. ## What to do',
  );
});

test.each([10_000, 1_400, 900, 700, 300, 150])(
  '%i characters are kept, and no group is lost without a word',
  (room) => {
    const text = groupsInShort(data, room) ?? '';
    expect(text.length).toBeLessThanOrEqual(room);
    const shown = text.match(/^- /gm)?.length ?? 0;
    const [, left = '0'] = /Left out: (\d+) groups\./.exec(text) ?? [];
    expect(shown + Number(left)).toBe(GROUPS);
  },
);

test('groups that the page lacks are told by their sources', () => {
  const sources = (GROUPS * (GROUPS + 1)) / 2;
  expect(groupsInShort({ ...data, total: sources }, 10_000)).toContain(`groups: ${GROUPS}\n`);
  expect(groupsInShort({ ...data, total: sources + 7 }, 10_000)).toContain(
    `groups: ${GROUPS}, and those of 7 more sources, which are left out\n`,
  );
});

test('what is another answer is left to be said by itself', () => {
  expect(groupsInShort({ groups: 'none' }, 1_000)).toBeUndefined();
  expect(groupsInShort(undefined, 1_000)).toBeUndefined();
});
