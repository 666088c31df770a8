import { ToolFailure } from '../tool/failure.ts';

/** From so many totals on a watch is a big one. */
const MANY = 500;
/** Big watches at once. */
export const MOST_BIG_WATCHES = 4;

/**
 * The watches that are under way. Each keeps how every total went until it ends, some hundred bytes of each, and the last reading
 * whole: of thousands of totals few watches at once are let begin.
 */
export class Watches {
  #big = 0;

  /**
   * A watch of so many totals begins.
   *
   * @returns says that it is over; once
   * @throws ToolFailure when too many watch as much already
   */
  begin(totals: number): () => void {
    if (totals < MANY) return () => undefined;
    if (this.#big >= MOST_BIG_WATCHES) {
      throw new ToolFailure({
        side: 'limits',
        message: `${MOST_BIG_WATCHES} calls watch as many figures already (${totals}), which is all that is let at once.`,
        changed: 'no',
        advice: 'Watch one namespace, leave watch_seconds out, or call again in a minute.',
      });
    }
    this.#big += 1;
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      this.#big -= 1;
    };
  }
}
