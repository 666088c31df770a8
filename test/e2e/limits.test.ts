import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, test } from 'vitest';
import { newToken, tokenDigest } from '../../src/access/token.ts';
import { type RawConnection, rawConnection } from '../faults/raw.ts';
import { freePort } from '../telemetry/free-port.ts';
import { scrape } from '../telemetry/scrape.ts';
import { CLIENTS } from './clients.ts';
import type { SeenPost } from './counting-upstream.ts';
import { errorOf } from './envelope.ts';
import { type Served, type ServeOptions, serve } from './serve.ts';
import { uiStandIn } from './ui-stand-in.ts';
import { until } from './until.ts';
import { type HttpAnswer, legacyCall, type Message, modern, modernCall, resultOf, rpcError, send } from './wire.ts';

const ends: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function serving(environment: Readonly<Record<string, string>>, options: ServeOptions = {}): Promise<Served> {
  const served = await serve({ ...options, environment });
  ends.push(() => served.stop());
  return served;
}

/** Tokens by their names, each in a file with a rate of its own where one is given. */
function tokensFile(rates: Readonly<Record<string, string | undefined>>) {
  const directory = mkdtempSync(join(tmpdir(), 'odigos-mcp-limits-'));
  ends.push(() => rmSync(directory, { recursive: true }));
  const tokens = new Map(Object.keys(rates).map((name) => [name, newToken()]));
  const entries = [...tokens].map(([name, token]) => ({
    name,
    sha256: tokenDigest(token).toString('hex'),
    ...(rates[name] === undefined ? {} : { rate: rates[name] }),
  }));
  const file = join(directory, 'tokens.yaml');
  writeFileSync(file, JSON.stringify({ tokens: entries }));
  return { file, bearing: (name: string) => ({ authorization: `Bearer ${tokens.get(name)}` }) };
}

const CALL = modernCall('get_access');

/** A call as it comes through one trusted proxy. */
function from(address: string, message: Message = CALL): Message {
  return { ...message, headers: { ...message.headers, 'x-forwarded-for': address } };
}

function withHeaders(headers: Readonly<Record<string, string>>, message: Message = CALL): Message {
  return { ...message, headers: { ...message.headers, ...headers } };
}

async function statuses(served: Served, messages: readonly Message[]): Promise<readonly number[]> {
  const all: number[] = [];
  for (const message of messages) all.push((await send(served.url, message)).status);
  return all;
}

function times<Item>(count: number, make: (index: number) => Item): readonly Item[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function expectTooMany(answer: HttpAnswer, why: RegExp): void {
  expect(answer.status).toBe(429);
  const seconds = answer.headers['retry-after'];
  expect(seconds).toMatch(/^[1-9]\d*$/);
  expect(rpcError(answer)).toMatchObject({ code: -32_000, message: expect.stringMatching(why) });
  expect(rpcError(answer).message).toContain(`Try again in ${seconds} s.`);
}

describe('requests over a rate', () => {
  test('are answered 429 with a time to retry, sent nowhere, and audited', async () => {
    const served = await serving({ MCP_RATE: '3/m', MCP_TRUSTED_PROXIES: '1' });
    expect(
      await statuses(
        served,
        times(3, () => from('203.0.113.9')),
      ),
    ).toEqual([200, 200, 200]);
    served.upstream.forget();
    for (const [message, tool] of [
      [modernCall('get_access'), 'get_access'],
      [legacyCall('get_access'), '(unread)'],
    ] as const) {
      const lines = await served.auditOf(1, async () => {
        const answer = await send(served.url, from('203.0.113.9', message));
        expectTooMany(answer, /this address may make 3 requests a minute/);
      });
      expect(lines.map((line) => JSON.parse(line))).toEqual([
        expect.objectContaining({ tool, outcome: 'tool_error', reason: 'limits' }),
      ]);
    }
    expect(served.upstream.posts).toEqual([]);
    expect(await statuses(served, [from('203.0.113.10')])).toEqual([200]);
  });

  test('are counted by token where there are tokens: its own rate, or the default', async () => {
    const { file, bearing } = tokensFile({ slow: '2/m', plain: undefined });
    const served = await serving({ MCP_RATE: '4/m', MCP_TOKENS_FILE: file });
    const calls = (name: string, count: number) => times(count, () => withHeaders(bearing(name)));
    expect(await statuses(served, calls('slow', 3))).toEqual([200, 200, 429]);
    expect(await statuses(served, calls('plain', 5))).toEqual([200, 200, 200, 200, 429]);
    const lines = await served.auditOf(1, async () => {
      expectTooMany(
        await send(served.url, withHeaders(bearing('slow'))),
        /the token slow may make 2 requests a minute/,
      );
    });
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ token: 'slow', reason: 'limits' });
  });

  test('count lists too, and a list over the rate is no call in the audit unless it may be one', async () => {
    const served = await serving({ MCP_RATE: '1/m', MCP_TRUSTED_PROXIES: '1' });
    const list = from('203.0.113.9', modern('tools/list', {}));
    const lines = await served.auditOf(0, async () => {
      expect(await statuses(served, [list, list])).toEqual([200, 429]);
    });
    expect(lines).toEqual([]);
  });

  test('leave the connection as it was, so that the next request comes on it', async () => {
    const served = await serving({ MCP_RATE: '1/m', MCP_TRUSTED_PROXIES: '1' });
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    ends.push(() => agent.destroy());
    const ports = new Set<number | undefined>();
    for (const [address, status] of [
      ['203.0.113.9', 200],
      ['203.0.113.9', 429],
      ['203.0.113.9', 429],
      ['203.0.113.10', 200],
    ] as const) {
      const answer = await post(agent, served.url, from(address));
      expect(answer.status).toBe(status);
      ports.add(answer.localPort);
    }
    expect(ports.size).toBe(1);
  });

  test('are not counted from this machine, whatever it says of its address', async () => {
    const served = await serving({ MCP_RATE: '1/m' });
    expect(await statuses(served, [CALL, CALL, from('203.0.113.9'), from('203.0.113.9')])).toEqual([
      200, 200, 200, 200,
    ]);
  });

  test('are counted by the address that the trusted proxy saw, not by what the client says before it', async () => {
    const served = await serving({ MCP_RATE: '1/m', MCP_TRUSTED_PROXIES: '1' });
    expect(
      await statuses(served, [
        from('198.51.100.1, 203.0.113.9'),
        from('127.0.0.1, 203.0.113.9'),
        from('::1, 203.0.113.9'),
      ]),
    ).toEqual([200, 429, 429]);
  });
});

/** Holds what is asked of the UI until it is let go. */
function holding(served: Served) {
  const held: { readonly post: SeenPost; readonly release: () => void }[] = [];
  served.upstream.intercept(
    (post) => new Promise((resolve) => void held.push({ post, release: () => resolve(false) })),
  );
  return held;
}

const slowCall = (index: number | string): Message =>
  modernCall('list_workloads_in_namespace', { namespace: `ns-${index}` });

describe('requests under way', () => {
  test('are bounded for each caller, and room is given back', async () => {
    const served = await serving({ MCP_MAX_IN_FLIGHT: '2', MCP_TRUSTED_PROXIES: '1' });
    // The cluster's facts are known from here on.
    await send(served.url, from('203.0.113.8'));
    const held = holding(served);
    const first = times(2, (index) => send(served.url, from('203.0.113.9', slowCall(index))));
    await until('two requests at the UI', () => held.length === 2);
    const lines = await served.auditOf(1, async () => {
      expectTooMany(await send(served.url, from('203.0.113.9')), /may have 2 requests under way at once/);
    });
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ tool: 'get_access', reason: 'limits' });
    expect(held).toHaveLength(2);
    served.upstream.intercept(undefined);
    expect(await statuses(served, [from('203.0.113.10')])).toEqual([200]);
    for (const { release } of held) release();
    await Promise.all(first);
    expect(await statuses(served, [from('203.0.113.9')])).toEqual([200]);
  });

  test.each(CLIENTS)('over them, a call of %s fails with words that say when to try again', async (_name, connect) => {
    const served = await serving({ MCP_MAX_IN_FLIGHT: '1' });
    const client = await connect(served.url);
    ends.push(() => client.close());
    await client.call('get_access');
    const held = holding(served);
    const first = send(served.url, slowCall(0));
    await until('the request at the UI', () => held.length === 1);
    await expect(client.call('get_access')).rejects.toThrow('Try again in 1 s.');
    held[0]?.release();
    await first;
    served.upstream.intercept(undefined);
    expect((await client.call('get_access')).isError).toBe(false);
  });

  test('end when their client goes', async () => {
    const served = await serving({ MCP_MAX_IN_FLIGHT: '1' });
    await send(served.url, CALL);
    const held = holding(served);
    for (let turn = 1; turn <= 3; turn += 1) {
      const client = new AbortController();
      const gone = send(served.url, slowCall(turn), { signal: client.signal }).catch(() => 'gone');
      await until('the request at the UI', () => held.length === turn);
      client.abort();
      expect(await gone).toBe('gone');
      await until('the UI to be left', () => served.upstream.unanswered() === 0);
    }
    served.upstream.intercept(undefined);
    expect(await statuses(served, [CALL])).toEqual([200]);
  });
});

describe('a connection that is kept', () => {
  test('outlasts what balancers keep theirs, and is no slow request meanwhile', async () => {
    const served = await serving({}, { patience: { headMs: 100, bodyMs: 100 } });
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    ends.push(() => agent.destroy());
    const first = await post(agent, served.url, CALL);
    expect(Number(/timeout=(\d+)/.exec(String(first.headers['keep-alive']))?.[1])).toBeGreaterThan(60);
    // Node looks at its connections every second.
    await new Promise((resolve) => setTimeout(resolve, 1_300));
    expect(await post(agent, served.url, CALL)).toMatchObject({ status: 200, localPort: first.localPort });
  });
});

describe('clients that send slowly', () => {
  const HEAD = 'POST /mcp HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n';

  /** Connections that each have sent this and send no more. */
  async function slow(served: Served, count: number, text: string): Promise<readonly RawConnection[]> {
    const connections = await Promise.all(times(count, () => rawConnection(Number(new URL(served.url).port))));
    ends.push(() => {
      for (const { socket } of connections) socket.destroy();
    });
    for (const { socket } of connections) socket.write(text);
    return connections;
  }

  test('take no place of a call, however many they are and though they are of the same machine', async () => {
    const served = await serving({ MCP_MAX_IN_FLIGHT: '2' });
    for (const text of [`${HEAD}content-length: 100\r\n\r\n`, `${HEAD}transfer-encoding: chunked\r\n\r\n1\r\n{\r\n`]) {
      await slow(served, 200, text);
      expect(await statuses(served, [CALL, legacyCall('get_access')])).toEqual([200, 200]);
    }
  });

  test('make room for those that come, the one that has taken longest first, each with its line', async () => {
    const served = await serving({});
    const [first] = await slow(served, 1, `${HEAD}content-length: 100\r\n\r\n`);
    // It has come before the others do.
    await send(served.url, CALL);
    const lines = await served.auditOf(1, async () => {
      await slow(served, 255, `${HEAD}content-length: 100\r\n\r\n`);
      await send(served.url, modern('tools/list', {}));
      await slow(served, 1, `${HEAD}content-length: 100\r\n\r\n`);
      await first?.closed;
    });
    expect(first?.received()).toMatch(/^HTTP\/1\.1 429 .*retry-after: 1.*Nothing was done/is);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ tool: '(unread)', outcome: 'tool_error', reason: 'limits' }),
    ]);
    expect(await statuses(served, [CALL])).toEqual([200]);
  });

  test.each([
    ['a body that stands still', `${HEAD}content-length: 100\r\n\r\n{`],
    ['chunks that stand still', `${HEAD}transfer-encoding: chunked\r\n\r\n1\r\n{\r\n`],
  ])('are answered 408 after a time, with a line: %s', async (_what, text) => {
    const served = await serving({}, { patience: { headMs: 300, bodyMs: 300 } });
    const lines = await served.auditOf(1, async () => {
      const [connection] = await slow(served, 1, text);
      await connection?.closed;
      expect(connection?.received()).toMatch(/^HTTP\/1\.1 408 .*Nothing was done/s);
    });
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ tool: '(unreadable)', outcome: 'tool_error', reason: 'timeout' }),
    ]);
  });

  test('are answered 408 though a byte comes now and then', async () => {
    const served = await serving({}, { patience: { headMs: 300, bodyMs: 300 } });
    const [connection] = await slow(served, 1, `${HEAD}content-length: 100000\r\n\r\n{`);
    const drip = setInterval(() => connection?.socket.write(' '), 20);
    await connection?.closed;
    clearInterval(drip);
    expect(connection?.received()).toMatch(/^HTTP\/1\.1 408 /);
  });

  test.each(['', 'POST /mcp HTTP/1.1\r\nhost: localhost\r\n', `POST /mcp HTTP/1.1\r\nx: ${'y'.repeat(1_000)}`])(
    'are cut off when the head does not come: %j',
    async (text) => {
      const served = await serving({}, { patience: { headMs: 300, bodyMs: 300 } });
      const [connection] = await slow(served, 1, text);
      await connection?.closed;
      expect(connection?.received()).toMatch(/^HTTP\/1\.1 408 /);
    },
  );

  test('leave the front door open too', async () => {
    const ui = await uiStandIn();
    ends.push(() => ui.close());
    const served = await serving({ MCP_FRONT_DOOR: 'true' }, { uiUrl: ui.url });
    const [first] = await slow(served, 1, 'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-length: 9\r\n\r\n');
    await send(served.url, { path: '/graphql', body: '{}' });
    await slow(served, 300, 'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-length: 9\r\n\r\n');
    await first?.closed;
    expect((await send(served.url, { path: '/graphql', body: '{}' })).status).toBe(200);
  });
});

describe('metrics', () => {
  test('count what is over a limit, and show what waits for the UI', async () => {
    const served = await serving({
      MCP_ADMIN_PORT: String(await freePort()),
      MCP_UI_CONCURRENCY: '1',
      MCP_MAX_IN_FLIGHT: '3',
    });
    await send(served.url, CALL);
    const held = holding(served);
    const calls = times(3, (index) => send(served.url, slowCall(index)));
    await until('two to wait', async () => {
      return (await scrape(served.server.adminUrl)).value('odigos_mcp_upstream_waiting') === 2;
    });
    expect((await send(served.url, CALL)).status).toBe(429);
    const metrics = await scrape(served.server.adminUrl);
    expect(metrics.value('odigos_mcp_refusals_total', { reason: 'limits' })).toBe(1);
    expect(metrics.value('odigos_mcp_calls_total', { tool: 'get_access', outcome: 'tool_error', mode: 'none' })).toBe(
      1,
    );
    served.upstream.intercept(undefined);
    for (const { release } of held) release();
    await Promise.all(calls);
    expect((await scrape(served.server.adminUrl)).value('odigos_mcp_upstream_waiting')).toBe(0);
  });
});

describe('one agent with many slow calls', () => {
  const unlimited = { MCP_RATE: 'off', MCP_MAX_IN_FLIGHT: '1000', MCP_UI_CONCURRENCY: '4' };

  test('keeps no other waiting for more than a few turns, and loses none of its own', async () => {
    const { file, bearing } = tokensFile({ greedy: undefined, second: undefined, third: undefined });
    const served = await serving({ ...unlimited, MCP_TOKENS_FILE: file });
    await send(served.url, withHeaders(bearing('third')));
    const held = holding(served);
    const many = times(200, (index) => send(served.url, withHeaders(bearing('greedy'), slowCall(index))));
    await until('its share of the UI to be taken', () => held.length === 3);

    // Some room is never taken by one caller alone.
    const second = send(served.url, withHeaders(bearing('second'), slowCall('second')));
    await until('the second caller’s request', () => held.some(({ post }) => post.body.includes('ns-second')));
    expect(held).toHaveLength(4);

    // Now all is taken: the third caller waits, for a turn.
    let answered = false;
    const third = send(served.url, withHeaders(bearing('third'), slowCall('third'))).then((answer) => {
      answered = true;
      return answer;
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(held).toHaveLength(4);
    let turns = 0;
    while (!answered && turns < 20) {
      const before = held.length;
      held[turns]?.release();
      turns += 1;
      await until('the next request, or the answer', () => answered || held.length > before);
    }
    await third;
    // Two requests of the third caller: the list, and the names that there are, since its namespace is none of them.
    expect(turns).toBeLessThanOrEqual(12);
    expect(held.length).toBeLessThan(20);

    served.upstream.intercept(undefined);
    for (const { release } of held) release();
    await second;
    for (const answer of await Promise.all(many)) expect(answer.status).toBe(200);
    const asked = served.upstream.posts.map(({ body }) => body).join('\n');
    for (let index = 0; index < 200; index += 1) expect(asked).toContain(`"ns-${index}"`);
  });

  test('does not make the server unready, whose own requests wait for nobody', async () => {
    const served = await serving(unlimited, { followEveryMs: 25, mode: 'read-write' });
    await send(served.url, CALL);
    const isOwn = ({ operation, query }: SeenPost): boolean =>
      operation === 'get_access_mode' || query.includes('__typename}');
    const held: (() => void)[] = [];
    served.upstream.intercept((post) =>
      isOwn(post) ? false : new Promise((resolve) => void held.push(() => resolve(false))),
    );
    const many = times(50, (index) => send(served.url, slowCall(index)));
    await until('its share of the UI to be taken', () => held.length === 3);
    expect((await send(served.url, { method: 'GET', path: '/readyz' })).status).toBe(200);
    const readings = () => served.upstream.posts.filter(({ operation }) => operation === 'get_access_mode').length;
    const before = readings();
    await until('the mode to be read on', () => readings() > before + 2);
    served.upstream.intercept(undefined);
    for (const release of held) release();
    await Promise.all(many);
  });

  test('is told to come again when too much of it waits, and nothing of that is sent', async () => {
    const served = await serving(unlimited);
    await send(served.url, CALL);
    const held = holding(served);
    const many = times(280, (index) => send(served.url, slowCall(index)));
    const refused: HttpAnswer[] = [];
    for (const one of many) {
      one.then((answer) => {
        if (resultOf(answer).isError && errorOf(resultOf(answer)).side === 'limits') refused.push(answer);
      });
    }
    await until('those over what may wait', () => refused.length === 21);
    expect(held).toHaveLength(3);
    for (const answer of refused) {
      expect(errorOf(resultOf(answer))).toMatchObject({
        side: 'limits',
        changed: 'no',
        message: expect.stringMatching(/^Too busy.*not sent\. Call again in 5 s\.$/),
      });
    }
    await until('their lines', () => served.audit().filter((line) => line.includes('"reason":"limits"')).length === 21);
    served.upstream.intercept(undefined);
    for (const { release } of held) release();
    await Promise.all(many);
  });
});

describe('requests without a valid token', () => {
  test('are told so thirty times a minute by address, then to wait; a valid token is served from there all the same', async () => {
    const { file, bearing } = tokensFile({ ci: undefined });
    const served = await serving({ MCP_TOKENS_FILE: file, MCP_TRUSTED_PROXIES: '1' });
    const guess = (): Message => from('203.0.113.9', withHeaders({ authorization: `Bearer ${newToken()}` }));
    expect(new Set(await statuses(served, times(30, guess)))).toEqual(new Set([401]));
    const lines = await served.auditOf(1, async () => {
      expectTooMany(await send(served.url, guess()), /this address had too many requests without a valid token/);
    });
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ tool: 'get_access', reason: 'limits' });
    expect(await statuses(served, [from('203.0.113.9', withHeaders(bearing('ci')))])).toEqual([200]);
    expect(await statuses(served, [from('203.0.113.10', withHeaders({ authorization: 'Bearer x' }))])).toEqual([401]);
  });

  test('ten thousand of them, from many addresses, take no memory and no legitimate call its answer', async () => {
    const { file, bearing } = tokensFile({ ci: undefined });
    const served = await serving({ MCP_TOKENS_FILE: file, MCP_TRUSTED_PROXIES: '1' });
    const agent = new Agent({ keepAlive: true, maxSockets: 32 });
    ends.push(() => agent.destroy());
    const legitimate = async (): Promise<number> => {
      const began = performance.now();
      const answer = await send(served.url, from('203.0.113.9', withHeaders(bearing('ci'))));
      expect(resultOf(answer).isError).toBe(false);
      return performance.now() - began;
    };
    await legitimate();
    await flood(agent, served.url, 1_000);
    served.upstream.forget();
    const flooded = accounted(served);
    const before = heapUsed(served);
    let isOver = false;
    const during = (async () => {
      const took: number[] = [];
      while (!isOver) {
        took.push(await legitimate());
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return took;
    })();
    const answers = await flood(agent, served.url, 10_000);
    isOver = true;
    const took = await during;
    expect(answers.get(401)).toBeGreaterThan(0);
    expect(answers.get(429)).toBeGreaterThan(7_000);
    expect((answers.get(401) ?? 0) + (answers.get(429) ?? 0)).toBe(10_000);
    expect(took.length).toBeGreaterThan(10);
    expect(Math.max(...took)).toBeLessThan(5_000);
    const lines = accounted(served);
    expect(lines.calls).toBeLessThan(2_000);
    const grown = (heapUsed(served) - before) / 2 ** 20;
    expect(grown).toBeLessThan(5);
    // Only the legitimate calls reached the UI.
    expect(new Set(served.upstream.posts.map(({ operation }) => operation))).toEqual(
      new Set(['get_access', 'get_access_versions']),
    );
    // Each is accounted for once: by a line of its own, or by one that says how many more there were.
    await served.stop();
    const all = [flooded, lines, accounted(served)].reduce((sum, { calls, more }) => sum + calls + more, 0);
    expect(all).toBe(11_000 + 1 + took.length);
  }, 120_000);
});

/** What the lines so far account for: calls with a line, and those that a line counts. */
function accounted(served: Served): { readonly calls: number; readonly more: number } {
  const counts = served.lines().flatMap((line): number[] => {
    const { msg, more } = JSON.parse(line);
    return msg === 'requests refused' ? [more] : [];
  });
  return { calls: served.audit().length, more: counts.reduce((sum, count) => sum + count, 0) };
}

/** Guesses tokens from one address, and each fifth time from a made-up one. Counts the answers by status. */
async function flood(agent: Agent, url: string, count: number): Promise<ReadonlyMap<number, number>> {
  const answers = new Map<number, number>();
  let left = count;
  const guess = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const octet = (): number => Math.floor(Math.random() * 256);
      const address = left % 5 > 0 ? '198.51.100.7' : `10.${octet()}.${octet()}.${octet()}`;
      const { status } = await post(agent, url, from(address, withHeaders({ authorization: `Bearer ${newToken()}` })));
      answers.set(status, (answers.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(times(32, guess));
  return answers;
}

/** Sends a request over an agent's connections. */
function post(
  agent: Agent,
  url: string,
  { path = '/mcp', headers: given = {}, body }: Message,
): Promise<{
  readonly status: number;
  readonly localPort: number | undefined;
  readonly headers: IncomingHttpHeaders;
}> {
  return new Promise((resolve, reject) => {
    const length = { 'content-length': Buffer.byteLength(body ?? '') };
    const sent = request(`${url}${path}`, { method: 'POST', agent, headers: { ...given, ...length } }, (response) => {
      const { localPort } = response.socket;
      const { headers } = response;
      response.resume().on('end', () => resolve({ status: response.statusCode ?? 0, localPort, headers }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Bytes of the heap after a collection, without what the test itself keeps. */
function heapUsed(served: Served): number {
  served.forgetLines();
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') throw new Error('no collector');
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}
