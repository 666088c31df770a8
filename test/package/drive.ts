import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { type Connect, connectFirst, connectModern, firstOver, type RealClient } from '../e2e/clients.ts';
import { until } from '../e2e/until.ts';
import { runProcess, startProcess } from '../processes.ts';

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
export async function driveOverHttp(server: ServerCommand): Promise<readonly Found[]> {
  const { found } = await served(server, async (url) => [
    await driven(connectFirst, url),
    await driven(connectModern, url),
  ]);
  return found;
}

/** How a server that shares its state with other replicas was found. */
export interface FoundSharing {
  readonly served: Found;
  /** What the line of its start says of the state. */
  readonly state: string | undefined;
  /** How many lines say that the state is away. */
  readonly awayLines: number;
  /** The exit code of `doctor` with the same settings, and what it says of the state. */
  readonly doctor: { readonly code: number | null; readonly says: string | undefined };
}

/**
 * Starts a server that shares its state, has it serve, and has it looked at by `doctor`.
 *
 * @param server its environment has to hold MCP_STATE_URL and MCP_PLAN_KEY_FILE
 */
export async function driveSharing({ command, args, env }: ServerCommand): Promise<FoundSharing> {
  const { found, stdout } = await served({ command, args, env }, (url) => driven(connectModern, url));
  const { code, stdout: told } = await runProcess(command, [...args, 'doctor'], { env: { ...env, PORT: '0' } });
  return {
    served: found,
    state: /"shared_state":"([^"]+)"/.exec(stdout)?.[1],
    awayLines: stdout.split('the shared state does not answer').length - 1,
    doctor: { code, says: /^(?:ok|warn|fail) +state +(.+)$/m.exec(told)?.[1] },
  };
}

async function served<Result>(
  { command, args, env }: ServerCommand,
  use: (url: string) => Promise<Result>,
): Promise<{ readonly found: Result; readonly stdout: string }> {
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
  const found = await use(url);
  child.kill('SIGTERM');
  const code = await ended;
  if (code !== 0) throw new Error(`${command} ended with ${code}: ${stderr}`);
  return { found, stdout };
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
