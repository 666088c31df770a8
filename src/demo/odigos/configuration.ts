import type { LocalUiConfigInput, SamplingConfigInput } from '../contract.generated.ts';
import type { Agenda } from '../kubernetes/agenda.ts';
import { type ConfigTree, type ConfigValue, isSection, overlay, pruned, settingAt, settingsOf } from './config-tree.ts';

/** Where a setting comes from, named after its ConfigMap. */
export type ConfigLayer = 'odigos-configuration' | 'odigos-remote-config' | 'odigos-local-ui-config';

/** How long the scheduler takes to merge the layers anew after one changed, in milliseconds. */
const RECONCILE_MS = 300;

/** Components with a log level of their own. */
export const LOG_COMPONENTS = [
  'autoscaler',
  'scheduler',
  'instrumentor',
  'odiglet',
  'deviceplugin',
  'ui',
  'collector',
] as const;

/** What was installed with: the chart's part of the configuration. */
export interface InstalledWith {
  readonly clusterName: string;
  readonly mcpAccessMode: 'read-only' | 'read-write';
  readonly uiMode: 'default' | 'readonly';
}

function chartValues(installed: InstalledWith): ConfigTree {
  return {
    telemetryEnabled: false,
    openshiftEnabled: false,
    psp: false,
    skipWebhookIssuerCreation: false,
    ignoreOdigosNamespace: true,
    imagePrefix: 'registry.odigos.io',
    clusterName: installed.clusterName,
    resourceSizePreset: 'size_m',
    ignoredNamespaces: ['kube-node-lease', 'local-path-storage', 'istio-system', 'linkerd'],
    ignoredContainers: ['istio-proxy', 'linkerd-proxy', 'vault-agent', 'filebeat', 'fluentd', 'akeyless-init'],
    allowedTestConnectionHosts: [],
    imagePullSecrets: [],
    profiles: [],
    uiMode: installed.uiMode,
    mcpEnabled: true,
    mcpAccessMode: installed.mcpAccessMode,
    instrumentor: { mountMethod: 'k8s-virtual-device', agentEnvVarsInjectionMethod: 'loader-fallback-to-pod-manifest' },
    componentLogLevels: { default: 'info' },
    collectorGateway: {
      minReplicas: 1,
      maxReplicas: 10,
      requestMemoryMiB: 600,
      limitMemoryMiB: 750,
      requestCPUm: 500,
      limitCPUm: 1000,
      memoryLimiterLimitMiB: 600,
      memoryLimiterSpikeLimitMiB: 120,
      goMemLimitMiB: 480,
      clusterMetricsEnabled: false,
      serviceGraphDisabled: false,
    },
    collectorNode: {
      collectorOwnMetricsPort: 55682,
      requestMemoryMiB: 250,
      limitMemoryMiB: 500,
      requestCPUm: 250,
      limitCPUm: 500,
      memoryLimiterLimitMiB: 450,
      memoryLimiterSpikeLimitMiB: 90,
      goMemLimitMiB: 360,
      otlpExporterConfiguration: {
        enableDataCompression: false,
        timeout: '5s',
        retryOnFailure: { enabled: true, initialInterval: '5s', maxInterval: '30s', maxElapsedTime: '300s' },
      },
    },
    autoRollback: { graceTime: '15s' },
    odigosOwnTelemetryStore: { metricsStoreDisabled: false },
    profiling: { enabled: true },
    traceCorrelations: { serviceIO: { enabled: true } },
  };
}

/** Settings that the API has no field for, by how their paths begin: their origin is not told either. */
const WITHOUT_PROVENANCE: readonly string[] = ['mcp', 'profiling.ui.'];

/** Lists that are joined from chart and UI instead of replaced: the UI can only add to them. */
const UNITED_LISTS: ReadonlySet<string> = new Set(['ignoredNamespaces', 'ignoredContainers']);

/** The configuration of Odigos in its layers, and what they come to. */
export class Configuration {
  readonly #agenda: Agenda;
  #chart: ConfigTree;
  #remote: ConfigTree = {};
  #local: ConfigTree = {};
  #effective: ConfigTree;
  #provenance: readonly { readonly helmPath: string; readonly reconciledFrom: ConfigLayer }[] = [];
  readonly #onChange: () => void;

  /** @param onChange called whenever the effective configuration was merged anew */
  constructor(agenda: Agenda, installed: InstalledWith, onChange: () => void) {
    this.#agenda = agenda;
    this.#chart = chartValues(installed);
    this.#effective = this.#chart;
    this.#onChange = onChange;
    this.#merge();
  }

  /** The chart's layer. */
  get chart(): ConfigTree {
    return this.#chart;
  }

  /** The layer of the central backend. */
  get remote(): ConfigTree {
    return this.#remote;
  }

  /** The layer that the UI writes. */
  get local(): ConfigTree {
    return this.#local;
  }

  /** All layers merged, as the scheduler last did it. */
  get effective(): ConfigTree {
    return this.#effective;
  }

  /** Each setting that is set, with the layer that it comes from. */
  get provenance(): readonly { readonly helmPath: string; readonly reconciledFrom: ConfigLayer }[] {
    return this.#provenance;
  }

  /** A text setting; null where none is set. */
  text(path: string): string | null {
    const value = settingAt(this.#effective, path);
    return typeof value === 'string' ? value : null;
  }

  /** A yes-or-no setting; null where none is set. */
  flag(path: string): boolean | null {
    const value = settingAt(this.#effective, path);
    return typeof value === 'boolean' ? value : null;
  }

  /** A numeric setting; null where none is set. */
  amount(path: string): number | null {
    const value = settingAt(this.#effective, path);
    return typeof value === 'number' ? value : null;
  }

  /** A list setting; null where none is set. */
  list(path: string): readonly string[] | null {
    const value = settingAt(this.#effective, path);
    return Array.isArray(value) ? value.map(String) : null;
  }

  /** A section as a tree, empty when it was cleared; null where it was never set. */
  section(path: string, tree: ConfigTree = this.#effective): ConfigTree | null {
    const value = settingAt(tree, path);
    return isSection(value) ? value : null;
  }

  /** Namespaces that nothing may be instrumented in. */
  ignoredNamespaces(): readonly string[] {
    const named = this.list('ignoredNamespaces') ?? [];
    return this.flag('ignoreOdigosNamespace') ? [...named, 'odigos-system'] : named;
  }

  /** A setting such as "15s", "5m" or "1h30m" in milliseconds; `fallback` where it is not set or makes no sense. */
  duration(path: string, fallback: number): number {
    const text = this.text(path);
    return text === null ? fallback : (durationMs(text) ?? fallback);
  }

  /**
   * Merges settings into the UI's layer: null leaves a setting as it is; an empty text, an empty list, 0 rollouts and
   * telemetryEnabled false take one out. Nothing is validated, as upstream.
   */
  updateLocal(input: LocalUiConfigInput): void {
    const { telemetryEnabled, ...rest } = input;
    const changes = treeOf(rest);
    const merged = overlay(this.#local, {
      ...changes,
      ...(telemetryEnabled === undefined || telemetryEnabled === null ? {} : { telemetryEnabled }),
    });
    const cleaned = withoutUnset(merged);
    const method = settingAt(cleaned, 'instrumentor.agentEnvVarsInjectionMethod');
    this.#writeLocal(
      typeof method === 'string'
        ? overlay(cleaned, { instrumentor: { agentEnvVarsInjectionMethod: method.replaceAll('_', '-') } })
        : cleaned,
    );
  }

  /** Replaces each sampling section that is given; an empty one clears it. */
  replaceLocalSampling(input: SamplingConfigInput): void {
    const sampling: Record<string, ConfigValue | undefined> = { ...(this.section('sampling', this.#local) ?? {}) };
    for (const [name, section] of Object.entries(treeOf(input))) sampling[name] = section;
    this.#writeLocal(Object.keys(sampling).length > 0 ? { ...this.#local, sampling } : this.#local);
  }

  /** Sets a component's log level in the UI's layer; no component means the default. */
  setLogLevel(component: string | null, level: string): void {
    this.#writeLocal(overlay(this.#local, { componentLogLevels: { [component ?? 'default']: level } }));
  }

  /**
   * Changes values of the chart as `helm upgrade --set` does, at once: for instance `mcpAccessMode`, `mcpEnabled` or
   * `uiMode`. Nothing in the API can do it.
   */
  upgradeChart(values: ConfigTree): void {
    this.#chart = overlay(this.#chart, values);
    this.#merge();
  }

  /** Empties the UI's layer. */
  resetLocal(): void {
    this.#writeLocal({});
  }

  /** Replaces the whole remote layer: whatever else it held is gone. */
  replaceRemote(remote: ConfigTree): void {
    this.#remote = pruned(remote);
    this.#agenda.after(RECONCILE_MS, () => this.#merge());
  }

  #writeLocal(local: ConfigTree): void {
    this.#local = local;
    this.#agenda.after(RECONCILE_MS, () => this.#merge());
  }

  #merge(): void {
    const layers: readonly (readonly [ConfigLayer, ConfigTree])[] = [
      ['odigos-configuration', this.#chart],
      ['odigos-remote-config', this.#remote],
      ['odigos-local-ui-config', this.#local],
    ];
    let effective: ConfigTree = {};
    const origin = new Map<string, ConfigLayer>();
    for (const [layer, tree] of layers) {
      for (const list of UNITED_LISTS) {
        const above = tree[list];
        const below = effective[list];
        if (Array.isArray(above) && Array.isArray(below)) {
          effective = { ...effective, [list]: [...new Set([...below, ...above])] };
        }
      }
      const rest = Object.fromEntries(
        Object.entries(tree).filter(([key]) => !(UNITED_LISTS.has(key) && key in effective)),
      );
      effective = overlay(effective, rest);
      for (const { path } of settingsOf(tree)) origin.set(path, layer);
    }
    for (const component of LOG_COMPONENTS) {
      const path = `componentLogLevels.${component}`;
      if (!origin.has(path)) origin.set(path, 'odigos-configuration');
    }
    this.#effective = effective;
    this.#provenance = [...origin]
      .filter(([path]) => !WITHOUT_PROVENANCE.some((prefix) => path.startsWith(prefix)))
      .map(([helmPath, reconciledFrom]) => ({ helmPath, reconciledFrom }));
    this.#onChange();
  }
}

function treeOf(input: object): ConfigTree {
  const tree: Record<string, ConfigValue> = {};
  for (const [key, value] of Object.entries(input)) {
    if (value === null || value === undefined) continue;
    if (Array.isArray(value)) tree[key] = value.map(String);
    else if (typeof value === 'object') tree[key] = treeOf(value);
    else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') tree[key] = value;
  }
  return tree;
}

function withoutUnset(tree: ConfigTree): ConfigTree {
  const kept: Record<string, ConfigValue> = {};
  for (const [key, value] of Object.entries(tree)) {
    if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) continue;
    if (key === 'maxConcurrentRollouts' && value === 0) continue;
    if (key === 'telemetryEnabled' && value === false) continue;
    if (!isSection(value)) kept[key] = value;
    else {
      const section = withoutUnset(value);
      if (Object.keys(section).length > 0) kept[key] = section;
    }
  }
  return kept;
}

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

function durationMs(text: string): number | undefined {
  if (!/^(\d+(\.\d+)?(ms|s|m|h))+$/.test(text)) return undefined;
  let total = 0;
  for (const [, amount, unit] of text.matchAll(/(?<![\d.])(\d+(?:\.\d+)?)(ms|s|m|h)/g)) {
    total += Number(amount) * (UNITS[unit ?? ''] ?? 0);
  }
  return total;
}
