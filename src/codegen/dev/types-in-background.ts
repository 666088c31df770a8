import { type ChildProcess, spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';

/** Types and documents that follow the operation files after a while. */
export interface FreshTypes {
  /** Something changed: makes them anew once nothing has changed for a moment. */
  refresh(): void;
  /** Gives up on what is being made: it would be of files that no longer build, or nobody waits for it. */
  stop(): void;
}

const QUIET_MS = 4_000;

/** What `npm run generate` runs. It is one process, so that it ends when it is told to, on every system. */
const GENERATE = fileURLToPath(new URL('../emit/generate.ts', import.meta.url));

/** Generates beside the server: it takes seconds, and only editors and the type checker wait for it. */
export function typesInBackground(say: (text: string) => void): FreshTypes {
  let timer: NodeJS.Timeout | undefined;
  let child: ChildProcess | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    child?.kill();
    child = undefined;
  };
  const generate = (): void => {
    let output = '';
    const started = spawn(process.execPath, [GENERATE], { stdio: ['ignore', 'pipe', 'pipe'] });
    child = started;
    started.on('spawn', () => {
      if (started.pid !== undefined) setPriority(started.pid, constants.priority.PRIORITY_LOW);
    });
    for (const stream of [started.stdout, started.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
    started.on('error', (error) => say(`npm run generate could not be started: ${error.message}`));
    started.on('close', (code, signal) => {
      if (child === started) child = undefined;
      if (signal !== null) return;
      say(code === 0 ? 'Types and documents follow.' : `npm run generate failed:\n${output.trim()}`);
    });
  };
  process.once('exit', stop);
  return {
    refresh() {
      stop();
      timer = setTimeout(generate, QUIET_MS);
      timer.unref();
    },
    stop,
  };
}
