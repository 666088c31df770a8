import { describe, expect, it } from 'vitest';
import { mapTexts, textsOf } from '../../src/redaction/map-texts.ts';

const upper = (text: string): string => text.toUpperCase();
const value = { a: ['x', 1, { b: 'y' }], c: null, d: false, e: undefined };

describe('data with every text changed', () => {
  it('keeps its form, its keys and what is no text', () => {
    expect(mapTexts<unknown>(value, upper)).toEqual({ a: ['X', 1, { b: 'Y' }], c: null, d: false, e: undefined });
    expect(['x', 5, null, undefined].map((one) => mapTexts<unknown>(one, upper))).toEqual(['X', 5, null, undefined]);
  });

  it('has its keys changed too where that is asked for, at any depth', () => {
    expect(mapTexts<unknown>(value, (text) => text, upper)).toEqual({
      A: ['x', 1, { B: 'y' }],
      C: null,
      D: false,
      E: undefined,
    });
  });

  it('loses nothing where keys become the same: what was there stays, what is changed is numbered', () => {
    const keys = { a: 1, A: 2, 'A (2)': 3, b: 4, aa: 5, AA: 6 };
    expect(Object.entries(mapTexts<unknown>(keys, (text) => text, upper) as object)).toEqual([
      ['A (3)', 1],
      ['A', 2],
      ['A (2)', 3],
      ['B', 4],
      ['AA (2)', 5],
      ['AA', 6],
    ]);
    const changed = mapTexts<unknown>(
      { x: 1, y: 2, z: 3 },
      (text) => text,
      () => 'same',
    ) as object;
    expect(Object.entries(changed)).toEqual([
      ['same', 1],
      ['same (2)', 2],
      ['same (3)', 3],
    ]);
  });
});

describe('a key that another one leaves', () => {
  it('is free for the one that becomes it', () => {
    const become: Readonly<Record<string, string>> = { x: 'y', y: 'z', p: 'same', q: 'same' };
    const changed = mapTexts<unknown>(
      { x: 1, y: 2, p: 3, q: 4 },
      (text) => text,
      (key) => become[key] ?? key,
    );
    expect(changed).toEqual({ y: 1, z: 2, same: 3, 'same (2)': 4 });
  });
});

describe('the texts of a value', () => {
  it('are all of them but the keys', () => {
    expect(textsOf(value)).toEqual(['x', 'y']);
    expect(['x', 5, null, undefined].map(textsOf)).toEqual([['x'], [], [], []]);
  });
});
