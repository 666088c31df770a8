import type { ToolOperation } from '../../tool/definition.ts';
import type { SamplingGroupFragment, SamplingStateFragment } from '../../tool/generated/operations.generated.ts';
import { matchesSame, type RuleContent, type StoredRule, saysSame } from './rule.ts';
import type { RuleKind } from './rule-kind.ts';

/** The query that a rule tool reads the groups by; each tool has its own of this form. */
export type SamplingQuery = ToolOperation<{ readonly sampling: SamplingStateFragment }, object>;

/** Settings by which a rule has no effect, each a sentence. */
export function idleWarnings(kind: RuleKind, { configs }: SamplingStateFragment): readonly string[] {
  const { effective } = configs;
  return [
    ...(effective?.dryRun ? ['Sampling only evaluates its rules now and keeps every trace (dryRun).'] : []),
    ...(kind.side === 'tail' && effective?.tailSampling?.disabled
      ? ['Tail sampling is disabled, so this rule has no effect now (update_sampling_config).']
      : []),
  ];
}

/**
 * Whether the gateway samples: where it is not disabled and there is a group, whatever is in it.
 *
 * @param groups how many groups there are; undefined where that is not told
 */
export function tailRunsBy(
  { effective }: { readonly effective: SamplingStateFragment['configs']['effective'] },
  groups: number | undefined,
): boolean | undefined {
  if (effective?.tailSampling?.disabled) return false;
  return groups === undefined ? undefined : groups > 0;
}

/** Another rule of any group that matches the same, if there is one. */
export function twinOf(
  kind: RuleKind,
  groups: readonly SamplingGroupFragment[],
  rule: RuleContent,
  except?: StoredRule,
): { readonly group: string; readonly rule: StoredRule } | undefined {
  return groups
    .flatMap((group) => kind.rulesOf(group).map((one) => ({ group: group.id, rule: one })))
    .find((one) => one.rule.ruleId !== except?.ruleId && matchesSame(one.rule, rule));
}

/** Whether a group holds the rule with that id and content. */
export function holds(
  kind: RuleKind,
  { rules }: SamplingStateFragment,
  group: string,
  ruleId: string,
  rule: RuleContent,
): boolean {
  return rules.some(
    (one) => one.id === group && kind.rulesOf(one).some((two) => two.ruleId === ruleId && saysSame(two, rule)),
  );
}
