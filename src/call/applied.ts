import { createHash } from 'node:crypto';
import { canonicalJson } from '../tool/canonical-json.ts';
import { ToolFailure } from '../tool/failure.ts';
import type { ToolAnswer } from '../tool/tool.ts';
import { NOTHING_SENT, type ShownUndo } from '../tool/undo.ts';
import type { AppliedChange } from './applied-change.ts';
import type { CallContext } from './call-context.ts';
import { readMeans } from './means.ts';
import { namedNamespaces } from './namespaces/named.ts';
import { callsOf, listedUndo, OPEN_END, readyUndo } from './undo.ts';
import { type Asking, applyWrite } from './write/apply.ts';
import type { PreparedWrite } from './write/prepared-write.ts';

/**
 * Applies a write, answers what takes it back, and keeps both for whoever asks what this server did; an apply whose outcome
 * stayed open too.
 *
 * @param target what it is about, for the audit
 * @throws ToolFailure saying whether anything may have changed
 */
export async function applyAndKeep(
  context: CallContext,
  prepared: PreparedWrite,
  target: string | undefined,
): Promise<ToolAnswer | Asking> {
  const { upstream } = context;
  let made: Pick<AppliedChange, 'changed' | 'undo'> = { changed: 'unknown', undo: OPEN_END };
  let isKept = true;
  try {
    const answer = await applyWrite(context, prepared, target);
    if ('question' in answer) return answer;
    made = { changed: 'yes', undo: OPEN_END };
    const { undo: stated, ...rest } = answer;
    isKept = stated !== NOTHING_SENT;
    const undo: ShownUndo = await readyUndo(context, stated);
    made = { changed: 'yes', undo };
    // Behind its turn: others may write to the same while this one waits.
    const settled = await prepared.settle(readMeans(context), rest);
    return { ...settled, data: { ...settled.data, undo: listedUndo(undo, context.call.listed) } };
  } catch (error) {
    if (error instanceof ToolFailure && error.failure.changed === 'yes') made = { ...made, changed: 'yes' };
    throw error;
  } finally {
    if (isKept && upstream.mayHaveChanged) keep(context, prepared, { target, ...made });
  }
}

function keep(
  { environment, call, tool }: CallContext,
  { planned, plan }: PreparedWrite,
  made: Pick<AppliedChange, 'target' | 'changed' | 'undo'>,
): void {
  const { name } = tool.definition;
  environment.changes.add({
    tool: name,
    namespaces: namedNamespaces(planned),
    by: call.caller.name,
    plan,
    made: madeCall(name, planned),
    undoing: callsOf(made.undo).flatMap(({ tool: back, arguments: given }) => {
      const prepared = environment.catalog.tools.get(back)?.prepare(given);
      return prepared?.ok && prepared.arguments.type === 'write' ? [madeCall(back, prepared.arguments.planned)] : [];
    }),
    ...made,
  });
}

function madeCall(tool: string, planned: object): string {
  return createHash('sha256')
    .update(canonicalJson([tool, planned]))
    .digest('base64url');
}
