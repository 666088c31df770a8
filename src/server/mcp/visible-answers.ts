import type { FetchLikeMcpHandler } from '@modelcontextprotocol/node';
import { visibleJson } from '../../redaction/sanitize.ts';

/**
 * The protocol library's handler with nothing invisible in what it answers: its errors quote methods, revisions and headers as
 * they came. What tools answer has been made visible before, and passes as it is.
 */
export function visibleAnswers(handler: FetchLikeMcpHandler): FetchLikeMcpHandler {
  return {
    fetch: async (request, options) => {
      const answer = await handler.fetch(request, options);
      const { status, headers, body } = answer;
      // Whether the connection is kept is the client's to say, and Node's to answer.
      headers.delete('connection');
      return body ? new Response(body.pipeThrough(visibleLines()), { status, headers }) : answer;
    },
  };
}

/** Line by line: an answer is one of JSON, an event has its JSON on one. */
function visibleLines(): TransformStream<Uint8Array, Uint8Array> {
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  let begun = '';
  return new TransformStream({
    transform(chunk, controller) {
      const lines = (begun + decoder.decode(chunk, { stream: true })).split('\n');
      begun = lines.pop() ?? '';
      if (lines.length > 0) controller.enqueue(encoder.encode(`${lines.map(visibleLine).join('\n')}\n`));
    },
    flush(controller) {
      const last = begun + decoder.decode();
      if (last !== '') controller.enqueue(encoder.encode(visibleLine(last)));
    },
  });
}

const DATA = 'data: ';

function visibleLine(line: string): string {
  return line.startsWith(DATA) ? DATA + visibleJson(line.slice(DATA.length)) : visibleJson(line);
}
