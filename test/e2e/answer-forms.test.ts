import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readAnswer } from '../call/answer/read-answer.ts';
import { type Served, serve } from './serve.ts';
import { legacy, legacyCall, type Message, modern, rpc, rpcError, send } from './wire.ts';

const result = z.looseObject({
  content: z.tuple([z.strictObject({ type: z.literal('text'), text: z.string() })]),
  structuredContent: z.looseObject({}).optional(),
  isError: z.boolean().optional(),
});
const list = z.looseObject({ tools: z.array(z.looseObject({ outputSchema: z.unknown().optional() })) });

const CLIENT = 'io.modelcontextprotocol/clientInfo';

/** Calls of one client, by every way that its name comes, plain ones and others. */
function callsOf(client: string, name: string, given: object): readonly Message[] {
  const info = { [CLIENT]: { name: client, version: '1.0.0' } };
  const agent = { 'user-agent': `${client}/2.1.204 (cli)` };
  return [
    legacyCall(name, given, agent),
    legacy('tools/call', { name, arguments: given, _meta: { progressToken: 1 } }, agent),
    modern('tools/call', { name, arguments: given }, {}, info),
    modern('tools/call', { name, arguments: given }, {}, { ...info, progressToken: 1 }),
  ];
}

describe('an answer', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve({ mode: 'read-only' });
  });
  afterAll(() => served.stop());

  const answersOf = async (messages: readonly Message[]) =>
    Promise.all(messages.map(async (message) => result.parse(rpc(await send(served.url, message)).result)));

  it('is a sentence beside the structured part for a client that keeps that', async () => {
    for (const { content, structuredContent } of await answersOf(
      callsOf('claude-code', 'find_unhealthy_sources', {}),
    )) {
      const { data, context } = z
        .looseObject({
          data: z.looseObject({ says: z.string() }),
          context: z.looseObject({ warnings: z.array(z.string()).default([]) }),
        })
        .parse(structuredContent);
      expect(content[0].text).toBe([data.says, ...context.warnings].join(' '));
    }
  });

  it('is text alone for a client that drops the structured part, and says all', async () => {
    const [both] = await answersOf([legacyCall('list_sources')]);
    for (const { content, structuredContent } of await answersOf(callsOf('opencode', 'list_sources', {}))) {
      expect(structuredContent).toBeUndefined();
      expect(readAnswer(content[0].text)).toEqual(both?.structuredContent);
    }
  });

  it('is both parts for any other client', async () => {
    for (const { content, structuredContent } of await answersOf(callsOf('some-client', 'list_sources', {})))
      expect(readAnswer(content[0].text)).toEqual(structuredContent);
  });

  it('that is an error is whole in the text, whatever the client keeps', async () => {
    for (const client of ['claude-code', 'opencode', 'some-client'])
      for (const { content, isError } of await answersOf(
        callsOf(client, 'delete_action', { id: 'x', dry_run: false }),
      )) {
        expect(isError).toBe(true);
        expect(readAnswer(content[0].text)).toMatchObject({
          error: { side: 'access', message: expect.stringMatching(/read-only/), call: {} },
        });
        expect(content[0].text.length).toBeLessThanOrEqual(10_000);
      }
  });

  it.each(['both', 'text', 'structured'])('is what ?answers=%s asks for, whoever asks', async (form) => {
    for (const client of ['claude-code', 'opencode', 'some-client']) {
      const messages = callsOf(client, 'list_sources', {}).map((message) => ({
        ...message,
        path: `/mcp?answers=${form}`,
      }));
      for (const { content, structuredContent } of await answersOf(messages)) {
        expect(structuredContent !== undefined).toBe(form !== 'text');
        expect(content[0].text.includes('\n')).toBe(form !== 'structured');
      }
    }
  });

  it('is promised no structured part where none comes', async () => {
    const schemas = async (headers: Record<string, string>, path = '/mcp'): Promise<readonly unknown[]> => {
      const answer = await send(served.url, { ...legacy('tools/list', {}, headers), path });
      return list.parse(rpc(answer).result).tools.map(({ outputSchema }) => outputSchema);
    };
    expect(await schemas({ 'user-agent': 'opencode/1' })).not.toContainEqual(expect.anything());
    expect(await schemas({}, '/mcp?answers=text')).not.toContainEqual(expect.anything());
    expect(await schemas({ 'user-agent': 'claude-code/1' })).not.toContain(undefined);
    expect(await schemas({ 'user-agent': 'opencode/1' }, '/mcp?answers=both')).not.toContain(undefined);
  });

  it('of no form that there is, is refused', async () => {
    const answer = await send(served.url, { ...legacyCall('list_sources'), path: '/mcp?answers=xml' });
    expect(rpcError(answer).message).toBe('answers must be one of both, text, structured.');
  });
});
