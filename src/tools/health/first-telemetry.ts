import { evidence, stops } from './conditions.ts';
import type { Finding } from './finding.ts';
import { bytesSent, type ToldWorkload } from './told-workload.ts';

interface Silence {
  readonly says: string;
  readonly fix: string;
}

/** Nothing has been received from a workload that carries its agent. */
export function noTelemetry(workload: ToldWorkload): Finding | undefined {
  const { conditions, telemetryMetrics, id } = workload;
  const condition = conditions.expectingTelemetry;
  if (!stops(condition)) return undefined;
  const reason = condition.reasonEnum ?? condition.status;
  const known = silence(reason, id.kind);
  return {
    stage: 'telemetry_seen',
    verdict: 'waiting',
    reason,
    says: known?.says ?? 'Its pods carry the agent, but nothing has been received from this workload yet.',
    evidence: [
      evidence('expectingTelemetry', condition),
      ...(telemetryMetrics ? [`totalDataSentBytes: ${bytesSent(workload) ?? 0}`] : []),
    ],
    fix: known?.fix ?? 'Send it some traffic; if it gets traffic, look at the gateway and at sampling.',
    remedy: known ? 'wait' : 'look_at_gateway',
  };
}

/** Why nothing can have been sent yet. */
function silence(reason: string, kind: string): Silence | undefined {
  switch (reason) {
    case 'NoRunningPod':
      return kind === 'CronJob'
        ? {
            says: 'Its next job carries the agent; none runs now.',
            fix: 'Wait for its next run, or start a job.',
          }
        : {
            says: 'No pod of this workload runs now, so no telemetry is expected.',
            fix: 'Wait for its pods, or read their events in Kubernetes.',
          };
    case 'InstrumentedContainersNotReady':
      return {
        says: 'Its instrumented containers are not ready yet, so no telemetry is expected.',
        fix: 'Wait until they are ready; if they never are, read their events in Kubernetes.',
      };
    default:
      return undefined;
  }
}
