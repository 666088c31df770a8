import type { ToolDefinition } from '../../tool/definition.ts';
import type { NextStep } from '../../tool/envelope.ts';
import { type PlanProblem, ToolFailure } from '../../tool/failure.ts';
import type { Preview } from '../../tool/tool.ts';
import type { CallContext } from '../call-context.ts';
import {
  type ConfirmationProblem,
  type Elicitation,
  isRequired,
  noYes,
  type Question,
  questionMessage,
  questionProblem,
  questionSubject,
} from './confirmation.ts';
import { type PreparedWrite, planSubject, previewAgain, undoSubject } from './prepared-write.ts';
import type { Turn } from './turn.ts';

/**
 * Lets a write go on without a plan where none is demanded and its arguments were taken as they were sent, and a person was asked or need not be.
 *
 * @throws ToolFailure otherwise
 */
export function demandPlan(context: CallContext, prepared: PreparedWrite): void {
  const { environment, tool, call, notes } = context;
  const { name } = tool.definition;
  const preview = previewAgain(context, prepared, 'Preview it; the answer has the plan.');
  const { understood } = notes;
  if (understood.length > 0) {
    throw new ToolFailure({
      side: 'plan',
      reason: 'plan_missing',
      message: `What was sent to ${name} had to be interpreted, so it is applied only with the plan of a preview. ${understood.join(' ')} Nothing was sent.`,
      changed: 'no',
      advice: 'Preview it and apply that, or send it in the form of its schema and leave out what is not meant.',
      nextSteps: [preview],
    });
  }
  if (needsPlan(context, tool.definition)) {
    throw new ToolFailure({
      side: 'plan',
      reason: 'plan_missing',
      message: `${name} is applied only with the plan of a preview. Nothing was sent.`,
      changed: 'no',
      nextSteps: [preview],
    });
  }
  if (call.elicitation || !isRequired(environment.confirm, tool.definition)) return;
  throw new ToolFailure({
    side: 'plan',
    reason: 'confirmation_impossible',
    message: `A person has to confirm ${name}, and this client cannot ask one. Nothing was sent.`,
    changed: 'no',
    advice: 'Preview it, show your human what would change, and apply it with the plan of that preview.',
    nextSteps: [preview],
  });
}

/** Whether a write is applied by this caller only with the plan of a preview. */
function needsPlan({ environment, call }: CallContext, definition: ToolDefinition): boolean {
  return definition.needsPlan || isUnseen(call, definition.name) || isRequired(environment.requirePlan, definition);
}

/** Whether the client does not list the tool: its human was shown nothing of it when it was let to call it. */
function isUnseen({ isThrough, listed }: CallContext['call'], name: string): boolean {
  return isThrough === true || listed?.has(name) === false;
}

/** @throws ToolFailure when the plan does not cover this apply */
export function checkPlan(context: CallContext, prepared: PreparedWrite, plan: string, preview: Preview): void {
  const { plans } = context.environment;
  const problem = plans.check(plan, planSubject(context, prepared, preview));
  if (!problem) return;
  if (problem === 'target_changed' && !plans.check(plan, undoSubject(context, prepared, preview))) return;
  throw planFailure(context, prepared, problem);
}

/** What is said of an apply whose plan does not hold. */
export function planFailure(context: CallContext, prepared: PreparedWrite, problem: PlanProblem): ToolFailure {
  return new ToolFailure({
    side: 'plan',
    reason: `plan_${problem}`,
    message: PLAN_PROBLEMS[problem],
    changed: 'no',
    nextSteps: [problem === 'used' ? afterUse(context, prepared) : previewAgain(context, prepared, NEW_PLAN)],
  });
}

const NEW_PLAN = 'Preview again for a new plan.';

/** What has been created would be created twice: what there is comes first. */
function afterUse(context: CallContext, prepared: PreparedWrite): NextStep {
  const { tool, environment } = context;
  const { kind, idempotent, toolset } = tool.definition;
  if (kind !== 'CREATE' || idempotent) return previewAgain(context, prepared, NEW_PLAN);
  // Of a toolset's lists the one with the shortest name lists what its writes make.
  const [list] = [...environment.catalog.tools.values()]
    .map(({ definition }) => definition)
    .filter((one) => one.toolset === toolset && one.kind === 'READ' && !one.inputSchema.required?.length)
    .filter(({ name }) => /^(list|get)_/.test(name))
    .sort((one, other) => one.name.length - other.name.length);
  return list
    ? { tool: list.name, arguments: {}, why: 'It has been made: see it before you make another.' }
    : previewAgain(context, prepared, NEW_PLAN);
}

/**
 * What a person has said to this write, or what that person is to be asked; nothing where nobody has to be.
 *
 * @throws ToolFailure when the person said no, or the answer is to another question
 */
export async function confirmation(
  context: CallContext,
  prepared: PreparedWrite,
  preview: Preview,
  { target, turn }: { readonly target: string | undefined; readonly turn: Turn },
): Promise<{ readonly state: string } | { ask(): Promise<Question> } | undefined> {
  const { environment, call, tool, secrets, notes } = context;
  const { definition } = tool;
  const { plans, facts, confirm } = environment;
  if (!call.elicitation || !isRequired(confirm, definition)) return undefined;
  const subject = questionSubject(planSubject(context, prepared, preview));
  const { state, said } = call.elicitation;
  if (state === undefined && said === undefined) {
    return {
      ask: async () => {
        const { cluster } = await facts.current();
        const message = questionMessage({ definition, cluster, target, preview, secrets: secrets.values });
        return { message, state: plans.issue(subject) };
      },
    };
  }
  // A no takes the plan along that was to be confirmed: it is no way round who said it.
  if (isNo(said)) await turn.useUp([prepared.plan]);
  if (state === undefined) throw refused(said);
  const problem = plans.check(state, subject);
  if (said !== 'accepted') {
    // A no uses the question up too: no yes may come behind it.
    if (!problem) await turn.useUp([state]);
    throw refused(said);
  }
  if (problem) throw refusedFor(questionProblem(problem));
  notes.confirm();
  return { state };
}

/** Whether a person said no, or let the question be. */
export function isNo(said: Elicitation['said']): boolean {
  return said === 'declined' || said === 'cancelled';
}

/** What is said of a call that brought no yes. */
export function refused(said: Elicitation['said']): ToolFailure {
  return refusedFor(noYes(said));
}

function refusedFor(problem: ConfirmationProblem): ToolFailure {
  return new ToolFailure({ side: 'plan', changed: 'no', ...problem });
}

const PLAN_PROBLEMS: Readonly<Record<PlanProblem, string>> = {
  malformed: 'This plan is not one that a preview gave. Nothing was sent.',
  tampered:
    'This plan is not as this server gave it: it was changed, or given by a server with another key (another replica, an earlier run), or the state that replicas share has come back empty since. Nothing was sent.',
  other_era:
    'The state that replicas share came back empty (restarted or flushed) after this plan was made, or was away then, so that nobody knows whether the plan was used. Nothing was sent.',
  other_caller: 'This plan was given to another caller. Nothing was sent.',
  other_tool: 'This plan was given for another tool. Nothing was sent.',
  expired: 'This plan is older than 15 minutes. Nothing was sent.',
  other_arguments: 'This plan was made for other arguments. Nothing was sent.',
  target_changed: 'What this plan covers has changed since the preview. Nothing was sent.',
  used: 'This plan has been applied already, or a person said no to it. Nothing was sent again.',
};
