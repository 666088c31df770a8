import { describe, expect, it } from 'vitest';
import { approveOf, riskOf, type ToolResult } from '../e2e/envelope.ts';
import { onpremBench } from './rules/world.ts';
import { workbench } from './workbench.ts';

const RULE = { group: 'cluster-sampling', name: 'new' };
const said = ({ envelope }: ToolResult): string =>
  JSON.stringify([envelope.data?.consequences, envelope.context.warnings]);

describe('a sampling preview', () => {
  it('of a noisy rule for all routes at 0 % says that all served traffic is dropped, errors too', async () => {
    const bench = await workbench();
    const preview = await bench.preview('create_noisy_operation_rule', { ...RULE, route_prefix: '/' });
    expect(riskOf(preview)).toEqual(['data_loss', 'cluster_wide']);
    expect(approveOf(preview)).toMatch(
      /served any method \/\*.*100 % of all telemetry.*0 % are kept instead of 100 %, those with an error too/,
    );
    expect(said(preview)).toContain('the agent drops them itself');
  });

  it('of a cost rule for the whole cluster says what little is left', async () => {
    const bench = await workbench();
    const preview = await bench.preview('create_cost_reduction_rule', { ...RULE, keep_percentage: 0.5 });
    expect(riskOf(preview)).toEqual(['data_loss', 'cluster_wide']);
    expect(approveOf(preview)).toMatch(
      /any operation.*0\.5 % are kept instead of 100 %; those with an error are all kept/,
    );
  });

  it('of "at least 25 %" without a cost rule says that the rest is dropped', async () => {
    const bench = await workbench();
    const given = { ...RULE, route: '/fresh', keep_percentage: 25 };
    const preview = await bench.preview('create_highly_relevant_operation_rule', given);
    expect(riskOf(preview)).toContain('data_loss');
    expect(approveOf(preview)).toContain('25 % are kept instead of 100 %');
    expect(said(preview)).toContain('75 % are dropped with it');
  });

  it('of a Kafka matcher says that it never matches', async () => {
    const bench = await workbench();
    const given = { ...RULE, keep_percentage: 0, kafka_consumer_topic: 'orders' };
    const preview = await bench.preview('create_cost_reduction_rule', given);
    expect(riskOf(preview)).toEqual(['none']);
    expect(said(preview)).toContain('never matches by them');
  });

  it('of the first group says that it turns tail sampling on, and of the last rule that it stays on', async () => {
    const bench = await workbench({ demo: { fill: () => {} } });
    const given = { group: 'first', rule_name: 'new', keep_percentage: 0, route: '/healthz' };
    expect(said(await bench.preview('create_sampling_group', given))).toContain('turns tail sampling on');
    await bench.apply('create_sampling_group', given);
    const rule_id = bench.demo.cluster.sampling.list()[0]?.noisyOperations[0]?.ruleId;
    const deletion = await bench.preview('delete_noisy_operation_rule', { group: 'first', rule_id });
    expect(said(deletion)).toContain('stays, empty, and keeps tail sampling on');
  });

  it('names the rule that decides where another one overlaps', async () => {
    const bench = await workbench();
    const given = { ...RULE, route: '/catalog/x', on_error: true, keep_percentage: 50 };
    expect(said(await bench.preview('create_highly_relevant_operation_rule', given))).toContain(
      'highly relevant rule \\"errors\\" (100 %)',
    );
  });

  it('says that a switched-off twin with the lower share hides a rule', async () => {
    const bench = await workbench();
    const { sampling } = bench.demo.cluster;
    const operation = { httpServer: { route: '/twin' } };
    sampling.addCostReduction('one', { name: 'hiding', operation, percentageAtMost: 5, disabled: true });
    sampling.addCostReduction('two', { name: 'hidden', operation, percentageAtMost: 50 });
    const rule_id = sampling.list().find(({ id }) => id === 'two')?.costReductionRules[0]?.ruleId;
    const preview = await bench.preview('update_cost_reduction_rule', { group: 'two', rule_id, keep_percentage: 40 });
    expect(said(preview)).toContain('\\"hiding\\", has a lower percentage and is switched off: it hides this one');
    expect(riskOf(preview)).toEqual(['none']);
  });

  it('says of a group of one workload whose traffic is touched, and how much', async () => {
    const bench = await workbench();
    const preview = await bench.preview('create_noisy_operation_rule', {
      ...RULE,
      route: '/fresh',
      sources: ['default/Deployment/storefront'],
    });
    expect(riskOf(preview)).toEqual(['data_loss']);
    expect(approveOf(preview)).toMatch(/in default\/storefront, which sends \d+ % of all telemetry/);
  });
});

describe('a preview of what agents collect', () => {
  const rule = { type: 'HeadersCollection', name: 'headers' };

  it.each(['authorization', 'Cookie', 'x-api-key'])('names the credentials in header %s', async (header) => {
    const bench = await onpremBench();
    const preview = await bench.preview('create_instrumentation_rule', { ...rule, header_keys: [header] });
    expect(riskOf(preview)).toEqual(['cost', 'privacy', 'cluster_wide']);
    expect(approveOf(preview)).toContain(`the credentials in ${header}`);
  });

  it('says that all headers are those with credentials too', async () => {
    const bench = await onpremBench();
    const preview = await bench.preview('create_instrumentation_rule', { ...rule, header_keys: ['*'] });
    expect(approveOf(preview)).toContain('Authorization and cookies with their credentials included');
  });

  it('says of payloads everywhere what is in them', async () => {
    const bench = await onpremBench();
    const given = { type: 'PayloadCollection', name: 'bodies', collect: ['httpRequest', 'dbQuery'] };
    const preview = await bench.preview('create_instrumentation_rule', given);
    expect(riskOf(preview)).toEqual(['cost', 'privacy', 'cluster_wide']);
    expect(approveOf(preview)).toMatch(/contents of HTTP requests and database queries, personal data and secrets/);
  });

  it('refuses libraries, over which the API fails', async () => {
    const bench = await onpremBench();
    const given = { ...rule, header_keys: ['x-id'], libraries: ['net/http'] };
    expect((await bench.refusal('create_instrumentation_rule', given)).message).toContain('libraries always fails');
  });

  it('refuses scopes that folding lets match nothing, with a call for each', async () => {
    const bench = await onpremBench();
    const scopes = [{ namespace: 'payments' }, { namespace: 'shop', kind: 'Deployment', name: 'cart' }];
    const given = { type: 'NetworkMetrics', name: 'net', scopes };
    const result = await bench.call('create_instrumentation_rule', given);
    expect(result.envelope.error?.message).toMatch(
      /joins scopes of different forms by AND.*one by one they match \d+ workloads/,
    );
    expect(
      result.envelope.next_steps.slice(0, 2).map(({ arguments: one }) => Reflect.get(Object(one), 'scopes')),
    ).toEqual(scopes.map((scope) => [scope]));
    for (const { arguments: one } of result.envelope.next_steps.slice(0, 2)) {
      expect(said(await bench.preview('create_instrumentation_rule', Object(one)))).toContain('It matches');
    }
  });
});

describe('a preview of what is taken out of telemetry', () => {
  it.each(['service.name', 'k8s.namespace.name', 'service.instance.id'])(
    'says that %s names its source',
    async (name) => {
      const bench = await workbench();
      const given = { type: 'DeleteAttribute', name: 'gone', values: [name, 'http.route'] };
      const preview = await bench.preview('create_action', given);
      expect(riskOf(preview)).toEqual(['data_loss', 'cluster_wide']);
      expect(approveOf(preview)).toContain(`cannot tell whose telemetry it is without ${name}`);
    },
  );

  it('says nothing of that where no identity goes', async () => {
    const bench = await workbench();
    const given = { type: 'DeleteAttribute', name: 'gone', values: ['http.route'] };
    expect(approveOf(await bench.preview('create_action', given))).not.toContain('cannot tell whose');
  });
});

describe('a preview of restarts', () => {
  it('names no workload that no agent touches', async () => {
    const bench = await workbench();
    const workloads = [{ namespace: 'data', kind: 'StatefulSet', name: 'redis' }];
    const preview = await bench.preview('uninstrument_workloads', { workloads });
    expect(riskOf(preview)).toEqual(['none']);
    expect(approveOf(preview)).toContain('no telemetry stops, since no agent is there, and no pod restarts');
    expect(said(preview)).toContain('data/StatefulSet/redis: no agent is in it');
  });

  it('knows a paused rollout, which replaces no pod', async () => {
    const bench = await workbench();
    const workloads = [{ namespace: 'data', kind: 'Deployment', name: 'etl' }];
    const preview = await bench.preview('uninstrument_workloads', { workloads });
    expect(said(preview)).toContain('its rollout is paused');
    expect(riskOf(preview)).not.toContain('restart');
    const restart = await bench.apply('restart_workloads', { workloads });
    expect(JSON.stringify(restart.envelope.data)).not.toContain('Kubernetes replaces the pods now');
  });

  it('knows what one pod and a StatefulSet mean', async () => {
    const bench = await workbench();
    const ledger = { namespace: 'payments', kind: 'StatefulSet', name: 'ledger' };
    const cart = { namespace: 'shop', kind: 'Deployment', name: 'cart' };
    const told = said(await bench.preview('restart_workloads', { workloads: [ledger, cart] }));
    expect(told).toContain('payments/StatefulSet/ledger: a StatefulSet takes each pod down');
    expect(told).toContain('shop/Deployment/cart: one pod only');
  });
});

describe('a preview of a destination', () => {
  it('says that a secret rolls the gateway, and what is stored in plain', async () => {
    const bench = await workbench();
    const fields = [
      { key: 'DATADOG_API_KEY', value: 'b'.repeat(32) },
      { key: 'DATADOG_SITE', value: 'datadoghq.com' },
    ];
    const preview = await bench.preview('create_destination', { name: 'dd', type: 'datadog', traces: true, fields });
    expect(riskOf(preview)).toEqual(['restart', 'cost', 'privacy', 'cluster_wide']);
    expect(said(preview)).toContain('Kubernetes replaces the pods of the gateway');
  });

  it('says that a secret in the place of another rolls the gateway, and another plain field does not', async () => {
    const bench = await workbench();
    const id = bench.demo.cluster.destinations.list(false).find(({ name }) => name === 'datadog-payments')?.id;
    const rotated = await bench.preview('update_destination', {
      id,
      fields: [{ key: 'DATADOG_API_KEY', value: 'c'.repeat(32) }],
    });
    expect(riskOf(rotated)).toContain('restart');
    expect(said(rotated)).toContain('Its secret changes, so Kubernetes replaces the pods of the gateway');
    const plain = await bench.preview('update_destination', {
      id,
      fields: [{ key: 'DATADOG_SITE', value: 'us5.datadoghq.com' }],
    });
    expect(riskOf(plain)).not.toContain('restart');
    expect(said(plain)).toContain('nothing restarts');
  });

  it('says of headers that they are stored in plain, and that nothing restarts for them', async () => {
    const bench = await workbench();
    const fields = [
      { key: 'OTLP_HTTP_ENDPOINT', value: 'https://otel.example:4318' },
      { key: 'OTLP_HTTP_HEADERS', value: '[{"key":"authorization","value":"Bearer abc"}]' },
    ];
    const preview = await bench.preview('create_destination', { name: 'o', type: 'otlphttp', traces: true, fields });
    expect(riskOf(preview)).not.toContain('restart');
    expect(said(preview)).toContain('Stored in plain in the Destination object, not in a Secret: OTLP_HTTP_HEADERS');
    expect(preview.text).not.toContain('Bearer abc');
  });
});

describe('what comes after a write', () => {
  it('sets debug back, and does not set it again after that', async () => {
    const bench = await workbench();
    const debug = await bench.apply('set_log_level', { component: 'ui', level: 'debug' });
    expect(JSON.stringify(debug.envelope.next_steps)).not.toContain('"level":"debug"');
    const back = await bench.apply('set_log_level', { component: 'ui', level: 'info' });
    expect(back.envelope.next_steps.map(({ tool }) => tool)).toEqual(['get_config']);
  });

  it('leads from a used plan of something new to what was made, and not to a second one', async () => {
    const bench = await workbench();
    const given = { type: 'DeleteAttribute', name: 'gone', values: ['http.route'] };
    const { plan } = (await bench.preview('create_action', given)).envelope.data ?? {};
    await bench.call('create_action', { ...given, dry_run: false, plan });
    const again = await bench.call('create_action', { ...given, dry_run: false, plan });
    expect(again.isError).toBe(true);
    expect(again.envelope.next_steps.map(({ tool }) => tool)).not.toContain('create_action');
  });
});

describe('recommendations', () => {
  it('says that the remedy of UrlTemplatization changes no workload, and what does', async () => {
    const bench = await workbench();
    const given = { type: 'UrlTemplatization', remedy: 'EnableUrlTemplatization' };
    const preview = await bench.preview('apply_recommendation', given);
    expect(approveOf(preview)).toContain('the spans of no workload change');
  });
});
