import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { pino } from 'pino';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { ChangeRow } from '../../src/call/applied-change.ts';
import { SharedStateAway } from '../../src/call/shared-state.ts';
import { StateEngine } from '../../src/state/engine.ts';
import { openReplicaState, type ReplicaState } from '../../src/state/replica-state.ts';
import { WriteTurns } from '../../src/state/write-turns.ts';
import { ENGINES, type Engine, type EngineOptions, NO_ENGINE, startEngine } from '../redis.ts';
import { type Relay, startRelay } from '../relay.ts';
import { selfSigned } from '../ui/self-signed.ts';
import { until } from './until.ts';

const KEY = new Uint8Array(32).fill(9);
/** As long as a machine that has much else to do may take for a command. */
const PATIENT_MS = 10_000;
/** Longer than a look of a replica at the engine may be away. */
const LOOKED_MS = 25_000;
/** As a server has it, where a test is about an engine that does not answer. */
const USUAL_MS = 500;
const never = new AbortController().signal;

/** Where the engine is, and how it is reached. */
interface Placed {
  readonly options?: EngineOptions;
  readonly address?: (engine: Engine) => URL | Promise<URL>;
  readonly patienceMs?: number;
}

/** Replicas over an engine of their own, and all that they log. */
async function replicas(
  count: number,
  { options, address = ({ url }) => url, patienceMs = PATIENT_MS }: Placed = {},
): Promise<{ readonly engine: Engine; readonly states: readonly ReplicaState[]; readonly lines: string[] }> {
  const engine = await startEngine(options);
  const url = await address(engine);
  const lines: string[] = [];
  const log = pino({ base: null }, { write: (line) => void lines.push(line) });
  const states: ReplicaState[] = [];
  for (let index = 0; index < count; index += 1) {
    const state = await openReplicaState({ url, key: KEY, log, patienceMs });
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
    const { engine, states, lines } = await replicas(1, { patienceMs: USUAL_MS });
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
    await until('it is told', () => lines.length > 1);
    expect(lines.map((line) => JSON.parse(line).level)).toEqual([50, 30]);
  });

  test('one that becomes full is noticed though nobody writes, and that it is back, too', async () => {
    const { engine, states, lines } = await replicas(1);
    const [state] = states;
    await until('it is here', () => state?.awayReason() === undefined);
    await engine.command('CONFIG', 'SET', 'maxmemory', '1');
    await until('it is told', () => lines.length === 1, LOOKED_MS);
    expect(state?.awayReason()).toBe('OOM');
    await engine.command('CONFIG', 'SET', 'maxmemory', '0');
    await until('it is back', () => state?.awayReason() === undefined, LOOKED_MS);
  });

  test('one that is full is told as full to a replica that begins', async () => {
    const { engine, states } = await replicas(1);
    await until('it is here', () => states[0]?.isHere() === true);
    await engine.command('CONFIG', 'SET', 'maxmemory', '1');
    const begun = await openReplicaState({
      url: engine.url,
      key: KEY,
      log: pino({ level: 'silent' }),
      patienceMs: PATIENT_MS,
    });
    onTestFinished(() => begun.stop());
    await until('it is told', () => begun.awayReason() === 'OOM');
  });

  test('one that is full is told as away once, though it answers reads, and as back once it takes writes', async () => {
    const { engine, states, lines } = await replicas(1);
    const [state] = states;
    await engine.command('CONFIG', 'SET', 'maxmemory', '1');
    for (let count = 0; count < 3; count += 1) {
      await expect(applied(state, 'p')).rejects.toThrow(SharedStateAway);
      await until(
        'it answers what is read',
        async () => (await state?.changes.all().catch(() => undefined)) !== undefined,
      );
      expect(state?.isHere()).toBe(false);
    }
    expect(lines.map((line) => JSON.parse(line).reason)).toEqual(['OOM']);
    await engine.command('CONFIG', 'SET', 'maxmemory', '0');
    await until('it is back', async () => (await applied(state, 'q').catch(() => '')) === 'used_now');
    await until('it is told', () => lines.length === 2);
    expect(state?.isHere()).toBe(true);
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
    const evicting = await openReplicaState({ url: engine.url, key: KEY, log, patienceMs: PATIENT_MS });
    onTestFinished(() => evicting.stop());
    await expect(applied(evicting, 'p')).rejects.toThrow(SharedStateAway);
    expect(lines.join()).toContain('noeviction');
    await engine.command('CONFIG', 'SET', 'maxmemory-policy', 'noeviction');
    await until('it is set right', async () => (await applied(evicting, 'p').catch(() => '')) === 'used_now');
  });

  test('an engine that is set to throw keys away while it is used is left, and taken again once it is set right', async () => {
    const { engine, states, lines } = await replicas(1);
    const [state] = states;
    await engine.command('CONFIG', 'SET', 'maxmemory-policy', 'allkeys-lru');
    await engine.command('CONFIG', 'SET', 'maxmemory', '100mb');
    await until('it is noticed', () => lines.length > 0, 30_000);
    expect(lines.join()).toContain('noeviction');
    await expect(applied(state, 'p')).rejects.toThrow(SharedStateAway);
    await engine.command('CONFIG', 'SET', 'maxmemory-policy', 'noeviction');
    await until('it is taken again', async () => (await applied(state, 'p').catch(() => '')) === 'used_now');
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
    // They take the places of others, as who puts them there could take these away.
    expect((await one?.changes.all())?.rows).toEqual(told?.rows.slice(4));
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

  test('a turn is kept for longer than it lasts by itself, and goes to another when its replica stands still', async () => {
    const { engine } = await replicas(0);
    const log = pino({ enabled: false });
    const LASTS_MS = 400;
    const [one, other] = await Promise.all(
      [1, 2].map(() => StateEngine.open({ url: engine.url, prefix: 'p:', log, patienceMs: PATIENT_MS })),
    );
    if (!one || !other) throw new Error('there are two');
    onTestFinished(() => other.stop());
    const first = await new WriteTurns(one, LASTS_MS).takeTurn('a', [], never);
    const others = new WriteTurns(other, LASTS_MS);
    expect(await others.takeTurn('a', [], AbortSignal.timeout(3 * LASTS_MS))).toBeUndefined();
    // From now on it can prolong nothing.
    one.stop();
    const second = await others.takeTurn('a', ['p'], never);
    // Before the engine gave the turn away its holder knew.
    expect(first?.isHeld()).toBe(false);
    expect(await second?.use(['p'])).toBe('used_now');
    await second?.end();
  });
});

describe.each(ENGINES)('%s', (program) => {
  const certificate = selfSigned();
  const trusted = getCACertificates('default');

  test('serves a user who may do no more than the documents say, by TLS', async () => {
    onTestFinished(() => setDefaultCACertificates(trusted));
    setDefaultCACertificates([...trusted, certificate.cert]);
    const { states, lines } = await replicas(2, {
      options: { program, certificate },
      async address({ url, command }) {
        const [rule = ''] = /^ACL SETUSER odigos-mcp .*$/m.exec(readFileSync('docs/scale.md', 'utf8')) ?? [];
        expect(await command(...rule.replace('>PASSWORD', '>p@ss/word').split(' '))).toContain('OK');
        return Object.assign(new URL(url), { username: 'odigos-mcp', password: 'p@ss/word' });
      },
    });
    const [one, other] = states;
    const told = vi.fn<() => void>();
    await other?.notices.hear({ told, missed: () => undefined });
    expect(await applied(one, 'p')).toBe('used_now');
    expect(await applied(other, 'p')).toBe('used_before');
    const turn = await one?.writes.takeTurn('a', ['q'], never);
    expect(await turn?.use(['q'])).toBe('used_now');
    await turn?.release(['q']);
    await turn?.end();
    expect(await applied(other, 'q')).toBe('used_now');
    await one?.changes.add(change('c', 1));
    expect((await other?.changes.all())?.rows).toEqual([change('c', 1)]);
    expect(await one?.tally('made', none).count('ann', { requests: 1, seconds: 60 })).toBe(0);
    expect(await other?.tally('made', none).count('ann', { requests: 1, seconds: 60 })).toBeGreaterThan(0);
    await until('the other hears', () => {
      one?.notices.tell();
      return told.mock.calls.length > 0;
    });
    expect(lines).toEqual([]);
  });

  test('serves a user who may neither say nor hear anything, without notices, and says so once', async () => {
    const { states, lines } = await replicas(2, {
      options: { program },
      async address({ url, command }) {
        await command('ACL', 'SETUSER', 'deaf', 'on', '>geheim', '~odigos-mcp:*', 'resetchannels', '+@all');
        return Object.assign(new URL(url), { username: 'deaf', password: 'geheim' });
      },
    });
    const [one, other] = states;
    const told = vi.fn<() => void>();
    await other?.notices.hear({ told, missed: told });
    await until('it is said', () => lines.length > 0);
    one?.notices.tell();
    expect(await applied(one, 'p')).toBe('used_now');
    expect(await applied(other, 'p')).toBe('used_before');
    expect(told).not.toHaveBeenCalled();
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ level: 40, reason: 'NOPERM' }]);
  });

  test.each([
    ['a password that is another', { password: 'geheim' }, 'WRONGPASS'],
    ['a user that there is not', { username: 'nobody' }, 'WRONGPASS'],
    ['a certificate that nobody trusts', {}, 'DEPTH_ZERO_SELF_SIGNED_CERT'],
  ])('with %s is away, and the log says why without it', async (_what, wrong, reason) => {
    const isTls = reason.includes('CERT');
    const { states, lines } = await replicas(1, {
      options: { program, ...(isTls ? { certificate } : {}) },
      address: ({ url }) => Object.assign(new URL(url), wrong),
    });
    await expect(applied(states[0], 'p')).rejects.toThrow(SharedStateAway);
    expect(lines.map((line) => JSON.parse(line).reason)).toEqual([reason]);
    expect(lines.join()).not.toMatch(/geheim|hunter2/);
  });
});

describe.skipIf(NO_ENGINE)(`an engine that fails over${NO_ENGINE ? ` (${NO_ENGINE})` : ''}`, () => {
  /** Two replicas whose engine another one follows, both behind one address. */
  async function followed() {
    let relay: Relay | undefined;
    const { engine, states, lines } = await replicas(2, {
      patienceMs: USUAL_MS,
      async address({ url, port }) {
        relay = await startRelay(port);
        onTestFinished(() => relay?.stop());
        return Object.assign(new URL(url), { port: String(relay.port) });
      },
    });
    const following = await startEngine({ following: engine });
    await until('it follows', async () =>
      (await following.command('INFO', 'replication')).includes('master_link_status:up'),
    );
    expect(await applied(states[0], 'before')).toBe('used_now');
    const era = states[0]?.era();
    const untilBack = (): Promise<void> =>
      until(
        'both are back',
        async () => (await Promise.all(states.map((state) => applied(state, 'other').catch(() => '')))).every(Boolean),
        30_000,
      );
    return { engine, following, states, lines, era, relay, untilBack };
  }

  test('since it hangs is left for the one that has its address then', async () => {
    const { engine, following, states, era, relay, untilBack } = await followed();
    engine.hang();
    onTestFinished(() => engine.goOn());
    await following.command('REPLICAOF', 'NO', 'ONE');
    relay?.pointAt(following.port);
    await untilBack();
    expect(states[0]?.era()).not.toBe(era);
    expect(states[1]?.era()).toBe(states[0]?.era());
  });

  test('and goes on as a follower itself is left too, though its connections stay', async () => {
    const { engine, following, states, lines, era, relay, untilBack } = await followed();
    await following.command('REPLICAOF', 'NO', 'ONE');
    await engine.command('CONFIG', 'SET', 'masterauth', engine.password);
    await engine.command('REPLICAOF', '127.0.0.1', String(following.port));
    await expect(applied(states[0], 'p')).rejects.toThrow(SharedStateAway);
    expect(lines.map((line) => JSON.parse(line).reason)).toEqual(['READONLY']);
    relay?.pointAt(following.port);
    await untilBack();
    expect(states[0]?.era()).not.toBe(era);
    expect(states[1]?.era()).toBe(states[0]?.era());
  });

  test('and is reached by one replica still, while the other has the new one: no plan holds at both', async () => {
    const { following, states, era, relay } = await followed();
    const [one, other] = states;
    await following.command('REPLICAOF', 'NO', 'ONE');
    relay?.pointAt(following.port);
    other?.stop();
    const log = pino({ enabled: false });
    const moved = await openReplicaState({
      url: Object.assign(new URL(following.url), { port: String(relay?.port) }),
      key: KEY,
      log,
    });
    onTestFinished(() => moved.stop());
    expect(await applied(one, 'p')).toBe('used_now');
    expect(one?.era()).toBe(era);
    // It would use what is used at the old one: but plans are of an era, and this one has another.
    expect(moved.era()).not.toBe(era);
  });
});
