/** A file in an archive. */
export interface TarEntry {
  /** With slashes, without a leading one; at most 100 bytes of name after at most 155 of folder. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

const BLOCK = 512;
const FOLDER = '5';
const FILE = '0';

/**
 * Writes files as a POSIX ustar archive, as the UI does: first the folder that it was made in, then everything in lexical
 * order with each folder before what is in it, without a slash at its end.
 *
 * @param modified Unix time of everything, in seconds
 */
export function tarOf(entries: readonly TarEntry[], modified: number): Buffer {
  const files = new Map(entries.map((entry) => [entry.path, entry]));
  const folders = new Set(entries.flatMap(({ path }) => foldersOf(path)));
  const blocks: Buffer[] = [headerOf('.', { type: FOLDER, mode: 0o700, size: 0, modified })];
  for (const path of [...folders, ...files.keys()].sort(byParts)) {
    const file = files.get(path);
    if (!file) blocks.push(headerOf(path, { type: FOLDER, mode: 0o755, size: 0, modified }));
    else {
      const body = Buffer.from(file.content);
      blocks.push(headerOf(path, { type: FILE, mode: 0o644, size: body.length, modified }), body);
      const rest = body.length % BLOCK;
      if (rest > 0) blocks.push(Buffer.alloc(BLOCK - rest));
    }
  }
  return Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]);
}

function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** The order in which a walk comes to paths: names of each folder by their bytes. */
function byParts(one: string, other: string): number {
  const [left, right] = [one.replaceAll('/', '\0'), other.replaceAll('/', '\0')];
  return left < right ? -1 : left > right ? 1 : 0;
}

interface Header {
  readonly type: string;
  readonly mode: number;
  readonly size: number;
  readonly modified: number;
}

function headerOf(path: string, { type, mode, size, modified }: Header): Buffer {
  const header = Buffer.alloc(BLOCK);
  // Into the prefix goes what is too long for the name alone.
  const slash = Buffer.byteLength(path) <= 100 ? -1 : path.lastIndexOf('/');
  header.write(path.slice(slash + 1), 0, 100);
  octal(header, mode, 100, 8);
  octal(header, 0, 108, 8);
  octal(header, 0, 116, 8);
  octal(header, size, 124, 12);
  octal(header, modified, 136, 12);
  header.fill(' ', 148, 156);
  header.write(type, 156, 1);
  header.write('ustar\0', 257, 6);
  header.write('00', 263, 2);
  if (slash > 0) header.write(path.slice(0, slash), 345, 155);
  let sum = 0;
  for (const byte of header) sum += byte;
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 8);
  return header;
}

function octal(header: Buffer, value: number, offset: number, length: number): void {
  header.write(`${value.toString(8).padStart(length - 1, '0')}\0`, offset, length);
}
