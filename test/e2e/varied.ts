import type { DemoApi, DemoOptions } from '../../src/demo/http/server.ts';
import { EVERYTHING, fillEverything, possibleArguments } from './possible.ts';

type Cluster = DemoApi['cluster'];
type Given = Readonly<Record<string, unknown>>;
type Variant = (cluster: Cluster) => Given;

/** A write as the catalog has it. */
interface Listed {
  readonly name: string;
  readonly inputSchema: object;
}

const CHECKOUT = { namespace: 'shop', kind: 'Deployment', name: 'checkout' } as const;
const SOURCES = ['shop/Deployment/checkout', 'shop/Deployment/catalog'];
const WHERE = { namespaces: ['shop'], languages: ['java'], notes: 'for the shop' };

/** Names can only be added to those of helm. */
const HELM_NAMESPACES = ['kube-node-lease', 'local-path-storage', 'istio-system', 'linkerd'];
const HELM_CONTAINERS = ['istio-proxy', 'linkerd-proxy', 'vault-agent', 'filebeat', 'fluentd', 'akeyless-init'];

const destination = ({ destinations }: Cluster, name: string) =>
  destinations.list(false).find((one) => one.name === name)?.id;
const action = ({ actions }: Cluster, type: string) => actions.list().find((one) => one.type === type)?.id;
const OFF = 'off-sampling';
const offRule =
  (list: 'noisyOperations' | 'highlyRelevantOperations' | 'costReductionRules') => (cluster: Cluster) => ({
    group: OFF,
    rule_id: cluster.sampling.list().find(({ id }) => id === OFF)?.[list][0]?.ruleId,
    notes: undefined,
  });
const on =
  (named: Variant, given: Given): Variant =>
  (cluster) => ({ ...named(cluster), ...given });
const rule = (name: string) => (cluster: Cluster) => ({
  id: cluster.instrumentationRules.list().find(({ ruleName }) => ruleName === name)?.ruleId,
});
/** Where nothing was set in the UI before. */
const alone =
  (given: Given): Variant =>
  ({ configuration }) => {
    configuration.resetLocal();
    return given;
  };
/** Where the UI has switched all of it on. */
const sampled =
  (given: Given): Variant =>
  ({ configuration }) => {
    configuration.updateLocal({
      sampling: {
        dryRun: true,
        tailSampling: { disabled: true },
        k8sHealthProbesSampling: { enabled: true, keepPercentage: 3 },
        spanSamplingAttributes: {
          disabled: true,
          samplingCategoryDisabled: true,
          traceDecidingRuleDisabled: true,
          spanDecisionAttributesDisabled: true,
        },
      },
    });
    return { evaluate_only: undefined, ...given };
  };
const always = (...all: readonly Given[]): readonly Variant[] => all.map((given) => () => given);

const MATCHES = always(
  { routes: ['/fresh'], method: 'GET', sources: SOURCES },
  { routes: undefined, route_prefix: '/fresh', namespaces: ['shop'] },
);
const KAFKA = always({ kafka_consumer_topic: 'orders' }, { kafka_producer_topic: 'orders' });
const RULE_CHANGES = always(
  { name: 'fresh', keep_percentage: 7, notes: 'fresh' },
  { disabled: true },
  { match: [{ key: 'route', value: '/fresh' }], namespaces: ['shop'] },
  { languages: ['java'], sources: SOURCES },
);

/** The cluster of everything, and in it what is switched the other way already. */
function fillBothWays(cluster: Cluster): void {
  fillEverything(cluster);
  const { sampling, actions, instrumentationRules, destinations, configuration } = cluster;
  const operation = { httpServer: { route: '/off' } };
  sampling.addNoisy(OFF, { name: 'off', disabled: true, percentageAtMost: 5, operation });
  sampling.addHighlyRelevant(OFF, { name: 'off', disabled: true, error: true, durationAtLeastMs: 900, operation });
  sampling.addCostReduction(OFF, { name: 'off', disabled: true, percentageAtMost: 5, operation });
  actions.create({
    type: 'DbQueryTemplatization',
    name: 'off',
    disabled: true,
    signals: ['TRACES'],
    fields: { templatizeLiterals: true },
  });
  if (cluster.tier === 'onprem') {
    instrumentationRules.create({
      ruleName: 'off',
      notes: '',
      disabled: true,
      payloadCollection: {
        httpRequest: { mimeTypes: ['text/plain'], maxPayloadLength: 100, dropPartialPayloads: true },
      },
    });
    instrumentationRules.create({
      ruleName: 'payloads',
      notes: '',
      disabled: false,
      payloadCollection: { messaging: { maxPayloadLength: 100, dropPartialPayloads: false } },
    });
    instrumentationRules.create({
      ruleName: 'probes',
      notes: '',
      disabled: false,
      customInstrumentations: { golang: [], java: [{ className: 'com.shop.Cart', methodName: 'add' }], php: [] },
    });
  }
  for (const [name, isOff] of [
    ['off', true],
    ['otlp', false],
  ] as const) {
    destinations.create({
      name,
      type: 'otlp',
      disabled: isOff,
      currentStreamName: 'default',
      exportedSignals: { traces: !isOff, metrics: false, logs: false, profiles: isOff },
      fields: [{ key: 'OTLP_GRPC_ENDPOINT', value: `${name}.fresh:4317` }],
    });
  }
  configuration.updateLocal({
    rollout: { automaticRolloutDisabled: true },
    autoRollback: { disabled: true },
  });
}

/** A cluster in which what varied calls switch is there to be switched. */
export const BOTH_WAYS: DemoOptions = { ...EVERYTHING, fill: fillBothWays };

/** What a write can be called with beside {@link possibleArguments}: each of its optional arguments, switches both ways. */
const VARIED: Readonly<Record<string, readonly Variant[]>> = {
  add_custom_instrumentation: always({ language: 'java', rule_name: 'pay' }),
  apply_recommendation: always(
    { type: 'SampleHealthProbes', remedy: 'SparseSampleHealthProbes' },
    { type: 'InferDBAttributes', remedy: 'EnableInferDbAttributes' },
    { type: 'UrlTemplatization', remedy: 'EnableUrlTemplatization' },
  ),
  configure_profiling_cache: always({ slot_max_bytes: 4_000_000, slot_ttl_seconds: 300 }),
  create_action: always(
    { type: 'PiiMasking', values: ['EMAIL', 'CREDIT_CARD'], signals: ['TRACES'], notes: 'fresh' },
    { type: 'RenameAttribute', attributes: [{ key: 'a', value: 'b' }], values: undefined },
    { type: 'K8sAttributesResolver', switches: ['collectWorkloadId'], values: undefined },
    {
      type: 'URLTemplatization',
      values: ['/user/{id}'],
      switches: ['defaultTemplates'],
      namespaces: ['shop'],
      languages: ['java'],
      sources: ['shop/Deployment/checkout'],
    },
  ),
  create_cost_reduction_rule: [
    ...MATCHES,
    ...KAFKA.map((kafka) => (cluster: Cluster) => ({ routes: undefined, ...kafka(cluster) })),
    ...always({ routes: ['/fresh'], ...WHERE }),
  ],
  create_data_stream: [
    (cluster) => ({
      workloads: [CHECKOUT, { ...CHECKOUT, name: 'catalog' }],
      destinations: [destination(cluster, 'jaeger-dev'), destination(cluster, 'datadog-payments')],
    }),
  ],
  create_destination: always(
    {
      type: 'datadog',
      metrics: true,
      logs: true,
      fields: [
        { key: 'DATADOG_API_KEY', value: 'no-real-key' },
        { key: 'DATADOG_SITE', value: 'datadoghq.eu' },
      ],
    },
    { data_stream: 'payments', test: true, metrics: false, logs: false, profiles: false },
    {
      type: 'pyroscope',
      traces: false,
      profiles: true,
      fields: [{ key: 'PYROSCOPE_URL', value: 'pyroscope.fresh:4040' }],
    },
  ),
  create_highly_relevant_operation_rule: [
    ...MATCHES,
    ...KAFKA.map((kafka) => (cluster: Cluster) => ({ routes: undefined, ...kafka(cluster) })),
    ...always({ keep_percentage: 50, slower_than_ms: 300, on_error: false }),
  ],
  create_instrumentation_rule: always(
    { type: 'CodeAttributes', collect: ['filePath'], header_keys: undefined, notes: 'fresh' },
    { scopes: [{ namespace: 'shop' }] },
    {
      type: 'PayloadCollection',
      header_keys: undefined,
      collect: ['httpRequest'],
      mime_types: ['application/json'],
      max_payload_length: 500,
      drop_partial_payloads: true,
    },
    { type: 'PayloadCollection', header_keys: undefined, collect: ['dbQuery'], drop_partial_payloads: false },
    { type: 'CustomInstrumentation', header_keys: undefined, functions: ['java:com.shop.Cart.clear'] },
  ),
  create_noisy_operation_rule: [
    ...MATCHES,
    ...always(
      { keep_percentage: 3, ...WHERE },
      { routes: undefined, server_address: 'api.example.com', client_path: '/fresh' },
    ),
  ],
  create_sampling_group: always(
    { routes: undefined, route_prefix: '/fresh', method: 'GET', keep_percentage: 5, ...WHERE },
    { rule_type: 'cost_reduction', keep_percentage: 20, sources: SOURCES },
  ),
  delete_action: [(cluster) => ({ id: action(cluster, 'PiiMasking') })],
  delete_destination: [
    (cluster) => ({ id: destination(cluster, 'datadog-payments') }),
    (cluster) => ({ id: destination(cluster, 'jaeger-dev'), data_stream: 'default' }),
  ],
  delete_instrumentation_rule: [rule('headers of the shop'), rule('probes'), rule('payloads')],
  dismiss_recommendation: [
    (cluster) => {
      const [first] = cluster.recommendations.list();
      if (first) cluster.recommendations.dismiss(first.name, true);
      return { type: first?.type, dismissed: false };
    },
  ],
  instrument_namespace: always({ data_stream: 'payments' }),
  instrument_workloads: always({ data_stream: 'payments' }, { workloads: [CHECKOUT], data_stream: 'payments' }),
  override_runtime: always(
    { language: 'python', version: '3.12.1' },
    { language: undefined, distro: 'nodejs-community' },
    { language: 'ignored' },
    { namespace: 'shop', name: 'checkout', container: 'checkout', language: 'python' },
  ),
  rename_data_stream: always({ new_name: 'default', merge: true }, { merge: false }),
  restart_workloads: always({ workloads: undefined, namespace: 'default', only: 'needs_restart' }),
  set_log_level: [
    ...always({ level: 'debug' }, { level: 'warn', component: 'odiglet' }, { level: 'error', component: 'collector' }),
    alone({ level: 'debug', component: 'collector' }),
    alone({ level: 'debug' }),
  ],
  test_destination_connection: always({
    id: undefined,
    type: 'jaeger',
    fields: [{ key: 'JAEGER_URL', value: 'jaeger:4317' }],
  }),
  update_action: [
    (cluster) => ({ id: action(cluster, 'PiiMasking'), name: 'fresh', values: ['EMAIL'] }),
    (cluster) => ({ id: action(cluster, 'PiiMasking'), disabled: true }),
    (cluster) => ({ id: action(cluster, 'AddClusterInfo'), signals: ['TRACES'] }),
    (cluster) => ({
      id: action(cluster, 'AddClusterInfo'),
      attributes: [{ key: 'k8s.cluster.name', value: 'fresh' }],
      switches: ['overwriteExistingValues'],
    }),
    (cluster) => ({ id: action(cluster, 'DbQueryTemplatization'), disabled: false }),
    (cluster) => ({
      id: action(cluster, 'DbQueryTemplatization'),
      namespaces: ['shop'],
      languages: ['java'],
      sources: ['shop/Deployment/checkout'],
    }),
  ],
  update_config: [
    ...always(
      { cluster_name: 'fresh', max_concurrent_rollouts: 3 },
      { ignored_namespaces: [...HELM_NAMESPACES, 'fresh'], ignored_containers: [...HELM_CONTAINERS, 'fresh'] },
      { env_injection_method: 'loader', allow_concurrent_agents: true },
      { allow_concurrent_agents: false, automatic_rollout_disabled: true, auto_rollback_disabled: true },
      { automatic_rollout_disabled: false, auto_rollback_disabled: false, telemetry_enabled: true },
      { rollback_stability_window: '2h', go_offsets_cron: '0 1 * * *' },
    ),
    alone({ allow_concurrent_agents: true, auto_rollback_disabled: true }),
    ({ configuration }) => {
      configuration.updateLocal({ telemetryEnabled: true });
      return { telemetry_enabled: false };
    },
  ],
  update_cost_reduction_rule: [...RULE_CHANGES, on(offRule('costReductionRules'), { disabled: false })],
  update_destination: [
    (cluster) => ({ id: destination(cluster, 'jaeger-dev'), disabled: true, name: 'fresh' }),
    (cluster) => ({ id: destination(cluster, 'jaeger-dev'), data_stream: 'payments', test: true }),
    (cluster) => ({
      id: destination(cluster, 'datadog-payments'),
      logs: false,
      metrics: false,
      fields: [{ key: 'DATADOG_SITE', value: 'datadoghq.com' }],
    }),
    (cluster) => ({ id: destination(cluster, 'off'), disabled: false, traces: true, metrics: true, logs: true }),
    (cluster) => ({ id: destination(cluster, 'off'), traces: true, profiles: false }),
    (cluster) => ({ id: destination(cluster, 'otlp'), traces: false, metrics: true, profiles: true }),
    (cluster) => ({
      id: destination(cluster, 'datadog-payments'),
      fields: [{ key: 'DATADOG_API_KEY', value: 'another-not-a-real-key' }],
    }),
  ],
  update_highly_relevant_operation_rule: [
    ...RULE_CHANGES,
    ...always({ slower_than_ms: 700, notes: undefined }),
    on(offRule('highlyRelevantOperations'), { disabled: false, on_error: false }),
    ({ sampling }) => {
      const group = 'payments-sampling';
      const slow = sampling.list().find(({ id }) => id === group)?.highlyRelevantOperations[0];
      return { group, rule_id: slow?.ruleId, on_error: true, notes: undefined };
    },
  ],
  update_instrumentation_rule: [
    on(rule('headers of the shop'), { name: 'fresh', header_keys: ['x-other'] }),
    on(rule('headers of the shop'), { disabled: true }),
    on(rule('headers of the shop'), { scopes: [{ namespace: 'shop' }] }),
    on(rule('off'), { disabled: false, mime_types: ['application/json'], max_payload_length: 700 }),
    on(rule('off'), { collect: ['httpRequest', 'httpResponse'], drop_partial_payloads: false }),
    on(rule('payloads'), { drop_partial_payloads: true }),
    on(rule('probes'), { functions: ['java:com.shop.Cart.remove'] }),
  ],
  update_noisy_operation_rule: [...RULE_CHANGES, on(offRule('noisyOperations'), { disabled: false })],
  update_sampling_config: [
    ...always(
      { evaluate_only: undefined, tail_sampling_disabled: true, trace_wait: '45s' },
      { evaluate_only: undefined, health_probes_enabled: true, health_probes_keep_percentage: 5 },
      { evaluate_only: undefined, span_attributes_disabled: true, category_attribute_disabled: true },
      { evaluate_only: undefined, deciding_rule_attribute_disabled: true, decision_attributes_disabled: true },
    ),
    sampled({ evaluate_only: false, tail_sampling_disabled: false }),
    sampled({ health_probes_enabled: false }),
    sampled({ span_attributes_disabled: false, category_attribute_disabled: false }),
    sampled({ deciding_rule_attribute_disabled: false, decision_attributes_disabled: false }),
    sampled({ reset: ['tailSampling', 'k8sHealthProbesSampling'] }),
  ],
  update_source: always(
    { service_name: undefined, container: 'storefront', allow_concurrent_agents: true },
    { ...CHECKOUT, service_name: 'till', container: 'checkout', allow_concurrent_agents: false },
  ),
};

/** One way to call a write, with what tells it from the others. */
export interface VariedCall {
  readonly tool: string;
  readonly of: string;
  given(demo: DemoApi): Record<string, unknown>;
}

/** Ways to call a write that do something in the embedded cluster, that of `possibleArguments` first. */
export function variedCalls(tool: Listed): readonly VariedCall[] {
  const variants = [() => ({}), ...(VARIED[tool.name] ?? [])];
  return variants.map((variant, at) => ({
    tool: tool.name,
    of: `${tool.name} ${at + 1}`,
    given(demo) {
      const given = { ...possibleArguments(tool, demo), ...variant(demo.cluster) };
      return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    },
  }));
}
