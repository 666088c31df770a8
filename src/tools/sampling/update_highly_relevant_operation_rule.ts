import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import { defineWrite } from '../../tool/tool.ts';
import { HIGHLY_RELEVANT, highlyRelevantInput } from './rule-kind.ts';
import { updateRule } from './update-rule.ts';

/** Changes a highly relevant operation rule; what is not given stays. */
export const update_highly_relevant_operation_rule = defineWrite(
  definitions.update_highly_relevant_operation_rule,
  updateRule({
    kind: HIGHLY_RELEVANT,
    groups: operations.update_highly_relevant_operation_rule_preview,
    ensureTaken(call, rule) {
      call.ensureTaken(operations.update_highly_relevant_operation_rule, {
        ...call.arguments,
        rule: highlyRelevantInput(rule),
      });
    },
    async send(call, rule) {
      const answer = await call.write(operations.update_highly_relevant_operation_rule, {
        ...call.arguments,
        rule: highlyRelevantInput(rule),
      });
      return answer.updateHighlyRelevantOperationRule.ruleId;
    },
  }),
);
