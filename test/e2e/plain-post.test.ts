import { describe, expect, test } from 'vitest';
import { fillSmallCluster } from '../../src/demo/worlds/small-cluster.ts';
import { PREPARED } from '../evals/prepared.ts';
import { sharedServer } from './shared-server.ts';
import { type HttpAnswer, JSON_HEADERS, legacyCall, type Message, modern, send } from './wire.ts';

/** Without what no two answers share. */
function shown({ status, text, headers }: HttpAnswer) {
  const { date: _date, ...others } = headers;
  return { status, text, headers: others };
}

describe('a POST to /mcp, which goes past Express', () => {
  const served = sharedServer({ environment: { MCP_MAX_IN_FLIGHT: '4' } });

  test.each<readonly [string, Message]>([
    ['a call', legacyCall('get_sampling')],
    ['a list of the 2026 era', modern('tools/list', {})],
    ['a write that is refused', legacyCall('delete_destination', { id: 'x', dry_run: false })],
    ['what is no tool', legacyCall('none')],
    ['a batch', { headers: JSON_HEADERS, body: '[{"jsonrpc":"2.0","id":1,"method":"tools/call"}]' }],
    ['a body of another type', { headers: { 'content-type': 'text/plain' }, body: '{}' }],
    ['a body that is no JSON', { headers: JSON_HEADERS, body: '{' }],
    ['no body', { headers: JSON_HEADERS }],
    ['a host of somebody else', legacyCall('get_sampling', {}, { host: 'evil.example' })],
    ['an origin of its own', legacyCall('get_sampling', {}, { host: 'ui', origin: 'http://ui' })],
    ['a foreign origin', legacyCall('get_sampling', {}, { origin: 'https://evil.example' })],
    ['the library', legacyCall('get_sampling', {}, { accept: 'text/event-stream' })],
  ])('is answered and audited as by any other spelling of the path: %s', async (_what, message) => {
    const { url, seenOf } = served();
    const results = [];
    for (const path of ['/mcp', '/mcp/', '/MCP']) {
      const answers: HttpAnswer[] = [];
      const lines = await seenOf(message.body?.includes('tools/list') ? 0 : 1, async () => {
        answers.push(await send(url, { ...message, path }));
      });
      const kept = lines.map(({ msg, tool, outcome, reason, status }) => ({ msg, tool, outcome, reason, status }));
      results.push({ answers: answers.map(shown), lines: kept });
    }
    const [first, ...others] = results;
    expect(others).toEqual([first, first]);
  });

  test.each(['?read_only=maybe', '?toolsets=none', '?view=search', '?read_only=true&read_only=true', '?x=1'])(
    'takes what stands in its address as any other: %s',
    async (query) => {
      const answers = [];
      for (const path of ['/mcp', '/mcp/'])
        answers.push(shown(await send(served().url, { ...modern('tools/list', {}), path: path + query })));
      expect(answers[1]).toEqual(answers[0]);
    },
  );
});

describe('a client that declares what it can do', () => {
  const served = sharedServer({
    demo: {
      fill: (cluster) => {
        fillSmallCluster(cluster);
        PREPARED.namesakes(cluster);
      },
    },
  });
  const views = { 'io.modelcontextprotocol/ui': { mimeTypes: ['text/html;profile=mcp-app'] } };
  const declared = { 'io.modelcontextprotocol/clientCapabilities': { elicitation: {}, extensions: views } };
  /** Which the fast path leaves to the protocol library. */
  const byLibrary = { 'example.com/trail': { of: 'an agent' } };

  test.each<readonly [string, string, Readonly<Record<string, unknown>>, RegExp]>([
    ['lists tools with their views', 'tools/list', {}, /"resourceUri":"ui:/],
    ['reads', 'tools/call', { name: 'get_sampling', arguments: {} }, /structuredContent/],
    ['is asked', 'tools/call', { name: 'describe_source', arguments: { name: 'twin' } }, /"input_required"/],
  ])('is answered as the protocol library answers: %s', async (_what, method, params, holds) => {
    const { url } = served();
    const fast = await send(url, modern(method, params, {}, declared));
    const slow = await send(url, modern(method, params, {}, { ...declared, ...byLibrary }));
    expect(fast.text).toMatch(holds);
    expect(fast.status).toBe(200);
    expect(JSON.parse(fast.text)).toEqual(JSON.parse(slow.text));
  });
});
