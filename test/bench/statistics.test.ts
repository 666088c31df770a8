import { describe, expect, it } from 'vitest';
import { loadedOf } from './loaded.ts';
import { waitedFor } from './replay.ts';
import { type Cell, medians, type Row } from './report.ts';
import { exponentOf, median } from './statistics.ts';
import { idIn } from './stdio-answer.ts';

const points = (of: (size: number) => number) => [50, 500, 5_000].map((size) => ({ size, value: of(size) }));

describe('an exponent', () => {
  it.each([
    ['stays', 0, () => 7],
    ['grows as its size', 1, (size: number) => 3 * size],
    ['grows as the square of its size', 2, (size: number) => size ** 2 / 10],
    ['grows as the root of its size', 0.5, (size: number) => Math.sqrt(size)],
  ])('of what %s is %d', (_how, exponent, of) => {
    expect(exponentOf(points(of))).toBeCloseTo(exponent);
  });

  it('is not moved far by one figure that is off', () => {
    const [first, ...others] = points((size) => size);
    expect(exponentOf([{ size: 50, value: 2 * (first?.value ?? 0) }, ...others])).toBeCloseTo(0.85, 1);
  });

  it('is none where one size alone was measured', () => {
    expect(exponentOf([{ size: 50, value: 1 }])).toBeNaN();
  });
});

describe('a median', () => {
  it('is the middle one, the lower of two, and none of nothing', () => {
    expect([median([9, 1, 5]), median([4, 1, 3, 2]), median([7])]).toEqual([5, 2, 7]);
    expect(median([])).toBeNaN();
  });
});

describe('cells', () => {
  it('are told by their medians, in ratio to the floor of the same way, kind and connections', () => {
    const sample = { cpuMs: 0, rss: 0, delayMs: 0 };
    const row = (cell: Partial<Cell>, cpuMicros: number): Row => ({
      entry: 'http',
      kind: 'list',
      who: 'floor',
      connections: 1,
      ...cell,
      ...loadedOf([1, 2, 3], 1_000, sample, { ...sample, cpuMs: (cpuMicros * 3) / 1_000 }),
    });
    const told = medians([
      row({}, 10),
      row({ who: 'ours' }, 40),
      row({ entry: 'stdio' }, 100),
      row({ who: 'ours' }, 20),
      row({ who: 'ours' }, 50),
    ]);
    expect(told.map(({ entry, who, cpuMicros }) => [entry, who, cpuMicros])).toEqual([
      ['http', 'floor', 10],
      ['http', 'ours', 40],
      ['stdio', 'floor', 100],
    ]);
    expect(told.map(({ cpuRatio }) => cpuRatio)).toEqual([1, 0.25, 1]);
  });
});

describe('a line over stdio', () => {
  it.each([
    ['{"jsonrpc":"2.0","id":7,"result":{"id":8}}', { id: 7, isError: false }],
    ['{"result":{"tools":[{"id":3}]},"jsonrpc":"2.0","id":12}', { id: 12, isError: false }],
    ['{"id":5,"error":{"code":-32600}}', { id: 5, isError: true }],
    ['{"error":{"code":-32600,"message":"no"},"jsonrpc":"2.0","id":6}', { id: 6, isError: true }],
    ['{"jsonrpc":"2.0","method":"notifications/progress","params":{"progressToken":2,"progress":1}}', undefined],
  ])('%s is told by its id', (line, told) => {
    expect(idIn(Buffer.from(line))).toEqual(told);
  });
});

describe('what a request to the UI waited for', () => {
  it('is the one that ended last before it began, if any', () => {
    const seen = [
      { begun: 0, ended: 10 },
      { begun: 1, ended: 30 },
      { begun: 11, ended: 20 },
      { begun: 30, ended: 40 },
    ];
    expect(waitedFor(seen)).toEqual([undefined, undefined, 0, 1]);
  });
});
