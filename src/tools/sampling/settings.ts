import type { Compatibility } from '../../tool/compatibility.ts';
import type { GetSamplingQuery, SamplingSettingsFragment } from '../../tool/generated/operations.generated.ts';
import { type Newcomer, untold } from '../../tool/untold.ts';

/** The sampling settings in their layers. */
export type SamplingConfigs = GetSamplingQuery['sampling']['configs'];

/** Who may set sampling, the stronger first: the UI's local settings, then central, then the chart. */
export const LAYERS = [
  ['local UI', 'localUiConfig'],
  ['central', 'remoteConfigFromCentral'],
  ['helm', 'helmDeployment'],
] as const;

/** One setting that is in force, and who set it. */
export interface Setting {
  readonly setting: string;
  readonly value: unknown;
  readonly set_by: string;
}

/** What is in force, with who set each; nothing where only defaults hold (recording `probe/sampling-config/none`). */
export function settingsOf(configs: SamplingConfigs): readonly Setting[] {
  return [...flatten(configs.effective)].map(([setting, value]) => ({
    setting,
    value,
    set_by: LAYERS.find(([, layer]) => flatten(configs[layer]).get(setting) === value)?.[0] ?? 'profile or default',
  }));
}

/** What holds where nobody set it. */
export const SETTING_DEFAULTS: readonly { readonly setting: string; readonly value: unknown }[] = [
  { setting: 'dryRun', value: false },
  { setting: 'tailSampling.disabled', value: false },
  { setting: 'tailSampling.traceAggregationWaitDuration', value: '30s' },
  { setting: 'k8sHealthProbesSampling.enabled', value: false },
  { setting: 'k8sHealthProbesSampling.keepPercentage', value: 0 },
];

/** Settings that some supported release has no field for, by their first name. */
const NEWER_SETTINGS = {
  dryRun: 'SamplingConfig.dryRun',
  spanSamplingAttributes: 'SamplingConfig.spanSamplingAttributes',
} as const satisfies Readonly<Record<string, Newcomer>>;

/** What stands for a setting that this UI has no field for. */
export const NOT_TOLD = 'not told';

/** The settings that this UI has no field for, by their first name. */
export function untoldSettings({ lacks }: Pick<Compatibility, 'lacks'>): readonly string[] {
  return Object.entries(NEWER_SETTINGS).flatMap(([name, field]) => (lacks.has(field) ? [name] : []));
}

/** The warning where there are some. */
export function untoldWarning(): string {
  return untold(
    'whether sampling only evaluates, and which attributes it puts on spans',
    ...Object.values(NEWER_SETTINGS),
  );
}

/** Settings by dotted path, only those that are set. */
export function flatten(config: SamplingSettingsFragment | null): ReadonlyMap<string, unknown> {
  const values = new Map<string, unknown>();
  for (const [section, content] of Object.entries(config ?? {})) {
    if (content === null) continue;
    if (typeof content !== 'object') values.set(section, content);
    else {
      for (const [name, value] of Object.entries(content)) if (value !== null) values.set(`${section}.${name}`, value);
    }
  }
  return values;
}
