import { redactNamed } from '../../redaction/text/redact-text.ts';
import { readYaml } from '../../text/yaml.ts';
import { fieldAt, fieldOf, isRecord } from '../../tool/fields.ts';
import type { ConfigSection, SettingOrigin, SettingsFragment } from '../../tool/generated/operations.generated.ts';
import type { Newcomer } from '../../tool/untold.ts';

/** Where a value comes from; `not told` are those that the API has no field for, and so no origin. */
type Origin = SettingOrigin | 'default' | 'not told';

type SettingValue = string | number | boolean | readonly string[];

/** One setting in effect. */
export interface Setting {
  /** As helm and provenance write it, such as `rollout.maxConcurrentRollouts`. */
  readonly path: string;
  readonly section: ConfigSection;
  readonly value: SettingValue;
  readonly set_by: Origin;
}

interface Provenance {
  readonly helmPath: string;
  readonly reconciledFrom: string;
}

const ORIGINS: Readonly<Record<string, SettingOrigin>> = {
  'odigos-configuration': 'helm',
  'odigos-remote-config': 'central',
  'odigos-local-ui-config': 'ui',
};

const SECTIONS: Readonly<Record<string, ConfigSection>> = {
  instrumentor: 'instrumentation',
  allowConcurrentAgents: 'instrumentation',
  wasp: 'instrumentation',
  userInstrumentationEnvs: 'instrumentation',
  agentsInitContainerResources: 'instrumentation',
  traceIdSuffix: 'instrumentation',
  ignoredNamespaces: 'namespaces',
  ignoredContainers: 'namespaces',
  ignoreOdigosNamespace: 'namespaces',
  rollout: 'rollout',
  autoRollback: 'rollout',
  sampling: 'sampling',
  componentLogLevels: 'log_levels',
  collectorGateway: 'collectors',
  collectorNode: 'collectors',
  metricsSources: 'collectors',
  odigosOwnTelemetryStore: 'features',
  profiling: 'features',
  traceCorrelations: 'features',
  goAutoOffsetsCron: 'advanced',
  goAutoOffsetsMode: 'advanced',
  karpenter: 'advanced',
  customContainerRuntimeSocketPath: 'advanced',
  odigletHealthProbeBindPort: 'advanced',
  clickhouseJsonTypeEnabled: 'advanced',
  allowedTestConnectionHosts: 'advanced',
};

/** Settings that stand in the configuration file only: the API has no field for them. */
const ONLY_IN_FILE = /^(mcp\w+|profiling\.(ui|exporter)\..+|metricsSources\..+)$/;
/** Those of them that only the chart writes, without a word in provenance: no other layer takes them. */
const ONLY_BY_HELM = /^mcp\w+$/;
const LOG_LEVEL = /^componentLogLevels\.(\w+)$/;

/** Lists that are helm's and the UI's together, though provenance calls the whole list the UI's. */
export const JOINED_LISTS: ReadonlySet<string> = new Set(['ignoredNamespaces', 'ignoredContainers']);

/** Settings by which agents change, and so workloads are restarted. */
export const RESTARTING = /^(instrumentor\.agentEnvVarsInjectionMethod|allowConcurrentAgents|ignored|rollout\.)/;

/** Stands for a value that neither a field nor the configuration file tells. */
export const NOT_TOLD = 'not told';

/** A configuration, as far as a UI tells it: a field that its release lacks is absent, one that is not set is null. */
interface ToldConfig {
  readonly manifestYAML?: string | null | undefined;
}

/**
 * The value at a dotted path, a list sorted, since its order is random; null where nothing is set. Where this UI has no
 * such field, what the configuration file says; `NOT_TOLD` where that cannot be read either.
 */
export function valueAt(config: ToldConfig, path: string): unknown {
  const steps = path.split('.');
  const value = fieldAt(config, steps);
  if (Array.isArray(value)) return value.map(String).sort();
  if (!isFieldless(config, steps)) return value ?? null;
  const file = parsed(config.manifestYAML);
  return isRecord(file) ? (flattened(file).get(path) ?? null) : NOT_TOLD;
}

/** Whether a path leads to a field that was not answered; below what is null nothing is set. */
export function isFieldless(config: object, [first = '', ...rest]: readonly string[]): boolean {
  const value = fieldOf(config, first);
  if (value === undefined) return true;
  return rest.length > 0 && typeof value === 'object' && value !== null && isFieldless(value, rest);
}

/**
 * Every setting that has a value, sorted by path. A component's log level that merely follows the default counts as
 * default, whatever provenance says of it (recording `probe/loglevel/after-default`). What this UI has no field for is
 * taken from the configuration file, and is `NOT_TOLD` where only provenance names it.
 */
export function settingsOf({ provenance, manifestYAML, ...config }: SettingsFragment): readonly Setting[] {
  const origins = originsOf(provenance);
  const unnamed: Origin = provenance === undefined ? 'not told' : 'default';
  const file = flattened(parsed(manifestYAML));
  const shown = [...flattened(config)].map(([path, value]) => {
    const follows = LOG_LEVEL.test(path) && path !== 'componentLogLevels.default' && !file.has(path);
    if (follows) return setting(path, value, manifestYAML === undefined ? 'not told' : 'default');
    return setting(path, value, origins.get(path) ?? unnamed);
  });
  const hidden = [...file]
    .filter(([path]) => ONLY_IN_FILE.test(path) || isNewer(config, path))
    .map(([path, value]) => setting(path, value, origins.get(path) ?? (ONLY_BY_HELM.test(path) ? 'helm' : 'not told')));
  const named = [...origins]
    .filter(([path]) => isNewer(config, path) && !file.has(path))
    .map(([path, origin]) => setting(path, NOT_TOLD, origin));
  return [...shown, ...hidden, ...named].sort((left, right) => (left.path < right.path ? -1 : 1));
}

function setting(path: string, value: SettingValue, set_by: Origin): Setting {
  return { path, section: sectionOf(path), value, set_by };
}

/** The section that a path belongs to. */
export function sectionOf(path: string): ConfigSection {
  return SECTIONS[path.split('.')[0] ?? ''] ?? 'general';
}

/** The parts of the configuration that some supported release does not tell, by path. */
const NEWER_SETTINGS = {
  allowConcurrentAgents: 'EffectiveConfig.allowConcurrentAgents',
  autoRollback: 'EffectiveConfig.autoRollback',
  componentLogLevels: 'EffectiveConfig.componentLogLevels',
  instrumentor: 'EffectiveConfig.instrumentor',
  karpenter: 'EffectiveConfig.karpenter',
  profiling: 'EffectiveConfig.profiling',
  'rollout.maxConcurrentRollouts': 'RolloutConfig.maxConcurrentRollouts',
  sampling: 'EffectiveConfig.sampling',
  traceCorrelations: 'EffectiveConfig.traceCorrelations',
  wasp: 'EffectiveConfig.wasp',
} as const satisfies Readonly<Record<string, Newcomer>>;

/** Whether a path is of a part that this UI has no field for. */
function isNewer(config: object, path: string): boolean {
  return Object.keys(NEWER_SETTINGS).some(
    (newer) => (path === newer || path.startsWith(`${newer}.`)) && isFieldless(config, newer.split('.')),
  );
}

/** Settings of a section, or of all, that this UI tells neither by a field nor in the configuration file: each with its field. */
export function untoldSettings(
  config: SettingsFragment,
  section: ConfigSection | undefined,
): readonly (readonly [name: string, field: Newcomer])[] {
  if (isRecord(parsed(config.manifestYAML))) return [];
  return Object.entries(NEWER_SETTINGS).filter(
    ([name]) => isNewer(config, name) && (section === undefined || sectionOf(name) === section),
  );
}

/** Who set each value that is set, by path. */
export function originsOf(provenance: readonly Provenance[] | null | undefined): ReadonlyMap<string, SettingOrigin> {
  return new Map(
    (provenance ?? []).map(({ helmPath, reconciledFrom }) => [helmPath, ORIGINS[reconciledFrom] ?? 'profile']),
  );
}

/** The log levels that components have of their own, by component: those in the configuration file. */
export function ownLogLevels(manifestYaml: string | null): ReadonlyMap<string, string> {
  const levels = [...flattened(parsed(manifestYaml))].flatMap(([path, value]) => {
    const component = LOG_LEVEL.exec(path)?.[1];
    return component !== undefined && typeof value === 'string' ? [[component, value] as const] : [];
  });
  return new Map(levels);
}

function parsed(yaml: string | null | undefined): unknown {
  const manifest = readYaml(yaml ?? '');
  return manifest.ok ? manifest.value : undefined;
}

/** Values by dotted path; nulls and empty objects are left out, lists are sorted: their order is random. */
function flattened(value: unknown, prefix = ''): ReadonlyMap<string, SettingValue> {
  const found = new Map<string, SettingValue>();
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, item] of Object.entries(value)) {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    if (typeof item === 'string') found.set(path, redactNamed(key, item));
    else if (typeof item === 'number' || typeof item === 'boolean') found.set(path, item);
    else if (Array.isArray(item)) {
      if (item.length > 0) found.set(path, item.map((one) => redactNamed(key, String(one))).sort());
    } else for (const [inner, innerValue] of flattened(item, path)) found.set(inner, innerValue);
  }
  return found;
}
