import type { KnownTools } from '../../src/access/token-file.ts';

/** A few tools, for tests of what tokens may use. */
export const KNOWN_TOOLS: KnownTools = [
  { name: 'list_sources', toolset: 'sources', core: true, kind: 'READ', namespaced: 'FILTERED' },
  { name: 'restart_workloads', toolset: 'sources', core: true, kind: 'UPDATE', namespaced: 'NAMED' },
  { name: 'list_actions', toolset: 'actions', core: false, kind: 'READ' },
  { name: 'delete_action', toolset: 'actions', core: false, kind: 'DELETE' },
];
