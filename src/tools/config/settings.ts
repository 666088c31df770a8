import { redactNamed } from '../../redaction/text/redact-text.ts';
import { readYaml } from '../../text/yaml.ts';
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
const LOG_LEVEL = /^componentLogLevels\.(\w+)$/;

/** Lists that are helm's and the UI's together, though provenance calls the whole list the UI's. */
export const JOINED_LISTS: ReadonlySet<string> = new Set(['ignoredNamespaces', 'ignoredContainers']);

/**
 * Every setting that has a value, sorted by path. A component's log level that merely follows the default counts as
 * default, whatever provenance says of it (recording `probe/loglevel/after-default`).
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
    .filter(([path]) => ONLY_IN_FILE.test(path))
    .map(([path, value]) => setting(path, value, origins.get(path) ?? 'not told'));
  return [...shown, ...hidden].sort((left, right) => (left.path < right.path ? -1 : 1));
}

function setting(path: string, value: SettingValue, set_by: Origin): Setting {
  const section = SECTIONS[path.split('.')[0] ?? ''] ?? 'general';
  return { path, section, value, set_by };
}

/** The parts of the configuration that some supported release does not tell, by their first name. */
export const NEWER_SETTINGS = {
  allowConcurrentAgents: 'EffectiveConfig.allowConcurrentAgents',
  autoRollback: 'EffectiveConfig.autoRollback',
  componentLogLevels: 'EffectiveConfig.componentLogLevels',
  instrumentor: 'EffectiveConfig.instrumentor',
  karpenter: 'EffectiveConfig.karpenter',
  profiling: 'EffectiveConfig.profiling',
  sampling: 'EffectiveConfig.sampling',
  traceCorrelations: 'EffectiveConfig.traceCorrelations',
  wasp: 'EffectiveConfig.wasp',
} as const satisfies Partial<Record<keyof SettingsFragment, Newcomer>>;

/** Settings of a section, or of all, that this UI does not tell. */
export function untoldSettings(
  config: SettingsFragment,
  section: ConfigSection | undefined,
): readonly (keyof typeof NEWER_SETTINGS)[] {
  return Object.keys(NEWER_SETTINGS)
    .filter((name): name is keyof typeof NEWER_SETTINGS => name in NEWER_SETTINGS)
    .filter((name) => config[name] === undefined && (section === undefined || SECTIONS[name] === section));
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
