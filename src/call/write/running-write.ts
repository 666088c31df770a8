import { boundAccess, decide } from '../../access/mode.ts';
import type { SecretArguments } from '../../redaction/secret-arguments.ts';
import type { PreparedCall, ReadMeans, WriteMeans } from '../../tool/bind.ts';
import type { ToolDefinition } from '../../tool/definition.ts';
import type { NextStep } from '../../tool/envelope.ts';
import { type PlanProblem, ToolFailure } from '../../tool/failure.ts';
import type { Preview, ToolAnswer } from '../../tool/tool.ts';
import type { CallEnvironment, ToolCall } from '../call-environment.ts';
import type { CallUpstream } from '../upstream.ts';
import {
  isRequired,
  type Question,
  questionMessage,
  questionProblem,
  questionSubject,
  refusedBy,
} from './confirmation.ts';
import type { PlanSubject } from './plan.ts';
import { readBack, type Sight, toldBy } from './read-back.ts';

/** In place of an answer: what the client's human is to be asked. */
export interface Asking {
  readonly question: Question;
}

/** A write whose arguments have been checked. */
type PreparedWrite = Extract<PreparedCall, { type: 'write' }>;

/** What a write stands on. */
export interface WriteParts {
  readonly environment: CallEnvironment;
  readonly call: ToolCall;
  readonly definition: ToolDefinition;
  readonly prepared: PreparedWrite;
  /** What it is about, for the audit. */
  readonly target: string | undefined;
  readonly secrets: SecretArguments;
  readonly upstream: CallUpstream;
  /** Another upstream for the same call, under a signal of its own. */
  readonly upstreamFor: (signal: AbortSignal, warn: (message: string) => void) => CallUpstream;
  readonly readMeans: (upstream?: CallUpstream) => ReadMeans;
  readonly writeMeans: () => WriteMeans;
}

/** How long a write whose outcome is open is read back, in milliseconds. */
const READ_BACK_MS = 3_000;

/** One write on its way: previewed, or held to its plan, confirmed, recorded, sent and, where its end is open, read back. */
export class RunningWrite {
  private readonly parts: WriteParts;
  private isConfirmed = false;

  constructor(parts: WriteParts) {
    this.parts = parts;
  }

  /** Whether a person confirmed it. */
  get confirmed(): boolean {
    return this.isConfirmed;
  }

  /** What the write would do, with the plan that holds an apply to it. Sends no mutation: it is handed no way to. */
  async preview(): Promise<ToolAnswer> {
    const { prepared, secrets, definition } = this.parts;
    const preview = await prepared.preview(this.parts.readMeans());
    const plan = this.parts.environment.plans.issue(this.planSubject(preview));
    return {
      data: { would_change: preview.changes, ...consequencesOf(preview), plan },
      nextSteps: [
        {
          tool: definition.name,
          arguments: { ...secrets.mask(prepared.planned), dry_run: false, plan },
          why: secrets.isEmpty
            ? 'Apply exactly this change.'
            : 'Apply exactly this change; send the redacted values again.',
        },
        ...(preview.nextSteps ?? []),
      ],
    };
  }

  /**
   * Carries the write out, after everything that may forbid it was asked once more. One apply to a target at a time.
   *
   * @throws ToolFailure saying whether anything may have changed
   */
  apply(): Promise<ToolAnswer | Asking> {
    const { prepared, upstream } = this.parts;
    return this.parts.environment.applies.run(prepared.target, async () => {
      if (prepared.plan === undefined) this.refuseWithoutPlan();
      const preview = await prepared.preview(this.parts.readMeans());
      const before = sightOf(preview, upstream);
      if (prepared.plan !== undefined) this.checkPlan(prepared.plan, preview);
      const confirmation = this.confirmation(preview);
      if (confirmation && 'ask' in confirmation) return { question: await confirmation.ask() };
      const use = this.use(prepared.plan, confirmation?.state);
      try {
        await this.judgeAgain();
        this.recordWrite();
        const answer = await prepared.apply(this.parts.writeMeans(), preview);
        return { ...answer, data: { ...answer.data, changed: preview.changes, ...consequencesOf(preview) } };
      } catch (error) {
        if (upstream.mayHaveChanged) throw await this.resolved(error, before);
        use.release();
        throw error;
      }
    });
  }

  /** The failure of a write that may have been carried out, with what the target tells of that when read back. */
  private async resolved(error: unknown, before: Sight): Promise<unknown> {
    if (!(error instanceof ToolFailure) || error.failure.changed === 'yes') return error;
    const { prepared, definition } = this.parts;
    const signal = AbortSignal.any([this.parts.call.signal, AbortSignal.timeout(READ_BACK_MS)]);
    const look = async (): Promise<Sight> => {
      const upstream = this.parts.upstreamFor(signal, () => {});
      const means = { ...this.parts.readMeans(upstream), warn: () => {}, signal };
      return sightOf(await prepared.preview(means), upstream);
    };
    const read = await readBack(before, look, async (ms) => {
      await this.parts.environment.pause(ms, signal);
      return !signal.aborted;
    });
    const { changed, sentence } = toldBy(read, definition.kind);
    const { message, nextSteps = [] } = error.failure;
    return new ToolFailure({
      ...error.failure,
      message: `${message.replace(/[^.]$/, '$&.')} ${sentence}`,
      changed,
      nextSteps: [this.lookAgain(), ...nextSteps],
    });
  }

  /** The call that reads what a write was to change; it sends nothing that could change anything. */
  private lookAgain(): NextStep {
    const { definition, prepared, secrets } = this.parts;
    return {
      tool: definition.name,
      arguments: { ...secrets.mask(prepared.planned), dry_run: true },
      why: `Before you apply it again: reads the target and says what is left to do.${
        secrets.isEmpty ? '' : ' Send the redacted values again.'
      }`,
    };
  }

  // What an operator has switched off meanwhile is not sent.
  private async judgeAgain(): Promise<void> {
    const { environment, definition } = this.parts;
    const { caller } = this.parts.call;
    const access = boundAccess(await environment.freshAccess(), caller.bound);
    const decision = decide(access, definition.kind);
    if (!decision.allowed) {
      const message = `${decision.reason} Nothing was sent.`;
      throw new ToolFailure({ side: 'access', message, changed: 'no', reason: 'read_only' });
    }
    if (caller.stillHolds()) return;
    const message = `The token ${caller.name} was changed, taken away or expired meanwhile. Nothing was sent.`;
    throw new ToolFailure({ side: 'access', message, changed: 'no', reason: 'token_revoked' });
  }

  // "Every call is audited" holds for a write that nobody could be told of only if it is not made.
  private recordWrite(): void {
    const { environment, definition, call, target } = this.parts;
    if (environment.recordWrite({ tool: definition.name, token: call.caller.token, target })) return;
    throw new ToolFailure({
      side: 'access',
      message: 'The audit log of this server cannot be written, so nothing is changed. Nothing was sent.',
      changed: 'no',
      advice: 'An operator has to see to the standard output of this server: it is closed or full.',
      reason: 'audit_unwritable',
    });
  }

  private refuseWithoutPlan(): void {
    const { name, kind, needsPlan } = this.parts.definition;
    const { requirePlan, confirm } = this.parts.environment;
    const preview = this.previewAgain('Preview it; the answer has the plan.');
    if (needsPlan || isRequired(requirePlan, { kind, needsPlan })) {
      throw new ToolFailure({
        side: 'plan',
        reason: 'plan_missing',
        message: `${name} is applied only with the plan of a preview. Nothing was sent.`,
        changed: 'no',
        nextSteps: [preview],
      });
    }
    if (this.parts.call.human || !isRequired(confirm, { kind, needsPlan })) return;
    throw new ToolFailure({
      side: 'plan',
      reason: 'confirmation_impossible',
      message: `A person has to confirm ${name}, and this client cannot ask one. Nothing was sent.`,
      changed: 'no',
      advice: 'Preview it, show your human what would change, and apply it with the plan of that preview.',
      nextSteps: [preview],
    });
  }

  private checkPlan(plan: string, preview: Preview): void {
    const problem = this.parts.environment.plans.check(plan, this.planSubject(preview));
    if (!problem) return;
    throw new ToolFailure({
      side: 'plan',
      reason: `plan_${problem}`,
      message: PLAN_PROBLEMS[problem],
      changed: 'no',
      nextSteps: [this.previewAgain('Preview again for a new plan.')],
    });
  }

  private previewAgain(why: string): NextStep {
    const { definition, prepared, secrets } = this.parts;
    return { tool: definition.name, arguments: secrets.mask(prepared.planned), why };
  }

  /** What a person has said to this write, or what that person is to be asked; nothing where nobody has to be. */
  private confirmation(preview: Preview): { readonly state: string } | { ask(): Promise<Question> } | undefined {
    const { definition, target, secrets } = this.parts;
    const { human } = this.parts.call;
    const { plans, facts, confirm } = this.parts.environment;
    if (!human || !isRequired(confirm, definition)) return undefined;
    const subject = questionSubject(this.planSubject(preview));
    const { state, said } = human;
    if (state === undefined && said === undefined) {
      return {
        ask: async () => {
          const { cluster } = await facts.current();
          const message = questionMessage({ definition, cluster, target, preview, secrets: secrets.values });
          return { message, state: plans.issue(subject) };
        },
      };
    }
    const unsure = state === undefined ? undefined : plans.check(state, subject);
    const problem = refusedBy(human) ?? (unsure && questionProblem(unsure));
    if (problem) throw new ToolFailure({ side: 'plan', changed: 'no', ...problem });
    this.isConfirmed = true;
    return state === undefined ? undefined : { state };
  }

  /** Marks what allowed this apply as used; `release` undoes it where nothing was sent. */
  private use(plan: string | undefined, confirmation: string | undefined): { release(): void } {
    const { plans } = this.parts.environment;
    const uses = [
      ...(plan === undefined ? [] : [plans.use(plan)]),
      ...(confirmation === undefined ? [] : [plans.use(confirmation)]),
    ];
    return {
      release: () => {
        for (const use of uses) use.release();
      },
    };
  }

  private planSubject(preview: Preview): PlanSubject {
    const { call, definition, prepared, upstream } = this.parts;
    return {
      caller: call.caller.name,
      tool: definition.name,
      arguments: prepared.planned,
      state: preview.state ?? upstream.targetStates,
    };
  }
}

const PLAN_PROBLEMS: Readonly<Record<PlanProblem, string>> = {
  malformed: 'This plan is not one that a preview gave. Nothing was sent.',
  tampered:
    'This plan is not as this server gave it, or another replica or an earlier run of it gave it. Nothing was sent.',
  other_caller: 'This plan was given to another caller. Nothing was sent.',
  other_tool: 'This plan was given for another tool. Nothing was sent.',
  expired: 'This plan is older than 15 minutes. Nothing was sent.',
  other_arguments: 'This plan was made for other arguments. Nothing was sent.',
  target_changed: 'What this plan covers has changed since the preview. Nothing was sent.',
  used: 'This plan has been applied already. Nothing was sent again.',
};

function sightOf({ changes, state }: Preview, upstream: CallUpstream): Sight {
  return { changes, state: state ?? [...upstream.targetStates] };
}

function consequencesOf(preview: Preview): { readonly consequences?: readonly string[] } {
  return preview.consequences && preview.consequences.length > 0 ? { consequences: preview.consequences } : {};
}
