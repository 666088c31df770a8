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

interface Setter {
  readonly tool: string;
  /** What it is to be given. */
  readonly given?: string;
}

/**
 * How one setting is changed: by which tool here, or where else.
 *
 * @param isServed whether this UI serves a tool
 */
export function setterOf(path: string, isHelmOnly: boolean, isServed: (tool: string) => boolean): string {
  if (isHelmOnly) return 'helm only';
  const setter = toolFor(path);
  if (!setter || !isServed(setter.tool)) return 'helm, or the settings page of the UI';
  return setter.given === undefined ? setter.tool : `${setter.tool} ${setter.given}`;
}

function toolFor(path: string): Setter | undefined {
  const argument = UPDATE_ARGUMENTS[path];
  if (argument) return { tool: 'update_config', given: argument };
  if (path.startsWith('componentLogLevels.')) return { tool: 'set_log_level' };
  if (path.startsWith('sampling.')) return { tool: 'update_sampling_config' };
  if (path === 'goAutoOffsetsMode') return { tool: 'apply_recommendation', given: 'AutoGoOffsetUpdater' };
  return undefined;
}
