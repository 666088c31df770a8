import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BoundedLines } from '../../../src/server/stdio/bounded-lines.ts';

function linesOf(text: Buffer, maxBytes: number, cuts: readonly number[]): readonly (string | undefined)[] {
  const lines = new BoundedLines(maxBytes);
  const places = [0, ...cuts.map((cut) => cut % (text.length + 1)), text.length].toSorted((a, b) => a - b);
  return places
    .flatMap((place, index) => lines.take(text.subarray(places[index - 1] ?? 0, place)))
    .map((line) => (line.ok ? line.text : undefined));
}

describe('bounded lines', () => {
  it('are the same however the text is cut, in the middle of a character too', () => {
    const word = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.replaceAll('\n', ' '));
    fc.assert(
      fc.property(fc.array(word), fc.array(fc.nat()), (words, cuts) => {
        const text = Buffer.from(words.map((line) => `${line}\n`).join(''));
        expect(linesOf(text, 1_000, cuts)).toEqual(words.filter((line) => line.trim() !== ''));
      }),
    );
  });

  it('leave out one that is too long, and read on behind it', () => {
    const text = Buffer.from(`${'a'.repeat(11)}\n${'b'.repeat(10)}\n${'c'.repeat(5_000)}\nd\n`);
    expect(linesOf(text, 10, [3, 500, 4_000])).toEqual([undefined, 'b'.repeat(10), undefined, 'd']);
  });

  it('are none before they end', () => {
    const lines = new BoundedLines(10);
    expect(lines.take(Buffer.from('{"a"'))).toEqual([]);
    expect(lines.take(Buffer.from(':1}\n'))).toEqual([{ ok: true, text: '{"a":1}' }]);
  });
});
