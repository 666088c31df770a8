/**
 * A reader of HTTP/1 requests that takes nothing but what RFC 9112 lets a client send, written apart from Node's parser: a second
 * opinion on where one request ends and the next begins.
 */

/** A request as its bytes say it. */
export interface StrictRequest {
  readonly method: string;
  readonly target: string;
  readonly version: string;
  /** In their order, names in lower case. */
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Buffer;
  /** Whether the connection changes its protocol behind it. */
  readonly isUpgrade: boolean;
}

export interface Reading {
  readonly requests: readonly StrictRequest[];
  /** Where the first byte lies that belongs to none of them. */
  readonly end: number;
  /** What stands there: nothing more, the beginning of a request, or what is none, with why. */
  readonly rest: 'nothing' | 'incomplete' | { readonly malformed: string };
}

/** What a server may take beside the strict form, since it changes nothing about where a request ends (RFC 9112 §2.2, §3). */
export interface Tolerance {
  /** Line ends before a request, more than one space in its first line, and any version of the protocol or none. */
  readonly firstLine: boolean;
}

const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const VALUE = /^(?:[!-~\u0080-\u00ff](?:[\t -~\u0080-\u00ff]*[!-~\u0080-\u00ff])?)?$/;
const TARGET = /^(?:\*|[!-~]+)$/;

class Malformed extends Error {}
class Incomplete extends Error {}

/** Reads as many requests as the bytes hold, one behind the other. */
export function readRequests(bytes: Buffer, tolerance: Tolerance = { firstLine: false }): Reading {
  const requests: StrictRequest[] = [];
  let end = 0;
  while (end < bytes.length) {
    try {
      const cursor = new Cursor(bytes, end);
      requests.push(readRequest(cursor, tolerance));
      end = cursor.at;
    } catch (error) {
      if (error instanceof Incomplete) return { requests, end, rest: 'incomplete' };
      if (error instanceof Malformed) return { requests, end, rest: { malformed: error.message } };
      throw error;
    }
    if (requests.at(-1)?.isUpgrade) break;
  }
  return { requests, end, rest: 'nothing' };
}

class Cursor {
  readonly #bytes: Buffer;
  at: number;

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes;
    this.at = at;
  }

  /** The line that begins here, without its end, which is CR LF and nothing else. */
  line(): string {
    const lf = this.#bytes.indexOf(0x0a, this.at);
    if (lf === -1) throw new Incomplete();
    const text = this.#bytes.toString('latin1', this.at, lf);
    if (!text.endsWith('\r')) throw new Malformed('a line ends in LF alone');
    const line = text.slice(0, -1);
    if (line.includes('\r')) throw new Malformed('CR within a line');
    this.at = lf + 1;
    return line;
  }

  take(count: number): Buffer {
    if (this.at + count > this.#bytes.length) throw new Incomplete();
    const taken = this.#bytes.subarray(this.at, this.at + count);
    this.at += count;
    return taken;
  }

  skipLineEnds(): void {
    for (let byte = this.#bytes[this.at]; byte === 0x0d || byte === 0x0a; byte = this.#bytes[this.at]) this.at += 1;
  }
}

function readRequest(cursor: Cursor, { firstLine }: Tolerance): StrictRequest {
  if (firstLine) cursor.skipLineEnds();
  const line = cursor.line();
  const parts = firstLine ? line.trimEnd().split(/ +/) : line.split(' ');
  const [method = '', target = '', version = firstLine ? 'HTTP/0.9' : ''] = parts;
  if (parts.length > 3 || version === '') throw new Malformed('the first line has not three parts');
  if (!TOKEN.test(method)) throw new Malformed('the method is no token');
  if (!TARGET.test(target)) throw new Malformed('the target holds what it may not');
  if (!(firstLine ? /^[A-Z]+\/\d\.\d$/ : /^HTTP\/1\.[01]$/).test(version)) throw new Malformed('no version of HTTP/1');
  const headers = readFields(cursor);
  const valuesOf = (name: string): readonly string[] =>
    headers.filter(([key]) => key === name).map(([, value]) => value);
  const isOld = !version.endsWith('1.1');
  const hosts = valuesOf('host').length;
  if (isOld ? hosts > 1 : hosts !== 1) throw new Malformed(`${hosts} times Host`);
  const body = readBody(cursor, valuesOf('content-length'), valuesOf('transfer-encoding'), isOld);
  const isUpgrade = valuesOf('upgrade').length > 0 && listed(valuesOf('connection')).includes('upgrade');
  return { method, target, version, headers, body, isUpgrade };
}

function readFields(cursor: Cursor): readonly (readonly [string, string])[] {
  const fields: (readonly [string, string])[] = [];
  for (let line = cursor.line(); line !== ''; line = cursor.line()) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0));
    const value = line.slice(colon + 1).replace(/^[\t ]+|[\t ]+$/g, '');
    // A folded line begins with a space, and so has no name.
    if (!TOKEN.test(name)) throw new Malformed('a header without a name that is one');
    if (!VALUE.test(value)) throw new Malformed('a header with a value that is none');
    fields.push([name.toLowerCase(), value]);
  }
  return fields;
}

function readBody(cursor: Cursor, lengths: readonly string[], codings: readonly string[], isOld: boolean): Buffer {
  if (codings.length > 0) {
    if (lengths.length > 0) throw new Malformed('a length and a coding');
    if (isOld) throw new Malformed('a coding in HTTP/1.0');
    if (codings.length > 1 || codings[0]?.toLowerCase() !== 'chunked')
      throw new Malformed('another coding than chunked');
    return readChunks(cursor);
  }
  if (lengths.length > 1) throw new Malformed('more than one length');
  const [length = '0'] = lengths;
  if (!/^\d+$/.test(length)) throw new Malformed('a length that is no number');
  return cursor.take(Number(length));
}

function readChunks(cursor: Cursor): Buffer {
  const chunks: Buffer[] = [];
  for (;;) {
    const line = cursor.line();
    const [size = '', ...extension] = line.split(';');
    if (!/^[0-9A-Fa-f]{1,12}$/.test(size)) throw new Malformed('a chunk without a size');
    if (!/^[\t -~\u0080-\u00ff]*$/.test(extension.join(';'))) throw new Malformed('an extension that is none');
    const bytes = Number.parseInt(size, 16);
    if (bytes === 0) break;
    chunks.push(cursor.take(bytes));
    if (cursor.take(2).toString('latin1') !== '\r\n') throw new Malformed('a chunk without an end');
  }
  for (const [name] of readFields(cursor)) {
    if (['content-length', 'transfer-encoding', 'host'].includes(name)) throw new Malformed('framing behind a body');
  }
  return Buffer.concat(chunks);
}

function listed(values: readonly string[]): readonly string[] {
  return values.flatMap((value) => value.toLowerCase().split(',')).map((item) => item.trim());
}
