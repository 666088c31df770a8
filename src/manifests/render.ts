import type { ToolDefinition } from '../tool/definition.ts';
import { operations } from '../tool/generated/catalog.generated.ts';
import { createdAction, deletedAction, updatedAction } from './action-changes.ts';
import { dismissed, paused, recovered, restartedPod, restartedWorkloads, uninstrumentedCluster } from './beyond.ts';
import { changedSampling, changedSettings, configuredCache, resetSettings } from './configuration.ts';
import { deletedStream, renamedStream } from './data-streams.ts';
import { createdDestination, deletedDestination, updatedDestination } from './destination-changes.ts';
import { withPlaceholders } from './destinations.ts';
import type { Rendered } from './manifest.ts';
import { appliedRecommendation } from './recommendations.ts';
import { type RenderCall, type Renderer, renders, rendersNothing, type Sent } from './rendering.ts';
import { createdRule, deletedRule, updatedRule } from './rule-changes.ts';
import { createdSamplingRule, deletedSamplingRule, updatedSamplingRule } from './sampling-changes.ts';
import {
  instrumentedNamespace,
  instrumentedWorkloads,
  overriddenRuntime,
  uninstrumentedNamespace,
  uninstrumentedWorkloads,
  updatedSource,
} from './source-changes.ts';

const IN_MEMORY = 'Profiles are taken in the memory of the Odigos UI and are no object, so no repository holds them.';
const NO_CHANGE = 'Trying a connection changes nothing, so there is nothing to render.';

/** How each mutation is rendered; recordings of what each writes are in test/recordings (docs/ui-api/kubernetes-objects.md). */
export const RENDERERS: readonly Renderer[] = [
  renders(operations.instrument_workloads, instrumentedWorkloads),
  renders(operations.create_data_stream, instrumentedWorkloads),
  renders(operations.uninstrument_workloads, uninstrumentedWorkloads),
  renders(operations.instrument_namespace, instrumentedNamespace),
  renders(operations.uninstrument_namespace, uninstrumentedNamespace),
  renders(operations.update_source, updatedSource),
  renders(operations.override_runtime, overriddenRuntime),
  renders(operations.create_destination, createdDestination),
  renders(operations.update_destination_send, updatedDestination),
  renders(operations.delete_destination_stream, deletedDestination),
  renders(operations.rename_data_stream, renamedStream),
  renders(operations.delete_data_stream, deletedStream),
  renders(operations.create_action, createdAction),
  renders(operations.update_action, updatedAction),
  renders(operations.delete_action, deletedAction),
  renders(operations.create_instrumentation_rule, createdRule),
  renders(operations.add_custom_instrumentation, createdRule),
  renders(operations.update_instrumentation_rule, updatedRule),
  renders(operations.delete_instrumentation_rule, deletedRule),
  renders(operations.create_sampling_group, createdSamplingRule('noisyOperations')),
  renders(operations.create_sampling_group_cost_reduction, createdSamplingRule('costReductionRules')),
  renders(operations.create_noisy_operation_rule, createdSamplingRule('noisyOperations')),
  renders(operations.create_highly_relevant_operation_rule, createdSamplingRule('highlyRelevantOperations')),
  renders(operations.create_cost_reduction_rule, createdSamplingRule('costReductionRules')),
  renders(operations.update_noisy_operation_rule, updatedSamplingRule('noisyOperations')),
  renders(operations.update_highly_relevant_operation_rule, updatedSamplingRule('highlyRelevantOperations')),
  renders(operations.update_cost_reduction_rule, updatedSamplingRule('costReductionRules')),
  renders(operations.delete_noisy_operation_rule, deletedSamplingRule('noisyOperations')),
  renders(operations.delete_highly_relevant_operation_rule, deletedSamplingRule('highlyRelevantOperations')),
  renders(operations.delete_cost_reduction_rule, deletedSamplingRule('costReductionRules')),
  renders(operations.update_sampling_config, changedSampling),
  renders(operations.update_sampling_config_reset, changedSampling),
  renders(operations.update_config, changedSettings),
  renders(operations.set_log_level, changedSettings),
  renders(operations.reset_config, resetSettings),
  renders(operations.apply_recommendation, appliedRecommendation),
  renders(operations.dismiss_recommendation, dismissed),
  renders(operations.configure_profiling_cache, configuredCache),
  rendersNothing(operations.enable_source_profiling, IN_MEMORY),
  rendersNothing(operations.disable_source_profiling, IN_MEMORY),
  rendersNothing(operations.clear_source_profile, IN_MEMORY),
  renders(operations.recover_from_rollback, recovered),
  renders(operations.recover_from_rollback_own_source, recovered),
  renders(operations.restart_workloads, restartedWorkloads),
  renders(operations.restart_pod, restartedPod),
  renders(operations.uninstrument_cluster, uninstrumentedCluster),
  renders(operations.pause_odigos, paused),
  rendersNothing(operations.test_destination_connection, NO_CHANGE),
  rendersNothing(operations.test_destination_connection_try, NO_CHANGE),
];

/** What would be sent as code, with what its placeholders need; undefined where it is not known what object it makes. */
export async function renderSent(sent: Sent, call: RenderCall): Promise<Rendered | undefined> {
  const renderer = RENDERERS.find(({ operation }) => operation === sent.operation);
  const rendered = await renderer?.render(sent, call);
  return rendered && withPlaceholders(rendered);
}

/** Whether a write can be said as code that makes its change: by one of the mutations that its tool is made of. */
export function hasCode({ operation, companions = [] }: Pick<ToolDefinition, 'operation' | 'companions'>): boolean {
  const own = [operation, ...companions];
  return RENDERERS.some((renderer) => renderer.hasCode && own.includes(renderer.operation));
}
