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
    fix: waiting ? 'Wait some seconds and look again.' : fixOfAgent(pods),
    remedy: waiting ? 'wait' : 'read_agent_health',
  };
}

/** What mends an agent that has failed: what its process names, where it names anything. */
export function fixOfAgent(pods: ToldWorkload['pods']): string {
  return namesCause(pods)
    ? 'Mend what its process says (evidence), then restart it; a restart alone mends nothing.'
    : 'The log of its containers names the cause, as a rule; a restart alone mends nothing.';
}

/** Whether a process, or a library in one, says why it is unhealthy. */
export function namesCause(pods: ToldWorkload['pods']): boolean {
  return (pods ?? [])
    .flatMap(({ containers }) => containers.flatMap(({ processes }) => processes ?? []))
    .some(
      ({ healthStatus, instrumentations }) =>
        (healthStatus.status === 'Failure' && Boolean(healthStatus.message)) ||
        (instrumentations ?? []).some(({ healthy, message }) => healthy === false && Boolean(message)),
    );
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
