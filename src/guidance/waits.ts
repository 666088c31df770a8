/**
 * Seconds for which guidance has a call wait until something has settled: well under the 60 s after which the stock clients of MCP
 * give a call up.
 */
export const WAIT_SECONDS = 45;
/** Seconds for which guidance has flows watched: two readings of the collectors. */
export const WATCH_SECONDS = 30;
