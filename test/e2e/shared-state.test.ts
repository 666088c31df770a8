import { randomBytes } from 'node:crypto';
import { pino } from 'pino';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { ChangeRow } from '../../src/call/applied-change.ts';
import { SharedStateAway } from '../../src/call/shared-state.ts';
import { openReplicaState, type ReplicaState } from '../../src/state/replica-state.ts';
import { type Engine, NO_ENGINE, startEngine } from '../redis.ts';
import { until } from './until.ts';

const KEY = new Uint8Array(32).fill(9);
const never = new AbortController().signal;

async function replicas(
  count: number,
): Promise<{ readonly engine: Engine; readonly states: readonly ReplicaState[]; readonly lines: string[] }> {
  const engine = await startEngine();
  const lines: string[] = [];
  const log = pino({ base: null }, { write: (line) => void lines.push(line) });
  const states: ReplicaState[] = [];
  for (let index = 0; index < count; index += 1) {
    const state = await openReplicaState({ url: engine.url, key: KEY, log });
    onTestFinished(() => state.stop());
    states.push(state);
  }
  return { engine, states, lines };
}

/** Takes the turn of a target and uses a plan in it; what came of it. */
async function applied(state: ReplicaState | undefined, plan: string, target = plan): Promise<string> {
  const turn = await state?.writes.takeTurn(target, [plan], never);
  if (!turn) return 'no turn';
  const ended = turn.used.has(plan) ? 'used_before' : await turn.use([plan]);
  await turn.end();
  return ended;
}

const change = (id: string, at: number, made = id): ChangeRow => ({
  id,
  at,
  tool: 'instrument_namespace',
  target: 'Namespace/shop-of-secrets',
  namespaces: ['shop-of-secrets'],
  by: 'ann',
  plan: 'p2.a-plan-that-was-used',
  changed: 'yes',
  undo: { tool: 'uninstrument_namespace', arguments: { namespace: 'shop-of-secrets', plan: 'p2.an-open-plan' } },
  made,
  undoing: [],
});

const none = { count: async () => -1 };

describe.skipIf(NO_ENGINE)(`what replicas share${NO_ENGINE ? ` (${NO_ENGINE})` : ''}`, () => {
  test('of many plans that each of three replicas applies at once, every one is used once', async () => {
    const { states } = await replicas(3);
    const plans = Array.from({ length: Number(process.env.PLANS ?? 300) }, (_, index) => `plan-${index}`);
    for (let from = 0; from < plans.length; from += 50) {
      const ends = await Promise.all(
        plans.slice(from, from + 50).map((plan) => Promise.all(states.map((state) => applied(state, plan)))),
      );
      for (const each of ends) expect(each.toSorted()).toEqual(['used_before', 'used_before', 'used_now']);
    }
  });

  test('one at a time has the turn of a target, and another target waits for nobody', async () => {
    const { states } = await replicas(2);
    const [one, other] = states;
    const turn = await one?.writes.takeTurn('a', [], never);
    expect(turn?.isHeld()).toBe(true);
    expect(await applied(other, 'plan of b', 'b')).toBe('used_now');
    expect(await other?.writes.takeTurn('a', [], AbortSignal.timeout(150))).toBeUndefined();
    const next = other?.writes.takeTurn('a', [], never);
    await turn?.end();
    expect(turn?.isHeld()).toBe(false);
    expect((await next)?.isHeld()).toBe(true);
  });

  test('a turn that ran out uses nothing, and its end leaves that of the next alone', async () => {
    const { engine, states } = await replicas(2);
    const [one, other] = states;
    const first = await one?.writes.takeTurn('a', ['p'], never);
    const [key = ''] = /\S+:turn:a/.exec(await engine.command('KEYS', '*')) ?? [];
    await engine.command('DEL', key);
    const second = await other?.writes.takeTurn('a', ['p'], never);
    expect(await first?.use(['p'])).toBe('lost');
    await first?.end();
    expect(await second?.use(['p'])).toBe('used_now');
    await second?.release(['p']);
    expect(await second?.use(['p'])).toBe('used_now');
  });

  test.each([
    ['flushed', (engine: Engine) => engine.command('FLUSHALL')],
    [
      'killed and started again, empty',
      async (engine: Engine) => {
        await engine.kill();
        await engine.start();
      },
    ],
  ])('an engine that was %s begins another era, of which the plans before are none', async (_what, lose) => {
    const { engine, states } = await replicas(2);
    const [one, other] = states;
    const before = one?.era();
    expect(other?.era()).toBe(before);
    expect(await applied(one, 'p')).toBe('used_now');
    const held = await one?.writes.takeTurn('held', ['q'], never);
    await lose(engine);
    await until('both ask again', async () =>
      (await Promise.all(states.map((state) => applied(state, 'other').catch(() => '')))).every((end) => end !== ''),
    );
    expect(await held?.use(['q'])).toBe('lost');
    expect(one?.era()).not.toBe(before);
    expect(other?.era()).toBe(one?.era());
  });

  test('an engine that hangs is given up in time, spares those who come next, and is asked again', async () => {
    const { engine, states, lines } = await replicas(1);
    const [state] = states;
    expect(await applied(state, 'p')).toBe('used_now');
    engine.hang();
    const began = performance.now();
    await expect(applied(state, 'q')).rejects.toThrow(SharedStateAway);
    for (let count = 0; count < 20; count += 1) await expect(applied(state, 'q')).rejects.toThrow(SharedStateAway);
    expect(performance.now() - began).toBeLessThan(5_000);
    // Rates are counted by this replica alone.
    expect(await state?.tally('made', none).count('ann', { requests: 1, seconds: 60 })).toBe(-1);
    engine.goOn();
    await until('it is asked again', async () => (await applied(state, 'r').catch(() => '')) === 'used_now');
    expect(lines.map((line) => JSON.parse(line).level)).toEqual([50, 30]);
  });

  test('an engine that may throw keys away is no state, and one that is full takes no plan', async () => {
    const { engine, states } = await replicas(1);
    const [state] = states;
    await engine.command('CONFIG', 'SET', 'maxmemory', '1');
    await expect(applied(state, 'full')).rejects.toThrow(SharedStateAway);
    await engine.command('CONFIG', 'SET', 'maxmemory', '100mb');
    await engine.command('CONFIG', 'SET', 'maxmemory-policy', 'allkeys-lru');
    const lines: string[] = [];
    const log = pino({ base: null }, { write: (line) => void lines.push(line) });
    const evicting = await openReplicaState({ url: engine.url, key: KEY, log });
    onTestFinished(() => evicting.stop());
    await expect(applied(evicting, 'p')).rejects.toThrow(SharedStateAway);
    expect(lines.join()).toContain('noeviction');
    await engine.command('CONFIG', 'SET', 'maxmemory-policy', 'noeviction');
    await until('it is set right', async () => (await applied(evicting, 'p').catch(() => '')) === 'used_now');
  });

  test('rates are counted over all, each key in its period', async () => {
    const { states } = await replicas(2);
    const rate = { requests: 3, seconds: 60 };
    const tallies = states.map((state) => state.tally('made', none));
    const counts: number[] = [];
    for (const _turn of [1, 2]) for (const tally of tallies) counts.push(await tally.count('token ann', rate));
    expect(counts.slice(0, 3)).toEqual([0, 0, 0]);
    expect(counts[3]).toBeGreaterThan(50);
    expect(await tallies[0]?.count('token bob', rate)).toBe(0);
    expect(await states[0]?.tally('failed', none).count('token ann', rate)).toBe(0);
  });

  test('changes are told in their order with how many were before, and what nobody sealed is none', async () => {
    const { engine, states } = await replicas(2);
    const [one, other] = states;
    for (let index = 0; index < 203; index += 1) {
      await (index % 2 === 0 ? one : other)?.changes.add(change(`c${index}`, index));
    }
    const told = await other?.changes.all();
    expect(told?.rows.map(({ id }) => id)).toEqual(Array.from({ length: 200 }, (_, index) => `c${index + 3}`));
    expect(told?.rows[0]).toEqual(change('c3', 3));
    expect(told?.forgotten).toBe(3);
    expect(Math.abs((told?.since ?? 0) - Date.now())).toBeLessThan(60_000);
    const [key = ''] = /\S+:changes\b(?!:)/.exec(await engine.command('KEYS', '*changes')) ?? [];
    for (const forged of ['', 'x', randomBytes(80).toString('base64'), JSON.stringify(change('forged', 1))]) {
      await engine.command('RPUSH', key, forged);
    }
    expect((await one?.changes.all())?.rows).toHaveLength(200);
  });

  test('installations with other keys share nothing', async () => {
    const { engine, states } = await replicas(1);
    const stranger = await openReplicaState({
      url: engine.url,
      key: new Uint8Array(32).fill(8),
      log: pino({ enabled: false }),
    });
    onTestFinished(() => stranger.stop());
    expect(await applied(states[0], 'p')).toBe('used_now');
    expect(await applied(stranger, 'p')).toBe('used_now');
    await states[0]?.changes.add(change('c', 1));
    expect((await stranger.changes.all()).rows).toEqual([]);
  });

  test('neither the engine nor the log is told a name, an address, a plan or the password', async () => {
    const { engine, states, lines } = await replicas(1);
    const [state] = states;
    await state?.changes.add(change('c', 1));
    await state?.tally('made', none).count('token ann of ops', { requests: 1, seconds: 60 });
    await state?.tally('failed', none).count('address 203.0.113.9', { requests: 1, seconds: 60 });
    const keys = (await engine.command('KEYS', '*')).match(/odigos-mcp:\S+/g) ?? [];
    expect(keys.length).toBeGreaterThanOrEqual(5);
    const values = await Promise.all(
      keys.map((key) => engine.command(...(key.endsWith(':changes') ? ['LRANGE', key, '0', '-1'] : ['GET', key]))),
    );
    await engine.kill();
    await until('it is missed', () => lines.length > 0);
    const all = [...keys, ...values, ...lines].join('\n');
    for (const told of ['ann', '203.0.113', 'shop', 'p2.', 'instrument', engine.password]) {
      expect(all).not.toContain(told);
    }
  });
});
