import type { Prompt } from './prompt.ts';

/** Fewer traces, and none that matter lost. */
export const cutTraceCost: Prompt = {
  name: 'cut_trace_cost',
  title: 'Cut trace cost',
  description: 'Find what sends most traces and sample it, without losing errors and slow requests.',
  arguments: [
    { name: 'namespace', description: 'Only sources of this namespace.', required: false, completes: 'namespace' },
  ],
  needs: 'get_overview_metrics',
  task: ({ namespace }) =>
    `Find what sends most${namespace === undefined ? '' : ` in namespace ${namespace}`} and propose sampling that cuts it. Errors and slow requests must be kept.`,
  reads: (given) => [
    { tool: 'get_sampling', arguments: {} },
    { tool: 'get_overview_metrics', arguments: { ...given, limit: 8 } },
    { tool: 'list_recommendations', arguments: {} },
  ],
  steps: [
    'Rank the sources by what they send; few make most of it.',
    'explain_sampling with service and route tells which rule decides today, before any is added.',
    'Keep what matters first: create_highly_relevant_operation_rule for errors and slow requests.',
    'Then drop what nobody looks at, as health probes: create_noisy_operation_rule.',
    'Then thin out what is frequent and dull: create_cost_reduction_rule, by service and route.',
    'Afterwards explain_sampling again, and get_overview_metrics with watch_seconds 30: compare rates, not totals.',
  ],
};
