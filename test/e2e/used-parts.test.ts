import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it, onTestFinished } from 'vitest';
import { usedParts } from '../../scripts/build/used-parts.ts';

const TEXT = '{"name":"Grüße, 世界 \u{1f680} + & ~"}';
/** What the parser of JSON lets through to the decoder. */
const ENCODINGS = ['utf-8', 'utf-16', 'utf-16le', 'utf-16be', 'utf-32', 'utf-32le', 'utf-32be', 'utf-7', 'utf-7-imap'];

/** Builds a module of CommonJS as `dist` is built, and answers what it exports. */
async function built(code: string): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'used-parts-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    plugins: [usedParts],
  });
  const file = join(folder, 'built.cjs');
  writeFileSync(file, outputFiles[0]?.text ?? '');
  return createRequire(import.meta.url)(file);
}

describe('what is built of a package', () => {
  it('reads every encoding that JSON may be in, and knows no other', async () => {
    const read = await built(`
      const { decode, encode, encodingExists } = require('iconv-lite');
      module.exports = ${JSON.stringify(ENCODINGS)}.map((name) => decode(encode(${JSON.stringify(TEXT)}, name), name));
      module.exports.push(encodingExists('shift_jis'), encodingExists('utf-9'));
    `);
    expect(read).toEqual([...ENCODINGS.map(() => TEXT), false, false]);
  });

  it('names the types that answers have as the whole package does', async () => {
    const types = ['html', 'text', 'json', 'application/json', 'text/html', 'text/plain', 'application/octet-stream'];
    const code = `module.exports = ${JSON.stringify(types)}.map(require('mime-types').contentType)`;
    const whole: unknown = createRequire(import.meta.url)('mime-types');
    const contentType: unknown =
      typeof whole === 'object' && whole !== null ? Reflect.get(whole, 'contentType') : undefined;
    if (typeof contentType !== 'function') throw new Error('mime-types names no types');
    expect(await built(code)).toEqual(types.map((type): unknown => Reflect.apply(contentType, undefined, [type])));
  });
});
