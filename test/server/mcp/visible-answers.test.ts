import { expect, it } from 'vitest';
import { newToken } from '../../../src/access/token.ts';
import { visibleAnswers } from '../../../src/server/mcp/visible-answers.ts';

/** The chunks in which an answer leaves that the protocol library made in these. */
async function chunksOf(chunks: readonly string[]): Promise<readonly string[]> {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(Buffer.from(chunk));
      controller.close();
    },
  });
  const headers = { 'content-type': 'text/event-stream', connection: 'keep-alive' };
  const handler = visibleAnswers({ fetch: async () => new Response(body, { headers }) });
  const answer = await handler.fetch(new Request('http://localhost/mcp'));
  expect(answer.headers.has('connection')).toBe(false);
  const left: string[] = [];
  for await (const chunk of answer.body ?? []) left.push(Buffer.from(chunk).toString());
  return left;
}

it('a token that comes in two pieces leaves in one, where it is known', async () => {
  const token = newToken();
  const event = `event: message\ndata: {"error":{"message":"no ${token}"}}\n\n`;
  for (let at = 1; at < event.length; at += 1) {
    const left = await chunksOf([event.slice(0, at), event.slice(at)]);
    expect(left.join('')).toBe(event);
    expect(left.filter((chunk) => chunk.includes(token))).toHaveLength(1);
  }
});
