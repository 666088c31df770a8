import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { steppedClock } from '../demo/stepped-clock.ts';
import { leaveAllToFile } from '../processes.ts';
import { type Engine, NO_ENGINE, startEngine } from '../redis.ts';
import { dataOf, errorOf, planOf, type ToolResult } from './envelope.ts';
import { type Served, serve } from './serve.ts';
import { until } from './until.ts';
import { modern, modernCall, resultOf, rpc, send } from './wire.ts';

/** Of what it creates there may be two alike: a plan alone holds the second back. */
const TOOL = 'create_destination';
const CAN_ASK = { 'io.modelcontextprotocol/clientCapabilities': { elicitation: {} } };
const DONE = { changed: expect.any(Array) };
const listed = z.array(
  z.looseObject({ undo: z.object({ tool: z.string(), arguments: z.looseObject({ plan: z.string() }) }) }),
);
let count = 0;

/** A destination that no test asks for twice. */
function another(): object {
  count += 1;
  const fields = [{ key: 'JAEGER_URL', value: `jaeger.of-${count}:4317` }];
  return { name: `jaeger-${count}`, type: 'jaeger', traces: true, fields };
}

function write(): object {
  return { ...another(), dry_run: false };
}

function fail(): never {
  throw new Error('no change is listed');
}

describe.skipIf(NO_ENGINE)(`two replicas over one engine${NO_ENGINE ? ` (${NO_ENGINE})` : ''}`, () => {
  const clock = steppedClock();
  let engine: Engine;
  let folder: string;
  let first: Served;
  let second: Served;

  const replica = (of?: Served, more: Readonly<Record<string, string>> = {}): Promise<Served> =>
    serve({
      mode: 'read-write',
      clock,
      environment: {
        MCP_STATE_URL: engine.url.href,
        MCP_PLAN_KEY_FILE: join(folder, 'key'),
        MCP_TRUSTED_PROXIES: '1',
        ...more,
      },
      ...(of ? { uiUrl: of.upstream.url } : {}),
    });
  const call = async (served: Served, given: object, tool = TOOL): Promise<ToolResult> =>
    resultOf(await send(served.url, modernCall(tool, given)));
  const apply = (served: Served, given: object, plan: string): Promise<ToolResult> =>
    call(served, { ...given, dry_run: false, plan });
  const mutations = (): number => first.upstream.mutations().length;
  /** After an engine that hung, each of them spares it, and refuses, for a while. */
  const bothWrite = (): Promise<void> =>
    until('both write', async () => {
      const results = [await call(first, write()), await call(second, write())];
      return results.every(({ isError }) => !isError);
    });

  beforeAll(async () => {
    engine = await startEngine();
    leaveAllToFile();
    folder = mkdtempSync(join(tmpdir(), 'odigos-mcp-replicas-'));
    writeFileSync(join(folder, 'key'), new Uint8Array(32).fill(5));
    first = await replica();
    second = await replica(first);
  });
  beforeEach(() => first.upstream.forget());
  afterEach(() => first.upstream.intercept(undefined));
  afterAll(async () => {
    await second?.stop();
    await first?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('one plan sent to both at once is applied once, and the other is told that it was', async () => {
    for (let turn = 0; turn < 3; turn += 1) {
      const given = another();
      const plan = planOf(await call(first, given));
      first.upstream.forget();
      const results = await Promise.all([first, second, first, second].map((served) => apply(served, given, plan)));
      expect(results.filter(({ isError }) => !isError)).toHaveLength(1);
      for (const result of results.filter(({ isError }) => isError)) {
        expect(errorOf(result)).toMatchObject({ side: 'plan', changed: 'no' });
        expect(errorOf(result).message).toContain('has been applied already');
      }
      expect(mutations()).toBe(1);
    }
  });

  test('a plan of one is applied by the other, once; a third that has just started knows of it', async () => {
    const given = another();
    const other = another();
    const [plan, unused] = [planOf(await call(first, given)), planOf(await call(first, other))];
    expect(dataOf(await apply(second, given, plan))).toMatchObject(DONE);
    const third = await replica(first);
    onTestFinished(() => third.stop());
    for (const served of [first, second, third]) {
      expect(errorOf(await apply(served, given, plan)).message).toContain('has been applied already');
    }
    expect(dataOf(await apply(third, other, unused))).toMatchObject(DONE);
    expect(mutations()).toBe(2);
  });

  test('list_changes of one tells what the other applied, with what takes it back', async () => {
    const given = another();
    await call(first, { ...given, dry_run: false });
    const { changes } = dataOf(await call(second, { since: '1m' }, 'list_changes'));
    expect(JSON.stringify(changes)).toContain(TOOL);
    const [{ undo } = fail()] = listed.parse(changes);
    expect(undo.arguments.plan).toMatch(/^p2\./);
    expect(dataOf(await call(second, undo.arguments, undo.tool))).toMatchObject(DONE);
  });

  test('a no to one is a no to the other', async () => {
    const asking = [await replica(first, { MCP_CONFIRM: 'all' }), await replica(first, { MCP_CONFIRM: 'all' })];
    for (const one of asking) onTestFinished(() => one.stop());
    const given = { ...another(), dry_run: false };
    const ask = async (index: number, retry: object = {}) =>
      send(asking[index]?.url ?? '', modern('tools/call', { name: TOOL, arguments: given, ...retry }, {}, CAN_ASK));
    const { requestState } = Object(rpc(await ask(0)).result);
    const saying = (action: string) => ({
      requestState,
      inputResponses: { confirm: { action, ...(action === 'accept' ? { content: { confirm: true } } : {}) } },
    });
    expect(errorOf(resultOf(await ask(0, saying('decline')))).message).toContain('declined');
    expect(errorOf(resultOf(await ask(1, saying('accept')))).message).toContain('has been used already');
    expect(mutations()).toBe(0);
  });

  test('a rate is one for both; without the engine each counts for itself', async () => {
    const limited = [await replica(first, { MCP_RATE: '4/h' }), await replica(first, { MCP_RATE: '4/h' })];
    for (const one of limited) onTestFinished(() => one.stop());
    const status = async (index: number): Promise<number> => {
      const { headers, ...message } = modernCall('get_access');
      const from = { ...headers, 'x-forwarded-for': '203.0.113.77' };
      return (await send(limited[index]?.url ?? '', { ...message, headers: from })).status;
    };
    const statuses: number[] = [];
    for (const index of [0, 1, 0, 1, 0, 1]) statuses.push(await status(index));
    expect(statuses).toEqual([200, 200, 200, 200, 429, 429]);
    engine.hang();
    try {
      expect([await status(0), await status(1)]).toEqual([200, 200]);
      expect(errorOf(await call(first, write()))).toMatchObject({ side: 'access', changed: 'no' });
    } finally {
      engine.goOn();
    }
    await bothWrite();
    await until('both count together again', async () => (await status(0)) === 429 && (await status(1)) === 429);
  });

  test('with the engine killed in the middle of a write that one ends, no other begins, and reads go on', async () => {
    await bothWrite();
    first.upstream.forget();
    const given = another();
    const waiting = another();
    const plan = planOf(await call(first, given));
    const kept = planOf(await call(first, waiting));
    let release = (): void => undefined;
    const isHeld = new Promise<void>((held) => {
      first.upstream.intercept((post) => {
        if (!post.isMutation) return false;
        held();
        return new Promise((resolve) => {
          release = () => resolve(false);
        });
      });
    });
    const applying = apply(first, given, plan);
    const isRefused = applying.then((result) => Promise.reject(new Error(`not sent: ${result.text}`)));
    await Promise.race([isHeld, isRefused]);
    await engine.kill();
    release();
    expect(dataOf(await applying)).toMatchObject(DONE);
    first.upstream.intercept(undefined);
    first.upstream.forget();
    for (const served of [first, second]) {
      const lines = await served.auditOf(1, async () => {
        const error = errorOf(await apply(served, waiting, kept));
        expect(error).toMatchObject({ side: 'access', changed: 'no' });
        expect(error.message).toMatch(/MCP_STATE_URL.*Nothing was sent\.$/);
      });
      expect(JSON.parse(lines[0] ?? '')).toMatchObject({ tool: TOOL, reason: 'state_unavailable' });
      // Without a plan too: nobody could say who else is at it.
      expect(errorOf(await call(served, { ...waiting, dry_run: false })).changed).toBe('no');
      expect((await call(served, {}, 'list_destinations')).isError).toBe(false);
      expect(planOf(await call(served, waiting))).toMatch(/^p2\./);
      expect(dataOf(await call(served, {}, 'list_changes'))).toMatchObject({
        says: expect.stringContaining('replica'),
      });
    }
    expect(mutations()).toBe(0);
    await engine.start();
    leaveAllToFile();
    // Whether a plan of before was used is forgotten: each of them is none.
    await until('the state answers', async () =>
      [await apply(first, given, plan), await apply(second, given, plan)].every(
        (result) => errorOf(result).side === 'plan',
      ),
    );
    expect(errorOf(await apply(second, waiting, kept)).side).toBe('plan');
    expect(mutations()).toBe(0);
    const anew = planOf(await call(second, waiting));
    expect(dataOf(await apply(first, waiting, anew))).toMatchObject(DONE);
    expect(mutations()).toBe(1);
    const lines = [...first.lines(), ...second.lines()].join('\n');
    expect(lines).toContain('the shared state does not answer');
    expect(lines).not.toContain(engine.password);
  });

  test('is refused at the start where each would have a key of its own', async () => {
    await expect(serve({ environment: { MCP_STATE_URL: engine.url.href } })).rejects.toThrow(
      'MCP_STATE_URL needs MCP_PLAN_KEY_FILE',
    );
  });
});
