import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BundleBounds, logBytes, walkBundle, wholeOf } from '../../../src/tools/support/bundle-files.ts';
import { ArchiveFault } from '../../../src/tools/support/ustar.ts';
import { fileOf, folderOf, inPieces, tarOf } from './tar-bytes.ts';

const ROOT = 'odigos_debug_01012026000000';

async function walk(packed: Uint8Array, bounds?: BundleBounds) {
  const files: Record<string, string> = {};
  const end = await walkBundle(
    { fileName: undefined, content: inPieces(packed) },
    async ({ path, content }) => {
      files[path] = String(await wholeOf(content, 1_000_000));
      return false;
    },
    bounds,
  );
  return { files, ...end };
}

const faulty = (packed: Uint8Array, bounds?: BundleBounds): Promise<unknown> =>
  walk(packed, bounds).catch((error: unknown) => error);

const sound = tarOf(folderOf('.'), folderOf(ROOT), folderOf(`${ROOT}/a`), fileOf(`${ROOT}/a/b.yaml`, 'x: 1\n'));

async function logOf(content: Uint8Array, piece?: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of logBytes(inPieces(content, piece))) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

describe('walkBundle', () => {
  it('goes through the files below the root, with when it was made', async () => {
    expect(await walk(gzipSync(sound))).toEqual({
      files: { 'a/b.yaml': 'x: 1\n' },
      collectedAt: 0o15000000000 * 1000,
      cutOff: undefined,
    });
  });

  it('reads an archive that another program wrote', async () => {
    const { files, cutOff } = await walk(readFileSync(new URL('bundle-sample.tar.gz', import.meta.url)));
    expect(cutOff).toBeUndefined();
    expect(Object.keys(files)).toHaveLength(70);
    expect(files['odigos-system/ConfigMaps/configmap-odigos-deployment.yaml']).toContain('ODIGOS_VERSION');
  });

  it('ends as soon as what was wanted is there', async () => {
    const noise = fc.sample(fc.uint8Array({ minLength: 200_000, maxLength: 200_000 }), { seed: 1, numRuns: 1 })[0];
    const packed = gzipSync(tarOf(folderOf(ROOT), fileOf(`${ROOT}/a`, 'x'), fileOf(`${ROOT}/b`, noise ?? '')));
    let taken = 0;
    const content = (async function* () {
      for await (const piece of inPieces(packed, 1000)) {
        taken += piece.length;
        yield piece;
      }
    })();
    await walkBundle({ fileName: undefined, content }, async () => true);
    expect(taken).toBeLessThan(packed.length);
  });

  it('keeps what came where it ends too soon, packed or not', async () => {
    const packed = gzipSync(sound);
    for (const bytes of [
      packed.subarray(0, packed.length - 30),
      gzipSync(sound.subarray(0, 512 * 4)),
      packed.subarray(0, 4),
    ]) {
      expect((await walk(bytes)).cutOff).toBeInstanceOf(ArchiveFault);
    }
    expect((await walk(new Uint8Array(0))).cutOff).toBeInstanceOf(ArchiveFault);
  });

  it.each<[string, Uint8Array, BundleBounds | undefined]>([
    ['what is no gzip', Buffer.from('<!doctype html>'), undefined],
    [
      'what unpacks to far more than it is',
      gzipSync(tarOf(fileOf('a', Buffer.alloc(5_000_000)))),
      { unpacked: 1_000_000 },
    ],
    ['what comes without an end', gzipSync(sound, { level: 0 }), { packed: 1_000 }],
    ['too many entries', gzipSync(sound), { entries: 2 }],
    ['two roots', gzipSync(tarOf(folderOf(ROOT), folderOf('other'))), undefined],
    ['a file beside the root', gzipSync(tarOf(fileOf('a', 'x'))), undefined],
  ])('refuses %s', async (_what, packed, bounds) => {
    expect(await faulty(packed, bounds)).toBeInstanceOf(ArchiveFault);
  });

  it('unpacks no faster than it is read: a bomb is left when it goes over its bound', async () => {
    const bomb = gzipSync(tarOf(folderOf(ROOT), fileOf(`${ROOT}/a`, Buffer.alloc(60_000_000))));
    const before = process.memoryUsage().arrayBuffers;
    expect(await faulty(bomb, { unpacked: 2_000_000 })).toBeInstanceOf(ArchiveFault);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });

  it('ends with files or a fault, never otherwise, on damaged bytes', async () => {
    const packed = gzipSync(sound);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat({ max: packed.length - 1 }), fc.integer({ min: 0, max: 255 })), { maxLength: 6 }),
        fc.nat({ max: packed.length }),
        async (changes, length) => {
          const bytes = Buffer.from(packed.subarray(0, length));
          for (const [at, byte] of changes) if (at < length) bytes[at] = byte;
          const result = await faulty(bytes);
          if (result instanceof Error) expect(result).toBeInstanceOf(ArchiveFault);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('hands on what its reader and its source throw', async () => {
    const broken = (async function* (): AsyncGenerator<Uint8Array> {
      yield gzipSync(sound).subarray(0, 40);
      throw new RangeError('gone');
    })();
    await expect(walkBundle({ fileName: undefined, content: broken }, async () => false)).rejects.toThrow('gone');
    await expect(
      walkBundle({ fileName: undefined, content: inPieces(gzipSync(sound)) }, async () => {
        throw new TypeError('mine');
      }),
    ).rejects.toThrow('mine');
  });
});

describe('logBytes', () => {
  it.each([1, 2, 700])('unpacks a log, and gives what was not packed as it is, in pieces of %i', async (piece) => {
    expect(await logOf(gzipSync('a\nb\n'), piece)).toBe('a\nb\n');
    expect(await logOf(Buffer.from('Error fetching logs: no\n'), piece)).toBe('Error fetching logs: no\n');
    expect(await logOf(new Uint8Array(0), piece)).toBe('');
    expect(await logOf(Buffer.from('x'), piece)).toBe('x');
  });

  it('tells a log that breaks off or is damaged', async () => {
    const packed = gzipSync('a line\n'.repeat(5000));
    await expect(logOf(packed.subarray(0, 60))).rejects.toMatchObject({ isCutOff: true });
    const damaged = Buffer.from(packed);
    damaged.fill(0xff, 20, 40);
    await expect(logOf(damaged)).rejects.toBeInstanceOf(ArchiveFault);
  });
});
