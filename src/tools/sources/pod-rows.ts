import { ToolFailure } from '../../tool/failure.ts';
import { operations } from '../../tool/generated/catalog.generated.ts';
import { present } from '../../tool/kit/present.ts';
import type { ReadCall } from '../../tool/tool.ts';
import { type Ended, endRow, hasFailed, initRow, type PodStatus, podStatus } from '../workload/pod-status.ts';

/** What is told of a pod, as far as its rows go. */
export interface RowPod {
  readonly podName: string;
  readonly containers: readonly {
    readonly containerName: string;
    readonly ready: boolean | null;
    readonly isCrashLoop: boolean | null;
    readonly restartCount: number | null;
    readonly waitingReasonEnum: string | null;
    readonly waitingMessage?: string | null;
  }[];
}

/** Pods whose last states are read: each is a request of its own. */
const MAX_READ = 3;
const MAX_MESSAGE = 300;

/** Whether something is wrong with a pod, or was. */
export function isTroubled({ containers }: RowPod): boolean {
  return containers.some(
    ({ ready, isCrashLoop, restartCount, waitingReasonEnum }) =>
      ready === false || isCrashLoop === true || (restartCount ?? 0) > 0 || Boolean(waitingReasonEnum),
  );
}

/** Pods with those first that fail now, then by restarts, then by name. */
export function worstFirst<Pod extends RowPod>(pods: readonly Pod[]): readonly Pod[] {
  return [...pods].sort((left, right) => badness(right) - badness(left) || (left.podName < right.podName ? -1 : 1));
}

const FAILS_NOW = 1_000_000;

function badness({ containers }: RowPod): number {
  return Math.max(
    0,
    ...containers.map(
      ({ isCrashLoop, waitingReasonEnum, ready, restartCount }) =>
        (isCrashLoop || waitingReasonEnum ? 2 * FAILS_NOW : ready === false ? FAILS_NOW : 0) + (restartCount ?? 0),
    ),
  );
}

/**
 * The pods as rows, in the given order: restarts, state, and of the first troubled ones how each container last ended,
 * with exit code and time. Those stand in the pod's manifest alone (recording `query/describeSource/payments/StatefulSet/ledger`);
 * where it cannot be read the rows do without, and a warning says so.
 *
 * @param more what a row says besides
 */
export async function podRows<Pod extends RowPod>(
  call: Pick<ReadCall<object>, 'read' | 'warn'>,
  namespace: string,
  pods: readonly Pod[],
  more: (pod: Pod) => object = () => ({}),
): Promise<readonly object[]> {
  const ends = await readEnds(call, namespace, pods.filter(isTroubled).slice(0, MAX_READ));
  return pods.map((pod) => {
    const read = ends.get(pod.podName);
    return present({
      name: pod.podName,
      ...more(pod),
      unscheduled: read?.unscheduled,
      init_containers: (read?.init ?? []).filter(hasFailed).map(initRow),
      containers: pod.containers.map((container) => containerRow(container, read?.ended)),
    });
  });
}

function containerRow(
  { containerName, ready, restartCount, isCrashLoop, waitingReasonEnum, waitingMessage }: RowPod['containers'][number],
  ends: ReadonlyMap<string, Ended> | undefined,
): object {
  const end = ends?.get(containerName);
  return present({
    name: containerName,
    ready,
    restarts: restartCount || undefined,
    state: waitingReasonEnum ?? (isCrashLoop ? 'CrashLoopBackOff' : undefined),
    message: waitingMessage?.slice(0, MAX_MESSAGE),
    last_ended: end && endRow(end),
  });
}

async function readEnds(
  call: Pick<ReadCall<object>, 'read' | 'warn'>,
  namespace: string,
  pods: readonly RowPod[],
): Promise<ReadonlyMap<string, PodStatus>> {
  const read = await Promise.all(
    pods.map(async ({ podName }): Promise<readonly [string, PodStatus] | undefined> => {
      try {
        const asked = { namespace, kind: 'Pod', name: podName } as const;
        const { k8sManifest } = await call.read(operations.troubleshoot_source_manifest, asked);
        const found = podStatus(k8sManifest);
        return found && [podName, found];
      } catch (error) {
        if (!(error instanceof ToolFailure)) throw error;
        // A pod that has gone meanwhile has no end to tell.
        if (error.failure.side !== 'target') {
          call.warn(`How containers ended could not be read: ${error.failure.message}`);
        }
        return undefined;
      }
    }),
  );
  return new Map(read.filter((one) => one !== undefined));
}
