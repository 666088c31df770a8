import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { servedTools } from '../../src/catalog/live-catalog.ts';
import { applying, approveOf, dataOf, errorOf, riskOf } from '../e2e/envelope.ts';
import { EVERYTHING, possibleArguments } from '../e2e/possible.ts';
import { untrueTimes } from './timing.ts';
import { type Workbench, workbench } from './workbench.ts';

/** Without what is made of several of these, each with an impact of its own. */
const WRITES = servedTools(createCatalog()).filter(
  ({ name, annotations }) => !annotations.readOnlyHint && name !== 'create_data_stream',
);

/** What of each write the sentence for a person must name, and its risks, in the cluster of one of everything. */
const IMPACTS: Readonly<Record<string, readonly [names: RegExp, ...risks: readonly string[]]>> = {
  add_custom_instrumentation: [/com\.shop\.Checkout\.pay in shop\/checkout/, 'cost'],
  apply_recommendation: [/SampleHealthProbes/, 'data_loss', 'cluster_wide'],
  clear_source_profile: [/default\/Deployment\/storefront/, 'data_loss'],
  configure_profiling_cache: [/profile store: the UI keeps at most 7 profiles/, 'none'],
  create_action: [/"no cookies".*http\.request\.header\.cookie/, 'data_loss', 'cluster_wide'],
  create_cost_reduction_rule: [/\/fresh\/cost.*11 workloads/, 'data_loss', 'cluster_wide'],
  create_destination: [/14 workloads.*Jaeger "fresh" at jaeger\.fresh:4317/, 'cost', 'privacy', 'cluster_wide'],
  // Without a cost reduction rule all of it is kept anyway.
  create_highly_relevant_operation_rule: [/\/fresh\/relevant.*stay as they are, 100 % kept/, 'none'],
  create_instrumentation_rule: [
    /9 workloads.*x-fresh.*reaches .*jaeger-dev.*tempo \(which fails/,
    'cost',
    'privacy',
    'cluster_wide',
  ],
  create_noisy_operation_rule: [/\/fresh\/noise.*those with an error too/, 'data_loss', 'cluster_wide'],
  create_sampling_group: [/group fresh/, 'data_loss', 'cluster_wide'],
  delete_action: [/"hide card numbers".*in plain again/, 'privacy', 'cluster_wide'],
  delete_cost_reduction_rule: [/"catalog reads".*100 % are kept instead of 10 %/, 'cost', 'cluster_wide'],
  delete_data_stream: [/"payments".*datadog-payments/, 'restart', 'data_loss'],
  delete_destination: [/"datadog-payments".*is lost/, 'restart', 'data_loss'],
  // Where a cost reduction rule matches the same, errors are dropped without it.
  delete_highly_relevant_operation_rule: [/"errors".*"catalog reads".*10 % are kept/, 'data_loss', 'cluster_wide'],
  delete_instrumentation_rule: [/"headers of the shop"/, 'data_loss', 'cluster_wide'],
  delete_noisy_operation_rule: [/"health probes"/, 'cost', 'cluster_wide'],
  disable_source_profiling: [/default\/Deployment\/storefront/, 'data_loss'],
  dismiss_recommendation: [/AutoGoOffsetUpdater/, 'none'],
  enable_source_profiling: [/shop\/Deployment\/checkout/, 'none'],
  instrument_namespace: [
    /namespace data.*jaeger-dev \(jaeger\) and tempo \(tempo, which fails/,
    'restart',
    'cost',
    'privacy',
  ],
  instrument_workloads: [/default\/Deployment\/echo.*jaeger-dev/, 'restart', 'cost', 'privacy'],
  override_runtime: [/container bff of payments\/Deployment\/mobile-bff.*python/, 'restart', 'data_loss'],
  pause_odigos: [/13 workloads with an agent, of 20 instrumented, stops on 3 nodes/, 'data_loss', 'cluster_wide'],
  recover_from_rollback: [/payments\/StatefulSet\/ledger.*takes the agent out anew/, 'restart', 'data_loss'],
  rename_data_stream: [/"payments" to "money"/, 'none'],
  reset_config: [/componentLogLevels\.odiglet/, 'data_loss', 'cluster_wide'],
  restart_pod: [/default\/storefront-/, 'restart'],
  restart_workloads: [/default\/Deployment\/storefront: 3 available pods/, 'restart'],
  set_log_level: [/autoscaler.*to debug/, 'cost'],
  test_destination_connection: [/"jaeger-dev" at jaeger\.tracing:4317/, 'none'],
  uninstrument_cluster: [/20 workloads.*1 namespace/, 'restart', 'data_loss', 'cluster_wide'],
  uninstrument_namespace: [/namespace shop.*8 available pods/, 'restart', 'data_loss'],
  uninstrument_workloads: [/default\/Deployment\/storefront: the telemetry stops/, 'restart', 'data_loss'],
  update_action: [/"hide card numbers": only its name or notes/, 'none'],
  update_config: [/rollback_grace_time to "45s"/, 'cluster_wide'],
  update_cost_reduction_rule: [/"catalog reads".*only its name or notes/, 'none'],
  update_destination: [/"datadog-payments".*only its name/, 'none'],
  update_highly_relevant_operation_rule: [/"errors".*only its name or notes/, 'none'],
  update_instrumentation_rule: [/"headers of the shop": only its name or notes/, 'none'],
  update_noisy_operation_rule: [/"health probes".*only its name or notes/, 'none'],
  update_sampling_config: [/whole cluster: every trace is kept/, 'cost', 'cluster_wide'],
  update_source: [/default\/Deployment\/storefront.*"fresh"/, 'restart'],
};

/** What a write may be given in more than one way. */
const NAMED: Readonly<Record<string, object>> = {
  restart_workloads: { workloads: [{ namespace: 'default', kind: 'Deployment', name: 'storefront' }] },
};

const LONGEST = 400;

async function everything(): Promise<Workbench> {
  const bench = await workbench({ demo: EVERYTHING });
  // The profile that is open has its samples.
  bench.clock.step(60_000);
  return bench;
}

describe('the preview of every write', () => {
  it.each(WRITES)('of $name says in one sentence what a person approves, and its risks', async (tool) => {
    const bench = await everything();
    const given = { ...possibleArguments(tool, bench.demo), ...NAMED[tool.name] };
    const preview = await bench.preview(tool.name, given);
    const [names = /nothing/, ...risks] = IMPACTS[tool.name] ?? [];
    const approve = approveOf(preview);
    expect(approve).toMatch(names);
    expect(riskOf(preview)).toEqual(risks);
    expect(approve).toMatch(/^[A-Z].*[^.]\.$/);
    expect(approve.length).toBeLessThan(LONGEST);
    expect(untrueTimes(tool.name, z.array(z.string()).parse(dataOf(preview).consequences ?? []))).toEqual([]);
  });

  it('knows no write that there is not', () => {
    const names = new Set(WRITES.map(({ name }) => name));
    expect(Object.keys(IMPACTS).filter((name) => !names.has(name))).toEqual([]);
  });
});

type Idle = (bench: Workbench) => object | Promise<object>;
const idle =
  (given: object): Idle =>
  () =>
    given;
const STOREFRONT = { namespace: 'default', kind: 'Deployment', name: 'storefront' };
const workloadWith =
  (change: object): Idle =>
  ({ demo }) => {
    const workload = demo.cluster.workload({ ...STOREFRONT, kind: 'Deployment' });
    Object.assign(workload ?? {}, change);
    return { workloads: [STOREFRONT] };
  };
/** Done once already. */
const again =
  (tool: string): Idle =>
  async (bench) => {
    const listed = WRITES.find(({ name }) => name === tool);
    const given = listed ? possibleArguments(listed, bench.demo) : {};
    await bench.call(tool, { ...given, ...applying(await bench.preview(tool, given)) });
    return given;
  };
/** Each thing that a rule says, as the rule has it, and what holds where it says nothing. */
const ruleAsItIs =
  (list: 'noisyOperations' | 'highlyRelevantOperations' | 'costReductionRules', more: object): Idle =>
  ({ demo }) => {
    const rule = demo.cluster.sampling.list().find(({ id }) => id === 'cluster-sampling')?.[list][0];
    if (!rule) throw new Error('the cluster has no such rule');
    const { ruleId, name, notes, disabled } = rule;
    return { group: 'cluster-sampling', rule_id: ruleId, name, notes: notes ?? '', disabled, namespaces: [], ...more };
  };

/** Calls that leave things as they are, each by its tool. */
const IDLE: Readonly<Record<string, readonly Idle[]>> = {
  add_custom_instrumentation: [again('add_custom_instrumentation')],
  apply_recommendation: [again('apply_recommendation')],
  clear_source_profile: [
    ({ demo }) => {
      demo.cluster.profiles.open({ namespace: 'shop', kind: 'Deployment', name: 'cart' });
      return { namespace: 'shop', kind: 'Deployment', name: 'cart' };
    },
  ],
  configure_profiling_cache: [idle({ max_slots: 32 })],
  disable_source_profiling: [idle({ namespace: 'shop', kind: 'Deployment', name: 'cart' })],
  dismiss_recommendation: [idle({ type: 'AutoGoOffsetUpdater', dismissed: false })],
  enable_source_profiling: [idle(STOREFRONT)],
  instrument_namespace: [idle({ namespace: 'shop' })],
  instrument_workloads: [
    idle({ workloads: [STOREFRONT] }),
    idle({ workloads: [STOREFRONT, { ...STOREFRONT, name: 'orders-worker' }] }),
  ],
  override_runtime: [again('override_runtime')],
  pause_odigos: [again('pause_odigos')],
  rename_data_stream: [idle({ name: 'payments', new_name: 'payments' })],
  reset_config: [again('reset_config')],
  restart_workloads: [
    workloadWith({ paused: true }),
    workloadWith({ desired: 0 }),
    idle({ namespace: 'shop', only: 'needs_restart' }),
  ],
  set_log_level: [idle({ level: 'info' }), again('set_log_level')],
  uninstrument_cluster: [again('uninstrument_cluster')],
  uninstrument_namespace: [idle({ namespace: 'default' })],
  uninstrument_workloads: [idle({ workloads: [{ ...STOREFRONT, name: 'echo' }] })],
  update_action: [
    ({ demo }) => {
      const [action] = demo.cluster.actions.list();
      return { id: action?.id, name: action?.name, notes: action?.notes ?? '', disabled: action?.disabled };
    },
  ],
  update_config: [
    ...['allow_concurrent_agents', 'automatic_rollout_disabled', 'auto_rollback_disabled', 'telemetry_enabled'].map(
      (name) => idle({ [name]: false }),
    ),
    idle({ cluster_name: '', ignored_namespaces: [], max_concurrent_rollouts: 0, rollback_grace_time: '' }),
  ],
  update_cost_reduction_rule: [ruleAsItIs('costReductionRules', {})],
  update_destination: [
    ({ demo }) => {
      const one = demo.cluster.destinations.list(false).find(({ name }) => name === 'jaeger-dev');
      return { id: one?.id, name: one?.name, disabled: false, data_stream: 'default' };
    },
  ],
  update_highly_relevant_operation_rule: [
    ruleAsItIs('highlyRelevantOperations', { on_error: true, slower_than_ms: 0 }),
    ruleAsItIs('highlyRelevantOperations', { keep_percentage: 100 }),
  ],
  update_instrumentation_rule: [
    ({ demo }) => {
      const [rule] = demo.cluster.instrumentationRules.list();
      return { id: rule?.ruleId, name: rule?.ruleName, notes: rule?.notes, disabled: rule?.disabled, scopes: [] };
    },
  ],
  update_noisy_operation_rule: [ruleAsItIs('noisyOperations', {})],
  update_sampling_config: [
    idle({ evaluate_only: false, tail_sampling_disabled: false, trace_wait: '30s' }),
    idle({ health_probes_enabled: false, health_probes_keep_percentage: 0 }),
    idle({ span_attributes_disabled: false, category_attribute_disabled: false }),
    idle({ deciding_rule_attribute_disabled: false, decision_attributes_disabled: false }),
    idle({ reset: ['tailSampling'] }),
  ],
  update_source: [again('update_source'), idle({ ...STOREFRONT, service_name: '' })],
};
/** Writes that always do something, or are refused. */
const NEVER_IDLE = /^(create_|delete_)|^(recover_from_rollback|restart_pod|test_destination_connection)$/;

const READS = new Set(
  servedTools(createCatalog())
    .filter(({ annotations }) => annotations.readOnlyHint)
    .map(({ name }) => name),
);

describe('a write that would change nothing', () => {
  const CASES = Object.entries(IDLE).flatMap(([tool, calls]) =>
    calls.map((given, at) => [tool, at + 1, given] as const),
  );

  it.each(CASES)('of %s (%d) says so and why, offers nothing to apply, and sends nothing', async (tool, _at, of) => {
    const bench = await everything();
    const given = await of(bench);
    bench.clock.step(60_000);
    const preview = await bench.preview(tool, given);
    const { data, next_steps: steps } = preview.envelope;
    expect(data?.would_change).toEqual([]);
    expect(approveOf(preview)).toMatch(/^Nothing would change: \S.* \S+\.$/);
    expect(riskOf(preview)).toEqual(['none']);
    expect(data).not.toHaveProperty('plan');
    expect(steps.map(({ tool: next }) => next).filter((next) => !READS.has(next))).toEqual([]);

    const sent = bench.upstream.mutations().length;
    const applied = await bench.call(tool, { ...given, dry_run: false });
    if (applied.isError) expect(errorOf(applied)).toMatchObject({ side: 'plan', changed: 'no' });
    else {
      expect(dataOf(applied)).toMatchObject({
        says: `Nothing was sent. ${approveOf(preview)}`,
        changed: [],
        undo: { impossible: expect.stringContaining('Nothing was changed') },
      });
    }
    expect(String((await bench.data('render_change', { tool, arguments: given })).says)).toContain(approveOf(preview));
    expect(bench.upstream.mutations()).toHaveLength(sent);
  });

  it('is known of every write that can be one', () => {
    const could = WRITES.map(({ name }) => name).filter((name) => !NEVER_IDLE.test(name));
    expect(Object.keys(IDLE).sort()).toEqual(could.sort());
  });
});

/** Writes that can be narrowed to a workload, as they are narrowed. */
const NARROWED: readonly (readonly [tool: string, given: object, narrow: object])[] = [
  ['create_noisy_operation_rule', { group: 'g', name: 'n', route_prefix: '/' }, { sources: ['shop/Deployment/cart'] }],
  [
    'create_cost_reduction_rule',
    { group: 'g', name: 'n', keep_percentage: 0.5 },
    { sources: ['shop/Deployment/cart'] },
  ],
  [
    'create_highly_relevant_operation_rule',
    { group: 'g', name: 'n', slower_than_ms: 50, keep_percentage: 25 },
    { sources: ['shop/Deployment/cart'] },
  ],
  [
    'create_instrumentation_rule',
    { type: 'PayloadCollection', name: 'n', collect: ['httpRequest'] },
    { scopes: [{ namespace: 'shop', kind: 'Deployment', name: 'catalog' }] },
  ],
  [
    'create_action',
    { type: 'DbQueryTemplatization', name: 'n', switches: ['templatizeLiterals'] },
    { sources: ['shop/Deployment/cart'] },
  ],
];

describe('a change of the whole cluster', () => {
  it.each(NARROWED)('by %s risks all that the same change of one workload risks', async (tool, given, narrow) => {
    const bench = await everything();
    const wide = riskOf(await bench.preview(tool, given));
    const narrowed = riskOf(await bench.preview(tool, { ...given, ...narrow }));
    expect(wide).toEqual(expect.arrayContaining(narrowed.filter((risk) => risk !== 'none')));
    expect(wide).toContain('cluster_wide');
    expect(narrowed).not.toContain('cluster_wide');
  });

  it('by any sampling rule risks all that the same rule of one workload or namespace risks', async () => {
    const bench = await everything();
    const kinds = [
      'create_noisy_operation_rule',
      'create_cost_reduction_rule',
      'create_highly_relevant_operation_rule',
    ];
    const given = fc.record(
      {
        keep_percentage: fc.integer({ min: 1, max: 100 }),
        route: fc.constantFrom('/catalog/1', '/healthz', '/pay', '/metrics', '/any'),
        method: fc.constantFrom('GET', 'POST'),
      },
      { requiredKeys: ['keep_percentage', 'route'] },
    );
    const narrow = fc.constantFrom<object>({ sources: ['shop/Deployment/cart'] }, { namespaces: ['payments'] });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...kinds), given, narrow, async (tool, rule, scope) => {
        const whole = { group: 'g', name: 'n', ...rule };
        const [wide, narrowed] = [await bench.call(tool, whole), await bench.call(tool, { ...whole, ...scope })];
        // A twin of one that there is is refused.
        if (wide.isError || narrowed.isError) return;
        const risks = riskOf(narrowed).filter((risk) => risk !== 'none');
        expect(riskOf(wide)).toEqual(expect.arrayContaining(risks));
      }),
      { numRuns: 25 },
    );
  });
});

describe('an apply without a preview', () => {
  it('answers its impact, which nobody has seen yet', async () => {
    const bench = await everything();
    const applied = await bench.call('set_log_level', { component: 'ui', level: 'debug', dry_run: false });
    expect(riskOf(applied)).toEqual(['cost']);
    const planned = await bench.apply('set_log_level', { component: 'ui', level: 'warn' });
    expect(dataOf(planned)).not.toHaveProperty('impact');
  });
});
