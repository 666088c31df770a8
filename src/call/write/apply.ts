import type { Preview, WriteAnswer } from '../../tool/tool.ts';
import { NOTHING_SENT } from '../../tool/undo.ts';
import type { CallContext } from '../call-context.ts';
import { readMeans, writeMeans } from '../means.ts';
import { judgeAgain, recordWrite } from './before-sending.ts';
import type { Question } from './confirmation.ts';
import { openEnd, sightOf } from './open-end.ts';
import { checkPlan, confirmation, demandPlan, isNo, planFailure, refused } from './permission.ts';
import { consequencesOf, doesNothing, type PreparedWrite } from './prepared-write.ts';
import { PlanUsedBefore, type Turn, takeTurn } from './turn.ts';

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
): Promise<WriteAnswer | Asking> {
  const { environment, call } = context;
  return environment.applies.run(prepared.target, async () => {
    const turn = await takeTurn(context, prepared).catch((error: unknown) => {
      // Whatever keeps the turn from coming, a no was a no.
      throw isNo(call.elicitation?.said) ? refused(call.elicitation?.said) : error;
    });
    try {
      return await applyInTurn(context, prepared, target, turn);
    } catch (error) {
      throw error instanceof PlanUsedBefore ? planFailure(context, prepared, 'used') : error;
    } finally {
      await turn.end();
    }
  });
}

async function applyInTurn(
  context: CallContext,
  prepared: PreparedWrite,
  target: string | undefined,
  turn: Turn,
): Promise<WriteAnswer | Asking> {
  const { upstream } = context;

  if (prepared.plan === undefined) demandPlan(context, prepared);
  const preview = await prepared.preview(readMeans(context));
  const before = sightOf(preview, upstream);
  if (prepared.plan !== undefined) checkPlan(context, prepared, prepared.plan, preview);
  if (doesNothing(preview)) return leftAlone(preview);
  const confirmed = await confirmation(context, prepared, preview, { target, turn });
  if (confirmed && 'ask' in confirmed) return { question: await confirmed.ask() };
  const used = await turn.use([prepared.plan, confirmed?.state]);
  try {
    await recordWrite(context, target);
    const means = writeMeans(context, async () => {
      await judgeAgain(context);
      turn.ensureHeld();
    });
    const answer = await prepared.apply(means, preview);
    // Whoever applies by a plan has seen its impact.
    const unseen = prepared.plan === undefined && preview.changes.length > 0 ? { impact: preview.impact } : {};
    return { ...answer, data: { ...answer.data, ...unseen, changed: preview.changes, ...consequencesOf(preview) } };
  } catch (error) {
    if (upstream.mayHaveChanged) throw await openEnd(context, prepared, error, before);
    await used.release();
    throw error;
  }
}

/** The answer to an apply of which nothing is left to do. */
function leftAlone({ impact, nextSteps = [] }: Preview): WriteAnswer {
  return {
    data: { confirmed: true, says: `Nothing was sent. ${impact.approve}`, changed: [] },
    nextSteps,
    undo: NOTHING_SENT,
  };
}
