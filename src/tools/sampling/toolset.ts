import { bind, type Tool } from '../bind.ts';
import { definitions } from '../catalog.generated.ts';
import { create_noisy_operation_rule } from './create_noisy_operation_rule.ts';
import { get_sampling } from './get_sampling.ts';

/** The tools of toolset sampling that shape their answer, preview or combine operations. */
export const samplingTools: readonly Tool[] = [
  bind(definitions.create_noisy_operation_rule, create_noisy_operation_rule),
  bind(definitions.get_sampling, get_sampling),
];
