import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { JsonTexts, MAX_JSON, MAX_JSON_VALUES } from '../../src/text/json-texts.ts';
import { valuesIn } from '../../src/text/json-values.ts';

afterEach(() => void vi.restoreAllMocks());

describe('JSON texts of one call', () => {
  it('are read as what they hold, and what is none of its kind is not', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom('', ' ', '\n'), (value, space) => {
        const text = `${space}${JSON.stringify(value)}`;
        const texts = new JsonTexts();
        const isList = Array.isArray(value);
        const isObject = typeof value === 'object' && value !== null && !isList;
        expect(texts.list(text)).toEqual(isList ? JSON.parse(text) : undefined);
        expect(texts.object(text)).toEqual(isObject ? JSON.parse(text) : undefined);
        expect(texts.isOver).toBe(false);
      }),
    );
    expect(new JsonTexts().list('[1,')).toBeUndefined();
  });

  it('are parsed as far as both bounds reach, for all of them together, and nothing of what is over', () => {
    const parse = vi.spyOn(JSON, 'parse');
    const text = fc.oneof(
      fc.integer({ min: 0, max: 2 * MAX_JSON_VALUES }).map((count) => `[${Array(count).fill('1').join(',')}]`),
      fc.integer({ min: 0, max: MAX_JSON_VALUES }).map((count) => `[${Array(count).fill('{"0":0}').join(',')}]`),
      fc.integer({ min: 0, max: 2 * MAX_JSON }).map((length) => `["${'x'.repeat(length)}"]`),
      fc.integer({ min: 0, max: 2 * MAX_JSON }).map((depth) => '['.repeat(depth)),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), (given) => {
        parse.mockClear();
        const texts = new JsonTexts();
        const read = given.filter((one) => texts.list(one) !== undefined);
        const seen = parse.mock.calls.map(([one]) => one);
        expect(seen.join('').length).toBeLessThanOrEqual(MAX_JSON);
        expect(seen.reduce((sum, one) => sum + valuesIn(Buffer.from(one)), 0)).toBeLessThanOrEqual(MAX_JSON_VALUES);
        const whole = given.join('');
        const fits = whole.length <= MAX_JSON && valuesIn(Buffer.from(whole)) <= MAX_JSON_VALUES;
        expect(texts.isOver).toBe(!fits && read.length + (seen.length - read.length) < given.filter(isListText).length);
      }),
      { numRuns: 60 },
    );
  });
});

function isListText(text: string): boolean {
  return text.startsWith('[');
}
