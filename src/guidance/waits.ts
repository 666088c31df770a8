/** Seconds for which guidance has flows watched: two readings of the collectors. */
export const WATCH_SECONDS = 30;
