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
export type MadeCall = string;

/** One change as it is kept before its number is known. */
export interface ChangeRow extends AppliedChange {
  /** Tells it from every other. */
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}
