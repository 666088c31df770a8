import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ValueSearch } from '../../src/redaction/value-search.ts';

describe('the search for given values', () => {
  it.each([
    ['one', ['hunter2'], 'a hunter2 b hunter2', 'a [redacted] b [redacted]'],
    [
      'the longest of those that begin alike',
      ['secret', 'secret-longer'],
      'secret-longer secret',
      '[redacted] [redacted]',
    ],
    ['all of those that overlap', ['xabcd', 'abcdefgh'], '-xabcdefgh-', '-[redacted]-'],
    ['two that follow each other', ['abcd', 'efgh'], 'abcdefgh', '[redacted][redacted]'],
    ['one at the end', ['abcd'], '..abcd', '..[redacted]'],
    ['none that is too short', ['abc'], 'abc abcd', 'abc abcd'],
  ])('finds %s', (_what, values, text, expected) => {
    const search = new ValueSearch(values);
    expect(search.without(text)).toBe(expected);
    expect(search.isIn(text)).toBe(expected !== text);
  });

  it('is empty where no value is long enough to be looked for', () => {
    expect(new ValueSearch(['abcd']).isEmpty).toBe(false);
    for (const values of [[], ['abc', '']]) {
      const search = new ValueSearch(values);
      expect([search.isEmpty, search.without('abc'), search.isIn('abc')]).toEqual([true, 'abc', false]);
    }
  });

  it('leaves none in any text', () => {
    const unit = fc.constantFrom('a', 'b', '"', 'é');
    const value = fc.string({ unit, minLength: 4, maxLength: 7 });
    fc.assert(
      fc.property(fc.array(value, { maxLength: 8 }), fc.array(fc.string({ unit, maxLength: 12 })), (values, parts) => {
        const text = [...parts, ...values].join('');
        const rest = new ValueSearch(values).without(text).split('[redacted]');
        for (const one of values) expect(rest.some((part) => part.includes(one))).toBe(false);
      }),
    );
  });
});
