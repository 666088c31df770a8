/** A call, as far as it holds answers in memory: until it ends, or rests, what it has read may be looked at. */
export class Holder {
  readonly #held = new Set<() => void>();
  /** Gives up its turn to look at what it holds. */
  #leave: (() => void) | undefined;
  /** Whether its turn comes, while it is waited for. */
  #turn: Promise<boolean> | undefined;
  #hasEnded = false;

  /** Whether it holds a big answer. */
  get holds(): boolean {
    return this.#held.size > 0;
  }

  /** Whether it is its turn to look at what it holds. */
  get looks(): boolean {
    return this.#leave !== undefined;
  }

  /** It holds something; `release` is called when that is over, or at once where it has ended. */
  hold(release: () => void): void {
    if (this.#hasEnded) release();
    else this.#held.add(release);
  }

  /**
   * Waits for its turn, one for all that it reads at the same time: a call that waited for two would keep others from theirs.
   *
   * @param take waits for it, and answers whether it has come
   */
  awaitTurn(take: () => Promise<boolean>): Promise<boolean> {
    this.#turn ??= take().finally(() => {
      this.#turn = undefined;
    });
    return this.#turn;
  }

  /** Its turn to look at what it holds has come; `leave` is called when that is over, or at once where it has ended. */
  look(leave: () => void): void {
    if (this.#hasEnded) leave();
    else this.#leave = leave;
  }

  /** It waits by intent, to watch something: what it has read it has looked at. */
  rest(): void {
    const [held, leave] = [[...this.#held], this.#leave];
    this.#held.clear();
    this.#leave = undefined;
    for (const release of held) release();
    leave?.();
  }

  /** The call has ended. */
  end(): void {
    this.#hasEnded = true;
    this.rest();
  }
}

/** A read, with the calls that wait for it. */
export class HeldRead {
  readonly #holders = new Set<Holder>();
  #whenBig: (() => void) | undefined;

  /** Has something done as soon as its answer turns out to be big. */
  whenBig(told: () => void): void {
    this.#whenBig = told;
  }

  /** Its answer turned out to be big. */
  turnsOutBig(): void {
    this.#whenBig?.();
  }

  /** A call waits for it too; undefined for the server itself, which keeps nothing. */
  alsoFor(holder: Holder | undefined): void {
    if (holder) this.#holders.add(holder);
  }

  /** Whether a call waits for it that looks at a big answer already, and gives that back only when it has this one too. */
  get isUrgent(): boolean {
    return [...this.#holders].some(({ looks }) => looks);
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
