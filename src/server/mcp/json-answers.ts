import type { FetchLikeMcpHandler } from '@modelcontextprotocol/node';

const JSON_TYPE = 'application/json';
const STREAM_TYPE = 'text/event-stream';
const BOTH = `${JSON_TYPE}, ${STREAM_TYPE}`;

/** What a client can read of an answer, by its `Accept`: none, and any, is JSON at least. */
export function acceptedBy(accept: string | undefined): Accepted {
  if (accept === BOTH) return ANY;
  const types = (accept ?? '')
    .split(',')
    .map((type) => type.split(';', 1)[0]?.trim().toLowerCase() ?? '')
    .filter((type) => type !== '');
  return {
    json: types.length === 0 || types.some((type) => [JSON_TYPE, 'application/*', '*/*'].includes(type)),
    stream: types.includes(STREAM_TYPE),
  };
}

interface Accepted {
  readonly json: boolean;
  readonly stream: boolean;
}

/** What nearly all clients say. */
const ANY: Accepted = { json: true, stream: true };

/**
 * The protocol library's handler for clients that accept one type too: the library wants both, and streams to those of the
 * 2025 era. Whoever does not read streams has the message of the answer as JSON, without what was told on the way.
 */
export function jsonAnswers(handler: FetchLikeMcpHandler): FetchLikeMcpHandler {
  return {
    fetch: async (request, options) => {
      const { json, stream } = acceptedBy(request.headers.get('accept') ?? undefined);
      if (json === stream) return handler.fetch(request, options);
      const headers = new Headers(request.headers);
      headers.set('accept', BOTH);
      const { method, url, signal } = request;
      const answer = await handler.fetch(new Request(url, { method, headers, signal }), options);
      const isStream = answer.headers.get('content-type')?.startsWith(STREAM_TYPE) === true;
      return json && isStream ? await asJson(answer) : answer;
    },
  };
}

/** The last message of a stream: answers come behind what was told on the way. */
async function asJson(answer: Response): Promise<Response> {
  const messages = [...(await answer.text()).matchAll(/^data: ?(.+)$/gm)].map(([, message]) => message ?? '');
  const headers = new Headers(answer.headers);
  headers.set('content-type', JSON_TYPE);
  return new Response(messages.at(-1) ?? '', { status: answer.status, headers });
}
