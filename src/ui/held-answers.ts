/** So long a call may keep others waiting: one that goes on, to ask a person or to watch something, has looked at what it read. */
const HELD_MS = 5_000;

/** A call, as far as it holds answers in memory: until it ends what it has read may be looked at. */
export class Holder {
  readonly #held = new Map<() => void, NodeJS.Timeout>();
  #hasEnded = false;

  /** Whether it holds a big answer. */
  get holds(): boolean {
    return this.#held.size > 0;
  }

  /** It holds something until it ends, or for five seconds; `release` is called then, or at once where it has ended. */
  hold(release: () => void): void {
    if (this.#hasEnded) {
      release();
      return;
    }
    this.#held.set(release, setTimeout(() => this.#giveBack(release), HELD_MS).unref());
  }

  /** The call has ended. */
  end(): void {
    this.#hasEnded = true;
    for (const release of [...this.#held.keys()]) this.#giveBack(release);
  }

  #giveBack(release: () => void): void {
    clearTimeout(this.#held.get(release));
    if (this.#held.delete(release)) release();
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
