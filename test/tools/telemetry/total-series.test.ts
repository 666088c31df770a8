import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TotalSeries } from '../../../src/tools/telemetry/total-series.ts';

const totals = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 0, max: 3 }));

describe('a series of totals', () => {
  it('tells of each what all its readings tell', () => {
    fc.assert(
      fc.property(fc.array(totals, { minLength: 1, maxLength: 12 }), (readings) => {
        const [first = {}, ...later] = readings;
        const series = new TotalSeries(new Map(Object.entries(first)));
        for (const [index, reading] of later.entries()) series.add(index + 1, new Map(Object.entries(reading)));
        expect(series.seconds).toBe(later.length);
        for (const key of new Set(readings.flatMap((reading) => Object.keys(reading)))) {
          const values = readings.map((reading) => reading[key] ?? 0);
          const before = (at: number): number => values[at - 1] ?? values[0] ?? 0;
          expect(series.courseOf(key)).toEqual({
            last: readings.at(-1)?.[key],
            steps: values.flatMap((total, at) => (total > before(at) ? [{ at, total }] : [])),
            hasFallen: values.some((total, at) => total < before(at)),
          });
        }
      }),
    );
  });

  it('keeps of totals that stand still no more for a hundred readings than for one', () => {
    const series = new TotalSeries(new Map([['a', 7]]));
    for (let at = 1; at <= 100; at += 1) series.add(at * 2, new Map([['a', 7]]));
    expect(series.courses()).toEqual([['a', { last: 7, steps: [], hasFallen: false }]]);
    expect([series.seconds, series.longestGap]).toEqual([200, 2]);
  });
});
