import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { SharedStateAway, type SharedTurn, type SharedWrites } from '../call/shared-state.ts';
import { PLAN_LIFETIME_MS } from '../call/write/plan.ts';
import type { StateEngine } from './engine.ts';
import { engineAnswer } from './engine-answer.ts';
import { GIVE_UP, KEEP_TURN, TAKE_TURN, USE_PLANS } from './scripts.ts';

/** A turn whose replica has gone runs out after so long. */
const TURN_MS = 10_000;
/** How often a turn is prolonged while its apply goes on, as a part of how long it lasts. */
const KEPT_EVERY = 0.3;
/** For so much of it its holder takes it for over already: clocks run at different rates, answers take time. */
const DOUBTED = 0.1;
/** A mark stays longer than any plan is valid, by what the clocks of replicas may differ. */
const MARK_SECONDS = (2 * PLAN_LIFETIME_MS) / 1_000;
/** How often it is tried to give a turn up that could not be, as a part of how long it lasts. */
const GIVEN_UP_EVERY = 0.1;
const FIRST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 250;

const flag = z.union([z.literal(0), z.literal(1)]);
const taken = z.tuple([z.string(), flag]).rest(flag);
const nothingThere = z.tuple([z.null()]);
const used = z.enum(['used_now', 'used_before', 'lost']);

/** What turns need of the engine. */
export type TurnEngine = Pick<StateEngine, 'run' | 'era' | 'renewEra'>;

/** Turns and marks of used plans at the engine. All that it is told are digests, random names and times. */
export class WriteTurns implements SharedWrites {
  readonly #engine: TurnEngine;
  readonly #lastsMs: number;

  /** @param lastsMs after which a turn runs out whose replica has gone; ten seconds when absent */
  constructor(engine: TurnEngine, lastsMs: number = TURN_MS) {
    this.#engine = engine;
    this.#lastsMs = lastsMs;
  }

  async takeTurn(target: string, plans: readonly string[], signal: AbortSignal): Promise<SharedTurn | undefined> {
    const holder = randomBytes(12).toString('base64url');
    const keys = ['era', `turn:${target}`, ...plans.map(markOf)];
    for (let wait = FIRST_PAUSE_MS; !signal.aborted; wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
      const asked = performance.now();
      const answer = await this.#engine
        .run(TAKE_TURN, keys, [holder, String(this.#lastsMs)])
        .then((given) => engineAnswer(z.union([nothingThere, taken]), given))
        .catch((error: unknown) => {
          // It may have been taken, or be taken when the engine goes on.
          giveUp(this.#engine, [`turn:${target}`], holder, this.#lastsMs).catch(() => undefined);
          throw error;
        });
      if (answer[0] === null) {
        await this.#engine.renewEra();
        continue;
      }
      const [era, isTaken, ...marks] = answer;
      if (isTaken === 1) {
        if (era !== this.#engine.era) await this.#engine.renewEra();
        const before = new Set(plans.filter((_plan, index) => marks[index] === 1));
        return new Turn(this.#engine, { target, holder, era, used: before, asked, lastsMs: this.#lastsMs });
      }
      // Not all who wait at once.
      await pause(wait * (0.5 + Math.random()), undefined, { signal }).catch(() => undefined);
    }
    return undefined;
  }
}

class Turn implements SharedTurn {
  readonly used: ReadonlySet<string>;
  readonly #engine: TurnEngine;
  readonly #lastsMs: number;
  readonly #key: string;
  readonly #holder: string;
  readonly #era: string;
  readonly #keeping: NodeJS.Timeout;
  /** When it may be over, by this process's monotonic clock. */
  #until: number;

  constructor(
    engine: TurnEngine,
    turn: {
      readonly target: string;
      readonly holder: string;
      readonly era: string;
      readonly used: ReadonlySet<string>;
      /** When it was asked for, by this process's monotonic clock. */
      readonly asked: number;
      readonly lastsMs: number;
    },
  ) {
    this.#engine = engine;
    this.#key = `turn:${turn.target}`;
    this.#holder = turn.holder;
    this.#era = turn.era;
    this.used = turn.used;
    this.#lastsMs = turn.lastsMs;
    this.#until = this.#endAfter(turn.asked);
    this.#keeping = setInterval(() => {
      // Whatever it is, the turn is not sure any more.
      this.#keep().catch(() => this.#lose());
    }, turn.lastsMs * KEPT_EVERY).unref();
  }

  isHeld(): boolean {
    return performance.now() < this.#until;
  }

  async use(plans: readonly string[]): Promise<'used_now' | 'used_before' | 'lost'> {
    if (!this.isHeld()) return 'lost';
    const keys = ['era', this.#key, ...plans.map(markOf)];
    return engineAnswer(used, await this.#engine.run(USE_PLANS, keys, [this.#era, this.#holder, String(MARK_SECONDS)]));
  }

  async release(plans: readonly string[]): Promise<void> {
    if (plans.length > 0) await this.#giveUp(plans.map(markOf));
  }

  async end(): Promise<void> {
    clearInterval(this.#keeping);
    this.#lose();
    await this.#giveUp([this.#key]);
  }

  #endAfter(asked: number): number {
    return asked + this.#lastsMs * (1 - DOUBTED);
  }

  #giveUp(keys: readonly string[]): Promise<void> {
    return giveUp(this.#engine, keys, this.#holder, this.#lastsMs);
  }

  #lose(): void {
    this.#until = 0;
  }

  async #keep(): Promise<void> {
    const asked = performance.now();
    try {
      const isKept = await this.#engine.run(KEEP_TURN, [this.#key], [this.#holder, String(this.#lastsMs)]);
      // Ended meanwhile, or lost: it is not taken for held again.
      if (this.isHeld()) this.#until = isKept === 1 ? this.#endAfter(asked) : 0;
    } catch (error) {
      // Not asked, it runs out by itself.
      ignoreAway(error);
    }
  }
}

/**
 * Takes away what a holder has at the engine. Tried once; where that fails, again behind the caller's back while it may be there,
 * so that nobody waits for what is over. Never rejects.
 */
async function giveUp(engine: TurnEngine, keys: readonly string[], holder: string, lastsMs: number): Promise<void> {
  const hasGivenUp = async (): Promise<boolean> => {
    try {
      await engine.run(GIVE_UP, keys, [holder]);
      return true;
    } catch {
      // It runs out.
      return false;
    }
  };
  if (await hasGivenUp()) return;
  const trying = setInterval(() => {
    hasGivenUp()
      .then((isGone) => isGone && clearInterval(trying))
      .catch(ignoreAway);
  }, lastsMs * GIVEN_UP_EVERY).unref();
  setTimeout(() => clearInterval(trying), lastsMs).unref();
}

function markOf(plan: string): string {
  return `plan:${plan}`;
}

function ignoreAway(error: unknown): void {
  if (!(error instanceof SharedStateAway)) throw error;
}
