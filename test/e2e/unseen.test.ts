import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { newToken, tokenDigest } from '../../src/access/token.ts';
import { freePort } from '../telemetry/free-port.ts';
import { scrape } from '../telemetry/scrape.ts';
import { type SeenLine, type Served, type ServeOptions, serve } from './serve.ts';
import { type UiStandIn, uiStandIn } from './ui-stand-in.ts';
import { until } from './until.ts';
import { JSON_HEADERS, legacy, legacyCall, type Message, modern, modernCall, resultOf, rpc, send } from './wire.ts';

const folder = mkdtempSync(join(tmpdir(), 'unseen-'));
const file = join(folder, 'tokens.yaml');
const TOKENS = { ci: newToken(), collector: newToken(), bound: newToken() } as const;
const SCOPES = { ci: ', toolsets: [cluster]', collector: '', bound: ', namespaces: [default]' } as const;
writeFileSync(
  file,
  `tokens:\n${Object.entries(TOKENS)
    .map(([name, token]) => {
      const scope = Reflect.get(SCOPES, name);
      return `  - { name: ${name}, sha256: ${tokenDigest(token).toString('hex')}${scope} }\n`;
    })
    .join('')}`,
);
afterAll(() => rmSync(folder, { recursive: true }));

const bearing = (name: keyof typeof TOKENS) => ({ authorization: `Bearer ${TOKENS[name]}` });

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function serving(options: ServeOptions = {}): Promise<Served> {
  const served = await serve({
    ...options,
    environment: { MCP_TRUSTED_PROXIES: '1', ...options.environment },
  });
  ends.push(() => served.stop());
  return served;
}

let sent = 0;
/** An address of which less was refused so far than has lines. */
function someAddress(): string {
  sent += 1;
  return `203.0.113.${Math.floor(sent / 25)}`;
}

/** The lines that a request brings about. */
async function seen(served: Served, { headers, ...message }: Message, expected = 1) {
  const address = someAddress();
  let status = 0;
  const lines = await served.seenOf(expected, async () => {
    ({ status } = await send(served.url, { ...message, headers: { ...headers, 'x-forwarded-for': address } }));
  });
  return { lines, status, address };
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'] as const;
const PATHS = [
  '/mcp',
  '/mcp/',
  '/MCP',
  '/mcp/more',
  '/%6dcp',
  '/diagnose/download',
  '/Diagnose/download/',
  '/diagnose',
];
/** What headers say of the body. None of them makes a request unseen. */
const CLAIMS: readonly Readonly<Record<string, string>>[] = [
  {},
  { 'mcp-method': 'ping' },
  { 'mcp-method': 'tools/call', 'mcp-name': 'get_access' },
  { 'content-type': 'text/plain' },
];
const CALL = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'get_access' } });

describe('a refused request', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve({ environment: { MCP_TOKENS_FILE: file, MCP_TRUSTED_PROXIES: '1' } });
  });
  afterAll(() => served.stop());

  describe.each([
    ['a foreign Host', { host: 'evil.example', ...bearing('ci') }, 'host', 403, 'ci'],
    ['a cross-site Origin', { origin: 'https://evil.example' }, 'origin', 403, undefined],
    ['no token', {}, 'unauthenticated', 401, undefined],
    ['an unknown token', { authorization: `Bearer ${newToken()}` }, 'unauthenticated', 401, undefined],
    ['something else than a token', { authorization: 'Basic YTpi' }, 'unauthenticated', 401, undefined],
  ] as const)('with %s', (_what, headers, reason, status, token) => {
    test.each(METHODS)(
      'by %s has exactly one line, with who and why, whatever its path and headers',
      async (method) => {
        for (const path of PATHS) {
          for (const claim of CLAIMS) {
            // Anybody is told which methods there are.
            const isTold = reason === 'unauthenticated' && method === 'OPTIONS' && path === '/diagnose/download';
            const message = {
              method,
              path: `${path}?x=1`,
              headers: { ...JSON_HEADERS, 'content-length': String(CALL.length), ...claim, ...headers },
              body: CALL,
            };
            const answer = await seen(served, message, isTold ? 0 : 1);
            const what = `${method} ${path} ${JSON.stringify(claim)}`;
            // What is no route at all is not found; behind that nobody asks for a token.
            const isRoute = reason === 'host' || reason === 'origin' || answer.status === status;
            expect(answer.lines, what).toHaveLength(isTold ? 0 : 1);
            if (isTold) continue;
            const [line] = answer.lines;
            expect(line, what).toMatchObject({ component: 'mcp', address: answer.address });
            expect(line?.token, what).toBe(token);
            if (isRoute) expect(line, what).toMatchObject({ reason });
            else expect(line, what).toMatchObject({ reason: 'not_found', status: 404 });
            if (line?.msg === 'mcp tool call') {
              // May be a call: its body was not read.
              expect([what, method, claim['mcp-method'] ?? 'tools/call']).toEqual([what, 'POST', 'tools/call']);
              expect(line, what).toMatchObject({ outcome: 'tool_error', tool: claim['mcp-name'] ?? '(unread)' });
            } else expect(line, what).toMatchObject({ status: answer.status, method, path });
          }
        }
      },
      60_000,
    );
  });

  test.each(METHODS.filter((method) => method !== 'POST'))(
    'by %s with a token that holds says whose it is, and that the method is wrong',
    async (method) => {
      const { lines, status } = await seen(served, {
        method,
        headers: { ...JSON_HEADERS, 'content-length': String(CALL.length), ...bearing('ci') },
        body: CALL,
      });
      expect(status).toBe(405);
      expect(lines).toEqual([
        expect.objectContaining({
          msg: 'request refused',
          reason: 'method',
          token: 'ci',
          method,
          path: '/mcp',
          status,
        }),
      ]);
    },
  );

  const rpcList = modern('tools/list', {});
  test.each<[string, Message, SeenLine]>([
    ['an unknown query parameter', { ...rpcList, path: '/mcp?readonly=true' }, { reason: 'parameters', status: 400 }],
    ['a toolset that is none', { ...rpcList, path: '/mcp?toolsets=nonsense' }, { reason: 'parameters', status: 400 }],
    [
      'a token in its address',
      { ...rpcList, path: `/mcp?token=${TOKENS.ci}` },
      { reason: 'unauthenticated', status: 400 },
    ],
    [
      'a batch without calls',
      { headers: JSON_HEADERS, body: '[{"jsonrpc":"2.0","id":1,"method":"ping"}]' },
      { reason: 'batch', status: 400 },
    ],
    ['an empty batch', { headers: JSON_HEADERS, body: '[]' }, { reason: 'batch', status: 400 }],
    [
      'headers that contradict its body',
      modern('tools/list', {}, { 'mcp-method': 'ping' }),
      { reason: 'protocol', status: 400 },
    ],
    [
      'a body that is no JSON, of another method',
      { headers: { ...JSON_HEADERS, 'mcp-method': 'ping' }, body: '{' },
      { reason: 'unreadable', status: 400 },
    ],
    [
      'a body that is not called JSON, of another method',
      { headers: { 'content-type': 'text/plain', 'mcp-method': 'ping' }, body: '{}' },
      { reason: 'unreadable', status: 415 },
    ],
    [
      'a token in its path',
      { ...rpcList, path: `/mcp/${TOKENS.ci}/x` },
      { reason: 'not_found', status: 404, path: `/mcp/odm_${'*'.repeat(43)}/x` },
    ],
    ['a path below it', { ...rpcList, path: '/mcp/more' }, { reason: 'not_found', status: 404, path: '/mcp/more' }],
    [
      'an expectation that nobody knows, and no list',
      { method: 'PUT', headers: { expect: 'tea' }, body: '' },
      { reason: 'method', status: 405 },
    ],
  ])('with %s has one line that is none of a call', async (_what, message, expected) => {
    const headers = { ...message.headers, ...(message.path?.includes('token=') ? {} : bearing('ci')) };
    const { lines, status, address } = await seen(served, { ...message, headers });
    expect(status).toBe(expected.status);
    expect(lines).toEqual([
      expect.objectContaining({ msg: 'request refused', component: 'mcp', address, ...expected }),
    ]);
    expect(lines[0]).not.toHaveProperty('tool');
    expect(JSON.stringify(served.lines())).not.toContain(TOKENS.ci);
  });

  test.each<[string, Message]>([
    ['a list', modern('tools/list', {})],
    ['a ping', legacy('ping', {})],
    ['a discovery', modern('server/discover', {})],
    [
      'a notification',
      { headers: JSON_HEADERS, body: JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' }) },
    ],
  ])('is not one that is served: %s has no line', async (_what, message) => {
    const { lines } = await seen(served, { ...message, headers: { ...message.headers, ...bearing('ci') } }, 0);
    expect(lines).toEqual([]);
  });

  test('is not one elsewhere: another path has no line', async () => {
    for (const path of ['/', '/mcpx', '/page', '/diagnostics']) {
      expect((await seen(served, { method: 'GET', path }, 0)).lines).toEqual([]);
    }
  });

  test('that is a call has one line, of the call, with the address', async () => {
    for (const message of [
      { ...modernCall('get_access'), path: '/mcp?read_only=maybe' },
      { headers: JSON_HEADERS, body: '{"oops' },
    ]) {
      const { lines, address } = await seen(served, { ...message, headers: { ...message.headers, ...bearing('ci') } });
      expect(lines).toEqual([
        expect.objectContaining({ msg: 'mcp tool call', outcome: 'tool_error', token: 'ci', address }),
      ]);
    }
  });

  test('leaves no line of its own behind a call that was run, whatever its status', async () => {
    const contradicting = modern('tools/call', { name: 'get_access', arguments: {} }, { 'mcp-name': 'get_sampling' });
    const { lines, status } = await seen(served, {
      ...contradicting,
      headers: { ...contradicting.headers, ...bearing('ci') },
    });
    expect(status).toBe(400);
    expect(lines).toEqual([expect.objectContaining({ msg: 'mcp tool call', reason: 'protocol' })]);
  });

  test.each([
    ['no Host', 'GET /mcp HTTP/1.1\r\nconnection: close\r\n\r\n', { reason: 'host', status: 400, path: '/mcp' }],
    ['no Host, in HTTP/1.0', 'POST /mcp HTTP/1.0\r\n\r\n', { reason: 'host', status: 403, path: '/mcp' }],
    ['no HTTP', 'MCP please\r\n\r\n', { reason: 'malformed', status: 400 }],
    [
      'headers without an end',
      `GET /mcp HTTP/1.1\r\nhost: localhost\r\nx: ${'y'.repeat(40_000)}`,
      { reason: 'malformed', status: 431 },
    ],
    [
      'two lengths',
      'POST /mcp HTTP/1.1\r\nhost: localhost\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n{}',
      { reason: 'malformed', status: 400 },
    ],
    [
      'a target for proxies',
      'GET http://localhost/mcp HTTP/1.1\r\nhost: localhost\r\n\r\n',
      { reason: 'malformed', status: 400, path: '/mcp' },
    ],
    [
      'two Hosts',
      'GET /mcp HTTP/1.1\r\nhost: localhost\r\nhost: evil\r\n\r\n',
      { reason: 'malformed', status: 400, path: '/mcp' },
    ],
  ])('with %s has one line', async (_what, bytes, expected) => {
    let text = '';
    const lines = await served.seenOf(1, async () => {
      text = await raw(served.url, bytes);
    });
    expect(text).toContain(`HTTP/1.1 ${expected.status} `);
    expect(lines).toEqual([expect.objectContaining({ msg: 'request refused', address: '127.0.0.1', ...expected })]);
  });

  test.each(['PURGE', 'QUERY', 'LINK', 'M-SEARCH', 'REPORT', 'UNSUBSCRIBE'])(
    'by %s, which nobody uses, has one line that names it',
    async (method) => {
      const lines = await served.seenOf(1, () =>
        raw(
          served.url,
          `${method} /mcp HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\nauthorization: Bearer ${TOKENS.ci}\r\n\r\n`,
        ),
      );
      expect(lines).toEqual([
        expect.objectContaining({ msg: 'request refused', reason: 'method', status: 405, method, token: 'ci' }),
      ]);
    },
  );

  test.each(['/mcp', 'evil.example:443', 'localhost:80?x=1'])('for a tunnel to %s has one line', async (target) => {
    let text = '';
    const lines = await served.seenOf(1, async () => {
      text = await raw(served.url, `CONNECT ${target} HTTP/1.1\r\nhost: localhost\r\n\r\n`);
    });
    expect(text).toMatch(/^HTTP\/1\.1 405 [\s\S]*\r\nConnection: close\r\n\r\n$/);
    const [path] = target.split('?');
    expect(lines).toEqual([
      expect.objectContaining({ msg: 'request refused', reason: 'method', status: 405, method: 'CONNECT', path }),
    ]);
  });

  const CALL_HEAD = `POST /mcp HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\naccept: application/json, text/event-stream\r\nauthorization: Bearer ${TOKENS.ci}\r\n`;
  const call = (headers = ''): string => `${CALL_HEAD}${headers}content-length: ${CALL.length}\r\n\r\n${CALL}`;

  test('for a tunnel behind a call leaves the call its answer', async () => {
    let text = '';
    const lines = await served.seenOf(2, async () => {
      text = await raw(served.url, `${call()}CONNECT /mcp HTTP/1.1\r\nhost: localhost\r\n\r\n`);
    });
    expect(text).toMatch(/^HTTP\/1\.1 200 OK[\s\S]*"result"[\s\S]*HTTP\/1\.1 405 /);
    expect(lines.map(({ msg, outcome }) => [msg, outcome]).toSorted()).toEqual([
      ['mcp tool call', 'ok'],
      ['request refused', undefined],
    ]);
  });

  test.each([true, false])('that ends within its body has one line (its client ends, too: %j)', async (isAll) => {
    const body = '{"jsonrpc":"2.0","id":1,"method":"tools/call"';
    const lines = await served.seenOf(1, () =>
      raw(served.url, `${CALL_HEAD}content-length: 999\r\n\r\n${body}`, isAll),
    );
    expect(lines).toEqual([expect.objectContaining({ msg: 'mcp tool call', tool: '(unreadable)' })]);
  });

  test.each([
    ['the client said so', call('connection: close\r\n'), 200, { msg: 'mcp tool call', outcome: 'ok' }, {}],
    [
      'this server said so',
      'GET /mcp HTTP/1.1\r\nhost: localhost\r\nhost: evil\r\n\r\n',
      400,
      { msg: 'request refused', reason: 'malformed' },
      { method: 'DELETE', path: '/mcp' },
    ],
  ])(
    'behind the last of its connection has one line and no answer, where %s',
    async (_what, before, status, line, named) => {
      let text = '';
      const lines = await served.seenOf(2, async () => {
        text = await raw(served.url, `${before}DELETE /mcp HTTP/1.1\r\nhost: localhost\r\n\r\n`);
      });
      expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual([`HTTP/1.1 ${status}`]);
      expect(lines).toHaveLength(2);
      expect(lines).toContainEqual(expect.objectContaining(line));
      expect(lines).toContainEqual(expect.objectContaining({ reason: 'behind_last', address: '127.0.0.1', ...named }));
    },
  );

  test.each([
    ['POST', '/mcp%00'],
    ['POST', '/mcp%zz'],
    ['GET', '/mcp%zz'],
    ['GET', '/mcp/%c3'],
    ['GET', '/diagnose%zz'],
    ['HEAD', '/diagnose/download'],
    ['POST', '/diagnose/download'],
    ['DELETE', '/diagnose/download'],
    ['GET', '/mcp/..%00/x'],
  ])('by %s for %s is called what it is, and no bundle', async (method, path) => {
    const { lines, status, address } = await seen(served, { method, path, headers: bearing('ci') });
    expect(lines).toEqual([
      expect.objectContaining({ msg: 'request refused', reason: 'not_found', status, method, path, address }),
    ]);
  });

  test('is answered and its connection ended where its client says so, also for a method that there is not', async () => {
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'no/such', params: {} });
    const text = await raw(
      served.url,
      `${CALL_HEAD}connection: close\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    );
    expect(text).toContain('-32601');
    expect(text).toMatch(/\r\nconnection: close\r\n/i);
    expect(text).not.toMatch(/keep-alive/i);
  });

  test.each<readonly [string, Message, string]>([
    ['a method that there is not', legacy('no/such', {}), 'not_found'],
    [
      'a method of what this server has not',
      legacy('resources/subscribe', { uri: 'odigos://destinations' }),
      'not_found',
    ],
    ['the same in the revision of 2026', modern('tasks/get', { taskId: 'a' }), 'not_found'],
    ['a list whose cursor is no text', legacy('tools/list', { cursor: 5 }), 'protocol'],
    ['params that are a list', legacy('tools/list', []), 'protocol'],
  ])('is an error of the protocol too, by whatever status: %s', async (_what, message, reason) => {
    const headers = { ...message.headers, ...bearing('ci') };
    const [line] = await served.seenOf(1, () => send(served.url, { ...message, headers }));
    expect(line).toMatchObject({ msg: 'request refused', reason, path: '/mcp', token: 'ci' });
  });

  test.each<readonly [string, Message]>([
    ['a handshake', legacy('initialize', { protocolVersion: '2025-06-18', capabilities: {} })],
    ['what a client tells', { headers: JSON_HEADERS, body: '{"jsonrpc":"2.0","method":"notifications/initialized"}' }],
    ['a ping', legacy('ping', {})],
    ['what the server is asked of itself', modern('server/discover', {})],
  ])('is not %s', async (_what, message) => {
    const lines = await served.seenOf(0, async () => {
      const headers = { ...message.headers, ...bearing('ci') };
      expect((await send(served.url, { ...message, headers })).status).toBeLessThan(300);
    });
    expect(lines).toEqual([]);
  });

  test('is not a connection that asks for nothing', async () => {
    const lines = await served.seenOf(0, () => raw(served.url, ''));
    expect(lines).toEqual([]);
  });

  test('whose body breaks off in nonsense has one line', async () => {
    for (const method of ['tools/call', 'ping']) {
      const head = `POST /mcp HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\nmcp-method: ${method}\r\nauthorization: Bearer ${TOKENS.ci}\r\ntransfer-encoding: chunked\r\n\r\n`;
      const lines = await served.seenOf(1, () => raw(served.url, `${head}nonsense\r\n`));
      expect(lines).toHaveLength(1);
      expect(lines[0]).toMatchObject({ token: 'ci', address: '127.0.0.1' });
    }
  });
});

/** Sends bytes and gives what came back until the connection closed. */
function raw(url: string, bytes: string, isAll = false): Promise<string> {
  return new Promise((resolve) => {
    const { port, hostname } = new URL(url);
    let text = '';
    const socket = connect(Number(port), hostname, () => {
      if (bytes === '') socket.destroy();
      else if (isAll) socket.end(bytes);
      else socket.write(bytes);
    });
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.on('error', () => {}).on('close', () => resolve(text));
  });
}

describe('a refused request under other settings', () => {
  test('over the rate has one line, of a call where it may be one', async () => {
    const served = await serving({ environment: { MCP_RATE: '1/m' } });
    const from = (message: Message): Message => ({
      ...message,
      headers: { ...message.headers, 'x-forwarded-for': '198.51.100.1' },
    });
    await send(served.url, from(modern('tools/list', {})));
    const lines = await served.seenOf(2, async () => {
      await send(served.url, from(modern('tools/list', {})));
      await send(served.url, from(modernCall('get_access')));
    });
    expect(lines).toEqual([
      expect.objectContaining({ msg: 'request refused', reason: 'limits', status: 429, address: '198.51.100.1' }),
      expect.objectContaining({ msg: 'mcp tool call', reason: 'limits', tool: 'get_access', address: '198.51.100.1' }),
    ]);
  });

  test('while MCP is switched off has one line', async () => {
    const served = await serving({
      followEveryMs: 25,
      demo: { accessMode: 'read-only' },
      environment: { MCP_ACCESS_MODE: 'cluster' },
    });
    served.demo.cluster.configuration.upgradeChart({ mcpEnabled: false });
    await until('404', async () => (await send(served.url, modern('tools/list', {}))).status === 404);
    const { lines } = await seen(served, modernCall('get_access'));
    expect(lines).toEqual([
      expect.objectContaining({ msg: 'request refused', reason: 'switched_off', status: 404, method: 'POST' }),
    ]);
  });

  test('for an upgrade has one line behind a front door', async () => {
    const ui = await uiStandIn();
    ends.push(() => ui.close());
    const served = await serving({ uiUrl: ui.url, environment: { MCP_FRONT_DOOR: 'true' } });
    // At /mcp it is a plain request, refused like any other GET.
    for (const [path, reason] of [
      ['/mcp', 'method'],
      ['/diagnose/download', 'upgrade'],
    ]) {
      const lines = await served.seenOf(1, () =>
        raw(
          served.url,
          `GET ${path} HTTP/1.1\r\nhost: localhost\r\nconnection: Upgrade, close\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\nx-forwarded-for: 198.51.100.7\r\n\r\n`,
        ),
      );
      expect(lines).toEqual([
        expect.objectContaining({ msg: 'request refused', reason, path, address: '198.51.100.7' }),
      ]);
    }
  });

  test.each([
    ['0', '127.0.0.1'],
    ['1', '198.51.100.3'],
    ['2', '198.51.100.2'],
    ['9', '198.51.100.1'],
  ])('comes from the address that %s trusted proxies say', async (proxies, address) => {
    const served = await serving({ environment: { MCP_TRUSTED_PROXIES: proxies } });
    const headers = { 'x-forwarded-for': '198.51.100.1, 198.51.100.2 ,198.51.100.3' };
    const lines = await served.seenOf(1, () => send(served.url, { method: 'GET', headers }));
    expect(lines[0]).toMatchObject({ reason: 'method', address });
  });

  test('shows nothing that a terminal or a parser of lines would stumble over', async () => {
    const served = await serving();
    const headers = { 'x-forwarded-for': '\u00e9" "level":"x' };
    const [line] = await served.seenOf(1, () =>
      send(served.url, { method: 'GET', path: `/mcp/${'x'.repeat(300)}`, headers }),
    );
    expect(String(line?.address)).toBe('\\u00e9" "level":"x');
    expect(String(line?.path)).toHaveLength(64);
  });
});

describe('a batch', () => {
  test('has a line for each of its first calls, and one that says how many it held', async () => {
    const served = await serving();
    const call = (id: number): object => ({ jsonrpc: '2.0', id, method: 'tools/call', params: { name: `tool-${id}` } });
    const body = JSON.stringify([
      { jsonrpc: '2.0', id: 0, method: 'ping' },
      ...Array.from({ length: 1_000 }, (_, id) => call(id)),
    ]);
    const { lines } = await seen(served, { headers: JSON_HEADERS, body }, 9);
    expect(lines.filter(({ msg }) => msg === 'mcp tool call').map(({ tool }) => tool)).toEqual(
      Array.from({ length: 8 }, (_, id) => `tool-${id}`),
    );
    expect(lines.filter(({ msg }) => msg === 'request refused')).toEqual([
      expect.objectContaining({ reason: 'batch', status: 400, calls: 1_000, calls_without_line: 992 }),
    ]);
    expect(lines).toHaveLength(9);
  });
});

describe('a flood of refused requests', () => {
  test('has sixty lines of one address in a minute, then one that says how many more, and why; others have theirs', async () => {
    const served = await serving({
      environment: { MCP_TOKENS_FILE: file, MCP_ADMIN_PORT: String(await freePort()) },
    });
    const flood = (address: string, message: Message): Message => ({
      ...message,
      headers: { ...message.headers, 'x-forwarded-for': address },
    });
    const lines = await served.seenOf(61, async () => {
      for (let index = 0; index < 100; index += 1) {
        await send(served.url, flood('198.51.100.9', modernCall('get_access')));
        await send(served.url, flood('198.51.100.9', { method: 'GET' }));
      }
      await send(served.url, flood('198.51.100.8', { method: 'GET' }));
    });
    expect(lines.filter(({ address }) => address === '198.51.100.9')).toHaveLength(60);
    expect(lines.at(-1)).toMatchObject({ address: '198.51.100.8', reason: 'unauthenticated' });
    const metrics = await scrape(served.server.adminUrl);
    expect(metrics.sum('odigos_mcp_refused_requests_total')).toBe(201);
    expect(metrics.sum('odigos_mcp_calls_total')).toBe(100);
    await served.stop();
    const said = served.lines().filter((line) => line.includes('"msg":"requests refused"'));
    expect(said.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ level: 'warn', component: 'mcp', address: '198.51.100.9', more: 140, seconds: 60 }),
    ]);
    const { reasons } = JSON.parse(said[0] ?? '');
    expect(Object.values<number>(reasons).reduce((sum, count) => sum + count, 0)).toBe(140);
    expect(Object.keys(reasons)).toEqual(['limits']);
  });
});

describe('the support bundle', () => {
  const LINK = '/diagnose/download';
  /** More than the buffers of two connections hold. */
  const BUNDLE_BYTES = 20 * 1024 * 1024;
  let ui: UiStandIn;
  const before = async (environment: Readonly<Record<string, string>> = {}): Promise<Served> => {
    ui = await uiStandIn(BUNDLE_BYTES);
    ends.push(() => ui.close());
    return await serving({ uiUrl: ui.url, environment: { MCP_TOKENS_FILE: file, ...environment } });
  };
  const asked = () => ui.seen.filter(({ url }) => url.includes('diagnose'));

  test.each([
    ['granted', bearing('collector'), { outcome: 'ok', status: 200, token: 'collector' }],
    ['refused without a token', {}, { outcome: 'refused', reason: 'unauthenticated', status: 401 }],
    [
      'refused to a token that may not',
      bearing('ci'),
      { outcome: 'refused', reason: 'token_scope', status: 403, token: 'ci' },
    ],
    [
      'refused to a token of namespaces',
      bearing('bound'),
      { outcome: 'refused', reason: 'token_scope', token: 'bound' },
    ],
    ['refused to a foreign Host', { host: 'evil.example' }, { outcome: 'refused', reason: 'host', status: 403 }],
  ])('that is %s has one line with who and how it ended', async (_what, headers, expected) => {
    const served = await before();
    const { lines, status, address } = await seen(served, { method: 'GET', path: LINK, headers });
    expect(lines).toEqual([
      expect.objectContaining({
        msg: 'bundle download',
        component: 'mcp',
        method: 'GET',
        path: LINK,
        address,
        status,
        ...expected,
      }),
    ]);
    expect(asked()).toHaveLength(expected.outcome === 'ok' ? 1 : 0);
  });

  test('that breaks off has a line that says so', async () => {
    const served = await before();
    const lines = await served.seenOf(1, async () => {
      await new Promise<void>((resolve, reject) => {
        const got = request(`${served.url}${LINK}`, { headers: bearing('collector'), agent: false }, (response) => {
          response
            .on('error', () => {})
            .once('data', () => {
              response.destroy();
              resolve();
            });
        });
        got.on('error', reject).end();
      });
    });
    expect(lines).toEqual([
      expect.objectContaining({ msg: 'bundle download', outcome: 'error', reason: 'cut_off', token: 'collector' }),
    ]);
  });

  test('that the UI does not give has a line that says so', async () => {
    const served = await before({ MCP_FRONT_DOOR: 'true' });
    await ui.close();
    const { lines } = await seen(served, { method: 'GET', path: LINK, headers: bearing('collector') });
    expect(lines).toEqual([
      expect.objectContaining({ msg: 'bundle download', outcome: 'refused', reason: 'ui_api', status: 502 }),
    ]);
  });

  test('that leaves by the front door has its line, however its path is spelled', async () => {
    const served = await before({ MCP_FRONT_DOOR: 'true' });
    for (const path of [LINK, '//diagnose/download', '/%64iagnose/download', '/diagnose/download/']) {
      const { lines, address } = await seen(served, { method: 'GET', path, headers: bearing('ci') });
      expect(lines).toEqual([
        expect.objectContaining({ msg: 'bundle download', outcome: 'ok', token: 'ci', path, address, status: 200 }),
      ]);
    }
  });

  test('that was collected says so in the line of its call, in read-only mode too; an estimate does not', async () => {
    const served = await serving();
    const line = async (given: object): Promise<SeenLine | undefined> =>
      (await served.seenOf(1, () => send(served.url, modernCall('collect_diagnose_bundle', given))))[0];
    expect(await line({ dry_run: false, profiles: false })).toMatchObject({
      outcome: 'ok',
      mode: 'read-only',
      effect: 'bundle',
    });
    expect(await line({ profiles: false })).not.toHaveProperty('effect');
    const list = await send(served.url, legacyCall('list_sources'));
    expect(resultOf(list).isError).toBe(false);
  });

  describe.each(['estimate', 'off'])('with MCP_BUNDLE=%s', (setting) => {
    test.each(['false', 'true'])('is handed to nobody (front door: %s)', async (isFrontDoor) => {
      const served = await before({ MCP_BUNDLE: setting, MCP_FRONT_DOOR: isFrontDoor });
      for (const path of [LINK, `${LINK}/`, '/%64iagnose/download', '//diagnose/download', '/DIAGNOSE/download?a=1']) {
        const { lines, status } = await seen(served, { method: 'GET', path, headers: bearing('collector') });
        expect(status).toBe(403);
        expect(lines).toEqual([
          expect.objectContaining({
            msg: 'bundle download',
            outcome: 'refused',
            reason: 'bundle_off',
            token: 'collector',
          }),
        ]);
      }
      expect(asked()).toEqual([]);
    });

    test('is not collected, and nothing is sent', async () => {
      const served = await serving({ mode: 'read-write', environment: { MCP_BUNDLE: setting } });
      const sent = () => served.upstream.posts.filter(({ operation }) => operation === 'collect_diagnose_bundle');
      for (const call of [modernCall, legacyCall]) {
        let answer: Awaited<ReturnType<typeof send>> | undefined;
        const lines = await served.seenOf(1, async () => {
          answer = await send(served.url, call('collect_diagnose_bundle', { dry_run: false, profiles: false }));
        });
        if (!answer) throw new Error('no answer');
        expect(resultOf(answer).envelope.error).toMatchObject({
          side: 'access',
          changed: 'no',
          message: expect.stringMatching(/MCP_BUNDLE.*Nothing was sent\.$/),
        });
        expect(lines[0]).toMatchObject({ outcome: 'tool_error', reason: 'bundle_off', effect: 'bundle' });
      }
      expect(sent()).toEqual([]);
    });
  });

  test('with MCP_BUNDLE=estimate is listed and estimated, and leads to no call that would be refused', async () => {
    const served = await serving({ environment: { MCP_BUNDLE: 'estimate' } });
    const estimate = resultOf(await send(served.url, modernCall('collect_diagnose_bundle', { profiles: false })));
    expect(estimate.isError).toBe(false);
    expect(estimate.envelope.next_steps).toEqual([]);
    expect(estimate.envelope.context.operator_could).toEqual([expect.stringContaining('collect_diagnose_bundle')]);
    expect(await listed(served)).toContain('collect_diagnose_bundle');
    expect(await listed(served)).not.toContain('read_support_bundle');
    const { envelope } = resultOf(
      await send(served.url, modernCall('collect_diagnose_bundle', { dry_run: false, metrics: false })),
    );
    expect(envelope.next_steps[0]).toMatchObject({
      tool: 'collect_diagnose_bundle',
      arguments: { dry_run: true, metrics: false },
    });
  });

  test('with MCP_BUNDLE=off is not listed, not suggested, and not even estimated', async () => {
    const served = await serving({ environment: { MCP_BUNDLE: 'off' } });
    expect(await listed(served)).not.toContain('collect_diagnose_bundle');
    expect(await listed(served)).toContain('describe_odigos');
    const { envelope } = resultOf(await send(served.url, modernCall('collect_diagnose_bundle')));
    expect(envelope.error).toMatchObject({ side: 'access', message: expect.stringContaining('MCP_BUNDLE') });
    expect(envelope.next_steps).toEqual([]);
    expect(served.upstream.posts.filter(({ operation }) => operation.startsWith('collect'))).toEqual([]);
  });
});

async function listed(served: Served): Promise<readonly unknown[]> {
  const { result } = rpc(await send(served.url, { ...modern('tools/list', {}), path: '/mcp?toolsets=all' }));
  const tools: unknown = Reflect.get(Object(result), 'tools');
  if (!Array.isArray(tools)) throw new Error('no list');
  return tools.map((tool: unknown) => Reflect.get(Object(tool), 'name'));
}
