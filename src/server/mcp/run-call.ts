import { ProtocolErrorCode } from '@modelcontextprotocol/server';
import { callTool } from '../../call/call.ts';
import type { CallEnvironment, ToolCall } from '../../call/call-environment.ts';
import type { Answered, Asks } from '../../call/call-result.ts';
import type { Arrival } from './request-context.ts';

/** How a call is answered: by its tool, or by a protocol error when no tool came to answer. */
export type CallEnd =
  | Answered
  | Asks
  | { readonly type: 'rejected'; readonly code: ProtocolErrorCode; readonly message: string };

/**
 * Takes one tools/call of an arrived request through the choke point and completes its audit record. Never throws: what fails
 * outside the choke point's own care is told to `onCrash`, and the client hears nothing of it but that it happened.
 *
 * @param cancelled aborts when the protocol says that the call was cancelled
 * @param onProgress hears how far a long call is
 * @param human whom the client can ask
 */
export async function runCall(
  environment: CallEnvironment,
  arrival: Arrival,
  tool: string,
  given: unknown,
  cancelled?: AbortSignal,
  onProgress?: ToolCall['onProgress'],
  human?: ToolCall['human'],
): Promise<CallEnd> {
  const signal = cancelled ? AbortSignal.any([arrival.signal, cancelled]) : arrival.signal;
  const deadlineSeconds = environment.catalog.tools.get(tool)?.definition.deadlineSeconds;
  if (deadlineSeconds !== undefined) arrival.extend(deadlineSeconds * 1000);
  const call = {
    tool,
    arguments: given,
    caller: arrival.caller,
    requester: arrival.requester,
    watchRequest: arrival.watch?.watchRequest,
    signal,
    view: arrival.view.names,
    human,
  };
  const answered = (end: CallEnd): CallEnd => {
    arrival.watch?.answered(end);
    return end;
  };
  try {
    const result = await arrival.track(callTool(environment, { ...call, ...(onProgress ? { onProgress } : {}) }));
    if (result.type !== 'unknown_tool') {
      arrival.audit?.complete(result.outcome, result);
      return answered(result);
    }
    arrival.audit?.complete('tool_error', { reason: 'unknown_tool' });
    return answered({ type: 'rejected', code: ProtocolErrorCode.InvalidParams, message: result.message });
  } catch (error) {
    arrival.audit?.complete('error', { reason: 'server' });
    environment.onCrash(tool, error);
    const message = 'This server failed unexpectedly.';
    return answered({ type: 'rejected', code: ProtocolErrorCode.InternalError, message });
  }
}
