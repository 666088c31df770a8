/** Bytes from which an answer is big. */
export const BIG_ANSWER_BYTES = 512 * 1024;
/** Big answers read at once: one alone may need two thirds of this process's memory. A slow one ends by its deadline. */
const AT_ONCE = 1;

/**
 * Lets few big answers be read at once, in the order in which they turned out to be big. The others wait on their
 * sockets, so that what is held of answers is bounded whatever is asked at the same time.
 */
export class BigAnswers {
  readonly #reading = new Set<() => void>();
  readonly #waiting = new Set<() => void>();

  /**
   * Calls `read` once it is this answer's turn, at once when nobody is before it.
   *
   * @returns ends the turn, or the wait for it; to be called when the answer is over, however it ends
   */
  enter(read: () => void): () => void {
    // A turn of its own, whoever passes the same function twice.
    const turn = (): void => read();
    this.#waiting.add(turn);
    this.#next();
    return () => {
      this.#waiting.delete(turn);
      if (this.#reading.delete(turn)) this.#next();
    };
  }

  #next(): void {
    for (const turn of this.#waiting) {
      if (this.#reading.size >= AT_ONCE) return;
      this.#waiting.delete(turn);
      this.#reading.add(turn);
      turn();
    }
  }
}
