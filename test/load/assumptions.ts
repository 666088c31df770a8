import type { Assumptions } from './simulation.ts';

/**
 * What the simulation of scale stands on. Of the UI: docs/ui-api/latency.md, on a cluster of 320 workloads. Of a replica:
 * `npm run soak -- --only <tool>` on the built server over 320 workloads, by the process's own account of its processor.
 */
export const ASSUMPTIONS: Assumptions = {
  // Requests are those of one agent alone, with whom nobody shares.
  tools: [
    { tool: 'find_unhealthy_sources', share: 20, cpuMs: 14, workloads: 1, others: 4 },
    { tool: 'summarize_cluster', share: 15, cpuMs: 12, workloads: 1, others: 2 },
    { tool: 'list_sources', share: 15, cpuMs: 11, workloads: 2, others: 0 },
    { tool: 'list_destinations', share: 10, cpuMs: 2, workloads: 0, others: 2 },
    { tool: 'get_config', share: 10, cpuMs: 3, workloads: 0, others: 1 },
    { tool: 'list_namespaces', share: 10, cpuMs: 7, workloads: 1, others: 2 },
    { tool: 'get_access', share: 10, cpuMs: 2, workloads: 0, others: 2 },
    { tool: 'find_tools', share: 5, cpuMs: 2, workloads: 0, others: 0 },
    { tool: 'set_log_level (preview)', share: 5, cpuMs: 4, workloads: 0, others: 3 },
  ],
  workloadsMs: 59,
  // 17 ms alone, 69 ms with eight at once: as two that are served at once.
  othersMs: 17,
  othersAtOnce: 2,
  atOnce: 16,
  // Each of the four tools reads them in a way of its own, for the whole cluster.
  differentReads: 4,
};
