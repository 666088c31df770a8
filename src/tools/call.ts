import type { AccessMode } from '../access/access-mode.ts';
import type { Caller } from '../access/caller.ts';
import { type Access, boundAccess, decide } from '../access/mode.ts';
import { isWrite } from '../access/tool-kind.ts';
import { ALL, isChosen, type ToolsetChoice } from '../access/toolsets.ts';
import type { AuditOutcome, RecordWrite } from '../audit/audit.ts';
import type { UiWriter } from '../ui/client.ts';
import { auditTarget } from './audit-target.ts';
import type { PreparedCall, ReadMeans, Tool, WriteMeans } from './bind.ts';
import { type CallableSteps, callableSteps } from './callable-steps.ts';
import type { Catalog } from './catalog.ts';
import type { ClusterFactsCache } from './cluster-facts.ts';
import { compose } from './compose.ts';
import {
  type Human,
  isRequired,
  type Question,
  questionMessage,
  questionProblem,
  questionSubject,
  type Requirement,
  refusedBy,
} from './confirmation.ts';
import type { ToolDefinition } from './definition.ts';
import type { AnswerContext, Envelope, ErrorBody, NextStep } from './envelope.ts';
import { type Failure, type FailureSide, type RefusalReason, ToolFailure } from './failure.ts';
import { argumentsRefusal, foreignNamespaces, shownNamespaces, toolRefusal } from './namespaces/bounds.ts';
import { NamespaceGuard } from './namespaces/guard.ts';
import type { PlanBook, PlanProblem, PlanSubject } from './plan.ts';
import { readBack, type Sight, toldBy } from './read-back.ts';
import { sanitizeText } from './sanitize.ts';
import { SecretArguments } from './secret-arguments.ts';
import type { Serialiser } from './serialise.ts';
import type { Preview, ProgressReport, ToolAnswer } from './tool.ts';
import { CallUpstream, pause } from './upstream.ts';

/** What the choke point stands on; one for the whole server. */
export interface CallEnvironment {
  readonly catalog: Catalog;
  readonly ui: UiWriter;
  readonly facts: ClusterFactsCache;
  readonly plans: PlanBook;
  readonly applies: Serialiser;
  /** The access in force at this moment; asked once a call. */
  readonly access: () => Access;
  /** The access read anew; asked right before a write is sent. */
  readonly freshAccess: () => Promise<Access>;
  /** Writes down that a write begins; asked right before it is sent, which it is not when this answers false. */
  readonly recordWrite: RecordWrite;
  readonly backend: 'live' | 'demo';
  /** What the operator lets agents call at all. */
  readonly allowedToolsets: ToolsetChoice;
  /** Which applies need the plan of a preview; a tool may demand one whatever this says. */
  readonly requirePlan: Requirement;
  /** Which applies the client's human has to confirm; where the client can ask nobody, the plan of a preview has to do. */
  readonly confirm: Requirement;
  /** Deadline of one request to the UI API, in milliseconds. */
  readonly uiTimeoutMs: number;
  /** Characters of JSON text that an answer may have. */
  readonly answerBudget: number;
  /** Told of crashes: the error, never arguments. */
  readonly onCrash: (tool: string, error: unknown) => void;
}

/** One arriving tools/call. */
export interface ToolCall {
  readonly tool: string;
  readonly arguments: unknown;
  /** Who calls, and what that caller may do at most. */
  readonly caller: Caller;
  /** Aborts when the caller has gone. */
  readonly signal: AbortSignal;
  /** The tools that the caller sees: next steps name no others. All when absent. */
  readonly view?: ReadonlySet<string>;
  /** Hears how far a long call is; absent when the client did not ask. */
  readonly onProgress?: (report: ProgressReport) => void;
  /** The person whom the client can ask; absent where it can ask nobody. */
  readonly human?: Human | undefined;
}

/** How a call ended: the answer for the client and the outcome for the audit line. */
export type CallResult =
  | {
      readonly type: 'answered';
      readonly outcome: AuditOutcome;
      /** The access mode that the call was judged by. */
      readonly mode: AccessMode;
      readonly isError: boolean;
      /** Why it did not answer what was asked: this server's refusal, or the side that failed. */
      readonly reason?: RefusalReason | FailureSide | 'server';
      /** Of a write: whether it was called as a preview. */
      readonly dryRun?: boolean;
      /** What it was about, as kind/namespace/name; absent where the arguments are wrong. */
      readonly target?: string;
      /** Of a write: whether a person confirmed it. */
      readonly confirmed?: boolean;
      readonly envelope: Envelope;
      /** The envelope's JSON text, compact. */
      readonly text: string;
    }
  | Asks
  | { readonly type: 'unknown_tool'; readonly message: string };

/** A write that was not sent, since a person has to confirm it first. */
export interface Asks {
  readonly type: 'asks';
  readonly outcome: 'tool_error';
  readonly mode: AccessMode;
  readonly reason: 'confirmation_asked';
  readonly dryRun: false;
  readonly target?: string;
  readonly question: Question;
}

type Answered = Extract<CallResult, { type: 'answered' }>;

/** In place of an answer: what the client's human is to be asked. */
interface Asking {
  readonly question: Question;
}

/** How long a write whose outcome is open is read back, in milliseconds. */
const READ_BACK_MS = 3_000;

/**
 * The choke point: every tool call of every entry goes through here and nowhere else.
 *
 * gate → strict arguments → run, preview or apply → redact → sanitise → fit to size → envelope. A refused call sends
 * nothing upstream. Never throws: a crash is an error result that says so and is told to `onCrash`.
 */
export async function callTool(environment: CallEnvironment, call: ToolCall): Promise<CallResult> {
  const tool = environment.catalog.tools.get(call.tool);
  if (!tool) {
    return {
      type: 'unknown_tool',
      message: `There is no tool "${sanitizeText(call.tool).slice(0, 64)}". The nearest is "${environment.catalog.nearest(call.tool)}".`,
    };
  }
  const running = new RunningCall(environment, tool, call);
  try {
    return await running.run();
  } catch (error) {
    if (error instanceof ToolFailure) return running.failed(error.failure);
    environment.onCrash(tool.definition.name, error);
    return running.crashed();
  }
}

/** One call on its way through the choke point. */
class RunningCall {
  private readonly environment: CallEnvironment;
  private readonly tool: Tool;
  private readonly call: ToolCall;
  private readonly access: Access;
  private readonly warnings = new Set<string>();
  private dryRun: boolean | undefined;
  private target: string | undefined;
  private confirmed = false;
  private readonly secrets: SecretArguments;
  private readonly guard: NamespaceGuard | undefined;
  private readonly upstream: CallUpstream;

  constructor(environment: CallEnvironment, tool: Tool, call: ToolCall) {
    this.environment = environment;
    this.tool = tool;
    this.call = call;
    this.access = boundAccess(environment.access(), call.caller.bound);
    this.secrets = new SecretArguments(call.arguments, tool.definition.secretArguments);
    this.guard = this.guardFor(call.signal);
    this.upstream = this.upstreamFor(call.signal, (message) => void this.warnings.add(message), this.guard);
  }

  private upstreamFor(
    signal: AbortSignal,
    warn: (message: string) => void,
    guard: NamespaceGuard | undefined = this.guardFor(signal),
  ): CallUpstream {
    const { ui, uiTimeoutMs, access } = this.environment;
    const uiReadonly = (): boolean => access().uiReadonly ?? false;
    return new CallUpstream({ ui, signal, timeoutMs: uiTimeoutMs, secrets: this.secrets, guard, uiReadonly, warn });
  }

  async run(): Promise<CallResult> {
    const { definition } = this.tool;
    if (!isChosen(this.environment.allowedToolsets, definition)) {
      return this.failed({
        side: 'access',
        message: `Toolset ${definition.toolset} is switched off: MCP_TOOLSETS of this server does not name it.`,
        changed: 'no',
        reason: 'toolset_off',
      });
    }
    if (!this.call.caller.mayUse(definition)) return this.failed(outOfScope(definition, this.call.caller));
    const lack = this.environment.catalog.skew.unservable.get(definition.name);
    if (lack !== undefined) {
      return this.failed({
        side: 'ui_api',
        message: `This Odigos UI cannot serve ${definition.name}: it ${lack}. Nothing was sent.`,
        changed: 'no',
        advice: 'Its version differs from the one that this server was built for; get_access lists what else it lacks.',
        reason: 'unservable',
      });
    }
    const decision = decide(this.access, definition.kind);
    if (!decision.allowed) {
      const refusal = { side: 'access', message: decision.reason, changed: 'no', reason: 'read_only' } as const;
      return this.failed(refusal, this.refusedCall());
    }
    const prepared = this.tool.prepare(this.call.arguments);
    if (!prepared.ok) {
      return this.failed({
        side: 'arguments',
        message: `${definition.name} was not called: ${prepared.problems.join(' ')}`,
        changed: 'no',
        advice: 'Correct the arguments and call again.',
      });
    }
    this.target = this.targetOf(prepared.arguments);
    const foreign = foreignNamespaces(this.call.caller, prepared.arguments.arguments);
    if (foreign.length > 0) return this.failed(argumentsRefusal(this.call.caller, foreign));
    await this.guard?.checkStreams(prepared.arguments.arguments);
    this.sayWhatIsLeftOut();
    const facts = this.environment.facts.current();
    const answer = await this.perform(prepared.arguments);
    await facts;
    return 'question' in answer ? this.asks(answer.question) : this.answered(answer);
  }

  // Totals and verdicts of some namespaces read as those of all.
  private sayWhatIsLeftOut(): void {
    const { name, namespaces } = this.call.caller;
    if (!namespaces || this.tool.definition.namespaced !== 'FILTERED') return;
    this.warnings.add(
      `This tells of ${shownNamespaces(namespaces)} alone: the token ${name} is bound to these namespaces.`,
    );
  }

  private guardFor(signal: AbortSignal): NamespaceGuard | undefined {
    const { caller, arguments: given } = this.call;
    if (!caller.namespaces) return undefined;
    const stream = fieldOf(given, 'data_stream');
    return new NamespaceGuard({
      caller,
      scope: caller.namespaces,
      ownStreams: typeof stream === 'string' ? [stream] : [],
      ui: this.environment.ui,
      request: { signal, timeoutMs: this.environment.uiTimeoutMs, secrets: this.secrets.values },
    });
  }

  private perform(prepared: PreparedCall): Promise<ToolAnswer | Asking> {
    if (prepared.type === 'read') return prepared.read(this.readMeans());
    this.dryRun = prepared.dryRun;
    return prepared.dryRun ? this.preview(prepared) : this.apply(prepared);
  }

  private async preview(prepared: PreparedCall & { type: 'write' }): Promise<ToolAnswer> {
    // The reader has no way to send a mutation, so no preview can.
    const preview = await prepared.preview(this.readMeans());
    const plan = this.environment.plans.issue(this.planSubject(prepared, preview));
    return {
      data: { would_change: preview.changes, ...consequencesOf(preview), plan },
      nextSteps: [
        {
          tool: this.tool.definition.name,
          arguments: { ...this.secrets.mask(prepared.planned), dry_run: false, plan },
          why: this.secrets.isEmpty
            ? 'Apply exactly this change.'
            : 'Apply exactly this change; send the redacted values again.',
        },
        ...(preview.nextSteps ?? []),
      ],
    };
  }

  private apply(prepared: PreparedCall & { type: 'write' }): Promise<ToolAnswer | Asking> {
    return this.environment.applies.run(prepared.target, async () => {
      if (prepared.plan === undefined) this.refuseWithoutPlan(prepared);
      const preview = await prepared.preview(this.readMeans());
      const before = sightOf(preview, this.upstream);
      if (prepared.plan !== undefined) this.checkPlan(prepared.plan, prepared, preview);
      const confirmation = this.confirmation(prepared, preview);
      if (confirmation && 'ask' in confirmation) return { question: await confirmation.ask() };
      const use = this.use(prepared.plan, confirmation?.state);
      try {
        await this.judgeAgain();
        this.recordWrite();
        const answer = await prepared.apply(this.writeMeans(), preview);
        return { ...answer, data: { ...answer.data, changed: preview.changes, ...consequencesOf(preview) } };
      } catch (error) {
        if (this.upstream.mayHaveChanged) throw await this.resolved(error, prepared, before);
        use.release();
        throw error;
      }
    });
  }

  /** The failure of a write that may have been carried out, with what the target tells of that when read back. */
  private async resolved(error: unknown, prepared: PreparedCall & { type: 'write' }, before: Sight): Promise<unknown> {
    if (!(error instanceof ToolFailure) || error.failure.changed === 'yes') return error;
    const signal = AbortSignal.any([this.call.signal, AbortSignal.timeout(READ_BACK_MS)]);
    const look = async (): Promise<Sight> => {
      const upstream = this.upstreamFor(signal, () => {});
      return sightOf(await prepared.preview({ ...this.readMeans(upstream), warn: () => {}, signal }), upstream);
    };
    const read = await readBack(before, look, async (ms) => {
      await pause(ms, signal);
      return !signal.aborted;
    });
    const { changed, sentence } = toldBy(read, this.tool.definition.kind);
    const { message, nextSteps = [] } = error.failure;
    return new ToolFailure({
      ...error.failure,
      message: `${message.replace(/[^.]$/, '$&.')} ${sentence}`,
      changed,
      nextSteps: [this.lookAgain(prepared), ...nextSteps],
    });
  }

  /** The call that reads what a write was to change; it sends nothing that could change anything. */
  private lookAgain({ planned }: PreparedCall & { type: 'write' }): NextStep {
    return {
      tool: this.tool.definition.name,
      arguments: { ...this.secrets.mask(planned), dry_run: true },
      why: `Before you apply it again: reads the target and says what is left to do.${
        this.secrets.isEmpty ? '' : ' Send the redacted values again.'
      }`,
    };
  }

  // What an operator has switched off meanwhile is not sent.
  private async judgeAgain(): Promise<void> {
    const { caller } = this.call;
    const access = boundAccess(await this.environment.freshAccess(), caller.bound);
    const decision = decide(access, this.tool.definition.kind);
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
    const { name } = this.tool.definition;
    if (this.environment.recordWrite({ tool: name, token: this.call.caller.token, target: this.target })) return;
    throw new ToolFailure({
      side: 'access',
      message: 'The audit log of this server cannot be written, so nothing is changed. Nothing was sent.',
      changed: 'no',
      advice: 'An operator has to see to the standard output of this server: it is closed or full.',
      reason: 'audit_unwritable',
    });
  }

  private refuseWithoutPlan({ planned }: PreparedCall & { type: 'write' }): void {
    const { name, kind, needsPlan } = this.tool.definition;
    const { requirePlan, confirm } = this.environment;
    const preview = { tool: name, arguments: this.secrets.mask(planned), why: 'Preview it; the answer has the plan.' };
    if (needsPlan || isRequired(requirePlan, { kind, needsPlan })) {
      throw new ToolFailure({
        side: 'plan',
        reason: 'plan_missing',
        message: `${name} is applied only with the plan of a preview. Nothing was sent.`,
        changed: 'no',
        nextSteps: [preview],
      });
    }
    if (this.call.human || !isRequired(confirm, { kind, needsPlan })) return;
    throw new ToolFailure({
      side: 'plan',
      reason: 'confirmation_impossible',
      message: `A person has to confirm ${name}, and this client cannot ask one. Nothing was sent.`,
      changed: 'no',
      advice: 'Preview it, show your human what would change, and apply it with the plan of that preview.',
      nextSteps: [preview],
    });
  }

  private checkPlan(plan: string, prepared: PreparedCall & { type: 'write' }, preview: Preview): void {
    const problem = this.environment.plans.check(plan, this.planSubject(prepared, preview));
    if (!problem) return;
    throw new ToolFailure({
      side: 'plan',
      reason: `plan_${problem}`,
      message: PLAN_PROBLEMS[problem],
      changed: 'no',
      nextSteps: [
        {
          tool: this.tool.definition.name,
          arguments: this.secrets.mask(prepared.planned),
          why: 'Preview again for a new plan.',
        },
      ],
    });
  }

  /** What a person has said to this write, or what that person is to be asked; nothing where nobody has to be. */
  private confirmation(
    prepared: PreparedCall & { type: 'write' },
    preview: Preview,
  ): { readonly state: string } | { ask(): Promise<Question> } | undefined {
    const { definition } = this.tool;
    const { human } = this.call;
    const { plans, facts } = this.environment;
    if (!human || !isRequired(this.environment.confirm, definition)) return undefined;
    const subject = questionSubject(this.planSubject(prepared, preview));
    const { state, said } = human;
    if (state === undefined && said === undefined) {
      return {
        ask: async () => {
          const { cluster } = await facts.current();
          const { target } = this;
          const message = questionMessage({ definition, cluster, target, preview, secrets: this.secrets.values });
          return { message, state: plans.issue(subject) };
        },
      };
    }
    const unsure = state === undefined ? undefined : plans.check(state, subject);
    const problem = refusedBy(human) ?? (unsure && questionProblem(unsure));
    if (problem) throw new ToolFailure({ side: 'plan', changed: 'no', ...problem });
    this.confirmed = true;
    return state === undefined ? undefined : { state };
  }

  /** Marks what allowed this apply as used; `release` undoes it where nothing was sent. */
  private use(plan: string | undefined, confirmation: string | undefined): { release(): void } {
    const { plans } = this.environment;
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

  private planSubject(prepared: PreparedCall & { type: 'write' }, preview: Preview): PlanSubject {
    return {
      caller: this.call.caller.name,
      tool: this.tool.definition.name,
      arguments: prepared.planned,
      state: preview.state ?? this.upstream.targetStates,
    };
  }

  private readMeans(upstream = this.upstream): ReadMeans {
    return {
      ...upstream.reading(),
      signal: this.call.signal,
      access: {
        ...this.access,
        caller: this.call.caller,
        toolsets: allowedNames(this.environment),
        requirePlan: this.environment.requirePlan,
        confirm: this.environment.confirm,
      },
      backend: this.environment.backend,
      skew: this.environment.catalog.skew,
      warn: (message) => void this.warnings.add(message),
      disclose: (values) => this.secrets.disclose(values),
      progress: (report) => this.call.onProgress?.(report),
    };
  }

  private writeMeans(): WriteMeans {
    return { ...this.readMeans(), ...this.upstream.writing() };
  }

  private answered(answer: ToolAnswer): CallResult {
    const steps = this.callable(answer.nextSteps ?? []);
    return this.finish('ok', false, { data: answer.data }, steps);
  }

  /** Ends the call with a question to the client's human; it is made again with the answer. */
  private asks(question: Question): Asks {
    return {
      type: 'asks',
      outcome: 'tool_error',
      mode: this.access.mode,
      reason: 'confirmation_asked',
      dryRun: false,
      ...(this.target === undefined ? {} : { target: this.target }),
      question,
    };
  }

  /** Ends the call with an error result. */
  failed(failure: Failure, refusedCall?: Omit<NextStep, 'why'>): CallResult {
    const error: ErrorBody = {
      side: failure.side,
      message: failure.message,
      // Whatever fails after a mutation went out leaves its outcome open.
      changed: this.upstream.mayHaveChanged && failure.changed === 'no' ? 'unknown' : failure.changed,
      ...(failure.advice ? { advice: failure.advice } : {}),
      ...(refusedCall ? { call: refusedCall } : {}),
    };
    const ended = this.finish('tool_error', true, { error }, this.callable(failure.nextSteps ?? []));
    return { ...ended, reason: failure.reason ?? failure.side };
  }

  /** Ends the call after an unexpected failure: nothing of the error is shown. */
  crashed(): CallResult {
    const error: ErrorBody = {
      side: 'server',
      message: 'This server failed unexpectedly while it made the answer. The failure is in its log.',
      changed: this.upstream.mayHaveChanged ? 'unknown' : 'no',
    };
    return { ...this.finish('error', true, { error }, { steps: [], withheld: [] }), reason: 'server' };
  }

  private finish(
    outcome: AuditOutcome,
    isError: boolean,
    body: Pick<Envelope, 'data' | 'error'>,
    { steps, withheld }: CallableSteps,
  ): Answered {
    const answer = compose({
      body,
      context: this.context(withheld),
      steps,
      given: this.call.arguments,
      secrets: this.secrets.values,
      budget: this.environment.answerBudget,
      narrower: (kept) => this.narrower(kept),
    });
    return {
      type: 'answered',
      outcome,
      mode: this.access.mode,
      isError,
      ...(isWrite(this.tool.definition.kind) ? { dryRun: fieldOf(this.call.arguments, 'dry_run') !== false } : {}),
      ...(this.target === undefined ? {} : { target: this.target }),
      ...(this.confirmed ? { confirmed: true } : {}),
      ...answer,
    };
  }

  /** This call with fewer items, or without the long parts. */
  private narrower(kept: number): NextStep | undefined {
    const { name, kind, inputSchema } = this.tool.definition;
    const given = Object.fromEntries(Object.entries(this.call.arguments ?? {}));
    if (isWrite(kind)) return undefined;
    if (Number.isFinite(kept) && Object.hasOwn(inputSchema.properties, 'limit')) {
      const why = `The answer was cut: this gives ${kept} at a time, with a cursor for the next.`;
      return { tool: name, arguments: { ...given, limit: kept }, why };
    }
    if (given.full !== true) return undefined;
    return {
      tool: name,
      arguments: { ...given, full: false },
      why: 'The answer was cut: this leaves out the long parts.',
    };
  }

  private context(withheld: readonly string[]): AnswerContext {
    const facts = this.environment.facts.peek();
    return {
      cluster: facts.cluster,
      odigos_version: facts.odigosVersion,
      access_mode: this.access.mode,
      backend: this.environment.backend,
      ...(this.dryRun === undefined ? {} : { dry_run: this.dryRun }),
      ...(this.warnings.size > 0 ? { warnings: [...this.warnings] } : {}),
      ...(withheld.length > 0 ? { operator_could: withheld } : {}),
    };
  }

  private callable(steps: readonly NextStep[]): CallableSteps {
    const { catalog, allowedToolsets } = this.environment;
    return callableSteps(steps, {
      catalog,
      allowedToolsets,
      access: this.access,
      calledTool: this.tool.definition.name,
      caller: this.call.caller,
      view: this.call.view,
    });
  }

  private targetOf(prepared: PreparedCall): string | undefined {
    const own = prepared.type === 'write' ? prepared.target : undefined;
    return auditTarget(prepared.arguments, own, (text) => this.secrets.holds(text));
  }

  /** The call that was refused, unless its arguments would be refused too. */
  private refusedCall(): Omit<NextStep, 'why'> | undefined {
    const given = this.call.arguments ?? {};
    const prepared = this.tool.prepare(given);
    if (!prepared.ok) return undefined;
    this.target = this.targetOf(prepared.arguments);
    return { tool: this.tool.definition.name, arguments: this.secrets.mask(given) };
  }
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function outOfScope(tool: ToolDefinition, caller: Caller): Failure {
  if (caller.namespaces && tool.namespaced === undefined) return toolRefusal(caller, tool.name);
  const { name, tools } = caller;
  return {
    side: 'access',
    message: `The token ${name} may not use ${tool.name}${tools === undefined ? '' : `; it may use ${tools}`}.`,
    changed: 'no',
    advice: 'An operator can widen it in the tokens file.',
    reason: 'token_scope',
  };
}

function allowedNames({ allowedToolsets, catalog }: CallEnvironment): readonly string[] {
  return allowedToolsets === ALL ? [...catalog.toolsets] : [...allowedToolsets];
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
