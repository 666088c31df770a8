import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What stands at the top of the repository; all else has a folder. */
const TOP: ReadonlySet<string> = new Set([
  '.dockerignore',
  '.git',
  '.gitattributes',
  '.gitignore',
  '.graphqlrc.yml',
  '.npmrc',
  'CHANGELOG.md',
  'CODE_OF_CONDUCT.md',
  'CONTRIBUTING.md',
  'Dockerfile',
  'LICENSE',
  'README.md',
  'SECURITY.md',
  'biome.json',
  'codegen.yml',
  'deploy',
  'docs',
  'graphql',
  'graphql.config.mjs',
  'helm',
  'knip.jsonc',
  'knip.program.jsonc',
  'package-lock.json',
  'package.json',
  'scripts',
  'server.json',
  'src',
  'test',
  'tsconfig.json',
  'tsconfig.types.json',
  'vitest.config.ts',
]);

/** What lies at the top of the repository and belongs to nothing there: neither named above, nor left out by .gitignore, nor an editor's folder. */
export function strangersAtTop(root = ROOT): readonly string[] {
  const ignored = readFileSync(join(root, '.gitignore'), 'utf8').split('\n').filter(Boolean);
  return readdirSync(root, { withFileTypes: true }).flatMap((entry) => {
    const { name } = entry;
    const isIgnored = ignored.some((one) =>
      one.startsWith('*') ? name.endsWith(one.slice(1)) : name === one.replace(/\/$/, ''),
    );
    const isOfEditor = entry.isDirectory() && name.startsWith('.');
    return TOP.has(name) || isIgnored || isOfEditor ? [] : [name];
  });
}
