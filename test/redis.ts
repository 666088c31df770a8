import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { until } from './e2e/until.ts';
import { type StartedProcess, startProcess } from './processes.ts';
import { freePort } from './telemetry/free-port.ts';

/** The engines that are installed. */
export const ENGINES: readonly string[] = ['redis-server', 'valkey-server'].filter((name) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name))),
);

/** Why tests that need an engine are skipped; undefined where there is one. */
export const NO_ENGINE: string | undefined =
  ENGINES.length === 0 ? 'skipped: neither redis-server nor valkey-server is installed' : undefined;

const PASSWORD = 'hunter2-of-the-engine';

export interface EngineOptions {
  /** One of those installed; the first when absent. */
  readonly program?: string | undefined;
  /** Settings of its own, by their names in its configuration. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Whom it follows: what that one holds, it holds too, and it takes no writes. */
  readonly following?: Engine;
  /** By which it speaks TLS, on a port beside the one of its commands. */
  readonly certificate?: { readonly key: string; readonly cert: string };
}

/** A Redis or Valkey of its own, which keeps nothing on disk. */
export interface Engine {
  /** With a password, so that tests see whether it is shown anywhere. */
  readonly url: URL;
  readonly port: number;
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
export async function startEngine(options: EngineOptions = {}): Promise<Engine> {
  const { program = ENGINES[0], certificate } = options;
  const port = await freePort();
  const tlsPort = certificate && (await freePort());
  let running: StartedProcess | undefined;
  const command = (...words: readonly string[]): Promise<string> => ask(port, words);
  const engine: Engine = {
    url: new URL(`${certificate ? 'rediss' : 'redis'}://:${PASSWORD}@127.0.0.1:${tlsPort ?? port}`),
    port,
    password: PASSWORD,
    async start() {
      if (program === undefined) throw new Error('no engine is installed');
      const folder = mkdtempSync(join(tmpdir(), 'odigos-mcp-engine-'));
      const settings = {
        ...{ port: String(port), bind: '127.0.0.1', save: '', dir: folder, requirepass: PASSWORD },
        // Who follows it does not wait for others to come.
        'repl-diskless-sync-delay': '0',
        ...(tlsPort === undefined ? {} : tlsSettings(folder, tlsPort, certificate)),
        ...options.settings,
      };
      running = startProcess(program, [
        ...Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]),
        ...(options.following
          ? ['--replicaof', '127.0.0.1', String(options.following.port), '--masterauth', PASSWORD]
          : []),
      ]);
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
    heard: (channel) => listen(port, channel),
    command,
  };
  await engine.start();
  return engine;
}

function tlsSettings(folder: string, port: number, { key = '', cert = '' } = {}): Readonly<Record<string, string>> {
  const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  writeFileSync(keyFile, key);
  writeFileSync(certFile, cert);
  return {
    'tls-port': String(port),
    'tls-key-file': keyFile,
    'tls-cert-file': certFile,
    'tls-ca-cert-file': certFile,
    'tls-auth-clients': 'no',
  };
}

/** Counts the messages of a channel until the test has ended. */
async function listen(port: number, channel: string): Promise<() => number> {
  const socket = connect(port, '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  let text = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  for (const one of [
    ['AUTH', PASSWORD],
    ['SUBSCRIBE', channel],
  ]) {
    socket.write(inProtocol(one));
  }
  await until('the channel is heard', () => text.includes('subscribe'));
  return () => text.split('\r\nmessage\r\n').length - 1;
}

/** One command on a connection of its own. */
function ask(port: number, words: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let text = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(text.replace(/^\+OK\r\n/, '').replace(/\+OK\r\n$/, '')));
    for (const one of [['AUTH', PASSWORD], words, ['QUIT']]) socket.write(inProtocol(one));
  });
}

/** A command as it is sent. */
function inProtocol(words: readonly string[]): string {
  return `*${words.length}\r\n${words.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`).join('')}`;
}
