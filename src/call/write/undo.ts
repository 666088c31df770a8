import { NOTHING_SENT, type NoUndo, type Undo, type UndoCall } from '../../tool/undo.ts';
import type { CallContext } from '../call-context.ts';

/** What takes a write back as it is shown: ready to be sent, as far as its caller may send it. */
export type ShownUndo = NoUndo | UndoCall;

/** Of an apply whose outcome stayed open. */
export const OPEN_END: NoUndo = {
  impossible: 'It did not end as it should, so it is not known what there is to undo: preview the same call to see.',
};

/** Makes an undo ready to be sent. */
export async function readyUndo({ upstream }: CallContext, undo: Undo): Promise<ShownUndo> {
  if (!upstream.hasSent) return NOTHING_SENT;
  if ('impossible' in undo) return undo;
  return { ...undo, arguments: { ...undo.arguments, dry_run: false } };
}
