import { UPDATE_ARGUMENTS } from '../config/setters.ts';
import type { Finding } from '../health/finding.ts';
import type { ToldWorkload } from '../health/told-workload.ts';

/** The settings of Odigos by which some findings are mended for good: the path, as helm writes it, and what to make of it. */
const OF_REASON: Readonly<Record<string, readonly [path: string, change: string]>> = {
  'Container Ignored': ['ignoredContainers', 'take the container off'],
  'Injection Conflict': ['instrumentor.agentEnvVarsInjectionMethod', 'another method may not conflict'],
  'Waiting in Auto-Rollout Queue': ['rollout.maxConcurrentRollouts', 'more restart at once'],
};

/**
 * The setting that mends a finding, as a sentence; nothing where no setting does.
 *
 * @param graceTime for how long pods may fail now, where that is known
 */
export function settingThatMends(
  finding: Finding,
  { conditions }: Pick<ToldWorkload, 'conditions'>,
  graceTime?: string,
): string | undefined {
  const [path, change] =
    (finding.remedy === 'override_runtime' && finding.reason === 'Container Ignored'
      ? undefined
      : OF_REASON[finding.reason]) ??
    (finding.remedy === 'recover_from_rollback'
      ? [
          'autoRollback.graceTime',
          `how long pods may fail before Odigos takes the agent out${graceTime ? `, ${graceTime} now` : ''}`,
        ]
      : finding.remedy === 'allow_concurrent_agents'
        ? ['allowConcurrentAgents.enabled', 'true allows it for all workloads']
        : finding.remedy === 'restart' && conditions.rollout?.reasonEnum === 'Disabled'
          ? ['rollout.automaticRolloutDisabled', 'false lets Odigos restart workloads by itself']
          : []);
  if (path === undefined) return undefined;
  const argument = UPDATE_ARGUMENTS[path];
  return `${path} (${argument === undefined ? 'helm' : `update_config ${argument}, or helm`}): ${change}.`;
}
