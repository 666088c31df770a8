import type { ToolDefinition, ToolOperation } from '../tool/definition.ts';
import { operations } from '../tool/generated/catalog.generated.ts';

const SCOPE = [operations.create_action_namespaces, operations.create_action_workload];
const SAMPLING_SCOPE = [
  ...SCOPE,
  operations.create_noisy_operation_rule_namespaces,
  operations.create_noisy_operation_rule_workloads,
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
  create_cost_reduction_rule: SAMPLING_SCOPE,
  create_highly_relevant_operation_rule: SAMPLING_SCOPE,
  create_instrumentation_rule: SCOPE,
  create_noisy_operation_rule: SCOPE,
  create_sampling_group: SAMPLING_SCOPE,
  delete_instrumentation_rule: RULES_TIER,
  describe_source: [operations.list_sources_leftovers, operations.troubleshoot_source_manifest, ...BEFORE_A_FIX],
  find_unhealthy_sources: [...BEFORE_A_FIX, operations.troubleshoot_source_manifest],
  get_instrumentation_health: BEFORE_A_FIX,
  get_runtime_detection: BEFORE_A_FIX,
  get_source_hot_functions: RULES_TIER,
  instrument_namespace: [...INSTRUMENTATION, operations.instrument_workloads_tier, PROGRESS],
  list_instrumentation_rule_types: RULES_TIER,
  list_instrumentation_rules: RULES_TIER,
  override_runtime: [...INSTRUMENTATION, operations.restart_workloads_manifest, PROGRESS],
  recover_from_rollback: [...INSTRUMENTATION, ...BEFORE_A_FIX, PROGRESS],
  restart_workloads: [operations.check_health_component, operations.instrument_workloads_settings, PROGRESS],
  summarize_cluster: [operations.check_health_recommendations],
  troubleshoot_source: [operations.list_sources_leftovers, ...BEFORE_A_FIX],
  uninstrument_namespace: [operations.instrument_workloads_settings],
  uninstrument_workloads: [operations.instrument_workloads_settings, operations.instrument_workloads_tier],
  update_action: [...SCOPE, operations.create_action_types],
  update_cost_reduction_rule: SAMPLING_SCOPE,
  update_highly_relevant_operation_rule: SAMPLING_SCOPE,
  update_instrumentation_rule: [
    ...SCOPE,
    ...RULES_TIER,
    operations.create_instrumentation_rule_types,
    operations.create_instrumentation_rule_preview,
    operations.create_instrumentation_rule,
  ],
  update_noisy_operation_rule: SAMPLING_SCOPE,
  update_sampling_config: SAMPLING_SCOPE,
  update_source: [...INSTRUMENTATION, operations.restart_workloads_manifest],
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
