import { bind, type Tool } from '../../tool/bind.ts';
import { definitions } from '../../tool/generated/catalog.generated.ts';
import { add_custom_instrumentation } from './add_custom_instrumentation.ts';
import { create_instrumentation_rule } from './create_instrumentation_rule.ts';
import { delete_instrumentation_rule } from './delete_instrumentation_rule.ts';
import { list_instrumentation_rule_types } from './list_instrumentation_rule_types.ts';
import { list_instrumentation_rules } from './list_instrumentation_rules.ts';
import { update_instrumentation_rule } from './update_instrumentation_rule.ts';

/** The tools of toolset rules that shape their answer, preview or combine operations. */
export const rulesTools: readonly Tool[] = [
  bind(definitions.add_custom_instrumentation, add_custom_instrumentation),
  bind(definitions.create_instrumentation_rule, create_instrumentation_rule),
  bind(definitions.delete_instrumentation_rule, delete_instrumentation_rule),
  bind(definitions.list_instrumentation_rule_types, list_instrumentation_rule_types),
  bind(definitions.list_instrumentation_rules, list_instrumentation_rules),
  bind(definitions.update_instrumentation_rule, update_instrumentation_rule),
];
