/** Bytes from which an answer is big. */
export const BIG_ANSWER_BYTES = 512 * 1024;
/** Big answers read at once: one alone may need two thirds of this process's memory. A slow one ends by its deadline. */
const AT_ONCE = 1;
/** Big answers that wait on their sockets for their turn; there are more sockets than that, and small answers need some. */
const MOST_WAITING = 16;
/** Bytes of the heap that calls may hold of big answers while another one is read in. */
export const MOST_HELD_BYTES = 8 * 1024 * 1024;

/**
 * Lets few big answers be read at once, in the order in which they turned out to be big, and none while the calls that read
 * others hold too much of them: a call holds what it has read until it ends, or rests. The others wait on their sockets, so that what is
 * held of answers is bounded whatever is asked at the same time.
 */
export class BigAnswers {
  readonly #reading = new Set<() => void>();
  /** Each with whether it goes on however much is held. */
  readonly #waiting = new Map<() => void, () => boolean>();
  #heldBytes = 0;

  /** Whether so many wait that a further one has to be given up. */
  get isCrowded(): boolean {
    return this.#waiting.size >= MOST_WAITING;
  }

  /**
   * Calls `read` once it is this answer's turn, at once when nobody is before it.
   *
   * @param isUrgent whether its turn comes though much is held, since who waits for it holds some of that
   * @returns ends the turn, or the wait for it; to be called when the answer is over, however it ends
   */
  enter(read: () => void, isUrgent: () => boolean = () => false): () => void {
    // A turn of its own, whoever passes the same function twice.
    const turn = (): void => read();
    this.#waiting.set(turn, isUrgent);
    this.#next();
    return () => {
      this.#waiting.delete(turn);
      if (this.#reading.delete(turn)) this.#next();
    };
  }

  /**
   * An answer that was read is held.
   *
   * @param bytes of the heap, about
   * @returns says that it is held no more; once
   */
  hold(bytes: number): () => void {
    this.#heldBytes += bytes;
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      this.#heldBytes -= bytes;
      this.#next();
    };
  }

  /** Who waits may have become urgent. */
  reconsider(): void {
    this.#next();
  }

  #next(): void {
    for (const [turn, isUrgent] of this.#waiting) {
      if (this.#reading.size >= AT_ONCE) return;
      if (this.#heldBytes > MOST_HELD_BYTES && !isUrgent()) continue;
      this.#waiting.delete(turn);
      this.#reading.add(turn);
      turn();
    }
  }
}
