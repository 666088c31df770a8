import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { startDemoApi } from '../../src/demo/http/server.ts';
import { steppedClock } from '../demo/stepped-clock.ts';
import { countingUpstream } from './counting-upstream.ts';
import { dataOf, errorOf } from './envelope.ts';
import { type Served, type ServeOptions, serve } from './serve.ts';
import { until } from './until.ts';
import { modernCall, resultOf, send } from './wire.ts';

const running: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of running.splice(0)) await stop();
});

async function started(options: ServeOptions): Promise<Served> {
  const served = await serve({ mode: 'read-write', ...options });
  running.push(() => served.stop());
  return served;
}

const CHECKOUT = { namespace: 'shop', kind: 'Deployment', name: 'checkout' };

test('of the pods of a workload that is not marked a UI up to v1.31 tells nothing, and neither do we', async () => {
  const served = await started({ schemaEveryMs: 20 });
  const given = { namespace: 'shop', kind: 'Deployment', name: 'inventory' };
  const said = async (): Promise<unknown> =>
    dataOf(resultOf(await send(served.url, modernCall('get_instrumentation_health', given)))).workloads;
  expect(await said()).toMatchObject([{ agent_in_pods: '0 of 1' }]);
  served.demo.become({ release: 'v1.28.0' });
  await until('the other release to be known', () => served.lines().some((line) => line.includes('v1.28.0')));
  expect(await said()).toMatchObject([{ agent_in_pods: 'not told' }]);
});

describe('a UI that changes while a call runs', () => {
  test('is met by an honest error, or an answer in its words, and by the next call as what it is', async () => {
    const served = await started({ schemaEveryMs: 50 });
    let changed = false;
    served.upstream.intercept(({ operation }) => {
      if (operation === 'troubleshoot_source' && !changed) {
        changed = true;
        served.demo.become({ release: 'v1.26.0' });
      }
      return false;
    });
    const during = resultOf(await send(served.url, modernCall('troubleshoot_source', CHECKOUT)));
    expect(changed).toBe(true);
    if (during.isError) expect(errorOf(during)).toMatchObject({ side: 'ui_api', changed: 'no' });
    await until('the other release to be known', () => served.lines().some((line) => line.includes('v1.26.0')));
    const after = resultOf(await send(served.url, modernCall('troubleshoot_source', CHECKOUT)));
    expect(after.isError).toBe(false);
    expect(JSON.stringify(dataOf(after))).not.toContain('SuccessAndEmittingTelemetry');
    expect(served.upstream.mutations()).toEqual([]);
  });

  test('up and down through every sort of release, under calls: each is answered, and none is a crash', async () => {
    const served = await started({ schemaEveryMs: 20 });
    const releases = ['v1.20.0', 'next', 'v1.28.0', 'v1.33.0', 'v1.24.0', 'v1.35.0'];
    const tools = ['check_health', 'list_sources', 'get_sampling', 'list_actions', 'get_gateway_info', 'get_access'];
    for (const release of releases) {
      served.demo.become({ release });
      const answers = await Promise.all(tools.map((tool) => send(served.url, modernCall(tool))));
      for (const answer of answers) {
        const result = resultOf(answer);
        if (result.isError) expect(errorOf(result).side).toBe('ui_api');
      }
    }
    expect(served.lines().join('\n')).not.toMatch(/"level":"error"/);
  });
});

describe('a release that cannot tell its access mode', () => {
  const SET = { level: 'debug', dry_run: false };
  const access = async (served: Served) => dataOf(resultOf(await send(served.url, modernCall('get_access')))).access;

  test.each(['v1.20.0', 'v1.22.0'])('%s: writes as the pin says, and without one says why not', async (release) => {
    const pinned = await started({ demo: { version: { release } } });
    expect(await access(pinned)).toMatchObject({ mode: 'read-write', set_by: 'MCP_ACCESS_MODE' });
    const write = modernCall('uninstrument_workloads', { workloads: [CHECKOUT], dry_run: false });
    expect(resultOf(await send(pinned.url, write)).isError).toBe(false);
    expect(pinned.upstream.mutations()).not.toEqual([]);

    const unpinned = await started({ demo: { version: { release } }, environment: { MCP_ACCESS_MODE: 'cluster' } });
    const refused = resultOf(await send(unpinned.url, write));
    expect(errorOf(refused).message).toMatch(
      /cannot tell its access mode \(v1\.23\.0 and later do\).*MCP_ACCESS_MODE=/,
    );
    expect(unpinned.upstream.mutations()).toEqual([]);
  });

  test('that was upgraded to one that tells it: its own mode binds before the new schema is read', async () => {
    const served = await started({ demo: { version: { release: 'v1.22.0' }, accessMode: 'read-only' } });
    expect(await access(served)).toMatchObject({ mode: 'read-write' });
    served.demo.become({ release: 'v1.26.0' });
    const refused = resultOf(await send(served.url, modernCall('set_log_level', SET)));
    expect(refused.isError).toBe(true);
    expect(served.upstream.mutations()).toEqual([]);
  });

  test('and fails to answer is read-only, pin or not', async () => {
    const served = await started({ demo: { version: { release: 'v1.22.0' } } });
    served.upstream.intercept(({ operation }, response) => {
      if (operation !== 'get_access_mode' && operation !== 'fields_of_type') return false;
      response.writeHead(503).end();
      return true;
    });
    const refused = resultOf(await send(served.url, modernCall('set_log_level', SET)));
    expect(errorOf(refused).message).toMatch(/could not be read/);
    expect(served.upstream.mutations()).toEqual([]);
  });
});

describe('settings that a release has no field for', () => {
  test('are read from its configuration file: confirmed, shown, counted and kept on record', async () => {
    const served = await started({ demo: { version: { release: 'v1.24.0' } }, clock: steppedClock() });
    const call = async (tool: string, given: object = {}) =>
      resultOf(await send(served.url, modernCall(tool, { ...given }))).envelope;
    const applied = await call('update_config', { max_concurrent_rollouts: 5, dry_run: false });
    expect(applied.data).toMatchObject({ confirmed: true, now: { 'rollout.maxConcurrentRollouts': 5 } });
    expect(applied.context.warnings ?? []).toEqual([]);
    const again = await call('update_config', { max_concurrent_rollouts: 6 });
    expect(again.data?.would_change).toMatchObject([{ before: 5, after: 6 }]);
    await call('update_sampling_config', { evaluate_only: true, trace_wait: '30s', dry_run: false });
    expect((await call('get_config', { set_by: 'ui' })).data).toMatchObject({ total: 3, set_in_ui: 3 });
    expect((await call('get_config', { section: 'rollout' })).data).toMatchObject({
      sections: { rollout: { ui: { 'rollout.maxConcurrentRollouts': 5 } } },
    });
    expect((await call('reset_config')).data?.would_change).toMatchObject([
      { field: 'rollout.maxConcurrentRollouts', before: 5 },
      { field: 'sampling.dryRun', before: true },
      { field: 'sampling.tailSampling.traceAggregationWaitDuration', before: '30s' },
    ]);
  });
});

/** Ways in which an answer to an introspection goes wrong on its way. */
const BROKEN: readonly (readonly [string, (response: ServerResponse) => void])[] = [
  [
    'is cut short',
    (response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 300_000 });
      response.write('{"data":{"__schema":{"queryType":{"name":"Query"},"types":[', () => response.destroy());
    },
  ],
  [
    'is half of its JSON',
    (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('{"data":{"__schema":{"queryType":{"name":"Query"},"types":[');
    },
  ],
  [
    'never ends',
    (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"data":');
    },
  ],
];

describe('a UI whose answer to an introspection', () => {
  test.each(BROKEN)('%s is taken for the newest one, which is said, and calls are served', async (_what, answer) => {
    const demo = await startDemoApi();
    const upstream = await countingUpstream(demo.url);
    running.push(async () => {
      await upstream.close();
      await demo.close();
    });
    upstream.intercept(({ query }, response) => {
      if (!query.includes('__schema')) return false;
      answer(response);
      return true;
    });
    const served = await started({ environment: { MCP_UI_TIMEOUT_MS: '2000' }, uiUrl: upstream.url });
    const access = resultOf(await send(served.url, modernCall('get_access')));
    expect(JSON.stringify(dataOf(access).ui_api)).toMatch(/assumed to be the one that this server was built for/);
    expect(resultOf(await send(served.url, modernCall('list_sources'))).isError).toBe(false);
  });
});
