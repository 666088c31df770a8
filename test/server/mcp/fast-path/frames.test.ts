import {
  CLIENT_CAPABILITIES_META_KEY,
  CLIENT_INFO_META_KEY,
  createMcpHandler,
  inputRequired,
  PROTOCOL_VERSION_META_KEY,
  Server,
  type Tool,
} from '@modelcontextprotocol/server';
import { describe, expect, it } from 'vitest';
import type { Era } from '../../../../src/server/mcp/era.ts';
import { learnFrames } from '../../../../src/server/mcp/fast-path/frames.ts';
import { IMPLEMENTATION, serverOptions } from '../../../../src/server/mcp/implementation.ts';

const TOOL: Tool = {
  name: 'list_sources',
  title: 'Sources',
  description: 'Lists sources.',
  inputSchema: { type: 'object', properties: { namespace: { type: 'string', default: 'all' } } },
  annotations: { readOnlyHint: true },
};
const SHOWN: Tool = { ...TOOL, _meta: { ui: { resourceUri: 'ui://list' } } };
const MODERN = '2026-07-28';

/** What the protocol library answers over HTTP, as every request has it that goes past the fast path. */
async function answerOverHttp(era: Era, tools: readonly Tool[], method: string, params: object): Promise<string> {
  const handler = createMcpHandler(() => {
    const server = new Server(IMPLEMENTATION, serverOptions(era));
    server.setRequestHandler('tools/list', () => ({ tools: [...tools] }));
    server.setRequestHandler('tools/call', ({ params: { name } }) =>
      name === 'asks' ? inputRequired({ requestState: 'asks' }) : { content: [] },
    );
    return server;
  });
  const isModern = era === 'modern';
  const envelope = {
    [PROTOCOL_VERSION_META_KEY]: MODERN,
    [CLIENT_INFO_META_KEY]: { name: 'someone', version: '1' },
    [CLIENT_CAPABILITIES_META_KEY]: {},
  };
  const response = await handler.fetch(
    new Request('http://localhost/mcp', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
        'mcp-protocol-version': isModern ? MODERN : '2025-11-25',
        ...(isModern ? { 'mcp-method': method } : {}),
        ...(isModern && 'name' in params ? { 'mcp-name': String(params.name) } : {}),
      },
      body: JSON.stringify({
        jsonrpc: '2.0',
        id: 7,
        method,
        params: isModern ? { ...params, _meta: envelope } : params,
      }),
    }),
  );
  const text = await response.text();
  await handler.close();
  return /^data: (.*)$/m.exec(text)?.[1] ?? text;
}

describe('frames', async () => {
  const frames = await learnFrames([TOOL], [SHOWN]);

  it.each([
    ['modern', 'modern', TOOL],
    ['views', 'modern', SHOWN],
    ['legacy', 'legacy', SHOWN],
  ] as const)('of a list are %s what the library answers over HTTP', async (name, era, tool) => {
    const whole = await answerOverHttp(era, [tool], 'tools/list', {});
    expect(`${frames[name].list.toString()}"jsonrpc":"2.0","id":7}`).toBe(whole);
  });

  it.each([
    ['modern', 'modern'],
    ['views', 'modern'],
    ['legacy', 'legacy'],
  ] as const)('of a call are %s what the library answers over HTTP', async (name, era) => {
    const whole = await answerOverHttp(era, [], 'tools/call', { name: 'any', arguments: {} });
    expect(`{"result":{"content":[]${frames[name].call}},"jsonrpc":"2.0","id":7}`).toBe(whole);
  });

  it('of a question are what the library answers over HTTP', async () => {
    const whole = await answerOverHttp('modern', [], 'tools/call', { name: 'asks', arguments: {} });
    expect(JSON.parse(whole)).toMatchObject({ result: { ...frames.modern.asks, requestState: 'asks' } });
    expect(frames.legacy.asks).toEqual({});
  });
});
