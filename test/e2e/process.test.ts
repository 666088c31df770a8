import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type DemoApi, startDemoApi } from '../../src/demo/http/server.ts';
import { DEMO_SETTINGS } from '../../src/demo/options.ts';
import { VARIABLES } from '../../src/settings.ts';
import { freePort } from '../telemetry/free-port.ts';
import { type Child, startChild } from './child.ts';
import { connectFirst } from './clients.ts';
import { type CountingUpstream, countingUpstream } from './counting-upstream.ts';
import { dataOf } from './envelope.ts';
import { until } from './until.ts';
import { legacy, legacyCall, modern, modernCall, resultOf, send } from './wire.ts';

function start(environment: Readonly<Record<string, string>> = {}, ...flags: readonly string[]): Child {
  return startChild({ PORT: '0', ...environment }, ...flags);
}

describe('a standard output that nobody reads any more', () => {
  let demo: DemoApi;
  let upstream: CountingUpstream;
  beforeAll(async () => {
    demo = await startDemoApi({ accessMode: 'read-write' });
    upstream = await countingUpstream(demo.url);
  });
  afterAll(async () => {
    await upstream.close();
    await demo.close();
  });

  test('reads are answered; a write is refused and not sent, since nobody could be told of it', async () => {
    const child = start({ ODIGOS_UI_URL: upstream.url.href, MCP_ACCESS_MODE: 'read-write' });
    const url = await child.url();
    const rule = { group: 'cluster-sampling', name: 'unaudited', route: '/unaudited', dry_run: false };
    child.process.stdout.destroy();
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const { envelope } = resultOf(await send(url, modernCall('create_noisy_operation_rule', rule)));
      expect(envelope.error).toMatchObject({
        changed: 'no',
        message: expect.stringMatching(/audit log.*cannot be written/),
      });
      expect(resultOf(await send(url, modernCall('get_sampling'))).isError).toBe(false);
    }
    expect(upstream.mutations()).toEqual([]);
  });
});

describe('start', () => {
  test('npm start serves the demo: a client lists and calls, and SIGTERM ends it with 0', async () => {
    const child = start();
    const client = await connectFirst(await child.url());
    expect((await client.list()).length).toBeGreaterThan(10);
    const found = await client.call('find_unhealthy_sources', { namespace: 'default' });
    expect(dataOf(found).sources).toContainEqual(
      expect.objectContaining({ namespace: 'default', kind: 'Deployment', name: 'orders-worker' }),
    );
    expect(found.envelope.context.backend).toBe('demo');
    await client.close();
    child.process.kill('SIGTERM');
    expect(await child.ended).toBe(0);
    expect(child.stderr()).toBe('');
    for (const line of child.lines()) expect(() => JSON.parse(line)).not.toThrow();
    expect(child.lines().filter((line) => line.includes('"msg":"mcp tool call"'))).toHaveLength(1);
  });

  test('Ctrl-C ends it with 0 too', async () => {
    const child = start();
    await child.url();
    child.process.kill('SIGINT');
    expect(await child.ended).toBe(0);
  });

  test('a setting that holds a token of ours is not repeated', async () => {
    for (const name of ['MCP_TOOLSETS', 'MCP_ACCESS_MODE']) {
      const child = start({ [name]: `odm_${'x1Y2'.repeat(10)}abc` });
      expect(await child.ended).toBe(2);
      expect(child.stderr()).toContain(name);
      expect(child.stderr() + child.stdout()).not.toContain('x1Y2');
    }
  });

  test.each(['--help', '-h'])('%s prints every setting with its default and exits with 0', async (flag) => {
    const child = start({}, flag);
    expect(await child.ended).toBe(0);
    for (const [name, { help }] of Object.entries(VARIABLES)) {
      expect(child.stdout()).toContain(name);
      expect(child.stdout()).toContain(help);
    }
    expect(child.stdout().match(/Default: /g)).toHaveLength(Object.keys(VARIABLES).length + DEMO_SETTINGS.length);
  });

  test('bad settings end it with 2, every problem named at once', async () => {
    const child = start({
      PORT: 'three',
      MCP_ACCESS_MODE: 'readwrite',
      ODIGOS_UI_URL: 'ui:3000',
      MCP_UI_TIMEOUT_MS: '1',
      MCP_ACESS_MODE: 'read-write',
    });
    expect(await child.ended).toBe(2);
    expect(child.stdout()).toBe('');
    for (const name of ['PORT=', 'MCP_ACCESS_MODE=', 'ODIGOS_UI_URL:', 'MCP_UI_TIMEOUT_MS=']) {
      expect(child.stderr()).toContain(`odigos-mcp: ${name}`);
    }
    expect(child.stderr()).toContain('MCP_ACESS_MODE is no setting. Did you mean MCP_ACCESS_MODE?');
  });

  test('shared state that is away is told with its reason, once, and reads are served', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'odigos-mcp-away-'));
    writeFileSync(join(folder, 'key'), randomBytes(32));
    const child = start({
      MCP_STATE_URL: `redis://:geheim@127.0.0.1:${await freePort()}`,
      MCP_PLAN_KEY_FILE: join(folder, 'key'),
    });
    const url = await child.url();
    expect(resultOf(await send(url, modernCall('check_health'))).isError).not.toBe(true);
    child.process.kill('SIGTERM');
    expect(await child.ended).toBe(0);
    expect(child.stdout()).toContain('"shared_state":"away: ECONNREFUSED"');
    expect(child.stdout().split('the shared state does not answer')).toHaveLength(2);
    expect(child.stdout() + child.stderr()).not.toContain('geheim');
    rmSync(folder, { recursive: true });
  });

  test('a toolset that is none is a bad setting too', async () => {
    const child = start({ MCP_TOOLSETS: 'cluster,sorces' });
    expect(await child.ended).toBe(2);
    expect(child.stderr()).toMatch(/^odigos-mcp: MCP_TOOLSETS=.*"sorces".*sources/);
  });

  test('what Kubernetes injects for a Service named mcp is no setting', async () => {
    const child = start({
      MCP_SERVICE_HOST: '10.0.0.1',
      MCP_SERVICE_PORT: '3000',
      MCP_SERVICE_PORT_HTTP: '3000',
      MCP_PORT: 'tcp://10.0.0.1:3000',
      MCP_PORT_3000_TCP: 'tcp://10.0.0.1:3000',
      MCP_PORT_3000_TCP_ADDR: '10.0.0.1',
    });
    expect((await send(await child.url(), legacyCall('get_access'))).status).toBe(200);
  });

  test('a port in use ends it with 1 and says so', async () => {
    const first = start();
    const { port } = new URL(await first.url());
    const second = start({ PORT: port });
    expect(await second.ended).toBe(1);
    expect(second.stderr()).toMatch(new RegExp(`^odigos-mcp: .*${port}.*in use`));
    expect(second.stderr()).not.toMatch(/\n\s+at /);
  });
});

describe('stop', () => {
  let demo: DemoApi;
  let upstream: CountingUpstream;
  let release: () => void;
  beforeAll(async () => {
    demo = await startDemoApi({ accessMode: 'read-write' });
    upstream = await countingUpstream(demo.url);
  });
  afterEach(() => {
    release?.();
    upstream.intercept(undefined);
  });
  afterAll(async () => {
    await upstream.close();
    await demo.close();
  });

  /** The API answers this operation only after `release`; gives a wait for it to be asked. */
  const holdBack = (operation: string): (() => Promise<void>) => {
    let asked = false;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    upstream.intercept(async (post) => {
      if (post.operation === operation) {
        asked = true;
        await released;
      }
      return false;
    });
    return () => until(`${operation} upstream`, () => asked);
  };

  const serving = async (environment: Record<string, string> = {}): Promise<{ child: Child; url: string }> => {
    const child = start({ ODIGOS_UI_URL: upstream.url.href, MCP_ACCESS_MODE: 'read-write', ...environment });
    return { child, url: await child.url() };
  };

  const stopping = async (child: Child): Promise<void> => {
    child.process.kill('SIGTERM');
    await until('the stop to begin', () => child.stdout().includes('"msg":"stopping"'));
  };

  test.each([
    ['2026-07-28', modernCall('get_sampling'), 'get_sampling', 'get_sampling'],
    ['2025 era', legacyCall('get_sampling'), 'get_sampling', 'get_sampling'],
    [
      'through the protocol library',
      legacy('tools/call', { name: 'get_sampling', arguments: {}, _meta: { progressToken: 1 } }),
      'get_sampling',
      'get_sampling',
    ],
    [
      'a write',
      modernCall('create_noisy_operation_rule', { group: 'stop', name: 'n', route: '/stop', dry_run: false }),
      'create_noisy_operation_rule',
      'create_noisy_operation_rule',
    ],
  ])(
    'a call under way has its answer and its line, then the exit code is 0 (%s)',
    async (_what, message, tool, held) => {
      const { child, url } = await serving();
      const asked = holdBack(held);
      const answer = send(url, message);
      await asked();
      await stopping(child);
      await expect(send(url, legacyCall('get_access'))).rejects.toThrow(/ECONNREFUSED|ECONNRESET/);
      release();
      expect(dataOf(resultOf(await answer))).toBeDefined();
      expect(await child.ended).toBe(0);
      const lines = child.lines().filter((line) => line.includes('"msg":"mcp tool call"'));
      expect(lines).toEqual([expect.stringContaining(`"tool":"${tool}","outcome":"ok"`)]);
    },
  );

  test('a call whose client has gone has its line before the process ends', async () => {
    const { child, url } = await serving();
    const asked = holdBack('get_sampling');
    const client = new AbortController();
    const answer = send(url, modernCall('get_sampling'), { signal: client.signal });
    await asked();
    client.abort();
    child.process.kill('SIGTERM');
    await expect(answer).rejects.toThrow();
    expect(await child.ended).toBe(0);
    expect(child.lines().filter((line) => line.includes('"msg":"mcp tool call"'))).toHaveLength(1);
  });

  test('a call that outlasts the time of a stop is audited as error, once, and the exit code is 1', async () => {
    const { child, url } = await serving({ MCP_STOP_TIMEOUT_MS: '300' });
    const asked = holdBack('create_noisy_operation_rule');
    const answer = send(
      url,
      modernCall('create_noisy_operation_rule', { group: 'late', name: 'n', route: '/late', dry_run: false }),
    );
    answer.catch(() => {});
    await asked();
    await stopping(child);
    expect(await child.ended).toBe(1);
    const lines = child.lines().filter((line) => line.includes('"msg":"mcp tool call"'));
    expect(lines).toEqual([expect.stringContaining('"tool":"create_noisy_operation_rule","outcome":"error"')]);
  });

  test('a second server can take the port at once', async () => {
    const { child, url } = await serving();
    await send(url, legacyCall('get_access'));
    child.process.kill('SIGTERM');
    expect(await child.ended).toBe(0);
    const { url: again } = await serving({ PORT: new URL(url).port });
    expect(again).toBe(url);
    expect((await send(again, legacyCall('get_access'))).status).toBe(200);
  });

  test('connections without a call do not hold up the stop', async () => {
    const { child, url } = await serving();
    const agent = new Agent({ keepAlive: true });
    const kept = await new Promise<number>((resolve, reject) => {
      request(`${url}/healthz`, { agent }, (response) => {
        response.resume().on('end', () => resolve(response.statusCode ?? 0));
      })
        .on('error', reject)
        .end();
    });
    expect(kept).toBe(200);
    const silent = connect(Number(new URL(url).port), '127.0.0.1').on('error', () => {});
    await new Promise((resolve) => silent.on('connect', resolve));
    const half = connect(Number(new URL(url).port), '127.0.0.1').on('error', () => {});
    half.write(
      'POST /mcp HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{',
    );
    const listening = send(url, modern('subscriptions/listen', { notifications: { toolsListChanged: true } }));
    listening.catch(() => {});
    await send(url, legacyCall('get_access'));
    child.process.kill('SIGTERM');
    // Giving up on them after its deadline would end it with 1.
    expect(await child.ended).toBe(0);
    agent.destroy();
    silent.destroy();
    half.destroy();
  });

  test('a call on a kept connection under way is answered with the connection closed behind it', async () => {
    const { child, url } = await serving();
    const asked = holdBack('get_sampling');
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const message = modernCall('get_sampling');
    const connection = new Promise<string | undefined>((resolve, reject) => {
      request(`${url}/mcp`, { agent, method: 'POST', headers: { ...message.headers } }, (response) => {
        response.resume().on('end', () => resolve(response.headers.connection));
      })
        .on('error', reject)
        .end(message.body);
    });
    await asked();
    await stopping(child);
    release();
    expect(await connection).toBe('close');
    expect(await child.ended).toBe(0);
    agent.destroy();
  });
});
