import { until } from '../e2e/until.ts';
import { freePort } from '../telemetry/free-port.ts';
import { INITIALIZE, INITIALIZED } from './handshake.ts';
import { CONNECTION, load } from './load.ts';
import type { Planned } from './plan.ts';
import type { Processes } from './processes.ts';
import type { BenchRequest, Recorded } from './requests.ts';
import type { Kind } from './scene.ts';

export interface EverythingOptions {
  /** Whose requests it is sent. */
  readonly client: Recorded;
  readonly kinds: readonly Kind[];
  readonly connections: number;
}

/**
 * The reference server of npm over HTTP, beside what it can be compared with: its own list, and its echo beside a call that nothing
 * goes upstream for.
 */
export async function everythingPlan(
  processes: Processes,
  program: string,
  { client, kinds, connections }: EverythingOptions,
): Promise<readonly Planned[]> {
  const port = await freePort();
  const server = processes.start([program, 'streamableHttp'], { PORT: String(port) }, true);
  server.child.stdout?.resume();
  const origin = `http://127.0.0.1:${port}`;
  const headers = { ...client.headers, accept: 'application/json, text/event-stream' };
  const post = (body: object, session: Readonly<Record<string, string>> = {}): Promise<Response> =>
    fetch(`${origin}/mcp`, { method: 'POST', headers: { ...headers, ...session }, body: JSON.stringify(body) });
  let opened: Response | undefined;
  await until('server-everything serves', async () => {
    opened = await post(INITIALIZE).catch(() => undefined);
    return opened?.ok === true;
  });
  await opened?.text();
  const session = { 'mcp-session-id': opened?.headers.get('mcp-session-id') ?? '' };
  await (await post(INITIALIZED, session)).text();
  // One session for all connections: the id says which request is answered.
  const request = (message: object): BenchRequest & { readonly path: string } => ({
    path: '/mcp',
    headers: { ...headers, ...session },
    body: JSON.stringify({ ...message, id: CONNECTION }),
  });
  const rows = [
    { kind: 'list', who: 'server-everything, its own list', request: request(ownListOf(client)) },
    { kind: 'rejected', who: 'server-everything, its echo', request: request(echoOf(client)) },
  ] as const;
  return rows
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ kind, who, request: sent }) => ({
      cell: { entry: 'http', kind, who, connections },
      isOurs: false,
      measure: (extent) => load({ origin, server, requests: [sent] }, connections, extent),
    }));
}

/** A client's list, without progress. */
export function ownListOf({ list }: Recorded): object {
  return { ...list, params: {} };
}

/** A client's call of the reference server's echo, without progress. */
export function echoOf({ call }: Recorded): object {
  return { ...call, params: { name: 'echo', arguments: { message: 'ping' } } };
}
