import { type WorkloadId, workloadKey } from '../workload/workload.ts';

/**
 * A name of Kubernetes. A Source may also name workloads by a pattern, and is then listed as if it were one that is called
 * so (recording `probe/workloads/marked-regex-and-ghost`).
 */
const NAME = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/;

/** What of a workload tells whether it is there. */
interface Told {
  readonly id: WorkloadId;
  readonly workloadHealthStatus: object | null;
}

/** Whether Odigos holds something of a workload that is gone: it has no health of its own. */
export function isLeftOver({ id, workloadHealthStatus }: Told): boolean {
  return workloadHealthStatus === null && NAME.test(id.name);
}

/** Whether a Source marks by a pattern what is shown as a workload. */
export function isPattern({ id, workloadHealthStatus }: Told): boolean {
  return workloadHealthStatus === null && !NAME.test(id.name);
}

/**
 * What is left of workloads that are gone: it is listed among the marked ones alone (recordings
 * `probe/workloads/marked-after-delete`, `probe/workloads/ns-after-delete`). By namespace, name and kind.
 */
export function leftoversIn(marked: readonly Told[]): readonly WorkloadId[] {
  return marked
    .filter(isLeftOver)
    .map(({ id }) => id)
    .sort((one, other) => (workloadKey(one) < workloadKey(other) ? -1 : 1));
}
