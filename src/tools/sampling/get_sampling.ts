import type { NextStep } from '../../tool/envelope.ts';
import { refuse } from '../../tool/failure.ts';
import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import type { SamplingGroupFragment } from '../../tool/generated/operations.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { defineRead } from '../../tool/tool.ts';
import { untold } from '../../tool/untold.ts';
import { keptBy } from './decision/decide.ts';
import { type Overlap, overlapsOf, type Ranked } from './decision/overlap.ts';
import type { StoredRule } from './rule.ts';
import { RULE_KINDS, type RuleKind, ruleRow } from './rule-kind.ts';
import {
  NOT_TOLD,
  type SamplingConfigs,
  SETTING_DEFAULTS,
  type Setting,
  settingsOf,
  untoldSettings,
  untoldWarning,
} from './settings.ts';

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
      data: {
        says: saysOf(sampling.configs, all),
        groups: groups.map(groupRow),
        settings,
        ...overlapsShown(groups, all),
      },
      nextSteps: nextSteps(groups, all),
    };
  },
});

/** What is in force: what is set and by whom, then the defaults of what is not (null in the API). */
function settingsShown(
  configs: SamplingConfigs,
  hidden: readonly string[],
): readonly (Pick<Setting, 'setting' | 'value'> & { readonly set_by?: string })[] {
  const set = settingsOf(configs);
  const defaults = SETTING_DEFAULTS.filter(
    ({ setting }) => !set.some((one) => one.setting === setting) && !hidden.includes(setting),
  ).map((one) => ({ ...one, set_by: 'default' }));
  return [...set, ...defaults, ...hidden.map((setting) => ({ setting, value: NOT_TOLD }))];
}

const ORDER =
  'Noisy rules are looked at first, then highly relevant, then cost reduction ones; the first kind that matches decides alone: of noisy and cost reduction rules the lowest percentage, of highly relevant ones the highest. What matches none is kept.';

function saysOf({ effective }: SamplingConfigs, groups: readonly SamplingGroupFragment[]): string {
  if (effective?.dryRun) return `Sampling only evaluates (dryRun): every trace is kept. ${ORDER}`;
  if (effective?.tailSampling?.disabled) {
    return `Tail sampling is disabled: only noisy rules that agents know themselves (Node.js, Python) drop anything. ${ORDER}`;
  }
  // An empty group is enough for the gateway to buffer and judge all traces.
  return groups.length === 0 ? 'There is no group: every trace is kept, unless health probes are sampled.' : ORDER;
}

const MOST_OVERLAPS = 10;

/** Pairs of rules that one operation may match, where one is in a shown group: those that drop what another keeps come first. */
function overlapsShown(shown: readonly SamplingGroupFragment[], all: readonly SamplingGroupFragment[]): object {
  const rules = all.flatMap((group) =>
    RULE_KINDS.flatMap((kind) => kind.rulesOf(group).map((rule) => ranked(kind, rule))),
  );
  const ids = new Set(shown.flatMap(rulesOf).map(({ ruleId }) => ruleId));
  const found = overlapsOf(rules).filter(
    ({ decides, loses }) => ids.has(decides.rule.ruleId) || ids.has(loses.rule.ruleId),
  );
  const sorted = found
    // Whichever of two that keep alike decides, the outcome is the same.
    .filter((one) => one.decides.category !== one.loses.category || shareOf(one.decides) !== shareOf(one.loses))
    .sort((one, other) => Number(drops(other)) - Number(drops(one)));
  return present({
    overlaps: sorted.slice(0, MOST_OVERLAPS).map((overlap) =>
      present({
        decides: nameOf(overlap.decides.rule),
        over: nameOf(overlap.loses.rule),
        kept_percent: shareOf(overlap.decides),
        drops_what_the_other_keeps: drops(overlap) || undefined,
      }),
    ),
    overlaps_total: sorted.length > MOST_OVERLAPS ? sorted.length : undefined,
  });
}

function shareOf({ category, rule }: Ranked): number {
  return keptBy(category, rule);
}

function drops({ decides, loses }: Overlap): boolean {
  return decides.category === 'noisy' && loses.category === 'highly_relevant';
}

function ranked(kind: RuleKind, rule: StoredRule): Ranked {
  return { category: kind.category, rule };
}

function nameOf({ name, ruleId }: StoredRule): string {
  return name ? `${name} (${ruleId})` : ruleId;
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
  // The same for whichever group is shown: two rules for one route would be twins.
  const group = shown.length > 0 ? all[0] : undefined;
  const steps: NextStep[] = [];
  if (route && group) {
    steps.push({
      tool: 'create_noisy_operation_rule',
      arguments: { group: group.id, name: `drop ${route}`, routes: [route] },
      why: `Preview a rule that drops requests to ${route}: no rule does.`,
    });
  }
  if (another && !all.some(({ id }) => id === NOISE_GROUP)) {
    steps.push({
      tool: 'create_sampling_group',
      arguments: { group: NOISE_GROUP, name: `drop ${another}`, keep_percentage: 0, routes: [another] },
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
