import { z } from 'zod';
import { echoOf, ownListOf } from './everything-peer.ts';
import { INITIALIZE, INITIALIZED } from './handshake.ts';
import type { Peers } from './peers.ts';
import { BUSY, type Planned } from './plan.ts';
import type { Measured, Processes } from './processes.ts';
import { type BenchRequest, named, recordedClients } from './requests.ts';
import { type Kind, peerRequest, requestOf, type Scene } from './scene.ts';
import { askStdio, loadStdio, type StdioTarget } from './stdio-load.ts';

const messageShape = z.looseObject({});
const postShape = z.object({ query: z.string(), variables: z.looseObject({}).optional() });
const KINDS: readonly Kind[] = ['list', 'call', 'rejected'];
const IN_FLIGHT = [1, BUSY];

export interface StdioPlanOptions {
  readonly scene: Scene;
  readonly kinds: readonly Kind[];
  readonly peers: Peers;
  /** How this project's server is started. */
  readonly program: readonly string[];
}

/**
 * The cells over standard streams: one client, with one or many requests in flight over one pair of pipes. This project's server is
 * in read-only mode there, so that one process shows all three kinds.
 */
export async function stdioPlan(processes: Processes, options: StdioPlanOptions): Promise<readonly Planned[]> {
  const { scene, kinds, program } = options;
  const { npm, stdio } = options.peers;
  const ui = `http://127.0.0.1:${scene.script.upstreamPort}`;
  const server = processes.start(
    [...program, '--stdio'],
    { ODIGOS_UI_URL: ui, MCP_ACCESS_MODE: 'read-only', MCP_MAX_IN_FLIGHT: '100' },
    true,
  );
  const clients = recordedClients();
  const eras = { modern: named(clients, 'typescript 2.x'), legacy: named(clients, 'typescript 1.x') };
  const message = ({ body }: BenchRequest): object => messageShape.parse(JSON.parse(body));
  const [floor, sdk] = [stdio('floor-stdio'), stdio('sdk')];
  const everything = npm?.ok ? processes.start([npm.everything], {}, true) : undefined;
  const graphql = npm?.ok ? processes.start([npm.graphql], { ENDPOINT: `${ui}/graphql` }, true) : undefined;
  for (const served of [sdk, everything, graphql]) if (served) await shakeHands(served);
  const plan: Planned[] = [];
  const asked: { readonly target: StdioTarget; readonly isRefusal: boolean }[] = [];
  for (const connections of IN_FLIGHT) {
    for (const kind of KINDS.filter((one) => kinds.includes(one))) {
      const add = (who: string, from: Measured, sent: object): void => {
        const target = { server: from, message: sent };
        asked.push({ target, isRefusal: kind === 'rejected' && from !== everything });
        plan.push({
          cell: { entry: 'stdio', kind, who, connections },
          isOurs: from === server,
          measure: ({ seconds }) => loadStdio(target, connections, seconds),
        });
      };
      add('floor', floor, message(peerRequest(eras.legacy, kind)));
      for (const [era, client] of Object.entries(eras)) add(`ours, ${era}`, server, message(requestOf(client, kind)));
      if (connections !== BUSY) continue;
      add('sdk, legacy', sdk, message(peerRequest(eras.legacy, kind)));
      if (everything && kind === 'list') add('server-everything, its own list', everything, ownListOf(eras.legacy));
      if (everything && kind === 'rejected') add('server-everything, its echo', everything, echoOf(eras.legacy));
      if (graphql && kind === 'list') add('mcp-graphql, its own list', graphql, ownListOf(eras.legacy));
      if (graphql && kind === 'call') add('mcp-graphql, the same query', graphql, queryOf(eras.legacy.call, scene));
    }
  }
  for (const { target, isRefusal } of asked) await proven(target, isRefusal);
  return plan;
}

/** What the small read sends upstream, as a call of a server that passes queries on. */
function queryOf(call: object, { script }: Scene): object {
  const [body = '{}'] = script.posts.call ?? [];
  const { query, variables } = postShape.parse(JSON.parse(body));
  const given = { query, variables: JSON.stringify(variables) };
  return { ...call, params: { name: 'query-graphql', arguments: given } };
}

async function shakeHands(server: Measured): Promise<void> {
  await askStdio({ server, message: INITIALIZE }, 1);
  server.child.stdin?.write(`${JSON.stringify(INITIALIZED)}\n`);
}

/** Asks a thing once, so that no cell measures how fast something fails. */
async function proven(target: StdioTarget, isRefusal: boolean): Promise<void> {
  const line = await askStdio(target, 1);
  const isRight = isRefusal
    ? /side[\\"]+:[\\"]+access/.test(line)
    : !/"isError":true|"error":\{"(?:code|side)"/.test(line);
  if (!isRight)
    throw new Error(`over stdio ${JSON.stringify(target.message).slice(0, 300)} is answered ${line.slice(0, 300)}`);
}
