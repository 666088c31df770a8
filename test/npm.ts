import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Runs npm in a folder. On Windows npm is a batch file, which only a shell starts, so arguments hold no spaces.
 *
 * @throws when it exits with another code than 0, with what it printed
 */
export function npm(args: readonly string[], cwd: string, environment = process.env): Promise<{ stdout: string }> {
  return run('npm', args, { cwd, env: environment, shell: process.platform === 'win32' });
}
