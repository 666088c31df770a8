import { randomUUID } from 'node:crypto';
import type { AppliedChange, ChangeRow, MadeCall } from './applied-change.ts';
import { type SharedChanges, SharedStateAway } from './shared-state.ts';

/** The same, as it is kept. */
export interface KeptChange extends AppliedChange {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** By which the order of all is known; the first is 0. */
  readonly number: number;
  /** Of the calls that take it back, those that were applied since. */
  readonly undone: readonly MadeCall[];
}

/** Older ones are forgotten. */
export const MAX_KEPT = 200;

/** What is told of changes. */
export interface ToldChanges {
  /** Since when changes are kept, in milliseconds since the epoch. */
  readonly since: number;
  /** The last of them, oldest first. */
  readonly kept: readonly KeptChange[];
  /** How many came before these. */
  readonly forgotten: number;
  /** Whether other replicas made changes perhaps that cannot be told now. */
  readonly isPartial: boolean;
}

/** What this server applied since it started, the last of it; with what other replicas applied, where they tell each other. */
export class ChangeRecord {
  /** When it began, in milliseconds since the epoch. */
  readonly since: number;
  readonly #now: () => number;
  readonly #shared: SharedChanges | undefined;
  #rows: readonly ChangeRow[] = [];
  #count = 0;
  /** Own changes that the other replicas were not told of yet. */
  #untold: readonly ChangeRow[] = [];

  /** @param now milliseconds since the epoch */
  constructor(now: () => number = Date.now, shared?: SharedChanges) {
    this.#now = now;
    this.#shared = shared;
    this.since = now();
  }

  /** The last changes of this server, oldest first. */
  get kept(): readonly KeptChange[] {
    return keptOf(this.#rows, this.forgotten);
  }

  /** How many of this server were forgotten. */
  get forgotten(): number {
    return this.#count - this.#rows.length;
  }

  /** Keeps a change that was just made. */
  add(change: AppliedChange): void {
    const row = { ...change, id: randomUUID(), at: this.#now() };
    this.#count += 1;
    this.#rows = [...this.#rows, row].slice(-MAX_KEPT);
    if (this.#shared === undefined) return;
    this.#untold = [...this.#untold, row].slice(-MAX_KEPT);
    this.#tell(this.#shared).catch(() => {
      // It stays untold, and is told with the next change or question.
    });
  }

  /** What is known of changes: of this server and, where they tell each other, of every replica. */
  async told(): Promise<ToldChanges> {
    if (this.#shared === undefined) return this.#own(false);
    try {
      await this.#tell(this.#shared);
      const { rows, forgotten, since } = await this.#shared.all();
      // What was shared may have been lost; what this server knows itself, it tells all the same.
      const known = new Set(rows.map(({ id }) => id));
      const lost = rows.length < MAX_KEPT ? this.#rows.filter(({ id }) => !known.has(id)) : [];
      const all = [...lost, ...rows].toSorted((one, other) => one.at - other.at);
      return { since: Math.min(since, this.since), kept: keptOf(all, forgotten), forgotten, isPartial: false };
    } catch (error) {
      if (error instanceof SharedStateAway) return this.#own(true);
      throw error;
    }
  }

  #own(isPartial: boolean): ToldChanges {
    return { since: this.since, kept: this.kept, forgotten: this.forgotten, isPartial };
  }

  async #tell(shared: SharedChanges): Promise<void> {
    for (const row of this.#untold) {
      // Taken off before, so that one that is told twice at once is not kept twice.
      this.#untold = this.#untold.filter((one) => one !== row);
      try {
        await shared.add(row);
      } catch (error) {
        this.#untold = [...this.#untold, row].slice(-MAX_KEPT);
        throw error;
      }
    }
  }
}

/** Changes in their order, each with which of the calls that take it back were applied since. */
function keptOf(rows: readonly ChangeRow[], first: number): readonly KeptChange[] {
  return rows.reduce<readonly KeptChange[]>((kept, { id: _id, ...row }, index) => {
    const one = { ...row, number: first + index, undone: [] };
    const taken = kept.findLast(({ undoing, undone }) => undoing.includes(row.made) && !undone.includes(row.made));
    const earlier =
      taken === undefined || row.changed !== 'yes'
        ? kept
        : kept.map((other) => (other === taken ? { ...other, undone: [...other.undone, row.made] } : other));
    return [...earlier, one];
  }, []);
}
