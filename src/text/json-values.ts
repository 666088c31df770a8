const QUOTE = 0x22;
const COMMA = 0x2c;
const LIST = 0x5b;
const ESCAPE = 0x5c;
const OBJECT = 0x7b;

/**
 * How many values a JSON text holds, told without parsing it: as many as there are commas and openings of lists and objects,
 * outside of its strings. A parser makes no more of a text that is broken.
 */
export function valuesIn(json: Uint8Array): number {
  let values = 0;
  for (let at = 0; at < json.length; at += 1) {
    const byte = json[at];
    if (byte === QUOTE) at = stringEnd(json, at + 1);
    else if (byte === COMMA || byte === LIST || byte === OBJECT) values += 1;
  }
  return values;
}

/**
 * Where the string of a JSON text ends whose first byte stands at `begin`: the place of its closing quote, or the length of
 * the text where it has none.
 */
export function stringEnd(json: Uint8Array, begin: number): number {
  // By index: an iterator of bytes takes twenty times as long.
  for (let at = begin; at < json.length; at += 1) {
    const byte = json[at];
    if (byte === QUOTE) return at;
    if (byte === ESCAPE) at += 1;
  }
  return json.length;
}
