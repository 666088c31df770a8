import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SharedStateAway } from '../../src/call/shared-state.ts';
import { GIVE_UP, KEEP_TURN, TAKE_TURN, USE_PLANS } from '../../src/state/scripts.ts';
import { type TurnEngine, WriteTurns } from '../../src/state/write-turns.ts';

const never = new AbortController().signal;
const NAMES = new Map([
  [TAKE_TURN, 'take'],
  [USE_PLANS, 'use'],
  [KEEP_TURN, 'keep'],
  [GIVE_UP, 'give up'],
]);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Turns at an engine whose answers are the test's. */
function turnsOf(answers: Readonly<Record<string, () => Promise<unknown>>> = {}) {
  const asked: string[] = [];
  const engine: TurnEngine = {
    era: 'era',
    renewEra: async () => undefined,
    run(script) {
      const name = NAMES.get(script) ?? '?';
      asked.push(name);
      const answer = answers[name];
      if (answer) return answer();
      return Promise.resolve(name === 'take' ? ['era', 1] : name === 'use' ? 'used_now' : 1);
    },
  };
  return { turns: new WriteTurns(engine), asked };
}

async function turnOf(answers: Readonly<Record<string, () => Promise<unknown>>> = {}) {
  const { turns, asked } = turnsOf(answers);
  const turn = await turns.takeTurn('target', [], never);
  if (!turn) throw new Error('no turn');
  return { turn, asked };
}

const away = async (): Promise<never> => {
  throw new SharedStateAway();
};

describe('taking a turn', () => {
  it('that was not answered is taken back: the engine may give it when it goes on, to nobody', async () => {
    let isBack = false;
    const { turns, asked } = turnsOf({ take: away, 'give up': () => (isBack ? Promise.resolve(1) : away()) });
    await expect(turns.takeTurn('target', [], never)).rejects.toThrow(SharedStateAway);
    await vi.advanceTimersByTimeAsync(2_500);
    isBack = true;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toEqual(['take', 'give up', 'give up', 'give up', 'give up']);
  });
});

describe('an engine that answers what was not asked', () => {
  it('is one that is away: no turn is taken by it, and what may be is given up', async () => {
    for (const strange of [null, 'OK', 1, ['era'], [1, 1], ['era', 2], ['era', 1, 'used']]) {
      const { turns, asked } = turnsOf({ take: async () => strange });
      await expect(turns.takeTurn('target', [], never)).rejects.toThrow(SharedStateAway);
      expect(asked).toEqual(['take', 'give up']);
    }
  });

  it('lets no plan be used', async () => {
    for (const strange of [null, 'OK', 1, ['used_now']]) {
      const { turn } = await turnOf({ use: async () => strange });
      await expect(turn.use(['plan'])).rejects.toThrow(SharedStateAway);
    }
  });
});

describe('a turn', () => {
  it('is prolonged for as long as its apply goes on, and not after it', async () => {
    const { turn, asked } = await turnOf();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(turn.isHeld()).toBe(true);
    expect(asked.filter((name) => name === 'keep')).toHaveLength(20);
    await turn.end();
    expect(turn.isHeld()).toBe(false);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked.filter((name) => name === 'keep')).toHaveLength(20);
    expect(asked.at(-1)).toBe('give up');
  });

  it('runs out for its holder before it does at the engine, which does not answer', async () => {
    const { turn } = await turnOf({ keep: away });
    await vi.advanceTimersByTimeAsync(8_999);
    expect(turn.isHeld()).toBe(true);
    await vi.advanceTimersByTimeAsync(1);
    expect(turn.isHeld()).toBe(false);
  });

  it('counts from when it was asked for, however late the answer came', async () => {
    const taking = turnOf({
      async take() {
        await new Promise((resolve) => setTimeout(resolve, 8_000));
        return ['era', 1];
      },
      keep: away,
    });
    await vi.advanceTimersByTimeAsync(8_000);
    const { turn } = await taking;
    expect(turn.isHeld()).toBe(true);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(turn.isHeld()).toBe(false);
  });

  it('is over at once when the engine has it for another, or for nobody', async () => {
    const { turn, asked } = await turnOf({ keep: async () => 0 });
    await vi.advanceTimersByTimeAsync(3_000);
    expect(turn.isHeld()).toBe(false);
    expect(await turn.use([])).toBe('lost');
    expect(asked).not.toContain('use');
  });

  it('is over at once when prolonging it fails in a way that nobody thought of', async () => {
    const { turn } = await turnOf({
      async keep() {
        throw new Error('odd');
      },
    });
    await vi.advanceTimersByTimeAsync(3_000);
    expect(turn.isHeld()).toBe(false);
  });

  it('that ran out is not held again by an answer that comes then', async () => {
    const { turn } = await turnOf({
      async keep() {
        await new Promise((resolve) => setTimeout(resolve, 20_000));
        return 1;
      },
    });
    await vi.advanceTimersByTimeAsync(9_000);
    expect(turn.isHeld()).toBe(false);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(turn.isHeld()).toBe(false);
  });

  it('is not lost by one prolonging that failed', async () => {
    let count = 0;
    const { turn } = await turnOf({
      async keep() {
        count += 1;
        if (count % 2 === 1) throw new SharedStateAway();
        return 1;
      },
    });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(turn.isHeld()).toBe(true);
  });

  it('ends without a word where the engine is away, and is given up there until it has run out', async () => {
    const { turn, asked } = await turnOf({ 'give up': away });
    await expect(turn.end()).resolves.toBeUndefined();
    expect(turn.isHeld()).toBe(false);
    await vi.advanceTimersByTimeAsync(60_000);
    const tries = asked.filter((name) => name === 'give up').length;
    expect(tries).toBeGreaterThan(5);
    expect(tries).toBeLessThanOrEqual(11);
  });

  it('is given up a little later where that failed at first', async () => {
    let count = 0;
    const { turn } = await turnOf({
      async 'give up'() {
        count += 1;
        if (count < 3) throw new SharedStateAway();
        return 0;
      },
    });
    await turn.end();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(count).toBe(3);
  });
});
