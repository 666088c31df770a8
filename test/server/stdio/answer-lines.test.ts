import { describe, expect, it } from 'vitest';
import { answerLines } from '../../../src/server/stdio/answer-lines.ts';

async function linesOf(body: string | null, type: string): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of answerLines(new Response(body, { headers: { 'content-type': type } }))) lines.push(line);
  return lines;
}

describe('the lines of an answer', () => {
  it('are the one of JSON, and those of each event of a stream', async () => {
    expect(await linesOf('{"id":1}', 'application/json')).toEqual(['{"id":1}']);
    const stream = ': keep alive\n\nevent: message\ndata: {"a":1}\n\nid: 2\ndata: {"b":2}\n\n';
    expect(await linesOf(stream, 'text/event-stream')).toEqual(['{"a":1}', '{"b":2}']);
  });

  it('are none where nothing is answered', async () => {
    expect(await linesOf(null, 'application/json')).toEqual([]);
    expect(await linesOf('', 'application/json')).toEqual([]);
  });
});
