import { bind, type Tool } from '../../tool/bind.ts';
import { definitions } from '../../tool/generated/catalog.generated.ts';
import { create_cost_reduction_rule } from './create_cost_reduction_rule.ts';
import { create_highly_relevant_operation_rule } from './create_highly_relevant_operation_rule.ts';
import { create_noisy_operation_rule } from './create_noisy_operation_rule.ts';
import { create_sampling_group } from './create_sampling_group.ts';
import { delete_cost_reduction_rule } from './delete_cost_reduction_rule.ts';
import { delete_highly_relevant_operation_rule } from './delete_highly_relevant_operation_rule.ts';
import { delete_noisy_operation_rule } from './delete_noisy_operation_rule.ts';
import { explain_sampling } from './explain_sampling.ts';
import { get_sampling } from './get_sampling.ts';
import { update_cost_reduction_rule } from './update_cost_reduction_rule.ts';
import { update_highly_relevant_operation_rule } from './update_highly_relevant_operation_rule.ts';
import { update_noisy_operation_rule } from './update_noisy_operation_rule.ts';
import { update_sampling_config } from './update_sampling_config.ts';

/** The tools of toolset sampling that shape their answer, preview or combine operations. */
export const samplingTools: readonly Tool[] = [
  bind(definitions.create_cost_reduction_rule, create_cost_reduction_rule),
  bind(definitions.create_highly_relevant_operation_rule, create_highly_relevant_operation_rule),
  bind(definitions.create_noisy_operation_rule, create_noisy_operation_rule),
  bind(definitions.create_sampling_group, create_sampling_group),
  bind(definitions.delete_cost_reduction_rule, delete_cost_reduction_rule),
  bind(definitions.delete_highly_relevant_operation_rule, delete_highly_relevant_operation_rule),
  bind(definitions.delete_noisy_operation_rule, delete_noisy_operation_rule),
  bind(definitions.explain_sampling, explain_sampling),
  bind(definitions.get_sampling, get_sampling),
  bind(definitions.update_cost_reduction_rule, update_cost_reduction_rule),
  bind(definitions.update_highly_relevant_operation_rule, update_highly_relevant_operation_rule),
  bind(definitions.update_noisy_operation_rule, update_noisy_operation_rule),
  bind(definitions.update_sampling_config, update_sampling_config),
];
