import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import { defineWrite } from '../../tool/tool.ts';
import { createRules } from './create-rules.ts';
import { COST_REDUCTION, costInput } from './rule-kind.ts';

/** Creates a rule that caps the traces of a frequent operation, judged whole. */
export const create_cost_reduction_rule = defineWrite(
  definitions.create_cost_reduction_rule,
  createRules({
    kind: () => COST_REDUCTION,
    groups: operations.create_cost_reduction_rule_preview,
    into: 'any_group',
    nameOf: ({ name }) => name,
    ensureTaken(call, rule) {
      call.ensureTaken(operations.create_cost_reduction_rule, { ...call.arguments, rule: costInput(rule) });
    },
    async send(call, rule) {
      const answer = await call.write(operations.create_cost_reduction_rule, {
        ...call.arguments,
        rule: costInput(rule),
      });
      return answer.createCostReductionRule.ruleId;
    },
  }),
);
