import type { IncomingMessage } from 'node:http';

/** A body that is being read to be held whole. */
export interface BodyUnderWay {
  /** More of it is held. */
  grow(bytes: number): void;
  /** It is whole, or nobody wants it any more. */
  end(): void;
}

interface Held {
  readonly address: string;
  bytes: number;
  readonly drop: () => void;
}

/** Bodies of one address at once. Whoever means well has sent one before the next is looked at. */
const MOST_OF_ADDRESS = 256;
/** Bytes of all bodies that are not whole. */
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * Bodies that have begun and are not whole, so that clients who send slowly take no place of a call and no more memory
 * than there is for them. Where there are too many, the one that has taken longest goes, and whoever comes is let in:
 * others behind the same address, such as everybody on this machine, are not locked out by it.
 */
export class BodiesUnderWay {
  readonly #addressOf: (request: IncomingMessage) => string;
  /** By address; those of an address in the order in which they began. */
  readonly #held = new Map<string, Set<Held>>();
  #bytes = 0;

  /** @param addressOf whose bodies are counted together */
  constructor(addressOf: (request: IncomingMessage) => string) {
    this.#addressOf = addressOf;
  }

  /** Bodies that are under way now. */
  get size(): number {
    return [...this.#held.values()].reduce((sum, { size }) => sum + size, 0);
  }

  /**
   * Counts a body as under way until it ends.
   *
   * @param drop told when it has to go before that, to make room; it is counted no more then
   */
  begin(request: IncomingMessage, drop: () => void): BodyUnderWay {
    const address = this.#addressOf(request);
    const held: Held = { address, bytes: 0, drop };
    const ofAddress = this.#held.get(address) ?? new Set();
    this.#held.set(address, ofAddress.add(held));
    if (ofAddress.size > MOST_OF_ADDRESS) this.#drop(ofAddress);
    return {
      grow: (bytes) => {
        if (!ofAddress.has(held)) return;
        held.bytes += bytes;
        this.#bytes += bytes;
        if (this.#bytes > MOST_BYTES) this.#drop(this.#largest());
      },
      end: () => this.#end(held),
    };
  }

  /** Drops the one that has taken longest. */
  #drop([longest]: Iterable<Held>): void {
    if (!longest) return;
    this.#end(longest);
    longest.drop();
  }

  #end(held: Held): void {
    const ofAddress = this.#held.get(held.address);
    if (!ofAddress?.delete(held)) return;
    this.#bytes -= held.bytes;
    if (ofAddress.size === 0) this.#held.delete(held.address);
  }

  /** Those of the address that holds most, as far as they hold anything. */
  #largest(): readonly Held[] {
    const bytesOf = (ofAddress: ReadonlySet<Held>): number => [...ofAddress].reduce((sum, { bytes }) => sum + bytes, 0);
    const [largest = []] = [...this.#held.values()].toSorted((left, right) => bytesOf(right) - bytesOf(left));
    return [...largest].filter(({ bytes }) => bytes > 0);
  }
}
