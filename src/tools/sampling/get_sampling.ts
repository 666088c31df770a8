import type { NextStep } from '../../tool/envelope.ts';
import { refuse } from '../../tool/failure.ts';
import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import type { SamplingGroupFragment } from '../../tool/generated/operations.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { defineRead } from '../../tool/tool.ts';
import { untold } from '../../tool/untold.ts';
import type { StoredRule } from './rule.ts';
import { RULE_KINDS, ruleRow } from './rule-kind.ts';
import { NOT_TOLD, type SamplingConfigs, type Setting, settingsOf, untoldSettings, untoldWarning } from './settings.ts';

/** Sampling groups with their rules, and the settings with who set each. */
export const get_sampling = defineRead(definitions.get_sampling, {
  async read(call) {
    const { group } = call.arguments;
    const { sampling } = await call.read(operations.get_sampling, {});
    const { rules: all } = sampling;
    const hidden = untoldSettings(call.compatibility);
    if (hidden.length > 0) call.warn(untoldWarning());
    const settings = settingsShown(sampling.configs, hidden);
    if (!all) {
      call.warn(untold('sampling groups and their rules', 'Sampling.rules'));
      return { data: { settings }, nextSteps: [SEE_TRAFFIC] };
    }
    const groups = [...all]
      .filter(({ id }) => group === undefined || id === group)
      .sort((left, right) => (left.id < right.id ? -1 : 1));
    if (group !== undefined && groups.length === 0) {
      const names = all.map(({ id }) => id).sort();
      throw refuse(`There is no sampling group "${group}". There are: ${names.join(', ') || 'none'}.`, [
        { tool: 'get_sampling', arguments: {}, why: 'See all groups.' },
      ]);
    }
    if (groups.flatMap(rulesOf).some(({ scopes }) => scopes === undefined)) {
      call.warn(untold('where sampling rules hold', 'NoisyOperationRule.sourceScopes'));
    }
    return {
      data: { groups: groups.map(groupRow), settings },
      nextSteps: nextSteps(groups, all),
    };
  },
});

function settingsShown(
  configs: SamplingConfigs,
  hidden: readonly string[],
): readonly Pick<Setting, 'setting' | 'value'>[] | 'defaults' {
  const settings = [...settingsOf(configs), ...hidden.map((setting) => ({ setting, value: NOT_TOLD }))];
  // Null in the API means that the default holds.
  return settings.length > 0 ? settings : 'defaults';
}

function rulesOf(group: SamplingGroupFragment): readonly StoredRule[] {
  return RULE_KINDS.flatMap((kind) => kind.rulesOf(group));
}

/** Routes that health checks and scrapers ask for all day, and a group of their own for them. */
const NOISY_ROUTES = ['/healthz', '/readyz', '/livez', '/metrics'] as const;
const NOISE_GROUP = 'noise';
const SEE_TRAFFIC: NextStep = { tool: 'get_overview_metrics', arguments: {}, why: 'See which sources send most.' };

function nextSteps(
  shown: readonly SamplingGroupFragment[],
  all: readonly SamplingGroupFragment[],
): readonly NextStep[] {
  const [route, another = route] = uncoveredRoutes(all);
  const [group] = shown;
  const steps: NextStep[] = [];
  if (route && group) {
    steps.push({
      tool: 'create_noisy_operation_rule',
      arguments: { group: group.id, name: `drop ${route}`, route },
      why: `Preview a rule that drops requests to ${route}: no rule does.`,
    });
  }
  if (another && !all.some(({ id }) => id === NOISE_GROUP)) {
    steps.push({
      tool: 'create_sampling_group',
      arguments: { group: NOISE_GROUP, rule_name: `drop ${another}`, keep_percentage: 0, route: another },
      why: `Preview a group of its own, with a rule that drops requests to ${another}.`,
    });
  }
  return [...steps, SEE_TRAFFIC];
}

/** Those of the noisy routes that no rule of any group names. */
function uncoveredRoutes(groups: readonly SamplingGroupFragment[]): readonly string[] {
  const named = new Set(
    groups.flatMap(({ noisyOperations }) => noisyOperations.map(({ operation }) => operation?.httpServer?.route)),
  );
  return NOISY_ROUTES.filter((route) => !named.has(route));
}

function groupRow(group: SamplingGroupFragment): object {
  const { id, name } = group;
  return present({
    group: id,
    name: name === id ? undefined : name,
    ...Object.fromEntries(
      RULE_KINDS.map((kind) => [kind.list, kind.rulesOf(group).map((rule) => ruleRow(kind, rule))]),
    ),
  });
}
