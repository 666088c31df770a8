import { BOTH_AGENTS } from '../workload/workload.ts';
import { evidence, isMoving, stops } from './conditions.ts';
import type { Finding } from './finding.ts';
import { stageOfCondition } from './stages.ts';
import type { ToldWorkload } from './told-workload.ts';

/** What Odigos's own verdict says where no stage shows it: no reading is better than that one. */
export function ownVerdict({ workloadOdigosHealthStatus: verdict }: ToldWorkload): Finding | undefined {
  if (!stops(verdict) || verdict.reasonEnum === BOTH_AGENTS) return undefined;
  const stage = stageOfCondition(verdict.name);
  const reason = verdict.reasonEnum ?? verdict.status;
  const proof = [evidence('workloadOdigosHealthStatus', verdict)];
  if (isMoving(verdict)) {
    const says = `Odigos says that it is on its way: ${verdict.message || reason}.`;
    return { stage, verdict: 'waiting', reason, says, evidence: proof, fix: 'Wait and look again.', remedy: 'wait' };
  }
  const says = `Odigos says: ${verdict.message || reason}.`;
  return {
    stage,
    verdict: verdict.status === 'Unsupported' ? 'unsupported' : 'broken',
    reason,
    says,
    evidence: proof,
    fix: 'Read what each stage says.',
    remedy: 'read_agent_health',
  };
}
