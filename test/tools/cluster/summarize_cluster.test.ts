import { encode } from 'gpt-tokenizer/encoding/o200k_base';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Workbench, workbench } from '../workbench.ts';

const funnel = z.object({
  workloads: z.number(),
  marked: z.number(),
  agent_chosen: z.number(),
  pods_carry_agent: z.number(),
  sent: z.number(),
});
const STAGES = ['workloads', 'marked', 'agent_chosen', 'pods_carry_agent', 'sent'] as const;
const counted = funnel.extend({ unhealthy: z.number() });
const report = z.looseObject({
  says: z.string(),
  funnel,
  health: z.record(z.string(), z.number()),
  namespaces: z.array(counted.extend({ namespace: z.string() })),
  other_namespaces: counted.extend({ count: z.number() }).optional(),
  runtimes: z.array(
    z.looseObject({
      language: z.string(),
      support: z.string().optional(),
      sources: z.number(),
      versions: z.record(z.string(), z.number()).optional(),
    }),
  ),
  rollbacks: z.object({ count: z.number(), examples: z.array(z.string()).optional() }),
  destinations: z.array(
    z.looseObject({
      name: z.string(),
      state: z.string(),
      sources: z.number(),
      sent_nowhere_else: z.string().optional(),
    }),
  ),
});
const shortcoming = z.looseObject({ could_not_find_out: z.array(z.string()) });

const reportOf = async (bench: Workbench): Promise<z.infer<typeof report>> =>
  report.parse(await bench.data('summarize_cluster'));

describe('summarize_cluster', () => {
  it('tells how far the workloads come, in all and by namespace, the worst first', async () => {
    const told = await reportOf(await workbench());
    expect(told.says).toBe('20 of 23 workloads are instrumented, 7 have sent telemetry, 13 are unhealthy.');
    expect(told.funnel).toEqual({ workloads: 23, marked: 20, agent_chosen: 11, pods_carry_agent: 9, sent: 7 });
    expect(told.namespaces.map(({ namespace, unhealthy }) => [namespace, unhealthy])).toEqual([
      ['payments', 4],
      ['default', 3],
      ['data', 3],
      ['shop', 3],
    ]);
  });

  it('tells runtimes with their support, other agents, rollbacks, advice and what depends on each destination', async () => {
    const told = await reportOf(await workbench());
    const support = (name: string, version: string): string | undefined =>
      told.runtimes.find(({ language, versions }) => language === name && versions?.[version] !== undefined)?.support;
    expect(support('java', '17.0.9')).toBe('yes');
    expect(support('javascript', '12.22.0')).toBe('no');
    // Rolled back, and another agent in its place: Odigos has an agent for both.
    expect(support('go', '1.22.5')).toBe('yes');
    expect(support('java', '11.0.22')).toBe('yes');
    expect(told.runtimes).toContainEqual({ language: 'not detected', sources: expect.any(Number) });
    expect(told).not.toHaveProperty('other_languages');
    expect(told.other_agents).toEqual({ 'New Relic': 1 });
    expect(told.rollbacks).toMatchObject({
      count: 2,
      examples: [expect.stringContaining('payments/'), expect.anything()],
    });
    expect(told.recommendations).toContain('SampleHealthProbes');
    expect(told.destinations).toEqual([
      expect.objectContaining({
        name: 'tempo',
        state: 'failing',
        sources: 14,
        with_agent: 9,
        sent_nowhere_else: 'metrics of 9 sources',
      }),
      expect.objectContaining({
        name: 'jaeger-dev',
        state: 'ok',
        sources: 14,
        with_agent: 9,
        sent_nowhere_else: 'traces of 9 sources',
      }),
      expect.objectContaining({
        name: 'datadog-payments',
        state: 'ok',
        sources: 6,
        with_agent: 2,
        sent_nowhere_else: 'logs of 6 sources, traces of 2 sources, metrics of 2 sources',
      }),
    ]);
  });

  it('counts sources that go nowhere, where what takes them is disabled or fails', async () => {
    const bench = await workbench();
    const { destinations } = bench.demo.cluster;
    for (const { id, name } of destinations.list(false)) if (name === 'jaeger-dev') destinations.delete(id, 'default');
    expect(await bench.data('summarize_cluster')).toMatchObject({ sources_without_destination: 14 });
  });

  it.each([60, 700])('adds up, at %i workloads', async (size) => {
    const told = await reportOf(await workbench({ demo: { size } }));
    const { count: _count, ...rest } = told.other_namespaces ?? { count: 0 };
    const rows: readonly Partial<z.infer<typeof counted>>[] = [...told.namespaces, rest];
    for (const stage of STAGES) {
      expect(
        rows.reduce((sum, row) => sum + (row[stage] ?? 0), 0),
        stage,
      ).toBe(told.funnel[stage]);
    }
    for (const row of [told.funnel, ...told.namespaces]) {
      const counts = STAGES.map((stage) => row[stage]);
      expect(counts).toEqual([...counts].sort((one, other) => other - one));
    }
  });

  it('counts as list_namespaces and find_unhealthy_sources do', async () => {
    const bench = await workbench({ demo: { size: 150 } });
    const told = await reportOf(bench);
    const { sources, ...health } = z
      .record(z.string(), z.number())
      .parse((await bench.data('find_unhealthy_sources')).counts);
    expect(told.funnel.marked).toBe(sources);
    expect(told.health).toEqual(health);
    const { namespaces } = z
      .object({ namespaces: z.array(z.looseObject({ name: z.string() })) })
      .parse(await bench.data('list_namespaces'));
    for (const { namespace, workloads, marked, unhealthy } of told.namespaces) {
      expect(namespaces.find(({ name }) => name === namespace)).toMatchObject({
        workloads,
        instrumented: marked,
        unhealthy,
      });
    }
  });

  it.each(['history', 'applications log', 'exact cause', 'send now', 'backends'])(
    'says that it could not find out: %s',
    async (part) => {
      const { could_not_find_out } = shortcoming.parse(await (await workbench()).data('summarize_cluster'));
      expect(could_not_find_out.join('\n')).toContain(part);
    },
  );

  it('asks at most three requests', async () => {
    const bench = await workbench();
    await bench.data('summarize_cluster');
    const before = bench.upstream.posts.length;
    await bench.data('summarize_cluster');
    expect(bench.upstream.posts.length - before).toBeLessThanOrEqual(3);
  });

  it.each([
    ['workloads', 'workloads', 'funnel'],
    ['computePlatform', 'destinations', 'destinations'],
    ['computePlatform', 'recommendations', 'recommendations'],
  ])('says that what it could not read is unknown: %s, %s', async (field, part, absent) => {
    const bench = await workbench();
    bench.demo.faults.set([{ field, kind: 'error', message: 'connection refused' }]);
    const told = await bench.data('summarize_cluster');
    expect(told).not.toHaveProperty(absent);
    expect(shortcoming.parse(told).could_not_find_out.join('\n')).toContain(`${part}: `);
  });

  it('fails when nothing can be read', async () => {
    const bench = await workbench();
    bench.demo.faults.set([{ field: '*', kind: 'error', message: 'connection refused' }]);
    expect((await bench.refusal('summarize_cluster')).message).toContain('connection refused');
  });

  it.each([200, 5_000])('costs less than 1,500 tokens at %i workloads', { timeout: 60_000 }, async (size) => {
    const bench = await workbench({ demo: { size } });
    const { destinations } = bench.demo.cluster;
    for (let index = 0; index < 30; index += 1) {
      destinations.create({
        name: `a-backend-with-quite-a-long-name-${index}`,
        type: 'tempo',
        currentStreamName: 'default',
        exportedSignals: { traces: true, metrics: true, logs: false, profiles: false },
        fields: [{ key: 'TEMPO_URL', value: 'tempo.observability' }],
      });
    }
    bench.clock.step(60_000);
    const { text, envelope } = await bench.call('summarize_cluster');
    expect(envelope.truncated).toBeUndefined();
    expect(encode(text).length).toBeLessThan(1_500);
  });
});
