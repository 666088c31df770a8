import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What works on one system and not on another, and what to write instead. */
const ONE_SYSTEM_ONLY: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/\b(?:spawn|exec|execFile|fork|run)(?:Sync)?\(\s*['"`](?:npm|npx)\b/, 'npm is a batch file on Windows: test/npm.ts'],
  [/\bprocess\.kill\(\s*-/, 'Windows has no groups of processes: start one process, and kill that'],
  [/new URL\([^)]*import\.meta\.url\)\.pathname/, 'no file name on Windows: fileURLToPath'],
];

function problemsIn(path: string, text: string): readonly string[] {
  return ONE_SYSTEM_ONLY.filter(([pattern]) => pattern.test(text)).map(([, instead]) => `${path}: ${instead}`);
}

describe('programs and tests', () => {
  it('start and end processes, and name files, as every system does', () => {
    const files = ['scripts', 'src', 'test'].flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.(ts|mjs)$/.test(path) && !path.endsWith('.generated.ts'))
        .map((path) => join(folder, path)),
    );
    expect(files.length).toBeGreaterThan(400);
    // The one place that starts npm, by a shell where it has to.
    const others = files.filter((path) => path !== join('test', 'npm.ts'));
    expect(others.flatMap((path) => problemsIn(path, readFileSync(join(ROOT, path), 'utf8')))).toEqual([]);
  });

  it.each([
    ['spawn(', "'npm', ['run', 'x'])"],
    ['await exec(', "'npx', ['x'])"],
    ['process.kill(', '-child.pid)'],
    ["new URL('../a.ts', import.meta.url)", '.pathname'],
  ])('would be found where they do not: %s…', (start, end) => {
    expect(problemsIn('planted.ts', `${start}${end}`)).toHaveLength(1);
  });
});
