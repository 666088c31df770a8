import { randomInt } from 'node:crypto';
import { stringEnd } from './json-values.ts';

/** Different names of fields that a JSON text of a client may hold. */
export const MOST_NAMES = 1_000;
/** Bytes that these names may have together. */
const MOST_NAME_BYTES = 32 * 1024;

const QUOTE = 0x22;
const COLON = 0x3a;
/** A text with more names than that takes more bytes. */
const SHORTEST = MOST_NAMES * 5;
/** Odd, and of this process alone: whoever knew it could make names that count as one. */
const FACTOR = randomInt(2 ** 30) * 2 + 1;

/**
 * Whether a JSON text holds more different names than a client has use for, told without parsing it. Names cost more than
 * values: V8 keeps each one that it has not seen, and a shape of the object for each, through several big collections, so that a
 * few dozen such texts at once were more than a server had memory for.
 */
export function hasManyNames(json: Uint8Array): boolean {
  if (json.length < SHORTEST) return false;
  const seen = new Set<number>();
  let bytes = 0;
  for (let at = 0; at < json.length; at += 1) {
    if (json[at] !== QUOTE) continue;
    const begin = at + 1;
    at = stringEnd(json, begin);
    if (!isName(json, at + 1)) continue;
    const hash = hashOf(json, begin, at);
    if (seen.has(hash)) continue;
    seen.add(hash);
    bytes += at - begin;
    if (seen.size > MOST_NAMES || bytes > MOST_NAME_BYTES) return true;
  }
  return false;
}

/** Whether a colon stands there, perhaps behind blanks. */
function isName(json: Uint8Array, behind: number): boolean {
  let at = behind;
  while (isBlank(json[at])) at += 1;
  return json[at] === COLON;
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function hashOf(json: Uint8Array, from: number, to: number): number {
  let hash = to - from;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash, FACTOR) + (json[at] ?? 0);
  return hash | 0;
}
