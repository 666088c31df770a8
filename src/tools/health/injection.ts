import { evidence, isMoving, stops } from './conditions.ts';
import type { Finding } from './finding.ts';
import { stageOfCondition } from './stages.ts';
import { carrying, type ToldCondition, type ToldWorkload } from './told-workload.ts';

/** Only the rollout of a Deployment can be paused. */
function restart({ id }: ToldWorkload): string {
  const paused = id.kind === 'Deployment' ? 'its rollout is paused, or ' : '';
  return `Restart the workload. Where new pods carry none either, ${paused}the instrumentor is away (check_health).`;
}

/**
 * Pods that do not carry the agent as configured. Two conditions tell of it, and the worse one counts: where pods stay
 * behind after a rollout, the one still waits while the other says that a restart is needed (recording
 * `states/troubleshoot/halfway/1`).
 */
export function podsWithoutAgent(workload: ToldWorkload): Finding | undefined {
  const { podsManifestInjection: injection, agentInjected: counted, rollout } = workload.conditions;
  const own = workload.workloadOdigosHealthStatus;
  if (rollout?.status === 'Failure') return failed(workload, 'rollout', rollout);
  if (stops(injection) && !isMoving(injection)) return notAsConfigured(workload, 'podsManifestInjection', injection);
  if (stops(counted) && !isMoving(counted)) return notAsConfigured(workload, 'agentInjected', counted);
  if (stops(own) && !isMoving(own) && stageOfCondition(own.name) === 'pods_carry_agent') {
    return notAsConfigured(workload, 'workloadOdigosHealthStatus', own);
  }
  if (stops(injection)) return onItsWay(workload, 'podsManifestInjection', injection);
  // A UI that has no such condition tells it of each pod.
  return injection === undefined ? podsToRestart(workload) : undefined;
}

function notAsConfigured(workload: ToldWorkload, field: string, condition: ToldCondition): Finding {
  return condition.status === 'Notice'
    ? stale(workload, evidence(field, condition), reasonOf(condition))
    : failed(workload, field, condition);
}

function reasonOf({ reasonEnum, status }: ToldCondition): string {
  return reasonEnum ?? status;
}

function stale(workload: ToldWorkload, proof: string, reason: string): Finding {
  const { rollout } = workload.conditions;
  return {
    stage: 'pods_carry_agent',
    verdict: 'needs_restart',
    reason,
    says: 'The running pods do not carry the agent as they should: only new pods can.',
    evidence: [proof, ...(rollout ? [evidence('rollout', rollout)] : []), `pods with agent: ${carrying(workload)}`],
    fix: restart(workload),
    remedy: 'restart',
  };
}

function failed(workload: ToldWorkload, field: string, condition: ToldCondition): Finding {
  return {
    stage: 'pods_carry_agent',
    verdict: 'broken',
    reason: reasonOf(condition),
    says: 'Odigos could not roll the agent out to the pods.',
    evidence: [evidence(field, condition), `pods with agent: ${carrying(workload)}`],
    fix: restart(workload),
    remedy: 'restart',
  };
}

function onItsWay(workload: ToldWorkload, field: string, condition: ToldCondition): Finding {
  const { rollout } = workload.conditions;
  return {
    stage: 'pods_carry_agent',
    verdict: 'waiting',
    reason: reasonOf(condition),
    says: 'The running pods do not carry the agent yet; new ones will.',
    evidence: [
      evidence(field, condition),
      ...(rollout ? [evidence('rollout', rollout)] : []),
      `pods with agent: ${carrying(workload)}`,
    ],
    fix:
      workload.id.kind === 'CronJob'
        ? 'Start a job, or wait for the next run: its pods get the agent.'
        : 'Wait for the rollout; if it stays so, restart the workload.',
    remedy: 'wait',
  };
}

function podsToRestart(workload: ToldWorkload): Finding | undefined {
  const pods = workload.pods ?? [];
  if (pods.every(({ agentInjected }) => agentInjected)) return undefined;
  return stale(workload, 'podsManifestInjection: not told by this Odigos UI', 'Pods without agent');
}
