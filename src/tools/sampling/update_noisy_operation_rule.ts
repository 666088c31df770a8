import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import { defineWrite } from '../../tool/tool.ts';
import { NOISY, noisyInput } from './rule-kind.ts';
import { updateRule } from './update-rule.ts';

/** Changes a noisy operation rule; what is not given stays. */
export const update_noisy_operation_rule = defineWrite(
  definitions.update_noisy_operation_rule,
  updateRule({
    kind: NOISY,
    groups: operations.update_noisy_operation_rule_preview,
    ensureTaken(call, rule) {
      call.ensureTaken(operations.update_noisy_operation_rule, { ...call.arguments, rule: noisyInput(rule) });
    },
    async send(call, rule) {
      const answer = await call.write(operations.update_noisy_operation_rule, {
        ...call.arguments,
        rule: noisyInput(rule),
      });
      return answer.updateNoisyOperationRule.ruleId;
    },
  }),
);
