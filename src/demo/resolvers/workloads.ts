import type { K8sResourceKind, WorkloadFilter } from '../contract.generated.ts';
import { apiError } from '../errors.ts';
import type { WorkloadId } from '../kubernetes/model.ts';
import { compareIds } from '../kubernetes/model.ts';
import { inNoOrder } from '../kubernetes/names.ts';
import type { Cluster } from '../worlds/cluster.ts';
import type { QueryResolvers } from './resolvers.generated.ts';
import { WorkloadView } from './workload-view.ts';

/** Kinds that a single workload can be asked for by. */
const WORKLOAD_KINDS: ReadonlySet<K8sResourceKind> = new Set<K8sResourceKind>([
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'CronJob',
  'StaticPod',
  'Rollout',
  'DeploymentConfig',
]);

/** Lists of workloads, with the filters' traps. */
export const workloadQueries: Pick<QueryResolvers, 'workloads' | 'workloadsByIds' | 'namespaces'> = {
  workloads: (_, { filter }, { cluster }) =>
    filtered(cluster, filter ?? {}).map((id) => new WorkloadView(cluster, id, 'workloads')),

  workloadsByIds: (_, { ids }, { cluster }) =>
    ids.filter((id) => !cluster.isIgnored(id.namespace)).map((id) => new WorkloadView(cluster, id, 'workloadsByIds')),

  namespaces: (_, __, { cluster }) =>
    inNoOrder(cluster.namespaceNames(), (name) => name)
      .filter((name) => !cluster.isIgnored(name))
      .map((name) => {
        const source = cluster.sources.ofNamespace(name);
        return {
          name,
          markedForInstrumentation: source !== undefined && !source.disabled,
          dataStreamNames: source ? [...source.streams].filter(([, on]) => on).map(([stream]) => stream) : [],
          get workloads() {
            return cluster
              .workloadsIn(name)
              .map((workload) => new WorkloadView(cluster, workload.id, 'workloadsByIds'));
          },
        };
      }),
};

/**
 * The workloads that a filter selects. Marked ones are listed cluster-wide whatever else the filter says, also those
 * whose manifest is gone; otherwise only namespace, or namespace with kind and name, do anything.
 */
function filtered(cluster: Cluster, filter: WorkloadFilter): WorkloadId[] {
  if (filter.markedForInstrumentation === true) return marked(cluster);
  const { namespace, kind, name } = filter;
  if (!namespace) {
    return cluster
      .workloadsIn()
      .map((workload) => workload.id)
      .filter((id) => !cluster.isIgnored(id.namespace));
  }
  cluster.refuseIgnored(namespace);
  if (!name || !kind) return cluster.workloadsIn(namespace).map((workload) => workload.id);
  if (!WORKLOAD_KINDS.has(kind)) throw apiError(`invalid workload kind: ${kind}`);
  const single = cluster.workload({ namespace, kind, name });
  return single ? [single.id] : [];
}

function marked(cluster: Cluster): WorkloadId[] {
  const ids = new Map<string, WorkloadId>();
  const add = (id: WorkloadId): void => {
    if (!cluster.isIgnored(id.namespace)) ids.set(`${id.namespace}/${id.kind}/${id.name}`, id);
  };
  for (const { id } of cluster.configs.values()) add(id);
  for (const { id } of cluster.sources.all()) if (cluster.workload(id)) add(id);
  return [...ids.values()].sort(compareIds);
}
