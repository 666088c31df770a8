import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { BundleDownload } from '../../tool/bundle.ts';
import { ArchiveFault, tarEntries } from './ustar.ts';

/** A file of the bundle, as it comes by. */
export interface BundleFile {
  /** Below the archive's root folder, whose name is different for each bundle. */
  readonly path: string;
  /** Bytes as they lie in the archive: of a log, gzipped. */
  readonly size: number;
  /** When its bundle was collected, milliseconds since the epoch. */
  readonly collectedAt: number | undefined;
  readonly content: AsyncIterable<Uint8Array>;
}

/** What going through a bundle came to. */
export interface Walk {
  /** Milliseconds since the epoch: when its root folder was made. Undefined where it has none. */
  readonly collectedAt: number | undefined;
  /** Why it was not read to its end though nobody stopped. */
  readonly cutOff: ArchiveFault | undefined;
}

/** What one bundle may be, far above what real ones are: in bytes on its way, unpacked, and in entries. */
const MAX_PACKED = 512 * 1024 * 1024;
const MAX_UNPACKED = 2 * 1024 * 1024 * 1024;
const MAX_ENTRIES = 50_000;
/** What a log may be, unpacked: a kubelet keeps 10 MiB of a container. */
const MAX_LOG = 256 * 1024 * 1024;

/** The bounds of one bundle; those of this program unless a test has smaller ones. */
export interface BundleBounds {
  readonly packed?: number;
  readonly unpacked?: number;
  readonly entries?: number;
}

/**
 * Goes through the files of a bundle as they come; none of it is kept. The archive is left as soon as `visit` says so.
 *
 * @param visit told of each file; true ends the walk
 * @throws ArchiveFault for what is no whole archive, but where it only ends too soon
 * @throws what `visit` and the download throw
 */
export async function walkBundle(
  { content }: BundleDownload,
  visit: (file: BundleFile) => Promise<boolean>,
  { packed = MAX_PACKED, unpacked = MAX_UNPACKED, entries = MAX_ENTRIES }: BundleBounds = {},
): Promise<Walk> {
  let root: string | undefined;
  let collectedAt: number | undefined;
  try {
    const plain = gunzipped(bounded(content, packed, 'it is larger than any support bundle'), unpacked);
    for await (const { path, isFolder, size, modifiedAt, content: bytes } of tarEntries(plain, entries)) {
      if (path === '.') continue;
      const [top = '', ...rest] = path.split('/');
      root ??= top;
      if (top !== root || (rest.length === 0 && !isFolder)) throw new ArchiveFault('it has more than one root folder');
      if (rest.length === 0) collectedAt = modifiedAt;
      if (!isFolder && (await visit({ path: rest.join('/'), size, collectedAt, content: bytes }))) break;
    }
  } catch (error) {
    if (error instanceof ArchiveFault && error.isCutOff) return { collectedAt, cutOff: error };
    throw error;
  }
  return { collectedAt, cutOff: undefined };
}

/**
 * The bytes of a log as it was written. The UI keeps what it could not read under the same name as plain text, so that is
 * told by the first two bytes.
 */
export async function* logBytes(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, void> {
  const chunks = content[Symbol.asyncIterator]();
  let begin: Uint8Array = new Uint8Array(0);
  while (begin.length < 2) {
    const next = await chunks.next();
    if (next.done) break;
    begin = Buffer.concat([begin, next.value]);
  }
  const whole = (async function* (): AsyncGenerator<Uint8Array, void, void> {
    yield begin;
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
  })();
  if (begin[0] === 0x1f && begin[1] === 0x8b) yield* gunzipped(whole, MAX_LOG);
  else yield* bounded(whole, MAX_LOG, 'a log in it is larger than any');
}

/**
 * The whole of a small file.
 *
 * @returns undefined where it has more bytes than that
 */
export async function wholeOf(content: AsyncIterable<Uint8Array>, max: number): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of content) {
    length += chunk.length;
    if (length > max) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function* bounded(
  chunks: AsyncIterable<Uint8Array>,
  max: number,
  what: string,
): AsyncGenerator<Uint8Array, void, void> {
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > max) throw new ArchiveFault(what);
    yield chunk;
  }
}

/** Unpacks no faster than it is read. */
async function* gunzipped(packed: AsyncIterable<Uint8Array>, max: number): AsyncGenerator<Uint8Array, void, void> {
  const gunzip = createGunzip();
  let failure: Error | null | undefined;
  pipeline(packed, gunzip, (error) => {
    failure = error;
  });
  try {
    yield* bounded(bytesFrom(gunzip), max, 'it unpacks to more than any support bundle');
  } catch (error) {
    throw faultOf(failure ?? error);
  } finally {
    gunzip.destroy();
  }
}

async function* bytesFrom(stream: Readable): AsyncGenerator<Uint8Array, void, void> {
  for await (const chunk of stream) if (chunk instanceof Uint8Array) yield chunk;
}

/** What zlib says of damaged bytes, in our words; anything else as it is. */
function faultOf(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'Z_BUF_ERROR') return new ArchiveFault('it ends too soon', true);
  return typeof code === 'string' && code.startsWith('Z_') ? new ArchiveFault('it is damaged') : error;
}
