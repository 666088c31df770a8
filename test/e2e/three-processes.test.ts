import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Clock } from '../../src/demo/clock.ts';
import { type DemoApi, startDemoApi } from '../../src/demo/http/server.ts';
import { leaveAllToFile } from '../processes.ts';
import { type Engine, NO_ENGINE, startEngine } from '../redis.ts';
import { freePort } from '../telemetry/free-port.ts';
import { scrape } from '../telemetry/scrape.ts';
import { type Child, startChild } from './child.ts';
import { type CountingUpstream, countingUpstream } from './counting-upstream.ts';
import { errorOf, planOf, type ToolResult } from './envelope.ts';
import { until } from './until.ts';
import { modernCall, resultOf, send } from './wire.ts';

/** Of what it creates there may be two alike: a plan alone holds the second back. */
const TOOL = 'create_destination';
const AWAY = 'the shared state does not answer';
const BACK = 'the shared state answers';
const PATIENCE_MS = 60_000;
/** What a machine that has much else to do may take. */
const LONG_MS = 180_000;
const PLANS = 100;
const ROUNDS = 2;
const AT_ONCE = 10;

interface Replica {
  readonly url: string;
  readonly adminUrl: string;
  readonly child: Child;
}

/** A preview that was shown, and what applies it. */
interface Previewed {
  readonly name: string;
  readonly given: object;
  readonly plan: string;
}

/** A cluster's clock by which whatever a write brings about is there when it is read back. */
function hurried(): Clock {
  const began = Date.now();
  return { now: () => began + (Date.now() - began) * 1_000 };
}

describe.skipIf(NO_ENGINE)(`three processes over one engine${NO_ENGINE ? ` (${NO_ENGINE})` : ''}`, () => {
  let folder: string;
  let demo: DemoApi;
  let upstream: CountingUpstream;
  let engine: Engine;
  let replicas: readonly Replica[];
  let count = 0;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'odigos-mcp-three-'));
    writeFileSync(join(folder, 'key'), randomBytes(32));
    demo = await startDemoApi({ accessMode: 'read-write', clock: hurried() });
    upstream = await countingUpstream(demo.url);
    engine = await startEngine();
    replicas = await Promise.all([1, 2, 3].map(start));
    leaveAllToFile();
  });
  afterAll(async () => {
    await upstream?.close();
    await demo?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(() => upstream.forget());

  async function start(): Promise<Replica> {
    const port = await freePort();
    const child = startChild({
      PORT: '0',
      ODIGOS_UI_URL: upstream.url.href,
      MCP_ACCESS_MODE: 'read-write',
      MCP_STATE_URL: engine.url.href,
      MCP_PLAN_KEY_FILE: join(folder, 'key'),
      MCP_ADMIN_PORT: String(port),
      MCP_MAX_IN_FLIGHT: '1000',
      MCP_UI_CONCURRENCY: '64',
    });
    return { url: await child.url(), adminUrl: `http://127.0.0.1:${port}`, child };
  }

  const call = async ({ url }: Replica, given: object, tool = TOOL): Promise<ToolResult> =>
    resultOf(await send(url, modernCall(tool, given)));
  const replica = (index: number): Replica => {
    const one = replicas[index % replicas.length];
    if (!one) throw new Error('there are three');
    return one;
  };

  /** Previews as many destinations as are asked for, at one replica after the other. */
  const previewed = (many: number): Promise<readonly Previewed[]> =>
    Promise.all(
      Array.from({ length: many }, async (_, index) => {
        count += 1;
        const name = `jaeger-${count}`;
        const fields = [{ key: 'JAEGER_URL', value: `jaeger.of-${count}:4317` }];
        const given = { name, type: 'jaeger', traces: true, fields };
        let shown: ToolResult | undefined;
        // A replica that was too busy to read the access mode in time takes it for read-only, for some seconds.
        await until(
          'a preview',
          async () => {
            shown = await call(replica(index), given);
            return !shown.isError;
          },
          PATIENCE_MS,
        );
        if (!shown) throw new Error('no preview');
        return { name, given, plan: planOf(shown) };
      }),
    );
  const apply = (index: number, { given, plan }: Previewed): Promise<ToolResult> =>
    call(replica(index), { ...given, dry_run: false, plan });
  /** Applies each at all three at once; the results of each. */
  const appliedByAll = (all: readonly Previewed[]): Promise<readonly (readonly ToolResult[])[]> =>
    Promise.all(all.map((one) => Promise.all([0, 1, 2].map((index) => apply(index, one)))));

  /** How often each destination was created. */
  const created = (): ReadonlyMap<string, number> => {
    const times = new Map<string, number>();
    for (const { variables } of upstream.mutations()) {
      const { name } = z.looseObject({ destination: z.looseObject({ name: z.string() }) }).parse(variables).destination;
      times.set(name, (times.get(name) ?? 0) + 1);
    }
    return times;
  };
  const twice = (): readonly string[] => [...created()].flatMap(([name, times]) => (times > 1 ? [name] : []));

  /** Lines of the shared state that each replica has written since. */
  const stateLines = () => {
    const from = replicas.map(({ child }) => child.lines().length);
    return () =>
      replicas.map(({ child }, index) =>
        child
          .lines()
          .slice(from[index])
          .flatMap((line) => [AWAY, BACK].filter((words) => line.includes(words))),
      );
  };
  /** How many were applied; each that was not has a reason that is none of the cluster's. */
  const done = (all: readonly (readonly ToolResult[])[]): number => {
    for (const error of all.flat().flatMap((result) => (result.isError ? [errorOf(result)] : []))) {
      expect(error).toMatchObject({ changed: 'no', side: expect.stringMatching(/^(?:plan|access)$/) });
    }
    return all.filter((results) => results.some(({ isError }) => !isError)).length;
  };

  /** Plans, all of which all replicas apply: the first of their requests has come to the UI. */
  const underWay = async () => {
    const all = await previewed(AT_ONCE);
    const applying = appliedByAll(all);
    await upstream.arrived(1);
    return { all, applying };
  };

  /** After its engine forgot: which of them were used nobody knows, so that none of them holds. */
  const refusedNow = async (all: Parameters<typeof appliedByAll>[0]) => {
    const again = (await appliedByAll(all)).flat();
    expect(again.filter(({ isError }) => !isError)).toEqual([]);
    return again;
  };

  /** Each replica refuses to apply, says why, reads on, and shows it to operators. */
  const refusing = async (): Promise<void> => {
    for (const [index, one] of replicas.entries()) {
      const [preview] = await previewed(1);
      if (!preview) throw new Error('no preview');
      const error = errorOf(await apply(index, preview));
      expect(error).toMatchObject({ side: 'access', changed: 'no', message: expect.stringContaining('MCP_STATE_URL') });
      expect((await call(one, {}, 'list_destinations')).isError).toBe(false);
      const ready = await send(one.adminUrl, { method: 'GET', path: '/readyz' });
      expect([ready.status, JSON.parse(ready.text)]).toEqual([
        200,
        { status: 'ready', writes: expect.stringContaining('MCP_STATE_URL') },
      ]);
      const metrics = await scrape(one.adminUrl);
      expect(metrics.value('odigos_mcp_shared_state', { state: 'away' })).toBe(1);
      expect(metrics.value('odigos_mcp_state_refusals_total')).toBeGreaterThan(0);
    }
  };

  /** Each wrote that it is away, and then that it is back; once, unless this machine was too busy for an answer. */
  const told = (lines: () => readonly (readonly string[])[]): Promise<void> =>
    until('each has told', () => lines().every((words) => words[0] === AWAY && words.at(-1) === BACK));

  /** Waits until each applies what is previewed then. */
  const untilAllApply = (): Promise<void> =>
    until(
      'all apply again',
      async () => {
        const all = await previewed(3).catch(() => []);
        const results = await Promise.all(all.map((one, index) => apply(index, one)));
        return results.length === 3 && results.every(({ isError }) => !isError);
      },
      PATIENCE_MS,
    );

  test(`of ${PLANS} plans that all three are sent at once, each is applied once`, {
    timeout: LONG_MS,
  }, async () => {
    let applied = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      applied += done(await appliedByAll(await previewed(PLANS / ROUNDS)));
    }
    expect(twice()).toEqual([]);
    expect(created().size).toBe(applied);
  });

  test('killed in the middle: no plan is applied twice, reads go on, and each says so', {
    timeout: LONG_MS,
  }, async () => {
    const lines = stateLines();
    const { all, applying } = await underWay();
    await engine.kill();
    const first = await applying;
    await refusing();
    await engine.start();
    leaveAllToFile();
    await untilAllApply();
    await refusedNow(all);
    expect(done(first)).toBeLessThanOrEqual(AT_ONCE);
    expect(twice()).toEqual([]);
    await told(lines);
  });

  test('hung in the middle: no plan is applied twice, reads go on, and each says so', {
    timeout: LONG_MS,
  }, async () => {
    const lines = stateLines();
    const { all, applying } = await underWay();
    engine.hang();
    try {
      done(await applying);
      await refusing();
    } finally {
      engine.goOn();
    }
    await untilAllApply();
    // Nothing was forgotten: what was not applied and not claimed can be.
    done([...(await appliedByAll(all))]);
    expect(twice()).toEqual([]);
    await told(lines);
  });

  test('flushed in the middle: no plan is applied twice, and nobody waits', { timeout: LONG_MS }, async () => {
    const { all, applying } = await underWay();
    await engine.command('FLUSHALL');
    await applying;
    await untilAllApply();
    for (const result of await refusedNow(all)) expect(errorOf(result).message).toMatch(/came back empty/);
    expect(twice()).toEqual([]);
  });

  test('full in the middle: no plan is applied twice, reads go on, and each says so', {
    timeout: LONG_MS,
  }, async () => {
    const lines = stateLines();
    const { all, applying } = await underWay();
    await engine.command('CONFIG', 'SET', 'maxmemory', '1');
    done(await applying);
    await refusing();
    // It answers reads all the while, of which none says that it is back.
    for (const one of replicas) await call(one, { since: '1m' }, 'list_changes');
    await refusing();
    await engine.command('CONFIG', 'SET', 'maxmemory', '0');
    await untilAllApply();
    done(await appliedByAll(all));
    expect(twice()).toEqual([]);
    await told(lines);
  });

  test('failed over: the replica of the engine that has its address then is no way to apply a plan twice', {
    timeout: LONG_MS,
  }, async () => {
    const lines = stateLines();
    const following = await startEngine({ following: engine });
    leaveAllToFile();
    await until('it follows', async () =>
      (await following.command('INFO', 'replication')).includes('master_link_status:up'),
    );
    const { all, applying } = await underWay();
    await engine.kill();
    await following.command('REPLICAOF', 'NO', 'ONE');
    await applying;
    await refusing();
    await following.command('CONFIG', 'SET', 'port', String(engine.port));
    await untilAllApply();
    await refusedNow(all);
    expect(twice()).toEqual([]);
    await told(lines);
  });
});
