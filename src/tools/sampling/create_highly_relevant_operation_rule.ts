import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import { defineWrite } from '../../tool/tool.ts';
import { createRules } from './create-rules.ts';
import { HIGHLY_RELEVANT, highlyRelevantInput } from './rule-kind.ts';

/** Creates a rule that keeps traces that matter, judged whole. */
export const create_highly_relevant_operation_rule = defineWrite(
  definitions.create_highly_relevant_operation_rule,
  createRules({
    kind: () => HIGHLY_RELEVANT,
    groups: operations.create_highly_relevant_operation_rule_preview,
    into: 'any_group',
    nameOf: ({ name }) => name,
    conditions: ({ on_error, slower_than_ms }) => ({ onError: on_error, slowerThanMs: slower_than_ms ?? null }),
    ensureTaken(call, rule) {
      call.ensureTaken(operations.create_highly_relevant_operation_rule, {
        ...call.arguments,
        rule: highlyRelevantInput(rule),
      });
    },
    async send(call, rule) {
      const answer = await call.write(operations.create_highly_relevant_operation_rule, {
        ...call.arguments,
        rule: highlyRelevantInput(rule),
      });
      return answer.createHighlyRelevantOperationRule.ruleId;
    },
  }),
);
