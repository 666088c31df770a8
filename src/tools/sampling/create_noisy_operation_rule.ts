import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import { defineWrite } from '../../tool/tool.ts';
import { createRules } from './create-rules.ts';
import { NOISY, noisyInput } from './rule-kind.ts';

/** Creates a rule that drops most traces of a noisy operation, judged by their first span alone. */
export const create_noisy_operation_rule = defineWrite(
  definitions.create_noisy_operation_rule,
  createRules({
    kind: () => NOISY,
    groups: operations.create_noisy_operation_rule_preview,
    into: 'any_group',
    nameOf: ({ name }) => name,
    ensureTaken(call, rule) {
      call.ensureTaken(operations.create_noisy_operation_rule, { ...call.arguments, rule: noisyInput(rule) });
    },
    async send(call, rule) {
      const answer = await call.write(operations.create_noisy_operation_rule, {
        ...call.arguments,
        rule: noisyInput(rule),
      });
      return answer.createNoisyOperationRule.ruleId;
    },
  }),
);
