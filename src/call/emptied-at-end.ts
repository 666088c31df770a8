/**
 * What was answered to a call, emptied when it has ended.
 *
 * A call waits for the UI for so long that V8 moves its promises to the old generation, where they lie dead until the next
 * big collection; what they resolved to they keep for as long, and so each answer of the UI, whatever its size, was copied
 * into the old generation too (docs/performance.md). An emptied answer leads to nothing.
 */
export class EmptiedAtEnd {
  /** Each once, however often it is handed on. */
  readonly #taken = new Set<object>();

  /**
   * Takes an object that belongs to the call alone.
   *
   * @returns the same object, which has none of its fields' values once the call has ended; what they led to is as it was
   */
  take<Taken extends object>(value: Taken): Taken {
    this.#taken.add(value);
    return value;
  }

  /** The call waits by intent: what it needs of what it has read so far it has taken, and the rest need not be kept for the end. */
  forget(): void {
    this.#taken.clear();
  }

  /** Empties all of it: nobody reads an answer of the call any more. */
  empty(): void {
    for (const value of this.#taken) for (const name of Object.keys(value)) Reflect.set(value, name, undefined);
    this.#taken.clear();
  }
}
