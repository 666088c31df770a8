import { ToolFailure } from '../../tool/failure.ts';
import type { ToolAnswer, WriteAnswer } from '../../tool/tool.ts';
import { NOTHING_SENT, type Undo } from '../../tool/undo.ts';
import type { CallContext } from '../call-context.ts';
import type { AppliedChange } from '../change-record.ts';
import { readMeans, writeMeans } from '../means.ts';
import { namedNamespaces } from '../namespaces/named.ts';
import { judgeAgain, recordWrite } from './before-sending.ts';
import type { Question } from './confirmation.ts';
import { openEnd, sightOf } from './open-end.ts';
import { checkPlan, confirmation, demandPlan, use } from './permission.ts';
import { consequencesOf, type PreparedWrite } from './prepared-write.ts';
import { listedUndo, OPEN_END, readyUndo, type ShownUndo } from './undo.ts';

/** In place of an answer: what a person is to be asked. */
export interface Asking {
  readonly question: Question;
}

/**
 * Carries a write out, after everything that may forbid it was asked once more. One apply to a target at a time.
 *
 * @param target what it is about, for the audit
 * @throws ToolFailure saying whether anything may have changed
 */
export async function applyWrite(
  context: CallContext,
  prepared: PreparedWrite,
  target: string | undefined,
): Promise<ToolAnswer | Asking> {
  const { environment } = context;
  const answer = await environment.applies.run(prepared.target, () => applyInTurn(context, prepared, target));
  if ('question' in answer) return answer;
  // Behind its turn: others may write to the same while this one waits.
  const { undo: stated, ...settled } = { ...answer, ...(await prepared.settle(readMeans(context), answer)) };
  const undo = await keptUndo(context, prepared, target, stated);
  return { ...settled, data: { ...settled.data, undo: listedUndo(undo, context.call.listed) } };
}

/** The undo of an apply that was made, which is kept with it. */
async function keptUndo(
  context: CallContext,
  prepared: PreparedWrite,
  target: string | undefined,
  stated: Undo,
): Promise<ShownUndo> {
  let undo: ShownUndo = OPEN_END;
  try {
    undo = await readyUndo(context, stated);
    return undo;
  } finally {
    // Whatever becomes of its undo: it was made.
    if (context.upstream.hasSent && stated !== NOTHING_SENT) keep(context, prepared, { target, changed: 'yes', undo });
  }
}

/** Keeps what was applied, for whoever asks what this server did. */
function keep(
  { environment, call, tool }: CallContext,
  { planned, plan }: PreparedWrite,
  made: Pick<AppliedChange, 'target' | 'changed' | 'undo'>,
): void {
  const { name } = tool.definition;
  environment.changes.add({ tool: name, namespaces: namedNamespaces(planned), by: call.caller.name, plan, ...made });
}

async function applyInTurn(
  context: CallContext,
  prepared: PreparedWrite,
  target: string | undefined,
): Promise<WriteAnswer | Asking> {
  const { environment, upstream } = context;

  if (prepared.plan === undefined) demandPlan(context, prepared);
  const preview = await prepared.preview(readMeans(context));
  const before = sightOf(preview, upstream);
  if (prepared.plan !== undefined) checkPlan(context, prepared, prepared.plan, preview);
  const confirmed = confirmation(context, prepared, preview, target);
  if (confirmed && 'ask' in confirmed) return { question: await confirmed.ask() };
  const used = use(environment.plans, [prepared.plan, confirmed?.state]);
  try {
    await recordWrite(context, target);
    const means = writeMeans(context, () => judgeAgain(context));
    const answer = await prepared.apply(means, preview);
    return { ...answer, data: { ...answer.data, changed: preview.changes, ...consequencesOf(preview) } };
  } catch (error) {
    if (upstream.mayHaveChanged) {
      const end = await openEnd(context, prepared, error, before);
      const isDone = end instanceof ToolFailure && end.failure.changed === 'yes';
      keep(context, prepared, { target, changed: isDone ? 'yes' : 'unknown', undo: OPEN_END });
      throw end;
    }
    used.release();
    throw error;
  }
}
