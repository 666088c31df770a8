import type { Prompt } from './prompt.ts';
import { groupsInShort } from './trouble-in-short.ts';

/** Sources that are read; of each group the first come first, so that no group lacks. */
const READ = 50;

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
    { tool: 'get_overview_metrics', arguments: { ...given, limit: 3 }, hasOwnSteps: true },
    // It has what the others leave.
    { tool: 'find_unhealthy_sources', arguments: { ...given, limit: READ }, hasOwnSteps: true, inShort: groupsInShort },
  ],
  steps: [
    'Begin with one sentence: well, or what is not.',
    'Give figures with what they are of: 7 of 20 sources, not 35 %.',
    'Say of each group its cause, how many sources it concerns, and its fix as it stands there.',
    'What is left out there is to be read: find_unhealthy_sources pages through all groups, and with the reason of one gives its fix and all its sources.',
    'list_findings with window_hours 168 has the anomalies of the week.',
    'list_recommendations has what Odigos advises.',
    'Do not call totals a trend: they count since the collectors started, and no earlier report is known here.',
    'Close with the three things to do first, each with what a person does; change nothing for a report.',
  ],
};
