import { describe, expect, it } from 'vitest';
import { nestsDeeperThan } from '../../../src/server/http/nesting.ts';

const nested = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);

describe('nesting', () => {
  it.each([null, 7, 'text', true, undefined])('of %j is none', (value) => {
    expect(nestsDeeperThan(0, value)).toBe(false);
  });

  it('counts lists and objects alike', () => {
    expect(nestsDeeperThan(3, { a: [{ b: 1 }] })).toBe(false);
    expect(nestsDeeperThan(2, { a: [{ b: 1 }] })).toBe(true);
    expect(nestsDeeperThan(1, [1, 2, 3])).toBe(false);
  });

  it('of half a million levels is told without a deep stack', () => {
    expect(nestsDeeperThan(64, nested(500_000))).toBe(true);
    expect(nestsDeeperThan(500_000, nested(500_000))).toBe(false);
  });
});
