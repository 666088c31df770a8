import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the commands of package.json work on. */
const PARTS = [
  'scripts',
  'src',
  'test',
  'vitest.config.ts',
  'graphql',
  'docs',
  'README.md',
  'package.json',
  'codegen.yml',
  '.graphqlrc.yml',
  'graphql.config.mjs',
  'tsconfig.json',
  'biome.json',
  '.gitignore',
];

/** A copy of this repository that a test may change, with this one's packages. */
export interface RepositoryCopy {
  readonly folder: string;
  remove(): void;
}

/** Copies the parts of this repository that its commands work on. */
export function copyRepository(): RepositoryCopy {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'repository-')));
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(realpathSync('node_modules'), join(folder, 'node_modules'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
