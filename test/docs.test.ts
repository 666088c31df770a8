import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { freshDocuments } from '../src/codegen/emit/docs.ts';
import { VARIABLES } from '../src/settings.ts';
import { definitions } from '../src/tool/generated/catalog.generated.ts';

const readme = readFileSync('README.md', 'utf8');

describe('the documents', () => {
  it.each(freshDocuments(readme))('$path is what `npm run generate` prints', ({ path, text }) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('the README names every tool and every setting', () => {
    for (const name of [...Object.keys(definitions), ...Object.keys(VARIABLES)])
      expect(readme).toContain(`\`${name}\``);
  });

  it('the threat model names tests that there are', () => {
    const named = [...readFileSync('docs/security.md', 'utf8').matchAll(/`(test\/[^`]+)`/g)].map(
      ([, path]) => path ?? '',
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('the README names only tools that exist in its conversation', () => {
    const called = [...readme.matchAll(/\*\*Agent\*\* calls `([a-z_]+)`/g)].map(([, name]) => name);
    expect(called.length).toBeGreaterThan(2);
    for (const name of called) expect(Object.keys(definitions)).toContain(name);
  });
});
