import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Rate } from '../../access/rate.ts';
import type { RateCount } from '../../access/rate-count.ts';

const MAX_KEYS = 10_000;

/**
 * Counts by key, each within a period that begins with its first count. For a bounded number of keys: past it the one
 * counted longest ago is forgotten.
 */
export class Tally implements RateCount {
  // It only counts: rates are a key's own, and a limiter knows one.
  readonly #counter = new RateLimiterMemory({ points: Number.MAX_SAFE_INTEGER, duration: 1 });
  /** In order of their last counts. */
  readonly #keys = new Set<string>();
  readonly #maxKeys: number;

  constructor(maxKeys = MAX_KEYS) {
    this.#maxKeys = maxKeys;
  }

  /** Keys that are remembered now. */
  get size(): number {
    return this.#keys.size;
  }

  async count(name: string, { requests, seconds }: Rate): Promise<number> {
    // A rate that has changed begins anew.
    const key = `${name} ${requests}/${seconds}`;
    this.#keys.delete(key);
    this.#keys.add(key);
    const [oldest] = this.#keys;
    if (this.#keys.size > this.#maxKeys && oldest !== undefined) {
      this.#keys.delete(oldest);
      await this.#counter.delete(oldest);
    }
    const { consumedPoints, msBeforeNext } = await this.#counter.penalty(key, 1, { customDuration: seconds });
    return consumedPoints <= requests ? 0 : Math.max(1, Math.ceil(msBeforeNext / 1_000));
  }
}
