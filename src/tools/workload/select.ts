import { refuse } from '../../tool/failure.ts';
import type { WorkloadId } from './workload.ts';

/** One workload, or all of a namespace or of the cluster. */
export interface Selection {
  readonly namespace?: string;
  readonly kind?: string;
  readonly name?: string;
}

/**
 * The workloads that a selection names. Selected here, not upstream: the API ignores a kind without a name and a name
 * without a kind (recording `probe/workloads/namespace+name-no-kind`).
 *
 * @throws ToolFailure when a named workload is not there
 */
export function selectWorkloads<Workload extends { readonly id: WorkloadId }>(
  workloads: readonly Workload[],
  { namespace, kind, name }: Selection,
): readonly Workload[] {
  const selected = workloads.filter(
    ({ id }) => (kind === undefined || id.kind === kind) && (name === undefined || id.name === name),
  );
  if (selected.length === 0 && name !== undefined) {
    const where = namespace === undefined ? 'in the namespaces that Odigos looks at' : `in namespace ${namespace}`;
    throw refuse(`There is no ${kind ?? 'workload'} ${name} ${where} (names are case-sensitive).`, [
      namespace === undefined
        ? { tool: 'list_namespaces', arguments: {}, why: 'See which namespaces there are.' }
        : {
            tool: 'list_workloads_in_namespace',
            arguments: { namespace },
            why: 'See which workloads the namespace has.',
          },
    ]);
  }
  return selected;
}
