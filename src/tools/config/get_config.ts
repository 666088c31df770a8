import type { NextStep } from '../../tool/envelope.ts';
import { definitions, type GetConfigArguments, operations } from '../../tool/generated/catalog.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { defineRead } from '../../tool/tool.ts';
import { untold } from '../../tool/untold.ts';
import { defaultOf, differs } from './defaults.ts';
import { presentConfig } from './effective-config.ts';
import { JOINED_LISTS, type Setting, sectionOf, settingsOf, untoldSettings } from './settings.ts';
import { unsetSettings } from './unset-settings.ts';

/** What is set, by section and by who set it. */
export const get_config = defineRead(definitions.get_config, {
  async read(call) {
    const { effectiveConfig } = await call.read(operations.get_config, call.arguments);
    const config = presentConfig(effectiveConfig);
    const settings = settingsOf(config);
    const { all, section, set_by, search } = call.arguments;
    // Whoever asks for some in particular means all of them.
    const isWhole = all || section !== undefined || set_by !== undefined || search !== undefined;
    const set = settings.filter((setting) => matches(setting, call.arguments));
    const unset = unsetSettings(config, settings);
    const matching = [...set, ...unset.byDefault.filter((setting) => matches(setting, call.arguments))].sort(byPath);
    const shown = isWhole ? matching : set.filter(differs);
    const notSet = unset.unknown.filter((path) =>
      matches({ path, section: sectionOf(path), set_by: 'default' }, call.arguments),
    );
    const usual = matching.length - shown.length;
    if (shown.some(({ path, set_by }) => JOINED_LISTS.has(path) && set_by === 'ui')) {
      call.warn("Ignored namespaces and containers are helm's list and the UI's together, whoever is named for them.");
    }
    const hidden = untoldSettings(config, call.arguments.section);
    if (hidden.length > 0) {
      const names = hidden.map(([name]) => name).join(', ');
      call.warn(untold(`these settings: ${names}`, ...hidden.map(([, field]) => field)));
    }
    if (config.provenance === undefined) call.warn(untold('who set a value', 'EffectiveConfig.provenance'));
    const cannotTell = hidden.length > 0 || (config.provenance === undefined && call.arguments.set_by !== undefined);
    const nothing = cannotTell
      ? 'Nothing of what this UI tells matches; more may be set.'
      : 'Nothing that matches is set.';
    return {
      data: present({
        says: shown.length > 0 ? saysOf(usual) : nothing,
        sections: grouped(shown),
        defaults: defaultsOf(shown),
        total: shown.length,
        not_set: isWhole && notSet.length > 0 ? notSet : undefined,
        set_in_ui:
          config.provenance === undefined ? undefined : settings.filter(({ set_by }) => set_by === 'ui').length,
        not_told: shown.length > 0 ? NOT_TOLD : undefined,
      }),
      nextSteps: nextSteps(settings, call.arguments, { isEmpty: shown.length === 0, isUnset: set.length === 0 }),
    };
  },
});

const NOT_TOLD = 'Which person set a value, and when: Odigos keeps neither.';

function saysOf(usual: number): string | undefined {
  return usual === 0
    ? undefined
    : `What differs from its default, or has none that is known; ${usual} more ${usual === 1 ? 'has its default' : 'have their defaults'} (all: true shows ${usual === 1 ? 'it' : 'them'}).`;
}

/** The defaults of those that have another value, by path; undefined where there are none. */
function defaultsOf(settings: readonly Setting[]): Readonly<Record<string, unknown>> | undefined {
  const found = settings.flatMap(({ path, value }) => {
    const usual = defaultOf(path);
    return usual === undefined || JSON.stringify(usual) === JSON.stringify(value) ? [] : [[path, usual] as const];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

function byPath({ path: left }: Setting, { path: right }: Setting): number {
  return left < right ? -1 : 1;
}

function matches({ section, set_by, path }: Omit<Setting, 'value'>, given: GetConfigArguments): boolean {
  return (
    (given.section === undefined || section === given.section) &&
    (given.set_by === undefined || set_by === given.set_by) &&
    (given.search === undefined || plain(path).includes(plain(given.search)))
  );
}

/** Section, then who set it, then the values by path: each name stands once. */
function grouped(settings: readonly Setting[]): Readonly<Record<string, object>> {
  const sections: Record<string, Record<string, Record<string, unknown>>> = {};
  for (const { section, set_by, path, value } of settings) {
    const origins = sections[section] ?? {};
    sections[section] = { ...origins, [set_by]: { ...origins[set_by], [path]: value } };
  }
  return sections;
}

/** Without what parts its words: `health probe` is in `k8sHealthProbesSampling`. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[\s_-]/g, '');
}

function nextSteps(
  settings: readonly Setting[],
  given: GetConfigArguments,
  { isEmpty, isUnset }: { readonly isEmpty: boolean; readonly isUnset: boolean },
): readonly NextStep[] {
  const steps: NextStep[] = [];
  const { search } = given;
  if (isEmpty && Object.keys(given).length > 0) {
    steps.push({ tool: 'get_config', arguments: { all: true }, why: 'See everything that is set.' });
  }
  // What nobody has set has its name there all the same.
  const sought = isUnset && search !== undefined ? { search } : {};
  const why = 'See what each setting does and which tool sets it.';
  steps.push({ tool: 'list_config_options', arguments: sought, why });
  if (given.set_by === undefined && settings.some(({ set_by }) => set_by === 'ui')) {
    steps.push({ tool: 'get_config', arguments: { set_by: 'ui' }, why: 'See only what was set in the UI or here.' });
  }
  steps.push({ tool: 'describe_odigos', arguments: {}, why: 'See what runs with it: version, tier, collectors.' });
  return steps;
}
