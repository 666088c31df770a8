import { closeSync, constants, existsSync, mkdtempSync, openSync, readFileSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProcess, startInto, startProcess } from '../processes.ts';
import { ROOT, startArguments } from './child.ts';
import { until } from './until.ts';

/** What standard output is: a pipe as a shell makes it, a socket as Node makes it, or a terminal. */
export const OUTPUTS = ['pipe', 'socket', 'terminal'] as const;
export type OutputKind = (typeof OUTPUTS)[number];

/** A server as a process of its own, whose standard output is read only when a test says so. */
export interface UnreadChild {
  /** The address of /mcp, from its first lines; nothing is read after those. */
  readonly url: string;
  /** Everything that was read so far. */
  readonly text: () => string;
  /** From now on everything is read as it comes. */
  readonly readOn: () => void;
  readonly kill: (signal: 'SIGTERM' | 'SIGKILL') => void;
  /** Waits until the server has ended and gives its exit code; that of a shell where a signal ended it. */
  readonly ended: () => Promise<number>;
  /** Kills what is left. */
  readonly close: () => void;
}

type Environment = Readonly<Record<string, string>>;

interface Started {
  /** Reads what is there now; undefined when there is nothing. */
  readonly take: () => Buffer | undefined;
  /** Stops reading where reading goes on by itself. */
  readonly hold?: () => void;
  readonly release?: () => void;
  /** The server's own process, once it is known. */
  readonly pid: () => number | undefined;
  /** Its exit code, once there is one. */
  readonly code: () => number | undefined;
  readonly close: () => void;
}

const START = { socket: onSocket, pipe: onPipe, terminal: onTerminal } as const;
const KILLED = 128;
const PATIENCE_MS = 20_000;

/** Starts the server with its output unread, and reads until it serves. */
export async function startUnread(kind: OutputKind, environment: Environment): Promise<UnreadChild> {
  const started = await START[kind](environment);
  const chunks: Buffer[] = [];
  const text = (): string => Buffer.concat(chunks).toString('utf8');
  const drain = (): void => {
    for (let chunk = started.take(); chunk !== undefined; chunk = started.take()) chunks.push(chunk);
  };
  let reading: NodeJS.Timeout | undefined;
  const isServing = (): boolean => {
    drain();
    return text().includes('"msg":"serving"');
  };
  await until('the server to serve', isServing, PATIENCE_MS);
  started.hold?.();
  const url = /"mcp":"(http:[^"]+)\/mcp"/.exec(text())?.[1];
  if (url === undefined) throw new Error(`not serving: ${text()}`);
  return {
    url,
    text,
    readOn: () => {
      started.release?.();
      reading ??= setInterval(drain, 5);
    },
    kill: (signal) => killed(started.pid(), signal),
    async ended() {
      await until('the server to end', () => started.code() !== undefined);
      return started.code() ?? KILLED;
    },
    close: () => {
      clearInterval(reading);
      killed(started.pid(), 'SIGKILL');
      started.close();
    },
  };
}

function onSocket(env: Environment): Started {
  const child = startProcess(process.execPath, startArguments(), { cwd: ROOT, env });
  const { stdout } = child;
  child.stderr.pipe(process.stderr, { end: false });
  const come: Buffer[] = [];
  // Node itself reads on when the child has ended: without a listener the rest would be thrown away.
  stdout.on('data', (chunk: Buffer) => come.push(chunk));
  return {
    take: () => come.shift(),
    hold: () => void stdout.pause(),
    release: () => void stdout.resume(),
    pid: () => child.pid,
    code: () => child.exitCode ?? (child.signalCode === null ? undefined : KILLED),
    close: () => stdout.destroy(),
  };
}

async function onPipe(env: Environment): Promise<Started> {
  const { folder, take, close } = await pipe();
  const child = spawned(process.execPath, startArguments(), env, folder);
  return {
    take,
    pid: () => child.pid,
    code: () => child.exitCode ?? (child.signalCode === null ? undefined : KILLED),
    close,
  };
}

/** `script` puts a terminal before its own output: when that is not read, it stops reading the terminal. */
async function onTerminal(env: Environment): Promise<Started> {
  const { folder, take, close } = await pipe();
  const [pid, code] = [join(folder, 'pid'), join(folder, 'code')];
  const server = [process.execPath, ...startArguments()].join(' ');
  // Nothing but the server writes to the terminal.
  const command = `exec 2>/dev/null; ${server} & echo $! >${pid}; wait $!; echo $? >${code}`;
  const child = spawned(
    'script',
    ['--quiet', '--flush', '--command', command, '/dev/null'],
    { ...env, LOG_FORMAT: 'json' },
    folder,
  );
  return {
    take,
    pid: () => numberIn(pid),
    code: () => numberIn(code),
    close: () => {
      killed(child.pid, 'SIGKILL');
      close();
    },
  };
}

function spawned(command: string, args: readonly string[], env: Environment, folder: string) {
  const writer = openSync(join(folder, 'output'), constants.O_WRONLY);
  const child = startInto(writer, command, args, { cwd: ROOT, env });
  closeSync(writer);
  return child;
}

/** A pipe in a folder of its own, named `output`, with this side of it. */
async function pipe() {
  const folder = mkdtempSync(join(tmpdir(), 'unread-'));
  const { code } = await runProcess('mkfifo', [join(folder, 'output')]);
  if (code !== 0) throw new Error('no pipe');
  const reader = openSync(join(folder, 'output'), constants.O_RDONLY | constants.O_NONBLOCK);
  const buffer = Buffer.alloc(65_536);
  return {
    folder,
    take: (): Buffer | undefined => {
      try {
        const length = readSync(reader, buffer);
        return length > 0 ? Buffer.from(buffer.subarray(0, length)) : undefined;
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'EAGAIN') return undefined;
        throw error;
      }
    },
    close: (): void => {
      closeSync(reader);
      rmSync(folder, { recursive: true });
    },
  };
}

function numberIn(file: string): number | undefined {
  const text = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  return text === '' ? undefined : Number(text);
}

function killed(pid: number | undefined, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(pid, signal);
  } catch {
    // It has ended by itself.
  }
}
