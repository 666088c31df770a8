import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type StartedProcess, startProcess } from '../processes.ts';
import { until } from './until.ts';

/** How long a start may take on a machine that has much else to do. */
const START_MS = 25_000;

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

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

/** What `npm start` hands to Node, without npm in between. */
export function startArguments(): readonly string[] {
  const { scripts } = z
    .object({ scripts: z.object({ start: z.string() }) })
    .parse(JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')));
  const [, args] = /^node scripts\/run\.mjs (.+)$/.exec(scripts.start) ?? [];
  if (!args) throw new Error('npm start does not run scripts/run.mjs');
  return args.split(' ');
}

/** The setting by which Node takes what it has compiled already. */
export function compiledBefore(): Readonly<Record<string, string>> {
  const { NODE_COMPILE_CACHE } = process.env;
  return NODE_COMPILE_CACHE === undefined ? {} : { NODE_COMPILE_CACHE };
}

/** Starts the server with these settings and nothing else of this environment's. */
export function startChild(environment: Readonly<Record<string, string>> = {}, ...flags: readonly string[]): Child {
  const child = startProcess(process.execPath, [...startArguments(), ...flags], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, ...compiledBefore(), ...environment },
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
