import type { DemoApi, DemoOptions } from '../../src/demo/http/server.ts';
import { anomaliesOf } from '../../src/demo/signals/insights.ts';
import { fillSmallCluster } from '../../src/demo/worlds/small-cluster.ts';
import { minimalArguments } from './arguments.ts';

type Cluster = DemoApi['cluster'];
type Given = Record<string, unknown>;

/** A tool as the catalog and tools/list have it. */
interface Listed {
  readonly name: string;
  readonly inputSchema: object;
}

const STOREFRONT = { namespace: 'default', kind: 'Deployment', name: 'storefront' } as const;
const GROUP = 'cluster-sampling';

/** The small cluster, and one of everything else that a tool can be pointed at. */
export function fillEverything(cluster: Cluster): void {
  fillSmallCluster(cluster);
  if (cluster.tier === 'onprem') {
    cluster.instrumentationRules.create({
      ruleName: 'headers of the shop',
      notes: 'asked for by the shop team',
      disabled: false,
      headersCollection: { headerKeys: ['x-request-id'] },
    });
  }
  cluster.profiles.open(STOREFRONT);
  cluster.configuration.setLogLevel('odiglet', 'debug');
}

/** The embedded API with one of everything, in the tier that has all of it. */
export const EVERYTHING: DemoOptions = { tier: 'onprem', fill: fillEverything };

/** What each write needs to be possible in that cluster beside what the names of its arguments tell. */
const POSSIBLE: Readonly<Record<string, (cluster: Cluster) => Given>> = {
  add_custom_instrumentation: () => ({ namespace: 'shop', name: 'checkout', function: 'com.shop.Checkout.pay' }),
  apply_recommendation: () => ({ type: 'SampleHealthProbes', remedy: 'DropAllHealthProbes' }),
  configure_profiling_cache: () => ({ max_slots: 7 }),
  create_action: () => ({ type: 'DeleteAttribute', name: 'no cookies', values: ['http.request.header.cookie'] }),
  create_cost_reduction_rule: () => ({ routes: ['/fresh/cost'] }),
  create_data_stream: ({ destinations }) => ({
    name: 'fresh',
    workloads: [STOREFRONT],
    destinations: [destinations.summaries()[0]?.id],
  }),
  create_destination: () => ({
    name: 'fresh',
    type: 'jaeger',
    traces: true,
    fields: [{ key: 'JAEGER_URL', value: 'jaeger.fresh:4317' }],
  }),
  create_highly_relevant_operation_rule: () => ({ routes: ['/fresh/relevant'], on_error: true }),
  create_instrumentation_rule: () => ({ type: 'HeadersCollection', name: 'fresh', header_keys: ['x-fresh'] }),
  create_noisy_operation_rule: () => ({ routes: ['/fresh/noise'] }),
  create_sampling_group: () => ({ group: 'fresh', name: 'fresh', routes: ['/fresh/group'] }),
  delete_action: ({ actions }) => ({ id: actions.list()[0]?.id }),
  delete_cost_reduction_rule: (cluster) => ({ rule_id: groupOf(cluster)?.costReductionRules[0]?.ruleId }),
  delete_data_stream: () => ({ name: 'payments' }),
  delete_destination: ({ destinations }) => ({ id: destinations.summaries()[0]?.id }),
  delete_highly_relevant_operation_rule: (cluster) => ({
    rule_id: groupOf(cluster)?.highlyRelevantOperations[0]?.ruleId,
  }),
  delete_instrumentation_rule: ({ instrumentationRules }) => ({ id: instrumentationRules.list()[0]?.ruleId }),
  delete_noisy_operation_rule: (cluster) => ({ rule_id: groupOf(cluster)?.noisyOperations[0]?.ruleId }),
  get_blast_radius: () => ({ service: 'checkout' }),
  get_finding: (cluster) => {
    const [anomaly] = anomaliesOf(cluster);
    return { transaction_id: anomaly?.transactionId, signature: anomaly?.signature };
  },
  enable_source_profiling: () => ({ namespace: 'shop', name: 'checkout' }),
  instrument_namespace: () => ({ namespace: 'data' }),
  instrument_workloads: () => ({ workloads: [{ ...STOREFRONT, name: 'echo' }] }),
  override_runtime: () => ({ namespace: 'payments', name: 'mobile-bff', container: 'bff', language: 'python' }),
  recover_from_rollback: () => ({ namespace: 'payments', kind: 'StatefulSet', name: 'ledger' }),
  rename_data_stream: () => ({ name: 'payments', new_name: 'money' }),
  restart_workloads: () => ({ workloads: [STOREFRONT] }),
  restart_pod: (cluster) => ({ name: cluster.workload(STOREFRONT)?.pods[0]?.name }),
  test_destination_connection: ({ destinations }) => ({
    id: destinations.summaries().find(({ id }) => id.includes('.jaeger-'))?.id,
  }),
  uninstrument_namespace: () => ({ namespace: 'shop' }),
  update_action: ({ actions }) => ({ id: actions.list()[0]?.id, notes: 'fresh' }),
  update_config: () => ({ rollback_grace_time: '45s' }),
  update_cost_reduction_rule: (cluster) => ({
    rule_id: groupOf(cluster)?.costReductionRules[0]?.ruleId,
    notes: 'fresh',
  }),
  update_destination: ({ destinations }) => ({ id: destinations.summaries()[0]?.id, name: 'fresh' }),
  update_highly_relevant_operation_rule: (cluster) => ({
    rule_id: groupOf(cluster)?.highlyRelevantOperations[0]?.ruleId,
    notes: 'fresh',
  }),
  update_instrumentation_rule: ({ instrumentationRules }) => ({
    id: instrumentationRules.list()[0]?.ruleId,
    notes: 'fresh',
  }),
  update_noisy_operation_rule: (cluster) => ({ rule_id: groupOf(cluster)?.noisyOperations[0]?.ruleId, notes: 'fresh' }),
  update_sampling_config: () => ({ evaluate_only: true }),
  update_source: () => ({ service_name: 'fresh' }),
};

/** Arguments with which the embedded cluster of {@link fillEverything} lets a tool do what it is for. */
export function possibleArguments(tool: Listed, demo: DemoApi): Given {
  return { ...minimalArguments(tool, demo), ...POSSIBLE[tool.name]?.(demo.cluster) };
}

function groupOf({ sampling }: Cluster) {
  return sampling.list().find(({ id }) => id === GROUP);
}
