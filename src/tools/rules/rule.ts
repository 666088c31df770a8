import { refuse } from '../../tool/failure.ts';
import type { InstrumentationRuleFragment } from '../../tool/generated/operations.generated.ts';
import { whyFixed } from './read-rule.ts';
import { SEE_RULES } from './tier.ts';

/**
 * A rule that may be changed.
 *
 * @throws ToolFailure when there is none of that id, or it belongs to a profile or is not to be changed
 */
export function changeableRule(rules: readonly InstrumentationRuleFragment[], id: string): InstrumentationRuleFragment {
  const found = rules.find(({ ruleId }) => ruleId === id);
  if (!found) {
    const named = rules.filter(({ ruleName }) => ruleName === id).map(({ ruleId }) => ruleId);
    const hint = named.length > 0 ? ` "${id}" is the name of ${named.join(', ')}.` : '';
    throw refuse(`There is no instrumentation rule with id "${id}".${hint} Nothing was sent.`, [SEE_RULES]);
  }
  const fixed = whyFixed(found);
  if (fixed === undefined) return found;
  throw refuse(
    `Rule ${id} cannot be changed or deleted: ${fixed}. Nothing was sent.`,
    [SEE_RULES],
    'The API would do it all the same, and Odigos would put the rule back.',
  );
}
