/** So long a call may keep others waiting: one that goes on, to ask a person or to watch something, has looked at what it read. */
const HELD_MS = 5_000;

/** A call, as far as it holds answers in memory: until it ends what it has read may be looked at. */
export class Holder {
  readonly #held = new Set<() => void>();
  /** Gives up its turn to look at what it holds. */
  #leave: (() => void) | undefined;
  #timer: NodeJS.Timeout | undefined;
  #hasEnded = false;

  /** Whether it holds a big answer. */
  get holds(): boolean {
    return this.#held.size > 0;
  }

  /** Whether it holds a big answer, and its turn to look at that has not come. */
  get waitsToLook(): boolean {
    return this.holds && this.#leave === undefined;
  }

  /**
   * It holds something until it ends, or until five seconds after its turn to look at that has come; `release` is called then, or at
   * once where it has ended.
   */
  hold(release: () => void): void {
    if (this.#hasEnded) {
      release();
      return;
    }
    this.#held.add(release);
    if (this.#leave) this.#beginLooking();
  }

  /** Its turn to look at what it holds has come; `leave` is called when that is over, or at once where it has ended. */
  look(leave: () => void): void {
    if (this.#hasEnded) {
      leave();
      return;
    }
    this.#leave = leave;
    this.#beginLooking();
  }

  /** It waits for something by intent: others may look meanwhile. */
  rest(): void {
    const leave = this.#leave;
    this.#leave = undefined;
    leave?.();
  }

  /** The call has ended. */
  end(): void {
    this.#hasEnded = true;
    this.#giveBack();
  }

  #beginLooking(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#giveBack(), HELD_MS).unref();
  }

  #giveBack(): void {
    clearTimeout(this.#timer);
    const held = [...this.#held];
    this.#held.clear();
    for (const release of held) release();
    this.rest();
  }
}

/** A read, with the calls that wait for it. */
export class HeldRead {
  readonly #holders = new Set<Holder>();

  /** A call waits for it too; undefined for the server itself, which keeps nothing. */
  alsoFor(holder: Holder | undefined): void {
    if (holder) this.#holders.add(holder);
  }

  /** Whether a call waits for it that holds a big answer already, and gives it back only when it has this one too. */
  get isUrgent(): boolean {
    return [...this.#holders].some(({ holds }) => holds);
  }

  /** Its answer is held by all that wait; `release` is called when the last of them has ended. */
  hold(release: () => void): void {
    let left = this.#holders.size;
    if (left === 0) release();
    for (const holder of this.#holders) {
      holder.hold(() => {
        left -= 1;
        if (left === 0) release();
      });
    }
  }
}

/** The reads that are under way. */
export class HeldReads {
  readonly #reads = new Map<AbortSignal, HeldRead>();

  /** The read that is sent under a signal. */
  under(signal: AbortSignal): HeldRead | undefined {
    return this.#reads.get(signal);
  }

  /** Sends a read under a signal of its own, by which it is found meanwhile. */
  async during<Landing>(signal: AbortSignal, read: HeldRead, send: () => Promise<Landing>): Promise<Landing> {
    this.#reads.set(signal, read);
    try {
      return await send();
    } finally {
      this.#reads.delete(signal);
    }
  }
}
