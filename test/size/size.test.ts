import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Worlds } from '../evals/replay.ts';
import { median } from '../evals/run-tasks.ts';
import { allTasks } from '../evals/tasks/all.ts';
import { type Size, sizeBefore, sizesOfTasks, sizesOfTools, timesSmaller } from './measure.ts';

/** So many times smaller an answer is, in the median, than the same by raw GraphQL with its schema. */
const TIMES = 20;
/** An answer may grow by so much, and by so many tokens where it is short, until the baseline is taken anew. */
const GROWTH = 1.05;
const FEW_TOKENS = 10;

const worlds = new Worlds();
afterAll(() => worlds.stop());

/** Tokens of ours by name, as they were when the baseline was taken. */
type Baseline = Readonly<Record<string, number>>;

/** The baseline of a table; with UPDATE_BASELINE=1 what it is now. */
function baselineOf(what: string, sizes: readonly Size[]): Baseline {
  const file = fileURLToPath(new URL(`./${what}.baseline.json`, import.meta.url));
  if (process.env.UPDATE_BASELINE === '1') {
    const now = Object.fromEntries(sizes.map(({ name, ours }) => [name, ours]));
    writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);
  }
  return existsSync(file) ? z.record(z.string(), z.number()).parse(JSON.parse(readFileSync(file, 'utf8'))) : {};
}

describe.each([
  ['tools', sizesOfTools],
  ['tasks', () => sizesOfTasks(worlds, allTasks())],
] as const)('what %s cost a model', (what, measured) => {
  it(`is ${TIMES} times less in the median than raw GraphQL, and no more than the baseline (UPDATE_BASELINE=1 takes it anew)`, {
    timeout: 120_000,
  }, async () => {
    const sizes = await measured();
    const before = sizeBefore();
    expect(sizes.length).toBeGreaterThan(30);
    expect(median(sizes.map((size) => timesSmaller(size, before)))).toBeGreaterThanOrEqual(TIMES);
    const baseline = baselineOf(what, sizes);
    expect(Object.keys(baseline).toSorted()).toEqual(sizes.map(({ name }) => name).toSorted());
    const grown = sizes.flatMap(({ name, ours }) => {
      const was = baseline[name] ?? 0;
      return ours > Math.max(was * GROWTH, was + FEW_TOKENS) ? [`${name}: ${was} → ${ours}`] : [];
    });
    expect(grown).toEqual([]);
  });
});
