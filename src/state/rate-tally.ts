import { RateLimiterRedis } from 'rate-limiter-flexible';
import type { Rate } from '../access/rate.ts';
import type { RateCount } from '../access/rate-count.ts';
import { SharedStateAway } from '../call/shared-state.ts';
import type { StateEngine } from './engine.ts';

/** Counts at the engine, over all replicas; while that is away, by this one alone. */
export class RateTally implements RateCount {
  readonly #engine: StateEngine;
  readonly #counter: RateLimiterRedis;
  readonly #digest: (text: string) => string;
  readonly #own: RateCount;

  /**
   * @param name tells it from other tallies
   * @param digest of who is counted: the engine is told no address and no token's name
   * @param own counts while the engine is away
   */
  constructor(engine: StateEngine, name: string, digest: (text: string) => string, own: RateCount) {
    this.#engine = engine;
    this.#digest = digest;
    this.#own = own;
    // It only counts: rates are a key's own, and a limiter knows one.
    this.#counter = new RateLimiterRedis({
      storeClient: engine.client,
      useRedisPackage: true,
      keyPrefix: engine.key(name),
      points: Number.MAX_SAFE_INTEGER,
      duration: 1,
    });
  }

  async count(name: string, rate: Rate): Promise<number> {
    const { requests, seconds } = rate;
    // A rate that has changed begins anew.
    const key = this.#digest(`${name} ${requests}/${seconds}`);
    try {
      const { consumedPoints, msBeforeNext } = await this.#engine.ask(() =>
        this.#counter.penalty(key, 1, { customDuration: seconds }),
      );
      return consumedPoints <= requests ? 0 : Math.max(1, Math.ceil(msBeforeNext / 1_000));
    } catch (error) {
      if (error instanceof SharedStateAway) return this.#own.count(name, rate);
      throw error;
    }
  }
}
