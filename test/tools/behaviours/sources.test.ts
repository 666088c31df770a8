import { describe, expect, it } from 'vitest';
import { callIn, DISABLED, health, UNMARKED, unwell, workload } from './world.ts';

interface Row {
  readonly name: string;
  readonly kind?: string;
}
const names = (rows: unknown): readonly string[] => (rows as readonly Row[]).map(({ name }) => name);

const market = [
  workload('market', 'Deployment', 'till'),
  workload('market', 'StatefulSet', 'till', { runtimeInfo: { detectedLanguages: ['go'] } }),
  workload(
    'market',
    'Deployment',
    'cart',
    unwell('Failure', 'OdigosUnhealthyInSomeProcesses', 'ProcessesHealthStatus'),
  ),
  workload('market', 'Deployment', 'wait', unwell('Waiting', 'Starting', 'ProcessesHealthStatus')),
  workload('market', 'Deployment', 'bare', UNMARKED),
  workload('market', 'Deployment', 'off', DISABLED),
  workload('stock', 'DaemonSet', 'feed', { dataStreamNames: ['audit'], telemetryMetrics: [] }),
];

describe('list_sources', () => {
  const list = (given: object = {}) => callIn({ workloads: market }, 'list_sources', given);

  it('lists what has a Source, disabled ones too, by namespace, name and kind', async () => {
    const { data } = await list();
    const rows = data.sources as readonly Record<string, unknown>[];
    expect(rows.map(({ namespace, kind, name }) => `${namespace}/${kind}/${name}`)).toEqual([
      'market/Deployment/cart',
      'market/Deployment/off',
      'market/Deployment/till',
      'market/StatefulSet/till',
      'market/Deployment/wait',
      'stock/DaemonSet/feed',
    ]);
    expect(rows[1]).toMatchObject({ state: 'disabled' });
    expect(rows[2]).toEqual({
      namespace: 'market',
      kind: 'Deployment',
      name: 'till',
      health: 'Success/CollectingTelemetry',
      languages: ['java'],
      streams: ['default'],
      sent: '1.5 kB',
    });
    expect(data.total).toBe(6);
    expect(data.health).toEqual({ Failure: 1, Waiting: 1, Disabled: 1, Success: 3 });
  });

  it.each([
    [{ kind: 'StatefulSet' }, ['till']],
    [{ language: 'GO' }, ['till']],
    [{ health: 'Failure' }, ['cart']],
    [{ data_stream: 'audit' }, ['feed']],
    [{ name_contains: 'ar' }, ['cart']],
    [{ name_contains: 'AR' }, ['cart']],
    [{ kind: 'Deployment', language: 'java', stream: 'default', name_contains: 'till' }, ['till']],
    [{ language: 'ruby' }, []],
  ])('narrows by %j', async (given, expected) => {
    const { data } = await list(given);
    expect(names(data.sources ?? [])).toEqual(expected);
    expect(data.total).toBe(expected.length);
  });

  it('pages, and its cursor leads to every source once', async () => {
    const seen: string[] = [];
    let given: object = { limit: 2 };
    for (let page = 0; page < 5; page += 1) {
      const { data, envelope } = await list(given);
      seen.push(...names(data.sources));
      expect(data.total).toBe(6);
      const next = envelope.next_steps.find(({ tool, arguments: step }) => tool === 'list_sources' && 'cursor' in step);
      if (!next) break;
      given = next.arguments;
    }
    expect(seen).toEqual(['cart', 'off', 'till', 'till', 'wait', 'feed']);
  });

  it('leads on from an unhealthy one', async () => {
    const { envelope } = await list();
    expect(envelope.next_steps[0]).toMatchObject({
      tool: 'troubleshoot_source',
      arguments: { namespace: 'market', kind: 'Deployment', name: 'cart' },
    });
  });

  it('asks the API for a namespace only: its filter for marked ones ignores every other', async () => {
    const seen: unknown[] = [];
    const workloads = (variables: unknown): unknown => {
      seen.push(variables);
      return market;
    };
    await callIn({ workloads }, 'list_sources', {
      namespace: 'market',
      kind: 'Deployment',
      name_contains: 'till',
    });
    // The other reading is for what is left of workloads that are gone.
    expect(seen).toEqual([{ filter: { namespace: 'market' } }, {}]);
  });

  it('leads on when there is nothing', async () => {
    const { envelope } = await callIn({ workloads: [] }, 'list_sources', { namespace: 'nowhere' });
    expect(envelope.next_steps).toEqual([{ tool: 'list_sources', arguments: {}, why: expect.any(String) }]);
  });
});

describe('find_unhealthy_sources', () => {
  const workloads = [
    ...market,
    workload('kube-system', 'StaticPod', 'etcd', unwell('Unsupported', 'EnterpriseFeature', 'WorkloadOdigosHealth')),
    workload('market', 'Deployment', 'bare-bad', { ...UNMARKED, ...unwell('Error', 'X', 'AgentEnabled') }),
    workload('market', 'Deployment', 'both', unwell('Notice', 'Enabled With Other Agents', 'AgentEnabled')),
    workload('market', 'Deployment', 'old', unwell('Unsupported', 'Unsupported Runtime Version', 'AgentEnabled')),
    workload('market', 'StatefulSet', 'back', {
      ...unwell('Notice', 'CrashLoopBackOff Rollback', 'AgentEnabled'),
      rollbackOccurred: true,
    }),
    workload('market', 'CronJob', 'nightly', {
      ...unwell('Pending', 'NoRunningPods', 'RuntimeDetection'),
      podsHealthStatus: health('Error', 'Unknown'),
      numberOfInstances: 0,
    }),
    workload('market', 'Deployment', 'loops', {
      ...unwell('Waiting', 'ContainersNotReady', 'ProcessesHealthStatus'),
      podsHealthStatus: health('Failure', 'CrashLoopBackOff'),
    }),
    workload('market', 'Deployment', 'pulls', {
      ...unwell('Waiting', 'ContainersNotReady', 'ProcessesHealthStatus'),
      podsHealthStatus: health('Waiting', 'NotStarted'),
    }),
  ];
  const find = (given: object = {}) => callIn({ workloads }, 'find_unhealthy_sources', given);

  interface Found {
    readonly reason: string;
    readonly verdict: string;
    readonly unhealthy?: number;
    readonly waiting?: number;
    readonly fix: string;
    readonly cost: string;
  }
  interface FoundSource extends Row {
    readonly reason: string;
  }
  const groups = ({ groups: found }: Readonly<Record<string, unknown>>): readonly Found[] => found as readonly Found[];
  const rows = ({ sources }: Readonly<Record<string, unknown>>): readonly FoundSource[] =>
    sources as readonly FoundSource[];
  const namesOf = (data: Readonly<Record<string, unknown>>, key: string): readonly string[] =>
    names(rows(data).filter(({ reason }) => reason === key));

  it('puts sources together by reason, the worst first, and what is on its way last', async () => {
    const { data } = await find();
    expect(groups(data).map(({ verdict, reason }) => [verdict, reason, namesOf(data, reason)])).toEqual([
      ['broken', 'Rollback', ['back']],
      ['broken', 'OdigosUnhealthyInSomeProcesses', ['cart']],
      // What Odigos does not mend comes after what it does.
      ['broken', 'CrashLoopBackOff', ['loops']],
      ['unsupported', 'Unsupported Runtime Version', ['old']],
      ['waiting', 'NoRunningPods', ['nightly']],
      ['waiting', 'ContainersNotReady', ['pulls']],
      ['waiting', 'Starting', ['wait']],
    ]);
    expect(data.counts).toEqual({ sources: 11, broken: 3, unsupported: 1, waiting: 3, unknown: 1, has_sent: 3 });
    expect(data.says).toBe('4 of 11 sources in the cluster are unhealthy; 3 more are on the way.');
  });

  it('gives totals of what is unhealthy, whatever the page shows, and once', async () => {
    const { data, envelope } = await find({ limit: 1 });
    const next = envelope.next_steps.find(({ arguments: step }) => 'cursor' in step)?.arguments;
    expect((await find(next)).data.totals).toBeUndefined();
    expect(data.totals).toEqual({
      by_reason: {
        CrashLoopBackOff: 1,
        OdigosUnhealthyInSomeProcesses: 1,
        Rollback: 1,
        'Unsupported Runtime Version': 1,
      },
      by_namespace: { market: 4 },
      by_stage: { agent_healthy: 1, app_runs: 1, not_rolled_back: 1, agent_chosen: 1 },
      by_runtime: { unknown: 4 },
    });
    expect(groups(data).map(({ reason }) => reason)).toEqual(['Rollback']);
  });

  it('tells reasons and stages in totals only where no row of the groups beside them does', async () => {
    const { data } = await find({ limit: 4 });
    // What is on its way is in no total, so that its groups may be missing.
    expect(groups(data).map(({ unhealthy }) => unhealthy)).toEqual([1, 1, 1, 1]);
    expect(data.totals).toEqual({ by_namespace: { market: 4 }, by_runtime: { unknown: 4 } });
    expect((await find({ limit: 3 })).data.totals).toMatchObject({
      by_reason: { 'Unsupported Runtime Version': 1 },
      by_stage: { agent_chosen: 1 },
    });
    const none = await find({ reason: 'sunspots' });
    expect(none.data.totals).toMatchObject({ by_reason: { Rollback: 1 }, by_stage: { agent_chosen: 1 } });
  });

  it('names the first namespaces, and adds up the others', async () => {
    const spread = Array.from({ length: 9 }, (_, index) =>
      workload(
        `place-${index}`,
        'Deployment',
        'old',
        unwell('Unsupported', 'Unsupported Runtime Version', 'AgentEnabled'),
      ),
    );
    const { data } = await callIn({ workloads: spread }, 'find_unhealthy_sources');
    expect(Object.entries((data.totals as { readonly by_namespace: object }).by_namespace)).toEqual([
      ...Array.from({ length: 6 }, (_, index) => [`place-${index}`, 1]),
      ['3 others', 3],
    ]);
  });

  it('counts and mends what was asked for alone', async () => {
    const { data, envelope } = await find({ reason: 'rollback' });
    expect(data.totals).toEqual({ by_namespace: { market: 1 }, by_runtime: { unknown: 1 } });
    expect(groups(data).map(({ reason, unhealthy }) => [reason, unhealthy])).toEqual([['Rollback', 1]]);
    expect(data.says).toBe(
      '4 of 11 sources in the cluster are unhealthy; 3 more are on the way. 1 of those is asked for here.',
    );
    const { envelope: others } = await find({ reason: 'Unsupported' });
    expect(envelope.next_steps.map(({ tool }) => tool)).toContain('recover_from_rollback');
    expect(others.next_steps.map(({ tool }) => tool)).not.toContain('recover_from_rollback');
  });

  it('probe/workloads/lab-before: leaves out static pods and what is not marked', async () => {
    const { text } = await find();
    for (const absent of ['etcd', 'bare-bad', '"off"']) expect(text).not.toContain(absent);
  });

  it('does not take two agents that were allowed on purpose for a fault', async () => {
    expect((await find()).text).not.toContain('"both"');
  });

  it('gives each group a fix of its reason, and what it costs', async () => {
    const { data } = await find();
    const back = groups(data).find(({ reason }) => reason === 'Rollback');
    expect(back).toMatchObject({ stage: 'not_rolled_back', fix: expect.stringContaining('recover from the rollback') });
    expect(back?.cost).toContain('rolling restart of 1 pod');
    expect(new Set(groups(data).map(({ fix }) => fix)).size).toBeGreaterThan(3);
  });

  it('says that there is no such reason', async () => {
    const { data, envelope } = await find({ reason: 'sunspots' });
    expect(data.groups).toBeUndefined();
    expect(envelope.context.warnings?.join()).toContain('sunspots');
  });

  it.each(['namespace', 'stage', 'runtime'] as const)('by %s counts each reason, and repeats no rows', async (by) => {
    const { data } = await find({ group_by: by });
    expect(data.sources).toBeUndefined();
    const crossed = data.groups as readonly { readonly reasons: Readonly<Record<string, number>> }[];
    const all = crossed.flatMap(({ reasons }) => Object.entries(reasons));
    expect(crossed.every((group) => by in group)).toBe(true);
    expect(all.reduce((sum, [, count]) => sum + count, 0)).toBe(7);
    expect(new Set(all.map(([reason]) => reason)).size).toBe(7);
  });

  describe('of a big fault and small ones', () => {
    const many = [
      ...Array.from({ length: 300 }, (_, index) =>
        workload('big', 'Deployment', `stale-${String(index).padStart(3, '0')}`, {
          ...unwell('Failure', 'OdigosUnhealthyInSomeProcesses', 'ProcessesHealthStatus'),
        }),
      ),
      workload('small', 'Deployment', 'old', unwell('Unsupported', 'Unsupported Runtime Version', 'AgentEnabled')),
      ...Array.from({ length: 50 }, (_, index) =>
        workload('big', 'Deployment', `starting-${index}`, unwell('Waiting', 'Starting', 'ProcessesHealthStatus')),
      ),
    ];

    it('shows some of every group on the first page', async () => {
      const { data } = await callIn({ workloads: many }, 'find_unhealthy_sources', { limit: 9 });
      expect(
        groups(data).map(({ unhealthy, waiting, reason }) => [unhealthy, waiting, namesOf(data, reason).length]),
      ).toEqual([
        [300, undefined, 4],
        [1, undefined, 1],
        [undefined, 50, 4],
      ]);
    });

    it('leads by its cursor to every source once, those on their way too', async () => {
      const seen: string[] = [];
      let given: object | undefined = { limit: 100 };
      for (let page = 0; given && page < 10; page += 1) {
        const { data, envelope } = await callIn({ workloads: many }, 'find_unhealthy_sources', given);
        seen.push(...names(rows(data)));
        given = envelope.next_steps.find(({ arguments: step }) => 'cursor' in step)?.arguments;
      }
      expect(seen).toHaveLength(351);
      expect(new Set(seen).size).toBe(351);
    });
  });

  it('says so of a namespace that has none', async () => {
    const { data, envelope } = await callIn({ workloads: [] }, 'find_unhealthy_sources', { namespace: 'Market' });
    expect(data.says).toContain('no instrumented sources in namespace Market');
    expect(envelope.context.warnings?.join()).toContain('case-sensitive');
  });
});

describe('describe_source', () => {
  const world = {
    describeSource: { podsPhasesCount: 'Running 1', pods: [], sourceObjects: {}, otelAgents: { containers: [] } },
    workloads: [workload('market', 'Deployment', 'till')],
  };

  it.each(['Deployment', 'deployment', 'deploy', 'DEPLOYMENTS', 'apps/v1 Deployment'])(
    'takes kind %s and sends the exact one',
    async (kind) => {
      const asked: unknown[] = [];
      const described = (variables: { kind?: unknown }): unknown => {
        asked.push(variables.kind);
        return world.describeSource;
      };
      const { isError } = await callIn({ ...world, describeSource: described }, 'describe_source', {
        namespace: 'market',
        kind,
        name: 'till',
      });
      expect(isError).toBe(false);
      expect(asked).toEqual(['Deployment']);
    },
  );

  it.each([
    ['sts', 'StatefulSet'],
    ['ds', 'DaemonSet'],
    ['cj', 'CronJob'],
    ['static-pod', 'StaticPod'],
    ['rollout', 'Rollout'],
    ['dc', 'DeploymentConfig'],
  ])('takes %s for %s', async (kind, exact) => {
    const workloads = [workload('market', exact, 'till')];
    const { data } = await callIn({ ...world, workloads }, 'describe_source', {
      namespace: 'market',
      kind,
      name: 'till',
    });
    expect(data.kind).toBe(exact);
  });

  it('refuses another kind, naming the nearest, and sends nothing of its own', async () => {
    const { envelope, ui } = await callIn(world, 'describe_source', { namespace: 'm', kind: 'Deploymnt', name: 'x' });
    expect(envelope.error?.message).toContain('Did you mean "Deployment"?');
    expect(ui.sent.filter((name) => name.startsWith('describe_source'))).toEqual([]);
  });
});

describe.each(['get_runtime_detection', 'get_instrumentation_health'])('%s', (tool) => {
  const world = { workloads: market };

  it('probe/workloads/namespace+name-no-kind: chooses by kind and name itself', async () => {
    const { data } = await callIn(world, tool, { namespace: 'market', name: 'till' });
    expect((data.workloads as readonly Row[]).map(({ kind }) => kind)).toEqual(['Deployment', 'StatefulSet']);
    const one = await callIn(world, tool, { namespace: 'market', name: 'till', kind: 'StatefulSet' });
    expect((one.data.workloads as readonly Row[]).map(({ kind }) => kind)).toEqual(['StatefulSet']);
  });

  it('answers of all namespaces where none is named, each row with its own, page by page', async () => {
    const seen: string[] = [];
    let given: object | undefined = { limit: 2 };
    for (let page = 0; given && page < 10; page += 1) {
      const { data, envelope } = await callIn(world, tool, given);
      const rows = data.workloads as readonly (Row & { readonly namespace: string })[];
      expect(rows.length).toBeLessThanOrEqual(2);
      seen.push(...rows.map(({ namespace, kind, name }) => `${namespace}/${kind}/${name}`));
      given = envelope.next_steps.find(({ arguments: step }) => 'cursor' in step)?.arguments;
    }
    expect(seen).toContain('stock/DaemonSet/feed');
    expect(seen).toContain('market/StatefulSet/till');
    expect(new Set(seen).size).toBe(seen.length);
    const { data } = await callIn(world, tool, { limit: 100 });
    expect(data.total).toBe(seen.length);
    expect(data).not.toHaveProperty('namespace');
  });

  it.each([{ namespace: 'market' }, {}])('refuses a workload that is not there (%j)', async (where) => {
    const { envelope } = await callIn(world, tool, { ...where, name: 'Till' });
    expect(envelope.error).toMatchObject({ side: 'target', message: expect.stringContaining('case-sensitive') });
  });
});

describe('troubleshoot_source', () => {
  const given = { namespace: 'market', kind: 'Deployment', name: 'till' };
  const destinations = { computePlatform: { destinations: [{ name: 'archive', dataStreamNames: ['default'] }] } };

  it('probe/workloads/marked-after-delete: says that only the instrumentation of a workload is left', async () => {
    const gone = workload('market', 'Deployment', 'till', { workloadHealthStatus: null });
    const { envelope } = await callIn({ workloads: [gone], ...destinations }, 'troubleshoot_source', given);
    expect(envelope.error).toMatchObject({ side: 'target', message: expect.stringContaining('no longer exists') });
  });

  it('says that there is no such workload', async () => {
    const { envelope } = await callIn({ workloads: [], ...destinations }, 'troubleshoot_source', given);
    expect(envelope.error?.message).toContain('There is no Deployment till');
  });

  it('names the broken stage and those that passed', async () => {
    const bad = workload('market', 'Deployment', 'till', {
      pods: null,
      conditions: { processesAgentHealth: health('Failure', 'OdigosUnhealthyInSomeProcesses') },
    });
    const { data } = await callIn({ workloads: [bad], ...destinations }, 'troubleshoot_source', given);
    expect(data).toMatchObject({ stage: 'agent_healthy', verdict: 'broken', summary: { state: 'instrumented' } });
    expect(data.passed).toContain('marked');
    // Nothing tells of its pods.
    expect(data.not_known).toContain('pods_carry_agent');
  });

  it('is told that nothing more can be said of a healthy one without a second reading', async () => {
    const fine = workload('market', 'Deployment', 'till', { pods: null });
    const { data, envelope } = await callIn({ workloads: [fine], ...destinations }, 'troubleshoot_source', given);
    expect(data.verdict).toBe('has_sent');
    expect(envelope.next_steps[0]?.arguments).toMatchObject({ watch_seconds: 30 });
  });

  it('probe/workloads/stale-telemetry: finds by two readings that data has stopped', async () => {
    const fine = workload('market', 'Deployment', 'till', { pods: null });
    const { data } = await callIn({ workloads: [fine], ...destinations }, 'troubleshoot_source', {
      ...given,
      watch_seconds: 30,
    });
    expect(data).toMatchObject({
      stage: 'still_flowing',
      says: expect.stringContaining('nothing arrived in 30 s'),
      summary: { sent_while_watched: '0 B', watched_seconds: 30 },
    });
  });

  it('claims nothing of data after a watch that is shorter than two steps of the figures', async () => {
    const fine = workload('market', 'Deployment', 'till', { pods: null });
    const { data, envelope } = await callIn({ workloads: [fine], ...destinations }, 'troubleshoot_source', {
      ...given,
      watch_seconds: 9,
    });
    expect(data).toMatchObject({ verdict: 'has_sent', says: expect.stringContaining('too short to tell') });
    expect(envelope.next_steps[0]?.arguments).toMatchObject({ watch_seconds: 30 });
  });

  it('watches no longer than until data arrives', async () => {
    const sends = (_variables: unknown, reading: number): unknown => [
      workload('market', 'Deployment', 'till', {
        pods: null,
        telemetryMetrics: [{ totalDataSentBytes: reading > 4 ? 900 : 500 }],
      }),
    ];
    const { data } = await callIn({ workloads: sends, ...destinations }, 'troubleshoot_source', {
      ...given,
      watch_seconds: 30,
    });
    expect(data).toMatchObject({
      says: expect.stringContaining('Data arrives now'),
      summary: { sent_while_watched: '400 B', watched_seconds: 4 },
    });
  });
});
