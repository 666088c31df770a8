import type { AccessMode } from '../access/access-mode.ts';
import { type Access, boundAccess, decide } from '../access/mode.ts';
import { shownNamespaces } from '../access/namespace-scope.ts';
import { isWrite } from '../access/tool-kind.ts';
import { ALL } from '../access/toolsets.ts';
import type { AuditOutcome } from '../audit/audit.ts';
import { sanitizeText } from '../redaction/sanitize.ts';
import { SecretArguments } from '../redaction/secret-arguments.ts';
import { excessOf } from '../tool/arguments.ts';
import type { PreparedCall, ReadMeans, Tool, WriteMeans } from '../tool/bind.ts';
import type { AnswerContext, Envelope, ErrorBody, NextStep } from '../tool/envelope.ts';
import { type Failure, type FailureSide, type RefusalReason, ToolFailure } from '../tool/failure.ts';
import { fieldOf } from '../tool/fields.ts';
import type { ToolAnswer } from '../tool/tool.ts';
import { type CallableSteps, callableSteps } from './answer/callable-steps.ts';
import { compose } from './answer/compose.ts';
import { auditTarget } from './audit-target.ts';
import type { CallEnvironment, ToolCall } from './call-environment.ts';
import { shutTo } from './gate.ts';
import { argumentsRefusal, foreignNamespaces } from './namespaces/bounds.ts';
import { NamespaceGuard } from './namespaces/guard.ts';
import { CallUpstream } from './upstream.ts';
import type { Question } from './write/confirmation.ts';
import { type Asking, RunningWrite } from './write/running-write.ts';

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

/** More of a tool's name is not even looked at. */
const MAX_NAME = 64;

type Answered = Extract<CallResult, { type: 'answered' }>;

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
      message: `There is no tool "${sanitizeText(call.tool.slice(0, MAX_NAME)).toWellFormed()}". The nearest is "${environment.catalog.nearest(call.tool)}".`,
    };
  }
  const running = new RunningCall(environment, tool, call, excessOf(call.arguments));
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
  private readonly excess: string | undefined;
  private readonly access: Access;
  private readonly warnings = new Set<string>();
  private dryRun: boolean | undefined;
  private target: string | undefined;
  private write: RunningWrite | undefined;
  private readonly secrets: SecretArguments;
  private readonly guard: NamespaceGuard | undefined;
  private readonly upstream: CallUpstream;

  /** @param excess why its arguments are too much to be looked at: then they are refused, and nothing is done with them */
  constructor(environment: CallEnvironment, tool: Tool, call: ToolCall, excess: string | undefined) {
    this.environment = environment;
    this.tool = tool;
    this.excess = excess;
    this.call = excess === undefined ? call : { ...call, arguments: applyingOf(call.arguments) };
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
    const { ui, uiTimeoutMs, access, plans } = this.environment;
    return new CallUpstream({
      ui,
      signal,
      timeoutMs: uiTimeoutMs,
      secrets: this.secrets,
      digest: (value) => plans.digest(value),
      guard,
      uiReadonly: () => access().uiReadonly ?? false,
      warn,
    });
  }

  async run(): Promise<CallResult> {
    const { definition } = this.tool;
    const shut = shutTo(definition, this.call.caller, this.environment);
    if (shut) return this.failed(shut);
    const decision = decide(this.access, definition.kind);
    if (!decision.allowed) {
      const refusal = { side: 'access', message: decision.reason, changed: 'no', reason: 'read_only' } as const;
      return this.failed(refusal, this.refusedCall());
    }
    if (this.excess !== undefined) return this.misused([this.excess]);
    const prepared = this.tool.prepare(this.call.arguments);
    if (!prepared.ok) return this.misused(prepared.problems);
    this.target = this.targetOf(prepared.arguments);
    const foreign = foreignNamespaces(this.call.caller, prepared.arguments.arguments);
    if (foreign.length > 0) return this.failed(argumentsRefusal(this.call.caller, foreign));
    await this.guard?.checkStreams(prepared.arguments.arguments);
    this.sayWhatIsLeftOut();
    const facts = this.environment.facts.current();
    const [answer] = await Promise.all([this.perform(prepared.arguments), facts]);
    return 'question' in answer ? this.asks(answer.question) : this.answered(answer);
  }

  private misused(problems: readonly string[]): CallResult {
    return this.failed({
      side: 'arguments',
      message: `${this.tool.definition.name} was not called: ${problems.join(' ')}`,
      changed: 'no',
      advice: 'Correct the arguments and call again.',
    });
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
    this.write = new RunningWrite({
      environment: this.environment,
      call: this.call,
      definition: this.tool.definition,
      prepared,
      target: this.target,
      secrets: this.secrets,
      upstream: this.upstream,
      upstreamFor: (signal, warn) => this.upstreamFor(signal, warn),
      readMeans: (upstream) => this.readMeans(upstream),
      writeMeans: () => this.writeMeans(),
    });
    return prepared.dryRun ? this.write.preview() : this.write.apply();
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
      ...(this.write?.confirmed ? { confirmed: true } : {}),
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

/** Of arguments that are not looked at, whether they were to be applied: the audit says so. */
function applyingOf(given: unknown): object {
  return fieldOf(given, 'dry_run') === false ? { dry_run: false } : {};
}

function allowedNames({ allowedToolsets, catalog }: CallEnvironment): readonly string[] {
  return allowedToolsets === ALL ? [...catalog.toolsets] : [...allowedToolsets];
}
