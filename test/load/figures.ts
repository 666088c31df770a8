/** The value below which so many percent of the others are; NaN of none. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor((percent / 100) * sorted.length))] ?? Number.NaN;
}

/** What stays in use early and late in a run. */
export interface Growth {
  readonly early: number;
  readonly late: number;
}

/**
 * Whether memory grows, from samples of what is in use: the least of the second quarter (the first is warming up) beside
 * the least of the last one, since what a collection leaves is in use and all above it is only not collected yet.
 */
export function growthOf(samples: readonly number[]): Growth {
  const quarter = Math.ceil(samples.length / 4);
  const least = (from: number): number => Math.min(...samples.slice(from, from + quarter));
  return { early: least(quarter), late: least(samples.length - quarter) };
}
