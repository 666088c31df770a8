import type { Finding } from './finding.ts';
import { podCount, type ToldWorkload } from './told-workload.ts';

/** What a fix costs for these workloads together, one sentence. */
export function costOf({ remedy }: Pick<Finding, 'remedy'>, workloads: readonly ToldWorkload[]): string {
  const restart = restartOf(workloads);
  switch (remedy) {
    case 'instrument':
    case 'override_runtime':
      return `${restart}, once an agent fits.`;
    case 'recover_from_rollback':
      return `${restart}; if they fail with the agent again, Odigos takes it out again.`;
    case 'fix_application':
      return 'A change of the application.';
    case 'scale_up':
      return 'The resources of its pods.';
    case 'leave_out':
      return 'Nothing: it sends nothing now.';
    case 'update_runtime':
      return 'A new image of the application, rolled out.';
    case 'allow_concurrent_agents':
      return `${restart}; two agents take more CPU and memory.`;
    case 'stop_ignoring':
      return `${restart}, and those of every workload with such a container.`;
    case 'restart':
    case 'resume_rollout':
      return `${restart}.`;
    case 'bring_back_instrumentor':
      return `${restart}, once the instrumentor is back.`;
    case 'add_destination':
      return `No restart of Odigos; ${restart.toLowerCase()}, once a signal is taken.`;
    case 'look_at_odigos':
    case 'read_agent_health':
      return `Nothing; where it is restarted, ${restart.toLowerCase()}.`;
    case 'wait':
    case 'look_at_gateway':
    case 'look_at_destinations':
      return 'Nothing.';
  }
}

function restartOf(workloads: readonly ToldWorkload[]): string {
  if (workloads.every(({ id }) => id.kind === 'CronJob')) return 'No restart: the next job changes';
  const pods = workloads.reduce((sum, workload) => sum + podCount(workload), 0);
  return `A rolling restart of ${pods} ${pods === 1 ? 'pod' : 'pods'}`;
}
