import { evidence, isMoving, stops } from './conditions.ts';
import type { Finding } from './finding.ts';
import type { ToldContainer, ToldWorkload } from './told-workload.ts';

/** A runtime that was not detected. An override stands in for it: once an agent is chosen, nothing is missing. */
export function runtimeMissing({ conditions, containers, id }: ToldWorkload): Finding | undefined {
  const condition = conditions.runtimeDetection;
  if (!stops(condition) || conditions.agentInjectionEnabled?.status === 'Success') return undefined;
  const facts = [evidence('runtimeDetection', condition), ...languagesOf(containers)];
  const reason = condition.reasonEnum ?? condition.status;
  if (isMoving(condition)) {
    return {
      stage: 'runtime_detected',
      verdict: 'waiting',
      reason,
      says: 'Odigos has not yet detected what runs in the containers.',
      evidence: facts,
      fix:
        id.kind === 'CronJob'
          ? 'Start a job, or wait for the next run: detection needs a running pod. Or say what runs there with override_runtime.'
          : 'Wait: detection takes some seconds once a pod runs.',
      remedy: 'wait',
    };
  }
  return {
    stage: 'runtime_detected',
    verdict: condition.status === 'Notice' ? 'needs_decision' : 'broken',
    reason,
    says: 'Odigos could not tell what runs in the containers.',
    evidence: facts,
    fix: 'Override the runtime of the container.',
    remedy: 'override_runtime',
  };
}

function languagesOf(containers: ToldWorkload['containers']): readonly string[] {
  return (containers ?? [])
    .filter(({ runtimeInfo }) => runtimeInfo !== null && runtimeInfo !== undefined)
    .map((container) => `container ${container.containerName}: ${runtimeOf(container)}`);
}

/** `javascript 12.22.0`: what runs in a container; `unknown` where that was not told. */
export function runtimeOf({ runtimeInfo }: Pick<ToldContainer, 'runtimeInfo'>): string {
  return [runtimeInfo?.language, runtimeInfo?.runtimeVersion].filter(Boolean).join(' ') || 'unknown';
}

/** Agents of other makers in the containers of a workload, each once. */
export function otherAgentsOf(containers: ToldWorkload['containers']): readonly string[] {
  const names = (containers ?? []).flatMap(({ runtimeInfo }) => runtimeInfo?.otherAgentNames ?? []);
  return names.length > 1 ? [...new Set(names)].sort() : names;
}
