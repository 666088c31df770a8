import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type EndedProcess, runProcess } from '../processes.ts';

const MAIN = join(process.cwd(), 'src/main.ts');

/** A folder that is gone with its test. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'odigos-mcp-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs the command line as a process of its own, which keeps what it keeps in a folder of the test. */
export function cli(
  args: readonly string[],
  {
    cwd = emptyFolder(),
    env = {},
    input,
  }: { readonly cwd?: string; readonly env?: object; readonly input?: string } = {},
): Promise<EndedProcess> {
  return runProcess(process.execPath, [MAIN, ...args], {
    cwd,
    env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE, XDG_STATE_HOME: cwd, ...env },
    ...(input === undefined ? {} : { input }),
  });
}
