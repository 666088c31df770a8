import type { Caller } from '../access/caller.ts';
import { type Access, decide } from '../access/mode.ts';
import { isChosen } from '../access/toolsets.ts';
import { type Allowed, collects, isAllowed } from '../catalog/allowed.ts';
import { isOwnTool } from '../catalog/own-tools.ts';
import type { PreparedCall } from '../tool/bind.ts';
import { notServed, refusedArgument } from '../tool/compatibility.ts';
import type { ToolDefinition, ToolOperation } from '../tool/definition.ts';
import { embeddedRelease, inDemo } from '../tool/demo-remedy.ts';
import { type Failure, ToolFailure } from '../tool/failure.ts';
import { definitions } from '../tool/generated/catalog.generated.ts';
import type { CallContext } from './call-context.ts';
import type { CallEnvironment } from './call-environment.ts';
import { SEE_RIGHTS, toolRefusal } from './namespaces/bounds.ts';
import type { ParsedCall } from './parse.ts';
import { asCode } from './write/as-code.ts';

/**
 * Lets a call in, or refuses it before anything is sent: first what is shut to its caller, then writes in read-only mode
 * (`dry_run` or not, unless an operator lets previews run), then arguments that are wrong, then a support bundle where only its size may be told.
 *
 * @returns the checked call
 * @throws ToolFailure of the first of them that stands against it
 */
export function admit(context: CallContext, parsed: ParsedCall): PreparedCall {
  admitCaller(context, parsed);
  return admitArguments(context, parsed);
}

/**
 * The part of {@link admit} that no argument changes.
 *
 * @throws ToolFailure where the tool is shut to its caller, or a write in read-only mode
 */
export function admitCaller({ environment, call, tool, access, secrets }: CallContext, parsed: ParsedCall): void {
  const { definition } = tool;
  const isShut = (one: ToolDefinition): Failure | undefined => shutTo(one, call.caller, environment);
  const shut = (call.isRendered ? isShut(definitions.render_change) : undefined) ?? isShut(definition);
  if (shut) throw new ToolFailure(shut);
  // A write that is said as code changes nothing: it is open to who may read.
  if (call.isRendered) return;
  const decision = decide(access, definition.kind, isPreview(parsed) ? 'preview' : 'apply');
  if (!decision.allowed) {
    throw new ToolFailure({
      side: 'access',
      message: decision.reason,
      changed: 'no',
      reason: 'read_only',
      ...offered(definition, parsed.checked, secrets.mask(call.arguments ?? {}), access),
    });
  }
}

/** Whether a write is to be previewed: by what it was sent with, and by what that was taken for. */
function isPreview({ dryRun, checked }: ParsedCall): boolean {
  return dryRun === true && !(checked.ok && checked.call.type === 'write' && !checked.call.dryRun);
}

/** A write as it may be made once it is allowed, and as code: put right where that is known, and otherwise in words. */
export function offered(
  definition: ToolDefinition,
  checked: ParsedCall['checked'],
  given: Readonly<Record<string, unknown>>,
  { previews = false }: Access,
): Pick<Failure, 'advice' | 'call' | 'nextSteps'> {
  const { name: tool } = definition;
  if (checked.ok) {
    const { dry_run: _dryRun, plan: _plan, ...change } = given;
    const preview = { tool, arguments: change, why: 'Preview it; nothing is sent.' };
    return {
      call: { tool, arguments: given },
      nextSteps: [...(previews ? [preview] : []), ...asCode(definition, given)],
    };
  }
  const advice = `Its arguments would be refused as well: ${checked.problems.join(' ')}`;
  return { advice, ...(checked.isComplete ? { call: { tool, arguments: { ...checked.example } } } : {}) };
}

function admitArguments({ environment, call, tool }: CallContext, { checked }: ParsedCall): PreparedCall {
  const { definition } = tool;
  if (checked.ok) {
    const lacked = argumentsLacked(definition, checked.call.arguments, environment.catalog);
    if (lacked) throw new ToolFailure(lacked);
    if (environment.bundle !== 'allow' && collects(definition, checked.call.arguments)) {
      throw new ToolFailure(estimatesOnly(call.arguments ?? {}));
    }
    return checked.call;
  }
  throw new ToolFailure({
    side: 'arguments',
    message: `${definition.name} was not called: ${checked.problems.join(' ')}`,
    changed: 'no',
    ...correction(definition.name, checked),
  });
}

/** How a call is put right: as the next step where all of it is known, and in words. */
function correction(
  tool: string,
  { example, isComplete = false, isCursorWrong = false }: Extract<ParsedCall['checked'], { readonly ok: false }>,
): Pick<Failure, 'advice' | 'nextSteps'> {
  if (example === undefined) return { advice: 'Correct the arguments and call again.' };
  const advice = `Correct the arguments and call again, in this form: ${JSON.stringify(example)}.`;
  if (!isComplete) return { advice };
  const why = isCursorWrong ? 'Start again without cursor.' : 'Call again with what was probably meant.';
  return { ...(isCursorWrong ? {} : { advice }), nextSteps: [{ tool, arguments: { ...example }, why }] };
}

/**
 * Why a tool is shut to a caller whatever its arguments and the mode: the operator switched its toolset off, the caller's
 * scope leaves it out, or this UI cannot serve it. Undefined when it is open.
 */
export function shutTo(
  definition: ToolDefinition,
  caller: Caller,
  { catalog, ...allowed }: Allowed & Pick<CallEnvironment, 'catalog' | 'backend'>,
): Failure | undefined {
  const { name, toolset } = definition;
  // What they lead to is judged by itself.
  if (isOwnTool(definition)) return undefined;
  if (!isChosen(allowed.allowedToolsets, definition)) {
    return {
      side: 'access',
      message: `Toolset ${toolset} is switched off: MCP_TOOLSETS of this server does not name it.`,
      changed: 'no',
      reason: 'toolset_off',
    };
  }
  if (!isAllowed(allowed, definition)) {
    return {
      side: 'access',
      message: `The support bundle is switched off: MCP_BUNDLE of this server is ${allowed.bundle}. Nothing was sent.`,
      changed: 'no',
      advice: COLLECT_OTHERWISE,
      reason: 'bundle_off',
    };
  }
  if (!caller.mayUse(definition)) return outOfScope(definition, caller);
  const lack = notServed(catalog.compatibility, name);
  if (lack === undefined) return undefined;
  return {
    ...unservable(`This Odigos UI cannot serve ${name}: it ${lack}. Nothing was sent.`),
    ...comesWith(name, catalog, allowed),
    nextSteps: [{ tool: 'get_access', arguments: {}, why: 'See what this UI cannot serve.' }],
  };
}

/** Which release serves a tool that this UI cannot, and how the embedded cluster shows it; nothing where no release does. */
function comesWith(
  name: string,
  { compatibility: { later, toCome } }: Pick<CallEnvironment['catalog'], 'compatibility'>,
  { backend }: Pick<CallEnvironment, 'backend'>,
): Pick<Failure, 'advice'> {
  const release = later.get(name)?.release;
  if (release === undefined && !toCome.has(name)) return {};
  const serves = release === undefined ? 'It comes with a later release of Odigos.' : `Odigos ${release} serves it.`;
  return { advice: inDemo({ backend }, { live: serves, demo: `${serves} ${embeddedRelease(release)}` }) };
}

/** Why this UI does not take some of the arguments that a tool is given. Undefined when it takes them all. */
function argumentsLacked(
  { name }: Pick<ToolDefinition, 'name'>,
  given: object,
  { compatibility }: Pick<CallEnvironment['catalog'], 'compatibility'>,
): Failure | undefined {
  const refused = refusedArgument(given, compatibility.arguments.get(name) ?? []);
  if (!refused) return undefined;
  const argument = refused.path.join('.');
  const what = refused.values ? `${argument} ${refused.values.join(', ')}` : argument;
  return unservable(`This Odigos UI cannot serve ${name} with ${what}: it ${refused.words}. Nothing was sent.`);
}

/** What this UI lacks that a tool was never made to do without; it may answer the rest. Undefined where nothing is. */
export function unexpectedLack(
  { name }: Pick<ToolDefinition, 'name'>,
  { compatibility }: Pick<CallEnvironment['catalog'], 'compatibility'>,
): Failure | undefined {
  if (!compatibility.unexpected.has(name)) return undefined;
  return unservable(`This Odigos UI lacks what ${name} reads: it ${compatibility.limited.get(name) ?? 'differs'}.`);
}

/** @throws ToolFailure where this UI would refuse an operation with these variables */
export function ensureTaken(
  operation: ToolOperation,
  variables: object,
  { compatibility }: Pick<CallEnvironment['catalog'], 'compatibility'>,
): void {
  const why = compatibility.refuses(operation, variables);
  if (why !== undefined)
    throw new ToolFailure(unservable(`This Odigos UI cannot do this: it ${why}. Nothing was sent.`));
}

function unservable(message: string): Failure {
  return {
    side: 'ui_api',
    message,
    changed: 'no',
    advice: 'Its version differs from the one that this server was built for; get_access lists what else it lacks.',
    reason: 'unservable',
  };
}

const COLLECT_OTHERWISE = 'An operator can set MCP_BUNDLE=allow, or collect one in the pages of the Odigos UI.';

function estimatesOnly(given: object): Failure {
  const { name } = definitions.collect_diagnose_bundle;
  return {
    side: 'access',
    message: 'This server only tells how big a support bundle would be: MCP_BUNDLE is estimate. Nothing was sent.',
    changed: 'no',
    advice: COLLECT_OTHERWISE,
    nextSteps: [{ tool: name, arguments: { ...given, dry_run: true }, why: 'Find out how big it would be.' }],
    reason: 'bundle_off',
  };
}

function outOfScope(tool: ToolDefinition, caller: Caller): Failure {
  if (caller.namespaces && tool.namespaced === undefined) return toolRefusal(caller, tool.name);
  const { name, tools } = caller;
  return {
    side: 'access',
    message: `The token ${name} may not use ${tool.name}${tools === undefined ? '' : `; it may use ${tools}`}.`,
    changed: 'no',
    advice: 'An operator can widen it in the tokens file.',
    nextSteps: [SEE_RIGHTS],
    reason: 'token_scope',
  };
}
