/** How long the UI took to answer, as recorded on a cluster of 320 workloads (docs/ui-api/latency.md), alone. */
export const RECORDED_LATENCY = {
  /** Milliseconds of a read of workloads that selects their health, the cheapest of such reads. */
  workloadsMs: 59,
  /** Workloads that there were; the read grows with them. */
  ofWorkloads: 320,
  /** Milliseconds of any other request. */
  othersMs: 15,
} as const;

/** Whether the UI's mutex holds a query: it reads workloads, one such read after the other. */
export function isHeld(query: string): boolean {
  return /\bworkloads\b/.test(query);
}
