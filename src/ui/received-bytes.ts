const FIRST_BYTES = 16_384;
/** From here on what is received grows in its place. */
const ROOM_FROM = 1024 * 1024;
/** By so much. */
const STEP = 1024 * 1024;

/**
 * What was received so far, in one piece: an answer that comes byte by byte takes no more memory than one that comes whole,
 * while a list of its pieces would take a hundred times as much. Much of it grows without being copied: each copy would be
 * memory until it is collected, two or three times what was received.
 */
export class ReceivedBytes {
  readonly #most: number;
  #held: Buffer = Buffer.alloc(0);
  /** Whether what is held may be written to: the first piece is whoever's who sent it. */
  #isOurs = true;
  /** Where much is held; what there may be at most is set aside, and takes memory only as far as it is filled. */
  #room: ArrayBuffer | undefined;
  #length = 0;

  /** @param most bytes that are ever added; past them it throws RangeError */
  constructor(most: number) {
    this.#most = most;
  }

  get length(): number {
    return this.#length;
  }

  add(piece: Uint8Array): void {
    const length = this.#length + piece.length;
    if (this.#length === 0 && length < ROOM_FROM) {
      // Most answers come whole, and need no copy.
      this.#held = Buffer.from(piece.buffer, piece.byteOffset, piece.length);
      this.#length = length;
      this.#isOurs = false;
      return;
    }
    if (length > this.#held.length || !this.#isOurs) this.#grow(length);
    this.#held.set(piece, this.#length);
    this.#length = length;
  }

  /** All of it, not copied. */
  whole(): Buffer {
    return this.#held.subarray(0, this.#length);
  }

  /** Gives its memory back at once, where it is much; it is empty then, and so is what {@link whole} answered. */
  drop(): void {
    this.#room?.resize(0);
    this.#room = undefined;
    this.#held = Buffer.alloc(0);
    this.#length = 0;
  }

  #grow(length: number): void {
    if (this.#room) {
      // The buffer over it grows with it.
      this.#room.resize(Math.min(this.#most, length + STEP));
      return;
    }
    const before = this.#held;
    if (length < ROOM_FROM) this.#held = Buffer.allocUnsafe(Math.max(length, before.length * 2, FIRST_BYTES));
    else {
      this.#room = new ArrayBuffer(Math.min(this.#most, length + STEP), { maxByteLength: this.#most });
      this.#held = Buffer.from(this.#room);
    }
    before.copy(this.#held, 0, 0, this.#length);
    this.#isOurs = true;
  }
}
