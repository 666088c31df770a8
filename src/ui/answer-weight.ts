import { isAscii } from 'node:buffer';

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
const ESCAPE = 0x5c;
const OBJECT = 0x7b;
/** From here on a byte begins a character that makes V8 keep the whole text with two bytes for each, beside its parts. */
const WIDE = 0xc4;
/** Names are told apart by so many bits of a hash. */
const NAME_BITS = 22;

/**
 * About how many bytes of the heap the JSON of an answer takes while it is read: its text, and what it is parsed to. An
 * answer of `{}` again and again takes twenty times its own length, and so does one whose fields all have other names.
 *
 * It is weighed piece by piece as it comes, so that what is too heavy need not be received to its end, and so that its bytes are
 * read where the machine reads them fast: in what the socket handed over, not in a buffer that grows.
 */
export class AnswerWeight {
  readonly #names = new Uint32Array(1 << (NAME_BITS - 5));
  #length = 0;
  #openings = 0;
  #commas = 0;
  #distinct = 0;
  /** Bytes in texts that are no names. */
  #texts = 0;
  #isWide = false;
  /** Of the text that was read last, or is being read: perhaps a name. */
  #hash = 0;
  #last = 0;
  #isInText = false;
  #isEscaped = false;

  /** Takes the next piece. */
  take(piece: Uint8Array): void {
    this.#length += piece.length;
    this.#isWide ||= hasWide(piece);
    let at = 0;
    while (at < piece.length) {
      at = this.#isInText ? this.#inText(piece, at) : this.#between(piece, at);
    }
  }

  /** What all pieces so far weigh at least; it never falls. */
  get least(): number {
    return this.#weightWith(this.#texts);
  }

  /** What the answer weighs that ends here. */
  get whole(): number {
    return this.#weightWith(this.#texts + this.#last);
  }

  /** Reads a text on, and answers where it is over: behind its quote, or with the piece. */
  #inText(piece: Uint8Array, from: number): number {
    let hash = this.#hash;
    let isEscaped = this.#isEscaped;
    let at = from;
    for (; at < piece.length; at += 1) {
      const byte = piece[at] ?? 0;
      if (isEscaped) isEscaped = false;
      else if (byte === QUOTE) break;
      else if (byte === ESCAPE) isEscaped = true;
      hash = (Math.imul(hash, 31) + byte) | 0;
    }
    this.#hash = hash;
    this.#isEscaped = isEscaped;
    this.#last += at - from;
    if (at === piece.length) return at;
    this.#isInText = false;
    return at + 1;
  }

  /** Reads on to the next text, and answers where it begins. */
  #between(piece: Uint8Array, from: number): number {
    for (let at = from; at < piece.length; at += 1) {
      const byte = piece[at];
      if (byte === QUOTE) {
        this.#texts += this.#last;
        this.#last = 0;
        this.#hash = 0;
        this.#isInText = true;
        return at + 1;
      }
      if (byte === COMMA) this.#commas += 1;
      else if (byte === COLON) this.#noteName();
      else if (byte === LIST || byte === OBJECT) this.#openings += 1;
    }
    return piece.length;
  }

  /** The last text was a name. */
  #noteName(): void {
    this.#last = 0;
    const place = Math.imul(this.#hash, 0x9e3779b1) >>> (32 - NAME_BITS);
    const bits = this.#names[place >>> 5] ?? 0;
    const bit = 1 << (place & 31);
    if ((bits & bit) === 0) this.#distinct += 1;
    this.#names[place >>> 5] = bits | bit;
  }

  #weightWith(texts: number): number {
    // Once as it came, and once as the texts in it that are no names.
    const characters = (this.#length + texts) * (this.#isWide ? 2 : 1) + (this.#isWide ? this.#length : 0);
    return (
      characters + this.#openings * BYTES_OF_OPENING + this.#commas * BYTES_OF_PLACE + this.#distinct * BYTES_OF_NAME
    );
  }
}

function hasWide(bytes: Uint8Array): boolean {
  if (isAscii(bytes)) return false;
  for (let at = 0; at < bytes.length; at += 1) if ((bytes[at] ?? 0) >= WIDE) return true;
  return false;
}
