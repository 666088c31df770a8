const FIRST_BYTES = 16_384;

/**
 * What was received so far, in one piece: an answer that comes byte by byte takes no more memory than one that comes whole,
 * while a list of its pieces would take a hundred times as much.
 */
export class ReceivedBytes {
  #held: Buffer = Buffer.alloc(0);
  #length = 0;
  /** Whether what is held may be written to: the first piece is whoever's who sent it. */
  #isOurs = true;

  get length(): number {
    return this.#length;
  }

  add(piece: Uint8Array): void {
    const length = this.#length + piece.length;
    if (this.#length === 0) {
      // Most answers come whole, and need no copy.
      this.#held = Buffer.from(piece.buffer, piece.byteOffset, piece.length);
      this.#length = length;
      this.#isOurs = false;
      return;
    }
    if (length > this.#held.length || !this.#isOurs) {
      const grown = Buffer.allocUnsafe(Math.max(length, this.#held.length * 2, FIRST_BYTES));
      this.#held.copy(grown, 0, 0, this.#length);
      this.#held = grown;
      this.#isOurs = true;
    }
    this.#held.set(piece, this.#length);
    this.#length = length;
  }

  /** All of it, not copied. */
  whole(): Buffer {
    return this.#held.subarray(0, this.#length);
  }
}
