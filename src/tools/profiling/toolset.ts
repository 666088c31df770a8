import { bind, type Tool } from '../../tool/bind.ts';
import { definitions } from '../../tool/generated/catalog.generated.ts';
import { clear_source_profile } from './clear_source_profile.ts';
import { configure_profiling_cache } from './configure_profiling_cache.ts';
import { disable_source_profiling } from './disable_source_profiling.ts';
import { enable_source_profiling } from './enable_source_profiling.ts';
import { get_source_hot_functions } from './get_source_hot_functions.ts';
import { list_profiling_slots } from './list_profiling_slots.ts';

/** The tools of toolset profiling that shape their answer, preview or combine operations. */
export const profilingTools: readonly Tool[] = [
  bind(definitions.clear_source_profile, clear_source_profile),
  bind(definitions.configure_profiling_cache, configure_profiling_cache),
  bind(definitions.disable_source_profiling, disable_source_profiling),
  bind(definitions.enable_source_profiling, enable_source_profiling),
  bind(definitions.get_source_hot_functions, get_source_hot_functions),
  bind(definitions.list_profiling_slots, list_profiling_slots),
];
