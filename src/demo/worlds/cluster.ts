import type { Clock } from '../clock.ts';
import type { InstallationStatus, Tier } from '../contract.generated.ts';
import { apiError } from '../errors.ts';
import { Agenda } from '../kubernetes/agenda.ts';
import { Kubelet } from '../kubernetes/kubelet.ts';
import {
  compareIds,
  type InstrumentationConfig,
  keyOf,
  type Pod,
  type Source,
  type Workload,
  type WorkloadId,
} from '../kubernetes/model.ts';
import { Names } from '../kubernetes/names.ts';
import { Actions } from '../odigos/actions.ts';
import { Collectors } from '../odigos/collectors.ts';
import { Configuration } from '../odigos/configuration.ts';
import { Destinations } from '../odigos/destinations.ts';
import { Diagnose } from '../odigos/diagnose.ts';
import { InstrumentationRules } from '../odigos/instrumentation-rules.ts';
import { Instrumentor, type InstrumentorSettings } from '../odigos/instrumentor.ts';
import { Odiglet } from '../odigos/odiglet.ts';
import { Recommendations } from '../odigos/recommendations.ts';
import { SamplingGroups } from '../odigos/sampling.ts';
import { isStreamLabel, Sources } from '../odigos/sources.ts';
import type { Standing } from '../odigos/standing.ts';
import { demoToken, Tokens } from '../odigos/tokens.ts';
import { Profiles } from '../signals/profiles.ts';
import type { Call } from '../signals/service-graph.ts';
import { Telemetry } from '../signals/telemetry.ts';

/** What a cluster starts with. */
export interface ClusterOptions {
  readonly clock: Clock;
  readonly seed: number;
  readonly tier: Exclude<Tier, 'cloud'>;
  readonly clusterName: string;
  readonly mcpAccessMode: 'read-only' | 'read-write';
  readonly uiMode: 'default' | 'readonly';
  /** Of the Odigos in it, such as `v1.35.0`. */
  readonly version: string;
}

const DEFAULT_GRACE_MS = 5 * 60 * 1000;

/** A simulated Kubernetes cluster with Odigos in it. Everything is in memory and belongs to this one object. */
export class Cluster {
  readonly tier: ClusterOptions['tier'];
  readonly names: Names;
  readonly agenda: Agenda;
  readonly configuration: Configuration;
  readonly sources: Sources;
  readonly telemetry: Telemetry;
  readonly destinations: Destinations;
  readonly sampling = new SamplingGroups();
  readonly collectors: Collectors;
  readonly profiles: Profiles;
  readonly actions: Actions;
  readonly instrumentationRules: InstrumentationRules;
  readonly recommendations: Recommendations;
  readonly diagnose: Diagnose;
  readonly tokens: Tokens;
  readonly kubelet: Kubelet;
  readonly instrumentor: Instrumentor;
  readonly workloads = new Map<string, Workload>();
  readonly configs = new Map<string, InstrumentationConfig>();
  /** Who calls whom, whether or not an agent sees it. */
  readonly calls: Call[] = [];
  /** Of the Odigos in it; another one after an upgrade. */
  version: string;
  /** When Odigos was installed, milliseconds since the epoch. */
  readonly installedAt: number;
  #installation: InstallationStatus = 'NEW';
  readonly #namespaces = new Map<string, { readonly createdAt: number }>();

  constructor(options: ClusterOptions) {
    this.tier = options.tier;
    this.version = options.version;
    this.names = new Names(options.seed);
    this.agenda = new Agenda(options.clock);
    this.installedAt = options.clock.now() - 3 * 60 * 60 * 1000;
    this.sources = new Sources(this.names);
    this.telemetry = new Telemetry(this.agenda);
    this.destinations = new Destinations(this.agenda, this.names);
    this.configuration = new Configuration(this.agenda, options, () => this.#settingsChanged());
    this.collectors = new Collectors(this);
    this.actions = new Actions(this.agenda, this.names);
    this.instrumentationRules = new InstrumentationRules(this.names, options.tier === 'onprem');
    this.recommendations = new Recommendations(this);
    this.diagnose = new Diagnose(this);
    this.tokens = new Tokens(options.tier === 'onprem' ? demoToken(this.installedAt) : null);

    const { agenda, names, telemetry, workloads, configs } = this;
    const isProfiling = (): boolean => this.configuration.flag('profiling.enabled') === true;
    this.profiles = new Profiles({ agenda, telemetry, workloads, configs, isProfiling });
    const isRunning = (): boolean => this.collectors.isInstrumenting;
    const odiglet = new Odiglet({ agenda, telemetry, configs });
    const onInjected: Odiglet['watch'] = (workload, pods) => odiglet.watch(workload, pods);
    this.kubelet = new Kubelet({ agenda, names, configs, isRunning, onInjected });
    this.instrumentor = new Instrumentor(
      {
        agenda,
        telemetry,
        workloads,
        configs,
        isRunning,
        settings: () => this.#settings(),
        marking: (id) => this.sources.holding(id),
        ownSource: (id) => this.sources.own(id),
      },
      this.kubelet,
    );
  }

  /** Lets happen what is due. To be called before anything is read or written. */
  catchUp(): void {
    this.agenda.catchUp();
  }

  /** The cluster's present moment, milliseconds since the epoch. */
  now(): number {
    return this.agenda.now();
  }

  /** Adds a namespace; nothing happens when it exists. */
  addNamespace(name: string): void {
    if (!this.#namespaces.has(name)) this.#namespaces.set(name, { createdAt: this.now() });
  }

  /** All namespaces by name. */
  namespaceNames(): string[] {
    return [...this.#namespaces.keys()].sort();
  }

  /** Whether the namespace exists. */
  hasNamespace(name: string): boolean {
    return this.#namespaces.has(name);
  }

  /** Adds a workload with its pods. */
  addWorkload(workload: Workload): void {
    this.addNamespace(workload.id.namespace);
    this.workloads.set(keyOf(workload.id), workload);
    this.kubelet.populate(workload);
  }

  /** The workload of that id. */
  workload(id: WorkloadId): Workload | undefined {
    return this.workloads.get(keyOf(id));
  }

  /** Workloads of a namespace, or of all, by namespace, name and kind. */
  workloadsIn(namespace?: string): Workload[] {
    const found = [...this.workloads.values()].filter(
      (workload) => namespace === undefined || workload.id.namespace === namespace,
    );
    return found.sort((one, other) => compareIds(one.id, other.id));
  }

  /** Refuses a namespace on Odigos's list of ignored ones. */
  refuseIgnored(namespace: string): void {
    if (this.isIgnored(namespace)) throw apiError(`namespace ${namespace} is configured to be ignored by odigos`);
  }

  /** Whether Odigos ignores the namespace. */
  isIgnored(namespace: string): boolean {
    return this.configuration.ignoredNamespaces().includes(namespace);
  }

  /** Everything about one workload as it is now. */
  standing(id: WorkloadId): Standing {
    const key = keyOf(id);
    const config = this.configs.get(key);
    return {
      id,
      workload: this.workloads.get(key),
      config,
      marking: this.sources.marking(id),
      ownSource: this.sources.own(id),
      streams: config ? this.sources.streamsOf(id) : [],
      telemetry: this.telemetry.of(key),
      now: this.now(),
      isCommunity: this.tier === 'community',
      rollbackDisabled: this.configuration.flag('autoRollback.disabled') ?? false,
    };
  }

  /** A pod with its workload. */
  findPod(namespace: string, name: string): { readonly pod: Pod; readonly workload: Workload } | undefined {
    for (const workload of this.workloads.values()) {
      if (workload.id.namespace !== namespace) continue;
      const pod = workload.pods.find((one) => one.name === name);
      if (pod) return { pod, workload };
    }
    return undefined;
  }

  /** How far the installation got. Asking writes it down once a source or destination exists: a query that writes. */
  finishInstallation(): InstallationStatus {
    if (this.configs.size > 0 || this.destinations.count > 0) this.#installation = 'FINISHED';
    return this.#installation;
  }

  /**
   * Names of all data streams: `default` always, else those that a Source or a destination carries. There is no
   * other way for one to exist.
   */
  dataStreams(): string[] {
    const names = new Set(['default', ...this.destinations.streams()]);
    for (const { source } of this.sources.all()) for (const [name, on] of source.streams) if (on) names.add(name);
    for (const namespace of this.sources.markedNamespaces()) {
      for (const [name, on] of this.sources.ofNamespace(namespace)?.streams ?? []) if (on) names.add(name);
    }
    return [...names].sort();
  }

  /**
   * Gives a data stream another name: in destinations first, then in Sources, where a name that is no label value
   * fails when the destinations are renamed already. An unknown stream changes nothing.
   */
  renameDataStream(from: string, to: string): void {
    this.destinations.renameStream(from, to);
    for (const source of this.#everySource()) {
      const on = source.streams.get(from);
      if (on === undefined) continue;
      if (!isStreamLabel(to)) {
        throw apiError(
          `failed to update sources: failed to update source ${source.objectName}: ` +
            `Source.odigos.io "${source.objectName}" is invalid: metadata.labels: ` +
            `Invalid value: "odigos.io/data-stream-${to}": not a label name`,
        );
      }
      source.streams.delete(from);
      source.streams.set(to, on || source.streams.get(to) === true);
    }
  }

  /** Takes a data stream away; destinations and Sources that were in no other are deleted. */
  deleteDataStream(name: string): void {
    this.destinations.dropStream(name);
    for (const { id, source } of this.sources.all()) {
      if (!source.streams.delete(name) || [...source.streams.values()].includes(true)) continue;
      this.sources.remove(id);
      this.instrumentor.reconcile(id);
    }
    for (const namespace of this.sources.markedNamespaces()) {
      const source = this.sources.ofNamespace(namespace);
      if (!source?.streams.delete(name) || [...source.streams.values()].includes(true)) continue;
      this.sources.removeNamespace(namespace);
      this.reconcileNamespace(namespace);
    }
  }

  /** Whether the UI takes no mutations. */
  isReadonly(): boolean {
    return this.configuration.text('uiMode') === 'readonly';
  }

  /** Looks at every workload of a namespace again after its Source changed. */
  reconcileNamespace(namespace: string): void {
    for (const workload of this.workloadsIn(namespace)) this.instrumentor.reconcile(workload.id);
  }

  #everySource(): Source[] {
    const namespaces = this.sources.markedNamespaces().map((name) => this.sources.ofNamespace(name));
    return [...namespaces, ...this.sources.all().map(({ source }) => source)].filter((source) => source !== undefined);
  }

  #settings(): InstrumentorSettings {
    const { configuration } = this;
    return {
      ignoredContainers: configuration.list('ignoredContainers') ?? [],
      allowConcurrentAgents: configuration.flag('allowConcurrentAgents.enabled') ?? false,
      automaticRolloutDisabled: configuration.flag('rollout.automaticRolloutDisabled') ?? false,
      rollbackDisabled: configuration.flag('autoRollback.disabled') ?? false,
      rollbackGraceMs: configuration.duration('autoRollback.graceTime', DEFAULT_GRACE_MS),
    };
  }

  #settingsChanged(): void {
    for (const config of this.configs.values()) this.instrumentor.reconcile(config.id);
  }
}
