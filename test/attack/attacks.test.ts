import { expect, test } from 'vitest';
import { ATTACKS } from './attacks.ts';

const CASES = 300;
const SEED = 20_261_128;

test.each(ATTACKS)(
  '$kind: a few hundred cases find nothing, and reach something',
  { timeout: 120_000 },
  async (attack) => {
    const { finding, cases, reached } = await attack.run({ cases: CASES, seed: SEED });
    expect(finding).toBeUndefined();
    expect(cases).toBe(CASES);
    expect(Object.keys(reached).length).toBeGreaterThan(3);
  },
);
