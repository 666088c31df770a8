/** That no call takes a write back, and why. */
export interface Nothing {
  readonly none: string;
}

/**
 * What takes each write back: a tool, itself with other arguments, or nothing that a call could do; a list where it depends
 * on what was before. What the view `core` does it can undo, so the first tool of a list is in it.
 */
export const UNDO: Readonly<Record<string, string | Nothing | readonly (string | Nothing)[]>> = {
  add_custom_instrumentation: 'delete_instrumentation_rule',
  apply_recommendation: [
    'update_sampling_config',
    'delete_action',
    { none: 'no call sets how Go offsets are looked for' },
  ],
  clear_source_profile: { none: 'samples are collected anew' },
  configure_profiling_cache: 'configure_profiling_cache',
  create_action: 'delete_action',
  create_cost_reduction_rule: 'delete_cost_reduction_rule',
  create_data_stream: ['delete_data_stream', { none: 'each part of it has an undo of its own' }],
  create_destination: 'delete_destination',
  create_highly_relevant_operation_rule: 'delete_highly_relevant_operation_rule',
  create_instrumentation_rule: 'delete_instrumentation_rule',
  create_noisy_operation_rule: 'delete_noisy_operation_rule',
  create_sampling_group: ['delete_noisy_operation_rule', 'delete_cost_reduction_rule'],
  delete_action: 'create_action',
  delete_cost_reduction_rule: 'create_cost_reduction_rule',
  delete_data_stream: [
    'instrument_workloads',
    'update_destination',
    { none: 'one call does not put back all that was in it' },
  ],
  delete_destination: ['create_destination', 'update_destination'],
  delete_highly_relevant_operation_rule: 'create_highly_relevant_operation_rule',
  delete_instrumentation_rule: [
    'add_custom_instrumentation',
    'create_instrumentation_rule',
    { none: 'one that was off would come back switched on' },
  ],
  delete_noisy_operation_rule: 'create_noisy_operation_rule',
  disable_source_profiling: 'enable_source_profiling',
  dismiss_recommendation: 'dismiss_recommendation',
  enable_source_profiling: 'disable_source_profiling',
  instrument_namespace: 'uninstrument_namespace',
  instrument_workloads: [
    'uninstrument_workloads',
    { none: 'only the deletion of a whole stream takes one from a Source' },
  ],
  override_runtime: ['override_runtime', { none: 'no call takes an override away' }],
  pause_odigos: { none: 'no call resumes it' },
  recover_from_rollback: { none: 'Odigos itself rolls back' },
  rename_data_stream: ['rename_data_stream', { none: 'two streams that became one are not told apart' }],
  reset_config: ['update_config', 'set_log_level', { none: 'other tools set sampling and log levels' }],
  restart_pod: { none: 'a restart is over when it is done' },
  restart_workloads: { none: 'a restart is over when it is done' },
  set_log_level: ['set_log_level', 'reset_config'],
  test_destination_connection: { none: 'it changes nothing' },
  uninstrument_cluster: [
    'instrument_workloads',
    'instrument_namespace',
    { none: 'one call is not enough for much of a cluster' },
  ],
  uninstrument_namespace: 'instrument_namespace',
  uninstrument_workloads: 'instrument_workloads',
  update_action: 'update_action',
  update_config: ['update_config', 'reset_config'],
  update_cost_reduction_rule: 'update_cost_reduction_rule',
  update_destination: ['update_destination', 'delete_destination'],
  update_highly_relevant_operation_rule: 'update_highly_relevant_operation_rule',
  update_instrumentation_rule: 'update_instrumentation_rule',
  update_noisy_operation_rule: 'update_noisy_operation_rule',
  update_sampling_config: 'update_sampling_config',
  update_source: 'update_source',
};

/** The same as a list, empty for a write of which nothing is said. */
export function undosOf(name: string): readonly (string | Nothing)[] {
  const undo = UNDO[name];
  if (undo === undefined) return [];
  return isList(undo) ? undo : [undo];
}

function isList(undo: (typeof UNDO)[string]): undo is readonly (string | Nothing)[] {
  return Array.isArray(undo);
}
