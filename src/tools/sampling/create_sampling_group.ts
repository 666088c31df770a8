import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import { defineWrite } from '../../tool/tool.ts';
import { createRules } from './create-rules.ts';
import { COST_REDUCTION, costInput, NOISY, noisyInput } from './rule-kind.ts';

/** Creates a group by creating its first rules: the API has no other way. */
export const create_sampling_group = defineWrite(
  definitions.create_sampling_group,
  createRules({
    kind: ({ rule_type }) => (rule_type === 'noisy' ? NOISY : COST_REDUCTION),
    groups: operations.create_sampling_group_preview,
    into: 'new_group',
    nameOf: ({ name }) => name,
    ensureTaken(call, rule) {
      const { arguments: given } = call;
      if (given.rule_type === 'noisy') {
        call.ensureTaken(operations.create_sampling_group, { ...given, rule: noisyInput(rule) });
      } else {
        const { group } = given;
        call.ensureTaken(operations.create_sampling_group_cost_reduction, { group, rule: costInput(rule) });
      }
    },
    async send(call, rule) {
      const { arguments: given } = call;
      if (given.rule_type === 'noisy') {
        const answer = await call.write(operations.create_sampling_group, { ...given, rule: noisyInput(rule) });
        return answer.createNoisyOperationRule.ruleId;
      }
      const answer = await call.write(operations.create_sampling_group_cost_reduction, {
        group: given.group,
        rule: costInput(rule),
      });
      return answer.createCostReductionRule.ruleId;
    },
  }),
);
