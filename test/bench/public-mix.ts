import { load } from './load.ts';
import type { Loaded } from './loaded.ts';
import type { HttpPeer } from './peers.ts';
import { named, recordedClients } from './requests.ts';
import { type Kind, requestOf, type Scene } from './scene.ts';

/** One process under the number of users of the public figures. */
export interface PublicMix {
  readonly connections: number;
  readonly floor: Loaded;
  readonly ours: Loaded;
}

/**
 * What others have published of MCP servers under 50 users, in calls a second: of other machines and other calls, so that nothing but
 * the order can be compared.
 */
export const PUBLIC_FIGURES = [
  { server: 'Rust', perSecond: 4_845 },
  { server: 'Go', perSecond: 3_616 },
  { server: 'Node, four workers, 395 MB', perSecond: 423 },
] as const;

const CONNECTIONS = 50;
const WARM_SECONDS = 1;
/** A list, a small read and a long list in turn. */
const MIX: readonly Kind[] = ['list', 'call', 'large'];

/** Has fifty connections ask for a mix, of the floor and of this project's server. */
export async function publicMix(scene: Scene, floor: HttpPeer, seconds: number): Promise<PublicMix> {
  const client = named(recordedClients(), 'typescript 2.x');
  const measured = async (target: HttpPeer, path: (kind: Kind) => string): Promise<Loaded> => {
    const requests = MIX.map((kind) => ({ ...requestOf(client, kind), path: path(kind) }));
    await load({ ...target, requests }, CONNECTIONS, { seconds: WARM_SECONDS });
    return load({ ...target, requests }, CONNECTIONS, { seconds });
  };
  return {
    connections: CONNECTIONS,
    floor: await measured(floor, (kind) => `/${kind}`),
    ours: await measured(scene, scene.pathOf),
  };
}
