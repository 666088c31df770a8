/** One header of a tar, as it may come from anywhere. */
export interface HeaderFields {
  readonly name: string | Uint8Array;
  readonly prefix?: string;
  readonly type?: string;
  readonly size?: number | string;
  readonly magic?: string;
  /** Added to the sum that it should have. */
  readonly off?: number;
}

/** The bytes of a header. */
export function header({ name, prefix = '', type = '0', size = 0, magic = 'ustar\0', off = 0 }: HeaderFields): Buffer {
  const bytes = Buffer.alloc(512);
  bytes.set(Buffer.from(name).subarray(0, 100), 0);
  bytes.write('0000644\0', 100);
  bytes.write(typeof size === 'string' ? size : `${size.toString(8).padStart(11, '0')}\0`, 124, 'latin1');
  bytes.write('15000000000\0', 136);
  bytes.fill(' ', 148, 156);
  bytes.write(type, 156, 'latin1');
  bytes.write(magic, 257);
  bytes.write(prefix, 345, 155);
  const sum = bytes.reduce((one, byte) => one + byte, 0) + off;
  bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return bytes;
}

/** A file with its header, filled up to whole blocks. */
export function fileOf(name: string, content: string | Uint8Array, fields: Partial<HeaderFields> = {}): Buffer {
  const body = Buffer.from(content);
  return Buffer.concat([header({ name, size: body.length, ...fields }), body, Buffer.alloc(-body.length & 511)]);
}

/** A folder. */
export function folderOf(name: string): Buffer {
  return header({ name, type: '5' });
}

/** An archive of these parts with its end. */
export function tarOf(...parts: readonly Uint8Array[]): Buffer {
  return Buffer.concat([...parts, Buffer.alloc(1024)]);
}

/** Bytes in pieces of at most so many. */
export async function* inPieces(bytes: Uint8Array, size = 700): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
