import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { trap } from '../../trap.ts';
import { type Workbench, workbench } from '../workbench.ts';
import { CATALOG, CATALOG_KEY, openSlots } from './slots.ts';

const TOOL = 'get_source_hot_functions';

function profileReads({ upstream }: Workbench): number {
  return upstream.posts.filter(({ query }) => query.includes('profileJson')).length;
}

describe('get_source_hot_functions', () => {
  it('is what enabling leads to, and waits for the first samples', async () => {
    const bench = await workbench({ timePasses: true });
    const { envelope } = await bench.apply('enable_source_profiling', CATALOG);
    const [step] = envelope.next_steps;
    expect(step).toMatchObject({ tool: TOOL, arguments: { ...CATALOG, wait_seconds: expect.any(Number) } });
    const began = bench.clock.now();
    expect((await bench.data(TOOL, step?.arguments)).functions).toBeDefined();
    expect(bench.clock.now()).toBeGreaterThan(began);
  });

  it('says how far it is when the time is up, and leads to the wait for more', async () => {
    const bench = await workbench({ timePasses: true });
    await bench.apply('enable_source_profiling', CATALOG);
    const { envelope } = await bench.call(TOOL, { ...CATALOG, wait_seconds: 1 });
    expect(envelope.data).toMatchObject({ waited: { outcome: 'time_is_up', seconds: 1 } });
    expect(envelope.next_steps[0]).toMatchObject({ tool: TOOL, arguments: { wait_seconds: expect.any(Number) } });
  });

  trap('query/source-profiling/not-enabled', 'never opens a slot: it reads no profile where none is open', async () => {
    const bench = await workbench();
    bench.demo.cluster.profiles.configure({ maxSlots: 1, slotMaxBytes: undefined, slotTtlSeconds: undefined });
    bench.demo.cluster.profiles.open({ ...CATALOG, name: 'checkout' });
    const before = openSlots(bench);
    const { envelope } = await bench.call(TOOL, CATALOG);
    expect(envelope.error?.message).toContain('not being profiled');
    expect(envelope.next_steps[0]).toMatchObject({ tool: 'enable_source_profiling', arguments: CATALOG });
    expect(openSlots(bench)).toEqual(before);
    expect(profileReads(bench)).toBe(0);
  });

  trap(
    'probe/profilingSlots/enabled-empty',
    'says that no samples have come yet, without reading the profile',
    async () => {
      const bench = await workbench();
      bench.demo.cluster.profiles.open(CATALOG);
      const { envelope } = await bench.call(TOOL, CATALOG);
      expect(envelope.data).toMatchObject({ state: 'open, no samples yet' });
      expect(envelope.next_steps[0]).toMatchObject({ tool: TOOL, arguments: CATALOG });
      expect(profileReads(bench)).toBe(0);
    },
  );

  it('does not open a slot that expired or was closed after it held samples', async () => {
    const bench = await workbench();
    bench.demo.cluster.profiles.open(CATALOG);
    bench.clock.step(60_000);
    await bench.data(TOOL, CATALOG);
    bench.clock.step(301_000);
    await bench.refusal(TOOL, CATALOG);
    expect(openSlots(bench)).toEqual([]);
  });

  it('ranks functions by their own share, shows the hottest stack, and leads to spans of its own function', async () => {
    const bench = await workbench({ demo: { tier: 'onprem' } });
    bench.demo.cluster.profiles.open(CATALOG);
    bench.clock.step(60_000);
    const { envelope } = await bench.call(TOOL, CATALOG);
    expect(envelope.data).toMatchObject({
      cpu_seconds: 6,
      total: 6,
      hottest_stack: ['net/http.(*conn).serve', 'main.(*Server).handle', 'encoding/json.Marshal'],
    });
    const [hottest] = Object(envelope.data).functions;
    expect(hottest).toEqual({ function: 'encoding/json.Marshal', self_percent: 42.8, total_percent: 42.8 });
    expect(envelope.context.warnings).toBeUndefined();
    expect(envelope.next_steps[0]).toMatchObject({
      tool: 'add_custom_instrumentation',
      arguments: { ...CATALOG, function: 'main.(*Server).handle', language: 'go' },
    });
    expect(openSlots(bench)).toEqual([CATALOG_KEY]);
  });

  it('does not propose spans where the tier has none', async () => {
    const bench = await workbench({ demo: { tier: 'community' } });
    bench.demo.cluster.profiles.open(CATALOG);
    bench.clock.step(60_000);
    const { envelope } = await bench.call(TOOL, CATALOG);
    expect(envelope.data?.total).toBe(6);
    expect(envelope.next_steps.map(({ tool }) => tool)).not.toContain('add_custom_instrumentation');
  });

  it('answers the tree of calls where frames are asked for: each behind its caller, which has at least its time', async () => {
    const bench = await workbench();
    bench.demo.cluster.profiles.open(CATALOG);
    bench.clock.step(60_000);
    const plain = await bench.data(TOOL, CATALOG);
    const { frames, ...same } = await bench.data(TOOL, { ...CATALOG, frames: true });
    expect(same).toEqual(plain);
    expect(plain).not.toHaveProperty('frames');
    const rows = z.array(z.tuple([z.int().min(-1), z.string(), z.int().min(0), z.int().min(0)])).parse(frames);
    expect(rows.length).toBeGreaterThan(5);
    for (const [place, [parent, , self, total]] of rows.entries()) {
      expect(parent).toBeLessThan(place);
      expect(self).toBeLessThanOrEqual(total);
      expect(rows[parent]?.[3] ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(total);
    }
    const selfOf = (name: string): number =>
      rows.filter((row) => row[1] === name).reduce((sum, row) => sum + row[2], 0);
    const all = 1000 * z.number().parse(plain.cpu_seconds);
    // Milliseconds of frames and shares of functions are the same time, but for what both are rounded by.
    for (const { function: name, self_percent: share } of z
      .array(z.looseObject({ function: z.string(), self_percent: z.number() }))
      .parse(plain.functions)) {
      expect(Math.abs(selfOf(name) - (all * share) / 100)).toBeLessThan(all / 500);
    }
    const outermost = rows.filter(([parent]) => parent === -1);
    expect(outermost.reduce((sum, row) => sum + row[3], 0)).toBeLessThanOrEqual(all);
  });

  it('answers as many functions as asked for, and how many there are', async () => {
    const bench = await workbench();
    bench.demo.cluster.profiles.open(CATALOG);
    bench.clock.step(60_000);
    const data = await bench.data(TOOL, { ...CATALOG, limit: 2 });
    expect(Object(data).functions).toHaveLength(2);
    expect(data.total).toBe(6);
    // What is not shown is told in one number.
    const shown = z.array(z.looseObject({ self_percent: z.number() }));
    const { functions, ...all } = await bench.data(TOOL, { ...CATALOG, limit: 100 });
    const left = shown.parse(functions).slice(2);
    expect(data.others_self_percent).toBeCloseTo(
      left.reduce((sum, { self_percent }) => sum + self_percent, 0),
      0,
    );
    expect(all).not.toHaveProperty('others_self_percent');
    for (const limit of [0, -1, 1.5]) await bench.refusal(TOOL, { ...CATALOG, limit });
  });

  it('does not propose spans in a language in which there are none', async () => {
    const bench = await workbench();
    const recommendation = { ...CATALOG, name: 'recommendation' };
    bench.demo.cluster.profiles.open(recommendation);
    bench.upstream.intercept((post, response) =>
      answerProfile(post.query, response, 'shop/Deployment/recommendation', 'python', 4_000_000_000),
    );
    const { envelope } = await bench.call(TOOL, recommendation);
    expect(envelope.next_steps.map(({ tool }) => tool)).not.toContain('add_custom_instrumentation');
  });

  it('says that shares are rough when there are too few samples', async () => {
    const bench = await workbench();
    bench.demo.cluster.profiles.open(CATALOG);
    bench.upstream.intercept((post, response) => answerProfile(post.query, response, CATALOG_KEY, 'go', 40_000_000));
    const { envelope } = await bench.call(TOOL, CATALOG);
    expect(envelope.context.warnings?.join()).toContain('Too few samples');
    expect(envelope.next_steps[0]?.tool).toBe(TOOL);
  });

  it('says so when the profile is in a form that it does not know', async () => {
    const bench = await workbench();
    bench.demo.cluster.profiles.open(CATALOG);
    bench.upstream.intercept((post, response) => answerProfile(post.query, response, CATALOG_KEY, 'go', 'banana'));
    expect((await bench.refusal(TOOL, CATALOG)).message).toContain('not in the form');
  });
});

/** Answers as an API whose slot holds a profile of one function with that much CPU. */
function answerProfile(
  query: string,
  response: { setHeader(name: string, value: string): unknown; end(text: string): unknown },
  key: string,
  language: string,
  cpu: number | 'banana',
): boolean {
  const answer = (data: object): boolean => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ data }));
    return true;
  };
  if (query.includes('profilingSlots')) {
    const bounds = { maxSlots: 8, slotMaxBytes: 1, slotTtlSeconds: 300, totalBytesUsed: 1 };
    return answer({ profilingSlots: { activeKeys: [key], keysWithData: [key], ...bounds } });
  }
  if (!query.includes('profileJson')) return false;
  const flamebearer = {
    names: ['total', 'main.run'],
    levels: [
      [0, cpu, 0, 0],
      [0, cpu, cpu, 1],
    ],
    numTicks: cpu,
  };
  const profileJson = cpu === 'banana' ? '{"flamebearer"' : JSON.stringify({ flamebearer, timeline: null });
  const containers = [{ containerName: 'app', language }];
  return answer({ computePlatform: { source: { containers, profiling: { profileJson } } } });
}
