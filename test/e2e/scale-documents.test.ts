import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fencedBlocks, shellCommands } from '../fenced.ts';
import { runProcess, type StartedProcess, startProcess } from '../processes.ts';
import { NO_ENGINE, startEngine } from '../redis.ts';
import { freePort } from '../telemetry/free-port.ts';
import { emptyFolder } from './cli.ts';
import { errorOf, planOf, type ToolResult } from './envelope.ts';
import { until } from './until.ts';
import { modernCall, resultOf, send } from './wire.ts';

const START_MS = 50_000;
const TOOL = 'set_log_level';
const GIVEN = { component: 'odiglet', level: 'debug' };

/** The lines by which docs/scale.md has two replicas tried. */
function lines(): readonly string[] {
  const block = fencedBlocks(readFileSync('docs/scale.md', 'utf8')).find(({ text }) =>
    text.includes('ODIGOS_DEMO_PORT'),
  );
  if (block === undefined) throw new Error('docs/scale.md has no lines that try two replicas');
  return shellCommands(block);
}

/** A server that a shell starts by a line, once it serves. */
async function served(line: string, cwd: string, env: NodeJS.ProcessEnv): Promise<{ url: string; stdout: string }> {
  const child: StartedProcess = startProcess('sh', ['-c', line], { cwd, env });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const address = (): string | undefined => /"mcp":"(http:[^"]+)\/mcp"/.exec(stdout)?.[1];
  await until(`${line} to serve`, () => address() !== undefined || child.exitCode !== null, START_MS);
  const url = address();
  if (url === undefined) throw new Error(`${line} did not serve: ${stdout}${stderr}`);
  return { url, stdout };
}

describe.skipIf(NO_ENGINE)(`the lines of docs/scale.md${NO_ENGINE ? ` (${NO_ENGINE})` : ''}`, () => {
  test('make two replicas, over which a plan is applied once', { timeout: 120_000 }, async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'bin'));
    const program = join(folder, 'bin', 'odigos-mcp');
    writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${join(process.cwd(), 'src/main.ts')}' "$@"\n`);
    chmodSync(program, 0o755);
    const { url } = await startEngine();
    const places: Readonly<Record<string, string>> = {
      'redis://127.0.0.1:6379': url.href,
      '7400': String(await freePort()),
      '3001': String(await freePort()),
      '3002': String(await freePort()),
    };
    const here = (line: string): string =>
      Object.entries(places).reduce((text, [place, other]) => text.replaceAll(place, other), line);
    const env = { PATH: `${join(folder, 'bin')}:${process.env.PATH}` };

    const [key = '', first = '', second = '', ...others] = lines().map(here);
    expect(others).toEqual([]);
    expect(await runProcess('sh', ['-c', key], { cwd: folder, env })).toMatchObject({ code: 0 });
    const one = await served(first, folder, env);
    const other = await served(second, folder, env);
    for (const { stdout } of [one, other]) expect(stdout).toContain('"shared_state":"here"');

    const call = async ({ url: address }: { url: string }, given: object): Promise<ToolResult> =>
      resultOf(await send(address, modernCall(TOOL, given)));
    const applied = { ...GIVEN, dry_run: false, plan: planOf(await call(one, GIVEN)) };
    expect((await call(other, applied)).isError).not.toBe(true);
    expect(errorOf(await call(one, applied))).toMatchObject({ side: 'plan', changed: 'no' });
  });
});
