import { label, type MarkedWorkload } from './named-workloads.ts';

/** Which workloads cannot serve whole while their pods are replaced, each group a sentence. */
export function awaySentences(workloads: readonly MarkedWorkload[]): readonly string[] {
  const single = workloads.filter(({ numberOfInstances }) => numberOfInstances === 1);
  const stateful = workloads.filter(
    ({ id, numberOfInstances }) => id.kind === 'StatefulSet' && numberOfInstances !== 1,
  );
  return [
    ...(single.length > 0 ? [`${listed(single)}: one pod only, so it may be away for a moment.`] : []),
    ...(stateful.length > 0
      ? [`${listed(stateful)}: a StatefulSet takes each pod down before its successor comes, one after the other.`]
      : []),
  ];
}

/** Available pods of workloads. */
export function podsOf(workloads: readonly MarkedWorkload[]): number {
  return workloads.reduce((sum, { numberOfInstances }) => sum + (numberOfInstances ?? 0), 0);
}

/**
 * Whether a workload has no pods at all: its health then reads as an error (recording
 * `probe/workloads/single-kind-StatefulSet`). The number of instances counts available pods, so it is 0 of crashing
 * ones too.
 */
export function hasNoPods({ numberOfInstances, podsHealthStatus: pods }: MarkedWorkload): boolean {
  return numberOfInstances === 0 && pods.status === 'Error';
}

const MAX_LISTED = 8;

/** Workloads by name, at most eight of them. */
export function listed(workloads: readonly Pick<MarkedWorkload, 'id'>[]): string {
  const names = workloads.slice(0, MAX_LISTED).map(({ id }) => label(id));
  const more = workloads.length - names.length;
  return `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
