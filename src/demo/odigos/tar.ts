/** A file in an archive. */
export interface TarEntry {
  /** With slashes, without a leading one; at most 100 bytes of name after at most 155 of folder. */
  readonly path: string;
  readonly content: string;
}

const BLOCK = 512;

/**
 * Writes files as a POSIX ustar archive.
 *
 * @param modified Unix time of all files, in seconds
 */
export function tarOf(entries: readonly TarEntry[], modified: number): Buffer {
  const blocks: Buffer[] = [];
  for (const { path, content } of entries) {
    const body = Buffer.from(content, 'utf8');
    blocks.push(headerOf(path, body.length, modified), body);
    const rest = body.length % BLOCK;
    if (rest > 0) blocks.push(Buffer.alloc(BLOCK - rest));
  }
  return Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]);
}

function headerOf(path: string, size: number, modified: number): Buffer {
  const header = Buffer.alloc(BLOCK);
  const slash = path.lastIndexOf('/');
  header.write(path.slice(slash + 1), 0, 100);
  octal(header, 0o644, 100, 8);
  octal(header, 0, 108, 8);
  octal(header, 0, 116, 8);
  octal(header, size, 124, 12);
  octal(header, modified, 136, 12);
  header.fill(' ', 148, 156);
  header.write('0', 156, 1);
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
