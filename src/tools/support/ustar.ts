import { holdsInvisible } from '../../text/invisible.ts';

/** Why an archive is not read on, in half a sentence without anything of the archive. */
export class ArchiveFault extends Error {
  override readonly name = 'ArchiveFault';
  /** Whether it just ends too soon, so that what came until then is sound. */
  readonly isCutOff: boolean;

  constructor(what: string, isCutOff = false) {
    super(what);
    this.isCutOff = isCutOff;
  }
}

/** An entry of an archive. */
export interface TarEntry {
  /** Relative, with slashes, none at its end; nothing invisible in it. `.` is the folder that the archive was made in. */
  readonly path: string;
  readonly isFolder: boolean;
  /** Bytes of its content. */
  readonly size: number;
  /** Milliseconds since the epoch. */
  readonly modifiedAt: number;
  /** To be read before the next entry is asked for, or not at all. */
  readonly content: AsyncIterable<Uint8Array>;
}

const BLOCK = 512;
/** Where the header's fields stand (POSIX.1-1988, ustar). */
const FIELD = {
  name: [0, 100],
  size: [124, 12],
  modified: [136, 12],
  sum: [148, 8],
  type: [156, 1],
  magic: [257, 6],
  prefix: [345, 155],
} as const;
const UTF8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The entries of a ustar archive as it comes, in their order, with no more in memory than a chunk and a header.
 *
 * It reads what the UI writes, files and folders, and refuses all else: links, devices, extended headers, sizes that are
 * no octal digits, a wrong checksum, paths that lead out, hide something or stand there twice. That is why no library reads
 * here: they take extended headers of megabytes into memory, which no bundle has, and at least one parses them in
 * quadratic time.
 *
 * @param maxEntries of one that has more, no more is read
 * @throws ArchiveFault for anything else than a whole archive, and what `chunks` throws
 */
export async function* tarEntries(
  chunks: AsyncIterable<Uint8Array>,
  maxEntries: number,
): AsyncGenerator<TarEntry, void, void> {
  const bytes = new Bytes(chunks);
  const seen = new Set<string>();
  try {
    for (;;) {
      const header = await bytes.take(BLOCK);
      if (header.every((byte) => byte === 0)) return;
      const entry = entryOf(header);
      if (seen.has(entry.path)) throw new ArchiveFault('two of its entries have one path');
      if (seen.size >= maxEntries) throw new ArchiveFault(`it has more than ${maxEntries} entries`);
      seen.add(entry.path);
      const rest = { left: entry.size };
      yield { ...entry, content: bytes.upTo(rest) };
      for await (const _skipped of bytes.upTo(rest));
      await bytes.take((BLOCK - (entry.size % BLOCK)) % BLOCK);
    }
  } finally {
    await bytes.end();
  }
}

/** Bytes as they come, taken in the pieces that are asked for. */
class Bytes {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #chunk: Uint8Array = new Uint8Array(0);

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** Exactly so many, a few. */
  async take(count: number): Promise<Uint8Array> {
    const taken = new Uint8Array(count);
    let at = 0;
    for await (const piece of this.upTo({ left: count })) {
      taken.set(piece, at);
      at += piece.length;
    }
    return taken;
  }

  /** So many, in pieces; counts down what is left of them. */
  async *upTo(rest: { left: number }): AsyncGenerator<Uint8Array, void, void> {
    while (rest.left > 0) {
      if (this.#chunk.length === 0) {
        const next = await this.#chunks.next();
        if (next.done) throw new ArchiveFault('it ends too soon', true);
        this.#chunk = next.value;
        continue;
      }
      const piece = this.#chunk.subarray(0, rest.left);
      this.#chunk = this.#chunk.subarray(piece.length);
      rest.left -= piece.length;
      yield piece;
    }
  }

  /** Nothing more is wanted. */
  async end(): Promise<void> {
    await this.#chunks.return?.();
  }
}

function entryOf(header: Uint8Array): Omit<TarEntry, 'content'> {
  if (text(header, 'magic') !== 'ustar') throw new ArchiveFault('it is no ustar archive');
  if (octal(header, 'sum') !== sumOf(header)) throw new ArchiveFault('the checksum of a header is wrong');
  const isFolder = isFolderType(header[FIELD.type[0]]);
  const [prefix, name] = [text(header, 'prefix'), text(header, 'name')];
  const path = checkedPath(prefix === '' ? name : `${prefix}/${name}`, isFolder);
  const size = octal(header, 'size');
  if (isFolder && size > 0) throw new ArchiveFault('a folder of it has content');
  return { path, isFolder, size, modifiedAt: octal(header, 'modified') * 1000 };
}

function isFolderType(type: number | undefined): boolean {
  switch (type === undefined ? '' : String.fromCharCode(type)) {
    case '0':
    case '\0':
      return false;
    case '5':
      return true;
    default:
      throw new ArchiveFault('an entry of it is neither a file nor a folder');
  }
}

function checkedPath(path: string, isFolder: boolean): string {
  const plain = isFolder && path.endsWith('/') ? path.slice(0, -1) : path;
  const isOdd = plain.split('/').some((part) => part === '' || part === '..' || part === '.');
  if (
    (isOdd && !(isFolder && plain === '.')) ||
    plain.includes('\\') ||
    holdsInvisible(plain) ||
    /[\r\n\t]/.test(plain)
  ) {
    throw new ArchiveFault('a path in it leads elsewhere, or hides something');
  }
  return plain;
}

function bytesOf(header: Uint8Array, field: keyof typeof FIELD): Uint8Array {
  const [start, length] = FIELD[field];
  return header.subarray(start, start + length);
}

/** What a field says up to its first NUL. Behind that there may be nothing but NULs: else it says two things. */
function text(header: Uint8Array, field: 'name' | 'prefix' | 'magic'): string {
  const bytes = bytesOf(header, field);
  const end = bytes.indexOf(0);
  const said = end === -1 ? bytes : bytes.subarray(0, end);
  if (end !== -1 && bytes.subarray(end).some((byte) => byte !== 0)) throw new ArchiveFault('a name in it hides a NUL');
  try {
    return UTF8.decode(said);
  } catch {
    throw new ArchiveFault('a name in it is no text');
  }
}

function octal(header: Uint8Array, field: 'size' | 'modified' | 'sum'): number {
  const digits = String.fromCharCode(...bytesOf(header, field)).replace(/[\0 ]{1,12}$/, '');
  if (!/^ {0,11}[0-7]{1,12}$/.test(digits)) throw new ArchiveFault('a number in it is none');
  return Number.parseInt(digits.trim(), 8);
}

/** The sum of a header's bytes, where its own sum counts as spaces. */
function sumOf(header: Uint8Array): number {
  const [start, length] = FIELD.sum;
  let sum = length * 0x20;
  for (const [at, byte] of header.entries()) if (at < start || at >= start + length) sum += byte;
  return sum;
}
