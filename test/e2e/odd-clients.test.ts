import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from './serve.ts';
import { type Message, resultOf, rpc, rpcError, send } from './wire.ts';

const ORIGIN = 'https://tools.example.com';
const JSON_TYPE = { 'content-type': 'application/json' };

const post = (method: string, params: unknown, accept: string | undefined): Message => ({
  headers: accept === undefined ? JSON_TYPE : { ...JSON_TYPE, accept },
  body: JSON.stringify({ jsonrpc: '2.0', id: 'a', method, params }),
});
const HANDSHAKE = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'a', version: '1' } };

describe('clients that are not quite to the letter', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve({ environment: { MCP_ALLOWED_ORIGINS: ORIGIN } });
  });
  afterAll(() => served.stop());

  const METHODS: readonly (readonly [string, unknown])[] = [
    ['initialize', HANDSHAKE],
    ['ping', {}],
    ['tools/list', {}],
    ['tools/list', { cursor: 'a' }],
    ['tools/call', { name: 'get_sampling', arguments: {} }],
    ['tools/call', { name: 'get_sampling', _meta: { progressToken: 1 } }],
    ['nothing/known', {}],
  ];
  test.each(
    METHODS.flatMap(([method, params]) =>
      [undefined, '', '*/*', 'application/json', 'application/*;q=0.5'].map(
        (accept) => [method, accept, params] as const,
      ),
    ),
  )('%s is answered in JSON to who accepts %s', async (method, accept, params) => {
    const answer = await send(served.url, post(method, params, accept));
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toMatch(/^application\/json/);
    const whole = await send(served.url, post(method, params, 'application/json, text/event-stream'));
    const { context: _seen, ...told } = resultOrError(answer);
    const { context: _seenThen, ...toldThen } = resultOrError(whole);
    expect(told).toEqual(toldThen);
  });

  test.each(METHODS)('%s %j is streamed to who accepts nothing else', async (method, params) => {
    const answer = await send(served.url, post(method, params, 'text/event-stream'));
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'text/event-stream']);
    expect(rpc(answer).id).toBe('a');
  });

  test('who accepts neither is told so', async () => {
    expect((await send(served.url, post('ping', {}, 'text/html'))).status).toBe(406);
  });

  test('each null is as if it were left out, and the call is audited as what it is', async () => {
    const params = { name: 'list_namespaces', arguments: null, _meta: null };
    const [line] = await served.auditOf(1, async () => {
      expect(resultOf(await send(served.url, post('tools/call', params, '*/*'))).isError).toBe(false);
    });
    expect(JSON.parse(line ?? '')).toMatchObject({ tool: 'list_namespaces', outcome: 'ok' });
  });

  test('a message whose shape is wrong is answered by its id, in a sentence, with a line where it was a call', async () => {
    const [line] = await served.auditOf(1, async () => {
      const answer = await send(served.url, post('tools/call', { name: 'get_sampling', arguments: [1] }, '*/*'));
      expect(rpc(answer)).toMatchObject({ id: 'a', error: { code: -32602, message: /named arguments/ } });
    });
    expect(JSON.parse(line ?? '')).toMatchObject({ tool: 'get_sampling', outcome: 'tool_error', reason: 'protocol' });
  });

  describe('a limit over the most that there is', () => {
    test('is taken as that, with a warning', async () => {
      const params = { name: 'list_sources', arguments: { limit: '1000000' } };
      const { envelope, isError } = resultOf(await send(served.url, post('tools/call', params, '*/*')));
      expect(isError).toBe(false);
      expect(envelope.context.warnings).toContainEqual(expect.stringMatching(/^limit was taken as \d+/));
    });
  });

  describe('pages of a listed origin', () => {
    test('may ask before they send, without a token', async () => {
      const headers = { origin: ORIGIN, 'access-control-request-method': 'POST' };
      const answer = await send(served.url, { method: 'OPTIONS', headers });
      expect(answer.status).toBe(204);
      expect(answer.headers).toMatchObject({
        'access-control-allow-origin': ORIGIN,
        'access-control-allow-methods': 'POST',
        'access-control-allow-headers': expect.stringMatching(/authorization.*content-type.*mcp-protocol-version/),
        vary: expect.stringMatching(/origin/i),
      });
    });

    test.each([
      ['an answer', post('ping', {}, '*/*')],
      ['a refusal', post('tools/call', 'a', '*/*')],
      ['a method that there is not', { method: 'GET' }],
    ])('may read %s', async (_what, message) => {
      const answer = await send(served.url, { ...message, headers: { ...message.headers, origin: ORIGIN } });
      expect(answer.headers['access-control-allow-origin']).toBe(ORIGIN);
      expect(answer.headers['access-control-expose-headers']).toContain('www-authenticate');
    });
  });

  test('pages of any other may neither ask nor read', async () => {
    const headers = { origin: 'https://other.example.com', 'access-control-request-method': 'POST' };
    for (const message of [
      { method: 'OPTIONS', headers },
      { ...post('ping', {}, '*/*'), headers },
    ]) {
      const answer = await send(served.url, message);
      expect(answer.status).toBe(403);
      expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });

  test.each([
    ['GET', '/.well-known/oauth-authorization-server'],
    ['GET', '/.well-known/oauth-authorization-server/mcp'],
    ['GET', '/.well-known/oauth-protected-resource/mcp'],
    ['GET', '/.well-known/openid-configuration'],
    ['POST', '/register'],
  ])('%s %s is answered in the words of OAuth that there is none', async (method, path) => {
    const answer = await send(served.url, { method, path });
    expect(answer.status).toBe(404);
    expect(JSON.parse(answer.text)).toMatchObject({
      error: 'invalid_request',
      error_description: expect.stringMatching(/no OAuth/),
    });
  });
});

/** What an answer says, beside the time at which it does. */
function resultOrError(answer: Parameters<typeof rpc>[0]): Readonly<Record<string, unknown>> {
  const { result, error } = rpc(answer);
  if (error) return { error: rpcError(answer) };
  return typeof result === 'object' && result !== null && 'structuredContent' in result
    ? { ...resultOf(answer).envelope }
    : { result };
}
