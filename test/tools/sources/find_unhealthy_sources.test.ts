import { encode } from 'gpt-tokenizer/encoding/o200k_base';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dataOf } from '../../e2e/envelope.ts';
import { workbench } from '../workbench.ts';

/** Of an answer that is asked for without arguments, with thousands of sources behind it: what it costs each who asks. */
const MOST_TOKENS = 1_500;
const found = z.object({
  counts: z.record(z.string(), z.number()),
  groups: z.array(z.object({ reason: z.string(), unhealthy: z.number().default(0), fix: z.string().min(1) })),
  sources: z.array(z.object({ reason: z.string() })),
});
const restarted = z.object({ workloads: z.array(z.object({ name: z.string() })) });

describe('find_unhealthy_sources on 5,000 workloads', () => {
  it(`costs fewer than ${MOST_TOKENS} tokens, and has each reason with its fix and count`, {
    timeout: 60_000,
  }, async () => {
    const bench = await workbench({ demo: { size: 5_000 }, backend: 'live' });
    const result = await bench.call('find_unhealthy_sources');
    expect(encode(result.text).length, result.text).toBeLessThan(MOST_TOKENS);

    const { counts, groups, sources } = found.parse(dataOf(result));
    const { sources: _all, waiting: _waiting, has_sent: _sent, unknown: _unknown, ...trouble } = counts;
    const sum = Object.values(trouble).reduce((all, one) => all + one, 0);
    expect(groups.reduce((all, { unhealthy }) => all + unhealthy, 0)).toBe(sum);
    expect(sum).toBeGreaterThan(1_000);
    expect(new Set(sources.map(({ reason }) => reason))).toEqual(new Set(groups.map(({ reason }) => reason)));

    const restart = result.envelope.next_steps.find(({ tool }) => tool === 'restart_workloads');
    const stale = groups.find(({ reason }) => reason === 'Rollout Required to Apply Instrumentation')?.unhealthy ?? 0;
    expect(restarted.parse(restart?.arguments).workloads).toHaveLength(5);
    expect(restart?.why).toContain(`these 5 of ${stale} first`);
  });
});
