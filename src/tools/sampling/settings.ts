import type { GetSamplingQuery, SamplingSettingsFragment } from '../../tool/generated/operations.generated.ts';

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
