import { kubectl } from '../../text/kubectl.ts';
import type { Finding } from '../health/finding.ts';
import type { WorkloadId } from '../workload/workload.ts';
import { isTroubled, type RowPod, worstFirst } from './pod-rows.ts';

/** What the UI API cannot tell of a finding, and the line that shows it. */
export interface Beyond {
  readonly not_told: string;
  readonly look: string;
}

interface Looked {
  readonly id: WorkloadId;
  readonly pods?: readonly RowPod[] | null;
}

const IMAGE = /Image|CreateContainer|RunContainer/;

/** Where the rest of an answer stands that ends here; undefined where the answer is whole. */
export function beyondTheUi(finding: Finding, { id, pods }: Looked): Beyond | undefined {
  const { namespace, kind, name } = id;
  const workload = `${kind === 'StaticPod' ? 'pod' : kind.toLowerCase()}/${name}`;
  const [pod] = worstFirst(pods ?? []);
  const events: Beyond = {
    not_told: 'Events of Kubernetes are not told by Odigos.',
    look: kubectl('describe', workload, '-n', namespace),
  };
  switch (finding.remedy) {
    case 'fix_application':
      return pod ? ofFailing(namespace, pod) : events;
    case 'recover_from_rollback':
      if (pod && isTroubled(pod)) return ofFailing(namespace, pod);
      return {
        not_told:
          'Why the pods failed with the agent: Odigos replaced them, and keeps neither their logs nor their exit codes. Events tell for an hour or so, your log backend for longer.',
        look: kubectl('get', 'events', '-n', namespace, '--sort-by=.lastTimestamp'),
      };
    case 'read_agent_health':
    case 'look_at_gateway':
      return {
        not_told:
          finding.remedy === 'look_at_gateway'
            ? 'Whether it gets traffic: Odigos sees only what its agent sends.'
            : 'What the agent wrote into the log of the application.',
        look: kubectl('logs', '-n', namespace, pod?.podName ?? workload, '--all-containers', '--tail=100'),
      };
    case 'scale_up':
      return events;
    case 'restart':
      return {
        not_told: 'Whether its rollout is paused or stuck.',
        look: kubectl('describe', workload, '-n', namespace),
      };
    case 'wait':
      return kind === 'CronJob'
        ? { not_told: 'When its next job starts.', look: kubectl('get', workload, '-n', namespace) }
        : undefined;
    default:
      return undefined;
  }
}

function ofFailing(namespace: string, pod: RowPod): Beyond {
  const failing =
    pod.containers.find(({ isCrashLoop, waitingReasonEnum }) => isCrashLoop === true || waitingReasonEnum) ??
    pod.containers.find(({ ready }) => ready === false) ??
    pod.containers[0];
  if (!failing || IMAGE.test(failing.waitingReasonEnum ?? '')) {
    return {
      not_told: 'Events of Kubernetes are not told by Odigos.',
      look: kubectl('describe', 'pod', pod.podName, '-n', namespace),
    };
  }
  return {
    not_told: 'What the application wrote before it ended: Odigos does not keep its logs.',
    look: kubectl('logs', '-n', namespace, pod.podName, '-c', failing.containerName, '--previous', '--tail=100'),
  };
}
