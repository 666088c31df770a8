import type { IncomingHttpHeaders } from 'node:http';
import { createMcpHandler, Server } from '@modelcontextprotocol/server';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { DeclaredClients } from '../../../../src/server/mcp/fast-path/declared-clients.ts';
import { type FastRequest, fastRequest } from '../../../../src/server/mcp/fast-path/fast-request.ts';
import { IMPLEMENTATION, serverOptions } from '../../../../src/server/mcp/implementation.ts';
import { jsonAnswers } from '../../../../src/server/mcp/json-answers.ts';
import { readMessage } from '../../../../src/server/mcp/message.ts';

const ENVELOPE = {
  'io.modelcontextprotocol/protocolVersion': '2026-07-28',
  'io.modelcontextprotocol/clientInfo': { name: 'tests', version: '1' },
  'io.modelcontextprotocol/clientCapabilities': {},
};

const HEADERS: Readonly<Record<string, readonly (string | undefined)[]>> = {
  accept: [
    'application/json, text/event-stream',
    'text/event-stream;q=0.5, application/json',
    'application/json',
    'text/event-stream',
    '*/*',
    undefined,
  ],
  'mcp-protocol-version': [undefined, '', '2024-10-07', '2025-03-26', '2025-11-25', '2026-07-28', '2099-01-01', 'new'],
  'mcp-method': [undefined, 'tools/call', 'tools/list', 'ping'],
  'mcp-name': [undefined, 'a', 'b', ' a', '=?base64?YQ==?='],
  'mcp-session-id': [undefined, 'session'],
};

const METAS: readonly unknown[] = [
  undefined,
  null,
  'text',
  {},
  { progressToken: 1 },
  { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' },
  ENVELOPE,
  { ...ENVELOPE, progressToken: 'p' },
  { ...ENVELOPE, 'example.com/mine': 1 },
  { ...ENVELOPE, 'io.modelcontextprotocol/protocolVersion': '2025-11-25' },
  { ...ENVELOPE, 'io.modelcontextprotocol/protocolVersion': 7 },
  { ...ENVELOPE, 'io.modelcontextprotocol/clientInfo': { name: 'tests' } },
  { ...ENVELOPE, 'io.modelcontextprotocol/clientInfo': { name: 'tests', version: '1', icons: 7 } },
  { ...ENVELOPE, 'io.modelcontextprotocol/clientCapabilities': { elicitation: {} } },
  { ...ENVELOPE, 'io.modelcontextprotocol/clientCapabilities': [] },
  { ...ENVELOPE, 'io.modelcontextprotocol/logLevel': 'loud' },
  { 'io.modelcontextprotocol/protocolVersion': '2026-07-28' },
  { 'io.modelcontextprotocol/related-task': { taskId: 'x' } },
];

const PARAMS: readonly unknown[] = [
  undefined,
  null,
  [],
  'a',
  {},
  { name: 'a' },
  { name: '' },
  { name: 7 },
  { name: 'a', arguments: {} },
  { name: 'a', arguments: { deep: { name: 'b', list: [1, null] } } },
  { name: 'a', arguments: null },
  { name: 'a', arguments: [] },
  { name: 'a', arguments: 'text' },
  { name: 'a', task: { ttl: 1 } },
  { name: 'a', inputResponses: {} },
  { cursor: 'next' },
];

const FRAMES: readonly Readonly<Record<string, unknown>>[] = [
  { jsonrpc: '2.0', id: 1 },
  { jsonrpc: '2.0', id: 'text' },
  { jsonrpc: '2.0', id: '' },
  { jsonrpc: '2.0', id: 0 },
  { jsonrpc: '2.0', id: -1 },
  { jsonrpc: '2.0', id: 1.5 },
  { jsonrpc: '2.0', id: 2 ** 60 },
  { jsonrpc: '2.0', id: null },
  { jsonrpc: '2.0', id: true },
  { jsonrpc: '2.0' },
  { jsonrpc: '1.0', id: 1 },
  { id: 1 },
  { jsonrpc: '2.0', id: 1, result: {} },
  { jsonrpc: '2.0', id: 1, extra: 1 },
];

const METHODS: readonly unknown[] = ['tools/call', 'tools/list'];
const OTHER_METHODS: readonly unknown[] = ['initialize', 7, undefined];

/** One body for each value of each list, the others being plain; and each pair of params and meta. */
function* bodies(): Generator<Readonly<Record<string, unknown>>> {
  for (const method of OTHER_METHODS) yield { jsonrpc: '2.0', id: 1, method, params: { name: 'a', _meta: ENVELOPE } };
  for (const method of METHODS) {
    for (const params of PARAMS) {
      for (const meta of METAS) {
        const whole = meta === undefined || typeof params !== 'object' || params === null || Array.isArray(params);
        yield { jsonrpc: '2.0', id: 1, method, params: whole ? params : { ...params, _meta: meta } };
      }
    }
    for (const frame of FRAMES) {
      for (const _meta of [undefined, ENVELOPE]) {
        yield {
          ...frame,
          method,
          params: { ...(method === 'tools/call' ? { name: 'a' } : {}), ...(_meta && { _meta }) },
        };
      }
    }
  }
}

function* headers(names: readonly string[] = Object.keys(HEADERS)): Generator<IncomingHttpHeaders> {
  const [name, ...rest] = names;
  if (name === undefined) {
    yield {};
    return;
  }
  for (const others of headers(rest)) {
    for (const value of HEADERS[name] ?? []) yield value === undefined ? others : { ...others, [name]: value };
  }
}

/** What clients declare of themselves, right and wrong. */
const DECLARED: readonly Readonly<Record<string, unknown>>[] = [
  { clientInfo: { name: 'tests', version: '1', title: 'T', icons: [{ src: 'https://a/b', sizes: ['1x1'] }] } },
  { clientInfo: { name: 'tests', version: '1', websiteUrl: 'https://a', description: 'd', more: { of: ['it'] } } },
  { clientInfo: { name: 'tests', version: '1', title: 7 } },
  { clientInfo: { name: 'tests', version: '1', icons: [{ mimeType: 'image/png' }] } },
  { clientInfo: 'tests' },
  { clientCapabilities: { elicitation: {} } },
  { clientCapabilities: { elicitation: { form: {}, url: {} }, sampling: { tools: {} }, roots: { listChanged: true } } },
  { clientCapabilities: { elicitation: { form: {}, url: 7 } } },
  { clientCapabilities: { roots: 7 } },
  { clientCapabilities: { sampling: {}, extensions: { 'a/b': { mimeTypes: ['text/html'] } }, more: 1 } },
  { clientCapabilities: { extensions: { 'a/b': 'text' } } },
  { clientCapabilities: { extensions: [] } },
  { clientCapabilities: { tasks: { list: [] } } },
  { clientCapabilities: { experimental: { any: { at: 'all' } } } },
  { clientCapabilities: { experimental: { any: 7 } } },
];
const TOKENS: readonly unknown[] = [undefined, 1, 'p', '', -1, 1.5, 2 ** 60, true, [1]];

/** Requests of clients that declare something and want to hear of progress, otherwise plain. */
function* declaring(): Generator<readonly [IncomingHttpHeaders, Readonly<Record<string, unknown>>]> {
  for (const method of ['tools/call', 'tools/list']) {
    const params = method === 'tools/call' ? { name: 'a', arguments: {} } : {};
    const headers = { 'mcp-protocol-version': '2026-07-28', 'mcp-method': method, 'mcp-name': 'a' };
    const accept = { accept: 'application/json, text/event-stream' };
    for (const token of TOKENS) {
      const progress = token === undefined ? {} : { progressToken: token };
      yield [accept, { jsonrpc: '2.0', id: 1, method, params: { ...params, _meta: progress } }];
      for (const declared of DECLARED) {
        const fields = Object.entries(declared).map(([name, value]) => [`io.modelcontextprotocol/${name}`, value]);
        const _meta = { ...ENVELOPE, ...Object.fromEntries(fields), ...progress };
        yield [
          { ...accept, ...headers },
          { jsonrpc: '2.0', id: 1, method, params: { ...params, _meta } },
        ];
      }
    }
  }
}

const answerShape = z.object({ id: z.unknown(), result: z.looseObject({}).optional() });

interface Handled {
  readonly method: string;
  readonly name?: unknown;
  readonly arguments?: unknown;
}

/** Holds requests that were taken for plain to what the protocol library does with them. */
function library() {
  const handled: Handled[] = [];
  const handler = createMcpHandler(({ era }) => {
    const server = new Server(IMPLEMENTATION, serverOptions(era));
    server.setRequestHandler('tools/list', () => {
      handled.push({ method: 'tools/list' });
      return { tools: [] };
    });
    server.setRequestHandler('tools/call', ({ params }) => {
      handled.push({ method: 'tools/call', name: params.name, arguments: params.arguments });
      return { content: [] };
    });
    return server;
  });
  onTestFinished(() => handler.close());
  return async (given: IncomingHttpHeaders, body: unknown, plain: FastRequest): Promise<void> => {
    handled.length = 0;
    const text = JSON.stringify(body);
    const sent = new Request('http://localhost/mcp', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...Object.fromEntries(Object.entries(given).map(([k, v]) => [k, String(v)])),
      },
      body: text,
    });
    const response = await jsonAnswers(handler).fetch(sent, { parsedBody: body });
    const raw = await response.text();
    const what = `${JSON.stringify(given)} ${text} → ${response.status} ${raw}`;
    expect(response.status, what).toBe(200);
    const answer = answerShape.parse(JSON.parse(/^data: (.*)$/m.exec(raw)?.[1] ?? raw));
    expect(answer.result, what).toBeDefined();
    expect(answer.id, what).toEqual(plain.id);
    expect(handled, what).toEqual([
      plain.method === 'tools/list'
        ? { method: plain.method }
        : { method: plain.method, name: plain.tool, arguments: plain.arguments },
    ]);
  };
}

test('what is taken for plain is what the protocol library would have handled, as it would have', async () => {
  const isHandled = library();
  const clients = new DeclaredClients();
  let plainOnes = 0;
  const texts = new Set([...bodies()].map((body) => JSON.stringify(body)));
  const parsed = [...texts].map((text) => JSON.parse(text));
  for (const given of headers()) {
    for (const body of parsed) {
      const plain = fastRequest(given, readMessage(body), clients);
      if (!plain) continue;
      plainOnes += 1;
      await isHandled(given, body, plain);
    }
  }
  expect(plainOnes).toBeGreaterThan(100);
});

test('so is what clients declare of themselves, and the progress that they want', async () => {
  const isHandled = library();
  const clients = new DeclaredClients();
  let plainOnes = 0;
  for (const [given, body] of declaring()) {
    const plain = fastRequest(given, readMessage(body), clients);
    if (!plain) continue;
    plainOnes += 1;
    await isHandled(given, body, plain);
    if (plain.method === 'tools/call') expect(plain.wantsProgress).toBe(JSON.stringify(body).includes('progressToken'));
  }
  expect(plainOnes).toBeGreaterThan(60);
});

test('what a client declares decides whether it is asked and shown views, also the second time', () => {
  const clients = new DeclaredClients();
  const views = { 'io.modelcontextprotocol/ui': { mimeTypes: ['text/html;profile=mcp-app'] } };
  const declared = (capabilities: object) => ({
    ...ENVELOPE,
    'io.modelcontextprotocol/clientCapabilities': capabilities,
  });
  for (let time = 0; time < 2; time += 1) {
    expect(clients.read(declared({}))).toEqual({ showsViews: false, canBeAsked: false });
    expect(clients.read(declared({ elicitation: {} }))).toEqual({ showsViews: false, canBeAsked: true });
    expect(clients.read(declared({ elicitation: { url: {} } }))).toEqual({ showsViews: false, canBeAsked: false });
    expect(clients.read(declared({ extensions: views }))).toEqual({ showsViews: true, canBeAsked: false });
    expect(clients.read(declared({ elicitation: 7 }))).toBeUndefined();
  }
  expect(clients.read(declared({ experimental: { long: { of: 'x'.repeat(5_000) } } }))).toBeUndefined();
  for (const levels of [100, 9_000]) {
    const deep: unknown = JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);
    expect(clients.read(declared({ experimental: { deep: { of: deep } } }))).toBeUndefined();
  }
});
