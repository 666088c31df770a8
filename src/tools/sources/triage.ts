import type { TroubleshootSourceQuery } from '../../tool/generated/operations.generated.ts';
import type { Finding } from '../health/finding.ts';
import { healthOf } from '../health/health.ts';
import { goesNowhere, notFlowing, type Reading, type TriageDestination } from './data-flow.ts';

/** One workload as troubleshoot_source reads it. */
export type TriageWorkload = TroubleshootSourceQuery['workloads'][number];

export interface TriageInput {
  readonly workload: TriageWorkload;
  readonly destinations: readonly TriageDestination[];
  readonly reading: Reading | undefined;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
}

/** What stops a workload first: its health, then whether its data still flows, then whether it goes somewhere. */
export function firstBrokenStage({ workload, destinations, reading, now }: TriageInput): Finding | undefined {
  return healthOf(workload, now).finding ?? notFlowing(reading) ?? goesNowhere(workload, destinations);
}
