import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { type Connect, connectFirst, connectModern, firstOver, type RealClient } from '../e2e/clients.ts';
import { until } from '../e2e/until.ts';
import { startProcess } from '../processes.ts';

/** How long a start may take on a machine that has much else to do. */
const START_MS = 25_000;

/** How a server is started, in an environment that has nothing else. */
export interface ServerCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** What a client found that was connected to a server. */
export interface Found {
  /** How many tools it was listed. */
  readonly tools: number;
  readonly backend: unknown;
  readonly mode: unknown;
  /** How a call is refused that would change something; undefined where it is not. */
  readonly refused: string | undefined;
}

/** Starts a server, serves two generations of clients over HTTP, and ends it as an operator does. */
export async function driveOverHttp({ command, args, env }: ServerCommand): Promise<readonly Found[]> {
  const child = startProcess(command, args, { env: { ...env, PORT: '0' } });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const address = (): string | undefined => /"mcp":"(http:[^"]+)\/mcp"/.exec(stdout)?.[1];
  const isUp = (): boolean => address() !== undefined || child.exitCode !== null;
  await until(`${command} to serve`, isUp, START_MS);
  const url = address();
  if (url === undefined) throw new Error(`${command} did not serve: ${stdout}${stderr}`);
  const found = [await driven(connectFirst, url), await driven(connectModern, url)];
  child.kill('SIGTERM');
  const code = await ended;
  if (code !== 0) throw new Error(`${command} ended with ${code}: ${stderr}`);
  return found;
}

/** Has a client start a server, which speaks to it over its standard streams. */
export async function driveOverStdio({ command, args, env }: ServerCommand): Promise<Found> {
  const transport = new StdioClientTransport({ command, args: [...args], env: { ...env }, stderr: 'ignore' });
  return await look(await firstOver(transport));
}

async function driven(connect: Connect, url: string): Promise<Found> {
  return await look(await connect(url));
}

async function look(client: RealClient): Promise<Found> {
  const tools = await client.list();
  const { envelope } = await client.call('get_access');
  const write = await client.call('set_log_level', { component: 'odiglet', level: 'debug' });
  await client.close();
  const { backend, access_mode: mode } = envelope.context;
  return { tools: tools.length, backend, mode, refused: write.isError ? write.envelope.error?.message : undefined };
}
