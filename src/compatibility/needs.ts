import type { ToolDefinition, ToolOperation } from '../tool/definition.ts';
import { operations } from '../tool/generated/catalog.generated.ts';

const SCOPE = [operations.create_action_namespaces, operations.create_action_workload];
const SAMPLING_SCOPE = [
  ...SCOPE,
  operations.create_noisy_operation_rule_namespaces,
  operations.create_noisy_operation_rule_workloads,
];
const CARRIERS = [operations.create_noisy_operation_rule_carriers];
/** What the impact of a sampling rule is made of. */
const SAMPLING_IMPACT = [
  ...CARRIERS,
  operations.create_noisy_operation_rule_traffic,
  operations.explain_sampling_version,
];
/** How pods fare where agents come and go. */
const RESTARTS = [
  operations.restart_workloads_manifest,
  operations.instrument_workloads_agents,
  operations.uninstrument_cluster_agents,
];
const INSTRUMENTATION = [operations.instrument_workloads_settings, operations.instrument_workloads_destinations];
const PROGRESS = operations.instrument_workloads_progress;
/** What is read before a restart is advised: the instrumentor and the workload's own manifest. */
const BEFORE_A_FIX = [operations.check_health_component, operations.restart_workloads_manifest];
const RULES_TIER = [operations.create_instrumentation_rule_tier];

/** Operations of other tools' files that a tool's own code sends too. */
export const BORROWED: Readonly<Record<string, readonly ToolOperation[]>> = {
  add_custom_instrumentation: RULES_TIER,
  check_health: [
    operations.describe_odigos,
    operations.get_gateway_info,
    operations.get_gateway_info_pods,
    operations.get_manifest_collectors,
    operations.get_odiglet_info,
    operations.get_odiglet_info_pods,
  ],
  create_cost_reduction_rule: [...SAMPLING_SCOPE, ...SAMPLING_IMPACT],
  create_data_stream: [
    ...INSTRUMENTATION,
    ...RESTARTS,
    PROGRESS,
    operations.instrument_workloads,
    operations.instrument_workloads_preview,
    operations.instrument_workloads_tier,
    operations.test_destination_connection_try,
    operations.update_destination_preview,
    operations.update_destination_send,
    operations.update_destination_types,
    operations.update_destination_ui_mode,
    operations.update_destination_updated,
  ],
  create_destination: [operations.list_data_streams_sources, operations.test_destination_connection_try],
  create_highly_relevant_operation_rule: [...SAMPLING_SCOPE, ...SAMPLING_IMPACT],
  create_instrumentation_rule: [...SCOPE, ...CARRIERS, operations.instrument_workloads_destinations],
  delete_cost_reduction_rule: SAMPLING_IMPACT,
  delete_highly_relevant_operation_rule: SAMPLING_IMPACT,
  create_noisy_operation_rule: [...SCOPE, operations.explain_sampling_version],
  create_sampling_group: [...SAMPLING_SCOPE, ...SAMPLING_IMPACT],
  delete_data_stream: [
    operations.delete_destination_settings,
    operations.instrument_workloads_settings,
    operations.uninstrument_workloads_leftovers,
    operations.update_destination_types,
    ...RESTARTS,
  ],
  delete_destination: [operations.update_destination_types],
  delete_instrumentation_rule: RULES_TIER,
  delete_noisy_operation_rule: SAMPLING_IMPACT,
  describe_source: [operations.list_sources_leftovers, operations.troubleshoot_source_manifest, ...BEFORE_A_FIX],
  find_unhealthy_sources: [...BEFORE_A_FIX, operations.troubleshoot_source_manifest],
  get_gateway_info: [operations.get_pod],
  get_odiglet_info: [operations.get_pod],
  get_instrumentation_health: BEFORE_A_FIX,
  get_runtime_detection: BEFORE_A_FIX,
  get_source_hot_functions: RULES_TIER,
  instrument_namespace: [...INSTRUMENTATION, ...RESTARTS, operations.instrument_workloads_tier, PROGRESS],
  instrument_workloads: [operations.restart_workloads_manifest, operations.uninstrument_cluster_agents],
  list_instrumentation_rule_types: RULES_TIER,
  list_instrumentation_rules: RULES_TIER,
  override_runtime: [operations.instrument_workloads_settings, ...RESTARTS, PROGRESS],
  pause_odigos: [operations.check_health_component, operations.instrument_workloads_settings, ...RESTARTS],
  recover_from_rollback: [
    operations.instrument_workloads_settings,
    ...RESTARTS,
    operations.check_health_component,
    PROGRESS,
  ],
  restart_workloads: [operations.check_health_component, operations.instrument_workloads_settings, PROGRESS],
  summarize_cluster: [operations.check_health_recommendations],
  troubleshoot_source: [operations.list_sources_leftovers, operations.describe_source, ...BEFORE_A_FIX],
  uninstrument_cluster: [
    operations.instrument_workloads_settings,
    operations.restart_workloads_manifest,
    operations.instrument_workloads_agents,
  ],
  uninstrument_namespace: [operations.instrument_workloads_settings, ...RESTARTS],
  uninstrument_workloads: [operations.instrument_workloads_settings, operations.instrument_workloads_tier, ...RESTARTS],
  update_action: [...SCOPE, operations.create_action_types],
  update_cost_reduction_rule: [...SAMPLING_SCOPE, ...SAMPLING_IMPACT],
  update_destination: [operations.test_destination_connection_try],
  update_highly_relevant_operation_rule: [...SAMPLING_SCOPE, ...SAMPLING_IMPACT],
  update_instrumentation_rule: [
    ...SCOPE,
    ...RULES_TIER,
    ...CARRIERS,
    operations.instrument_workloads_destinations,
    operations.create_instrumentation_rule_types,
    operations.create_instrumentation_rule_preview,
    operations.create_instrumentation_rule,
  ],
  update_noisy_operation_rule: [...SAMPLING_SCOPE, ...SAMPLING_IMPACT],
  update_source: [operations.instrument_workloads_settings, ...RESTARTS],
};

/** Tools that answer whatever part of what they read there is: they need none of their operations in particular. */
export const CONTENT_WITH_PARTS: ReadonlySet<string> = new Set(['check_health', 'summarize_cluster']);

/** The operations of a tool's own file. */
export function ownOperations({
  operation,
  preview,
  companions = [],
}: Pick<ToolDefinition, 'operation' | 'preview' | 'companions'>): readonly ToolOperation[] {
  return [operation, ...(preview ? [preview] : []), ...companions];
}

/** Every operation that a tool needs. */
export function neededOperations(
  definition: Pick<ToolDefinition, 'name' | 'operation' | 'preview' | 'companions'>,
): readonly ToolOperation[] {
  return [...ownOperations(definition), ...(BORROWED[definition.name] ?? [])];
}
