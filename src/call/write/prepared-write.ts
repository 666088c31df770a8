import type { PreparedCall } from '../../tool/bind.ts';
import type { NextStep } from '../../tool/envelope.ts';
import { withoutMovingFigures } from '../../tool/kit/moving-figures.ts';
import type { Preview } from '../../tool/tool.ts';
import type { CallContext } from '../call-context.ts';
import type { PlanSubject } from './plan.ts';

/** A write whose arguments have been checked. */
export type PreparedWrite = Extract<PreparedCall, { type: 'write' }>;

/** Whether a write would do nothing: there is nothing to apply then, nothing to confirm and nothing to render. */
export function doesNothing({ changes, sendsAnyway }: Pick<Preview, 'changes' | 'sendsAnyway'>): boolean {
  return changes.length === 0 && !sendsAnyway;
}

/** What a plan of this write binds an apply to. */
export function planSubject(
  { call, tool, upstream }: CallContext,
  { planned }: PreparedWrite,
  preview: Preview,
): PlanSubject {
  return {
    caller: call.caller.name,
    tool: tool.definition.name,
    arguments: planned,
    state: { target: preview.state ?? upstream.targetStates, told: toldBy(preview) },
  };
}

/**
 * What the plan of an undo binds: its target alone. What it does is known from the write; what follows moves while the write
 * comes into force.
 */
export function undoSubject(context: CallContext, prepared: PreparedWrite, preview: Preview): PlanSubject {
  const subject = planSubject(context, prepared, preview);
  return { ...subject, state: { undone: preview.state ?? context.upstream.targetStates } };
}

/** What a person approved: what it does and what follows depends on more of the cluster than its target. */
function toldBy({ impact: { risk, approve }, consequences = [], byCall = [] }: Preview): readonly string[] {
  return [...risk, ...[approve, ...consequences, ...byCall].map(withoutMovingFigures)];
}

/** The call that previews this write again. */
export function previewAgain({ tool, secrets }: CallContext, { planned }: PreparedWrite, why: string): NextStep {
  return { tool: tool.definition.name, arguments: secrets.mask(planned), why };
}

/** What follows from a write that a call makes, as a part of its answer's data; nothing where nothing does. */
export function consequencesOf({ consequences = [], byCall = [] }: Pick<Preview, 'consequences' | 'byCall'>): {
  readonly consequences?: readonly string[];
} {
  const all = [...consequences, ...byCall];
  return all.length > 0 ? { consequences: all } : {};
}
