import { describe, expect, it } from 'vitest';
import { fileSizes, roomSizes } from './sizes.ts';

/** A room that holds more is two. */
const BIGGEST_SHARE = 0.25;
/** A longer file has more than one reason to change. */
const LONGEST_FILE = 350;
/** Longer ones, with why. */
const LONG: Readonly<Record<string, string>> = {};

describe('the sources', () => {
  it('have no room that holds more than a quarter of them', () => {
    expect(roomSizes().filter(({ share }) => share > BIGGEST_SHARE)).toEqual([]);
    expect(roomSizes().reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });

  it('have no file that nobody reads to its end', () => {
    expect(
      fileSizes()
        .filter(({ lines }) => lines > LONGEST_FILE)
        .map(({ of }) => of),
    ).toEqual(Object.keys(LONG));
  });
});
