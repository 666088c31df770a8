import { WATCH_SECONDS } from '../waits.ts';
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
    // What it would add next is for routes that may have no traffic.
    { tool: 'get_sampling', arguments: {}, hasOwnSteps: true },
    { tool: 'get_overview_metrics', arguments: { ...given, limit: 8 } },
    { tool: 'get_trace_correlations', arguments: { ...given, limit: 8 }, hasOwnSteps: true },
    { tool: 'list_recommendations', arguments: {}, hasOwnSteps: true },
  ],
  steps: [
    'Rank the sources by what they send; few make most of it.',
    'A rule is worth no more than the traffic that it matches. Say of each that you propose which route of which source that is, and its count: trace correlations have both, for routes that lead to other calls. Propose none for a route that no answer shows.',
    'explain_sampling with that service and route tells what share is kept today, and by which rule; with status 500, and with a long duration_ms, whether errors and slow requests are.',
    {
      change:
        'Keep first: where no rule keeps them, create_highly_relevant_operation_rule for errors, then for slow requests.',
      proposal: 'Keep first: where no highly relevant rule keeps errors, or slow requests, propose one for each.',
    },
    {
      change:
        'Then thin out what is frequent and dull: create_cost_reduction_rule, by source, and by route where one is shown. What a highly relevant rule matches it leaves alone, so errors stay.',
      proposal:
        'Then propose a cost reduction rule for what is frequent and dull, by source, and by route where one is shown, with the share to keep. What a highly relevant rule matches it leaves alone, so errors stay.',
    },
    'A noisy rule goes before all others and drops errors too: none for anything but probes and scrapes whose traffic an answer shows. overlaps has those that drop errors already.',
    `Once a rule is there: explain_sampling again, and get_overview_metrics with watch_seconds ${WATCH_SECONDS}: compare rates, not totals.`,
  ],
};
