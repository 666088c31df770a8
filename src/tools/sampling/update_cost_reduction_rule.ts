import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import { defineWrite } from '../../tool/tool.ts';
import { COST_REDUCTION, costInput } from './rule-kind.ts';
import { updateRule } from './update-rule.ts';

/** Changes a cost reduction rule; what is not given stays. */
export const update_cost_reduction_rule = defineWrite(
  definitions.update_cost_reduction_rule,
  updateRule({
    kind: COST_REDUCTION,
    groups: operations.update_cost_reduction_rule_preview,
    ensureTaken(call, rule) {
      call.ensureTaken(operations.update_cost_reduction_rule, { ...call.arguments, rule: costInput(rule) });
    },
    async send(call, rule) {
      const answer = await call.write(operations.update_cost_reduction_rule, {
        ...call.arguments,
        rule: costInput(rule),
      });
      return answer.updateCostReductionRule.ruleId;
    },
  }),
);
