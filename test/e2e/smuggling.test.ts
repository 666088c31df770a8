import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { answersIn, exchange } from '../attack/raw/exchange.ts';
import { type RawUpstream, rawUpstream } from '../attack/raw/raw-upstream.ts';
import { type Served, serve } from './serve.ts';
import { until } from './until.ts';

/** What a body must never become: a request of its own, which uninstruments the cluster. */
const HIDDEN_BODY = '{"query":"mutation { uninstrumentCluster }"}';
const HIDDEN = `POST /graphql HTTP/1.1\r\nHost: ui\r\nX-Odigos-Admin-Allow: true\r\nContent-Type: application/json\r\nContent-Length: ${HIDDEN_BODY.length}\r\n\r\n${HIDDEN_BODY}`;

const METHODS = ['GET', 'HEAD', 'OPTIONS', 'DELETE', 'POST', 'PUT', 'PATCH'] as const;
type Method = (typeof METHODS)[number];
const WITH_BODY: ReadonlySet<Method> = new Set(['POST', 'PUT', 'PATCH']);

/** What `Connection` may name; all else would make this server drop a header by name. */
const HARMLESS = ['close', 'keep-alive', 'te', 'trailer', 'http2-settings', 'Keep-Alive', 'upgrade'];
const NAMED = [
  ...['content-length', 'Content-Length', 'transfer-encoding', 'host', 'content-type', 'cookie', 'connection'],
  ...['content-encoding', 'expect', 'authorization', 'proxy-connection', 'x-odigos-admin-allow', 'x-csrf-token'],
  ...['sec-websocket-key', 'origin', 'x-any', '__proto__', 'constructor', '*', '"content-length"', 'a b', ';'],
];

interface Entry {
  readonly name: string;
  readonly path: string;
  readonly methods: readonly Method[];
  readonly environment: Readonly<Record<string, string>>;
  /** Headers of the client's that make it this entry, and what the UI is to get of them. */
  readonly upgrade?: { readonly sent: string; readonly passed: string };
}

const KEY = 'dGhlIHNhbXBsZSBub25jZQ==';
const ENTRIES: readonly Entry[] = [
  { name: 'the link of the support bundle', path: '/diagnose/download', methods: ['GET'], environment: {} },
  { name: 'the front door', path: '/page?a=b', methods: METHODS, environment: { MCP_FRONT_DOOR: 'true' } },
  {
    name: 'a websocket',
    path: '/ws',
    methods: ['GET'],
    environment: { MCP_FRONT_DOOR: 'true' },
    upgrade: {
      sent: `Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${KEY}\r\n`,
      passed: `sec-websocket-key: ${KEY}\r\nsec-websocket-version: 13\r\nupgrade: websocket\r\nconnection: Upgrade\r\n`,
    },
  },
];

const FRAMINGS = [
  ['by its length', `Content-Length: ${HIDDEN.length}`, HIDDEN],
  ['in chunks', 'Transfer-Encoding: chunked', `${HIDDEN.length.toString(16)}\r\n${HIDDEN}\r\n0\r\n\r\n`],
] as const;

describe.each(ENTRIES)('by $name', ({ path, methods, environment, upgrade }) => {
  let upstream: RawUpstream;
  let served: Served;
  beforeAll(async () => {
    upstream = await rawUpstream();
    served = await serve({ uiUrl: upstream.url, environment });
  });
  beforeEach(() => upstream.forget());
  afterAll(async () => {
    await served.stop();
    await upstream.close();
  });

  const host = () => new URL(served.url).host;

  /** What the client sends. */
  const request = (method: Method, headers: readonly string[], body = ''): Buffer =>
    Buffer.from(
      `${method} ${path} HTTP/1.1\r\nHost: ${host()}\r\nCookie: a=b\r\nX-Odigos-Admin-Allow: true\r\n${upgrade?.sent ?? ''}${headers
        .map((header) => `${header}\r\n`)
        .join('')}\r\n${body}`,
    );

  /** What the UI is to get, byte for byte. */
  const passed = (method: Method, hasBody: boolean): string => {
    const head = `${method} ${path} HTTP/1.1\r\nhost: ${host()}\r\ncookie: a=b\r\n`;
    if (upgrade) return `${head}${upgrade.passed}\r\n`;
    if (hasBody) {
      const chunk = `${HIDDEN.length.toString(16)}\r\n${HIDDEN}\r\n0\r\n\r\n`;
      return `${head}transfer-encoding: chunked\r\nconnection: close\r\n\r\n${chunk}`;
    }
    return `${head}${WITH_BODY.has(method) ? 'content-length: 0\r\n' : ''}connection: close\r\n\r\n`;
  };

  const seen = (): readonly string[] => upstream.connections().map(({ bytes }) => bytes().toString('latin1'));

  describe.each(methods)('%s', (method) => {
    test.each(NAMED)('with a Connection that names "%s" is refused', async (name) => {
      for (const connections of [[`keep-alive, ${name}`], [`${name},close`], ['upgrade', `\t${name} ,`]]) {
        const naming = connections.map((connection) => `Connection: ${connection}`);
        for (const [, framing, body] of FRAMINGS) {
          const answer = await exchange(served.url, request(method, [...naming, framing], body));
          expect(answer).toMatch(/^HTTP\/1\.1 400 /);
          expect(answersIn(answer)).toBe(1);
        }
        expect(await exchange(served.url, request(method, naming))).toMatch(/^HTTP\/1\.1 400 /);
      }
      expect(seen()).toEqual([]);
    });

    test.each(HARMLESS)('with a Connection that names "%s" is one request, or none', async (name) => {
      await exchange(served.url, request(method, [`Connection: ${name}`]));
      expect(seen()).toEqual([passed(method, false)]);
    });

    test.each(FRAMINGS)('with a body %s is one request, or none', async (_how, framing, body) => {
      const answer = await exchange(served.url, request(method, [framing], body));
      expect(answersIn(answer)).toBe(1);
      if (WITH_BODY.has(method)) expect(seen()).toEqual([passed(method, true)]);
      else {
        expect(answer).toMatch(/^HTTP\/1\.1 400 /);
        expect(seen()).toEqual([]);
      }
    });

    test('behind one that is refused is not carried out', async () => {
      const [, framing, body] = FRAMINGS[1];
      const two = [request(method, ['Connection: keep-alive, content-length', framing], body), request(method, [])];
      const answer = await exchange(served.url, Buffer.concat(two));
      expect(answersIn(answer)).toBe(1);
      expect(seen()).toEqual([]);
    });

    test('with a body that ends early lets nobody else be taken for the rest of it', async () => {
      const { hostname, port } = new URL(served.url);
      const socket = connect(Number(port), hostname);
      socket.on('error', () => undefined);
      socket.write(request(method, ['Connection: keep-alive, content-length', 'Content-Length: 900'], HIDDEN));
      const other = await exchange(served.url, request(method, []));
      expect(other).toMatch(upgrade ? /^HTTP\/1\.1 101 / : /^HTTP\/1\.1 200 /);
      expect(seen()).toEqual([passed(method, false)]);
      socket.destroy();
    });
  });

  test.each(['TRACE', 'CONNECT', 'SOURCE', 'PROPFIND', 'LINK'])('%s does not pass', async (method) => {
    await exchange(served.url, Buffer.from(`${method} ${path} HTTP/1.1\r\nHost: ${host()}\r\n\r\n`));
    expect(seen()).toEqual([]);
  });

  const GET = methods.includes('GET') ? path : '/';
  test.each([
    ['an address with a scheme', `GET http://ui${GET} HTTP/1.1\r\nHost: HOST\r\n\r\n`],
    ['a fragment, which the UI takes for path', `GET ${GET}#/../mcp HTTP/1.1\r\nHost: HOST\r\n\r\n`],
    ['no path', 'OPTIONS * HTTP/1.1\r\nHost: HOST\r\n\r\n'],
    ['two Hosts', `GET ${GET} HTTP/1.1\r\nHost: HOST\r\nHost: ui\r\n\r\n`],
    ['another version', `GET ${GET} HTTP/2.0\r\nHost: HOST\r\n\r\n`],
    ['chunks in HTTP/1.0', `POST ${GET} HTTP/1.0\r\nHost: HOST\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
    ['two codings', `POST ${GET} HTTP/1.1\r\nHost: HOST\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n`],
    ['an empty coding', `POST ${GET} HTTP/1.1\r\nHost: HOST\r\nTransfer-Encoding: ,chunked\r\n\r\n0\r\n\r\n`],
    ['a compressed body', `POST ${GET} HTTP/1.1\r\nHost: HOST\r\nContent-Encoding: gzip\r\nContent-Length: 1\r\n\r\nx`],
  ])('%s does not pass', async (_what, text) => {
    const answer = await exchange(served.url, Buffer.from(text.replaceAll('HOST', host())));
    expect(answer).toMatch(/^HTTP\/1\.1 [45]\d\d /);
    expect(seen()).toEqual([]);
  });
});

describe('connections to the UI', () => {
  test('are of one request each, whoever sent it', async () => {
    const upstream = await rawUpstream();
    const served = await serve({ uiUrl: upstream.url, environment: { MCP_FRONT_DOOR: 'true' } });
    upstream.forget();
    const { host } = new URL(served.url);
    const get = `GET /page HTTP/1.1\r\nHost: ${host}\r\n\r\n`;
    const post = `POST /page HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 1\r\n\r\nx`;
    const answer = await exchange(served.url, Buffer.from(get + post + get), { expected: 3 });
    expect(answersIn(answer)).toBe(3);
    const seen = upstream.connections().map(({ bytes }) => bytes().toString().split(' ', 1));
    expect(seen).toEqual([['GET'], ['POST'], ['GET']]);
    await until('all of them to end', () => upstream.connections().every(({ isOpen }) => !isOpen()));
    await served.stop();
    await upstream.close();
  });
});

describe('a websocket', () => {
  test('whose client is reset while it is refused or opened ends nothing else', async () => {
    const upstream = await rawUpstream();
    const served = await serve({ uiUrl: upstream.url, environment: { MCP_FRONT_DOOR: 'true' } });
    upstream.forget();
    const { host, hostname, port } = new URL(served.url);
    const opening = (headers: string): string =>
      `GET /ws HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${KEY}\r\n${headers}\r\n`;
    for (let turn = 0; turn < 20; turn += 1) {
      for (const headers of ['Origin: https://evil.example\r\n', '']) {
        await new Promise<void>((resolve) => {
          const socket = connect(Number(port), hostname, () => {
            socket.write(opening(headers), () => setTimeout(() => socket.resetAndDestroy(), turn % 4));
          });
          socket.on('error', () => undefined).on('close', () => resolve());
        });
      }
    }
    await until('the UI to be left', () => upstream.connections().every(({ isOpen }) => !isOpen()));
    await served.stop();
    await upstream.close();
  });

  test('behind a request that waits for its answer is a request as any other, answered in its turn', async () => {
    const upstream = await rawUpstream();
    const served = await serve({ uiUrl: upstream.url, environment: { MCP_FRONT_DOOR: 'true' } });
    upstream.forget();
    const { host } = new URL(served.url);
    const page = `GET /page HTTP/1.1\r\nHost: ${host}\r\n\r\n`;
    const opening = `GET /ws HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${KEY}\r\n\r\n`;
    const answer = await exchange(served.url, Buffer.from(page + opening), { expected: 2 });
    expect(answer.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 200']);
    const refused = `GET /page HTTP/1.1\r\nHost: ${host}\r\nConnection: content-length\r\n\r\n`;
    expect(answersIn(await exchange(served.url, Buffer.from(refused + opening)))).toBe(1);
    expect(upstream.connections().map(({ bytes }) => bytes().includes('upgrade: websocket'))).toEqual([false, false]);
    await served.stop();
    await upstream.close();
  });

  test('sends nothing behind its request before the UI has opened it', async () => {
    const upstream = await rawUpstream();
    const served = await serve({ uiUrl: upstream.url, environment: { MCP_FRONT_DOOR: 'true' } });
    upstream.forget();
    const { host } = new URL(served.url);
    // The UI takes no websocket for this version of the protocol, and would take what follows for a request.
    const opening = `GET /ws HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n`;
    const answer = await exchange(served.url, Buffer.from(`${opening}Sec-WebSocket-Version: 777\r\n\r\n${HIDDEN}`));
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(upstream.connections().map(({ bytes }) => bytes().includes('mutation'))).toEqual([false]);
    await served.stop();
    await upstream.close();
  });
});
