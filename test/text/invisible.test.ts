import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsInvisible, visible } from '../../src/text/invisible.ts';

/** What Unicode says of a character, as this version of Node knows it. */
const IGNORABLE = /^[\p{Default_Ignorable_Code_Point}\p{Cf}]$/u;
const everyCodePoint = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code));

describe('text', () => {
  it('loses every character that Unicode calls ignorable or a format', () => {
    const ignorable = everyCodePoint.filter((character) => IGNORABLE.test(character));
    expect(ignorable.length).toBeGreaterThan(4_000);
    expect(visible(`a${ignorable.join('b')}c`)).toBe(`a${'b'.repeat(ignorable.length - 1)}c`);
    expect(ignorable.filter((character) => !holdsInvisible(character))).toEqual([]);
  });

  it('loses nothing that is a letter, a mark, a number, a punctuation, a symbol or a space, but the fillers', () => {
    const seen = everyCodePoint.filter(
      (character) => /^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}]$/u.test(character) && !IGNORABLE.test(character),
    );
    expect(seen.filter((character) => visible(character) !== character)).toEqual(['\u2800']);
    expect(seen.filter(holdsInvisible)).toEqual(['\u2800']);
  });

  it.each([
    ['a family', '👨\u200d👩\u200d👧', '👨👩👧'],
    ['a heart', '❤\ufe0f', '❤'],
    ['a flag of tags', '🏴\u{e0067}\u{e0062}\u{e007f}', '🏴'],
    ['a Persian word', 'می\u200cخواهم', 'میخواهم'],
  ])('%s stays readable', (_what, text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  it('is left as it is where it holds nothing such, and holds nothing such afterwards', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const shown = visible(text);
        expect(visible(shown)).toBe(shown);
        expect(shown.isWellFormed()).toBe(true);
        expect(shown).not.toMatch(/(?![\t\n])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u);
      }),
    );
  });
});

describe('text that a person sends', () => {
  it.each(['plain', 'a\r\n\tb', '☁\ufe0f', '1\ufe0f\u20e3', '❤\ufe0f ☁\ufe0e', '👩🏽'])(
    '%j holds nothing invisible',
    (text) => {
      expect(holdsInvisible(text)).toBe(false);
    },
  );

  it.each(['a\ufe0f', '\ufe0f', '☁\ufe0f\ufe0f', '☁\ufe00', 'a\u{e0101}', '\udc00', 'a\u2800'])('%j does', (text) => {
    expect(holdsInvisible(text)).toBe(true);
  });
});
