import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runProcess } from '../processes.ts';
import { emptyFolder } from './cli.ts';

const AUDIT = [
  {
    level: 'info',
    ts: '2026-11-29T05:00:00.000Z',
    msg: 'mcp write begins',
    component: 'mcp-write',
    tool: 'update_source',
    token: 'ci-bot',
  },
  {
    level: 'info',
    ts: '2026-11-29T05:00:01.000Z',
    msg: 'mcp tool call',
    component: 'mcp',
    tool: 'update_source',
    outcome: 'ok',
    duration_ms: 1_200,
    token: 'ci-bot',
    dry_run: false,
  },
];

/** The command lines of the page, but for those that need a server that is none. */
function examples(): readonly string[] {
  const page = readFileSync('docs/cli.md', 'utf8');
  return [...page.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, lines = '']) => lines.trim().split('\n'));
}

it('every command line of docs/cli.md does what it should, one after another in one folder', {
  timeout: 300_000,
}, async () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'audit.log'), AUDIT.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const programs = join(folder, 'bin');
  mkdirSync(programs);
  const program = join(programs, 'odigos-mcp');
  writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${join(process.cwd(), 'src/main.ts')}' "$@"\n`);
  chmodSync(program, 0o755);
  const env = { PATH: `${programs}:${process.env.PATH}`, XDG_STATE_HOME: folder, PORT: '0' };
  const ended: string[] = [];
  for (const line of examples()) {
    const { code, stdout, stderr } = await runProcess('sh', ['-c', line], { cwd: folder, env });
    ended.push(`${line}: ${code}${code === 0 && stdout !== '' ? '' : ` ${stderr}`}`);
  }
  expect(ended.length).toBeGreaterThan(15);
  expect(ended).toEqual(examples().map((line) => `${line}: 0`));
});
