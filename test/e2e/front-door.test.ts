import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { startDemoApi } from '../../src/demo/http/server.ts';
import { freePort } from '../telemetry/free-port.ts';
import { startChild } from './child.ts';
import { type Served, serve } from './serve.ts';
import { type UiStandIn, uiStandIn } from './ui-stand-in.ts';
import { until } from './until.ts';
import { legacy, legacyCall, modern, resultOf, send } from './wire.ts';

const DOWNLOAD = 50 * 1024 * 1024;

let ui: UiStandIn;
let served: Served;

async function open(environment: Readonly<Record<string, string>> = {}): Promise<void> {
  ui = await uiStandIn(DOWNLOAD);
  served = await serve({ uiUrl: ui.url, environment: { MCP_FRONT_DOOR: 'true', ...environment } });
}

afterEach(async () => {
  await served.stop();
  await ui.close();
});

const asked = (): readonly string[] => ui.seen.filter(({ url }) => url !== '/graphql').map(({ url }) => url);

describe('the front door', () => {
  beforeEach(() => open());

  test('serves the UI and /mcp on one origin', async () => {
    expect((await send(served.url, { method: 'GET', path: '/overview?tab=1' })).text).toContain('/overview?tab=1');
    expect((await send(served.url, modern('tools/list', {}))).status).toBe(200);
    expect(asked()).toEqual(['/overview?tab=1']);
  });

  test('leaves /healthz and /readyz to the UI', async () => {
    for (const path of ['/healthz', '/readyz']) {
      expect((await send(served.url, { method: 'GET', path })).text).toContain(path);
    }
  });

  test('passes a GraphQL mutation of the UI pages on as it came, body and all', async () => {
    const body = JSON.stringify({ query: 'mutation { pauseOdigos }' });
    const answer = await send(served.url, { path: '/graphql', headers: { 'content-type': 'application/json' }, body });
    expect(answer.status).toBe(200);
    expect(ui.seen.at(-1)).toMatchObject({ method: 'POST', url: '/graphql', body });
  });

  test('drops an inbound admin header, and what is meant for one connection only', async () => {
    await send(served.url, {
      method: 'GET',
      path: '/page',
      headers: {
        'X-Odigos-Admin-Allow': 'true',
        connection: 'close, x-for-this-hop',
        'x-for-this-hop': '1',
        'proxy-authorization': 'Basic x',
        'x-kept': '1',
      },
    });
    const headers = ui.seen.at(-1)?.headers ?? {};
    expect(headers['x-kept']).toBe('1');
    for (const name of ['x-odigos-admin-allow', 'x-for-this-hop', 'proxy-authorization']) {
      expect(headers).not.toHaveProperty(name);
    }
  });

  test("drops the UI's Access-Control headers, which let any page read", async () => {
    const { headers } = await send(served.url, { method: 'GET', path: '/page' });
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
  });

  test.each([
    ['a foreign Host', { host: 'evil.example' }],
    ['a cross-site Origin', { origin: 'https://evil.example' }],
  ])('refuses %s on the UI routes too, and sends nothing on', async (_what, headers) => {
    expect((await send(served.url, { method: 'GET', path: '/page', headers })).status).toBe(403);
    expect(asked()).toEqual([]);
  });

  test.each([
    '/%6dcp',
    '/%256dcp',
    '//mcp',
    '/./mcp',
    '/x/../mcp',
    '/x/%2e%2e/mcp',
    '/x%2f..%2fmcp',
    '/mcp/',
    '/mcp/more',
    '/mcp;v=1',
    '/\\mcp',
    '/MCP/x',
    '/mcp%2fx',
    '/%zz',
  ])('never proxies %s, which could be /mcp', async (path) => {
    const answer = await send(served.url, { method: 'GET', path });
    expect([404, 405]).toContain(answer.status);
    expect(asked()).toEqual([]);
  });

  test('passes server-sent events on as they come, and ends them when the client goes', async () => {
    const first = await new Promise<string>((resolve, reject) => {
      const sent = request(`${served.url}/api/events`, { agent: false }, (response) => {
        response.once('data', (chunk: Buffer) => {
          resolve(chunk.toString('utf8'));
          sent.destroy();
        });
      });
      sent.on('error', reject);
      sent.end();
    });
    expect(first).toContain('Connected');
    await until('the stream to end at the UI', () => ui.streams().length === 0);
  });

  test('passes a 50 MB download on without holding it, though the client is slow', async () => {
    // A process of its own, so that what is measured is the front door and not the UI or the client beside it.
    const child = startChild({ PORT: '0', MCP_FRONT_DOOR: 'true', ODIGOS_UI_URL: ui.url.href });
    const url = await child.url();
    const resident = (): number =>
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.process.pid}/status`, 'utf8'))?.[1]) * 1024;
    const before = resident();
    let most = 0;
    const received = await new Promise<number>((resolve, reject) => {
      const sent = request(`${url}/diagnose/download`, { agent: false }, (response) => {
        let bytes = 0;
        response.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
          if (bytes % (1 << 20) >= chunk.length) return;
          most = Math.max(most, resident() - before);
          response.pause();
          setTimeout(() => response.resume(), 2);
        });
        response.on('end', () => resolve(bytes));
        response.on('error', reject);
      });
      sent.on('error', reject);
      sent.end();
    });
    child.process.kill('SIGKILL');
    expect(received).toBe(DOWNLOAD);
    expect(most).toBeLessThan(60 * 1024 * 1024);
  });

  test('ends the connection when the UI breaks off in the middle of an answer', async () => {
    await expect(send(served.url, { method: 'GET', path: '/broken' })).rejects.toThrow();
    expect((await send(served.url, { method: 'GET', path: '/page' })).status).toBe(200);
  });

  test('answers 502 when the UI is gone, and goes on serving', async () => {
    await ui.close();
    const answer = await send(served.url, { method: 'GET', path: '/page' });
    expect(answer.status).toBe(502);
    expect(answer.text).not.toContain('127.0.0.1');
    expect((await send(served.url, legacy('tools/list', {}))).status).toBe(200);
  });

  test('passes a websocket through both ways, and ends it when the server stops', async () => {
    const { socket, head } = await upgrade('/ws');
    expect(head).toContain('101 Switching Protocols');
    const echoed = new Promise<string>((resolve) => socket.once('data', (data) => resolve(data.toString('utf8'))));
    socket.write('ping');
    expect(await echoed).toBe('ping');
    const closed = new Promise((resolve) => socket.once('close', resolve));
    await served.stop();
    await closed;
    await open();
  });

  test.each([
    ['a cross-site Origin', '/ws', 'https://evil.example', '403'],
    ['/mcp', '/mcp', undefined, '404'],
  ])('refuses a websocket with %s', async (_what, path, origin, status) => {
    const { socket, head } = await upgrade(path, origin);
    expect(head).toContain(status);
    expect(asked()).toEqual([]);
    socket.destroy();
  });

  function upgrade(path: string, origin?: string): Promise<{ readonly socket: Socket; readonly head: string }> {
    const { host, hostname, port } = new URL(served.url);
    return new Promise((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(
          `GET ${path} HTTP/1.1\r\nhost: ${host}\r\nconnection: Upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n${origin ? `origin: ${origin}\r\n` : ''}\r\n`,
        );
      });
      socket.once('data', (data) => resolve({ socket, head: data.toString('utf8') }));
      socket.once('error', reject);
    });
  }
});

describe('without a front door', () => {
  test('the link of the support bundle works on the address that /mcp is on', async () => {
    ui = await uiStandIn();
    const demo = await startDemoApi();
    served = await serve({ uiUrl: new URL(demo.url) });
    const { result } = z
      .object({
        result: z.object({
          structuredContent: z.object({ data: z.object({ download: z.object({ path: z.string() }) }) }),
        }),
      })
      .parse(JSON.parse((await send(served.url, legacyCall('collect_diagnose_bundle', { dry_run: false }))).text));
    const { path } = result.structuredContent.data.download;
    const archive = await fetch(served.url + path);
    expect(archive.status).toBe(200);
    expect(gunzipSync(Buffer.from(await archive.arrayBuffer())).toString('latin1', 257, 262)).toBe('ustar');
    await demo.close();
  });

  test.each([
    ['GET', '/page'],
    ['GET', '/graphql'],
    ['POST', '/graphql'],
    ['POST', '/diagnose/download'],
    ['GET', '/diagnose/download/'],
    ['GET', '/diagnose%2fdownload'],
  ])('%s %s is not there, and nothing is sent on', async (method, path) => {
    await openPlain();
    expect((await send(served.url, { method, path })).status).toBe(404);
    expect(asked()).toEqual([]);
  });

  test('a page of another origin cannot read the support bundle', async () => {
    await openPlain();
    const headers = { origin: 'https://evil.example' };
    expect((await send(served.url, { method: 'GET', path: '/diagnose/download', headers })).status).toBe(403);
    expect(asked()).toEqual([]);
  });

  const openPlain = (): Promise<void> => open({ MCP_FRONT_DOOR: 'false' });
});

describe('MCP_FRONT_DOOR_GRAPHQL=queries', () => {
  beforeEach(() => open({ MCP_FRONT_DOOR_GRAPHQL: 'queries' }));

  const post = (query: string, path = '/graphql') =>
    send(served.url, { path, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
  const sentOn = () => ui.seen.filter(({ body }) => body.includes('marker'));

  test('lets queries through as they came', async () => {
    expect((await post('query marker { namespaces { name } }')).status).toBe(200);
    expect(sentOn()[0]?.body).toBe(JSON.stringify({ query: 'query marker { namespaces { name } }' }));
  });

  test.each([
    ['a mutation', 'mutation marker { pauseOdigos }'],
    ['a mutation beside a query', 'query a { __typename } mutation marker { pauseOdigos }'],
    ['what does not parse', 'marker {'],
  ])('refuses %s', async (_what, query) => {
    expect((await post(query)).status).toBe(403);
    expect((await post(query, '//graphql')).status).toBe(403);
    expect(sentOn()).toEqual([]);
  });

  test('refuses the REST writes of the UI', async () => {
    for (const method of ['POST', 'DELETE', 'PUT']) {
      expect(
        (await send(served.url, { method, path: '/source/namespace/a/kind/b/name/c', body: 'marker' })).status,
      ).toBe(403);
    }
    expect(sentOn()).toEqual([]);
  });
});

describe('MCP_ADMIN_PORT', () => {
  test('serves the probes of this server apart from the UI behind it', async () => {
    const port = String(await freePort());
    await open({ MCP_ADMIN_PORT: port });
    expect(served.server.adminUrl).toMatch(new RegExp(`:${port}$`));
    expect((await send(served.server.adminUrl ?? '', { method: 'GET', path: '/healthz' })).text).toBe(
      '{"status":"ok"}',
    );
    expect(resultOf(await send(served.url, legacyCall('get_sampling'))).isError).toBe(true);
  });
});
