import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasManyNames, MOST_NAMES } from '../../src/text/json-names.ts';

const many = (json: unknown): boolean => hasManyNames(Buffer.from(JSON.stringify(json)));
const named = (count: number, name: (index: number) => string, value: unknown = 1): object =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [name(index), value]));

describe('the names in a JSON text', () => {
  it('are many beyond a thousand different ones, wherever they stand', () => {
    expect(many(named(MOST_NAMES, (index) => `name ${index}`))).toBe(false);
    expect(many(named(MOST_NAMES + 1, (index) => `name ${index}`))).toBe(true);
    const parted = Array.from({ length: 20 }, (_, part) => named(100, (index) => `name ${part} ${index}`));
    expect(many({ deep: [{ deeper: parted }] })).toBe(true);
  });

  it('count once each: a list of alike objects may be long', () => {
    expect(many(Array.from({ length: 5_000 }, () => ({ namespace: 'shop', kind: 'Deployment', name: 'cart' })))).toBe(
      false,
    );
  });

  it('may be long, all together up to 32 KB', () => {
    expect(many(named(100, (index) => `${index} ${'x'.repeat(300)}`))).toBe(false);
    expect(many(named(100, (index) => `${index} ${'x'.repeat(400)}`))).toBe(true);
  });

  it('are told from texts by the colon behind them', () => {
    expect(many(Array.from({ length: 5_000 }, (_, index) => `text ${index}`))).toBe(false);
    expect(many([`{${'"a":1,'.repeat(9_000)}}`])).toBe(false);
    const blanks = `{${Array.from({ length: 2_000 }, (_, index) => `"n${index}" \n:\t1`).join(',')}}`;
    expect(hasManyNames(Buffer.from(blanks))).toBe(true);
  });

  it('are told apart though a hash with a factor that is known would hold them for one', () => {
    // With 31 for a factor "Aa" and "BB" are one, and so is what is put together of them.
    const words = Array.from({ length: 2_048 }, (_, bits) =>
      Array.from({ length: 11 }, (_, at) => ((bits >> at) & 1 ? 'Aa' : 'BB')).join(''),
    );
    expect(many(Object.fromEntries(words.map((word) => [word, 1])))).toBe(true);
  });

  it('are looked for in any bytes without an end', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 5_000, maxLength: 6_000 }), (bytes) => {
        expect(hasManyNames(bytes)).toBeTypeOf('boolean');
      }),
      { numRuns: 50 },
    );
  });
});
