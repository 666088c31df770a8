import { describe, expect, it } from 'vitest';
import { sanitize, sanitizeText, visibleJson } from '../../src/redaction/sanitize.ts';

function clean<Value>(value: Value): Value {
  return sanitize(value, JSON.stringify(value));
}

describe('text from the cluster', () => {
  it.each([
    ['colours', 'a\u001b[1;31mred\u001b[0m', 'ared'],
    ['a hyperlink', '\u001b]8;;http://evil\u0007here\u001b]8;;\u0007', 'here'],
    ['a title of the terminal', '\u001b]0;owned\u001b\\x', 'x'],
    ['an eight-bit sequence', 'a\u009b31mb', 'ab'],
    ['a lone escape', 'a\u001bMb', 'ab'],
    ['controls', 'a\u0000\u0007\u0008\u007f\u0085b', 'ab'],
    ['carriage returns', 'safe\rforged', 'safeforged'],
    ['zero-width characters', 'a\u200b\u200c\u200d\u2060\ufeffb', 'ab'],
    ['bidirectional characters', 'a\u202e\u2066\u2069\u200f\u061cb', 'ab'],
    ['tags', 'a\u{e0041}\u{e007f}b', 'ab'],
    ['variation selectors', 'a\ufe00\u{e0100}\u{e01ef}b', 'ab'],
    ['fillers', 'a\u3164\u115f\u00adb', 'ab'],
    ['the blank of braille', 'a\u2800b', 'ab'],
    ['joiners of graphemes and of words', 'a\u034f\u2060\u{1d173}b', 'ab'],
    ['separators of lines and paragraphs', 'a\u2028\u2029b', 'ab'],
    ['what is ignorable and not yet a character', 'a\ufff0\u{e0fff}b', 'ab'],
    ['half pairs', 'a\ud83db\udc00', 'ab'],
  ])('loses %s', (_what, text, expected) => {
    expect(sanitizeText(text)).toBe(expected);
    expect(clean({ text, [text]: [{ inner: text }] })).toEqual({ text: expected, [expected]: [{ inner: expected }] });
  });

  it('keeps tabs, newlines, other scripts and emoji', () => {
    const text = 'a\tb\nc – ünïcode שלום नमस्ते 世界 🚀 👩🏽 🇮🇱';
    expect(sanitizeText(text)).toBe(text);
  });

  it('that is clean comes back as the same object', () => {
    const value = { a: ['x', { b: 'tab\t' }], n: 1, none: null };
    expect(clean(value)).toBe(value);
  });

  it('loses what hides in keys alone', () => {
    expect(clean({ 'a\u202e': 1 })).toEqual({ a: 1 });
  });

  it('keeps what stands under keys that become the same, each under its own', () => {
    expect(clean({ 'a\u202e': 'forged', a: 'true', '\u200ba': 'again', 'a (2)': 'kept' })).toEqual({
      a: 'true',
      'a (3)': 'forged',
      'a (4)': 'again',
      'a (2)': 'kept',
    });
  });

  it('keeps numbers, booleans and nulls beside what it takes out', () => {
    expect(clean({ a: 'x\u0007', b: 1.5, c: false, d: null, e: [] })).toEqual({
      a: 'x',
      b: 1.5,
      c: false,
      d: null,
      e: [],
    });
  });
});

describe('text that the caller itself sent', () => {
  const spoken = { rule: ['![a](https://evil.example/x)', 5, null], note: 'b\u202e' };
  const said = (value: unknown): unknown => sanitize(value, JSON.stringify(value), spoken);

  it('keeps its markup where it comes back whole, so that a call can be made as it was previewed', () => {
    expect(said({ value: spoken.rule[0] })).toEqual({ value: spoken.rule[0] });
    expect(said({ value: `see ${spoken.rule[0]}` })).not.toEqual({ value: `see ${spoken.rule[0]}` });
    expect(said({ value: '![a](https://evil.example/y)' })).not.toEqual({ value: '![a](https://evil.example/y)' });
  });

  it('loses what is invisible all the same', () => {
    expect(said({ value: spoken.note })).toEqual({ value: 'b' });
  });
});

describe('JSON text', () => {
  it('that holds nothing invisible is the same text', () => {
    const json = '{ "a": "![b](https://evil.example/x)",  "c": 1.50 }';
    expect(visibleJson(json)).toBe(json);
  });

  it.each([
    ['in its texts', { a: ['b\u202e', { c: '\u0007' }], n: 1, none: null }, { a: ['b', { c: '' }], n: 1, none: null }],
    ['in its keys', { 'a\u200b': 1, b: true }, { a: 1, b: true }],
  ])('loses what is invisible %s', (_what, value, expected) => {
    expect(visibleJson(JSON.stringify(value))).toBe(JSON.stringify(expected));
  });

  it('that is none loses it as any text does', () => {
    expect(visibleJson('{"a": "b\u202e')).toBe('{"a": "b');
  });
});
