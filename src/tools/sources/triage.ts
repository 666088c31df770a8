import type { TroubleshootSourceQuery } from '../../tool/generated/operations.generated.ts';
import type { Finding } from '../health/finding.ts';
import { healthOf } from '../health/health.ts';
import type { Peers } from './callers.ts';
import { goesNowhere, notFlowing, type Reading, silentLately, type TriageDestination } from './data-flow.ts';

/** One workload as troubleshoot_source reads it. */
export type TriageWorkload = TroubleshootSourceQuery['workloads'][number];

export interface TriageInput {
  readonly workload: TriageWorkload;
  readonly destinations: readonly TriageDestination[];
  readonly reading: Reading | undefined;
  /** What is known of its calls; undefined where that was not asked, or is not told. */
  readonly peers?: Peers | undefined;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
}

/** What stops a workload first: its health, then whether its data still flows, then whether it goes somewhere. */
export function firstBrokenStage({ workload, destinations, reading, peers, now }: TriageInput): Finding | undefined {
  return (
    healthOf(workload, now).finding ??
    notFlowing(reading) ??
    silentLately(reading, peers, now) ??
    goesNowhere(workload, destinations)
  );
}
