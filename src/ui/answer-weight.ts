/** What an object or a list costs in memory beside what stands in it, at least (V8, 64 bits). */
const BYTES_OF_OPENING = 56;
/** A place in a list, or in an object. */
const BYTES_OF_PLACE = 8;
/** What one answer may weigh: two thirds of the heap that the server is started with. */
export const HEAVIEST_ANSWER = 64 * 1024 * 1024;

const COMMA = 0x2c;
const LIST = 0x5b;
const OBJECT = 0x7b;
/** From here on a byte begins a character that makes V8 keep the whole text with two bytes for each, beside its parts. */
const WIDE = 0xc4;

/**
 * About how many bytes of the heap the JSON of an answer takes while it is read: its text, and what it is parsed to. An
 * answer of `{}` again and again takes twenty times its own length.
 */
export function weightOf(json: Uint8Array): number {
  let openings = 0;
  let commas = 0;
  let isWide = false;
  // By index: an iterator of bytes takes twenty times as long.
  for (let at = 0; at < json.length; at += 1) {
    const byte = json[at] ?? 0;
    if (byte === COMMA) commas += 1;
    else if (byte === LIST || byte === OBJECT) openings += 1;
    else if (byte >= WIDE) isWide = true;
  }
  return json.length * (isWide ? 3 : 1) + openings * BYTES_OF_OPENING + commas * BYTES_OF_PLACE;
}
