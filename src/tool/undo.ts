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

/** That no one call takes a write back, and why, a sentence; beside it what takes back each part that can be. */
export interface NoUndo {
  readonly impossible: string;
  readonly parts?: readonly UndoPart[];
}

/** The call that takes a part of a write back. */
export interface UndoPart extends UndoCall {
  /** What is taken back, as a noun. */
  readonly of: string;
  /** Whether a part before it changes what it is previewed by, so that it is shown as a preview to make then. */
  readonly later?: boolean;
}

/** What takes a write back; every apply answers it. */
export type Undo = UndoCall | NoUndo;

/** A call of an undo as it is shown: complete, and who may make it where its caller may not. */
export type ShownCall = UndoCall & { readonly who?: string };

/** An undo as it is shown. */
export type ShownUndo = ShownCall | { readonly impossible: string; readonly parts?: readonly ShownPart[] };

/** What takes a part of a write back, or why nothing does. */
export type ShownPart = (ShownCall | { readonly impossible: string }) & { readonly of: string };

/** Of an apply that found its change made already. */
export const NOTHING_SENT: NoUndo = { impossible: 'Nothing was changed, so there is nothing to undo.' };

/**
 * The call of a tool that takes a write back. Its arguments are checked as those of any call before it is shown.
 *
 * @example
 * undoBy(definitions.delete_action, { id: 'a1' }); // => { tool: 'delete_action', arguments: { id: 'a1' } }
 */
export function undoBy(
  { name }: Pick<ToolDefinition, 'name'>,
  given: object,
  rest: Pick<UndoCall, 'stays' | 'send_again'> = {},
): UndoCall {
  return { tool: name, arguments: { ...given }, ...rest };
}

/**
 * The call of an update that takes its own changes back, each of which is named as the argument that sets it.
 *
 * @param naming the arguments that say what is updated
 * @example
 * const changes = [{ field: 'disabled', before: false, after: true }];
 * restoring(definitions.update_action, { id: 'a1' }, changes); // => { tool: 'update_action', arguments: { id: 'a1', disabled: false } }
 */
export function restoring(
  { name }: Pick<ToolDefinition, 'name'>,
  naming: object,
  changes: readonly { readonly field: string; readonly before: unknown }[],
  rest: Pick<UndoCall, 'stays' | 'send_again'> = {},
): UndoCall {
  const before = Object.fromEntries(changes.map((change) => [change.field, change.before]));
  return { tool: name, arguments: { ...naming, ...before }, ...rest };
}

/**
 * How a write is taken back, for its preview: as its apply answers it then.
 *
 * @example
 * undoSentence(NOTHING_SENT); // => 'No call undoes it. Nothing was changed, so there is nothing to undo.'
 * undoSentence(undoBy(definitions.delete_action, { id: 'a1' }, { stays: 'Its log stays.' })); // => 'delete_action undoes it. Its log stays.'
 */
export function undoSentence(undo: Undo): string {
  if ('impossible' in undo) {
    const tools = [...new Set((undo.parts ?? []).map(({ tool }) => tool))];
    if (tools.length === 0) return `No call undoes it. ${undo.impossible}`;
    return `No one call undoes it. ${undo.impossible} The apply answers them: calls of ${tools.join(', ')}.`;
  }
  const { tool, stays, send_again: again = [] } = undo;
  return [
    again.length > 0 ? `${tool} undoes it, with ${again.join(', ')} sent again.` : `${tool} undoes it.`,
    ...(stays === undefined ? [] : [stays]),
  ].join(' ');
}

/** A part of a write, with what takes it back. */
interface PartUndo {
  readonly of: string;
  readonly undo: Undo;
}

/**
 * The undo of a write that is several: of each of its parts that has one.
 *
 * @example
 * const cart = undoBy(definitions.delete_action, { id: 'a1' });
 * partByPart('Two calls.', [{ of: 'cart', undo: cart }]); // => { impossible: 'Two calls.', parts: [{ of: 'cart', tool: 'delete_action', arguments: { id: 'a1' } }] }
 */
export function partByPart(why: string, parts: readonly PartUndo[]): NoUndo {
  return { impossible: why, parts: parts.flatMap(({ of, undo }) => ('impossible' in undo ? [] : [{ of, ...undo }])) };
}
