import { createHash } from 'node:crypto';

/** Letters that Kubernetes uses for generated names: no vowels, so that no words come out. */
const NAME_LETTERS = 'bcdfghjklmnpqrstvwxz2456789';

/** Numbers and names that look random and are the same for the same seed (mulberry32). */
export class Names {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number from 0 up to, not including, 1. */
  fraction(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number {
    return Math.floor(this.fraction() * below);
  }

  /** One of the given things. */
  oneOf<Thing>(things: readonly [Thing, ...Thing[]]): Thing {
    return things[this.below(things.length)] ?? things[0];
  }

  /** A generated Kubernetes suffix, five letters unless told. */
  suffix(length = 5): string {
    let text = '';
    for (let i = 0; i < length; i++) text += NAME_LETTERS[this.below(NAME_LETTERS.length)];
    return text;
  }
}

/** The first hexadecimal digits of a text's SHA-256: hashes and uids that stay the same from run to run. */
export function shortHash(text: string, digits = 16): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits);
}

/**
 * Things in an order that is no order: the real API answers maps as they come, so nobody may rely on one. The same
 * things come in the same disorder every time.
 */
export function inNoOrder<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): Thing[] {
  return things
    .map((thing) => ({ thing, at: shortHash(keyOf(thing), 8) }))
    .sort((one, other) => (one.at < other.at ? -1 : 1))
    .map(({ thing }) => thing);
}

/** A uid in Kubernetes' form that belongs to the text. */
export function uidOf(text: string): string {
  const hex = shortHash(text, 32);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
