import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { freshDocuments } from '../../src/codegen/emit/docs.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(`${ROOT}${path}`, 'utf8');

/** The files that a pattern of .gitattributes means: one without a slash stands for any folder. */
function filesOf(pattern: string): readonly string[] {
  return globSync(pattern.includes('/') ? pattern : `**/${pattern}`, {
    cwd: ROOT,
    exclude: ['node_modules', 'coverage', 'dist', '.stryker-tmp'],
  }).map((path) => path.replaceAll('\\', '/'));
}

const patterns = read('.gitattributes')
  .split('\n')
  .filter((line) => line.endsWith(' linguist-generated'))
  .map((line) => line.slice(0, line.indexOf(' ')));

describe('what programs make', () => {
  const { generates } = z.object({ generates: z.record(z.string(), z.unknown()) }).parse(parse(read('codegen.yml')));

  it('is marked as that, so that reviews fold it', () => {
    const marked = new Set(patterns.flatMap(filesOf));
    const made = [
      ...Object.keys(generates),
      // Of some documents parts alone are made; the rest is written.
      ...freshDocuments().flatMap(({ path, isPart }) => (isPart ? [] : [path])),
      ...filesOf('*.snap'),
      'graphql/schema.graphql',
      'package-lock.json',
    ];
    expect(made.length).toBeGreaterThan(8);
    expect(made.filter((path) => !marked.has(path))).toEqual([]);
  });

  it('is what the marks mean, each of them', () => {
    expect(patterns.filter((pattern) => filesOf(pattern).length === 0)).toEqual([]);
  });
});
