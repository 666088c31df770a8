import { describe, expect, it } from 'vitest';
import { namespaceScope, shownNamespaces } from '../../src/access/namespace-scope.ts';

describe('a scope of namespaces', () => {
  it('takes the names and wildcards that it says, in words as they were written', () => {
    const scope = namespaceScope(['default', 'team-*']);
    expect(scope.text).toBe('default, team-*');
    expect(['default', 'team-a', 'other', 'default2'].map(scope.allows)).toEqual([true, true, false, false]);
  });

  it.each([
    ['a', true],
    ['a1', true],
    ['1', true],
    ['a-b', true],
    ['x'.repeat(63), true],
    ['x'.repeat(64), false],
    ['-a', false],
    ['a-', false],
    ['', false],
    ['A', false],
    ['a_b', false],
    ['a.b', false],
    ['a\n', false],
    ['\na', false],
    ['a/b', false],
  ])('with a wildcard for all: %j is a namespace: %s', (name, expected) => {
    expect(namespaceScope(['*']).allows(name)).toBe(expected);
  });

  it('is shown whole while it is short, and else cut between two names', () => {
    const names = (count: number): readonly string[] => Array.from({ length: count }, () => 'team-a234567');
    // 12 letters and 2 between them: eight fill 110, nine 124.
    expect(shownNamespaces(namespaceScope(names(8)))).toBe(names(8).join(', '));
    expect(shownNamespaces(namespaceScope(names(9)))).toBe(`${names(8).join(', ')} and more (get_access tells all)`);
    const exactly = namespaceScope(['x'.repeat(59), 'y'.repeat(59)]);
    expect(exactly.text).toHaveLength(120);
    expect(shownNamespaces(exactly)).toBe(exactly.text);
  });
});
