import { createHash } from 'node:crypto';
import { FairQueue, type Place } from './fair-queue.ts';

/** Of what may be under way at once, reads whose answers are big get this share: most of the time these wait for each other. */
const SHARE_OF_BIG_READS = 1 / 4;
/** A read whose answer was big is taken for one so long. */
const REMEMBERED_MS = 600_000;
const MAX_REMEMBERED = 1_000;

/** A place of a request that may be a read. */
export interface LanePlace extends Place {
  /**
   * The answer to it turned out to be big: it is taken for one from now on, and does not keep small ones from the UI while it waits
   * to be read in.
   */
  turnedOutBig(): void;
}

/**
 * Turns for requests. Reads whose last answer was big wait for each other before they take turns with all others: they
 * are read in one after the other, and while they wait for that they would hold the places of small ones.
 */
export class Lanes {
  /** Where everything waits. */
  readonly all: FairQueue;
  readonly #big: FairQueue;
  /** Digests of reads, each with when it is forgotten; in order of that. */
  readonly #remembered = new Map<string, number>();
  readonly #now: () => number;

  /** @param now milliseconds by a clock that only goes forward */
  constructor(atOnce: number, now: () => number = () => performance.now()) {
    this.all = new FairQueue({ atOnce });
    this.#big = new FairQueue({ atOnce: Math.max(1, Math.floor(atOnce * SHARE_OF_BIG_READS)) });
    this.#now = now;
  }

  /** Requests that wait for their turn now. */
  get waiting(): number {
    return this.all.waiting + this.#big.waiting;
  }

  /** The answer to a read turned out to be big. */
  noteBig(read: string): void {
    const digest = digestOf(read);
    this.#remembered.delete(digest);
    this.#remembered.set(digest, this.#now() + REMEMBERED_MS);
    for (const [oldest, until] of this.#remembered) {
      if (this.#remembered.size <= MAX_REMEMBERED && until > this.#now()) break;
      this.#remembered.delete(oldest);
    }
  }

  /**
   * Takes a place in a caller's line.
   *
   * @param caller undefined for the server itself, which waits for nobody
   * @param read by which a big answer is remembered; undefined for what is no read
   * @returns undefined when too much is waiting already
   */
  enter(caller: string | undefined, read?: string): LanePlace | undefined {
    const isBig = caller !== undefined && read !== undefined && this.#isBig(read);
    const place = isBig ? this.#enterBig(caller) : this.all.enter(caller);
    return (
      place && {
        ...place,
        turnedOutBig: () => {
          if (read !== undefined) this.noteBig(read);
          // Of those that were known to be big there are few.
          if (!isBig) place.leave();
        },
      }
    );
  }

  #isBig(read: string): boolean {
    if (this.#remembered.size === 0) return false;
    return (this.#remembered.get(digestOf(read)) ?? 0) > this.#now();
  }

  #enterBig(caller: string): Place | undefined {
    const among = this.#big.enter(caller);
    if (among === undefined) return undefined;
    const others: (string | undefined)[] = [];
    let place: Place | undefined;
    let hasLeft = false;
    const turn = among.turn.then((hasCome) => {
      if (!hasCome || hasLeft) return false;
      place = this.all.enter(caller, { isAdmitted: true });
      for (const other of others) place?.alsoFor(other);
      return place?.turn ?? false;
    });
    return {
      turn,
      hasBegun: () => place?.hasBegun() ?? false,
      alsoFor(other) {
        if (place) place.alsoFor(other);
        else {
          others.push(other);
          among.alsoFor(other);
        }
      },
      leave() {
        hasLeft = true;
        place?.leave();
        among.leave();
      },
    };
  }
}

function digestOf(read: string): string {
  return createHash('sha256').update(read).digest('base64url');
}
