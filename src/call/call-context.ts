import { type Access, boundAccess } from '../access/mode.ts';
import { SecretArguments } from '../redaction/secret-arguments.ts';
import { MAX_JSON, MAX_JSON_VALUES } from '../text/json-texts.ts';
import { excessOf } from '../tool/arguments.ts';
import type { Tool } from '../tool/bind.ts';
import { fieldOf } from '../tool/fields.ts';
import { withPresentNames } from '../tool/former-names.ts';
import { meantArguments } from '../tool/meant-arguments.ts';
import type { CallEnvironment, ToolCall } from './call-environment.ts';
import { CallNotes } from './call-notes.ts';
import { guardOf, type NamespaceGuard } from './namespaces/guard.ts';
import { CallUpstream } from './upstream.ts';

/** Everything that one call stands on, made once when it comes; every step of it reads this and nothing else. */
export interface CallContext {
  readonly environment: CallEnvironment;
  /** With its arguments as they were meant. */
  readonly call: ToolCall;
  /** Its arguments as they came, by their present names. */
  readonly sent: unknown;
  readonly tool: Tool;
  /** What the call is judged by: the mode in force, narrowed to its caller. */
  readonly access: Access;
  readonly secrets: SecretArguments;
  /** Why its arguments are too much to be looked at: then they are refused, and nothing is done with them. */
  readonly excess: string | undefined;
  readonly notes: CallNotes;
  /** The call's own way to the UI API. */
  readonly upstream: CallUpstream;
  /** Holds the call to its caller's namespaces; absent where the caller is bound to none. */
  readonly guard: NamespaceGuard | undefined;
}

/** The context of one call of a tool. Sends nothing. */
export function openCall(environment: CallEnvironment, given: ToolCall, tool: Tool): CallContext {
  const sent = withPresentNames(given.arguments, tool.definition.inputSchema);
  const { excess, meant, secrets, warnings } = takenArguments(sent, tool);
  const call = { ...given, arguments: meant };
  const notes = new CallNotes();
  for (const warning of warnings) notes.warn(warning);
  const base = {
    environment,
    call,
    sent,
    tool,
    access: boundAccess(environment.access.current(), call.caller.bound),
    secrets,
    notes,
    excess,
  };
  return { ...base, ...upstreamOf(base, call.signal, (sentence) => notes.warn(sentence)) };
}

/** Arguments as they are taken: what is too much is looked at neither as it came nor as it was meant. */
function takenArguments(given: unknown, { definition }: Tool) {
  const tooMuch = excessOf(given);
  const { arguments: meant, warnings } =
    tooMuch === undefined
      ? meantArguments(given, definition.inputSchema, definition.secretArguments)
      : { arguments: {}, warnings: [] };
  const secrets = new SecretArguments(meant, definition.secretArguments);
  const excess = tooMuch ?? excessOf(meant) ?? (secrets.isTooMuch ? TOO_MUCH_JSON : undefined);
  if (excess === undefined) return { excess, meant, secrets, warnings };
  const applying = applyingOf(given);
  return { excess, meant: applying, secrets: new SecretArguments(applying, []), warnings: [] };
}

const TOO_MUCH_JSON = `arguments hold more than ${MAX_JSON} characters or ${MAX_JSON_VALUES} values of JSON text.`;

/** Of arguments that are not looked at, whether they were to be applied: the audit says so. */
function applyingOf(given: unknown): object {
  return fieldOf(given, 'dry_run') === false ? { dry_run: false } : {};
}

/** The same call, with a time and notes of its own: what it reads beside its answer. */
export function lookingAside(context: CallContext, signal: AbortSignal): CallContext {
  const call = { ...context.call, signal };
  const notes = new CallNotes();
  return { ...context, call, notes, ...upstreamOf({ ...context, call }, signal, () => {}) };
}

/**
 * A way to the UI API for a call, under a signal of its own.
 *
 * @param warn hears of messages beside partial data
 */
function upstreamOf(
  { environment, call, secrets }: Pick<CallContext, 'environment' | 'call' | 'secrets'>,
  signal: AbortSignal,
  warn: (sentence: string) => void,
): Pick<CallContext, 'upstream' | 'guard'> {
  const { ui, bundleReader: bundle, uiTimeoutMs: timeoutMs, access, plans, pause } = environment;
  const origin = {
    ...(call.requester === undefined ? {} : { caller: call.requester }),
    ...(call.watchRequest ? { watches: [call.watchRequest] } : {}),
  };
  const guard = call.caller.namespaces
    ? guardOf(call, call.caller.namespaces, { ui, request: { ...origin, signal, timeoutMs, secrets: secrets.values } })
    : undefined;
  const upstream = new CallUpstream({
    ui,
    bundle,
    signal,
    timeoutMs,
    secrets,
    origin,
    digest: (value) => plans.digest(value),
    guard,
    held: call.held,
    uiReadonly: () => access.current().uiReadonly ?? false,
    pause,
    warn,
    onUnknownOperation: environment.onUnknownOperation,
    onFailure: (kind) => environment.facts.outage.note(kind),
  });
  return { upstream, guard };
}
