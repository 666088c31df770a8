import type { ShownUndo } from '../tool/undo.ts';

/** One apply of this server: who had what done to what, and what takes it back. */
export interface AppliedChange {
  readonly tool: string;
  /** As `kind/namespace/name`; absent where a name in it was a secret. */
  readonly target: string | undefined;
  /** The namespaces that its arguments name. */
  readonly namespaces: readonly string[];
  /** The name of the caller that its plans are bound to. */
  readonly by: string;
  readonly plan: string | undefined;
  /** `unknown` where it stayed open whether it was done. */
  readonly changed: 'yes' | 'unknown';
  readonly undo: ShownUndo;
  /** The call that made it. */
  readonly made: MadeCall;
  /** The calls that take it back. */
  readonly undoing: readonly MadeCall[];
}

/** A digest of a call of a write by what it writes: two that are equal ask for the same, and it tells no secret. */
type MadeCall = string;

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
const MAX_KEPT = 200;

/** What this server applied since it started, the last of it. One for the whole server. */
export class ChangeRecord {
  /** When it began, in milliseconds since the epoch. */
  readonly since: number;
  readonly #now: () => number;
  #kept: readonly KeptChange[] = [];
  #count = 0;

  /** @param now milliseconds since the epoch */
  constructor(now: () => number = Date.now) {
    this.#now = now;
    this.since = now();
  }

  /** The last changes, oldest first. */
  get kept(): readonly KeptChange[] {
    return this.#kept;
  }

  /** How many were forgotten. */
  get forgotten(): number {
    return this.#count - this.#kept.length;
  }

  /** Keeps a change that was just made. */
  add(change: AppliedChange): void {
    const kept = { ...change, at: this.#now(), number: this.#count, undone: [] };
    this.#count += 1;
    const taken = this.#kept.findLast(
      ({ undoing, undone }) => undoing.includes(change.made) && !undone.includes(change.made),
    );
    const earlier =
      taken === undefined || change.changed !== 'yes'
        ? this.#kept
        : this.#kept.map((one) => (one === taken ? { ...one, undone: [...one.undone, change.made] } : one));
    this.#kept = [...earlier, kept].slice(-MAX_KEPT);
  }
}
