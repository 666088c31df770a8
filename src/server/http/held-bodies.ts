/** What one value costs in memory once it is parsed, at least: `{}` takes three bytes of JSON and many more as an object. */
const BYTES_OF_VALUE = 100;
/** What bodies that are being served may cost at once: under half of the heap that the server is started with. */
const MOST_BYTES = 40 * 1024 * 1024;

const COMMA = 0x2c;
const LIST = 0x5b;
const OBJECT = 0x7b;

/**
 * The bodies that have been read and not been answered yet. What JSON costs is known only once it is parsed, and a call
 * keeps it while it waits for the UI: so it is estimated before, and what would be too much for all together is refused.
 */
export class HeldBodies {
  #bytes = 0;

  /**
   * Holds a body until it is let go. One that comes alone always finds room.
   *
   * @returns lets it go; undefined where there is no room for it now
   */
  hold(body: Uint8Array): (() => void) | undefined {
    const cost = costOf(body);
    if (this.#bytes > 0 && this.#bytes + cost > MOST_BYTES) return undefined;
    this.#bytes += cost;
    return () => {
      this.#bytes -= cost;
    };
  }
}

function costOf(body: Uint8Array): number {
  let values = 0;
  for (const byte of body) if (byte === COMMA || byte === LIST || byte === OBJECT) values += 1;
  return body.length + values * BYTES_OF_VALUE;
}
