import { afterEach, describe, expect, test } from 'vitest';
import { freePort } from '../telemetry/free-port.ts';
import { type Scrape, scrape } from '../telemetry/scrape.ts';
import { dataOf } from './envelope.ts';
import { type Served, type ServeOptions, serve } from './serve.ts';
import { until } from './until.ts';
import { ERAS, JSON_HEADERS, legacyCall, type Message, modern, modernCall, resultOf, send } from './wire.ts';

let served: Served;
afterEach(() => served.stop());

async function open({ environment = {}, ...options }: ServeOptions = {}): Promise<void> {
  const port = String(await freePort());
  served = await serve({ ...options, environment: { MCP_ADMIN_PORT: port, ...environment } });
}

/** The metrics once these messages have been answered and accounted for. */
async function after(...messages: readonly Message[]): Promise<Scrape> {
  await served.auditOf(messages.length, () => Promise.all(messages.map((message) => send(served.url, message))));
  return await scrape(served.server.adminUrl);
}

const CALLS = 'odigos_mcp_calls_total';
const REFUSALS = 'odigos_mcp_refusals_total';

describe('GET /metrics', () => {
  test('is in the format of Prometheus, on the admin port alone', async () => {
    await open();
    const { headers, text } = await send(served.server.adminUrl ?? '', { method: 'GET', path: '/metrics' });
    expect(headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8');
    for (const line of text.split('\n')) expect(line).toMatch(/^(|# (HELP|TYPE) \w+ .+|\w+(\{.*\})? \S+)$/);
    expect(text).toContain('process_cpu_seconds_total');
    expect((await send(served.url, { method: 'GET', path: '/metrics' })).status).toBe(404);
  });

  test('two servers of one process do not share their counts', async () => {
    await open();
    const first = served;
    await open();
    await after(modernCall('get_sampling'));
    expect((await scrape(first.server.adminUrl)).sum(CALLS)).toBe(0);
    await first.stop();
  });
});

test('what the UI cannot serve is counted, and whether it tells its schema', async () => {
  const values = async (): Promise<readonly (number | undefined)[]> => {
    const metrics = await scrape(served.server.adminUrl);
    const names = ['unservable_tools', 'schema_assumed', 'open_streams'];
    return names.map((name) => metrics.value(`odigos_mcp_${name}`));
  };
  await open({ schemaEveryMs: 50 });
  expect(await values()).toEqual([0, 0, 0]);
  served.demo.become({ edit: (contract) => contract.replace(/^ {2}createAction\(.*\n/m, '') });
  await until('the older UI to be noticed', async () => (await values())[0] === 1);
  served.demo.become({ introspection: false });
  await until('its silence to be noticed', async () => (await values())[1] === 1);
  expect((await values())[0]).toBe(0);
});

describe('calls', () => {
  test.each(ERAS)('are counted by tool, outcome and mode (%s)', async (_era, call) => {
    await open();
    const metrics = await after(
      call('get_sampling'),
      call('get_sampling'),
      call('create_noisy_operation_rule', { group: 'g', name: 'n', route: '/livez' }),
      call('describe_source', { namespace: 1 }),
      call('describe_odigo'),
      call('describe_source', { namespace: 'default', kind: 'Deployment', name: 'nobody' }),
    );
    const mode = 'read-only';
    expect(metrics.value(CALLS, { tool: 'get_sampling', outcome: 'ok', mode })).toBe(2);
    expect(metrics.value(CALLS, { tool: 'create_noisy_operation_rule', outcome: 'tool_error', mode })).toBe(1);
    expect(metrics.value(CALLS, { tool: 'describe_source', outcome: 'tool_error', mode })).toBe(2);
    expect(metrics.value(CALLS, { tool: '(unknown)', outcome: 'tool_error', mode: 'none' })).toBe(1);
    expect(metrics.sum(CALLS)).toBe(6);
    expect(metrics.value(REFUSALS, { reason: 'access' })).toBe(1);
    expect(metrics.value(REFUSALS, { reason: 'arguments' })).toBe(1);
    expect(metrics.value(REFUSALS, { reason: 'protocol' })).toBe(1);
    expect(metrics.value(REFUSALS, { reason: 'target' })).toBe(1);
    expect(metrics.sum(REFUSALS)).toBe(4);
    expect(metrics.value('odigos_mcp_call_duration_seconds_count', { tool: 'get_sampling' })).toBe(2);
    expect(metrics.value('odigos_mcp_call_duration_seconds_sum', { tool: 'get_sampling' })).toBeGreaterThan(0);
  });

  test('are counted as the audit has them, whatever is wrong with the message', async () => {
    await open();
    const metrics = await after(
      modernCall('get_sampling'),
      { headers: JSON_HEADERS, body: '{"jsonrpc": oops' },
      { headers: { 'content-type': 'text/plain' }, body: '{}' },
      { ...modernCall('get_sampling'), path: '/mcp?toolsets=nonsense' },
      modern('tools/call', { name: 'get_sampling', arguments: {} }, { 'mcp-name': 'describe_odigos' }),
      { headers: JSON_HEADERS, body: `[${legacyCall('get_sampling').body}]` },
    );
    expect(metrics.sum(CALLS)).toBe(served.audit().length);
    expect(metrics.sum(CALLS, { mode: 'none' })).toBe(5);
    expect(metrics.value(REFUSALS, { reason: 'protocol' })).toBe(5);
    expect(metrics.value('odigos_mcp_calls_in_flight')).toBe(0);
  });

  test.each(ERAS)('that crash are errors of the server (%s)', async (_era, call) => {
    await open();
    served.upstream.intercept(({ operation }, response) => {
      if (operation !== 'get_sampling') return false;
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ data: { sampling: 7 } }));
      return true;
    });
    const metrics = await after(call('get_sampling'));
    expect(metrics.value(CALLS, { tool: 'get_sampling', outcome: 'error', mode: 'read-only' })).toBe(1);
    expect(metrics.value(REFUSALS, { reason: 'server' })).toBe(1);
  });

  test('under way are a gauge', async () => {
    await open();
    await after(modernCall('get_sampling'));
    served.upstream.intercept(() => true);
    const client = new AbortController();
    const answer = send(served.url, modernCall('get_sampling'), { signal: client.signal });
    await until('the call to be under way', async () => {
      return (await scrape(served.server.adminUrl)).value('odigos_mcp_calls_in_flight') === 1;
    });
    client.abort();
    await expect(answer).rejects.toThrow();
    await until('it to be over', async () => {
      return (await scrape(served.server.adminUrl)).value('odigos_mcp_calls_in_flight') === 0;
    });
  });

  test('of a thousand tools that are none are one series', async () => {
    await open();
    const names = Array.from({ length: 1_000 }, (_, index) =>
      index % 3 === 0 ? `tool_${index}` : index % 3 === 1 ? `${Math.random()}"},{x="` : `__proto__${index}`,
    );
    const before = await after(legacyCall('toString'), modernCall('get_sampling'));
    for (let from = 0; from < names.length; from += 50) {
      const messages = names.slice(from, from + 50).map((name) => legacyCall(name));
      await Promise.all(messages.map((message) => send(served.url, message)));
    }
    const metrics = await after(legacyCall('__proto__'));
    expect(metrics.value(CALLS, { tool: '(unknown)', outcome: 'tool_error', mode: 'none' })).toBe(1_002);
    expect(metrics.series.length).toBe(before.series.length);
  });
});

describe('answers', () => {
  test('are counted in characters and tokens, and as cut', async () => {
    await open({ environment: { MCP_MAX_ANSWER_TOKENS: '500' } });
    const answer = resultOf(await send(served.url, modernCall('list_destination_types')));
    expect(answer.envelope.truncated).toBeDefined();
    const metrics = await after(modernCall('get_access'));
    const tool = 'list_destination_types';
    expect(metrics.value('odigos_mcp_answers_cut_total', { tool })).toBe(1);
    expect(metrics.value('odigos_mcp_answers_cut_total', { tool: 'get_access' })).toBe(0);
    expect(metrics.value('odigos_mcp_answer_characters_total', { tool })).toBe(answer.text.length);
    expect(metrics.value('odigos_mcp_answer_tokens_total', { tool })).toBe(Math.ceil(answer.text.length / 3));
  });
});

describe('requests to the UI API', () => {
  test('are counted by operation, type and result, and timed', async () => {
    await open({ mode: 'read-write' });
    const metrics = await after(
      modernCall('create_noisy_operation_rule', { group: 'g', name: 'n', route: '/livez', dry_run: false }),
    );
    const written = { operation: 'create_noisy_operation_rule', type: 'mutation', result: 'ok' };
    expect(metrics.value('odigos_mcp_upstream_requests_total', written)).toBe(1);
    expect(metrics.sum('odigos_mcp_upstream_requests_total', { operation: 'get_access_mode' })).toBeGreaterThan(1);
    const { operation } = written;
    expect(metrics.value('odigos_mcp_upstream_duration_seconds_count', { operation })).toBe(1);
    expect(metrics.sum('odigos_mcp_upstream_errors_total')).toBe(0);
  });

  test.each([
    ['bad_answer', 502, '<html>secret page</html>'],
    ['graphql', 200, JSON.stringify({ errors: [{ message: 'boom' }], data: null })],
    ['kubernetes_forbidden', 200, JSON.stringify({ errors: [{ message: 'x is forbidden: y' }], data: null })],
  ])('that fail are counted as %s', async (kind, status, body) => {
    await open();
    served.upstream.intercept(({ operation }, response) => {
      if (operation !== 'get_sampling') return false;
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
      return true;
    });
    const metrics = await after(modernCall('get_sampling'));
    expect(metrics.value('odigos_mcp_upstream_errors_total', { kind })).toBe(1);
    const request = { operation: 'get_sampling', type: 'query', result: kind };
    expect(metrics.value('odigos_mcp_upstream_requests_total', request)).toBe(1);
    expect(metrics.text).not.toContain('secret');
  });
});

describe('the access mode', () => {
  test('is a gauge, and its changes are counted; what the start reads is none', async () => {
    await open({ mode: 'read-write', followEveryMs: 20, environment: { MCP_ACCESS_MODE: 'cluster' } });
    const before = await scrape(served.server.adminUrl);
    expect(before.value('odigos_mcp_access_mode', { mode: 'read-write' })).toBe(1);
    expect(before.value('odigos_mcp_access_mode', { mode: 'read-only' })).toBe(0);
    expect(before.sum('odigos_mcp_access_changes_total')).toBe(0);
    served.demo.cluster.configuration.upgradeChart({ mcpAccessMode: 'read-only' });
    await until('read-only', async () => {
      return (await scrape(served.server.adminUrl)).value('odigos_mcp_access_mode', { mode: 'read-only' }) === 1;
    });
    served.demo.cluster.configuration.upgradeChart({ mcpEnabled: false });
    await until('switched off', async () => (await scrape(served.server.adminUrl)).value('odigos_mcp_enabled') === 0);
    const now = await scrape(served.server.adminUrl);
    expect(now.value('odigos_mcp_access_changes_total', { mode: 'read-only', enabled: 'true' })).toBe(1);
    expect(now.value('odigos_mcp_access_changes_total', { mode: 'read-only', enabled: 'false' })).toBe(1);
  });
});

test('no key, no argument and nothing of an answer is in the metrics', async () => {
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
  const metrics = await after(
    modernCall('create_destination', { ...destination, dry_run: false }),
    modernCall('create_destination', { ...destination, [canary]: canary }),
    legacyCall(canary, { [canary]: canary }),
    legacyCall('describe_source', { namespace: canary, kind: 'Deployment', name: canary }),
    { headers: { ...JSON_HEADERS, 'mcp-name': canary }, body: `{"${canary}` },
    { ...modernCall('get_sampling'), path: `/mcp?toolsets=${canary}` },
    legacyCall('create_noisy_operation_rule', { group: 'g', name: 'n', route: '/livez' }),
  );
  expect(dataOf(resultOf(await send(served.url, modernCall('list_destinations'))))).toBeDefined();
  expect((await scrape(served.server.adminUrl)).text).not.toContain('canary');
  expect(metrics.text).not.toContain('livez');
});
