import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { newToken } from '../../src/access/token.ts';
import { freePort } from '../telemetry/free-port.ts';
import { otlpCollector } from '../telemetry/otlp-collector.ts';
import { scrape } from '../telemetry/scrape.ts';
import { IN_BODIES, IN_HEADERS, withBody } from './places.ts';
import { type Served, serve } from './serve.ts';
import { filedToken } from './token-file.ts';
import { uiStandIn } from './ui-stand-in.ts';
import { type HttpAnswer, type Message, modernCall, resultOf, send } from './wire.ts';

const inBodies = fc.tuple(fc.constantFrom(...Object.values(IN_BODIES)), fc.string({ unit: 'grapheme', maxLength: 60 }));
const inHeaders = fc.tuple(
  fc.constantFrom(...Object.values(IN_HEADERS)),
  fc.string({ unit: fc.constantFrom(...'abcXYZ019 _-/.;=,"*'), maxLength: 60 }),
);

function said({ headers, text }: HttpAnswer): string {
  return `${JSON.stringify(headers)}\n${text}`;
}

function holds(text: string, token: string): boolean {
  return [token.slice(4, 16), token.slice(16, 28), token.slice(-12)].some((part) => text.includes(part));
}

const filed = filedToken([], 'read-write', afterAll);

describe.each([
  ['anyone may call', {}, {}],
  ['it is not known', filed.environment, {}],
  ['another one is', filed.environment, { authorization: `Bearer ${filed.token}` }],
])('a token of ours, where %s', (_what, environment, bearing) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve({ mode: 'read-write', environment: { LOG_LEVEL: 'debug', ...environment } });
  });
  afterAll(() => served.stop());

  async function leaked(message: Message, token: string): Promise<string | undefined> {
    served.forgetLines();
    const sent = { ...message, headers: { ...bearing, ...message.headers } };
    const answer = await send(served.url, sent).then(said, () => 'refused by HTTP');
    const written = served.lines().join('');
    return [answer, written].find((text) => holds(text, token));
  }

  test.each(Object.entries({ ...IN_BODIES, ...IN_HEADERS }))(
    'stands in no answer and no line: sent as %s',
    async (_place, put) => {
      for (const before of ['', 'a '.repeat(15)]) {
        const token = newToken();
        expect(await leaked(put(`${before}${token}`), token)).toBeUndefined();
      }
    },
  );

  test('stands in none wherever it was put, and whatever is around it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(inBodies, inHeaders), fc.boolean(), async ([put, around], isBehind) => {
        const token = newToken();
        const text = isBehind ? `${around}${token}` : `${token} ${around}`;
        expect(await leaked(put(text), token)).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });
});

describe('a token of ours, wherever it was sent', () => {
  test('stands in no metric and no trace', async () => {
    const collector = await otlpCollector();
    vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', collector.url);
    vi.stubEnv('OTEL_BSP_SCHEDULE_DELAY', '20');
    const served = await serve({ mode: 'read-write', environment: { MCP_ADMIN_PORT: String(await freePort()) } });
    const token = newToken();
    for (const put of Object.values({ ...IN_BODIES, ...IN_HEADERS }))
      await send(served.url, put(token)).catch(() => undefined);
    const { text } = await scrape(served.server.adminUrl);
    expect(text).toContain('odigos_mcp_calls_total');
    expect(holds(text, token)).toBe(false);
    await served.stop();
    vi.unstubAllEnvs();
    const traced = collector.bodies().join('\n');
    await collector.close();
    expect(traced).toContain('tools/call');
    expect(holds(traced, token)).toBe(false);
  });

  test.each([true, false])('stands in no answer and no line of the front door (a UI there: %s)', async (isThere) => {
    const ui = await uiStandIn();
    const served = await serve({ uiUrl: ui.url, environment: { MCP_FRONT_DOOR: 'true', LOG_LEVEL: 'debug' } });
    if (!isThere) await ui.close();
    const token = newToken();
    for (const [method, path, headers] of [
      ['GET', `/${token}`, {}],
      ['GET', `/page?token=${token}`, { authorization: `Bearer ${token}` }],
      ['GET', '/page', { [token]: token, cookie: token, referer: `http://localhost/${token}`, 'x-request-id': token }],
      ['POST', `/diagnose/${token}`, { 'user-agent': token, origin: `http://${token}` }],
    ] as const) {
      const sent = send(served.url, { method, path, headers });
      const { status, text } = await sent.catch(() => ({ status: 0, text: '' }));
      // What the UI answers a page with is its own.
      if (status >= 400) expect([path, holds(text, token)]).toEqual([path, false]);
    }
    await served.stop();
    if (isThere) await ui.close();
    expect(served.lines().filter((line) => holds(line, token))).toEqual([]);
  });
});

describe('a token of ours that the UI answers', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve({ environment: { LOG_LEVEL: 'debug' } });
  });
  afterAll(() => served.stop());

  test.each([
    ['in an error', (token: string) => ({ data: null, errors: [{ message: `it failed with ${token}` }] })],
    ['beside data', (token: string) => ({ data: { sampling: { groups: [] } }, errors: [{ message: token }] })],
    [
      'in its configuration',
      (token: string) => ({ data: { effectiveConfig: { clusterName: token, manifestYAML: token } } }),
    ],
    ['as nothing that it should', (token: string) => ({ [token]: token })],
  ])('%s stands in no answer and no line', async (_what, answered) => {
    const token = newToken();
    served.upstream.intercept((_post, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answered(token)));
      return true;
    });
    for (const tool of ['get_sampling', 'get_config', 'get_access', 'describe_odigos']) {
      expect(holds(said(await send(served.url, modernCall(tool))), token)).toBe(false);
    }
    expect(served.lines().filter((line) => holds(line, token))).toEqual([]);
    served.upstream.intercept(undefined);
  });
});

test('a token in arguments is refused, and not handed on to the UI', async () => {
  const served = await serve({ mode: 'read-write' });
  const before = served.upstream.posts.length;
  const token = newToken();
  for (const [tool, given] of [
    ['describe_source', { namespace: 'default', kind: 'Deployment', name: token }],
    ['create_destination', { type: 'jaeger', name: 'a', fields: [{ key: 'JAEGER_URL', value: `http://${token}` }] }],
  ] as const) {
    const { isError, text } = resultOf(await send(served.url, modernCall(tool, given)));
    expect(isError).toBe(true);
    expect(text).toMatch(/holds a token of this server/);
  }
  expect(served.upstream.posts).toHaveLength(before);
  await served.stop();
});

test('an id that holds a token is refused, since it could not be answered as it came', async () => {
  const served = await serve();
  const lines = await served.auditOf(1, async () => {
    const answer = await send(
      served.url,
      withBody((body) => ({ ...body, id: newToken() })),
    );
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.text)).toMatchObject({ id: null, error: { message: expect.stringContaining('The id') } });
  });
  expect(lines[0]).toContain('"outcome":"tool_error"');
  await served.stop();
});
