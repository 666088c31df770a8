import type { K8sResourceKind } from '../contract.generated.ts';
import { keyOf, type Source, type WorkloadId } from '../kubernetes/model.ts';
import type { Names } from '../kubernetes/names.ts';

/** Why a workload is, or is not, marked for instrumentation. */
export interface Marking {
  /** true by a Source, false when its own Source disables it, null without any Source. */
  readonly marked: boolean | null;
  readonly decision: 'WorkloadSource' | 'NamespaceSource' | 'WorkloadSourceDisabled' | 'NoSource';
  readonly message: string;
}

/** The Source objects of the cluster: of workloads (existing or not) and of namespaces. */
export class Sources {
  readonly #names: Names;
  readonly #ofWorkloads = new Map<string, { readonly id: WorkloadId; readonly source: Source }>();
  readonly #ofNamespaces = new Map<string, Source>();

  constructor(names: Names) {
    this.#names = names;
  }

  /** The workload's own Source, disabled or not. */
  own(id: WorkloadId): Source | undefined {
    return this.#ofWorkloads.get(keyOf(id))?.source;
  }

  /** The Source of a namespace. */
  ofNamespace(namespace: string): Source | undefined {
    return this.#ofNamespaces.get(namespace);
  }

  /** All Sources of workloads. */
  all(): { readonly id: WorkloadId; readonly source: Source }[] {
    return [...this.#ofWorkloads.values()];
  }

  /** Names of the namespaces that have a Source. */
  markedNamespaces(): string[] {
    return [...this.#ofNamespaces.keys()];
  }

  /** Makes, or returns, the workload's own Source. */
  ensure(id: WorkloadId, objectName?: string): Source {
    const existing = this.own(id);
    if (existing) return existing;
    const source = this.#make(objectName);
    this.#ofWorkloads.set(keyOf(id), {
      id: { namespace: id.namespace, kind: id.kind, name: id.name },
      source,
    });
    return source;
  }

  /** Makes, or returns, the namespace's Source. */
  ensureNamespace(namespace: string): Source {
    const existing = this.#ofNamespaces.get(namespace);
    if (existing) return existing;
    const source = this.#make(undefined);
    this.#ofNamespaces.set(namespace, source);
    return source;
  }

  /** Deletes the workload's own Source. */
  remove(id: WorkloadId): void {
    this.#ofWorkloads.delete(keyOf(id));
  }

  /** Deletes the namespace's Source. */
  removeNamespace(namespace: string): void {
    this.#ofNamespaces.delete(namespace);
  }

  /** Whether a Source with that object name exists in the namespace: object names are unique there. */
  hasObject(namespace: string, objectName: string): boolean {
    return this.all().some(({ id, source }) => id.namespace === namespace && source.objectName === objectName);
  }

  /** The Source that instruments the workload: its own first, else its namespace's; none when its own disables it. */
  holding(id: WorkloadId): Source | undefined {
    const own = this.own(id);
    if (own) return own.disabled ? undefined : own;
    const namespace = this.#ofNamespaces.get(id.namespace);
    return namespace && !namespace.disabled ? namespace : undefined;
  }

  /** The decision about a workload, with the Source that made it. */
  marking(id: WorkloadId): Marking {
    const own = this.own(id);
    if (own?.disabled) {
      return {
        marked: false,
        decision: 'WorkloadSourceDisabled',
        message: `switched off by the workload's own Source '${own.objectName}' in namespace '${id.namespace}'`,
      };
    }
    if (own) {
      return {
        marked: true,
        decision: 'WorkloadSource',
        message: `marked by the workload's own Source '${own.objectName}' in namespace '${id.namespace}'`,
      };
    }
    const namespace = this.#ofNamespaces.get(id.namespace);
    if (namespace && !namespace.disabled) {
      return {
        marked: true,
        decision: 'NamespaceSource',
        message: `marked by Source '${namespace.objectName}' of namespace '${id.namespace}'`,
      };
    }
    return { marked: null, decision: 'NoSource', message: 'no Source marks this workload' };
  }

  /** Names of the data streams that a tracked workload belongs to: its own Source's and its namespace's. */
  streamsOf(id: WorkloadId): string[] {
    const names = new Set<string>();
    const own = this.own(id);
    const namespace = this.#ofNamespaces.get(id.namespace);
    for (const [name, on] of namespace?.streams ?? []) if (on) names.add(name);
    for (const [name, on] of own?.streams ?? []) {
      if (on) names.add(name);
      else names.delete(name);
    }
    return [...names].sort();
  }

  #make(objectName: string | undefined): Source {
    return {
      objectName: objectName ?? `source-${this.#names.suffix()}`,
      disabled: false,
      streams: new Map(),
      serviceName: null,
      overrides: [],
      recoveredAt: null,
    };
  }
}

/** What Kubernetes accepts as a label's name part. */
const LABEL_NAME = /^[A-Za-z0-9]([A-Za-z0-9_.-]*[A-Za-z0-9])?$/;
const LABEL_NAME_MAX = 63;
const STREAM_LABEL_PREFIX = 'data-stream-';

/** Whether a data stream's name can be a Source's label: Kubernetes' rule for the label that carries it. */
export function isStreamLabel(stream: string): boolean {
  return LABEL_NAME.test(stream) && STREAM_LABEL_PREFIX.length + stream.length <= LABEL_NAME_MAX;
}

/** Kinds that a Source can name; the others of the API's list are refused. */
const SOURCE_KINDS: ReadonlySet<K8sResourceKind> = new Set<K8sResourceKind>([
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'CronJob',
  'StaticPod',
  'DeploymentConfig',
  'Rollout',
]);

/** Whether a Source can name a workload of that kind. */
export function isSourceKind(kind: K8sResourceKind): boolean {
  return SOURCE_KINDS.has(kind);
}
