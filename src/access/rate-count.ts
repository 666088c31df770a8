import type { Rate } from './rate.ts';

/** Counts by key, each within a period that begins with its first count. */
export interface RateCount {
  /** Counts one more, and answers in how many seconds there is room for it; 0 when there is now. */
  count(name: string, rate: Rate): Promise<number>;
}
