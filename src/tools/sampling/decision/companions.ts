import type { Carrier } from '../../workload/carriers.ts';
import { coveringRules } from '../rules-of-container.ts';
import { type Category, keptBy, type RuleSet, type Span } from './decide.ts';
import { exampleOf } from './examples.ts';
import type { Ranked } from './overlap.ts';
import type { RuleEdit } from './rule-edit.ts';

/** Another span of a trace, of whatever service, by the rule that it matches. */
export interface Companion {
  readonly matches: Ranked;
  /** The span, before and after the change. */
  readonly now: Span;
  readonly later: Span;
}

/**
 * Spans that may stand beside one that an edited rule is about, and have a say in its trace: one for each share that
 * other rules of whole traces keep in some container with an agent. One at a time is enough: of several the strongest
 * decides.
 */
export function companionsOf(
  { before, after, now, later }: RuleEdit,
  carriers: readonly Carrier[],
): readonly Companion[] {
  const own = [before?.ruleId, after?.ruleId];
  const shares = new Map<string, Companion>();
  for (const one of later.rules) {
    const { category, rule } = one;
    // A noisy rule looks at where a trace begins alone: one elsewhere decides before and after alike.
    if (category === 'noisy' || rule.disabled || own.includes(rule.ruleId) || !isAnywhere(one, carriers)) continue;
    const operation = { ...exampleOf(rule), isError: rule.onError };
    const span = (rules: readonly Ranked[]): Span => ({
      ...operation,
      isRoot: false,
      noisyBy: 'gateway',
      rules: sharing(rules, category, rule.ruleId),
    });
    const key = JSON.stringify([category, keptBy(category, rule)]);
    if (!shares.has(key)) shares.set(key, { matches: one, now: span(now.rules), later: span(later.rules) });
  }
  return [...shares.values()];
}

function isAnywhere(one: Ranked, carriers: readonly Carrier[]): boolean {
  return carriers.some(({ id, containers }) =>
    (containers ?? []).some(
      (container) =>
        container.agentEnabled?.agentEnabled && coveringRules(container, id, [one])[one.category].length > 0,
    ),
  );
}

/** The rules of one id alone: one of them may hide another. */
function sharing(rules: readonly Ranked[], category: Category, ruleId: string): RuleSet {
  const all: RuleSet = { noisy: [], highly_relevant: [], cost_reduction: [] };
  const same = rules.flatMap((one) => (one.category === category && one.rule.ruleId === ruleId ? [one.rule] : []));
  return { ...all, [category]: same };
}
