import { ProtocolErrorCode } from '@modelcontextprotocol/server';
import { isWrite } from '../../access/tool-kind.ts';
import { callTool } from '../../call/call.ts';
import type { CallEnvironment, ToolCall } from '../../call/call-environment.ts';
import type { Answered, Asks } from '../../call/call-result.ts';
import type { PlannedRead, Reading } from '../../guidance/connection.ts';
import { askedSeconds } from '../../tool/asked-seconds.ts';
import { CALL_TOOL, calledThrough } from '../../tool/call-through.ts';
import { endCall } from './call-account.ts';
import type { RequestContext } from './request-context.ts';

/** How a call is answered: by its tool, or by a protocol error when no tool came to answer. */
export type CallEnd =
  | Answered
  | Asks
  | { readonly type: 'rejected'; readonly code: ProtocolErrorCode; readonly message: string };

/**
 * Takes one tools/call through the choke point, as the call of the tool that it names in the end, and completes its audit record. Never throws: what fails
 * outside the choke point's own care is told to `onCrash`, and the client hears nothing of it but that it happened.
 *
 * @param cancelled aborts when the protocol says that the call was cancelled
 * @param onProgress hears how far a long call is
 * @param elicitation how a person can be asked
 */
export async function runCall(
  environment: CallEnvironment,
  request: RequestContext,
  name: string,
  said: unknown,
  cancelled?: AbortSignal,
  onProgress?: ToolCall['onProgress'],
  elicitation?: ToolCall['elicitation'],
): Promise<CallEnd> {
  const { tool, arguments: given } = calledThrough(name, said);
  const signal = cancelled ? AbortSignal.any([request.signal, cancelled]) : request.signal;
  const definition = environment.catalog.tools.get(tool)?.definition;
  if (definition) {
    const { deadlineSeconds } = definition;
    request.allow(deadlineSeconds && deadlineSeconds * 1000, askedSeconds(definition, given) * 1000);
  }
  const call = {
    tool,
    arguments: given,
    isThrough: name === CALL_TOOL && tool !== name,
    caller: request.caller,
    requester: request.requester,
    reachedAt: request.reachedAt,
    watchRequest: request.watch?.watchRequest,
    signal,
    view: request.view.names,
    listed: request.view.listed,
    form: request.form,
    held: request.held,
    elicitation,
  };
  const answered = (end: CallEnd): CallEnd => {
    request.watch?.answered(end);
    return request.held.hold(end);
  };
  try {
    const result = await request.track(callTool(environment, { ...call, ...(onProgress ? { onProgress } : {}) }));
    if (result.type !== 'unknown_tool') {
      request.audit?.complete(result.outcome, result);
      return answered(result);
    }
    request.audit?.complete('tool_error', { reason: 'unknown_tool' });
    if (call.isThrough) {
      // There is a tool that answers: models see its error, and not those of the protocol.
      const own = await request.track(
        callTool(environment, { ...call, tool: name, arguments: said, isThrough: false }),
      );
      if (own.type === 'answered') return answered(own);
    }
    return answered({ type: 'rejected', code: ProtocolErrorCode.InvalidParams, message: result.message });
  } catch (error) {
    request.audit?.complete('error', { reason: 'server' });
    environment.onCrash(tool, error);
    const message = 'This server failed unexpectedly.';
    return answered({ type: 'rejected', code: ProtocolErrorCode.InternalError, message });
  }
}

/**
 * Makes one read for a message that is no tools/call: through the choke point as any call, with an audit line of its own.
 *
 * @param via what it is made for, as the audit names it
 * @param room characters that the answer may have; as many as any answer when absent
 * @throws when the tool writes, before anything is called
 */
export async function runRead(
  environment: CallEnvironment,
  request: RequestContext,
  via: string,
  { tool, arguments: given }: PlannedRead,
  room = environment.answerBudget,
): Promise<Reading> {
  const kind = environment.catalog.tools.get(tool)?.definition.kind;
  if (kind === undefined || isWrite(kind)) throw new Error(`guidance reads, and ${tool} does not`);
  const opened = request.openRead(tool, via);
  try {
    const result = await callTool(
      { ...environment, answerBudget: room },
      {
        tool,
        arguments: given,
        caller: request.caller,
        requester: request.requester,
        reachedAt: request.reachedAt,
        watchRequest: opened.watch?.watchRequest,
        signal: request.signal,
        view: request.view.names,
        listed: request.view.listed,
        form: 'text',
        held: request.held,
      },
    );
    if (result.type !== 'answered') throw new Error(`${tool} answered nothing`);
    opened.audit.complete(result.outcome, result);
    opened.watch?.answered(result);
    return { isError: result.isError, text: result.text, envelope: result.envelope };
  } finally {
    endCall(opened);
  }
}
