import { type Access, boundAccess } from '../access/mode.ts';
import { SecretArguments } from '../redaction/secret-arguments.ts';
import { excessOf } from '../tool/arguments.ts';
import type { Tool } from '../tool/bind.ts';
import { fieldOf } from '../tool/fields.ts';
import { meantArguments } from '../tool/meant-arguments.ts';
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
  const { excess, meant, warnings } = takenArguments(given.arguments, tool);
  const call = { ...given, arguments: meant };
  const notes = new CallNotes();
  for (const warning of warnings) notes.warn(warning);
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

/** Arguments as they are taken: what is too much is looked at neither as it came nor as it was meant. */
function takenArguments(given: unknown, { definition }: Tool) {
  const tooMuch = excessOf(given);
  const { arguments: meant, warnings } =
    tooMuch === undefined
      ? meantArguments(given, definition.inputSchema, definition.secretArguments)
      : { arguments: {}, warnings: [] };
  const excess = tooMuch ?? excessOf(meant);
  return excess === undefined ? { excess, meant, warnings } : { excess, meant: applyingOf(given), warnings: [] };
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
    uiReadonly: () => access.current().uiReadonly ?? false,
    pause,
    warn,
    onUnknownOperation: environment.onUnknownOperation,
    onFailure: (kind) => environment.facts.outage.note(kind),
  });
  return { upstream, guard };
}
