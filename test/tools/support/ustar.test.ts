import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tarOf as writtenTar } from '../../../src/demo/odigos/tar.ts';
import { ArchiveFault, tarEntries } from '../../../src/tools/support/ustar.ts';
import { fileOf, folderOf, type HeaderFields, header, inPieces, tarOf } from './tar-bytes.ts';

async function textOf(content: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

async function filesOf(bytes: Uint8Array, piece?: number): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for await (const entry of tarEntries(inPieces(bytes, piece), 1000)) {
    if (!entry.isFolder) files[entry.path] = await textOf(entry.content);
  }
  return files;
}

async function faultOf(bytes: Uint8Array): Promise<string> {
  try {
    await filesOf(bytes);
  } catch (error) {
    if (error instanceof ArchiveFault) return error.message;
    throw error;
  }
  return 'none';
}

const segment = fc.stringMatching(/^[a-z][a-z0-9.-]{0,30}[a-z]$/).filter((name) => !name.includes('..'));

describe('tarEntries', () => {
  it('reads what was written, however it comes in pieces', async () => {
    const trees = fc.dictionary(
      fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => ['root', ...parts].join('/')),
      fc.string({ maxLength: 1500 }),
      { maxKeys: 12 },
    );
    await fc.assert(
      fc.asyncProperty(trees, fc.integer({ min: 1, max: 2000 }), async (tree, piece) => {
        const paths = Object.keys(tree).filter(
          (path) => !Object.keys(tree).some((other) => other.startsWith(`${path}/`)),
        );
        const entries = paths.map((path) => ({ path, content: tree[path] ?? '' }));
        const read = await filesOf(writtenTar(entries, 1_700_000_000), piece);
        expect(read).toEqual(Object.fromEntries(entries.map(({ path, content }) => [path, content])));
      }),
      { numRuns: 60 },
    );
  });

  it('skips what nobody reads, whole or in part', async () => {
    const bytes = tarOf(fileOf('a', 'x'.repeat(3000)), fileOf('b', 'y'.repeat(3000)), fileOf('c', 'z'));
    const seen: string[] = [];
    for await (const { path, content } of tarEntries(inPieces(bytes), 10)) {
      seen.push(path);
      if (path === 'b') for await (const _ of content) break;
      if (path === 'c') expect(await textOf(content)).toBe('z');
    }
    expect(seen).toEqual(['a', 'b', 'c']);
  });

  it('takes no more than it needs, and lets go of the rest', async () => {
    const bytes = tarOf(fileOf('a', 'x'), fileOf('b', 'y'.repeat(50_000)));
    let taken = 0;
    let isLeft = false;
    const source = (async function* () {
      try {
        for await (const piece of inPieces(bytes, 512)) {
          taken += piece.length;
          yield piece;
        }
      } finally {
        isLeft = true;
      }
    })();
    for await (const { content } of tarEntries(source, 10)) {
      await textOf(content);
      break;
    }
    expect(taken).toBe(1024);
    expect(isLeft).toBe(true);
  });

  it('joins a prefix to a name', async () => {
    const prefix = 'p'.repeat(150);
    expect(await filesOf(tarOf(fileOf('n', 'x', { prefix })))).toEqual({ [`${prefix}/n`]: 'x' });
  });

  it.each<[string, HeaderFields]>([
    ['a hard link', { name: 'a', type: '1' }],
    ['a symbolic link', { name: 'a', type: '2' }],
    ['a character device', { name: 'a', type: '3' }],
    ['a block device', { name: 'a', type: '4' }],
    ['a pipe', { name: 'a', type: '6' }],
    ['an extended header', { name: 'a', type: 'x' }],
    ['a global extended header', { name: 'a', type: 'g' }],
    ['a long name of GNU', { name: 'a', type: 'L' }],
    ['a sparse file', { name: 'a', type: 'S' }],
    ['a type that is none', { name: 'a', type: '\u00ff' }],
    ['an absolute path', { name: '/etc/passwd' }],
    ['a path that leads up', { name: 'a/../../b' }],
    ['a path that begins upwards', { name: '../b' }],
    ['a path with a dot', { name: 'a/./b' }],
    ['an empty path', { name: '' }],
    ['an empty part', { name: 'a//b' }],
    ['a file that is called as a folder', { name: 'a/' }],
    ['the archive itself as a file', { name: '.' }],
    ['a path of another system', { name: 'a\\b' }],
    ['a NUL in a name', { name: 'a\0b' }],
    ['a line break in a name', { name: 'a\nb' }],
    ['an escape in a name', { name: 'a\u001b[31mb' }],
    ['a sign that turns text around', { name: 'a\u202eb' }],
    ['a sign without width', { name: 'a\u200bb' }],
    ['half a sign', { name: Buffer.from([0x61, 0xc3]) }],
    ['a size in binary', { name: 'a', size: '\u0080\0\0\0\0\0\0\0\0\0\u0001\0' }],
    ['a size below nothing', { name: 'a', size: '-0000000001' }],
    ['a size of other digits', { name: 'a', size: '0000000009 ' }],
    ['a folder with content', { name: 'a', type: '5', size: 512 }],
    ['a wrong checksum', { name: 'a', off: 1 }],
    ['another format', { name: 'a', magic: 'ustar ' }],
    ['no format at all', { name: 'a', magic: '' }],
  ])('refuses %s', async (_what, fields) => {
    expect(await faultOf(tarOf(fileOf('before', 'x'), header(fields)))).not.toBe('none');
  });

  it('refuses one path twice, and more entries than there may be', async () => {
    expect(await faultOf(tarOf(fileOf('a', 'x'), fileOf('a', 'y')))).toContain('one path');
    const many = tarOf(...Array.from({ length: 1001 }, (_, index) => folderOf(`f${index}`)));
    expect(await faultOf(many)).toContain('more than 1000');
  });

  it('says nothing of the archive in what it refuses it for', async () => {
    for (const name of ['/canary', '../canary', 'canary\u202e']) {
      expect(await faultOf(tarOf(header({ name })))).not.toContain('canary');
    }
  });

  it('tells one that ends too soon, wherever it does', async () => {
    const whole = tarOf(folderOf('a'), fileOf('a/b', 'x'.repeat(700)));
    for (let length = 0; length < whole.length - 1024 + 511; length += 97) {
      const error = await filesOf(whole.subarray(0, length)).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ name: 'ArchiveFault', isCutOff: true });
    }
  });

  it('ends with entries or a fault, never otherwise, on whatever bytes', async () => {
    const sound = tarOf(folderOf('a'), fileOf('a/b', 'hello'), fileOf('a/c', 'x'.repeat(2000)));
    const damage = fc.array(fc.tuple(fc.nat({ max: sound.length - 1 }), fc.integer({ min: 0, max: 255 })), {
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(damage, fc.integer({ min: 1, max: 1500 }), async (changes, piece) => {
        const bytes = Buffer.from(sound);
        for (const [at, byte] of changes) bytes[at] = byte;
        const result = await filesOf(bytes, piece).catch((error: unknown) => error);
        if (result instanceof Error) expect(result).toBeInstanceOf(ArchiveFault);
        else expect(Object.values(result as object).join('').length).toBeLessThanOrEqual(bytes.length);
      }),
      { numRuns: 300 },
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => {
        expect(await filesOf(bytes).catch((error: unknown) => error)).toBeInstanceOf(ArchiveFault);
      }),
    );
  });
});
