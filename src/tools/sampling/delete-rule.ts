import type { SamplingStateFragment } from '../../tool/generated/operations.generated.ts';
import { seenIn } from '../../tool/kit/seen-in.ts';
import type { WriteBehaviour, WriteCall } from '../../tool/tool.ts';
import { undoSentence } from '../../tool/undo.ts';
import { groupNamed, groupOwners, groupTarget, ruleNamed, SEE_GROUPS, seeGroup } from './groups.ts';
import { provingSteps } from './proving-step.ts';
import { contentKey } from './rule.ts';
import { effectOf, RULE_KINDS, type RuleKind, ruleRow } from './rule-kind.ts';
import { samplingImpact } from './sampling-impact.ts';
import type { SamplingQuery } from './standing.ts';
import { ruleAnew } from './undo.ts';

/** What every tool that deletes a rule takes. */
export interface DeleteRuleArguments {
  readonly group: string;
  readonly rule_id: string;
}

/** What differs between the tools that delete a rule. */
export interface RuleDeletion<Given extends DeleteRuleArguments> {
  readonly kind: RuleKind;
  readonly groups: SamplingQuery;
  send(call: WriteCall<Given>): Promise<unknown>;
}

/** Deletes a rule whose id names one rule only. */
export function deleteRule<Given extends DeleteRuleArguments>(deletion: RuleDeletion<Given>): WriteBehaviour<Given> {
  const { kind } = deletion;
  return {
    target: groupTarget,

    async preview(call) {
      const { group: groupName, rule_id: ruleId } = call.arguments;
      const { sampling } = await call.read(deletion.groups, {});
      const group = groupNamed(sampling.rules, groupName);
      const rule = ruleNamed(kind, group, ruleId);
      const left = RULE_KINDS.flatMap((one) => one.rulesOf(group)).length - 1;
      const { impact, isIdle } = await samplingImpact(call, { kind, sampling, group: groupName, before: rule });
      return {
        impact,
        changes: [{ field: `${groupName}.${kind.list}`, before: ruleRow(kind, rule), after: null }],
        consequences: [
          rule.disabled
            ? 'The rule is switched off, so traces stay as they are.'
            : isIdle
              ? 'It had no effect.'
              : `This ends: ${effectOf(kind, rule)}`,
          ...(left === 0
            ? [`Group ${groupName} stays, empty, and keeps tail sampling on: no call of the API deletes a group.`]
            : []),
        ],
        byCall: [...groupOwners(group), undoSentence(ruleAnew(kind, groupName, rule))],
        state: contentKey(rule),
      };
    },

    async apply(call) {
      const { group, rule_id: ruleId } = call.arguments;
      const { sampling: before } = await call.read(deletion.groups, {});
      const rule = ruleNamed(kind, groupNamed(before.rules, group), ruleId);
      await deletion.send(call);
      const isGone = ({ sampling }: { sampling: SamplingStateFragment }): boolean =>
        !sampling.rules.some((one) => one.id === group && kind.rulesOf(one).some((rule) => rule.ruleId === ruleId));
      const confirmed = isGone(await call.readUntil(deletion.groups, {}, isGone));
      if (!confirmed) call.warn('The API answered that it was deleted, but the group still shows it.');
      return {
        data: { group, rule_id: ruleId, confirmed, ...seenIn('Which traces are dropped') },
        nextSteps: [...(await provingSteps(call, kind.category, rule)), seeGroup(group), SEE_GROUPS],
        undo: ruleAnew(kind, group, rule),
      };
    },
  };
}
