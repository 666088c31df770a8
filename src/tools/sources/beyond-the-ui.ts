import { kubectl } from '../../text/kubectl.ts';
import type { Finding } from '../health/finding.ts';
import type { WorkloadId } from '../workload/workload.ts';
import type { Peers } from './callers.ts';
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

/** What else is known where an answer ends. */
interface Circumstances {
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
  /** What is known of its calls. */
  readonly peers?: Peers | undefined;
}

/** Kubernetes keeps an event for an hour unless it is told otherwise. */
const EVENTS_KEPT = 60 * 60_000;

/** Where the rest of an answer stands that ends here; undefined where the answer is whole. */
export function beyondTheUi(finding: Finding, { id, pods }: Looked, { now, peers }: Circumstances): Beyond | undefined {
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
      return ofRolledBack(finding, id, now);
    case 'read_agent_health':
    case 'look_at_gateway':
      return {
        not_told:
          finding.remedy === 'look_at_gateway'
            ? trafficUntold(peers)
            : 'What the agent wrote into the log of the application.',
        look: kubectl('logs', '-n', namespace, pod?.podName ?? workload, '--all-containers', '--tail=100'),
      };
    case 'scale_up':
      return events;
    case 'restart':
      return {
        not_told: `Whether its rollout is ${kind === 'Deployment' ? 'paused or ' : ''}stuck.`,
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

function trafficUntold(peers: Peers | undefined): string {
  if (!peers || peers.namesakes.length > 0) return 'Whether it gets traffic: Odigos sees only what its agent sends.';
  return peers.callers.length > 0
    ? 'Why nothing arrives although it is called: Odigos sees only what its agent sends.'
    : `Whether it gets traffic: no call to service ${peers.service} was seen, and callers without an agent are not.`;
}

/** The pods that failed are gone, and their logs with them; their events go too. */
function ofRolledBack({ since, reason }: Finding, { namespace, kind, name }: WorkloadId, now: number): Beyond {
  // Kubernetes itself said that: no container has run that could have written more.
  if (IMAGE.test(reason)) {
    return {
      not_told: 'Which image its pods are to have now.',
      look: kubectl('get', `${kind.toLowerCase()}/${name}`, '-n', namespace, '-o', 'wide'),
    };
  }
  const why =
    'Why the pods failed with the agent: Odigos replaced them, and keeps neither their logs nor their exit codes.';
  const isFresh = since === undefined || now - Date.parse(since) < EVENTS_KEPT;
  return isFresh
    ? {
        not_told: `${why} Events tell for an hour, your log backend for longer.`,
        look: kubectl('get', 'events', '-n', namespace, '--sort-by=.lastTimestamp'),
      }
    : {
        not_told: `${why} Kubernetes has dropped its events of then: your log backend may have the logs. Else recover it; once its new pods fail, and before Odigos takes the agent out again, this shows why.`,
        look: kubectl('logs', '-n', namespace, `${kind.toLowerCase()}/${name}`, '--all-containers', '--tail=100'),
      };
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
