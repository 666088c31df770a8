import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matcherOf } from '../../src/access/patterns.ts';

describe('names and wildcards', () => {
  it.each([
    ['default', 'default', true],
    ['default', 'default-2', false],
    ['team-*', 'team-a', true],
    ['team-*', 'team-', true],
    ['team-*', 'a-team-b', false],
    ['*-prod', 'shop-prod', true],
    ['*-prod', 'prod', false],
    ['a*b*c', 'aXXbYYc', true],
    ['a*b*c', 'acb', false],
    ['aba*aba', 'aba', false],
    ['a*a*a', 'aa', false],
    ['*', '', true],
    ['*', 'anything', true],
    ['.*', 'x', false],
    ['a*b*', 'ab', true],
    ['*b*b', 'xb', false],
    ['ab*bc', 'abc', false],
    ['a*bb*b', 'abb', false],
  ])('%s against %s is %s', (pattern, name, expected) => {
    expect(matcherOf([pattern])(name)).toBe(expected);
  });

  it('a name of a list is enough, and so is a wildcard of it', () => {
    const matches = matcherOf(['default', 'team-*', '*-prod']);
    expect(['default', 'team-a', 'shop-prod', 'other', 'team', ''].map(matches)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('an empty list matches nothing', () => {
    expect(matcherOf([])('')).toBe(false);
  });

  it('matches as a regular expression of the same meaning does', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '-'), maxLength: 8 });
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '-', '*'), maxLength: 8 });
    fc.assert(
      fc.property(pattern, text, (given, name) => {
        const expected = new RegExp(`^${given.replaceAll('*', '.*')}$`).test(name);
        expect(matcherOf([given])(name)).toBe(expected);
      }),
      { numRuns: 2_000 },
    );
  });
});
