import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellsAll, watchedOf } from '../../../src/tools/telemetry/flow.ts';
import { TotalSeries, type Totals } from '../../../src/tools/telemetry/total-series.ts';

/** A collector that samples every `step` seconds, at `phase`, what flows at a rate. */
interface Node {
  readonly step: number;
  readonly phase: number;
  readonly rate: number;
}

const seenOf = ({ step, phase, rate }: Node, at: number): number => Math.floor((at + phase) / step) * step * rate;

/** What was read, and when. */
type Reading = readonly [at: number, totals: Totals];

/** Readings, a second apart, of what some nodes have seen together. */
function readings(nodes: readonly Node[], seconds: number, offset = 0): readonly Reading[] {
  return Array.from({ length: seconds + 1 }, (_, at) => [
    at,
    new Map([['a', 1_000 + nodes.reduce((sum, node) => sum + seenOf(node, at + offset), 0)]]),
  ]);
}

function seriesOf([first, ...later]: readonly Reading[]): TotalSeries {
  const series = new TotalSeries(first?.[1] ?? new Map());
  for (const [at, totals] of later) series.add(at, totals);
  return series;
}

function watched(nodes: readonly Node[], seconds: number, offset = 0): TotalSeries {
  return seriesOf(readings(nodes, seconds, offset));
}

const phase = fc.double({ min: 0, max: 9.99, noNaN: true });

describe('what flows', () => {
  it('is one rate, whenever the watch begins: no 3.4 or 6.8 for 5.1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 14 }), phase, fc.integer({ min: 1, max: 100_000 }), (step, at, rate) => {
        const flow = watchedOf(watched([{ step, phase: at, rate }], 30)).flowOf('a');
        expect(flow.type).toBe('flows');
        if (flow.type !== 'flows') return;
        expect(flow.bytesPerSecond / rate).toBeGreaterThan(0.85);
        expect(flow.bytesPerSecond / rate).toBeLessThan(1.15);
      }),
    );
  });

  it('is that of all nodes together, each with steps of its own', () => {
    fc.assert(
      fc.property(
        phase,
        phase,
        fc.integer({ min: 1, max: 900 }),
        fc.integer({ min: 1, max: 900 }),
        (one, other, a, b) => {
          const nodes = [
            { step: 10, phase: one, rate: a },
            { step: 10, phase: other, rate: b },
          ];
          const flow = watchedOf(watched(nodes, 25)).flowOf('a');
          if (flow.type !== 'flows') return expect(flow.type).toBe('grows');
          expect(flow.bytesPerSecond / (a + b)).toBeGreaterThan(0.85);
          expect(flow.bytesPerSecond / (a + b)).toBeLessThan(1.15);
        },
      ),
    );
  });

  it('is not told after one step, and is of no haste: a watch that tells all ends no sooner than it does', () => {
    fc.assert(
      fc.property(phase, fc.integer({ min: 1, max: 9 }), (at, rate) => {
        const nodes = [{ step: 10, phase: at, rate }];
        expect(watchedOf(watched(nodes, 9)).flowOf('a').type).not.toBe('flows');
        const series = readings(nodes, 30);
        const length = series.findIndex((_, end) => tellsAll(seriesOf(series.slice(0, end + 1))));
        expect(length).toBeGreaterThan(10);
        expect(length).toBeLessThanOrEqual(21);
      }),
    );
  });

  it('stands still only where nothing came for longer than a step', () => {
    const silent = (seconds: number) => watchedOf(watched([], seconds)).flowOf('a').type;
    expect(silent(5)).toBe('untold');
    expect(silent(19)).toBe('untold');
    expect(silent(20)).toBe('still');
  });

  it('stands still sooner where others show how long a step is', () => {
    const series = readings([{ step: 5, phase: 0, rate: 7 }], 15).map(
      ([at, totals]) => [at, new Map([...totals, ['stale', 40_000]])] as const,
    );
    const all = watchedOf(seriesOf(series));
    expect(all.step).toBe(5);
    expect([all.flowOf('a').type, all.flowOf('stale').type]).toEqual(['flows', 'still']);
  });

  it('is not told where a total fell', () => {
    const totals = [24_300, 22_400, 30_000];
    const series = totals.map((total, place) => [place * 10, new Map([['a', total]])] as const);
    expect(watchedOf(seriesOf(series)).flowOf('a')).toEqual({ type: 'untold', fell: true });
  });

  it('is counted of what came to be meanwhile', () => {
    const series = Array.from(
      { length: 22 },
      (_, at) => [at, new Map(at === 0 ? [] : [['a', Math.ceil(at / 10) * 500]])] as const,
    );
    expect(watchedOf(seriesOf(series)).flowOf('a')).toMatchObject({ type: 'flows', bytesPerSecond: 50 });
  });
});
