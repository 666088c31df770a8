import { describe, expect, it } from 'vitest';
import { readProfile } from '../../../src/tools/profiling/flame-graph.ts';
import { recording } from '../../recordings/recordings.ts';

function profile(names: readonly string[], levels: readonly (readonly number[])[], numTicks: number): string {
  return JSON.stringify({
    flamebearer: { names, levels, numTicks, maxSelf: 0 },
    timeline: { startTime: 1_700_000_000 },
  });
}

describe('a flame graph', () => {
  it('is read by levels: offsets count from the end of the bar to the left', () => {
    const facts = readProfile(
      profile(
        ['total', 'a', 'b', 'c'],
        [
          [0, 100, 0, 0],
          [0, 60, 10, 1, 10, 30, 30, 2],
          [10, 50, 50, 3],
        ],
        100,
      ),
    );
    expect(facts.functions).toEqual([
      { name: 'c', self: 50, total: 50 },
      { name: 'b', self: 30, total: 30 },
      { name: 'a', self: 10, total: 60 },
    ]);
    expect(facts.hottestStack).toEqual(['a', 'c']);
    expect(facts).toMatchObject({ cpu: 100, since: 1_700_000_000 });
  });

  it('gives a child to the caller that covers it, past callers without children', () => {
    const facts = readProfile(
      profile(
        ['total', 'a', 'b', 'leaf'],
        [
          [0, 100, 0, 0],
          [0, 40, 40, 1, 0, 60, 10, 2],
          [50, 50, 50, 3],
        ],
        100,
      ),
    );
    expect(facts.hottestStack).toEqual(['b', 'leaf']);
  });

  it('leaves out what the UI cut off, and says how much', () => {
    const facts = readProfile(
      profile(
        ['total', 'a', 'other'],
        [
          [0, 100, 0, 0],
          [0, 70, 70, 1, 0, 30, 30, 2],
        ],
        100,
      ),
    );
    expect(facts.functions.map(({ name }) => name)).toEqual(['a']);
    expect(facts.cut).toBe(30);
  });

  it('is refused in another form', () => {
    for (const text of ['', '{', '[]', '{"flamebearer":{}}', 'null'])
      expect(() => readProfile(text)).toThrow('not in the form');
  });
});

describe('the recorded flame graphs', () => {
  const recorded = (name: string): ReturnType<typeof readProfile> => {
    const { data } = recording(name);
    return readProfile(Object(data).computePlatform.source.profiling.profileJson);
  };

  it('probe/profiling/one-chunk: shares come from levels, as nanoseconds of CPU', () => {
    const facts = recorded('probe/profiling/one-chunk');
    expect(facts.cpu).toBe(1_000_000_000);
    expect(facts.functions.slice(0, 2)).toEqual([
      { name: 'com.acme.Json.encode', self: 700_000_000, total: 700_000_000 },
      { name: 'java.util.HashMap.get', self: 250_000_000, total: 250_000_000 },
    ]);
    expect(facts.functions.find(({ name }) => name === 'com.acme.Checkout.pay')).toMatchObject({
      self: 0,
      total: 950_000_000,
    });
    expect(facts.hottestStack).toEqual(['main.main', 'com.acme.Checkout.pay', 'com.acme.Json.encode']);
  });

  it('probe/profiling/recursive: recursion counts once, where the symbols count it for each frame', () => {
    const facts = recorded('probe/profiling/recursive');
    expect(facts.functions.find(({ name }) => name === 'rec.f')).toEqual({
      name: 'rec.f',
      self: 500_000_000,
      total: 500_000_000,
    });
    for (const { total } of facts.functions) expect(total).toBeLessThanOrEqual(facts.cpu);
  });

  it('probe/profiling/two-chunks: two pushes add up, and shares stay', () => {
    const [one, two] = [recorded('probe/profiling/one-chunk'), recorded('probe/profiling/two-chunks')];
    expect(two.cpu).toBe(2 * one.cpu);
    expect(two.functions.map(({ name, self }) => [name, self / two.cpu])).toEqual(
      one.functions.map(({ name, self }) => [name, self / one.cpu]),
    );
  });

  it('probe/profiling/after-clear: an empty profile has no functions', () => {
    expect(recorded('probe/profiling/after-clear')).toMatchObject({ cpu: 0, functions: [], hottestStack: [] });
  });

  it('probe/profiling/mixed-types: samples of other units add a little, and no share exceeds the whole', () => {
    const facts = recorded('probe/profiling/mixed-types');
    const sum = facts.functions.reduce((total, { self }) => total + self, 0);
    expect(sum).toBe(facts.cpu);
  });
});
