import { afterEach, describe, expect, test } from 'vitest';
import { dataOf, errorOf } from './envelope.ts';
import { type Served, type ServeOptions, serve } from './serve.ts';
import { until } from './until.ts';
import { modern, modernCall, resultOf, send } from './wire.ts';

const CARDS = [
  '/mcp/server-card',
  '/.well-known/mcp/server-card.json',
  '/.well-known/mcp/catalog.json',
  '/.well-known/ai-catalog.json',
];
const WRITE = ['create_noisy_operation_rule', { group: 'follow', name: 'probes', route: '/follow' }] as const;

const running: Served[] = [];
afterEach(async () => {
  for (const served of running.splice(0)) await served.stop();
});

/** A server that is not pinned, before an Odigos that says what its chart is given. */
async function following(options: ServeOptions = {}): Promise<Served> {
  const served = await serve({
    followEveryMs: 25,
    backend: 'live',
    ...options,
    demo: { accessMode: 'read-only', ...options.demo },
    environment: { MCP_ACCESS_MODE: 'cluster', ...options.environment },
  });
  running.push(served);
  return served;
}

async function call(served: Served, dryRun = true) {
  const [tool, given] = WRITE;
  return resultOf(await send(served.url, modernCall(tool, { ...given, dry_run: dryRun })));
}

describe("following Odigos's own access mode", () => {
  test('says of the embedded cluster how that is started for writes: nobody can upgrade its chart', async () => {
    const served = await following({ backend: 'demo' });
    const { message } = errorOf(await call(served));
    expect(message).toContain('MCP_ACCESS_MODE=read-write npm start');
    expect(message).not.toContain('helm');
  });

  test('helm upgrade --set ui.mcpAccessMode takes effect both ways without a restart, and is logged once each', async () => {
    const served = await following();
    expect(errorOf(await call(served))).toMatchObject({ side: 'access' });
    expect((await call(served)).envelope.error?.message).toContain('--set ui.mcpAccessMode=read-write');

    served.demo.cluster.configuration.upgradeChart({ mcpAccessMode: 'read-write' });
    await until('writes to be allowed', async () => !(await call(served)).isError);
    expect((await call(served)).envelope.context.access_mode).toBe('read-write');

    served.demo.cluster.configuration.upgradeChart({ mcpAccessMode: 'read-only' });
    await until('writes to be rejected', async () => (await call(served)).isError);
    const changes = served.lines().filter((line) => line.includes('access changed'));
    expect(changes.map((line) => JSON.parse(line).access_mode)).toEqual(['read-write', 'read-only']);
  });

  test('the audit line names the mode that the call was judged by', async () => {
    const served = await following({ demo: { accessMode: 'read-write' } });
    const [allowed] = await served.auditOf(1, () => call(served));
    expect(allowed).toMatch(/"outcome":"ok","duration_ms":\d+,.*"mode":"read-write"/);
    served.demo.cluster.configuration.upgradeChart({ mcpAccessMode: 'read-only' });
    await until('writes to be rejected', async () => (await call(served)).isError);
    const [rejected] = await served.auditOf(1, () => call(served));
    expect(rejected).toMatch(/"outcome":"tool_error","duration_ms":\d+,.*"mode":"read-only"/);
  });

  test('an apply is judged anew right before it is sent', async () => {
    // Never read in the background again: only the write itself can notice.
    const served = await following({ followEveryMs: 3_600_000, demo: { accessMode: 'read-write' } });
    expect((await call(served)).isError).toBe(false);
    served.demo.cluster.configuration.upgradeChart({ mcpAccessMode: 'read-only' });
    const applied = await call(served, false);
    expect(errorOf(applied)).toMatchObject({ side: 'access', changed: 'no' });
    expect(served.upstream.mutations()).toEqual([]);
  });

  test('a pin narrows what the cluster allows', async () => {
    const served = await following({
      demo: { accessMode: 'read-write' },
      environment: { MCP_ACCESS_MODE: 'read-only' },
    });
    expect((await call(served)).envelope.error?.message).toContain('MCP_ACCESS_MODE');
  });

  test('a pin does not widen what the cluster allows', async () => {
    const served = await following({ environment: { MCP_ACCESS_MODE: 'read-write' } });
    expect((await call(served)).envelope.error?.message).toContain('ui.mcpAccessMode');
  });

  test('a configuration that cannot be read, or is no YAML, means read-only, and says why', async () => {
    const served = await following({ demo: { accessMode: 'read-write' } });
    served.upstream.intercept(({ operation }, response) => {
      if (operation !== 'get_access_mode') return false;
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ data: { effectiveConfig: { manifestYAML: 'a: [' } } }));
      return true;
    });
    await until('writes to be rejected', async () => (await call(served)).isError);
    expect((await call(served)).envelope.error?.message).toContain('could not be read');
  });

  test('ui.mcp.enabled: false switches /mcp off, with 404, until it changes; probes stay', async () => {
    const served = await following();
    const list = async () => (await send(served.url, modern('tools/list', {}))).status;
    expect(await list()).toBe(200);
    served.demo.cluster.configuration.upgradeChart({ mcpEnabled: false });
    await until('404', async () => (await list()) === 404);
    expect((await send(served.url, { method: 'GET', path: '/healthz' })).status).toBe(200);
    // Whoever looks for a server is told of none, and why.
    for (const path of CARDS) {
      const { status, text } = await send(served.url, { method: 'GET', path });
      expect([path, status, JSON.parse(text).error]).toEqual([path, 404, expect.stringContaining('ui.mcp.enabled')]);
    }
    served.demo.cluster.configuration.upgradeChart({ mcpEnabled: true });
    await until('200', async () => (await list()) === 200);
    for (const path of CARDS) expect((await send(served.url, { method: 'GET', path })).status).toBe(200);
  });

  test('get_access names the mode, who sets it and how to change it', async () => {
    const served = await following();
    const data = dataOf(resultOf(await send(served.url, modernCall('get_access'))));
    expect(data.access).toMatchObject({ mode: 'read-only', set_by: 'ui.mcpAccessMode of the Odigos chart' });
  });

  test('modes flip under load: every call is judged by one mode and answered', async () => {
    const served = await following({ followEveryMs: 5 });
    const flips = (async () => {
      for (let flip = 0; flip < 20; flip += 1) {
        served.demo.cluster.configuration.upgradeChart({ mcpAccessMode: flip % 2 === 0 ? 'read-write' : 'read-only' });
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    })();
    const results = await Promise.all(Array.from({ length: 60 }, () => call(served)));
    await flips;
    for (const { isError, envelope } of results) {
      expect(envelope.context.access_mode).toBe(isError ? 'read-only' : 'read-write');
    }
    expect(served.upstream.mutations()).toEqual([]);
  });
});
