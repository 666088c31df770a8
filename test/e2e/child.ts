import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type StartedProcess, startProcess } from '../processes.ts';
import { until } from './until.ts';

/** How long a start may take on a machine that has much else to do. */
const START_MS = 25_000;

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A server as a process of its own. */
export interface Child {
  readonly process: StartedProcess;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** The lines of standard output so far. */
  readonly lines: () => readonly string[];
  /** Waits for `serving` and gives the address. */
  readonly url: (patienceMs?: number) => Promise<string>;
  /** The exit code, once it has ended; the signal's name when one ended it. */
  readonly ended: Promise<number | string>;
}

/** What `npm start` runs, on the Node that runs the tests, without npm in between. */
function startArguments(): readonly string[] {
  const { scripts } = z
    .object({ scripts: z.object({ start: z.string() }) })
    .parse(JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')));
  const [node, ...rest] = scripts.start.split(' ');
  if (node !== 'node') throw new Error('npm start does not run node');
  return rest;
}

/** Starts the server with these settings and nothing else of this environment's but what Node has compiled already. */
export function startChild(environment: Readonly<Record<string, string>> = {}, ...flags: readonly string[]): Child {
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  const child = startProcess(process.execPath, [...startArguments(), ...flags], {
    cwd: ROOT,
    env: { PATH, ...(NODE_COMPILE_CACHE ? { NODE_COMPILE_CACHE } : {}), ...environment },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  let over = false;
  const ended = new Promise<number | string>((resolve) => {
    child.on('close', (code, signal) => {
      over = true;
      resolve(code ?? signal ?? 'unknown');
    });
  });
  return {
    process: child,
    stdout: () => stdout,
    stderr: () => stderr,
    lines: () => stdout.split('\n').filter((line) => line !== ''),
    async url(patienceMs = START_MS) {
      const isServing = (): boolean => over || stdout.includes('"msg":"serving"');
      await until(`the server to serve; it says ${stderr}`, isServing, patienceMs);
      const mcp = /"mcp":"(http:[^"]+)\/mcp"/.exec(stdout)?.[1];
      if (mcp === undefined) throw new Error(`not serving: ${stdout}${stderr}`);
      return mcp;
    },
    ended,
  };
}
