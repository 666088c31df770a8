import type { ChangeRow } from './applied-change.ts';

/** What replicas share cannot be asked now, or its answer does not count. What stood on it is refused, not guessed. */
export class SharedStateAway extends Error {
  override readonly name = 'SharedStateAway';
}

/** How marking plans as used ended: now by this turn, by another before, or not, since the turn or the state was lost. */
type SharedUse = 'used_now' | 'used_before' | 'lost';

/** One replica's turn to apply to a target; no other has one meanwhile. Names of plans are digests. */
export interface SharedTurn {
  /** Those of its plans that some replica had used before it began. */
  readonly used: ReadonlySet<string>;
  /** Whether the turn is surely this replica's still: asked right before something is sent. */
  isHeld(): boolean;
  /**
   * Marks all of these plans as used, or none of them. Without plans it tells whether the turn still counts.
   *
   * @throws SharedStateAway when it stays open whether they are marked
   */
  use(plans: readonly string[]): Promise<SharedUse>;
  /** Takes back marks of this turn: nothing was sent. Where that cannot be told, they stay. Never rejects. */
  release(plans: readonly string[]): Promise<void>;
  /** Ends the turn. Never rejects: one that cannot be ended runs out. */
  end(): Promise<void>;
}

/** What replicas share of writes. */
export interface SharedWrites {
  /**
   * Waits until no other replica applies to a target.
   *
   * @param target a digest of it
   * @param plans digests of what allows the apply
   * @returns undefined when the signal aborted before the turn came
   * @throws SharedStateAway
   */
  takeTurn(target: string, plans: readonly string[], signal: AbortSignal): Promise<SharedTurn | undefined>;
}

/** The changes that replicas have told each other of. */
export interface SharedChanges {
  /** @throws SharedStateAway when it is not told */
  add(change: ChangeRow): Promise<void>;
  /**
   * The last of them, oldest first, how many came before these, and since when they are told, in milliseconds since the epoch.
   *
   * @throws SharedStateAway
   */
  all(): Promise<{ readonly rows: readonly ChangeRow[]; readonly forgotten: number; readonly since: number }>;
}
