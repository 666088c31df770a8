export interface FairQueueOptions {
  /** Requests under way at once. A single caller gets three quarters of them, so that others find room at once. */
  readonly atOnce: number;
  /** Requests that one caller may have waiting. */
  readonly waitingEach?: number;
  /** Requests that may wait in all. */
  readonly waitingAll?: number;
}

/** A place in the queue, from its entry until it is left. */
export interface Place {
  /** Settles once: true when the turn has come, false when the place was left before. */
  readonly turn: Promise<boolean>;
  /** Whether the turn has come. */
  hasBegun(): boolean;
  /**
   * Another caller waits for the same: the turn comes with whichever caller's is first. Does nothing once it has come.
   *
   * @param caller undefined for the server itself, whose turn is at once
   */
  alsoFor(caller: string | undefined): void;
  /** Gives the place up, waiting or under way, and lets the next one begin. Any number of times. */
  leave(): void;
}

const WAITING_EACH = 256;
const WAITING_ALL = 4_096;
const SHARE_OF_ONE_CALLER = 3 / 4;

/** What one caller has in the queue; forgotten when that is nothing. */
interface Line {
  readonly caller: string;
  /** In order of entry. */
  readonly waiting: Set<Ticket>;
  begun: number;
}

interface Ticket {
  /** The lines that it waits in. */
  readonly lines: Set<Line>;
  readonly settle: (begun: boolean) => void;
  state: 'waiting' | 'begun' | 'left';
  hasBegun: boolean;
  /** Whose share it takes while it is under way; nobody's when it is the server's own. */
  share: Line | undefined;
}

/**
 * Lets a bounded number of requests be under way. Callers take turns, one request each, however many each has waiting;
 * within a caller it is first come, first served.
 */
export class FairQueue {
  readonly #atOnce: number;
  readonly #atOnceEach: number;
  readonly #waitingEach: number;
  readonly #waitingAll: number;
  readonly #lines = new Map<string, Line>();
  /** Lines of which one may begin as soon as there is room, in order of their turns. */
  readonly #ready = new Set<Line>();
  #begun = 0;
  #waiting = 0;

  constructor({ atOnce, waitingEach = WAITING_EACH, waitingAll = WAITING_ALL }: FairQueueOptions) {
    this.#atOnce = atOnce;
    this.#atOnceEach = Math.max(1, Math.floor(atOnce * SHARE_OF_ONE_CALLER));
    this.#waitingEach = waitingEach;
    this.#waitingAll = waitingAll;
  }

  /** Requests that wait for their turn now. */
  get waiting(): number {
    return this.#waiting;
  }

  /** Callers with anything waiting or under way now. */
  get callers(): number {
    return this.#lines.size;
  }

  /**
   * Takes a place in a caller's line.
   *
   * @param caller undefined for the server itself, which waits for nobody and is not counted
   * @param isAdmitted whether room for it to wait was found elsewhere already
   * @returns undefined when too much is waiting already
   */
  enter(caller: string | undefined, { isAdmitted = false } = {}): Place | undefined {
    if (caller !== undefined && !isAdmitted && this.#isFull(caller)) return undefined;
    const { promise: turn, resolve: settle } = Promise.withResolvers<boolean>();
    const ticket: Ticket = { lines: new Set(), settle, state: 'waiting', hasBegun: false, share: undefined };
    this.#waiting += 1;
    this.#stand(ticket, caller, isAdmitted);
    return {
      turn,
      hasBegun: () => ticket.hasBegun,
      alsoFor: (other) => {
        if (ticket.state === 'waiting') this.#stand(ticket, other);
      },
      leave: () => this.#leave(ticket),
    };
  }

  #isFull(caller: string): boolean {
    const { begun, waiting } = this.#lines.get(caller) ?? { begun: 0, waiting: new Set() };
    if (this.#begun < this.#atOnce && begun < this.#atOnceEach) return false;
    return waiting.size >= this.#waitingEach || this.#waiting >= this.#waitingAll;
  }

  /** Puts a waiting ticket into one more line, when that has room. */
  #stand(ticket: Ticket, caller: string | undefined, isAdmitted = false): void {
    if (caller === undefined) {
      this.#begin(ticket, undefined);
      return;
    }
    const line = this.#lines.get(caller) ?? { caller, waiting: new Set(), begun: 0 };
    if (!isAdmitted && line.waiting.size >= this.#waitingEach) return;
    this.#lines.set(caller, line);
    line.waiting.add(ticket);
    ticket.lines.add(line);
    this.#settle(line);
    this.#beginNext();
  }

  #beginNext(): void {
    while (this.#begun < this.#atOnce) {
      const [line] = this.#ready;
      const [ticket] = line?.waiting ?? [];
      if (line === undefined || ticket === undefined) return;
      // If it has more waiting, it comes to stand behind the others.
      this.#ready.delete(line);
      this.#begin(ticket, line);
    }
  }

  #begin(ticket: Ticket, share: Line | undefined): void {
    if (share) {
      this.#begun += 1;
      share.begun += 1;
    }
    this.#withdraw(ticket);
    ticket.state = 'begun';
    ticket.hasBegun = true;
    ticket.share = share;
    ticket.settle(true);
  }

  #leave(ticket: Ticket): void {
    const { state, share } = ticket;
    ticket.state = 'left';
    if (state === 'waiting') {
      this.#withdraw(ticket);
      ticket.settle(false);
    } else if (state === 'begun' && share) {
      this.#begun -= 1;
      share.begun -= 1;
      this.#settle(share);
      this.#beginNext();
    }
  }

  #withdraw(ticket: Ticket): void {
    this.#waiting -= 1;
    for (const line of ticket.lines) {
      line.waiting.delete(ticket);
      this.#settle(line);
    }
  }

  /** Puts a line where it belongs after a change. One that is ready already keeps its turn. */
  #settle(line: Line): void {
    if (line.waiting.size > 0 && line.begun < this.#atOnceEach) this.#ready.add(line);
    else this.#ready.delete(line);
    if (line.waiting.size === 0 && line.begun === 0) this.#lines.delete(line.caller);
  }
}
