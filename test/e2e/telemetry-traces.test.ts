import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  CLIENT,
  ERROR,
  type OtlpCollector,
  otlpCollector,
  type ReceivedSpan,
  SERVER,
} from '../telemetry/otlp-collector.ts';
import { type Served, type ServeOptions, serve } from './serve.ts';
import { until } from './until.ts';
import { ERAS, JSON_HEADERS, legacy, legacyCall, modern, modernCall, send } from './wire.ts';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const PARENT = '00f067aa0ba902b7';
const TRACEPARENT = `00-${TRACE}-${PARENT}-01`;
const TRACESTATE = 'rojo=00f067aa0ba902b7,congo=t61rcWkgMzE';
const META = { traceparent: TRACEPARENT, tracestate: TRACESTATE };

let collector: OtlpCollector;
let served: Served;
let isServing = false;
beforeEach(async () => {
  collector = await otlpCollector();
  vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', collector.url);
  vi.stubEnv('OTEL_BSP_SCHEDULE_DELAY', '20');
});
afterEach(async () => {
  if (isServing) await served.stop();
  await collector.close();
  vi.unstubAllEnvs();
});

async function open(options: ServeOptions = {}): Promise<void> {
  served = await serve(options);
  isServing = true;
}

async function stop(): Promise<void> {
  isServing = false;
  await served.stop();
}

const isCall = ({ kind }: ReceivedSpan): boolean => kind === SERVER;

/** The call's own span and those below it. */
async function traced(isRoot: (span: ReceivedSpan) => boolean = isCall) {
  const spans = await collector.traceOf(isRoot);
  const call = spans.find(isRoot);
  if (!call) throw new Error('no span of the call');
  return { call, requests: spans.filter(({ parentSpanId }) => parentSpanId === call.spanId) };
}

describe('a call', () => {
  test.each(ERAS)('is a span of its own with a span for each request to the UI (%s)', async (era, call) => {
    await open();
    const [line] = await served.auditOf(1, () => send(served.url, call('get_sampling')));
    const { call: span, requests } = await traced();
    expect(span).toMatchObject({
      name: 'tools/call get_sampling',
      kind: SERVER,
      attributes: {
        'mcp.method.name': 'tools/call',
        'mcp.protocol.version': era.startsWith('2026') ? '2026-07-28' : '2025-06-18',
        'gen_ai.operation.name': 'execute_tool',
        'gen_ai.tool.name': 'get_sampling',
        'jsonrpc.request.id': '1',
        'network.transport': 'tcp',
        'odigos.mcp.outcome': 'ok',
        'odigos.mcp.access_mode': 'read-only',
        'odigos.mcp.answer.cut': false,
      },
    });
    expect(span.parentSpanId ?? '').toBe('');
    expect(span.status.code ?? 0).toBe(0);
    expect(span.attributes).not.toHaveProperty('error.type');
    expect(requests).toEqual([
      expect.objectContaining({
        name: 'query get_sampling',
        kind: CLIENT,
        attributes: expect.objectContaining({
          'graphql.operation.name': 'get_sampling',
          'graphql.operation.type': 'query',
          'server.address': '127.0.0.1',
          'server.port': Number(served.upstream.url.port),
        }),
      }),
    ]);
    expect(line).toMatch(new RegExp(`,"trace_id":"${span.traceId}","mode":"read-only"`));
    expect(collector.resource()).toMatchObject({ 'service.name': 'odigos-mcp' });
  });

  test('belongs to the trace that its _meta names, which goes on to the UI', async () => {
    await open();
    for (const message of [
      modern('tools/call', { name: 'get_sampling', arguments: {} }, {}, META),
      legacy('tools/call', { name: 'get_sampling', arguments: {}, _meta: META }),
      modern('tools/call', { name: 'get_sampling', arguments: {} }, {}, { ...META, progressToken: 1 }),
      legacy('tools/call', { name: 'get_sampling', arguments: {}, _meta: { ...META, progressToken: 1 } }),
    ]) {
      collector.forget();
      served.upstream.forget();
      const [line] = await served.auditOf(1, () => send(served.url, message));
      const { call, requests } = await traced();
      expect(call).toMatchObject({ traceId: TRACE, parentSpanId: PARENT, traceState: TRACESTATE });
      expect(line).toContain(`"trace_id":"${TRACE}"`);
      const [request] = requests;
      const [post] = served.upstream.posts.filter(({ operation }) => operation === 'get_sampling');
      expect(post?.headers).toMatchObject({
        traceparent: `00-${TRACE}-${request?.spanId}-01`,
        tracestate: TRACESTATE,
      });
    }
  });

  test('belongs to the trace of its HTTP headers when its message names none', async () => {
    await open();
    await send(served.url, legacyCall('get_sampling', {}, { traceparent: TRACEPARENT, tracestate: TRACESTATE }));
    expect((await traced()).call).toMatchObject({ traceId: TRACE, parentSpanId: PARENT, traceState: TRACESTATE });
  });

  test('belongs to the trace of its message and is linked to that of its HTTP headers when they differ', async () => {
    await open();
    const other = '0af7651916cd43dd8448eb211c80319c';
    const headers = { traceparent: `00-${other}-b7ad6b7169203331-01` };
    await send(served.url, modern('tools/call', { name: 'get_sampling', arguments: {} }, headers, META));
    const { call } = await traced();
    expect(call).toMatchObject({ traceId: TRACE, parentSpanId: PARENT });
    expect(call.links).toEqual([expect.objectContaining({ traceId: other, spanId: 'b7ad6b7169203331' })]);
  });

  test.each([
    ['text', 'nonsense'],
    ['a number', 7],
    ['a list', [TRACEPARENT]],
    ['zeros', `00-${'0'.repeat(32)}-${PARENT}-01`],
    ['another version with rubbish', `ff-${TRACE}-${PARENT}-01`],
    ['huge', `${TRACEPARENT}-${'x'.repeat(5_000)}`],
  ])('with a traceparent that is %s begins a trace of its own', async (_what, traceparent) => {
    await open();
    const message = modern('tools/call', { name: 'get_sampling', arguments: {} }, {}, { traceparent });
    expect((await send(served.url, message)).status).toBe(200);
    const { call } = await traced();
    expect(call.parentSpanId ?? '').toBe('');
    expect(call.traceId).not.toBe(TRACE);
  });

  test('that only previews says so, and so does one that applies', async () => {
    await open({ mode: 'read-write' });
    const given = { group: 'g', name: 'n', route: '/livez' };
    await send(served.url, modernCall('create_noisy_operation_rule', given));
    expect((await traced()).call.attributes).toMatchObject({
      'odigos.mcp.dry_run': true,
      'odigos.mcp.access_mode': 'read-write',
    });
    collector.forget();
    await send(served.url, modernCall('create_noisy_operation_rule', { ...given, dry_run: false }));
    const { call, requests } = await traced();
    expect(call.attributes).toMatchObject({ 'odigos.mcp.dry_run': false });
    expect(requests.filter(({ name }) => name.startsWith('mutation '))).toHaveLength(1);
  });
});

describe('a call that fails', () => {
  test.each([
    ['access', legacyCall('create_noisy_operation_rule', { group: 'g', name: 'n', route: '/livez' })],
    ['arguments', modernCall('describe_source', { namespace: 1 })],
    ['target', modernCall('describe_source', { namespace: 'default', kind: 'Deployment', name: 'nobody' })],
  ])('names the side: %s', async (side, message) => {
    await open();
    await send(served.url, message);
    const { call } = await traced();
    expect(call.status.code).toBe(ERROR);
    expect(call.attributes).toMatchObject({ 'odigos.mcp.outcome': 'tool_error', 'error.type': side });
  });

  test('for an unknown tool has the code of the protocol, and not the name that was made up', async () => {
    await open();
    await send(served.url, modernCall('describe_canary'));
    const { call } = await traced();
    expect(call).toMatchObject({
      name: 'tools/call',
      status: { code: ERROR },
      attributes: {
        'gen_ai.tool.name': '(unknown)',
        'error.type': '-32602',
        'rpc.response.status_code': '-32602',
        'odigos.mcp.outcome': 'tool_error',
      },
    });
    expect(collector.bodies().join('')).not.toContain('canary');
  });

  test.each([
    ['is a batch', { headers: JSON_HEADERS, body: `[${legacyCall('get_sampling').body}]` }],
    ['is not JSON', { headers: JSON_HEADERS, body: '{' }],
    ['asks for no view', { ...modernCall('get_sampling'), path: '/mcp?toolsets=nonsense' }],
    ['contradicts its headers', modern('tools/call', { name: 'get_sampling' }, { 'mcp-name': 'get_access' })],
  ])('because its message %s has a span and a trace in its audit line too', async (_what, message) => {
    await open();
    const [line] = await served.auditOf(1, () => send(served.url, message));
    const { call } = await traced();
    expect(call.attributes).toMatchObject({ 'odigos.mcp.outcome': 'tool_error', 'error.type': 'protocol' });
    expect(line).toContain(`"trace_id":"${call.traceId}"`);
  });

  test('by its request to the UI has the kind on the span of that', async () => {
    await open();
    served.upstream.intercept(({ operation }, response) => {
      if (operation !== 'get_sampling') return false;
      response.writeHead(502, { 'content-type': 'text/html' }).end('<html>canary</html>');
      return true;
    });
    await send(served.url, modernCall('get_sampling'));
    const { call, requests } = await traced();
    expect(call.attributes).toMatchObject({ 'error.type': 'ui_api' });
    expect(requests).toEqual([
      expect.objectContaining({
        status: { code: ERROR },
        attributes: expect.objectContaining({ 'error.type': 'bad_answer', 'http.response.status_code': 502 }),
      }),
    ]);
    expect(collector.bodies().join('')).not.toContain('canary');
  });
});

test('no key, no argument and nothing of an answer is in the spans', async () => {
  await open({ mode: 'read-write' });
  const canary = 'dd-canary-7f3a91c2e5d8b604';
  const destination = {
    name: `name-${canary}`,
    type: 'datadog',
    traces: true,
    fields: [
      { key: 'DATADOG_API_KEY', value: canary },
      { key: 'DATADOG_SITE', value: 'datadoghq.eu' },
    ],
  };
  const messages = [
    modernCall('create_destination', { ...destination, dry_run: false }),
    modernCall('create_destination', { ...destination, [canary]: canary }),
    legacyCall(canary, { [canary]: canary }),
    legacyCall('describe_source', { namespace: canary, kind: 'Deployment', name: canary }),
    { headers: { ...JSON_HEADERS, 'mcp-name': canary }, body: `{"${canary}` },
    { ...modernCall('list_destinations'), path: `/mcp?toolsets=${canary}` },
    modernCall('list_destinations', { full: true }),
    {
      ...legacyCall('get_access'),
      body: legacyCall('get_access').body?.replace('"id":1', `"id":"${canary} id"`) ?? '',
    },
  ];
  for (const message of messages) await send(served.url, message);
  await stop();
  expect(collector.spans().filter(isCall)).toHaveLength(messages.length);
  expect(collector.bodies().join('')).not.toContain('canary');
});

describe('the standard variables', () => {
  test('sample: nothing is sent of what is not sampled, and the UI is told', async () => {
    vi.stubEnv('OTEL_TRACES_SAMPLER', 'always_off');
    await open();
    await send(served.url, modern('tools/call', { name: 'get_sampling', arguments: {} }, {}, META));
    const [post] = served.upstream.posts.filter(({ operation }) => operation === 'get_sampling');
    expect(post?.headers.traceparent).toMatch(new RegExp(`^00-${TRACE}-[0-9a-f]{16}-00$`));
    await stop();
    expect(collector.spans()).toEqual([]);
  });

  test("honour a parent's choice not to sample, by default", async () => {
    await open();
    const traceparent = `00-${TRACE}-${PARENT}-00`;
    await send(served.url, modern('tools/call', { name: 'get_sampling', arguments: {} }, {}, { traceparent }));
    await stop();
    expect(collector.spans()).toEqual([]);
  });

  test('name the service and add headers', async () => {
    vi.stubEnv('OTEL_SERVICE_NAME', 'agents-door');
    vi.stubEnv('OTEL_RESOURCE_ATTRIBUTES', 'deployment.environment=test');
    vi.stubEnv('OTEL_EXPORTER_OTLP_HEADERS', 'x-tenant=blue');
    await open();
    await send(served.url, modernCall('get_sampling'));
    await traced();
    expect(collector.resource()).toMatchObject({ 'service.name': 'agents-door', 'deployment.environment': 'test' });
    expect(collector.headers()[0]).toMatchObject({ 'x-tenant': 'blue' });
  });
});

test('a collector that refuses is said in our own log, in its format', async () => {
  const refusing = await otlpCollector(400);
  vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', refusing.url);
  await open();
  await send(served.url, modernCall('get_sampling'));
  await until('a line', () => served.lines().some((line) => line.includes('"msg":"traces not sent"')));
  const line = served.lines().find((one) => one.includes('"msg":"traces not sent"')) ?? '';
  expect(Object.keys(JSON.parse(line))).toEqual(['level', 'ts', 'msg', 'reason']);
  await stop();
  await refusing.close();
});

describe('at stop', () => {
  test('what has not been sent is sent', async () => {
    vi.stubEnv('OTEL_BSP_SCHEDULE_DELAY', '600000');
    await open();
    await served.auditOf(1, () => send(served.url, modernCall('get_sampling')));
    expect(collector.spans()).toEqual([]);
    await stop();
    expect(collector.spans().filter(isCall)).toHaveLength(1);
  });

  test('a collector that cannot be reached is waited for no longer than a second', async () => {
    vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', 'http://127.0.0.1:9');
    vi.stubEnv('OTEL_BSP_SCHEDULE_DELAY', '600000');
    await open();
    expect((await send(served.url, modernCall('get_sampling'))).status).toBe(200);
    const started = performance.now();
    await stop();
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
