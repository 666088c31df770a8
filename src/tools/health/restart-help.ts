import { isMoving } from './conditions.ts';
import type { Finding } from './finding.ts';
import { reportsHealthyAgent } from './passed.ts';
import { namesCause } from './processes.ts';
import type { ToldWorkload } from './told-workload.ts';

/**
 * Whether a restart mends a finding, and why not where it does not: a short sentence that begins with yes or no, or with what
 * it depends on.
 */
export function restartHelp(
  { remedy, stage }: Finding,
  workload: Pick<ToldWorkload, 'id' | 'conditions' | 'pods'>,
): string {
  const { id } = workload;
  if (id.kind === 'CronJob') return 'No: nothing of a CronJob runs on; its next job is new anyway.';
  switch (remedy) {
    case 'restart':
      return id.kind === 'Deployment'
        ? 'Yes, unless its rollout is paused or the instrumentor is away (check_health).'
        : 'Yes, unless the instrumentor is away (check_health).';
    case 'bring_back_instrumentor':
      return 'No: the instrumentor is away, so new pods would carry no agent either.';
    case 'resume_rollout':
      return 'No: its rollout is paused, so no pod is replaced.';
    case 'look_at_odigos':
      return 'Only where all parts of Odigos do their work (check_health): what it waits for is not in its pods.';
    case 'read_agent_health':
      return ofAgent(workload);
    case 'wait':
      return stage === 'pods_carry_agent'
        ? 'Only if its rollout does not move: it is on its way.'
        : 'No: it is on its way.';
    case 'recover_from_rollback':
      return 'No: Odigos keeps the agent out until the rollback is recovered.';
    case 'fix_application':
      return 'No: its containers would fail again.';
    case 'scale_up':
      return 'No: there is no pod.';
    case 'instrument':
      return 'No: nothing asks for an agent.';
    case 'override_runtime':
    case 'update_runtime':
    case 'leave_out':
    case 'allow_concurrent_agents':
    case 'stop_ignoring':
      return 'No: no agent is chosen for it, so new pods would carry none either.';
    case 'add_destination':
    case 'look_at_destinations':
      return stage === 'agent_chosen'
        ? 'No: no agent is chosen for it, so new pods would carry none either.'
        : 'No: the fault lies behind the workload.';
    case 'look_at_gateway':
      return reportsHealthyAgent(workload)
        ? 'No: its agent reports that it is healthy.'
        : 'Not known: its agent reports no health. If nothing else explains it, one restart does no harm.';
  }
}

function ofAgent({ conditions, pods }: Pick<ToldWorkload, 'conditions' | 'pods'>): string {
  if (namesCause(pods)) {
    return 'Only once the cause that its process names is mended: the agent starts anew, with the same settings.';
  }
  return conditions.processesAgentHealth && isMoving(conditions.processesAgentHealth)
    ? 'Perhaps: no process names a cause. Once is enough to see whether the agent reports then.'
    : 'No: no process names a cause, and the agent would start anew with the same settings.';
}
