import type { definitions } from '../tool/generated/catalog.generated.ts';

/**
 * The tools that a conversation begins with: is all well, how far is it, what is wrong and why, what there is, and what may be done. Clients
 * that put off loading tools are asked to load these at once, and the small view lists them.
 */
export const TRIAGE: readonly (keyof typeof definitions)[] = [
  'check_health',
  'summarize_cluster',
  'find_unhealthy_sources',
  'troubleshoot_source',
  'list_sources',
  'get_overview_metrics',
  'get_access',
];

/** Whether a tool is one of {@link TRIAGE}. */
export function isTriage(name: string): boolean {
  return TRIAGE.some((tool) => tool === name);
}
