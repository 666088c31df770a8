import { evidence, isMoving, stops } from './conditions.ts';
import type { Finding } from './finding.ts';
import { bytesSent, type ToldWorkload } from './told-workload.ts';

/** Agents that report that they are unhealthy, or have not reported yet. */
export function agentUnhealthy(workload: ToldWorkload): Finding | undefined {
  const { conditions, pods } = workload;
  const condition = conditions.processesAgentHealth;
  if (!stops(condition)) return undefined;
  const waiting = isMoving(condition);
  const sends = (bytesSent(workload) ?? 0) > 0;
  return {
    stage: 'agent_healthy',
    verdict: waiting ? 'waiting' : 'broken',
    reason: condition.reasonEnum ?? condition.status,
    says: waiting
      ? sends
        ? 'It has sent telemetry; only the health of its agents has not been reported yet.'
        : 'The agents in the pods have not reported yet.'
      : 'The agent is in the pods but reports that it is unhealthy.',
    evidence: [
      evidence('processesAgentHealth', condition),
      ...(waiting && sends ? [`totalDataSentBytes: ${bytesSent(workload)}`] : []),
      ...failuresOf(pods).slice(0, 3),
    ],
    fix: waiting
      ? 'Wait some seconds and look again.'
      : 'Mend what its process says (evidence). If that names no cause, the log of its containers does, as a rule; a restart alone mends nothing.',
    remedy: waiting ? 'wait' : 'read_agent_health',
  };
}

function failuresOf(pods: ToldWorkload['pods']): readonly string[] {
  return (pods ?? []).flatMap(({ podName, containers }) =>
    containers.flatMap(({ containerName, processes }) =>
      (processes ?? []).flatMap(({ healthStatus, instrumentations }) => [
        ...(healthStatus.status === 'Failure'
          ? [`pod ${podName} container ${containerName}: ${healthStatus.message || 'process unhealthy'}`]
          : []),
        // A library may fail inside a process that reads as healthy.
        ...(instrumentations ?? [])
          .filter(({ healthy }) => healthy === false)
          .map(({ name, message }) => `pod ${podName} library ${name}: ${message || 'unhealthy'}`),
      ]),
    ),
  );
}
