import { type Access, boundAccess } from '../access/mode.ts';
import { SecretArguments } from '../redaction/secret-arguments.ts';
import { excessOf } from '../tool/arguments.ts';
import type { Tool } from '../tool/bind.ts';
import { fieldOf } from '../tool/fields.ts';
import type { CallEnvironment, ToolCall } from './call-environment.ts';
import { CallNotes } from './call-notes.ts';
import { guardOf, type NamespaceGuard } from './namespaces/guard.ts';
import { CallUpstream } from './upstream.ts';

/** Everything that one call stands on, made once when it comes; every step of it reads this and nothing else. */
export interface CallContext {
  readonly environment: CallEnvironment;
  readonly call: ToolCall;
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
  const excess = excessOf(given.arguments);
  const call = excess === undefined ? given : { ...given, arguments: applyingOf(given.arguments) };
  const notes = new CallNotes();
  const base = {
    environment,
    call,
    tool,
    access: boundAccess(environment.access.current(), call.caller.bound),
    secrets: new SecretArguments(call.arguments, tool.definition.secretArguments),
    notes,
    excess,
  };
  return { ...base, ...upstreamOf(base, call.signal, (sentence) => notes.warn(sentence)) };
}

/** Of arguments that are not looked at, whether they were to be applied: the audit says so. */
function applyingOf(given: unknown): object {
  return fieldOf(given, 'dry_run') === false ? { dry_run: false } : {};
}

/**
 * A way to the UI API for a call, under a signal of its own.
 *
 * @param warn hears of messages beside partial data
 */
export function upstreamOf(
  { environment, call, secrets }: Pick<CallContext, 'environment' | 'call' | 'secrets'>,
  signal: AbortSignal,
  warn: (sentence: string) => void,
): Pick<CallContext, 'upstream' | 'guard'> {
  const { ui, uiTimeoutMs: timeoutMs, access, plans, pause } = environment;
  const origin = {
    ...(call.requester === undefined ? {} : { caller: call.requester }),
    ...(call.watchRequest ? { watches: [call.watchRequest] } : {}),
  };
  const guard = call.caller.namespaces
    ? guardOf(call, call.caller.namespaces, { ui, request: { ...origin, signal, timeoutMs, secrets: secrets.values } })
    : undefined;
  const upstream = new CallUpstream({
    ui,
    signal,
    timeoutMs,
    secrets,
    origin,
    digest: (value) => plans.digest(value),
    guard,
    uiReadonly: () => access.current().uiReadonly ?? false,
    pause,
    warn,
    onUnknownOperation: environment.onUnknownOperation,
  });
  return { upstream, guard };
}
