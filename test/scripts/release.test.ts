import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { nextVersion } from '../../scripts/release/version.ts';
import { readPackageFile } from '../../src/codegen/emit/package-file.ts';
import { runScript } from '../e2e/command.ts';
import { runProcess, startProcess } from '../processes.ts';
import { copyRepository } from '../repository-copy.ts';

const PROGRAM = 'scripts/release/run.ts';
const CHANGESET = '.changeset/one.md';
const to = nextVersion(readPackageFile('.').version, 'minor');

/** A copy of this repository with one changeset. */
async function repository(): Promise<string> {
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
  await git(folder, 'init', '--quiet', '--initial-branch=main');
  await commit(folder);
  return folder;
}

async function git(folder: string, ...args: readonly string[]): Promise<void> {
  const who = ['-c', 'user.name=test', '-c', 'user.email=test@example.com'];
  const { code, stderr } = await runProcess('git', [...who, ...args], { cwd: folder });
  expect(code, stderr).toBe(0);
}

async function commit(folder: string): Promise<void> {
  await git(folder, 'add', '--all');
  await git(folder, 'commit', '--quiet', '--message', 'All');
}

test('a release is shown before it is written, and then is written whole', async () => {
  const folder = await repository();
  const before = readFileSync(join(folder, 'package.json'), 'utf8');
  const dry = await runScript(PROGRAM, [], { repository: folder });
  expect(dry).toMatchObject({ code: 0, stdout: expect.stringContaining(`→ ${to} (minor), tag v${to}`) });
  expect(readFileSync(join(folder, 'package.json'), 'utf8')).toBe(before);
  expect(existsSync(join(folder, CHANGESET))).toBe(true);

  writeFileSync(join(folder, 'docs/unfinished.md'), '# Unfinished\n');
  await git(folder, 'switch', '--quiet', '--create', 'side');
  const refused = await runScript(PROGRAM, ['--write'], { repository: folder });
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(refused.stderr).toContain(
    'this is the branch side, not main; not committed here: docs/unfinished.md. --anyway',
  );
  expect(readFileSync(join(folder, 'package.json'), 'utf8')).toBe(before);

  await git(folder, 'switch', '--quiet', 'main');
  await commit(folder);
  expect(await runScript(PROGRAM, ['--write'], { repository: folder })).toMatchObject({ code: 0 });
  expect(readPackageFile(folder).version).toBe(to);
  expect(readFileSync(join(folder, 'CHANGELOG.md'), 'utf8')).toContain('- Something new.');
  expect(existsSync(join(folder, CHANGESET))).toBe(false);

  const again = await runScript(PROGRAM, ['--write', '--anyway'], { repository: folder });
  expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining('nothing to release') });
});

test('the files of a release need helm, and nothing is made where it is not there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'odigos-mcp-no-helm-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const into = join(folder, 'artifacts');
  const given = ['--artifacts', into, '--image', 'registry.example.com/a', '--repository', 'https://github.com/a/b'];
  const { code, stderr } = await runProcess(process.execPath, [PROGRAM, ...given], { env: { PATH: folder } });
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('install it (https://helm.sh') });
  expect(existsSync(into)).toBe(false);
});

test('a reader that goes away ends a command quietly', async () => {
  const child = startProcess(process.execPath, [PROGRAM, '--help']);
  child.stdout.destroy();
  let said = '';
  child.stderr.on('data', (piece: Buffer) => {
    said += piece.toString('utf8');
  });
  await new Promise((resolve) => child.once('close', resolve));
  expect(said).toBe('');
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
