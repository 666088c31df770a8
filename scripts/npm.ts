import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const exec = promisify(execFile);
/** What commands may print. */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Runs npm in a folder: that npm by which the script was started, else the one that is found.
 *
 * @returns what it printed
 * @throws when it fails, with what it said
 */
export async function npm(args: readonly string[], cwd: string): Promise<string> {
  const { npm_execpath: own } = process.env;
  const [command, ...before] = own === undefined ? ['npm'] : [process.execPath, own];
  return await run(command ?? 'npm', [...before, ...args], cwd);
}

/** Runs a command to its end. @throws when it fails, with what it said */
export async function run(command: string, args: readonly string[], cwd: string): Promise<string> {
  const { stdout } = await exec(command, args, { cwd, maxBuffer: MAX_BYTES });
  return stdout;
}

/** Installs a tool of a pinned version into a folder of its own, which is made; gives its node_modules. */
export async function installTool(folder: string, tool: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  await npm(['install', '--silent', '--no-audit', '--no-fund', tool], folder);
  return join(folder, 'node_modules');
}
