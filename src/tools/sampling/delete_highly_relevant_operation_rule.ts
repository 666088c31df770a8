import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import { defineWrite } from '../../tool/tool.ts';
import { deleteRule } from './delete-rule.ts';
import { HIGHLY_RELEVANT } from './rule-kind.ts';

/** Deletes a highly relevant operation rule. */
export const delete_highly_relevant_operation_rule = defineWrite(
  definitions.delete_highly_relevant_operation_rule,
  deleteRule({
    kind: HIGHLY_RELEVANT,
    groups: operations.delete_highly_relevant_operation_rule_preview,
    send: (call) => call.write(operations.delete_highly_relevant_operation_rule, call.arguments),
  }),
);
