import { type ChildProcess, type ChildProcessWithoutNullStreams, type SpawnOptions, spawn } from 'node:child_process';
import { Socket } from 'node:net';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** A process that a test has started, with its output and its errors to be read. */
export type StartedProcess = ChildProcessWithoutNullStreams;

export interface ProcessOptions {
  readonly cwd?: string;
  /** Its environment; this process's own when absent. */
  readonly env?: NodeJS.ProcessEnv;
  /** Whether a shell starts it. */
  readonly shell?: boolean;
  /** All that it is given to read; nothing when absent. */
  readonly input?: string;
  /** Whether more can be written to it behind that. */
  readonly keepsInput?: boolean;
}

/** How a process ended, and all that it wrote. */
export interface EndedProcess {
  /** The exit code; null where a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const IS_WINDOWS = process.platform === 'win32';

/** Whom each process that has not ended belongs to. */
const running = new Map<ChildProcess, 'test' | 'file'>();

/** Writes to the guard, which ends what is left when this process is gone; started with the first process. */
class Guard {
  private input: Writable | undefined;

  tell(line: string): void {
    this.input ??= this.start();
    this.input.write(`${line}\n`);
  }

  private start(): Writable {
    const guard = spawn(process.execPath, [fileURLToPath(new URL('process-guard.ts', import.meta.url))], {
      stdio: ['pipe', 'ignore', 'inherit'],
      // What ends this process by its group leaves the guard to its work.
      detached: true,
    });
    guard.unref();
    // It holds nobody up who is done, and is gone first only when the machine goes down.
    if (guard.stdin instanceof Socket) guard.stdin.unref();
    guard.stdin.on('error', () => {});
    return guard.stdin;
  }
}

const guard = new Guard();

/**
 * Starts a process in a group of its own. It and all that it starts end with the test that started it, or with the file
 * whose hook did, and when this process dies as well: every process of a test is started here.
 */
export function startProcess(
  command: string,
  args: readonly string[],
  { input = '', keepsInput = false, ...options }: ProcessOptions = {},
): StartedProcess {
  const child = spawn(command, args, { ...options, ...GROUP });
  // It may have ended before it has read.
  child.stdin.on('error', () => {});
  if (keepsInput) child.stdin.write(input);
  else child.stdin.end(input);
  return watched(child);
}

/** Starts a process like {@link startProcess}, whose output goes to an open file, and its errors to this one's. */
export function startInto(
  file: number,
  command: string,
  args: readonly string[],
  { cwd, env }: Pick<ProcessOptions, 'cwd' | 'env'> = {},
): ChildProcess {
  const options: SpawnOptions = { ...(cwd ? { cwd } : {}), ...(env ? { env } : {}), ...GROUP };
  return watched(spawn(command, args, { ...options, stdio: ['ignore', file, 'inherit'] }));
}

/** Runs a process to its end. */
export async function runProcess(
  command: string,
  args: readonly string[],
  options: ProcessOptions = {},
): Promise<EndedProcess> {
  const child = startProcess(command, args, options);
  const [stdout, stderr, code] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    }),
  ]);
  return { code, stdout, stderr };
}

/** Leaves a process that a test has started to the tests after it: it ends with the file. */
export function leaveToFile(child: ChildProcess): void {
  if (running.has(child)) running.set(child, 'file');
}

/** Leaves all that run at present to the file: what is started from now on belongs to one test. */
export function leaveAllToFile(): void {
  for (const child of running.keys()) leaveToFile(child);
}

/** Ends what a test has started. */
export function endProcessesOfTest(): Promise<void> {
  return endAll([...running].flatMap(([child, owner]) => (owner === 'test' ? [child] : [])));
}

/** Ends whatever runs. */
export function endProcesses(): Promise<void> {
  return endAll([...running.keys()]);
}

/** Windows has no groups, and gives a process that is detached a window of its own. */
const GROUP = { detached: !IS_WINDOWS };

function watched<Child extends ChildProcess>(child: Child): Child {
  const { pid } = child;
  if (pid === undefined) return child;
  running.set(child, 'test');
  guard.tell(`+${pid}`);
  child.once('exit', () => {
    // What it has started may be there still.
    if (!hasGroup(pid)) forget(child);
  });
  return child;
}

/** How long the last of a group may take to go; where nobody clears away who has no parent any more, it never does. */
const GONE_MS = 1_000;

/** Ends processes with their groups, and waits until they are gone. */
async function endAll(processes: readonly ChildProcess[]): Promise<void> {
  await Promise.all(
    processes.map(async (child) => {
      const isGone = child.exitCode !== null || child.signalCode !== null;
      const gone = isGone ? undefined : new Promise((resolve) => child.once('exit', resolve));
      signalGroup(child.pid, 'SIGKILL');
      await gone;
      for (const start = Date.now(); hasGroup(child.pid) && Date.now() < start + GONE_MS; ) await pause(5);
      forget(child);
    }),
  );
}

function forget(child: ChildProcess): void {
  if (running.delete(child)) guard.tell(`-${child.pid}`);
}

function hasGroup(pid: number | undefined): boolean {
  return signalGroup(pid, 0);
}

/** Whether there was a process to be told. */
function signalGroup(pid: number | undefined, signal: NodeJS.Signals | 0): boolean {
  if (pid === undefined) return false;
  try {
    return process.kill(IS_WINDOWS ? pid : -pid, signal);
  } catch {
    return false;
  }
}

async function textOf(stream: Readable): Promise<string> {
  let text = '';
  for await (const chunk of stream.setEncoding('utf8')) text += chunk;
  return text;
}
