import { commonData } from './common-data.ts';
import { type ActionSettings, SETTING_NAMES } from './settings.ts';
import { parseSource } from './write-fields.ts';

/**
 * The settings among a call's arguments, absent ones left out, kinds of workloads in their exact spelling, and common
 * data that is to be masked as Odigos finds it.
 *
 * @throws ToolFailure for a kind that there is not
 */
export function givenSettings(given: ActionSettings, type?: string): ActionSettings {
  const named: ActionSettings = Object.fromEntries(
    SETTING_NAMES.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]] as const])),
  );
  const { values } = named;
  const settings = type === 'PiiMasking' && values ? { ...named, values: [...new Set(values.map(commonData))] } : named;
  if (!settings.sources) return settings;
  return {
    ...settings,
    sources: settings.sources.map((text) => {
      const source = parseSource(text);
      return source ? `${source.namespace}/${source.kind}/${source.name}` : text;
    }),
  };
}
