import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { VERDICTS } from '../../../src/tools/health/health.ts';
import { dataOf } from '../../e2e/envelope.ts';
import { type Workbench, type WorkbenchOptions, workbench } from '../workbench.ts';

const row = z.object({
  namespace: z.string().optional(),
  kind: z.string(),
  name: z.string(),
  state: z.string().optional(),
  verdict: z.string().default('has_sent'),
  health: z.string().optional(),
});
const rows = z.array(row);
type Row = z.infer<typeof row>;

const keyOf = ({ namespace, kind, name }: Row, within?: string): string => `${namespace ?? within}/${kind}/${name}`;

/** What each tool says of each source of the embedded cluster: verdicts by the tool's name. */
async function claims(bench: Workbench): Promise<ReadonlyMap<string, Readonly<Record<string, string>>>> {
  const told = new Map<string, Record<string, string>>();
  const take = (tool: string, found: readonly Row[], within?: string): void => {
    for (const one of found) {
      if (one.state === 'disabled' || one.state === 'not instrumented' || one.kind === 'StaticPod') continue;
      const of = told.get(keyOf(one, within)) ?? {};
      of[tool] = one.verdict;
      told.set(keyOf(one, within), of);
    }
  };
  const listed = rows.parse((await bench.data('list_sources')).sources).filter(({ state }) => state === undefined);
  take('list_sources', listed);
  for (const namespace of new Set(listed.map((one) => one.namespace ?? ''))) {
    for (const tool of ['list_workloads_in_namespace', 'get_instrumentation_health', 'get_runtime_detection']) {
      const found = rows.parse((await bench.data(tool, { namespace })).workloads);
      take(
        tool,
        found.filter(({ state }) => state === undefined || state === 'instrumented'),
        namespace,
      );
    }
  }
  for (const { namespace, kind, name } of listed) {
    const given = { namespace, kind, name };
    for (const tool of ['describe_source', 'troubleshoot_source']) {
      take(tool, [row.parse(await bench.data(tool, given))]);
    }
  }
  return told;
}

/** States of the embedded cluster: each world that there is, as it is and after what may befall it. */
const STATES: readonly (readonly [
  name: string,
  demo: NonNullable<WorkbenchOptions['demo']>,
  befalls: (bench: Workbench) => void,
])[] = [
  ['small', {}, () => {}],
  ['small, of the enterprise tier', { tier: 'onprem' }, () => {}],
  ['small, ten minutes after it was paused', {}, ({ demo }) => demo.cluster.collectors.pause()],
  ['small, without its instrumentor', {}, ({ demo }) => demo.cluster.collectors.crash('odigos-instrumentor')],
  ['generated, with CronJobs', { size: 60, seed: 3 }, () => {}],
];

/** The place of a verdict in their order. */
function placeOf(verdict: string): number {
  const known: readonly string[] = VERDICTS;
  return known.indexOf(verdict);
}

/** The best that may be said of a source of which the UI says this status, as a place in the order of verdicts. */
function bestFor(health: string): number {
  const [status = ''] = health.split('/');
  if (health.endsWith('/Enabled With Other Agents')) return VERDICTS.indexOf('has_sent');
  if (['Error', 'Failure', 'Notice', 'Unsupported'].includes(status)) return VERDICTS.indexOf('needs_decision');
  return VERDICTS.indexOf(status === 'Pending' || status === 'Waiting' ? 'waiting' : 'has_sent');
}

describe.each(STATES)('what the tools say of each source of the cluster: %s', (_name, demo, befalls) => {
  it("is the same, whichever is asked, and never better than the UI's own status", { timeout: 60_000 }, async () => {
    const bench = await workbench({ demo });
    befalls(bench);
    bench.clock.step(600_000);
    const told = await claims(bench);
    expect(told.size).toBeGreaterThan(15);
    expect([...told].filter(([, of]) => new Set(Object.values(of)).size > 1)).toEqual([]);
    const better = rows
      .parse((await bench.data('list_sources')).sources)
      .filter(({ state, kind }) => state === undefined && kind !== 'StaticPod')
      .filter(({ health = '', verdict }) => placeOf(verdict) > bestFor(health));
    expect(better).toEqual([]);
    const counts = z.record(z.string(), z.number()).parse((await bench.data('find_unhealthy_sources')).counts);
    expect(counts.sources).toBe(told.size);
    const { health } = await bench.data('summarize_cluster');
    expect({ sources: told.size, ...z.record(z.string(), z.number()).parse(health) }).toEqual(counts);
  });
});

const counted = z.record(z.string(), z.number());
const grouped = z.array(
  z.object({
    reason: z.string().optional(),
    namespace: z.string().optional(),
    stage: z.string().optional(),
    runtime: z.string().optional(),
    unhealthy: z.number().default(0),
  }),
);

const judged = z.object({
  verdict: z.string(),
  stage: z.string().optional(),
  delivery: z.string().optional(),
  flow: z.string().optional(),
  says: z.string(),
  since: z.string().optional(),
  passed: z.array(z.string()).default([]),
  not_known: z.array(z.string()).default([]),
  restart_helps: z.string().default(''),
  evidence: z.array(z.string()).default([]),
});

describe.each(STATES)('what is said of each source beyond the evidence: %s', (_name, demo, befalls) => {
  it('is nothing: no stage is passed, and no verdict given, by what is not told', { timeout: 120_000 }, async () => {
    const bench = await workbench({ demo });
    befalls(bench);
    bench.clock.step(600_000);
    const destinations = z
      .array(z.object({ name: z.string(), state: z.string(), streams: z.array(z.string()).default([]) }))
      .parse((await bench.data('list_destinations')).destinations);
    const streamed = z.array(row.extend({ streams: z.array(z.string()).default([]) }));
    const listed = streamed.parse((await bench.data('list_sources', { limit: 100 })).sources);
    const services = z
      .array(row.extend({ service: z.string().optional() }))
      .parse(bench.demo.cluster.workloadsIn().map(({ id }) => ({ ...id, service: id.name })));
    let unreported = 0;
    for (const { namespace, kind, name, state, streams } of listed) {
      if (state !== undefined || kind === 'StaticPod') continue;
      const given = { namespace, kind, name };
      const told = judged.parse(await bench.data('troubleshoot_source', given));
      const described = judged.parse(await bench.data('describe_source', given));
      const health = z
        .array(z.object({ processes: z.string().default('') }))
        .parse((await bench.data('get_instrumentation_health', given)).workloads);
      const where = `${namespace}/${kind}/${name}`;
      // One reading may not say of it what needs two.
      expect([where, told.verdict, described.verdict]).not.toContain('healthy');
      if (told.stage === 'still_flowing') expect([where, described.verdict]).toEqual([where, told.verdict]);
      if (told.passed.includes('agent_healthy')) {
        expect([where, health[0]?.processes]).toEqual([where, expect.stringMatching(/^Success/)]);
      }
      expect(told.passed).not.toContain('still_flowing');
      unreported += Number(told.not_known.includes('agent_healthy'));
      if (/\b[Ii]ts agent (runs|reports that it is healthy)/.test(`${told.says} ${told.restart_helps}`)) {
        expect(told.passed).toContain('agent_healthy');
      }
      const isShared = services.filter(({ service }) => service === name).length > 1;
      if (isShared) expect(told.evidence.filter((line) => /last seen/.test(line))).toEqual([]);
      const fails = destinations.some(
        (one) => one.state === 'failing' && one.streams.some((stream) => streams.includes(stream)),
      );
      const isLast = told.stage === 'goes_somewhere' || told.stage === 'still_flowing';
      if (isLast && told.flow === undefined) expect([where, fails]).toEqual([where, told.delivery !== undefined]);
    }
    expect(unreported).toBeGreaterThan(0);
  });
});

const advised = z.object({
  fix: z.string().optional(),
  cost: z.string().optional(),
  restart_helps: z.string().optional(),
  evidence: z.array(z.string()).default([]),
});
const rowsOfReasons = z.array(row.extend({ reason: z.string() }).extend(advised.shape));
const reasons = z.array(z.object({ reason: z.string() }).extend(advised.shape));

/** Whether a fix asks for a restart of what runs, by itself and first. */
const isRestart = (fix: string | undefined): boolean => /^Restart/.test(fix ?? '');

/** What a fix and what is said of a restart beside it say against one another; undefined where they agree. */
function contradiction({ fix = '', restart_helps: helps = '', evidence }: z.infer<typeof advised>): string | undefined {
  if (helps === '') return undefined;
  if (/^Restart|restart it once/.test(fix) && helps.startsWith('No')) return `${fix} | ${helps}`;
  if (/restart alone mends nothing/.test(fix) && !/^(No|Only)/.test(helps)) return `${fix} | ${helps}`;
  const named = evidence.filter((line) =>
    /^pod \S+ (container|library) [^:]+: (?!process unhealthy$|unhealthy$)/.test(line),
  );
  return /cause that (its|the) process names/.test(helps) && named.length === 0 ? `${helps} | ${evidence}` : undefined;
}

describe.each(STATES)('a restart: %s', (_name, demo, befalls) => {
  it('is the fix for all tools that tell one, or for none', { timeout: 60_000 }, async () => {
    const bench = await workbench({ demo });
    befalls(bench);
    bench.clock.step(600_000);
    const found = await bench.call('find_unhealthy_sources', { limit: 100 });
    const groups = reasons.parse(dataOf(found).groups);
    for (const { fix: own, reason, namespace = '', kind, name } of rowsOfReasons.parse(dataOf(found).sources)) {
      const given = { namespace, kind, name };
      const fixes = [
        own ?? groups.find((group) => group.reason === reason)?.fix,
        advised.parse(await bench.data('troubleshoot_source', given)).fix,
        advised.parse(await bench.data('describe_source', given)).fix,
        ...z
          .array(advised)
          .parse((await bench.data('get_instrumentation_health', given)).workloads)
          .map(({ fix }) => fix),
      ];
      for (const tool of ['troubleshoot_source', 'describe_source']) {
        expect([given, contradiction(advised.parse(await bench.data(tool, given)))]).toEqual([given, undefined]);
      }
      expect([given, new Set(fixes.map(isRestart)).size]).toEqual([given, 1]);
    }
  });
});

describe.each(STATES)('the worst of the cluster: %s', (_name, demo, befalls) => {
  it('is the same, and first, whichever tool is asked', { timeout: 60_000 }, async () => {
    const bench = await workbench({ demo });
    befalls(bench);
    bench.clock.step(600_000);
    const found = await bench.call('find_unhealthy_sources', { limit: 100 });
    const [first] = rows.parse(dataOf(found).sources).map((one) => keyOf(one));
    const leads = async (tool: string): Promise<string | undefined> => {
      const { next_steps: steps } = (await bench.call(tool)).envelope;
      const look = steps.find(({ tool: to }) => to === 'troubleshoot_source');
      return look && keyOf(row.parse(look.arguments));
    };
    expect(await leads('list_sources')).toBe(first);
    expect(await leads('find_unhealthy_sources')).toBe(first);
    const parts = z
      .array(z.object({ part: z.string(), examples: z.array(z.string()).optional() }))
      .parse((await bench.data('check_health')).parts);
    const examples = parts.find(({ part }) => part === 'sources')?.examples ?? [];
    const order = rows.parse(dataOf(found).sources).map((one) => keyOf(one));
    expect(examples.map((text) => text.split(':')[0])).toEqual(order.slice(0, examples.length));
  });

  it('is counted the same in totals, groups and namespaces', { timeout: 60_000 }, async () => {
    const bench = await workbench({ demo });
    befalls(bench);
    bench.clock.step(600_000);
    // One row shows one group, so that totals tell of all.
    const told = await bench.data('find_unhealthy_sources', { limit: 1 });
    const totals = z.record(z.string(), counted).parse(told.totals);
    for (const by of ['reason', 'namespace', 'stage', 'runtime'] as const) {
      const groups = grouped.parse((await bench.data('find_unhealthy_sources', { group_by: by, limit: 100 })).groups);
      const known = Object.entries(totals[`by_${by}`] ?? {}).filter(([key]) => !/^\d+ others?$/.test(key));
      expect(known.length).toBeGreaterThan(0);
      for (const [key, count] of known)
        expect([key, groups.find((one) => one[by] === key)?.unhealthy]).toEqual([key, count]);
    }
    const listed = z
      .array(z.object({ name: z.string(), unhealthy: z.number().default(0) }))
      .parse((await bench.data('list_namespaces')).namespaces);
    for (const [key, count] of Object.entries(totals.by_namespace ?? {})) {
      if (/^\d+ others?$/.test(key)) continue;
      expect([key, listed.find(({ name }) => name === key)?.unhealthy]).toEqual([key, count]);
    }
  });
});

describe('what the tools say of one source', () => {
  it('is the same, whichever is asked', async () => {
    const bench = await workbench();
    const told = await claims(bench);
    expect(told.size).toBe(20);
    const disagreeing = [...told].filter(([, of]) => new Set(Object.values(of)).size > 1);
    expect(disagreeing).toEqual([]);
    for (const of of [...told.values()]) expect(Object.keys(of)).toHaveLength(6);
    expect(new Set([...told.values()].map((of) => of.list_sources)).size).toBeGreaterThan(4);
  });

  it('adds up to what find_unhealthy_sources and check_health count', async () => {
    const bench = await workbench();
    const verdicts = rows
      .parse((await bench.data('list_sources')).sources)
      .filter(({ state }) => state === undefined)
      .map(({ verdict }) => verdict);
    const counted = Object.fromEntries(
      [...new Set(verdicts)].map((verdict) => [verdict, verdicts.filter((one) => one === verdict).length]),
    );
    expect((await bench.data('find_unhealthy_sources')).counts).toEqual({ sources: verdicts.length, ...counted });
    const unhealthy = verdicts.filter(
      (verdict) => verdict !== 'has_sent' && verdict !== 'unknown' && verdict !== 'waiting',
    ).length;
    expect(JSON.stringify(await bench.data('check_health'))).toContain(
      `${unhealthy} of ${verdicts.length} are unhealthy`,
    );
  });
});
