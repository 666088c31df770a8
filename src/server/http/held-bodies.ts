/** What one value costs in memory once it is parsed, at most: an object whose one key no other has takes 92 bytes. */
const BYTES_OF_VALUE = 100;
/** A text is held as it came, as text of twice its length, and once more where it is made visible. */
const COPIES = 4;
/** What bodies that are being served may cost at once: under half of the heap that the server is started with. */
const MOST_BYTES = 40 * 1024 * 1024;

/**
 * The bodies that have been read and not been answered yet. What JSON costs is known only once it is parsed, and a call
 * keeps it while it waits for the UI: so it is estimated before, and what would be too much for all together is refused.
 */
export class HeldBodies {
  #bytes = 0;

  /**
   * Holds a body until it is let go. One that comes alone always finds room.
   *
   * @param bytes those of its JSON
   * @param values how many values it holds
   * @returns lets it go; undefined where there is no room for it now
   */
  hold(bytes: number, values: number): (() => void) | undefined {
    const cost = bytes * COPIES + values * BYTES_OF_VALUE;
    if (this.#bytes > 0 && this.#bytes + cost > MOST_BYTES) return undefined;
    this.#bytes += cost;
    return () => {
      this.#bytes -= cost;
    };
  }
}
