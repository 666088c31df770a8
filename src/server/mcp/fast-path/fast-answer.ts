import type { CallEnvironment } from '../../../call/call-environment.ts';
import { asking, NOT_ASKED_YET } from '../elicitation.ts';
import type { RequestContext } from '../request-context.ts';
import { type CallEnd, runCall } from '../run-call.ts';
import type { FastRequest } from './fast-request.ts';
import type { Frames } from './frames.ts';

/** An answer's JSON: bytes that were made before, if any, and the text behind them. */
export interface FastAnswer {
  readonly made?: Buffer;
  readonly text: string;
}

/**
 * The JSON-RPC answer to a request on the fast path: the list's bytes made once, a call's framed as the protocol library
 * frames it. The call goes through the same choke point as any other.
 */
export async function answerFast(
  request: FastRequest,
  environment: CallEnvironment,
  context: RequestContext,
): Promise<FastAnswer> {
  const { frames } = context.view;
  const frame = request.client.showsViews ? frames.views : frames[request.era];
  const tail = `"jsonrpc":"2.0","id":${JSON.stringify(request.id)}}`;
  switch (request.method) {
    case 'tools/list':
      return { made: frame.list, text: tail };
    case 'tools/call': {
      const elicitation = request.client.canBeAsked ? NOT_ASKED_YET : undefined;
      const { tool, arguments: given } = request;
      const result = await runCall(environment, context, tool, given, undefined, undefined, elicitation);
      return { text: `{${resultText(result, frame)},${tail}` };
    }
  }
}

function resultText(result: CallEnd, frame: Frames): string {
  switch (result.type) {
    case 'rejected':
      return `"error":${JSON.stringify({ code: result.code, message: result.message })}`;
    case 'asks':
      return `"result":${JSON.stringify({ ...asking(result.question), ...frame.asks })}`;
    case 'answered': {
      const { text, structured, isError } = result;
      const content = `[{"type":"text","text":${JSON.stringify(text)}}]`;
      // The envelope's JSON was made before, to measure it.
      const part = structured === undefined ? '' : `,"structuredContent":${structured}`;
      return `"result":{"content":${content}${part}${isError ? ',"isError":true' : ''}${frame.call}}`;
    }
  }
}
