import { percentile } from '../load/figures.ts';
import type { Sample } from './processes.ts';

/** What one load came to. */
export interface Loaded {
  readonly requests: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Microseconds of the server's own CPU for one request. */
  readonly cpuMicros: number;
  /** Milliseconds that the server's loop was late, p99. */
  readonly delayMs: number;
  /** Megabytes that the server has resident after it. */
  readonly rssMegabytes: number;
}

/**
 * What a load came to.
 *
 * @param times milliseconds of each request
 * @param passedMs how long all of it took
 * @param before what the server accounted for before, and after
 */
export function loadedOf(times: readonly number[], passedMs: number, before: Sample, after: Sample): Loaded {
  return {
    requests: times.length,
    perSecond: (times.length * 1_000) / passedMs,
    p50: percentile(times, 50),
    p99: percentile(times, 99),
    cpuMicros: ((after.cpuMs - before.cpuMs) * 1_000) / times.length,
    delayMs: after.delayMs,
    rssMegabytes: after.rss / 1024 / 1024,
  };
}
