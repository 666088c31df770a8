import { stringEnd } from '../text/json-values.ts';

/** What an object or a list costs in memory beside what stands in it, at least (V8, 64 bits). */
const BYTES_OF_OPENING = 56;
/** A place in a list, or in an object. */
const BYTES_OF_PLACE = 8;
/** A name that no other field has: its text, and a place among names. Those that come again and again cost nothing. */
const BYTES_OF_NAME = 120;
/** What one answer may weigh: what is left of the heap that the server is started with. */
export const HEAVIEST_ANSWER = 50 * 1024 * 1024;

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const LIST = 0x5b;
const OBJECT = 0x7b;
/** From here on a byte begins a character that makes V8 keep the whole text with two bytes for each, beside its parts. */
const WIDE = 0xc4;
/** Names are told apart by so many bits of a hash. */
const NAME_BITS = 22;

/**
 * About how many bytes of the heap the JSON of an answer takes while it is read: its text, and what it is parsed to. An
 * answer of `{}` again and again takes twenty times its own length, and so does one whose fields all have other names.
 */
export function weightOf(json: Uint8Array): number {
  const seen = new Uint32Array(1 << (NAME_BITS - 5));
  let openings = 0;
  let commas = 0;
  let names = 0;
  let begun = 0;
  let last = 0;
  let texts = 0;
  for (let at = 0; at < json.length; at += 1) {
    const byte = json[at];
    if (byte === QUOTE) {
      begun = at + 1;
      at = stringEnd(json, begun);
      last = at - begun;
      texts += last;
    } else if (byte === COMMA) commas += 1;
    else if (byte === LIST || byte === OBJECT) openings += 1;
    else if (byte === COLON) {
      // It was a name.
      texts -= last;
      const place = hashOf(json, begun, begun + last) >>> (32 - NAME_BITS);
      const bits = seen[place >>> 5] ?? 0;
      const bit = 1 << (place & 31);
      if ((bits & bit) === 0) names += 1;
      seen[place >>> 5] = bits | bit;
    }
  }
  const isWide = hasWide(json);
  // Once as it came, and once as the texts in it that are no names.
  const characters = (json.length + texts) * (isWide ? 2 : 1) + (isWide ? json.length : 0);
  return characters + openings * BYTES_OF_OPENING + commas * BYTES_OF_PLACE + names * BYTES_OF_NAME;
}

function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash, 31) + (bytes[at] ?? 0);
  return Math.imul(hash, 0x9e3779b1);
}

function hasWide(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += 1) if ((bytes[at] ?? 0) >= WIDE) return true;
  return false;
}
