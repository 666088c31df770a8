import { FairQueue } from './fair-queue.ts';
import type { Holder } from './held-answers.ts';
import { soonerThan } from './in-flight-request.ts';

/** What each makes of a big answer until it ends may weigh a good part of it. */
const AT_ONCE = 3;

/** How a call waits for its turn. */
export interface LookWait {
  /** In whose line it waits. */
  readonly caller: string | undefined;
  readonly signal: AbortSignal;
  /** Milliseconds that it waits at most. */
  readonly timeoutMs: number;
}

/**
 * Lets few calls at once look at the big answers that they hold. Of an answer that many have asked for there is one copy, but each
 * makes rows and texts of its own of it: a hundred that go on together would need a hundred times as much.
 */
export class LookTurns {
  readonly #queue = new FairQueue({ atOnce: AT_ONCE });

  /**
   * Waits until a call may look at what it holds. It has its turn until it ends, or rests.
   *
   * @returns false when its turn did not come in time, or too many wait
   */
  take(holder: Holder, wait: LookWait): Promise<boolean> {
    return holder.awaitTurn(() => this.#turnOf(holder, wait));
  }

  async #turnOf(holder: Holder, { caller = '', signal, timeoutMs }: LookWait): Promise<boolean> {
    const inTime = AbortSignal.any([signal, AbortSignal.timeout(Math.max(0, Math.ceil(timeoutMs)))]);
    const place = this.#queue.enter(caller);
    if (place === undefined) return false;
    if (!(await soonerThan(inTime, place.turn))) {
      place.leave();
      return false;
    }
    holder.look(() => place.leave());
    return true;
  }
}
