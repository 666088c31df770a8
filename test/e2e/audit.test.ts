import { createServer } from 'node:http';
import { connect } from 'node:net';
import { Router } from 'express';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pinnedAccess } from '../../src/access/mode.ts';
import { createAuditLog } from '../../src/audit/audit.ts';
import { createLoggers } from '../../src/audit/loggers.ts';
import { Refusals } from '../../src/audit/refusals.ts';
import { createRequestLines } from '../../src/audit/request-lines.ts';
import { Bundles } from '../../src/call/bundles.ts';
import type { CallEnvironment } from '../../src/call/call-environment.ts';
import { ChangeRecord } from '../../src/call/change-record.ts';
import { ClusterFactsCache } from '../../src/call/cluster-facts.ts';
import { now, pause } from '../../src/call/pause.ts';
import { Watches } from '../../src/call/watches.ts';
import { PlanBook } from '../../src/call/write/plan.ts';
import { Serialiser } from '../../src/call/write/serialise.ts';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { LiveCatalog } from '../../src/catalog/live-catalog.ts';
import { createAuthenticate } from '../../src/server/admission/authenticate.ts';
import { Limits } from '../../src/server/admission/limits.ts';
import { RequestLog } from '../../src/server/admission/request-log.ts';
import { createApp } from '../../src/server/app.ts';
import { AnswerOrder } from '../../src/server/http/answer-order.ts';
import { BodiesUnderWay } from '../../src/server/http/bodies-under-way.ts';
import { jsonBody } from '../../src/server/http/json-body.ts';
import { Subscriptions } from '../../src/server/mcp/subscriptions.ts';
import { createUiClient } from '../../src/ui/client.ts';
import { errorOf } from './envelope.ts';
import { type Served, serve } from './serve.ts';
import { until } from './until.ts';
import {
  ERAS,
  JSON_HEADERS,
  legacy,
  legacyCall,
  type Message,
  modern,
  modernCall,
  resultOf,
  rpc,
  rpcError,
  send,
} from './wire.ts';

/** An audit line as the product page shows it: these keys in this order, then what was added since, in its own. */
function auditLine(tool: string, outcome: 'ok' | 'tool_error' | 'error'): RegExp {
  const escaped = tool.replace('\n', '\\u000a');
  const name = JSON.stringify(escaped).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    `^\\{"level":"info","ts":"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z","caller":"audit/audit\\.[jt]s:\\d+","msg":"mcp tool call","component":"mcp","tool":${name},"outcome":"${outcome}","duration_ms":\\d+(,"client":\\{"name":"[^"]*"(,"version":"[^"]*")?\\})?(,"request_id":(\\d+|"[^"]*"))?(,"address":"127\\.0\\.0\\.1")?(,"mode":"read-(only|write)")?(,"dry_run":(true|false))?(,"reason":"[a-z_]+")?(,"target":"[^"]+")?\\}\\n$`,
  );
}

describe('audit', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve();
  });
  afterAll(() => served.stop());

  const hasOneLine = async (message: Message, tool: string, outcome: 'ok' | 'tool_error' | 'error') => {
    let answer: Awaited<ReturnType<typeof send>> | undefined;
    const lines = await served.auditOf(1, async () => {
      answer = await send(served.url, message);
    });
    expect(lines).toEqual([expect.stringMatching(auditLine(tool, outcome))]);
    if (!answer) throw new Error('no answer');
    return answer;
  };

  describe.each(ERAS)('%s', (_era, call) => {
    test('a call that succeeds is ok', async () => {
      await hasOneLine(call('find_unhealthy_sources', { namespace: 'default' }), 'find_unhealthy_sources', 'ok');
    });
    test('a write in read-only mode is a tool_error', async () => {
      await hasOneLine(call('create_destination'), 'create_destination', 'tool_error');
    });
    test('invalid arguments are a tool_error', async () => {
      await hasOneLine(call('describe_source', { namespace: 1 }), 'describe_source', 'tool_error');
    });
    test('an unknown tool is a tool_error, answered as a protocol error that names the nearest', async () => {
      const answer = await hasOneLine(call('describe_odigo'), 'describe_odigo', 'tool_error');
      expect(rpcError(answer)).toMatchObject({ code: -32602, message: expect.stringContaining('describe_odigos') });
    });
    test('a target that is not there is a tool_error', async () => {
      const given = { namespace: 'default', kind: 'Deployment', name: 'nobody' };
      await hasOneLine(call('describe_source', given), 'describe_source', 'tool_error');
    });
    test('a name of a thousand characters is cut in the line', async () => {
      await hasOneLine(call('x'.repeat(1000)), 'x'.repeat(64), 'tool_error');
    });
    test('a name with a newline and quotes makes no second line', async () => {
      const name = 'a"\n{"level":"info"}';
      const answer = await hasOneLine(call(name), name, 'tool_error');
      expect(answer.status).toBeLessThan(500);
    });
  });

  test.each([
    ['another tool', { 'mcp-name': 'describe_odigos' }],
    ['no tool', { 'mcp-name': undefined }],
    ['another method', { 'mcp-method': 'tools/list' }],
    ['no method', { 'mcp-method': undefined }],
    ['no version', { 'mcp-protocol-version': undefined }],
    ['an old version', { 'mcp-protocol-version': '2025-06-18' }],
    ['an unknown version', { 'mcp-protocol-version': '2099-01-01' }],
  ])('headers that name %s are a tool_error of the tool in the body', async (_what, headers) => {
    const message = modern('tools/call', { name: 'get_sampling', arguments: {} }, headers);
    const answer = await hasOneLine(message, 'get_sampling', 'tool_error');
    expect(answer.status).toBe(400);
    expect(rpcError(answer).code).toBeLessThan(0);
    expect(served.upstream.posts.filter(({ operation }) => operation === 'get_sampling')).toEqual([]);
  });

  test.each([
    ['no params', undefined],
    ['params that are text', 'nonsense'],
    ['params that are a list', ['get_sampling']],
    ['params that are null', null],
    ['no name', {}],
    ['a name that is a number', { name: 7 }],
    ['a name that is a list', { name: ['get_sampling'] }],
  ])('%s: one line without a tool', async (_what, params) => {
    for (const message of [
      legacy('tools/call', params),
      { ...modern('tools/call', {}), body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params }) },
    ]) {
      const answer = await hasOneLine(message, '', 'tool_error');
      expect(rpcError(answer).code).toBeLessThan(0);
    }
  });

  test.each([
    ['arguments that are text', { name: 'get_sampling', arguments: 'group' }],
    ['arguments that are a list', { name: 'get_sampling', arguments: [1] }],
    ['a meta that is text', { name: 'get_sampling', arguments: {}, _meta: 'x' }],
  ])('%s: one line of that tool', async (_what, params) => {
    const answer = await hasOneLine(legacy('tools/call', params), 'get_sampling', 'tool_error');
    expect(answer.status).toBeLessThan(500);
  });

  test.each([
    ['no id', { jsonrpc: '2.0', method: 'tools/call', params: { name: 'get_sampling', arguments: {} } }],
    ['an id of null', { jsonrpc: '2.0', id: null, method: 'tools/call', params: { name: 'get_sampling' } }],
    ['an id that is a list', { jsonrpc: '2.0', id: [1], method: 'tools/call', params: { name: 'get_sampling' } }],
    ['no jsonrpc', { id: 1, method: 'tools/call', params: { name: 'get_sampling' } }],
    ['an old jsonrpc', { jsonrpc: '1.0', id: 1, method: 'tools/call', params: { name: 'get_sampling' } }],
  ])('a call with %s is not run and has one line', async (_what, body) => {
    const before = served.upstream.posts.length;
    const message = { headers: JSON_HEADERS, body: JSON.stringify(body) };
    const answer = await hasOneLine(message, 'get_sampling', 'tool_error');
    expect(answer.status).toBeLessThan(500);
    expect(served.upstream.posts).toHaveLength(before);
  });

  test('a batch is refused whole, with one line for each call in it', async () => {
    const call = (id: number, name: string): object => ({ jsonrpc: '2.0', id, method: 'tools/call', params: { name } });
    const body = JSON.stringify([
      call(1, 'get_sampling'),
      { jsonrpc: '2.0', id: 2, method: 'tools/list' },
      call(3, 'describe_odigos'),
      'noise',
    ]);
    const before = served.upstream.posts.length;
    const lines = await served.auditOf(2, async () => {
      const answer = await send(served.url, { headers: JSON_HEADERS, body });
      expect(answer.status).toBe(400);
      expect(rpcError(answer).code).toBe(-32600);
    });
    expect(lines).toEqual([
      expect.stringMatching(auditLine('get_sampling', 'tool_error')),
      expect.stringMatching(auditLine('describe_odigos', 'tool_error')),
    ]);
    expect(served.upstream.posts).toHaveLength(before);
  });

  test.each([
    ['is not JSON', { body: '{"jsonrpc": oops' }, 400],
    ['is cut off', { body: '{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"get_sampl' }, 400],
    ['is too big', { body: JSON.stringify('x'.repeat(2_000_000)) }, 413],
    ['is not called JSON', { headers: { 'content-type': 'text/plain' }, body: '{}' }, 415],
    ['is called nothing', { headers: {}, body: '{}' }, 415],
    ['has an unknown encoding', { headers: { ...JSON_HEADERS, 'content-encoding': 'rot13' }, body: '{}' }, 415],
  ])('a body that %s may have been a call and has one line', async (_what, message, status) => {
    const answer = await hasOneLine({ headers: JSON_HEADERS, ...message }, '(unreadable)', 'tool_error');
    expect(answer.status).toBe(status);
  });

  test('a body without an end is refused, with one line, and no more of it is taken', async () => {
    const socket = connect(Number(new URL(served.url).port), '127.0.0.1');
    const closed = new Promise((resolve) => socket.on('error', () => {}).on('close', resolve));
    const chunk = `10000\r\n${'x'.repeat(65_536)}\r\n`;
    const lines = await served.auditOf(1, async () => {
      socket.write('POST /mcp HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n');
      socket.write('transfer-encoding: chunked\r\n\r\n');
      while (!socket.destroyed && socket.bytesWritten < 200_000_000) {
        socket.write(chunk);
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      await closed;
    });
    expect(lines).toEqual([expect.stringMatching(auditLine('(unreadable)', 'tool_error'))]);
    expect(socket.bytesWritten).toBeLessThan(100_000_000);
    expect(served.lines().filter((line) => line.includes('"level":"error"'))).toEqual([]);
  });

  test.each(['/mcp/', '/MCP'])('an unreadable body at %s has one line', async (path) => {
    const answer = await hasOneLine({ path, headers: JSON_HEADERS, body: '{' }, '(unreadable)', 'tool_error');
    expect(rpcError(answer).code).toBe(-32700);
  });

  test('an unreadable body is put down to the tool that its header names', async () => {
    const message = { headers: { ...JSON_HEADERS, 'mcp-name': 'get_sampling' }, body: '{' };
    await hasOneLine(message, 'get_sampling', 'tool_error');
  });

  test.each([
    ['tools/list', legacy('tools/list', {})],
    ['tools/list, modern', modern('tools/list', {})],
    [
      'initialize',
      legacy('initialize', {
        protocolVersion: '2025-06-18',
        capabilities: {},
        clientInfo: { name: 'tests', version: '1' },
      }),
    ],
    ['ping', legacy('ping', {})],
    ['server/discover', modern('server/discover', {})],
    ['an unknown method', legacy('tools/destroy', {})],
    ['an unknown method, modern', modern('tools/destroy', {})],
    [
      'a notification',
      { headers: JSON_HEADERS, body: JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' }) },
    ],
    ['a batch without calls', { headers: JSON_HEADERS, body: '[{"jsonrpc":"2.0","id":1,"method":"ping"}]' }],
    ['an empty batch', { headers: JSON_HEADERS, body: '[]' }],
    ['null', { headers: JSON_HEADERS, body: 'null' }],
    ['nothing', { headers: JSON_HEADERS, body: '' }],
    ['a GET', { method: 'GET' }],
    ['a DELETE', { method: 'DELETE' }],
    ['a PUT', { method: 'PUT', headers: JSON_HEADERS, body: '{}' }],
    ['another path', { path: '/', headers: JSON_HEADERS, body: '{}' }],
  ])('%s has no line', async (_what, message: Message) => {
    const lines = await served.auditOf(0, async () => {
      const { status } = await send(served.url, message);
      expect(status).toBeLessThan(500);
    });
    expect(lines).toEqual([]);
  });

  test.each(ERAS)(
    'a client that goes away has one line, and what it asked for is given up (%s)',
    async (_era, call) => {
      const gone = await serve();
      await send(gone.url, call('get_sampling'));
      gone.upstream.intercept(() => true);
      const sent = gone.upstream.posts.length;
      const client = new AbortController();
      const lines = await gone.auditOf(1, async () => {
        const answer = send(gone.url, call('get_sampling'), { signal: client.signal });
        await gone.upstream.arrived(sent + 1);
        expect(gone.upstream.unanswered()).toBe(1);
        client.abort();
        await expect(answer).rejects.toThrow();
        await until('the request upstream to be given up', () => gone.upstream.unanswered() === 0);
      });
      expect(lines).toEqual([expect.stringMatching(auditLine('get_sampling', 'tool_error'))]);
      await gone.stop();
    },
  );

  test.each([
    ['a toolset that is none', '/mcp?toolsets=nonsense'],
    ['toolsets given twice', '/mcp?toolsets=core&toolsets=all'],
  ])('a call with %s is refused with one line', async (_what, path) => {
    const before = served.upstream.posts.length;
    const answer = await hasOneLine({ ...modernCall('get_sampling'), path }, 'get_sampling', 'tool_error');
    expect(answer.status).toBe(400);
    expect(rpcError(answer).code).toBe(-32600);
    expect(served.upstream.posts).toHaveLength(before);
  });

  test('calls at once have a line each', async () => {
    const tools = ['get_sampling', 'describe_odigos', 'list_destinations', 'get_access'];
    const calls = Array.from({ length: 40 }, (_, index) => tools[index % tools.length] ?? '');
    const lines = await served.auditOf(calls.length, () =>
      Promise.all(calls.map((name, index) => send(served.url, (index % 3 ? modernCall : legacyCall)(name)))),
    );
    const logged = lines.map((line) => String(JSON.parse(line).tool));
    expect(logged.toSorted()).toEqual(calls.toSorted());
  });
});

test.each(['silent', 'fatal', 'trace'])('the line is written at LOG_LEVEL=%s', async (level) => {
  const served = await serve({ environment: { LOG_LEVEL: level } });
  const lines = await served.auditOf(1, () => send(served.url, modernCall('get_sampling')));
  expect(lines).toEqual([expect.stringMatching(auditLine('get_sampling', 'ok'))]);
  await served.stop();
});

describe('audit of a crash', () => {
  /** A server whose environment fails in one place. */
  async function crashing(broken: Partial<CallEnvironment>) {
    const lines: string[] = [];
    const loggers = createLoggers('trace', { write: (line) => void lines.push(line) });
    const ui = createUiClient({ url: new URL('http://127.0.0.1:9'), timeoutMs: 500 });
    const catalog = new LiveCatalog(createCatalog());
    const environment: CallEnvironment = {
      catalog,
      ui,
      time: Date.now,
      bundleReader: ui,
      bundles: new Bundles(),
      watches: new Watches(),
      changes: new ChangeRecord(),
      onUnknownOperation: () => {},
      facts: new ClusterFactsCache(ui),
      plans: new PlanBook(new Uint8Array(32)),
      applies: new Serialiser(),
      access: { current: () => pinnedAccess('read-write'), fresh: async () => pinnedAccess('read-write') },
      recordWrite: async () => true,
      backend: 'demo',
      uiTimeoutMs: 500,
      allowedToolsets: 'all',
      bundle: 'allow',
      requirePlan: 'off',
      confirm: 'off',
      answerBudget: 24_000,
      pause,
      now,
      onCrash: (tool) => loggers.log.error({ tool, msg: 'tool crashed' }),
      ...broken,
    };
    const onProtocolError = (): void => undefined;
    const authenticate = createAuthenticate(undefined);
    const app = await createApp({
      environment,
      catalog,
      subscriptions: new Subscriptions({ onProtocolError }),
      onProtocolError,
      authenticate,
      limits: new Limits({ rate: undefined, inFlight: 64 }),
      requests: new RequestLog({
        refusals: new Refusals(loggers.audit),
        lines: createRequestLines(loggers.audit),
        authenticate,
        trustedProxies: 0,
      }),
      parseBody: jsonBody({ bodies: new BodiesUnderWay(() => 'all'), deadlineMs: 5_000 }),
      trustedProxies: 0,
      openAudit: createAuditLog(loggers.audit),
      callDeadlineMs: 5_000,
      judge: () => undefined,
      order: new AnswerOrder(),
      toUi: Router(),
      isFrontDoor: false,
      isReady: async () => true,
      needsToken: false,
      isEnabled: () => true,
      isStopping: () => false,
      whyNoWrites: () => undefined,
      log: loggers.log,
    });
    const server = createServer(app);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    const audit = (): readonly string[] => lines.filter((line) => line.includes('"component":"mcp"'));
    return {
      url: `http://127.0.0.1:${address.port}`,
      lines,
      audit,
      stop: async () => {
        ui.close();
        await new Promise((resolve) => server.close(resolve).closeAllConnections());
      },
    };
  }

  const boom = (): never => {
    throw new Error('canary-of-a-crash');
  };

  test.each(ERAS)('a tool that crashes is an error, said so without a word of the crash (%s)', async (_era, call) => {
    const crash = await crashing({ ui: { read: boom, write: boom } });
    const answer = await send(crash.url, call('get_sampling'));
    expect(errorOf(resultOf(answer))).toMatchObject({ side: 'server', changed: 'no' });
    await until('the audit line', () => crash.audit().length > 0);
    await send(crash.url, { method: 'GET', path: '/healthz' });
    expect(crash.audit()).toEqual([expect.stringMatching(auditLine('get_sampling', 'error'))]);
    expect(answer.text + crash.lines.join('')).not.toContain('canary-of-a-crash');
    await crash.stop();
  });

  test.each(ERAS)(
    'a crash outside the tool is one line and an error, said so without a word of the crash (%s)',
    async (_era, call) => {
      const crash = await crashing({ access: { current: boom, fresh: boom } });
      const answer = await send(crash.url, call('get_sampling'));
      expect(rpc(answer)).toMatchObject({ id: 1, error: { code: -32603 } });
      await until('the audit line', () => crash.audit().length > 0);
      await send(crash.url, { method: 'GET', path: '/healthz' });
      expect(crash.audit()).toEqual([expect.stringMatching(auditLine('get_sampling', 'error'))]);
      expect(answer.text).not.toContain('canary-of-a-crash');
      await crash.stop();
    },
  );
});
