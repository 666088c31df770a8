import type { ToolDefinition } from './definition.ts';

/** The call that takes a write back: what its preview read before is so again. Never with a secret in it. */
export interface UndoCall {
  readonly tool: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  /** What remains of the write all the same, a sentence. */
  readonly stays?: string;
  /** What has to be put into the call first, by name: secrets, which this server does not tell. */
  readonly send_again?: readonly string[];
}

/** That no call takes a write back, and why, a sentence. */
export interface NoUndo {
  readonly impossible: string;
}

/** What takes a write back; every apply answers it. */
export type Undo = UndoCall | NoUndo;

/** Of an apply that found its change made already. */
export const NOTHING_SENT: NoUndo = { impossible: 'Nothing was changed, so there is nothing to undo.' };

/**
 * The call of a tool that takes a write back, its arguments held to the tool's own.
 *
 * @example
 * undoBy(definitions.delete_action, { id: 'a1' }); // => { tool: 'delete_action', arguments: { id: 'a1' } }
 */
export function undoBy<Arguments extends object>(
  { name }: ToolDefinition<Arguments>,
  given: Omit<NoInfer<Arguments>, 'dry_run' | 'plan' | 'wait_seconds'>,
  rest: Pick<UndoCall, 'stays' | 'send_again'> = {},
): UndoCall {
  return { tool: name, arguments: { ...given }, ...rest };
}
