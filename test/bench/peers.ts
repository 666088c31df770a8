import { join } from 'node:path';
import type { Target } from './load.ts';
import { NODE_FLAGS } from './node-flags.ts';
import type { NpmPeers } from './npm-peers.ts';
import type { Measured, Processes } from './processes.ts';

/** A peer over HTTP. */
export type HttpPeer = Pick<Target, 'origin' | 'server'>;

/** What this project's server is measured beside. */
export interface Peers {
  /** Those of npm; absent where they are not asked for. */
  readonly npm: NpmPeers | undefined;
  readonly http: { readonly floor: HttpPeer; readonly express: HttpPeer; readonly sdk: HttpPeer };
  /** Starts one that serves over its streams. */
  stdio(name: 'floor-stdio' | 'sdk'): Measured;
}

/** The program of a peer of this project's own. */
export function peerProgram(name: string): string {
  return join('test/bench/peers', `${name}.ts`);
}

/**
 * Starts the peers over HTTP.
 *
 * @param script the file that says what they have to do
 */
export async function httpPeers(processes: Processes, script: string): Promise<Peers['http']> {
  const started = async (name: string): Promise<HttpPeer> => {
    const server = processes.start([...NODE_FLAGS, peerProgram(name), script]);
    return { server, origin: `http://127.0.0.1:${await server.line()}` };
  };
  return { floor: await started('floor'), express: await started('express'), sdk: await started('sdk') };
}
