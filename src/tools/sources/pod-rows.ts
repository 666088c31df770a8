import { z } from 'zod';
import { readYaml } from '../../text/yaml.ts';
import { ToolFailure } from '../../tool/failure.ts';
import { operations } from '../../tool/generated/catalog.generated.ts';
import { present } from '../../tool/kit/present.ts';
import type { ReadCall } from '../../tool/tool.ts';

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

const ended = z.object({
  exitCode: z.number().int(),
  reason: z.string().optional().catch(undefined),
  message: z.string().optional().catch(undefined),
  finishedAt: z.iso.datetime().optional().catch(undefined),
});
const statuses = z
  .array(
    z.object({
      name: z.string(),
      restartCount: z.number().optional().catch(undefined),
      state: z
        .object({ terminated: ended.optional().catch(undefined) })
        .optional()
        .catch(undefined),
      lastState: z
        .object({ terminated: ended.optional().catch(undefined) })
        .optional()
        .catch(undefined),
    }),
  )
  .catch([]);
const podObject = z.object({
  status: z.object({
    conditions: z
      .array(z.object({ type: z.string(), status: z.string(), message: z.string().optional().catch(undefined) }))
      .catch([]),
    initContainerStatuses: statuses,
    containerStatuses: statuses,
  }),
});

type Ended = z.infer<typeof ended>;

/** What the manifest of a pod adds. */
interface PodEnds {
  readonly ofContainers: ReadonlyMap<string, Ended>;
  /** Init containers that failed: the API lists them nowhere else. */
  readonly init: readonly object[];
  /** Why no node takes it. */
  readonly unscheduled?: string | undefined;
}

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
      init_containers: read?.init ?? [],
      containers: pod.containers.map((container) => containerRow(container, read?.ofContainers)),
    });
  });
}

function containerRow(
  { containerName, ready, restartCount, isCrashLoop, waitingReasonEnum, waitingMessage }: RowPod['containers'][number],
  ends: PodEnds['ofContainers'] | undefined,
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

function endRow({ exitCode, reason, message, finishedAt }: Ended): object {
  return present({
    reason,
    exit_code: exitCode,
    at: finishedAt,
    message: message?.slice(0, MAX_MESSAGE).toWellFormed(),
  });
}

async function readEnds(
  call: Pick<ReadCall<object>, 'read' | 'warn'>,
  namespace: string,
  pods: readonly RowPod[],
): Promise<ReadonlyMap<string, PodEnds>> {
  const read = await Promise.all(
    pods.map(async ({ podName }): Promise<readonly [string, PodEnds] | undefined> => {
      try {
        const asked = { namespace, kind: 'Pod', name: podName } as const;
        const { k8sManifest } = await call.read(operations.troubleshoot_source_manifest, asked);
        const found = endsIn(k8sManifest);
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

function endsIn(manifest: string): PodEnds | undefined {
  const yaml = readYaml(manifest);
  const read = podObject.safeParse(yaml.ok ? yaml.value : undefined);
  if (!read.success) return undefined;
  const { conditions, containerStatuses, initContainerStatuses } = read.data.status;
  const ends = containerStatuses.flatMap(({ name, state, lastState }) => {
    const end = lastState?.terminated ?? state?.terminated;
    return end ? [[name, end] as const] : [];
  });
  return {
    ofContainers: new Map(ends),
    init: initContainerStatuses.flatMap(({ name, restartCount, state, lastState }) => {
      const end = state?.terminated ?? lastState?.terminated;
      if (end === undefined || end.exitCode === 0) return [];
      return [present({ name, restarts: restartCount || undefined, last_ended: endRow(end) })];
    }),
    unscheduled: conditions.find(({ type, status }) => type === 'PodScheduled' && status === 'False')?.message,
  };
}
