import type {
  K8sSourceId,
  PatchSourceRequestInput,
  PersistNamespaceItemInput,
  PersistNamespaceSourceInput,
} from '../contract.generated.ts';
import { apiError } from '../errors.ts';
import { RESOURCES } from '../kubernetes/manifests.ts';
import type { ContainerOverride, WorkloadId } from '../kubernetes/model.ts';
import { isSourceKind, isStreamLabel } from '../odigos/sources.ts';
import type { Cluster } from '../worlds/cluster.ts';
import type { MutationResolvers } from './resolvers.generated.ts';

/** Marking, unmarking, patching and restarting. What is answered true may have done nothing, as upstream. */
export const sourceMutations: Pick<
  MutationResolvers,
  | 'persistK8sSources'
  | 'persistK8sNamespaces'
  | 'updateK8sActualSource'
  | 'restartWorkloads'
  | 'restartPod'
  | 'recoverFromRollbackForWorkload'
  | 'uninstrumentCluster'
> = {
  persistK8sSources: (_, { sources }, { cluster }) => {
    forEachTellingFirstFailure(sources, (item) => persistSource(cluster, item));
    return true;
  },

  persistK8sNamespaces: (_, { namespaces }, { cluster }) => {
    forEachTellingFirstFailure(namespaces, (item) => persistNamespace(cluster, item));
    return true;
  },

  updateK8sActualSource: (_, { sourceId, patchSourceRequest }, { cluster }) => {
    patchSource(cluster, idOf(sourceId), patchSourceRequest);
    return true;
  },

  restartWorkloads: (_, { sourceIds }, { cluster }) => {
    // All are tried; the first failure is told.
    let failure: string | undefined;
    for (const id of sourceIds) {
      const workload = cluster.workload(id);
      if (workload && RESTARTABLE.includes(workload.id.kind)) cluster.instrumentor.restart(workload);
      else failure ??= `failed to restart workload ${id.namespace}/${id.name}/${id.kind}: ${whyNotRestarted(id)}`;
    }
    if (failure !== undefined) throw apiError(failure);
    return true;
  },

  restartPod: (_, { namespace, name }, { cluster }) => {
    const found = cluster.findPod(namespace, name);
    if (found) cluster.kubelet.restartPod(found.workload, name);
    else cluster.collectors.restartPod(name);
    return true;
  },

  recoverFromRollbackForWorkload: (_, { sourceId }, { cluster }) => {
    const id = idOf(sourceId);
    const own = cluster.sources.own(id);
    if (!own) {
      // Made under the workload's name: a second kind of that name finds it taken.
      if (cluster.sources.hasObject(id.namespace, id.name)) {
        throw apiError(
          `failed to create Source for ${id.namespace}/${id.kind}/${id.name}: sources.odigos.io "${id.name}" already exists`,
        );
      }
      cluster.sources.ensure(id, id.name).streams.set('default', true);
      cluster.instrumentor.reconcile(id);
    } else own.recoveredAt = cluster.now();
    cluster.agenda.after(RECOVERY_MS, () => cluster.instrumentor.recover(id));
    return true;
  },

  uninstrumentCluster: (_, __, { cluster }) => {
    for (const namespace of cluster.sources.markedNamespaces()) cluster.sources.removeNamespace(namespace);
    for (const { id } of cluster.sources.all()) cluster.sources.remove(id);
    for (const { id } of [...cluster.configs.values()]) cluster.instrumentor.reconcile(id);
    return true;
  },
};

const RECOVERY_MS = 1_000;

/** Does all of them whatever fails, and then tells the first failure only: what was done stays done. */
function forEachTellingFirstFailure<Item>(items: readonly Item[], work: (item: Item) => void): void {
  const failures: unknown[] = [];
  for (const item of items) {
    try {
      work(item);
    } catch (failure) {
      failures.push(failure);
    }
  }
  if (failures.length > 0) throw failures[0];
}

function idOf({ namespace, kind, name }: K8sSourceId): WorkloadId {
  return { namespace, kind, name };
}

const RESTARTABLE: readonly string[] = ['Deployment', 'StatefulSet', 'DaemonSet', 'CronJob'];

function whyNotRestarted(id: WorkloadId): string {
  if (id.kind === 'StaticPod') return 'static pods cannot be restarted';
  if (!RESTARTABLE.includes(id.kind)) return `unsupported kind: ${id.kind} (must be one of ${RESTARTABLE.join(', ')})`;
  return `failed to restart ${id.kind.toLowerCase()}: ${RESOURCES[id.kind]} "${id.name}" not found`;
}

function refuse(reason: string): never {
  throw apiError(`failed to sync workloads: ${reason}`);
}

function persistSource(cluster: Cluster, item: PersistNamespaceSourceInput): void {
  const id: WorkloadId = { namespace: item.namespace, kind: item.kind, name: item.name };
  if (!cluster.hasNamespace(id.namespace)) refuse(`namespaces "${id.namespace}" not found`);
  if (!isSourceKind(id.kind)) refuse(`unsupported workload kind: ${id.kind}`);
  if (id.kind === 'StaticPod' && cluster.tier === 'community') {
    refuse('StaticPod instrumentation is an enterprise (on-prem) feature');
  }
  const stream = item.currentStreamName;
  if (stream !== '' && !isStreamLabel(stream)) refuse(invalidLabel(id, stream));
  // Selecting and unselecting both begin with an enabled Source: a disabled one comes to life here, even when the
  // stream given then turns out to be one that it is not in.
  const existed = cluster.sources.own(id);
  const source = cluster.sources.ensure(id);
  source.disabled = false;
  if (item.selected) {
    source.streams.set(stream === '' ? 'default' : stream, true);
  } else if (!existed) {
    unmark(cluster, id);
  } else if (stream === '') {
    unmark(cluster, id);
  } else if (source.streams.get(stream) === true || namespaceHas(cluster, id.namespace, stream)) {
    if (namespaceHas(cluster, id.namespace, stream)) source.streams.set(stream, false);
    else source.streams.delete(stream);
    if (cluster.sources.streamsOf(id).length === 0) unmark(cluster, id);
  }
  cluster.instrumentor.reconcile(id);
}

function namespaceHas(cluster: Cluster, namespace: string, stream: string): boolean {
  return cluster.sources.ofNamespace(namespace)?.streams.get(stream) === true;
}

/** Deletes the Source or, inside a marked namespace, keeps it to switch the workload off. */
function unmark(cluster: Cluster, id: WorkloadId): void {
  const namespace = cluster.sources.ofNamespace(id.namespace);
  if (namespace && !namespace.disabled) {
    const source = cluster.sources.ensure(id);
    source.disabled = true;
    return;
  }
  cluster.sources.remove(id);
}

function persistNamespace(cluster: Cluster, item: PersistNamespaceItemInput): void {
  const { namespace, selected, currentStreamName: stream } = item;
  if (!cluster.hasNamespace(namespace)) refuse(`namespaces "${namespace}" not found`);
  if (stream !== '' && !isStreamLabel(stream)) {
    refuse(invalidLabel({ namespace, kind: 'Deployment', name: namespace }, stream));
  }
  if (selected) {
    const name = stream === '' ? 'default' : stream;
    cluster.sources.ensureNamespace(namespace).streams.set(name, true);
  } else {
    const source = cluster.sources.ofNamespace(namespace);
    if (!source) return;
    if (stream !== '') {
      source.streams.delete(stream);
      if (![...source.streams.values()].includes(true)) cluster.sources.removeNamespace(namespace);
    } else cluster.sources.removeNamespace(namespace);
  }
  cluster.reconcileNamespace(namespace);
}

function invalidLabel(id: WorkloadId, stream: string): string {
  return (
    `Source.odigos.io "${id.name}" is invalid: metadata.labels: Invalid value: "odigos.io/data-stream-${stream}": ` +
    'name part must consist of alphanumeric characters, - _ and . and be at most 63 long'
  );
}

/** Languages that an override may name. */
const OVERRIDE_LANGUAGES: ReadonlySet<string> = new Set(
  'java python go dotnet javascript php ruby rust cplusplus mysql nginx redis postgres unknown ignored *'.split(' '),
);

function patchSource(cluster: Cluster, id: WorkloadId, patch: PatchSourceRequestInput): void {
  if (!cluster.hasNamespace(id.namespace)) throw apiError(`namespaces "${id.namespace}" not found`);
  if (!isSourceKind(id.kind)) throw apiError(`unsupported workload kind: ${id.kind}`);
  if (patch.language && patch.containerName && !OVERRIDE_LANGUAGES.has(patch.language)) {
    throw apiError(
      `Source.odigos.io "${id.name}" is invalid: spec.containerOverrides[0].runtimeInfo.language: ` +
        `Unsupported value: "${patch.language}"`,
    );
  }
  if (patch.otelServiceName?.includes('"')) throw apiError('invalid character after object key:value pair');
  const existed = cluster.sources.own(id) !== undefined;
  const source = cluster.sources.ensure(id);
  if (!existed) source.streams.set(patch.currentStreamName === '' ? 'default' : patch.currentStreamName, true);
  if (patch.otelServiceName !== null && patch.otelServiceName !== undefined) {
    source.serviceName = patch.otelServiceName === '' ? null : patch.otelServiceName;
  }
  const { containerName } = patch;
  if (containerName) {
    const before = source.overrides.find((one) => one.containerName === containerName);
    const merged: ContainerOverride = {
      ...before,
      containerName,
      ...(patch.language ? { language: patch.language } : {}),
      ...(patch.version ? { runtimeVersion: patch.version } : {}),
      ...(patch.otelDistroName ? { distro: patch.otelDistroName } : {}),
      ...(patch.allowConcurrentAgents === null || patch.allowConcurrentAgents === undefined
        ? {}
        : { allowConcurrentAgents: patch.allowConcurrentAgents }),
    };
    source.overrides = [...source.overrides.filter((one) => one.containerName !== containerName), merged];
  }
  cluster.instrumentor.reconcile(id);
}
