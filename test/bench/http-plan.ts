import { everythingPlan } from './everything-peer.ts';
import { load } from './load.ts';
import type { HttpPeer, Peers } from './peers.ts';
import { BUSY, type Planned } from './plan.ts';
import type { Processes } from './processes.ts';
import { type BenchRequest, named, PLAIN, type Recorded, recordedClients } from './requests.ts';
import { type Kind, peerRequest, requestOf, type Scene } from './scene.ts';

const CONNECTIONS = [1, BUSY, 64];
/** Of these sixty-four at once would not all be answered before a load ends. */
const HEAVY: readonly Kind[] = ['large', 'preview'];

export interface HttpPlanOptions {
  readonly scene: Scene;
  readonly kinds: readonly Kind[];
  /** Only what a smoke bench takes. */
  readonly isSmoke: boolean;
  readonly peers: Peers;
}

/** The cells over HTTP: this project's server beside its peers, by connections, kinds and clients. */
export async function httpPlan(processes: Processes, options: HttpPlanOptions): Promise<readonly Planned[]> {
  const { scene, kinds, isSmoke, peers } = options;
  const { floor, express, sdk } = peers.http;
  const clients = recordedClients();
  const eras = { modern: named(clients, 'typescript 2.x'), legacy: named(clients, 'typescript 1.x') };
  const plan: Planned[] = [];
  for (const connections of isSmoke ? [BUSY] : CONNECTIONS) {
    for (const kind of kinds.filter((one) => connections <= BUSY || !HEAVY.includes(one))) {
      const add = (who: string, target: HttpPeer, path: string, request: BenchRequest): void => {
        plan.push({
          cell: { entry: 'http', kind, who, connections },
          isOurs: target === scene,
          measure: (extent) => load({ ...target, requests: [{ ...request, path }] }, connections, extent),
        });
      };
      const ours = (who: string, client: Recorded): void =>
        add(`ours, ${who}`, scene, scene.pathOf(kind), requestOf(client, kind));
      add('floor', floor, `/${kind}`, requestOf(eras.modern, kind));
      if (connections === BUSY && (kind === 'rejected' || !isSmoke))
        add('express', express, `/${kind}`, requestOf(eras.modern, kind));
      for (const [era, client] of Object.entries(isSmoke ? { modern: eras.modern } : eras)) {
        ours(era, client);
        if (connections === BUSY && !isSmoke) add(`sdk, ${era}`, sdk, '/', peerRequest(client, kind));
      }
      if (connections !== BUSY || isSmoke || (kind !== 'list' && kind !== 'call')) continue;
      for (const client of [...clients, ...PLAIN].filter((one) => !Object.values(eras).includes(one)))
        ours(client.client, client);
    }
  }
  if (peers.npm?.ok)
    plan.push(
      ...(await everythingPlan(processes, peers.npm.everything, { client: eras.legacy, kinds, connections: BUSY })),
    );
  return plan;
}
