import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answersIn, exchange } from '../attack/raw/exchange.ts';
import { type Served, serve } from './serve.ts';
import { legacyCall, resultOf, rpcError, send } from './wire.ts';

describe('hosts and origins', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve({
      environment: {
        MCP_ALLOWED_HOSTS: 'mcp.example.com, Other.Example.com',
        MCP_ALLOWED_ORIGINS: 'https://tools.example.com, http://localhost:6274',
      },
    });
  });
  afterAll(() => served.stop());

  const call = (headers: Record<string, string>) => send(served.url, legacyCall('get_sampling', {}, headers));

  test.each([
    'localhost',
    'localhost:3000',
    '127.0.0.1:9',
    '127.1.2.3',
    '[::1]',
    '[::1]:3000',
    'LOCALHOST:3000',
    'ui',
    'ui:3000',
    'ui.odigos-system',
    'ui.odigos-system:3000',
    'ui.odigos-system.svc',
    'ui.odigos-system.svc.cluster.local:3000',
    'mcp.example.com',
    'mcp.example.com:8443',
    'MCP.example.com',
    'other.example.com',
  ])('Host %s is ours', async (host) => {
    expect(resultOf(await call({ host })).isError).toBe(false);
  });

  test.each([
    'evil.example',
    'localhost.evil.example',
    'evil.example:3000',
    '127.0.0.1.evil.example',
    'ui.com',
    'ui.dev',
    'ui.evil',
    'ui.other-namespace',
    'ui.odigos-system.com',
    'ui.odigos-system.cluster.local',
    'ui.odigos-system.svc.cluster',
    'ui.default.svc',
    'ui.default.svc.cluster.local',
    'ui.',
    'ui.odigos-system.',
    'localhost.',
    'ui.evil.example.com',
    'ui.odigos-system.svc.evil.example',
    'xui',
    '10.0.0.1',
    '[::2]',
    '0.0.0.0',
    'localhost@evil.example',
    'evil.example#localhost',
    'evil.example?localhost',
    'evil.example/localhost',
    'mcp.example.com.evil.example',
    'localhost:3000:80',
  ])('Host "%s" is refused', async (host) => {
    const before = served.upstream.posts.length;
    const lines = await served.auditOf(0, async () => {
      const answer = await call({ host });
      expect(answer.status).toBe(403);
      expect(rpcError(answer).message).toContain('MCP_ALLOWED_HOSTS');
    });
    expect(lines).toEqual([]);
    expect(served.upstream.posts).toHaveLength(before);
  });

  const RAW = 'content-type: application/json\r\naccept: application/json, text/event-stream';
  const CALL = JSON.stringify({
    jsonrpc: '2.0',
    id: 1,
    method: 'tools/call',
    params: { name: 'get_sampling', arguments: {} },
  });
  const CHUNKED = `${CALL.length.toString(16)}\r\n${CALL}\r\n0\r\n\r\n`;
  const WHOLE = `host: localhost\r\n${RAW}\r\ncontent-length: ${CALL.length}\r\n\r\n${CALL}`;

  test.each([
    ['another version', `POST /mcp HTTP/2.0\r\n${WHOLE}`, 505],
    ['no version', `POST /mcp\r\n${WHOLE}`, 505],
    ['an address with a scheme', `POST http://ui/mcp HTTP/1.1\r\n${WHOLE}`, 400],
    ['a fragment', `POST /mcp#x HTTP/1.1\r\n${WHOLE}`, 400],
    ['no Host', `POST /mcp HTTP/1.1\r\n${WHOLE.replace('host: localhost', 'x: y')}`, 400],
    ['two Hosts', `POST /mcp HTTP/1.1\r\nhost: localhost\r\n${WHOLE}`, 400],
    [
      'chunks in HTTP/1.0',
      `POST /mcp HTTP/1.0\r\nhost: ui\r\n${RAW}\r\ntransfer-encoding: chunked\r\n\r\n${CHUNKED}`,
      400,
    ],
    ['two codings', `POST /mcp HTTP/1.1\r\nhost: ui\r\n${RAW}\r\ntransfer-encoding: x, chunked\r\n\r\n${CHUNKED}`, 400],
  ])('a request with %s is refused, and so is what comes behind it', async (_what, text, status) => {
    const before = served.upstream.posts.length;
    const lines = await served.auditOf(0, async () => {
      const answer = await exchange(served.url, Buffer.from(`${text}POST /mcp HTTP/1.1\r\n${WHOLE}`));
      expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
      expect(answersIn(answer)).toBe(1);
    });
    expect(lines).toEqual([]);
    expect(served.upstream.posts).toHaveLength(before);
  });

  test('requests sent in one go are answered one after the other', async () => {
    const answer = await exchange(served.url, Buffer.from(`POST /mcp HTTP/1.1\r\n${WHOLE}`.repeat(3)), { expected: 3 });
    expect(answersIn(answer)).toBe(3);
  });

  test('a request without Host is refused', async () => {
    const { port } = new URL(served.url);
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), '127.0.0.1', () => {
        socket.end('POST /mcp HTTP/1.0\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}');
      });
      let text = '';
      socket.on('data', (chunk) => {
        text += chunk;
      });
      socket.on('error', reject).on('close', () => resolve(text));
    });
    expect(answer).toMatch(/^HTTP\/1\.1 403 /);
  });

  test.each([
    ['the same origin', 'http://localhost:3000', 'localhost:3000'],
    ['the same origin behind TLS', 'https://mcp.example.com', 'mcp.example.com'],
    ['the same origin in other case', 'http://localhost:3000', 'LOCALHOST:3000'],
    ['a listed origin', 'https://tools.example.com', 'localhost:3000'],
    ['a listed origin with a port', 'http://localhost:6274', 'localhost:3000'],
  ])('%s may call', async (_what, origin, host) => {
    expect(resultOf(await call({ origin, host })).isError).toBe(false);
  });

  test.each([
    ['null', 'null'],
    ['another site', 'https://evil.example'],
    ['another port of this host', 'http://localhost:3001'],
    ['a listed one over http', 'http://tools.example.com'],
    ['a listed one with another port', 'https://tools.example.com:444'],
    ['a site that starts like ours', 'http://localhost:3000.evil.example'],
    ['a file', 'file://'],
    ['an extension', 'chrome-extension://abcdef'],
    ['nothing', ''],
  ])('Origin %s is refused', async (_what, origin) => {
    const lines = await served.auditOf(0, async () => {
      const answer = await call({ origin, host: 'localhost:3000' });
      expect(answer.status).toBe(403);
      expect(rpcError(answer).message).toContain('MCP_ALLOWED_ORIGINS');
    });
    expect(lines).toEqual([]);
  });

  test('a refused origin is not named in what browsers may read', async () => {
    const answer = await call({ origin: 'https://evil.example' });
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  test('a POST without Origin passes: it is no browser', async () => {
    expect(resultOf(await call({})).isError).toBe(false);
  });

  test.each(['/healthz', '/readyz'])('%s answers whatever the Host and Origin', async (path) => {
    const headers = { host: 'evil.example', origin: 'https://evil.example' };
    expect((await send(served.url, { method: 'GET', path, headers })).status).toBe(200);
  });
});

test('with MCP_UI_NAMESPACE the UI is known by the names that it has there, and by no others', async () => {
  const served = await serve({ environment: { MCP_UI_NAMESPACE: 'tracing' } });
  const statusOf = async (host: string): Promise<number> =>
    (await send(served.url, legacyCall('get_sampling', {}, { host }))).status;
  for (const host of ['ui', 'ui.tracing:3000', 'ui.tracing.svc', 'ui.tracing.svc.cluster.local', 'localhost'])
    expect(await statusOf(host), host).toBe(200);
  for (const host of ['ui.odigos-system', 'ui.odigos-system.svc', 'ui.tracing.com', 'ui.trac-ing', 'tracing'])
    expect(await statusOf(host), host).toBe(403);
  await served.stop();
});

test('the server listens on IPv6 loopback too, when told so', async () => {
  const served = await serve({ environment: { HOST: '::1' } });
  expect(served.url).toMatch(/^http:\/\/\[::1\]:\d+$/);
  expect(resultOf(await send(served.url, legacyCall('get_sampling'))).isError).toBe(false);
  await served.stop();
});

test('/readyz turns with the UI, /healthz does not', async () => {
  const served = await serve();
  const ready = async (): Promise<number> => (await send(served.url, { method: 'GET', path: '/readyz' })).status;
  expect(await ready()).toBe(200);
  served.upstream.intercept((_post, response) => {
    response.writeHead(503).end();
    return true;
  });
  expect(await ready()).toBe(503);
  expect((await send(served.url, { method: 'GET', path: '/healthz' })).status).toBe(200);
  served.upstream.intercept(undefined);
  expect(await ready()).toBe(200);
  expect(served.audit()).toEqual([]);
  await served.stop();
});
