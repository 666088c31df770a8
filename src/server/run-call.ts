import { type CallEnvironment, type CallResult, callTool } from '../tools/call.ts';
import type { Arrival } from './arrival.ts';

/** Who calls, until tokens tell. */
const CALLER = 'anonymous';

/**
 * Takes one tools/call of an arrived request through the choke point and completes its audit record.
 *
 * @param cancelled aborts when the protocol says that the call was cancelled
 */
export async function runCall(
  environment: CallEnvironment,
  arrival: Arrival,
  tool: string,
  given: unknown,
  cancelled?: AbortSignal,
): Promise<CallResult> {
  const signal = cancelled ? AbortSignal.any([arrival.signal, cancelled]) : arrival.signal;
  const result = await arrival.track(callTool(environment, { tool, arguments: given, caller: CALLER, signal }));
  arrival.audit?.complete(result.type === 'answered' ? result.outcome : 'tool_error');
  return result;
}
