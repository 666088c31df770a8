import { afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { servedTools } from '../../src/catalog/live-catalog.ts';
import type { DemoVersion } from '../../src/demo/http/server.ts';
import { dataOf, errorOf } from './envelope.ts';
import { type Served, type ServeOptions, serve } from './serve.ts';
import { until } from './until.ts';
import { ERAS, legacy, legacyCall, type Message, modern, modernCall, resultOf, rpc, send } from './wire.ts';

const listShape = z.looseObject({ tools: z.array(z.looseObject({ name: z.string(), outputSchema: z.unknown() })) });
const ALL = servedTools(createCatalog()).map(({ name }) => name);

/** A UI without the mutation that one tool sends. */
const WITHOUT_CREATE_ACTION: DemoVersion = { edit: (contract) => contract.replace(/^ {2}createAction\(.*\n/m, '') };

const running: Served[] = [];
afterEach(async () => {
  for (const served of running.splice(0)) await served.stop();
});

async function against(version: DemoVersion, options: ServeOptions = {}): Promise<Served> {
  const served = await serve({ mode: 'read-write', ...options, demo: { version, ...options.demo } });
  running.push(served);
  return served;
}

function withAll(message: Message): Message {
  return { ...message, path: '/mcp?toolsets=all' };
}

async function list(served: Served, message: Message = modern('tools/list', {})) {
  return listShape.parse(rpc(await send(served.url, withAll(message))).result).tools;
}

/** The tools that are not listed, the same in each era and on each way that a list is answered. */
async function missing(served: Served): Promise<readonly string[]> {
  const progress = { _meta: { progressToken: 1 } };
  const ways = [modern('tools/list', {}), legacy('tools/list', {}), legacy('tools/list', progress)];
  const [first = [], ...others] = await Promise.all(
    ways.map(async (way) => {
      const names = new Set((await list(served, way)).map(({ name }) => name));
      return ALL.filter((name) => !names.has(name));
    }),
  );
  for (const other of others) expect(other).toEqual(first);
  return first;
}

async function access(served: Served) {
  return resultOf(await send(served.url, withAll(modernCall('get_access'))));
}

function logged(served: Served): readonly Record<string, unknown>[] {
  return served
    .lines()
    .filter((line) => line.includes('this UI'))
    .map((line) => JSON.parse(line));
}

test('the embedded API serves every tool in full', async () => {
  const served = await against({});
  expect(await missing(served)).toEqual([]);
  expect(dataOf(await access(served)).ui_api).toEqual({
    schema: 'read from this UI',
    to_come: expect.stringMatching(/^A release to come serves .*list_findings/),
  });
  expect(logged(served)).toEqual([]);
});

const OTHERS: readonly (readonly [string, DemoVersion, Readonly<Record<string, string>>])[] = [
  ['older: without a field', WITHOUT_CREATE_ACTION, { create_action: 'has no field Mutation.createAction' }],
  [
    'newer: with a new required argument',
    { edit: (contract) => contract.replace('restartPod(', 'restartPod(reason: String!, ') },
    { restart_pod: 'demands an argument reason of restartPod' },
  ],
  [
    'newer: with a new required field of an input',
    { edit: (contract) => contract.replace('input ActionInput {\n', 'input ActionInput {\n  owner: String!\n') },
    { create_action: 'demands a field ActionInput.owner', update_action: 'demands a field ActionInput.owner' },
  ],
];

describe.each(OTHERS)('a UI of another version, %s', (_name, version, lacks) => {
  const [tool = ''] = Object.keys(lacks);

  test('is not offered what it cannot do, and everything else as ever', async () => {
    const [served, whole] = [await against(version), await against({})];
    expect(await missing(served)).toEqual(Object.keys(lacks));
    expect(await list(served)).toEqual((await list(whole)).filter(({ name }) => !(name in lacks)));
  });

  test('get_access and the log say which and why', async () => {
    const served = await against(version);
    const whys = [...new Set(Object.values(lacks))];
    const sentences = whys.map((why) => {
      const tools = Object.keys(lacks).filter((name) => lacks[name] === why);
      return `${tools.join(', ')}: this UI ${why}`;
    });
    expect(dataOf(await access(served)).ui_api).toMatchObject({ not_served: sentences });
    expect(logged(served)).toEqual([expect.objectContaining({ level: 'warn', not_served: sentences })]);
  });

  test.each(ERAS)('a call of it anyway is refused, sends nothing and is audited once: %s', async (_era, call) => {
    const served = await against(version);
    const lines = await served.auditOf(1, async () => {
      const result = resultOf(await send(served.url, call(tool, { anything: 1, dry_run: false })));
      expect(errorOf(result)).toMatchObject({
        side: 'ui_api',
        changed: 'no',
        message: expect.stringContaining(lacks[tool] ?? ''),
      });
    });
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ tool, outcome: 'tool_error', reason: 'unservable' });
    expect(served.upstream.posts).toEqual([]);
  });
});

test('a UI that has lost a value of an enum serves the tools that can do without it, and get_access says so', async () => {
  const served = await against({
    edit: (contract) => contract.replace(/(enum K8sResourceKind \{[^}]*?) {2}DaemonSet\n/, '$1'),
  });
  expect(await missing(served)).toEqual([]);
  const { limited } = z.looseObject({ limited: z.array(z.string()) }).parse(dataOf(await access(served)).ui_api);
  expect(limited.join('\n')).toMatch(/troubleshoot_source.*: this UI has no value DaemonSet of K8sResourceKind/);
  const answer = await send(
    served.url,
    modernCall('troubleshoot_source', { namespace: 'shop', kind: 'Deployment', name: 'catalog' }),
  );
  expect(resultOf(answer).isError).toBe(false);
});

test('next steps never name a tool that this UI cannot serve', async () => {
  const whole = await against({});
  const steps = (await access(whole)).envelope.next_steps.map(({ tool }) => tool);
  expect(steps).toContain('list_sources');
  const served = await against({
    edit: (contract) => contract.replaceAll(/^( {2})workloads\(/gm, '$1workloadsOfOld('),
  });
  const lost = await missing(served);
  expect(lost).toContain('list_sources');
  const left = (await access(served)).envelope.next_steps.map(({ tool }) => tool);
  expect(left).toEqual(steps.filter((tool) => !lost.includes(tool)));
  expect(left.length).toBeGreaterThan(0);
});

test('a UI that does not tell its schema is taken to be the one that this server was built for, which is said', async () => {
  const served = await against({ ...WITHOUT_CREATE_ACTION, introspection: false });
  expect(await missing(served)).toEqual([]);
  expect(dataOf(await access(served)).ui_api).toMatchObject({
    schema: expect.stringContaining('introspection disabled'),
  });
  expect(logged(served)).toEqual([
    expect.objectContaining({ level: 'warn', schema: expect.stringContaining('assumed to be the one') }),
  ]);
  const made = await send(
    served.url,
    modernCall('create_action', {
      type: 'AddClusterInfo',
      name: 'x',
      dry_run: false,
      attributes: [{ key: 'a', value: 'b' }],
    }),
  );
  expect(errorOf(resultOf(made))).toMatchObject({ side: 'ui_api', changed: 'no' });
});

describe('a UI that becomes another one while serving', () => {
  test('is noticed when it was away', async () => {
    const served = await against({}, { followEveryMs: 25 });
    served.upstream.intercept((_post, response) => {
      response.destroy();
      return true;
    });
    await until('the UI to be missed', async () => (await access(served)).envelope.context.access_mode === 'read-only');
    served.demo.become(WITHOUT_CREATE_ACTION);
    served.upstream.intercept(undefined);
    await until('the new UI to be noticed', async () => (await list(served)).length < ALL.length);
    expect(await missing(served)).toEqual(['create_action']);
  });

  test('is noticed by its not knowing what a call asks', async () => {
    const served = await against({});
    served.demo.become({
      edit: (contract) => contract.replace(/\bpods\b/g, 'podsOfNow').replace('gatewayPods', 'gatewayPodsOfNow'),
    });
    expect((await send(served.url, modernCall('get_gateway_info'))).status).toBe(200);
    await until('the new UI to be noticed', async () => (await list(served)).length < ALL.length);
    expect(await missing(served)).toContain('get_gateway_info');
  });

  test('is noticed after a while in any case, and again when it is upgraded', async () => {
    const served = await against({}, { schemaEveryMs: 50 });
    served.demo.become(WITHOUT_CREATE_ACTION);
    await until('the older UI to be noticed', async () => (await list(served)).length < ALL.length);
    served.demo.become({});
    await until('the upgrade to be noticed', async () => (await list(served)).length === ALL.length);
    expect(logged(served).map(({ msg }) => msg)).toEqual(['tools and this UI differ', 'this UI serves every tool']);
  });

  test('under load: every call is answered, each has its line, and nothing breaks', async () => {
    const served = await against({}, { schemaEveryMs: 20 });
    const versions = [WITHOUT_CREATE_ACTION, {}, { introspection: false }, WITHOUT_CREATE_ACTION, {}];
    let isOver = false;
    let sent = 0;
    const swaps = (async () => {
      for (const version of versions) {
        served.demo.become(version);
        const expected = version === WITHOUT_CREATE_ACTION ? ALL.length - 1 : ALL.length;
        await until('the swap to be noticed', async () => (await list(served)).length === expected);
        const before = sent;
        await until('calls in between', () => sent >= before + 30);
      }
    })().finally(() => {
      isOver = true;
    });
    const arguments_ = { type: 'AddClusterInfo', name: 'load', attributes: [{ key: 'a', value: 'b' }] };
    const calls: readonly (() => Message)[] = [
      () => withAll(modernCall('create_action', arguments_)),
      () => withAll(legacyCall('list_actions')),
      () => withAll(modern('tools/call', { name: 'get_access', arguments: {} }, {}, { progressToken: 'p' })),
      () => withAll(modern('tools/list', {})),
    ];
    const outcomes = new Set<string>();
    const lines = served.audit().length;
    const callers = Array.from({ length: 8 }, async (_unused, caller) => {
      for (let turn = caller; !isOver; turn += 1) {
        const message = calls[turn % calls.length]?.() ?? modern('tools/list', {});
        const answer = await send(served.url, message);
        expect(answer.status).toBe(200);
        if (message.body?.includes('tools/list')) {
          const length = listShape.parse(rpc(answer).result).tools.length;
          expect([ALL.length, ALL.length - 1]).toContain(length);
          continue;
        }
        sent += 1;
        const { isError, envelope } = resultOf(answer);
        outcomes.add(isError ? String(envelope.error?.side) : 'ok');
      }
    });
    await Promise.all([swaps, ...callers]);
    await until('every line', () => served.audit().length - lines >= sent);
    expect(served.audit().length - lines).toBe(sent);
    expect([...outcomes].sort()).toEqual(['ok', 'ui_api']);
    await until('the last version to be noticed', async () => (await list(served)).length === ALL.length);
    expect(served.lines().join('')).not.toContain('crashed');
  });
});
