import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { startProcess } from '../processes.ts';
import { compiledBefore, ROOT } from './child.ts';
import { until } from './until.ts';

/** `script` of util-linux, which runs a command at a terminal of its own; that of other systems takes other options. */
const SCRIPT =
  process.platform === 'linux' &&
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'script')));
const CTRL_C = '\u0003';
const START_MS = 60_000;
/** A person has not begun to wonder yet. */
const END_MS = 5_000;

const isThere = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test.skipIf(!SCRIPT)(
  `npm start greets at a terminal in five lines, and Ctrl-C ends npm and node${SCRIPT ? '' : ' (there is no script of util-linux here)'}`,
  { timeout: START_MS + 4 * END_MS },
  async () => {
    const shell = 'echo "npm is $$"; exec npm start -- --port 0';
    const { PATH, HOME } = process.env;
    const terminal = startProcess('script', ['-qefc', `sh -c '${shell}'`, '/dev/null'], {
      cwd: ROOT,
      env: { PATH, HOME, TERM: 'xterm', COLUMNS: '500', ...compiledBefore() },
      keepsInput: true,
    });
    let shown = '';
    terminal.stdout.on('data', (chunk) => {
      shown += chunk;
    });
    const ended = new Promise<number | null>((resolve) => terminal.once('close', resolve));
    await until('the greeting', () => /^Ask .*\r?\n/m.test(shown), START_MS);
    const lines = shown.split(/\r?\n/);
    const first = lines.findIndex((line) => /^odigos-mcp \S+ serves /.test(line));
    expect(lines.slice(first, first + 6).map((line) => line.split(' ')[0])).toEqual([
      'odigos-mcp',
      'Mode',
      'Address',
      'Connect',
      'Ask',
      '',
    ]);
    const npm = Number(/npm is (\d+)/.exec(shown)?.[1]);
    const address = /^Address +(\S+)/m.exec(shown)?.[1] ?? '';
    expect([isThere(npm), await isServed(address)]).toEqual([true, true]);

    terminal.stdin.write(CTRL_C);
    await until('the end', async () => !isThere(npm) && !(await isServed(address)), END_MS);
    await ended;
  },
);

function isServed(address: string): Promise<boolean> {
  return fetch(new URL('/healthz', address)).then(
    ({ ok }) => ok,
    () => false,
  );
}
