import { load } from './load.ts';
import type { Loaded } from './loaded.ts';
import { BUSY } from './plan.ts';
import { named, recordedClients } from './requests.ts';
import { type Kind, requestOf, type Scene } from './scene.ts';

/** Of all kinds of requests that are small. */
const MIX: readonly Kind[] = ['list', 'call', 'preview', 'rejected'];

/** Makes so many requests of this project's server, to see what it has resident then. */
export function manyCalls(scene: Scene, calls: number): Promise<Loaded> {
  const client = named(recordedClients(), 'typescript 2.x');
  const requests = MIX.map((kind) => ({ ...requestOf(client, kind), path: scene.pathOf(kind) }));
  return load({ ...scene, requests }, BUSY, { calls });
}
