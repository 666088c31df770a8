import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import { defineWrite } from '../../tool/tool.ts';
import { deleteRule } from './delete-rule.ts';
import { COST_REDUCTION } from './rule-kind.ts';

/** Deletes a cost reduction rule. */
export const delete_cost_reduction_rule = defineWrite(
  definitions.delete_cost_reduction_rule,
  deleteRule({
    kind: COST_REDUCTION,
    groups: operations.delete_cost_reduction_rule_preview,
    send: (call) => call.write(operations.delete_cost_reduction_rule, call.arguments),
  }),
);
