import { isWrite } from '../../access/tool-kind.ts';
import type { AuditOutcome } from '../../audit/audit.ts';
import { echo } from '../../redaction/echo.ts';
import { asListed, asRendered, RENDER_CHANGE } from '../../tool/call-through.ts';
import { terminalWarning } from '../../tool/demo-remedy.ts';
import type { AnswerContext, Envelope, ErrorBody, NextStep } from '../../tool/envelope.ts';
import type { Failure } from '../../tool/failure.ts';
import type { ToolAnswer } from '../../tool/tool.ts';
import type { CallContext } from '../call-context.ts';
import type { CallEnvironment } from '../call-environment.ts';
import type { Answered, Asks, UnknownTool } from '../call-result.ts';
import type { Choice } from '../names/chosen.ts';
import type { ParsedCall } from '../parse.ts';
import type { Question } from '../write/confirmation.ts';
import { type CallableSteps, callableSteps, type StepRights } from './callable-steps.ts';
import { compose } from './compose.ts';
import { notListed } from './not-listed.ts';
import { uiLink } from './ui-links.ts';

/** More of a tool's name is not shown. */
const MAX_NAME = 64;

/** What is known of a call whose arguments could not even be looked at. */
type Parsed = Pick<ParsedCall, 'dryRun' | 'effect' | 'target'> | undefined;

/** The end of a call whose tool answered. */
export function answered(context: CallContext, parsed: Parsed, { data, nextSteps = [], paged }: ToolAnswer): Answered {
  const steps = callable(context, nextSteps);
  // A list is one, also where nothing is in it.
  const body = { data: paged && !Object.hasOwn(data, paged.list) ? { [paged.list]: [], ...data } : data };
  return finished(context, parsed, { outcome: 'ok', body, steps, paged });
}

/** The end of a call that asks a person; it is made again with the answer. */
export function asked({ access }: CallContext, parsed: Parsed, question: Question | Choice): Asks {
  return {
    type: 'asks',
    outcome: 'tool_error',
    mode: access.mode,
    reason: 'names' in question ? 'choice_asked' : 'confirmation_asked',
    ...(parsed?.dryRun === undefined ? {} : { dryRun: parsed.dryRun }),
    ...(parsed?.target === undefined ? {} : { target: parsed.target }),
    question,
  };
}

/** The end of a call that was refused or failed: an error result. */
export function failed(context: CallContext, parsed: Parsed, failure: Failure): Answered {
  const error: ErrorBody = {
    side: failure.side,
    message: failure.message,
    // Whatever fails after a mutation went out leaves its outcome open.
    changed: context.upstream.mayHaveChanged && failure.changed === 'no' ? 'unknown' : failure.changed,
    ...(failure.advice ? { advice: failure.advice } : {}),
    ...(failure.call ? { call: asListed(failure.call, context.call.listed) } : {}),
  };
  const steps = callable(context, asAsked(context, failure.nextSteps ?? []));
  const end = finished(context, parsed, { outcome: 'tool_error', body: { error }, steps });
  return { ...end, reason: failure.reason ?? failure.side };
}

/** The end of a call after an unexpected failure: nothing of the error is shown. */
export function crashed(context: CallContext, parsed: Parsed): Answered {
  const error: ErrorBody = {
    side: 'server',
    message: 'This server failed unexpectedly while it made the answer. The failure is in its log.',
    changed: context.upstream.mayHaveChanged ? 'unknown' : 'no',
  };
  const end = finished(context, parsed, {
    outcome: 'error',
    body: { error },
    steps: { steps: [], withheld: [], hidden: [] },
  });
  return { ...end, reason: 'server' };
}

/** The end of a call of a tool that there is not. */
export function unknownTool({ catalog }: CallEnvironment, name: string): UnknownTool {
  const shown = echo(name, MAX_NAME);
  return { type: 'unknown_tool', message: `There is no tool "${shown}". ${catalog.hint(shown)}` };
}

interface End {
  readonly outcome: AuditOutcome;
  readonly body: Pick<Envelope, 'data' | 'error'>;
  readonly steps: CallableSteps;
  readonly paged?: ToolAnswer['paged'];
}

function finished(context: CallContext, parsed: Parsed, { outcome, body, steps, paged }: End): Answered {
  const { environment, call, tool, access, secrets, notes } = context;
  const messages = [
    body.error?.message ?? '',
    body.error?.advice ?? '',
    ...notes.warnings,
    ...steps.steps.map(({ why }) => why),
  ];
  const warning = terminalWarning(environment, [body, notes.warnings]);
  if (warning !== undefined) notes.warn(warning);
  return {
    type: 'answered',
    outcome,
    mode: access.mode,
    isError: outcome !== 'ok',
    ...(call.isRendered ? { renders: tool.definition.name } : {}),
    ...(parsed?.dryRun === undefined || call.isRendered ? {} : { dryRun: parsed.dryRun }),
    ...(parsed?.effect === undefined ? {} : { effect: parsed.effect }),
    ...(parsed?.target === undefined ? {} : { target: parsed.target }),
    ...(notes.isConfirmed ? { confirmed: true } : {}),
    ...compose({
      body,
      context: {
        ...contextOf(context, parsed, steps.withheld, notListed(rightsOf(context), steps.hidden, messages)),
        ...(outcome === 'ok' ? seenInUi(context) : {}),
      },
      steps: steps.steps,
      given: call.arguments,
      secrets: secrets.values,
      budget: environment.answerBudget,
      form: call.form ?? 'both',
      narrower: (kept) => {
        const step = narrower(context, kept);
        return step && asListed(step, call.listed);
      },
      ...(paged ? { paged: { ...paged, nextPage: (cursor) => asListed(nextPage(context, cursor), call.listed) } } : {}),
    }),
  };
}

function nextPage({ tool, call }: CallContext, cursor: string): NextStep {
  const given = Object.fromEntries(Object.entries(call.arguments ?? {}));
  return { tool: tool.definition.name, arguments: { ...given, cursor }, why: 'See the next page.' };
}

/** This call with fewer items, or without the long parts. */
function narrower({ tool, call }: CallContext, kept: number): NextStep | undefined {
  const { name, kind, inputSchema } = tool.definition;
  const given = Object.fromEntries(Object.entries(call.arguments ?? {}));
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

function contextOf(
  { environment, call, access, notes }: CallContext,
  parsed: Parsed,
  withheld: readonly string[],
  elsewhere: readonly string[],
): AnswerContext {
  const { cluster, odigosVersion } = environment.facts.peek();
  return {
    cluster,
    odigos_version: odigosVersion,
    access_mode: access.mode,
    backend: environment.backend,
    ...(parsed?.dryRun === undefined || call.isRendered ? {} : { dry_run: parsed.dryRun }),
    ...(notes.warnings.length > 0 ? { warnings: notes.warnings } : {}),
    ...(withheld.length > 0 ? { operator_could: withheld } : {}),
    ...(elsewhere.length > 0 ? { not_listed: elsewhere } : {}),
  };
}

/** Where a person sees what is answered, where the operator says under which address the UI is opened. */
function seenInUi({ environment, tool }: CallContext): Pick<AnswerContext, 'ui'> {
  const { uiPublicUrl, facts } = environment;
  const ui = uiPublicUrl && uiLink(uiPublicUrl, tool.definition, facts.peek().odigosVersion);
  return ui ? { ui } : {};
}

/** The same call put right goes the way that the call came: a write that was to be said as code is no write. */
function asAsked({ call, tool }: CallContext, given: readonly NextStep[]): readonly NextStep[] {
  if (!call.isRendered) return given;
  return given.map((step) => (step.tool === tool.definition.name ? asRendered(step) : step));
}

function callable(context: CallContext, given: readonly NextStep[]): CallableSteps {
  const { steps, ...others } = callableSteps(given, rightsOf(context));
  return { steps: steps.map((step) => asListed(step, context.call.listed)), ...others };
}

function rightsOf({ environment, access, tool, call }: CallContext): StepRights {
  return {
    catalog: environment.catalog,
    allowed: environment,
    access,
    calledTool: call.isRendered ? RENDER_CHANGE : tool.definition.name,
    caller: call.caller,
    view: call.view,
  };
}
