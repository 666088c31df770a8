import { definitions, operations } from '../catalog.generated.ts';
import { refuse } from '../failure.ts';
import type { GetSamplingQuery, SamplingSettingsFragment } from '../operations.generated.ts';
import { present } from '../present.ts';
import { defineRead } from '../tool.ts';
import { headMatch, scopeOf, tailMatch } from './rule.ts';

type Group = GetSamplingQuery['sampling']['rules'][number];
type Configs = GetSamplingQuery['sampling']['configs'];

/** Sampling groups with their rules, and the settings with who set each. */
export const get_sampling = defineRead(definitions.get_sampling, {
  async read(call) {
    const { group } = call.arguments;
    const { sampling } = await call.read(operations.get_sampling, {});
    const groups = sampling.rules
      .filter(({ id }) => group === undefined || id === group)
      .sort((left, right) => (left.id < right.id ? -1 : 1));
    if (group !== undefined && groups.length === 0) {
      const names = sampling.rules.map(({ id }) => id).sort();
      throw refuse(`There is no sampling group "${group}". There are: ${names.join(', ') || 'none'}.`, [
        { tool: 'get_sampling', arguments: {}, why: 'See all groups.' },
      ]);
    }
    const settings = settingsOf(sampling.configs);
    return {
      data: {
        groups: groups.map(groupRow),
        // Null in the API means that the default holds.
        settings: settings.length > 0 ? settings : 'defaults',
      },
      nextSteps: [
        {
          tool: 'create_noisy_operation_rule',
          arguments: { group: groups[0]?.id ?? 'cluster-sampling', name: 'drop health checks', route: '/healthz' },
          why: 'Preview a rule that drops health checks.',
        },
        { tool: 'get_overview_metrics', arguments: {}, why: 'See which sources send most.' },
      ],
    };
  },
});

function groupRow({ id, name, noisyOperations, highlyRelevantOperations, costReductionRules }: Group): object {
  return present({
    group: id,
    name: name === id ? undefined : name,
    noisy_operations: noisyOperations.map((rule) =>
      present({
        ...headOf(rule),
        match: headMatch(rule.operation),
        keep_percentage: rule.percentageAtMost ?? 0,
        scope: scopeOf(rule.sourceScopes),
      }),
    ),
    highly_relevant_operations: highlyRelevantOperations.map((rule) =>
      present({
        ...headOf(rule),
        match: tailMatch(rule.operation),
        on_error: rule.error || undefined,
        slower_than_ms: rule.durationAtLeastMs,
        keep_percentage_at_least: rule.percentageAtLeast,
        scope: scopeOf(rule.sourceScopes),
      }),
    ),
    cost_reduction_rules: costReductionRules.map((rule) =>
      present({
        ...headOf(rule),
        match: tailMatch(rule.operation),
        keep_percentage_at_most: rule.percentageAtMost,
        scope: scopeOf(rule.sourceScopes),
      }),
    ),
  });
}

function headOf(rule: {
  readonly ruleId: string;
  readonly name: string | null;
  readonly notes: string | null;
  readonly disabled: boolean;
}): object {
  return present({ rule_id: rule.ruleId, name: rule.name, notes: rule.notes, disabled: rule.disabled || undefined });
}

/** Who may set sampling, the stronger first: the UI's local settings, then central, then the chart. */
const LAYERS = [
  ['local UI', 'localUiConfig'],
  ['central', 'remoteConfigFromCentral'],
  ['helm', 'helmDeployment'],
] as const;

interface Setting {
  readonly setting: string;
  readonly value: unknown;
  readonly set_by: string;
}

function settingsOf(configs: Configs): readonly Setting[] {
  return [...flatten(configs.effective)].map(([setting, value]) => ({
    setting,
    value,
    set_by: LAYERS.find(([, layer]) => flatten(configs[layer]).get(setting) === value)?.[0] ?? 'profile or default',
  }));
}

function flatten(config: SamplingSettingsFragment | null): ReadonlyMap<string, unknown> {
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
