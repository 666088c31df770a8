import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { startDemoApi } from '../../src/demo/http/server.ts';
import { freePort } from '../telemetry/free-port.ts';
import { startChild } from './child.ts';
import { type Served, serve } from './serve.ts';
import { type UiStandIn, uiStandIn } from './ui-stand-in.ts';
import { until } from './until.ts';
import { legacy, legacyCall, modern, modernCall, resultOf, send } from './wire.ts';

const DOWNLOAD = 200 * 1024 * 1024;

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

function upgrade(
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly socket: Socket; readonly head: string }> {
  const { host, hostname, port } = new URL(served.url);
  const lines = Object.entries({
    host,
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
    ...headers,
  }).map(([name, value]) => `${name}: ${value}`);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(`${[`GET ${path} HTTP/1.1`, ...lines].join('\r\n')}\r\n\r\n`);
    });
    socket.once('data', (data) => resolve({ socket, head: data.toString('utf8') }));
    socket.once('error', reject);
  });
}

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

  test('passes on what pages send, and no other header', async () => {
    const page = {
      accept: 'text/html',
      'accept-encoding': 'br',
      'accept-language': 'en',
      authorization: 'Basic x',
      'content-type': 'application/json',
      cookie: 'csrf_token=x; id_token=y',
      'if-none-match': '"1"',
      'last-event-id': '7',
      origin: served.url,
      referer: `${served.url}/overview`,
      'user-agent': 'Mozilla/5.0',
      'x-csrf-token': 'x',
      'x-forwarded-for': '203.0.113.9',
      'x-forwarded-proto': 'https',
    };
    await send(served.url, {
      method: 'GET',
      path: '/page',
      headers: {
        ...page,
        'X-Odigos-Admin-Allow': 'true',
        'X-Odigos-Admin-Allow-Too': 'true',
        'proxy-authorization': 'Basic x',
        'x-http-method-override': 'DELETE',
        'keep-alive': 'timeout=5',
        expect: '100-continue',
        te: 'trailers',
        'x-any': '1',
      },
    });
    const { host } = new URL(served.url);
    expect(ui.seen.at(-1)?.headers).toEqual({ ...page, host, connection: 'close' });
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

  // What a process holds is asked of /proc.
  test.runIf(process.platform === 'linux')(
    'passes a 200 MB download on without holding it, though the client is slow',
    async () => {
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
      expect(most).toBeLessThan(DOWNLOAD / 2);
    },
  );

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
    ['/mcp', '/mcp', undefined, '405'],
    ['/mcp in another spelling', '/x/../mcp', undefined, '404'],
  ])('refuses a websocket with %s', async (_what, path, origin, status) => {
    const { socket, head } = await upgrade(path, origin === undefined ? {} : { origin });
    expect(head).toContain(status);
    expect(asked()).toEqual([]);
    socket.destroy();
  });
});

/** As Java's HTTP client offers HTTP/2 with its first requests. */
const OFFER = { connection: 'Upgrade, HTTP2-Settings', upgrade: 'h2c', 'http2-settings': 'AAMAAABkAAQAAP__' };

describe('an offer to change the protocol', () => {
  test.each(['true', 'false'])(
    'is passed over at /mcp, and the call answered (MCP_FRONT_DOOR=%s)',
    async (isFrontDoor) => {
      await open({ MCP_FRONT_DOOR: isFrontDoor });
      for (const call of [modernCall('get_access'), legacyCall('get_access')]) {
        for (const offer of [
          OFFER,
          { connection: 'Upgrade', upgrade: 'websocket' },
          { connection: 'upgrade', upgrade: 'TLS/1.3' },
        ]) {
          const lines = await served.auditOf(1, async () => {
            const answer = await send(served.url, { ...call, headers: { ...call.headers, ...offer } });
            expect(answer.status).toBe(200);
            expect(resultOf(answer)).toBeDefined();
          });
          expect(lines).toHaveLength(1);
        }
      }
    },
  );

  test('is passed over on the way to the UI, and not passed on', async () => {
    await open();
    for (const method of ['GET', 'POST']) {
      const answer = await send(served.url, { method, path: '/page', headers: OFFER });
      expect(answer.status).toBe(200);
    }
    const pages = ui.seen.filter(({ url }) => url === '/page');
    expect(pages.map(({ method }) => method)).toEqual(['GET', 'POST']);
    for (const { headers } of pages) {
      expect(headers.connection).toBe('close');
      expect(headers).not.toHaveProperty('upgrade');
      expect(headers).not.toHaveProperty('http2-settings');
    }
  });
});

describe('the front door before a UI that answers anything', () => {
  let odd: Server;
  afterEach(() => odd.close());

  /** Serves before a UI that has this one answer to everything. */
  async function openBefore(text: string): Promise<void> {
    odd = createServer((socket) => socket.once('data', () => socket.end(text)).on('error', () => undefined));
    await new Promise<void>((resolve) => odd.listen(0, '127.0.0.1', resolve));
    const address = odd.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    ui = await uiStandIn();
    const uiUrl = new URL(`http://127.0.0.1:${address.port}`);
    served = await serve({ uiUrl, environment: { MCP_FRONT_DOOR: 'true' } });
  }

  test.each([
    ['a status below all', 'HTTP/1.1 099 Odd\r\ncontent-length: 0\r\n\r\n'],
    ['a status above all', 'HTTP/1.1 999 Odd\r\ncontent-length: 0\r\n\r\n'],
    ['a change of the protocol', 'HTTP/1.1 101 Switching\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n'],
    ['two framings', 'HTTP/1.1 200 OK\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n'],
    ['two lengths', 'HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab'],
    ['no HTTP', 'SSH-2.0-OpenSSH\r\n'],
    ['nothing', ''],
  ])('answers 502 to %s, and goes on serving', async (_what, text) => {
    await openBefore(text);
    for (let turn = 0; turn < 2; turn += 1) {
      expect((await send(served.url, { method: 'GET', path: '/page' })).status).toBe(502);
    }
  });

  test('frames answers itself, whatever the Connection of the UI names', async () => {
    await openBefore('HTTP/1.1 200 OK\r\nconnection: content-length, x\r\nx: 1\r\ncontent-length: 2\r\n\r\nok');
    const { headers, text } = await send(served.url, { method: 'GET', path: '/page' });
    expect(text).toBe('ok');
    expect(headers).toMatchObject({ 'transfer-encoding': 'chunked' });
    expect(headers).not.toHaveProperty('x');
  });
});

describe('without a front door', () => {
  test('the link of the support bundle works on the address that /mcp is on', async () => {
    ui = await uiStandIn();
    const demo = await startDemoApi();
    served = await serve({ uiUrl: new URL(demo.url) });
    const { result } = z
      .object({
        result: z.object({
          structuredContent: z.object({ data: z.object({ download: z.object({ url: z.string() }) }) }),
        }),
      })
      .parse(JSON.parse((await send(served.url, legacyCall('collect_diagnose_bundle', { dry_run: false }))).text));
    const archive = await fetch(result.structuredContent.data.download.url);
    expect(archive.status).toBe(200);
    expect(gunzipSync(Buffer.from(await archive.arrayBuffer())).toString('latin1', 257, 262)).toBe('ustar');
    await demo.close();
  });

  test.each([
    ['GET', '/page'],
    ['GET', '/graphql'],
    ['POST', '/graphql'],
    ['POST', '/diagnose/download'],
    ['HEAD', '/diagnose/download'],
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

  const JSON_TYPE = { 'content-type': 'application/json' };
  const postText = (body: string, path = '/graphql', headers: Readonly<Record<string, string>> = JSON_TYPE) =>
    send(served.url, { path, headers, body });
  const post = (query: string, path?: string) => postText(JSON.stringify({ query }), path);
  const sentOn = () => ui.seen.filter(({ body, url }) => /marker/i.test(body + url));

  test('sends a query on as it was understood, whatever of it can be written in another way', async () => {
    const body = `{"operationName": "marker", "variables": {"n": 1}, "extensions": null,
      "query": "# a comment\\r\\nquery marker($n: Int) { namespaces(n: $n, text: \\"\\\\u0061\\") { ...names } }, fragment names on N { name }"}`;
    expect((await postText(body, '/graphql', { 'content-type': 'text/plain' })).status).toBe(200);
    const [sent] = sentOn();
    expect(sent?.headers['content-type']).toBe('application/json');
    expect(JSON.parse(sent?.body ?? '')).toEqual({
      operationName: 'marker',
      variables: { n: 1 },
      extensions: null,
      query:
        'query marker($n: Int) {\n  namespaces(n: $n, text: "a") {\n    ...names\n  }\n}\n\nfragment names on N {\n  name\n}',
    });
  });

  test.each([
    ['a mutation', 'mutation marker { pauseOdigos }'],
    ['a mutation beside a query', 'query a { __typename } mutation marker { pauseOdigos }'],
    ['a subscription beside a query', 'query a { __typename } subscription marker { events }'],
    ['a type beside a query', 'query a { __typename } type marker { a: Int }'],
    ['fragments alone', 'fragment marker on N { name }'],
    ['what does not parse', 'marker {'],
    ['nothing', ''],
    ['a query too long to be one of the pages', `{ ${'marker '.repeat(11_000)} }`],
    ['a query nested too deep', `${'{ marker '.repeat(60)}${'}'.repeat(60)}`],
    ['a query nested so deep that it overflows the stack', `${'{a'.repeat(4_900)}${'}'.repeat(4_900)}`],
  ])('refuses %s', async (_what, query) => {
    expect((await post(query)).status).toBe(403);
    expect((await post(query, '//graphql')).status).toBe(403);
    expect(sentOn()).toEqual([]);
  });

  const MUTATION = '"mutation marker { pauseOdigos }"';
  const QUERY = '"query": "{ a }"';
  test.each([
    ['a second query in other case', `{${QUERY}, "Query": ${MUTATION}}`],
    ['a second query before it, in other case', `{"QUERY": ${MUTATION}, ${QUERY}}`],
    ['a query whose key only Go takes for one', `{${QUERY}, "\u212auery": ${MUTATION}, "quer\u0131": 1}`],
    ['variables in other case', `{${QUERY}, "Variables": {"marker": 1}}`],
    ['an unknown key', `{${QUERY}, "marker": 1}`],
    ['a prototype', `{${QUERY}, "__proto__": {"query": ${MUTATION}}}`],
    ['a batch', `[{${QUERY}}, {"query": ${MUTATION}}]`],
    ['a batch of queries', `[{${QUERY}}]`],
    ['a text', `${MUTATION}`],
    ['no query', '{"marker": 1}'],
    ['the hash of a query', '{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "marker"}}}'],
    ['the hash of a query beside an empty one', '{"query": "", "extensions": {"persistedQuery": {"marker": 1}}}'],
    ['variables that are none', `{${QUERY}, "variables": "marker"}`],
    ['an operation name that is none', `{${QUERY}, "operationName": ["marker"]}`],
    [
      'variables nested so deep that they overflow the stack',
      `{${QUERY}, "variables": {"marker": ${'['.repeat(9_900)}${']'.repeat(9_900)}}}`,
    ],
    ['no JSON', `{${QUERY}, marker`],
    ['nothing', ''],
  ])('refuses a body with %s', async (_what, body) => {
    expect((await postText(body)).status).toBe(403);
    expect(sentOn()).toEqual([]);
  });

  test('sends one query where two are given by the same key, and it is the one that was judged', async () => {
    expect((await postText(`{"query": ${MUTATION}, "query": "query marker { a }"}`)).status).toBe(200);
    expect((await postText(`{"query": "query marker { a }", "query": ${MUTATION}}`)).status).toBe(403);
    expect(sentOn().map(({ body }) => body)).toEqual([JSON.stringify({ query: 'query marker {\n  a\n}' })]);
  });

  test('refuses a compressed body, and what comes next is not read as the rest of one', async () => {
    const body = gzipSync(JSON.stringify({ query: '{ marker }' }));
    const answer = await new Promise<number | undefined>((resolve, reject) => {
      request(
        `${served.url}/graphql`,
        { method: 'POST', agent: false, headers: { ...JSON_TYPE, 'content-encoding': 'gzip' } },
        (response) => resolve(response.resume().statusCode),
      )
        .on('error', reject)
        .end(body);
    });
    expect(answer).toBe(415);
    expect((await post('{ marker }')).status).toBe(200);
    expect(sentOn().map(({ headers }) => headers['content-encoding'])).toEqual([undefined]);
  });

  test('refuses a body over what is read, with 413', async () => {
    expect((await post(`# ${'x'.repeat(1_100_000)}\n{ marker }`)).status).toBe(413);
    expect(sentOn()).toEqual([]);
  });

  test.each([
    '/graphql?query=mutation%20marker',
    '/graphql?QUERY=%7Bmarker%7D',
    '//graphql?marker',
    '/graphql/?extensions=marker',
  ])('refuses %s, whatever the method: nothing in an address is looked into', async (path) => {
    for (const method of ['GET', 'HEAD', 'OPTIONS']) {
      expect((await send(served.url, { method, path })).status).toBe(403);
    }
    expect((await post('{ a }', path)).status).toBe(403);
    expect(sentOn()).toEqual([]);
  });

  test.each(['/graphql', '/ws', '/'])('refuses a websocket to %s: nobody looks into one', async (path) => {
    for (const protocol of ['graphql-transport-ws', 'graphql-ws', 'chat']) {
      const { socket, head } = await upgrade(path, { 'sec-websocket-protocol': protocol });
      expect(head).toMatch(/^HTTP\/1\.1 403 /);
      socket.destroy();
    }
    expect(ui.seen.filter(({ method }) => method === 'UPGRADE')).toEqual([]);
  });

  test('refuses the REST writes of the UI', async () => {
    for (const method of ['POST', 'DELETE', 'PUT', 'PATCH']) {
      const body = method === 'DELETE' ? {} : { body: 'marker' };
      const path = '/source/namespace/a/kind/b/name/c';
      expect((await send(served.url, { method, path, ...body })).status).toBe(403);
    }
    expect(sentOn()).toEqual([]);
  });

  test('lets pages through', async () => {
    expect((await send(served.url, { method: 'GET', path: '/overview?query=marker' })).status).toBe(200);
    expect(sentOn()).toHaveLength(1);
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
