import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type DemoApi, startDemoApi } from '../../src/demo/http/server.ts';
import { type Child, startChild } from './child.ts';
import { type CountingUpstream, countingUpstream } from './counting-upstream.ts';
import { errorOf } from './envelope.ts';
import { until } from './until.ts';
import { modernCall, resultOf, send } from './wire.ts';

/** Nine of nine of nine …: few lines that stand for more than there is memory. */
const BOMB = `mcpAccessMode: read-write
a: &a [x, x, x, x, x, x, x, x, x]
${[...'bcdefghij'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(', ')}]`).join('\n')}
`;
const CANARY = 'hunter2hunter2';
/** Followed every five seconds. */
const PATIENCE_MS = 20_000;

const rule = (name: string) => ({ group: 'cluster-sampling', name, route: `/${name}`, dry_run: false });

let demo: DemoApi;
let upstream: CountingUpstream;
let child: Child | undefined;

beforeAll(async () => {
  demo = await startDemoApi({ accessMode: 'read-write' });
  upstream = await countingUpstream(demo.url);
});
afterEach(() => {
  upstream.intercept(undefined);
  child?.process.kill('SIGKILL');
});
afterAll(async () => {
  await upstream.close();
  await demo.close();
});

async function serving(environment: Readonly<Record<string, string>> = {}): Promise<{ child: Child; url: string }> {
  const one = startChild({
    PORT: '0',
    ODIGOS_UI_URL: upstream.url.href,
    MCP_ACCESS_MODE: 'read-write',
    ...environment,
  });
  child = one;
  return { child: one, url: await one.url() };
}

const isReadServed = async (url: string) => !resultOf(await send(url, modernCall('get_sampling'))).isError;

describe('a configuration of the UI that cannot be read', () => {
  test('is read-only while it lasts, and ends nothing', { timeout: 90_000 }, async () => {
    const { child, url } = await serving();
    let manifestYAML = '';
    let asked = 0;
    upstream.intercept(({ operation }, response) => {
      if (operation !== 'get_access_mode') return false;
      asked += 1;
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ data: { effectiveConfig: { manifestYAML } } }));
      return true;
    });
    const modes = () =>
      child.lines().flatMap((line) => /"access changed","access_mode":"([^"]+)"/.exec(line)?.[1] ?? []);
    for (const unreadable of [BOMB, ']'.repeat(1_000_000), '['.repeat(100_000), 'a: &a\n  b: *a\n']) {
      manifestYAML = unreadable;
      const before = asked;
      await until('the configuration to be read', () => asked > before, PATIENCE_MS);
      expect(await isReadServed(url)).toBe(true);
      const error = errorOf(resultOf(await send(url, modernCall('create_noisy_operation_rule', rule('bomb')))));
      expect(error).toMatchObject({ side: 'access', changed: 'no' });
    }
    expect(modes()).toEqual(['read-write', 'read-only']);
    upstream.intercept(undefined);
    await until('the mode to change back', () => modes().length === 3, PATIENCE_MS);
    expect(child.process.exitCode).toBeNull();
    expect(upstream.mutations()).toEqual([]);
  });
});

/** Every text of an answer with something behind it. */
function lengthened(value: unknown, behind: string): unknown {
  if (typeof value === 'string') return `${value}${behind}`;
  if (Array.isArray(value)) return value.map((item) => lengthened(item, behind));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, lengthened(item, behind)]));
}

describe('an answer of the UI that would take more memory than there is', () => {
  const ask = modernCall;
  const pod = { kind: 'Deployment', namespace: 'default', name: 'storefront' };
  const followed = (data: string) => (json: string) => `${json.slice(0, -1)},"extra":[${data}0]}`;
  test.each([
    [
      'long texts',
      ask('list_sources'),
      (json: string) => JSON.stringify(lengthened(JSON.parse(json), '*'.repeat(80_000))),
    ],
    [
      'texts of many lines',
      ask('describe_source', pod),
      (json: string) => JSON.stringify(lengthened(JSON.parse(json), '- a\n'.repeat(40_000))),
    ],
    ['empty objects', ask('list_sources'), followed('{},'.repeat(2_000_000))],
    ['empty lists', ask('list_sources'), followed('[],'.repeat(5_000_000))],
    [
      'a file of empty keys',
      ask('get_manifest', pod),
      () => JSON.stringify({ data: { k8sManifest: `a: |\n${'  a:\n'.repeat(280_000)}` } }),
    ],
    [
      'a manifest of documents',
      ask('get_manifest', pod),
      () => JSON.stringify({ data: { k8sManifest: '---\n'.repeat(370_000) } }),
    ],
  ])('ends nothing: %s', { timeout: 60_000 }, async (_what, message, changed) => {
    const { child, url } = await serving();
    let changes = 0;
    upstream.intercept(async ({ operation, path, body }, response) => {
      if (['get_access_mode', 'introspection'].includes(operation)) return false;
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`${demo.url}${path}`, { method: 'POST', headers, body });
      response.writeHead(200, headers).end(changed(await answer.text()));
      changes += 1;
      return true;
    });
    expect((await send(url, message)).status).toBe(200);
    expect(changes).toBeGreaterThan(0);
    upstream.intercept(undefined);
    expect(await isReadServed(url)).toBe(true);
    expect(child.process.exitCode).toBeNull();
  });
});

describe('bodies as big as they may be, forty at once', () => {
  const AT_ONCE = 40;
  const many = (count: number, value?: string): object =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${index}`, value ?? `value${index}`]));
  const text = (params: object): string =>
    JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'create_destination', ...params } });
  const empty = Array.from({ length: 330_000 }, () => ({}));
  const SHAPES: Readonly<Record<string, string>> = {
    'empty objects as arguments': text({ arguments: { fields: empty } }),
    'empty objects beside them': text({ arguments: {}, _meta: { x: empty } }),
    'keys as arguments': text({ arguments: { fields: many(9_500) } }),
    'keys as a method has none': text({ arguments: {}, ...many(9_500) }),
    'more keys': text({ arguments: many(40_000) }),
    'a long text': text({ arguments: { name: 'x'.repeat(1_000_000) } }),
    'a long text of two bytes': text({ arguments: { name: '\u{20ac}'.repeat(340_000) } }),
    'a text that nobody sees': text({ arguments: { name: '\u200b'.repeat(340_000) } }),
    'empty objects in a text': text({ arguments: JSON.stringify({ fields: empty }) }),
    'lists in many texts': text({ arguments: many(15, JSON.stringify(empty.slice(0, 20_000))) }),
    'a long id': JSON.stringify({ jsonrpc: '2.0', id: 'x'.repeat(1_000_000), method: 'tools/list' }),
    'lists in lists': `${'['.repeat(500_000)}${']'.repeat(500_000)}`,
    'no JSON': '{"a":'.repeat(200_000),
  };

  // Connections stay open, as clients keep them: what a server holds on to with them adds up.
  test('end nothing, whatever they hold', { timeout: 120_000 }, async () => {
    const { child, url } = await serving({ MCP_ACCESS_MODE: 'read-only' });
    const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
    for (const body of Object.values(SHAPES)) {
      const statuses = await Promise.all(Array.from({ length: AT_ONCE }, () => postAlong(agent, url, body)));
      expect([200, 400, 413, 429, 'cut off']).toEqual(expect.arrayContaining(statuses));
      expect(await isReadServed(url)).toBe(true);
    }
    agent.destroy();
    expect(child.process.exitCode).toBeNull();
    expect(child.stderr()).toBe('');
  });
});

/** Sends a body on one of the agent's connections. */
function postAlong(agent: Agent, url: string, body: string): Promise<number | 'cut off'> {
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
    const sent = request(`${url}/mcp`, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.once('close', () => resolve(response.statusCode ?? 0));
    });
    // A refusal may come while the body is still being sent.
    sent.once('error', () => resolve('cut off'));
    sent.end(body);
  });
}

describe('a failure that nothing caught', () => {
  const folder = mkdtempSync(join(tmpdir(), 'odigos-mcp-failing-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  // What no input is known to bring about is brought about from inside, on a signal.
  const failing = (how: string) => {
    const file = join(folder, 'failing.mjs');
    writeFileSync(file, `process.on('SIGUSR2', () => { ${how} });`);
    return { NODE_OPTIONS: `--import ${pathToFileURL(file)}` };
  };

  test.each([
    [
      'an exception in a timer',
      `setTimeout(() => { throw new TypeError('${CANARY}'); }, 1);`,
      'uncaughtException',
      'TypeError',
    ],
    [
      'a promise that nobody observes',
      `Promise.reject(new RangeError('${CANARY}'));`,
      'unhandledRejection',
      'RangeError',
    ],
    [
      'something thrown that is no error',
      `setTimeout(() => { throw '${CANARY}'; }, 1);`,
      'uncaughtException',
      'string',
    ],
  ])('%s: is logged, reads go on, writes are refused, and a stop is a stop', async (_what, how, where, type) => {
    const { child, url } = await serving(failing(how));
    expect(resultOf(await send(url, modernCall('create_noisy_operation_rule', rule(`before ${type}`)))).isError).toBe(
      false,
    );
    expect((await send(url, { method: 'GET', path: '/readyz' })).text).toBe('{"status":"ready"}');
    const sent = upstream.mutations().length;

    child.process.kill('SIGUSR2');
    const failures = () => child.lines().filter((line) => line.includes('a failure that nothing caught'));
    await until('the line of the failure', () => failures().length === 1);
    expect(JSON.parse(failures()[0] ?? '')).toMatchObject({ level: 'error', where, err: { type } });
    for (let attempt = 0; attempt < 3; attempt += 1) {
      expect(await isReadServed(url)).toBe(true);
      const error = errorOf(resultOf(await send(url, modernCall('create_noisy_operation_rule', rule('after')))));
      expect(error).toMatchObject({ side: 'access', changed: 'no', message: expect.stringContaining('restart it') });
    }
    expect(upstream.mutations()).toHaveLength(sent);
    const ready = await send(url, { method: 'GET', path: '/readyz' });
    expect([ready.status, JSON.parse(ready.text)]).toEqual([
      200,
      { status: 'ready', writes: expect.stringContaining('refused') },
    ]);
    expect(resultOf(await send(url, modernCall('get_access'))).text).toContain('a failure inside this server');
    child.process.kill('SIGTERM');
    expect(await child.ended).toBe(0);
    expect(child.stdout() + child.stderr()).not.toContain(CANARY);
  });
});
