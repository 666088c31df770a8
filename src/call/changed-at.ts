import type { AppliedChange } from './applied-change.ts';
import type { ChangeRecord } from './change-record.ts';

interface Workload {
  readonly namespace: string;
  readonly kind: string;
  readonly name: string;
}

/**
 * When the last change was applied that may concern a workload: one that names it, its whole namespace, or no namespace at
 * all, as a setting of the cluster does.
 *
 * @returns milliseconds since the Unix epoch; undefined where none is known
 */
export async function changedAt(changes: ChangeRecord, workload: Workload): Promise<number | undefined> {
  const { kept } = await changes.told();
  return kept.findLast((change) => mayConcern(change, workload))?.at;
}

function mayConcern(
  { target, namespaces }: Pick<AppliedChange, 'target' | 'namespaces'>,
  { namespace, kind, name }: Workload,
): boolean {
  if (namespaces.length === 0) return true;
  if (!namespaces.includes(namespace)) return false;
  // Of many workloads a target names the first ones, and counts the others.
  const named = target?.split(',') ?? ['+'];
  return named.some(
    (one) => one === `${kind}/${namespace}/${name}` || one === `Namespace/${namespace}` || one.startsWith('+'),
  );
}
