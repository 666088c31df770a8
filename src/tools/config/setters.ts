/** The argument of update_config that sets a path. */
export const UPDATE_ARGUMENTS: Readonly<Record<string, string>> = {
  clusterName: 'cluster_name',
  telemetryEnabled: 'telemetry_enabled',
  ignoredNamespaces: 'ignored_namespaces',
  ignoredContainers: 'ignored_containers',
  'instrumentor.agentEnvVarsInjectionMethod': 'env_injection_method',
  'allowConcurrentAgents.enabled': 'allow_concurrent_agents',
  'rollout.automaticRolloutDisabled': 'automatic_rollout_disabled',
  'rollout.maxConcurrentRollouts': 'max_concurrent_rollouts',
  'autoRollback.disabled': 'auto_rollback_disabled',
  'autoRollback.graceTime': 'rollback_grace_time',
  'autoRollback.stabilityWindowTime': 'rollback_stability_window',
  goAutoOffsetsCron: 'go_offsets_cron',
};

/** How one setting is changed: by which tool here, or where else. */
export function setterOf(path: string, isHelmOnly: boolean): string {
  if (isHelmOnly) return 'helm only';
  const argument = UPDATE_ARGUMENTS[path];
  if (argument) return `update_config ${argument}`;
  if (path.startsWith('componentLogLevels.')) return 'set_log_level';
  if (path.startsWith('sampling.')) return 'update_sampling_config';
  if (path === 'goAutoOffsetsMode') return 'apply_recommendation AutoGoOffsetUpdater';
  return 'helm, or the settings page of the UI';
}
