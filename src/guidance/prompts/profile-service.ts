import type { Prompt } from './prompt.ts';
import { WORKLOAD_ARGUMENTS, workloadText } from './workload-arguments.ts';

/** Where a slow workload spends its time. */
export const profileService: Prompt = {
  name: 'profile_a_slow_service',
  title: 'Profile a slow service',
  description: 'Find the functions on which a workload spends its CPU time, and what to do about them.',
  arguments: WORKLOAD_ARGUMENTS,
  needs: 'get_source_hot_functions',
  task: (given) =>
    `Find out on which functions ${workloadText(given)} spends its CPU time. Tell its own code from libraries and runtime.`,
  reads: (given) => [
    { tool: 'describe_source', arguments: given },
    { tool: 'list_profiling_slots', arguments: {} },
    { tool: 'get_source_hot_functions', arguments: given },
  ],
  steps: [
    {
      change:
        'Where it is not being profiled: enable_source_profiling, a minute under its usual load, then get_source_hot_functions.',
      proposal:
        'Where it is not being profiled, nothing here starts it: ask your human to start it in the Odigos UI, wait a minute under its usual load, then get_source_hot_functions.',
      isInNoObject: true,
    },
    'Of a function, self is time in itself, total that with all that it calls: name the few with most of each.',
    'A profile tells of CPU alone: what waits for others shows in get_service_map and in traces.',
    {
      change: 'To see a function of its own code in traces, add_custom_instrumentation.',
      proposal: 'To see a function of its own code in traces, propose a custom instrumentation of it.',
      tier: 'onprem',
    },
    { change: 'disable_source_profiling when done: slots are few.', isInNoObject: true },
  ],
};
