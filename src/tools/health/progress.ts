import type { Look } from '../../tool/kit/wait.ts';
import type { WorkloadId } from '../workload/workload.ts';
import { isMoving } from './conditions.ts';
import { type Finding, isTrouble } from './finding.ts';
import { hasSent } from './passed.ts';
import type { Stage } from './stages.ts';
import type { ToldWorkload } from './told-workload.ts';

/** How far one workload is. */
export interface Progress {
  readonly id: WorkloadId;
  readonly state: Look['state'];
  /** The stage at which it is; undefined behind the last. */
  readonly stage?: Stage | undefined;
  readonly says: string;
}

/**
 * Whether only a person brings it further: by a restart, by leaving out what no agent is for, or, of what Odigos rolled back,
 * by trying again. What is broken is to be mended first.
 */
function isDecision({ verdict, stage }: Finding): boolean {
  return verdict !== 'broken' || stage === 'not_rolled_back';
}

/**
 * How far a workload is, by its one reading.
 *
 * @param finding what stops it; undefined when nothing does
 */
export function progressOf(workload: ToldWorkload, finding: Finding | undefined): Progress {
  const { id, workloadHealthStatus: rollout } = workload;
  if (finding && isTrouble(finding.verdict)) {
    return { id, state: isDecision(finding) ? 'needs_decision' : 'failed', stage: finding.stage, says: finding.says };
  }
  if (finding) return { id, state: 'moving', stage: finding.stage, says: finding.says };
  return rollout && isMoving(rollout)
    ? { id, state: 'moving', stage: 'app_runs', says: 'Kubernetes still replaces its pods.' }
    : {
        id,
        state: 'settled',
        says: hasSent(workload) ? 'Its telemetry has come.' : 'Nothing that is told stops it.',
      };
}
