import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import type {
  DeleteInstrumentationRulePreviewQuery,
  InstrumentationRuleFragment,
} from '../../tool/generated/operations.generated.ts';
import { impact } from '../../tool/impact.ts';
import { seenIn } from '../../tool/kit/seen-in.ts';
import { defineWrite, type ReadCall } from '../../tool/tool.ts';
import { undoSentence } from '../../tool/undo.ts';
import { kindsOf, otherOwner, ruleOwners, ruleRow, scopesOf, setByOperator } from './read-rule.ts';
import { changeableRule } from './rule.ts';
import { impactOfOff } from './rule-impact.ts';
import { requireOnprem, SEE_RULES } from './tier.ts';
import { ruleAnew } from './undo.ts';

/** Deletes an instrumentation rule, unless it belongs to a profile (recording `probe/rule/profile/delete`). */
export const delete_instrumentation_rule = defineWrite(definitions.delete_instrumentation_rule, {
  target: ({ id }) => `instrumentation rule/${id}`,

  async preview(call) {
    const rule = await found(call);
    const owner = otherOwner(rule);
    if (owner) call.warn(owner);
    const what = `Delete rule "${rule.ruleName}"`;
    return {
      impact: rule.disabled
        ? impact(`${what}, which is disabled: nothing is collected by it now.`)
        : impactOfOff(what, kindsOf(rule), scopesOf(rule)),
      changes: [{ field: `rule ${rule.ruleId}`, before: ruleRow(rule), after: null }],
      consequences: rule.disabled ? [] : ['Agents stop collecting what it asks for; what was sent already stays.'],
      byCall: [...ruleOwners(rule), undoSentence(ruleAnew(rule))],
      state: { ...setByOperator(rule), kinds: kindsOf(rule) },
    };
  },

  async apply(call) {
    const rule = await found(call);
    const { id } = call.arguments;
    await call.write(operations.delete_instrumentation_rule, call.arguments);
    const isGone = ({ computePlatform }: DeleteInstrumentationRulePreviewQuery): boolean =>
      computePlatform?.instrumentationRules.some(({ ruleId }) => ruleId === id) === false;
    const gone = isGone(await call.readUntil(operations.delete_instrumentation_rule_preview, {}, isGone));
    if (!gone) call.warn('The API answered that it was deleted, but it still shows in the list.');
    return {
      data: { id, confirmed: gone, ...seenIn('What agents no longer collect') },
      nextSteps: [SEE_RULES],
      undo: ruleAnew(rule),
    };
  },
});

async function found(call: ReadCall<{ readonly id: string }>): Promise<InstrumentationRuleFragment> {
  await requireOnprem(call);
  const { computePlatform } = await call.read(operations.delete_instrumentation_rule_preview, {});
  return changeableRule(computePlatform?.instrumentationRules ?? [], call.arguments.id);
}
