import { describe, expect, it } from 'vitest';
import { humanBytes } from '../../../src/tool/kit/units.ts';

describe('bytes for people', () => {
  it.each([
    [0, '0 B'],
    [1, '1 B'],
    [0.4, '0 B'],
    [999, '999 B'],
    [999.9, '1.0 kB'],
    [1_000, '1.0 kB'],
    [1_550, '1.6 kB'],
    [99_950, '100 kB'],
    [123_456, '123 kB'],
    [999_999, '1.0 MB'],
    [1_500_000, '1.5 MB'],
    [7e15, '7.0 PB'],
    [7e18, '7000 PB'],
  ])('%d is %s', (bytes, text) => {
    expect(humanBytes(bytes)).toBe(text);
  });
});
