import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type EndedProcess, runProcess } from './processes.ts';

/**
 * Runs npm in a folder. On Windows npm is a batch file, which only a shell starts, so arguments hold no spaces.
 *
 * @throws when it exits with another code than 0, with what it printed
 */
export async function npm(args: readonly string[], cwd: string, environment = process.env): Promise<EndedProcess> {
  const ended = await runProcess('npm', args, { cwd, env: environment, shell: process.platform === 'win32' });
  if (ended.code === 0) return ended;
  throw new Error(`npm ${args.join(' ')} ended with ${ended.code}:\n${ended.stdout}\n${ended.stderr}`);
}

/**
 * Installs packages of pinned versions, or tarballs, without those of development, into a folder of their own, which is made.
 *
 * @returns its node_modules
 */
export async function installed(folder: string, ...packages: readonly string[]): Promise<string> {
  await mkdir(folder, { recursive: true });
  // The package `node` comes by an install script.
  await writeFile(join(folder, 'package.json'), '{"private":true,"allowScripts":{"node":true}}');
  await npm(['install', '--silent', '--omit=dev', '--no-audit', '--no-fund', ...packages], folder);
  return join(folder, 'node_modules');
}
