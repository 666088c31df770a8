import { z } from 'zod';
import { readYaml } from '../../text/yaml.ts';
import { present } from '../../tool/kit/present.ts';

const MAX_MESSAGE = 300;

const ended = z.object({
  exitCode: z.number().int(),
  reason: z.string().optional().catch(undefined),
  message: z.string().optional().catch(undefined),
  finishedAt: z.iso.datetime().optional().catch(undefined),
});
const state = z
  .object({
    terminated: ended.optional().catch(undefined),
    waiting: z
      .object({ reason: z.string().optional().catch(undefined), message: z.string().optional().catch(undefined) })
      .optional()
      .catch(undefined),
  })
  .optional()
  .catch(undefined);
const statuses = z
  .array(
    z.object({
      name: z.string(),
      restartCount: z.number().optional().catch(undefined),
      state,
      lastState: state,
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

/** How a container ended: exit code, and reason, message and time as far as Kubernetes tells. */
export type Ended = z.infer<typeof ended>;

/** What the manifest of a pod tells and the API shows nowhere else. */
export interface PodStatus {
  /** How each container ended last, by its name. */
  readonly ended: ReadonlyMap<string, Ended>;
  /** What a container waits for, as a sentence, by its name. */
  readonly waits: ReadonlyMap<string, string>;
  readonly init: readonly InitContainer[];
  /** Why no node takes it. */
  readonly unscheduled?: string | undefined;
}

/** An init container: it ran before the others, or holds them up. */
export interface InitContainer {
  readonly name: string;
  readonly restarts: number;
  readonly waits?: string | undefined;
  readonly ended?: Ended | undefined;
}

/** The status in a redacted manifest of a pod; undefined where it cannot be read. */
export function podStatus(manifest: string): PodStatus | undefined {
  const yaml = readYaml(manifest);
  const read = podObject.safeParse(yaml.ok ? yaml.value : undefined);
  if (!read.success) return undefined;
  const { conditions, containerStatuses, initContainerStatuses } = read.data.status;
  return {
    ended: new Map(
      containerStatuses.flatMap(({ name, state: now, lastState }) => {
        const end = lastState?.terminated ?? now?.terminated;
        return end ? [[name, end] as const] : [];
      }),
    ),
    waits: new Map(
      containerStatuses.flatMap(({ name, state: now }) => {
        const message = now?.waiting?.message;
        return message ? [[name, short(message)] as const] : [];
      }),
    ),
    init: initContainerStatuses.map(({ name, restartCount, state: now, lastState }) => ({
      name,
      restarts: restartCount ?? 0,
      waits: now?.waiting?.reason,
      ended: now?.terminated ?? lastState?.terminated,
    })),
    unscheduled: conditions.find(({ type, status }) => type === 'PodScheduled' && status === 'False')?.message,
  };
}

/** Whether an init container has not done what it is for. */
export function hasFailed({ ended: end }: InitContainer): boolean {
  return end !== undefined && end.exitCode !== 0;
}

/** An init container as a row. */
export function initRow({ name, restarts, waits, ended: end }: InitContainer): object {
  return present({ name, restarts: restarts || undefined, state: waits, last_ended: end && endRow(end) });
}

/** How a container ended, as a row. */
export function endRow({ exitCode, reason, message, finishedAt }: Ended): object {
  return present({ reason, exit_code: exitCode, at: finishedAt, message: message && short(message) });
}

function short(message: string): string {
  return message.slice(0, MAX_MESSAGE).toWellFormed();
}
