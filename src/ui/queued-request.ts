import type { Place } from './fair-queue.ts';
import { Flight } from './in-flight-request.ts';

/** A request that waits for its turn before it is sent, within the deadlines of those who wait for it. */
export class QueuedFlight<Landing> extends Flight<Landing> {
  readonly #place: Place;

  /**
   * @param launch must not reject, and must settle when its signal aborts
   * @param unsent what it comes to when everybody has gone before its turn
   * @param abandoned runs when nobody waits any more
   */
  constructor(
    place: Place,
    launch: (signal: AbortSignal) => Promise<Landing>,
    unsent: () => Landing,
    abandoned?: () => void,
  ) {
    super(async (signal) => {
      const leave = (): void => place.leave();
      signal.addEventListener('abort', leave, { once: true });
      try {
        return (await place.turn) && !signal.aborted ? await launch(signal) : unsent();
      } finally {
        signal.removeEventListener('abort', leave);
        leave();
      }
    }, abandoned);
    this.#place = place;
  }

  /** Whether it has been sent, or is about to be. */
  get hasBegun(): boolean {
    return this.#place.hasBegun();
  }

  /** A further caller waits for it; undefined for the server itself. */
  alsoFor(caller: string | undefined): void {
    this.#place.alsoFor(caller);
  }
}
