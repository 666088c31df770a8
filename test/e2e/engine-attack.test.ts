import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { ChangeRow } from '../../src/call/applied-change.ts';
import { openReplicaState } from '../../src/state/replica-state.ts';
import { steppedClock } from '../demo/stepped-clock.ts';
import { leaveAllToFile } from '../processes.ts';
import { type Engine, NO_ENGINE, startEngine } from '../redis.ts';
import { dataOf, errorOf, planOf, type ToolResult } from './envelope.ts';
import { type Served, serve } from './serve.ts';
import { until } from './until.ts';
import { modernCall, resultOf, send } from './wire.ts';

const KEY = new Uint8Array(32).fill(4);
const TOOL = 'create_destination';
const never = new AbortController().signal;
const none = { count: async () => -1 };

const change = (id: string): ChangeRow => ({
  id,
  at: 1,
  tool: 'instrument_namespace',
  target: undefined,
  namespaces: [],
  by: 'ann',
  plan: undefined,
  changed: 'yes',
  undo: { impossible: 'it is a test' },
  made: id,
  undoing: [],
});

describe.skipIf(NO_ENGINE)(`whoever writes to the engine${NO_ENGINE ? ` (${NO_ENGINE})` : ''}`, () => {
  let engine: Engine;
  let folder: string;
  let first: Served;
  let second: Served;
  let count = 0;

  beforeAll(async () => {
    engine = await startEngine();
    leaveAllToFile();
    folder = mkdtempSync(join(tmpdir(), 'odigos-mcp-engine-attack-'));
    writeFileSync(join(folder, 'key'), KEY);
    const clock = steppedClock();
    const environment = { MCP_STATE_URL: engine.url.href, MCP_PLAN_KEY_FILE: join(folder, 'key') };
    first = await serve({ mode: 'read-write', clock, environment });
    second = await serve({ mode: 'read-write', clock, environment, uiUrl: first.upstream.url });
  });
  afterAll(async () => {
    await second?.stop();
    await first?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const state = async () => {
    const opened = await openReplicaState({
      url: engine.url,
      key: KEY,
      log: pino({ enabled: false }),
      patienceMs: 10_000,
    });
    onTestFinished(() => opened.stop());
    return opened;
  };
  /** The whole names of keys that hold these words. */
  const keys = async (words: string): Promise<readonly string[]> =>
    (await engine.command('KEYS', `*${words}*`)).match(/odigos-mcp:\S+/g) ?? [];
  const key = async (words: string): Promise<string> => (await keys(words))[0] ?? '';
  const call = async ({ url }: Served, given: object, tool = TOOL): Promise<ToolResult> =>
    resultOf(await send(url, modernCall(tool, given)));
  const previewed = async () => {
    count += 1;
    const fields = [{ key: 'JAEGER_URL', value: `jaeger.of-${count}:4317` }];
    const given = { name: `jaeger-${count}`, type: 'jaeger', traces: true, fields };
    return { ...given, dry_run: false, plan: planOf(await call(first, given)) };
  };

  test('cannot make a plan, by any key or value: it holds by its signature', async () => {
    const { plan, ...unplanned } = await previewed();
    const [era] = (await engine.command('GET', await key(':era'))).match(/\S+\.\d+\.\S+/) ?? [];
    for (const forged of [`p2.${era}`, plan.slice(0, -1), `${plan}A`, 'p2.zzzzzzzz.AAAAAAAA.AAAAAAAAAAAA.a.b.c']) {
      await engine.command('SET', (await key(':era')).replace(/era$/, `plan:${forged}`), '');
      expect(errorOf(await call(second, { ...unplanned, plan: forged })).side).toMatch(/plan|arguments/);
    }
    expect(first.upstream.mutations()).toEqual([]);
  });

  test('can take the mark of a plan away: the replica that applied it holds it back all the same', async () => {
    first.upstream.forget();
    const given = await previewed();
    expect((await call(first, given)).isError).toBe(false);
    for (const mark of await keys(':plan:')) await engine.command('DEL', mark);
    expect(errorOf(await call(first, given)).message).toContain('applied already');
    expect(first.upstream.mutations()).toHaveLength(1);
  });

  test('can mark what was not used, or take a turn: that plan is refused, or waits, and nothing is sent', async () => {
    const one = await state();
    const turn = await one.writes.takeTurn('a', [], never);
    const mine = await key(':turn:a');
    await engine.command('SET', mine.replace(/turn:a$/, 'plan:p'), 'forged');
    expect(await turn?.use(['p'])).toBe('used_before');
    await turn?.end();
    await engine.command('SET', mine, 'forged');
    expect(await one.writes.takeTurn('a', [], AbortSignal.timeout(300))).toBeUndefined();
    await engine.command('DEL', mine);
    expect((await one.writes.takeTurn('a', [], never))?.isHeld()).toBe(true);
  });

  test('can break a turn that is held: its holder marks nothing more, and another has it', async () => {
    const [one, other] = [await state(), await state()];
    const turn = await one.writes.takeTurn('b', [], never);
    await engine.command('SET', await key(':turn:b'), 'forged');
    expect(await turn?.use(['q'])).toBe('lost');
    await turn?.end();
    // What is another's is not given up by this one.
    expect(await engine.command('GET', await key(':turn:b'))).toContain('forged');
    await engine.command('DEL', await key(':turn:b'));
    expect(await (await other.writes.takeTurn('b', [], never))?.use(['q'])).toBe('used_now');
  });

  test('can put a change there again, or others, or very many: each is told once, and none is made up', async () => {
    const one = await state();
    await one.changes.add(change('w'));
    const list = (await keys(':changes')).find((name) => name.endsWith(':changes')) ?? '';
    await engine.command('DEL', list);
    for (const id of ['x', 'y']) await one.changes.add(change(id));
    const [sealed = ''] = (await engine.command('LRANGE', list, '0', '0')).match(/^[\w+/=]{40,}$/m) ?? [];
    for (let again = 0; again < 3; again += 1) await engine.command('RPUSH', list, sealed);
    await engine.command('RPUSH', list, 'x'.repeat(2_000_000), 'forged', `${sealed.slice(0, -4)}AAAA`);
    expect((await one.changes.all()).rows.map(({ id }) => id)).toEqual(['x', 'y']);
    await engine.command('RPUSH', list, ...Array.from({ length: 5_000 }, () => 'forged'));
    // What was there is forgotten by this; nothing is told that was not.
    expect((await one.changes.all()).rows).toEqual([]);
    for (const [name, value] of [
      [`${list}:count`, 'many'],
      [list.replace(/changes$/, 'era'), 'no era.at all.x'],
    ] as const) {
      await engine.command('SET', name, value);
      const told = dataOf(await call(first, { since: '1h' }, 'list_changes'));
      expect(Date.parse(String(told.since_start))).toBeGreaterThan(0);
    }
    await engine.command('DEL', list);
  });

  test('can put something of another kind in the place of each: writes are refused, reads and rates go on', async () => {
    const given = await previewed();
    first.upstream.forget();
    const era = await key(':era');
    await engine.command('DEL', era);
    await engine.command('RPUSH', era, 'a list');
    expect(errorOf(await call(second, given))).toMatchObject({ side: 'access', changed: 'no' });
    expect((await call(second, {}, 'list_destinations')).isError).toBe(false);
    expect(dataOf(await call(second, {}, 'list_changes')).says).toContain('replica');
    await engine.command('DEL', era);
    await engine.command('SET', era, 'e'.repeat(1_000_000));
    await expect(call(second, given)).resolves.toMatchObject({ isError: true });
    await engine.command('DEL', era);
    expect(first.upstream.mutations()).toEqual([]);
    await until('writes go on', async () => !(await call(second, await previewed())).isError);

    const one = await state();
    const rate = { requests: 5, seconds: 60 };
    expect(await one.tally('made', none).count('ann', rate)).toBe(0);
    for (const name of await keys(':made').then((names) => names.filter((each) => /made:/.test(each)))) {
      await engine.command('DEL', name);
      await engine.command('RPUSH', name, 'a list');
    }
    // Counted by this replica, then.
    expect(await one.tally('made', none).count('ann', rate)).toBe(-1);
  });
});
