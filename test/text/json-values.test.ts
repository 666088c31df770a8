import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valuesIn } from '../../src/text/json-values.ts';

/** How many lists, objects and further elements a value has: what the text of it shows without being parsed. */
function shown(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const parts = Object.values(value);
  return 1 + Math.max(0, parts.length - 1) + parts.reduce<number>((sum, part) => sum + shown(part), 0);
}

describe('the values of a JSON text', () => {
  it.each([
    ['7', 0],
    ['[]', 1],
    ['[1,2,3]', 3],
    ['{"a":{},"b":[{}]}', 5],
    ['"a,b,[{"', 0],
    [String.raw`["\",[{","\\",1]`, 3],
    ['[[[[', 4],
    ['"', 0],
    ['', 0],
  ])('of %s are %i', (json, values) => {
    expect(valuesIn(Buffer.from(json))).toBe(values);
  });

  it('are as many as a parser finds, whatever stands in the strings', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const json = Buffer.from(JSON.stringify(value));
        expect(valuesIn(json)).toBe(shown(JSON.parse(json.toString())));
      }),
    );
  });
});
