import { describe, expect, it } from 'vitest';
import { trap } from '../../trap.ts';
import { type Workbench, workbench } from '../workbench.ts';
import { groupIds, groupOf } from './groups.ts';

const GROUP = 'cluster-sampling';
const KINDS = [
  {
    tool: 'create_noisy_operation_rule',
    list: 'noisyOperations',
    given: { name: 'ready', keep_percentage: 2.5, route: '/readyz', method: 'GET', notes: 'probe' },
    stored: { name: 'ready', percentageAtMost: 2.5, notes: 'probe', disabled: false },
  },
  {
    tool: 'create_highly_relevant_operation_rule',
    list: 'highlyRelevantOperations',
    given: { name: 'slow', slower_than_ms: 300, on_error: true, route_prefix: '/pay' },
    stored: { name: 'slow', durationAtLeastMs: 300, error: true, percentageAtLeast: 100 },
  },
  {
    tool: 'create_cost_reduction_rule',
    list: 'costReductionRules',
    given: { name: 'orders', keep_percentage: 20, kafka_consumer_topic: 'orders' },
    stored: { name: 'orders', percentageAtMost: 20 },
  },
] as const;

describe.each(KINDS)('$tool', ({ tool, list, given, stored }) => {
  const whole = { group: GROUP, ...given };

  it('previews without sending a mutation, then creates what it previewed, which a read shows', async () => {
    const bench = await workbench();
    const before = groupOf(bench, GROUP)[list].length;
    await bench.preview(tool, whole);
    expect(groupOf(bench, GROUP)[list]).toHaveLength(before);
    const { envelope } = await bench.apply(tool, whole);
    expect(envelope.data).toMatchObject({ group: GROUP, confirmed: true });
    expect(bench.upstream.mutations()).toHaveLength(1);
    expect(groupOf(bench, GROUP)[list].at(-1)).toMatchObject(stored);
    const shown = JSON.stringify(await bench.data('get_sampling', { group: GROUP }));
    expect(shown).toContain(String(envelope.data?.rule_id));
  });

  it('takes an empty list of routes as every route, but beside what else says what it matches', async () => {
    const bench = await workbench();
    const plain = { group: GROUP, name: 'all', keep_percentage: 40, routes: [], namespaces: ['shop'] };
    const { envelope } = await bench.preview(tool, plain);
    expect(JSON.stringify(envelope.data?.impact)).toContain('(every served request)');
    await bench.apply(tool, plain);
    expect(groupOf(bench, GROUP)[list].at(-1)?.operation?.httpServer).toMatchObject({ route: null, routePrefix: '/' });
    await bench.apply(tool, { ...plain, route_prefix: '/only' });
    expect(groupOf(bench, GROUP)[list].at(-1)?.operation?.httpServer).toMatchObject({ routePrefix: '/only' });
  });

  it('makes the group when it is missing, and says so', async () => {
    const bench = await workbench();
    const { envelope } = await bench.preview(tool, { ...whole, group: 'fresh.group' });
    expect(envelope.context.warnings?.join()).toContain('"fresh.group" does not exist and is created');
    expect(JSON.stringify(envelope.data)).toContain('No call of the API deletes a group');
    await bench.apply(tool, { ...whole, group: 'fresh.group' });
    expect(groupIds(bench)).toContain('fresh.group');
  });

  it('refuses a plan when the group has come into being since', async () => {
    const bench = await workbench();
    const preview = await bench.preview(tool, { ...whole, group: 'late' });
    bench.demo.cluster.sampling.addNoisy('late', { operation: { httpServer: { route: '/other' } } });
    const error = await bench.refusal(tool, {
      ...whole,
      group: 'late',
      dry_run: false,
      plan: preview.envelope.data?.plan,
    });
    expect(error).toMatchObject({ side: 'plan', changed: 'no' });
  });

  trap('probe/sampling/noisy/scope-unknown-ns', 'refuses namespaces and workloads that do not exist', async () => {
    const bench = await workbench();
    const error = await bench.refusal(tool, {
      ...whole,
      namespaces: ['no-such-ns'],
      sources: ['shop/Deployment/nope', 'shop/StatefulSet/cart'],
    });
    expect(error.message).toContain('"no-such-ns"');
    expect(error.message).toContain('Deployment "nope"');
    expect(error.message).toContain('StatefulSet "cart"');
  });

  it('takes a scope that exists, in any spelling of the kind', async () => {
    const bench = await workbench();
    await bench.apply(tool, { ...whole, sources: ['shop/deploy/cart'], namespaces: ['shop'] });
    expect(groupOf(bench, GROUP)[list].at(-1)?.sourceScopes).toEqual({
      namespaces: ['shop'],
      languages: null,
      sources: [{ namespace: 'shop', kind: 'Deployment', name: 'cart' }],
    });
  });

  trap(
    'probe/sampling/noisy/upd/dup-id',
    'refuses a twin, whatever its order, and names the rule that exists',
    async () => {
      const bench = await workbench();
      await bench.apply(tool, { ...whole, namespaces: ['shop', 'payments'] });
      const error = await bench.refusal(tool, { ...whole, name: 'other', namespaces: ['payments', 'shop'] });
      expect(error.message).toContain('matches the same already');
      expect(
        (await bench.call(tool, { ...whole, namespaces: ['payments', 'shop'] })).envelope.next_steps[0],
      ).toMatchObject({
        tool: tool.replace('create', 'update'),
        arguments: { group: GROUP },
      });
    },
  );

  trap(
    'probe/sampling/first-rule-invalid/after',
    'sends nothing of a rule that would be refused, so that no empty group is left',
    async () => {
      const bench = await workbench();
      for (const wrong of [
        { keep_percentage: 500 },
        { keep_percentage: -1 },
        { route: 'relative' },
        { name: '   ' },
        { namespaces: ['no-such-ns'] },
      ]) {
        await bench.refusal(tool, { ...whole, ...wrong, group: 'ghost', dry_run: false });
      }
      expect(groupIds(bench)).not.toContain('ghost');
    },
  );

  trap('probe/sampling/group-name/Upper', 'refuses group names that Kubernetes refuses', async () => {
    const bench = await workbench();
    for (const group of [
      'Upper',
      'under_score',
      '-x',
      'x-',
      'a..b',
      'a.-b',
      'x y',
      '',
      'a/b',
      'a"b',
      'x'.repeat(254),
    ]) {
      const error = await bench.refusal(tool, { ...whole, group });
      expect(error.message).toContain('group');
    }
  });

  trap('probe/sampling/noisy/scope-language-bad', 'names the languages that there are', async () => {
    const bench = await workbench();
    const error = await bench.refusal(tool, { ...whole, languages: ['rust'] });
    expect(error.side).toBe('arguments');
    expect(error.message).toMatch(/languages/);
  });

  trap('probe/sampling/noisy/method-lower', 'refuses a method that no span has', async () => {
    const bench = await workbench();
    for (const method of ['get', 'BANANA']) {
      const error = await bench.refusal(tool, { group: GROUP, name: 'x', keep_percentage: 1, route: '/x', method });
      expect(error.message).toContain(`method "${method}"`);
    }
  });

  trap('probe/sampling/noisy/route-and-prefix', 'refuses two paths at once', async () => {
    const bench = await workbench();
    const given = { group: GROUP, name: 'x', keep_percentage: 1, route: '/a', route_prefix: '/b' };
    expect((await bench.refusal(tool, given)).message).toContain('not both');
  });
});

describe('create_noisy_operation_rule', () => {
  trap('probe/sampling/noisy/both-http-server-and-client', 'refuses both sides of a call at once', async () => {
    const bench = await workbench();
    const given = { group: GROUP, name: 'x', route: '/a', server_address: 'a' };
    expect((await bench.refusal('create_noisy_operation_rule', given)).message).toContain('give one side');
  });

  trap('probe/sampling/noisy/empty-operation-object', 'refuses a rule that would match every operation', async () => {
    const bench = await workbench();
    for (const given of [{}, { method: 'GET' }, { namespaces: ['shop'] }]) {
      await bench.refusal('create_noisy_operation_rule', { group: GROUP, name: 'x', ...given });
    }
  });

  it('creates a rule for requests that are sent', async () => {
    const bench = await workbench();
    const given = { group: GROUP, name: 'x', server_address: 'metrics.local', client_path: '/push' };
    await bench.apply('create_noisy_operation_rule', given);
    expect(groupOf(bench, GROUP).noisyOperations.at(-1)?.operation).toEqual({
      httpServer: null,
      httpClient: { method: null, serverAddress: 'metrics.local', templatedPath: '/push', templatedPathPrefix: null },
    });
  });
});

describe('create_highly_relevant_operation_rule', () => {
  const TOOL = 'create_highly_relevant_operation_rule';

  trap('probe/sampling/high/empty', 'refuses a rule that would keep every trace', async () => {
    const bench = await workbench();
    expect((await bench.refusal(TOOL, { group: GROUP, name: 'x' })).message).toContain('every trace');
    await bench.preview(TOOL, { group: GROUP, name: 'x', namespaces: ['shop'] });
  });

  trap('probe/sampling/high/duration-neg', 'refuses durations that are none', async () => {
    const bench = await workbench();
    for (const slower_than_ms of [-5, 0, 3_000_000_000, 1.5]) {
      await bench.refusal(TOOL, { group: GROUP, name: 'x', slower_than_ms });
    }
  });

  trap('probe/sampling/high/kafka-both', 'refuses two topics, and a topic beside a route', async () => {
    const bench = await workbench();
    const both = { kafka_consumer_topic: 'a', kafka_producer_topic: 'b' };
    expect((await bench.refusal(TOOL, { group: GROUP, name: 'x', ...both })).message).toContain('one Kafka topic');
    const mixed = { kafka_consumer_topic: 'a', route: '/a' };
    expect((await bench.refusal(TOOL, { group: GROUP, name: 'x', ...mixed })).message).toContain('exclude each other');
    const blank = { kafka_consumer_topic: 'a b' };
    expect((await bench.refusal(TOOL, { group: GROUP, name: 'x', ...blank })).message).toContain('no Kafka topic');
  });
});

describe('create_cost_reduction_rule', () => {
  const TOOL = 'create_cost_reduction_rule';

  trap('probe/sampling/cost/http-and-kafka', 'refuses HTTP and Kafka at once', async () => {
    const bench = await workbench();
    const given = { group: GROUP, name: 'x', keep_percentage: 5, route: '/a', kafka_producer_topic: 't' };
    expect((await bench.refusal(TOOL, given)).message).toContain('exclude each other');
  });

  trap(
    'probe/sampling/cost/pct-0',
    'refuses to drop every trace of the cluster, but not of one namespace',
    async () => {
      const bench = await workbench();
      const given = { group: GROUP, name: 'x', keep_percentage: 0 };
      expect((await bench.refusal(TOOL, given)).message).toContain('every trace of the cluster');
      await bench.preview(TOOL, { ...given, namespaces: ['shop'] });
    },
  );

  trap('probe/sampling/cost/pct-100', 'takes rules that differ in percentage alone for twins', async () => {
    const bench = await workbench();
    await bench.apply(TOOL, { group: GROUP, name: 'a', keep_percentage: 50 });
    await bench.refusal(TOOL, { group: GROUP, name: 'b', keep_percentage: 100 });
  });

  it('warns that it has no effect while tail sampling is off or rules are only evaluated', async () => {
    const bench = await workbench({ stepPerRequest: 400 });
    await bench.apply('update_sampling_config', { tail_sampling_disabled: true, evaluate_only: true });
    const { envelope } = await bench.preview(TOOL, { group: GROUP, name: 'x', keep_percentage: 5, route: '/a' });
    expect(envelope.context.warnings?.join()).toContain('Tail sampling is disabled');
    expect(envelope.context.warnings?.join()).toContain('keeps every trace');
  });

  trap('probe/sampling/concurrent-16', 'lets parallel creates in one new group land one after the other', async () => {
    const bench = await workbench();
    const results = await Promise.all(
      Array.from({ length: 16 }, (_, index) =>
        bench.call(TOOL, { group: 'busy', name: `r${index}`, keep_percentage: 5, route: `/r${index}`, dry_run: false }),
      ),
    );
    expect(results.every(({ isError }) => !isError)).toBe(true);
    expect(groupOf(bench, 'busy').costReductionRules).toHaveLength(16);
  });
});

describe('several routes in one call', () => {
  const TOOL = 'create_noisy_operation_rule';
  const ROUTES = ['/a1', '/a2', '/a3'];
  const given = { group: 'fresh', name: 'probes', routes: ROUTES };
  const routesOf = (bench: Workbench) =>
    groupOf(bench, 'fresh').noisyOperations.map(({ operation }) => operation?.httpServer?.route);

  it('previews a rule for each, creates them one by one, and tells each', async () => {
    const bench = await workbench();
    const preview = await bench.preview(TOOL, given);
    expect(preview.envelope.data?.would_change).toHaveLength(4);
    const { envelope } = await bench.call(TOOL, { ...given, dry_run: false, plan: preview.envelope.data?.plan });
    expect(envelope.data?.rules).toMatchObject(ROUTES.map((route) => ({ route, confirmed: true })));
    expect(routesOf(bench)).toEqual(ROUTES);
    expect(groupOf(bench, 'fresh').noisyOperations.map(({ name }) => name)).toEqual(
      ROUTES.map((route) => `probes ${route}`),
    );
  });

  it('sends none where one of them could not be made', async () => {
    const bench = await workbench();
    for (const routes of [
      ['/a1', 'no-slash'],
      ['/a1', '/a1'],
    ]) {
      expect((await bench.refusal(TOOL, { ...given, routes, dry_run: false })).changed).toBe('no');
    }
    expect((await bench.refusal(TOOL, { ...given, route_prefix: '/b', dry_run: false })).changed).toBe('no');
  });

  it('tells which there are when one fails, and sends none after it', async () => {
    const bench = await workbench();
    let sent = 0;
    bench.upstream.intercept(({ isMutation }, response) => {
      if (isMutation) sent += 1;
      if (!isMutation || sent !== 2) return false;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ errors: [{ message: 'it broke' }], data: null }));
      return true;
    });
    const { envelope } = await bench.call(TOOL, { ...given, dry_run: false });
    expect(envelope.data).toMatchObject({
      rules: [{ route: '/a1', confirmed: true }],
      failed: { route: '/a2', message: expect.stringContaining('it broke') },
      not_sent: ['/a3'],
    });
    expect(envelope.context.warnings?.join()).toContain('1 of 3 rules were created');
    expect(routesOf(bench)).toEqual(['/a1']);
  });

  it('takes one by its former name without a plan, as ever', async () => {
    const bench = await workbench();
    const { envelope } = await bench.call(TOOL, { group: 'fresh', rule_name: 'one', route: '/a1', dry_run: false });
    expect(envelope.data).toMatchObject({ group: 'fresh', confirmed: true, rule_id: expect.any(String) });
    expect(groupOf(bench, 'fresh').noisyOperations).toMatchObject([{ name: 'one' }]);
  });
});

describe('a noisy rule for what answers health probes', () => {
  it('leads to the setting that is for them, and to nothing else does any other', async () => {
    const bench = await workbench();
    const given = { group: 'fresh', name: 'probes', routes: ['/livez', '/other'] };
    const tools = async (tool: string, more: object) =>
      (await bench.preview(tool, { ...given, ...more })).envelope.next_steps.map((step) => step.tool);
    expect(await tools('create_noisy_operation_rule', {})).toContain('update_sampling_config');
    expect(await tools('create_noisy_operation_rule', { routes: ['/other'] })).not.toContain('update_sampling_config');
    expect(await tools('create_cost_reduction_rule', { keep_percentage: 5 })).not.toContain('update_sampling_config');
    const step = (await bench.preview('create_noisy_operation_rule', given)).envelope.next_steps.find(
      ({ tool }) => tool === 'update_sampling_config',
    );
    expect(
      (await bench.preview('update_sampling_config', step?.arguments ?? {})).envelope.data?.would_change,
    ).not.toEqual([]);
  });
});

describe('several changes in one call', () => {
  it.each([
    ['create_noisy_operation_rule', { group: 'fresh', name: 'probes', routes: ['/a1', '/a2'] }, 2],
    ['create_data_stream', { name: 'fresh', workloads: [{ namespace: 'shop', kind: 'Deployment', name: 'cart' }] }, 3],
  ])('of %s are rendered one by one, none left out', async (tool, given, count) => {
    const bench = await workbench();
    const destinations = bench.demo.cluster.destinations.summaries().map(({ id }) => id);
    const more = tool === 'create_data_stream' ? { destinations: destinations.slice(0, 2) } : {};
    const { envelope } = await bench.call('render_change', { tool, arguments: { ...given, ...more } });
    expect(envelope.data?.parts).toHaveLength(count);
    expect(envelope.next_steps).toHaveLength(Math.min(3, count));
    for (const step of envelope.next_steps) {
      expect(step.tool).toBe('render_change');
      const rendered = await bench.call(step.tool, step.arguments);
      expect(JSON.stringify(rendered.envelope.data), rendered.text).toMatch(/manifests|kubectl/);
    }
    expect(bench.upstream.mutations()).toEqual([]);
  });
});
