import { createHmac } from 'node:crypto';
import type { Logger } from 'pino';
import type { RateCount } from '../access/rate-count.ts';
import type { SharedChanges, SharedWrites } from '../call/shared-state.ts';
import { ChangeList } from './change-list.ts';
import { ChangeNotices, type Notices } from './change-notices.ts';
import { StateEngine } from './engine.ts';
import { RateTally } from './rate-tally.ts';
import { Seal } from './seal.ts';
import { WriteTurns } from './write-turns.ts';

/** What the replicas of one installation share. */
export interface ReplicaState {
  readonly writes: SharedWrites;
  readonly changes: SharedChanges;
  readonly notices: Notices;
  /** Whether what is shared can be changed, as far as that is known. */
  readonly isHere: () => boolean;
  /** Why it cannot, in words without anything secret; undefined while it can. */
  readonly awayReason: () => string | undefined;
  /** The era in which uses of plans are remembered: plans of another one are none. */
  readonly era: () => string;
  /**
   * Counts over all replicas.
   *
   * @param name tells it from other tallies
   * @param own counts while the engine is away
   */
  readonly tally: (name: string, own: RateCount) => RateCount;
  stop(): void;
}

export interface ReplicaStateOptions {
  /** Where the engine is. */
  readonly url: URL;
  /** The key that signs plans: replicas of one installation have the same, and by it find what is theirs. */
  readonly key: Uint8Array;
  readonly log: Logger;
  /** Milliseconds that one command may take; half a second when absent. */
  readonly patienceMs?: number;
}

/** Opens what replicas share. An engine that is away is no failure: it is asked again, and what needs it is refused. */
export async function openReplicaState({ url, key, log, patienceMs }: ReplicaStateOptions): Promise<ReplicaState> {
  const digest = (text: string): string =>
    createHmac('sha256', key).update(`state ${text}`).digest('base64url').slice(0, 22);
  // Braces keep its keys on one node of a cluster.
  const engine = await StateEngine.open({ url, prefix: `odigos-mcp:{${digest('prefix')}}:`, log, patienceMs });
  const notices = new ChangeNotices({ engine, url, log });
  return {
    writes: new WriteTurns(engine),
    changes: new ChangeList(engine, new Seal(key, 'changes')),
    notices,
    isHere: () => engine.isHere,
    awayReason: () => engine.awayReason,
    era: () => engine.era,
    tally: (name, own) => new RateTally(engine, name, digest, own),
    stop() {
      notices.stop();
      engine.stop();
    },
  };
}
