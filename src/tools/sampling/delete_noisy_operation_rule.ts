import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import { defineWrite } from '../../tool/tool.ts';
import { deleteRule } from './delete-rule.ts';
import { NOISY } from './rule-kind.ts';

/** Deletes a noisy operation rule. */
export const delete_noisy_operation_rule = defineWrite(
  definitions.delete_noisy_operation_rule,
  deleteRule({
    kind: NOISY,
    groups: operations.delete_noisy_operation_rule_preview,
    send: (call) => call.write(operations.delete_noisy_operation_rule, call.arguments),
  }),
);
