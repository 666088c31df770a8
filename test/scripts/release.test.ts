import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { nextVersion } from '../../scripts/release/version.ts';
import { readPackageFile } from '../../src/codegen/emit/package-file.ts';
import { runScript } from '../e2e/command.ts';
import { copyRepository } from '../repository-copy.ts';

const PROGRAM = 'scripts/release/run.ts';
const CHANGESET = '.changeset/one.md';
const to = nextVersion(readPackageFile('.').version, 'minor');

/** A copy of this repository with one changeset. */
function repository(): string {
  const { folder, remove } = copyRepository();
  onTestFinished(remove);
  for (const path of [
    'package-lock.json',
    'helm',
    'deploy',
    'Dockerfile',
    'CHANGELOG.md',
    'server.json',
    '.changeset',
  ]) {
    cpSync(path, join(folder, path), { recursive: true });
  }
  rmSync(join(folder, '.changeset'), { recursive: true });
  cpSync('.changeset/README.md', join(folder, '.changeset/README.md'));
  writeFileSync(join(folder, CHANGESET), '---\n"odigos-mcp": minor\n---\n\nSomething new.\n');
  return folder;
}

test('a release is shown before it is written, and then is written whole', async () => {
  const folder = repository();
  const before = readFileSync(join(folder, 'package.json'), 'utf8');
  const dry = await runScript(PROGRAM, [], { repository: folder });
  expect(dry).toMatchObject({ code: 0, stdout: expect.stringContaining(`→ ${to} (minor), tag v${to}`) });
  expect(readFileSync(join(folder, 'package.json'), 'utf8')).toBe(before);
  expect(existsSync(join(folder, CHANGESET))).toBe(true);

  expect(await runScript(PROGRAM, ['--write'], { repository: folder })).toMatchObject({ code: 0 });
  expect(readPackageFile(folder).version).toBe(to);
  expect(readFileSync(join(folder, 'CHANGELOG.md'), 'utf8')).toContain('- Something new.');
  expect(existsSync(join(folder, CHANGESET))).toBe(false);

  const again = await runScript(PROGRAM, ['--write'], { repository: folder });
  expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining('nothing to release') });
});

test.each([
  [['--publish'], /--publish/],
  [['--artifacts', 'somewhere'], /needs --image and --repository/],
])('%j is no way to release: it is told how', async (given, said) => {
  const { code, stderr } = await runScript(PROGRAM, given);
  expect(code).toBe(2);
  expect(stderr).toMatch(said);
  expect(stderr).toContain('Usage: npm run release');
});
