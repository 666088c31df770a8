import type { Prompt } from './prompt.ts';

/** How Odigos does, for people who do not look at it every day. */
export const weeklyReport: Prompt = {
  name: 'weekly_health_report',
  title: 'Weekly health report',
  description: 'Report how the installation does: coverage, what fails, what changed, what to do first.',
  arguments: [
    { name: 'namespace', description: 'Only sources of this namespace.', required: false, completes: 'namespace' },
  ],
  needs: 'find_unhealthy_sources',
  task: ({ namespace }) =>
    `Write a report of at most one page${namespace === undefined ? '' : ` on namespace ${namespace}`} for people who do not know Odigos: what works, what does not and whom it concerns, what changed this week, and the three things to do first.`,
  reads: (given) => [
    { tool: 'check_health', arguments: {} },
    { tool: 'list_changes', arguments: { since: '7d' } },
    { tool: 'get_overview_metrics', arguments: { ...given, limit: 5 } },
    // Of the groups, with the fix of each, none should be cut: it has what the others leave.
    { tool: 'find_unhealthy_sources', arguments: { ...given, limit: 5 } },
  ],
  steps: [
    'Begin with one sentence: well, or what is not.',
    'Give figures with what they are of: 7 of 20 sources, not 35 %.',
    'Say of each problem its cause, how many sources it concerns, and its fix as find_unhealthy_sources gives it.',
    'list_findings with window_hours 168 has the anomalies of the week.',
    'list_recommendations has what Odigos advises.',
    'Do not call totals a trend: they count since the collectors started, and no earlier report is known here.',
  ],
};
