import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { until } from './e2e/until.ts';
import { type StartedProcess, startProcess } from './processes.ts';
import { freePort } from './telemetry/free-port.ts';

const PROGRAM = ['redis-server', 'valkey-server'].find((name) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name))),
);

/** Why tests that need an engine are skipped; undefined where there is one. */
export const NO_ENGINE: string | undefined =
  PROGRAM === undefined ? 'skipped: neither redis-server nor valkey-server is installed' : undefined;

/** A Redis or Valkey of its own, which keeps nothing on disk. */
export interface Engine {
  /** With a password, so that tests see whether it is shown anywhere. */
  readonly url: URL;
  /** What its password is. */
  readonly password: string;
  /** Kills it; a start puts an empty one in its place. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Lets it hang, and go on. */
  hang(): void;
  goOn(): void;
  /** Listens on a channel; gives how many messages there were since. */
  heard(channel: string): Promise<() => number>;
  /** Sends one command; answers its reply as it came. */
  command(...words: readonly string[]): Promise<string>;
}

/** Starts an engine on a free port; it ends with the test, or with the file whose hook started it. */
export async function startEngine(): Promise<Engine> {
  const port = await freePort();
  const password = 'hunter2-of-the-engine';
  let running: StartedProcess | undefined;
  const command = (...words: readonly string[]): Promise<string> => ask(port, password, words);
  const engine: Engine = {
    url: new URL(`redis://:${password}@127.0.0.1:${port}`),
    password,
    async start() {
      if (PROGRAM === undefined) throw new Error('no engine is installed');
      const folder = mkdtempSync(join(tmpdir(), 'odigos-mcp-engine-'));
      const settings = { port: String(port), bind: '127.0.0.1', save: '', dir: folder, requirepass: password };
      running = startProcess(
        PROGRAM,
        Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]),
      );
      running.once('exit', () => rmSync(folder, { recursive: true, force: true }));
      await until('the engine answers', async () => (await command('PING').catch(() => '')).includes('PONG'));
    },
    async kill() {
      const ended = new Promise((resolve) => running?.once('exit', resolve));
      running?.kill('SIGKILL');
      await ended;
    },
    hang: () => void running?.kill('SIGSTOP'),
    goOn: () => void running?.kill('SIGCONT'),
    heard: (channel) => listen(port, password, channel),
    command,
  };
  await engine.start();
  return engine;
}

/** Counts the messages of a channel until the test has ended. */
async function listen(port: number, password: string, channel: string): Promise<() => number> {
  const socket = connect(port, '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  let text = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  for (const one of [
    ['AUTH', password],
    ['SUBSCRIBE', channel],
  ]) {
    socket.write(inProtocol(one));
  }
  await until('the channel is heard', () => text.includes('subscribe'));
  return () => text.split('\r\nmessage\r\n').length - 1;
}

/** One command on a connection of its own. */
function ask(port: number, password: string, words: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let text = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(text.replace(/^\+OK\r\n/, '').replace(/\+OK\r\n$/, '')));
    for (const one of [['AUTH', password], words, ['QUIT']]) {
      socket.write(inProtocol(one));
    }
  });
}

/** A command as it is sent. */
function inProtocol(words: readonly string[]): string {
  return `*${words.length}\r\n${words.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`).join('')}`;
}
