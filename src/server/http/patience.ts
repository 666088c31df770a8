import type { ServerOptions } from 'node:http';

/** How long a client may take to send what it has to say. */
export interface Patience {
  /** Milliseconds for the head of a request, from the opening of its connection or the end of the one before. */
  readonly headMs: number;
  /** Milliseconds for a body that is read to be judged. */
  readonly bodyMs: number;
}

export const PATIENCE: Patience = { headMs: 10_000, bodyMs: 10_000 };

/** A body that is read has its refusal, and its line, from us; Node has none for it. */
const ROOM_MS = 5_000;
/**
 * A connection that nobody uses is kept so long: longer than balancers keep theirs, 60 s with nginx and those of clouds. Who
 * closes first, closes while a request is on its way; Node's 5 s lost some of agents that think for as long, too.
 */
const IDLE_MS = 65_000;

/** What holds every client of a server to that. Whoever takes longer is answered 408, and the connection ends. */
export function patienceOf({ headMs, bodyMs }: Patience): ServerOptions {
  return {
    headersTimeout: headMs,
    keepAliveTimeout: IDLE_MS,
    requestTimeout: Math.max(headMs, bodyMs) + ROOM_MS,
    // Node looks at its connections this often: half a minute, unless told otherwise.
    connectionsCheckingInterval: 1_000,
  };
}
