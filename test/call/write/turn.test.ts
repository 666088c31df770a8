import { describe, expect, it } from 'vitest';
import { SharedStateAway, type SharedTurn, type SharedWrites } from '../../../src/call/shared-state.ts';
import type { WriteBehaviour } from '../../../src/tool/tool.ts';
import { NOTHING_SENT } from '../../../src/tool/undo.ts';
import { answering, bench, fakeUi, mutation, operation, tool } from '../bench.ts';

const state = operation('state');

/** A write that sends two mutations, one after the other. */
const behaviour: WriteBehaviour<object> = {
  target: () => 'value/one',
  async preview(call) {
    await call.read(state, {});
    return {
      impact: { risk: ['restart'], approve: 'Change it.' },
      changes: [{ field: 'value', before: 1, after: 2 }],
      consequences: [],
    };
  },
  async apply(call) {
    await call.write(mutation('first'), {});
    await call.write(mutation('second'), {});
    return { data: { done: true }, undo: NOTHING_SENT };
  },
};

/** What replicas share, scripted: whether the turn is held each time it is asked, and how using a plan ends. */
function applying({
  held = [],
  use = async () => 'used_now',
  used = [],
  takes = async () => undefined,
}: {
  readonly held?: readonly boolean[];
  readonly use?: SharedTurn['use'];
  /** Which of the plans given some replica has used already. */
  readonly used?: readonly number[];
  readonly takes?: () => Promise<unknown>;
} = {}) {
  const steps: string[] = [];
  const answers = [...held];
  const shared: SharedWrites = {
    async takeTurn(_target, plans) {
      await takes();
      steps.push('turn taken');
      return {
        used: new Set(used.flatMap((index) => plans[index] ?? [])),
        isHeld() {
          const isHeld = answers.shift() ?? true;
          steps.push(isHeld ? 'held' : 'not held');
          return isHeld;
        },
        async use(given) {
          steps.push(`${given.length} marked`);
          return use(given);
        },
        release: async (given) => void steps.push(`${given.length} released`),
        end: async () => void steps.push('turn ended'),
      };
    },
  };
  const sends = (name: string) => () => {
    steps.push(`${name} sent`);
    return answering({ [name]: true });
  };
  const ui = fakeUi({ state: () => answering({ state: 1 }), first: sends('first'), second: sends('second') });
  const { call } = bench([tool({ name: 'change_it', kind: 'UPDATE' }, behaviour)], ui, { shared });
  return {
    steps,
    ui,
    async apply() {
      const { data } = await call('change_it', { name: 'b' });
      steps.length = 0;
      return call('change_it', { name: 'b', dry_run: false, plan: data.plan });
    },
  };
}

describe('an apply where replicas share their state', () => {
  it('marks its plan in its turn, and makes sure of the turn right before each mutation', async () => {
    const { steps, apply } = applying();
    expect((await apply()).outcome).toBe('ok');
    expect(steps).toEqual(['turn taken', '1 marked', 'held', 'first sent', 'held', 'second sent', 'turn ended']);
  });

  it('sends nothing once the turn is lost, and gives its plan back', async () => {
    const { steps, apply, ui } = applying({ held: [false] });
    const { envelope } = await apply();
    expect(envelope.error).toMatchObject({
      side: 'access',
      changed: 'no',
      message: expect.stringMatching(/Nothing was sent\.$/),
    });
    expect(ui.written).toEqual([]);
    expect(steps).toEqual(['turn taken', '1 marked', 'not held', '1 released', 'turn ended']);
  });

  it('sends nothing more once the turn is lost in between, says so, and keeps its plan used', async () => {
    const { steps, apply, ui } = applying({ held: [true, false] });
    const { envelope } = await apply();
    expect(envelope.error?.changed).not.toBe('no');
    expect(JSON.stringify(envelope.error)).toContain('MCP_STATE_URL');
    expect(ui.written).toEqual(['first']);
    expect(steps).toEqual(['turn taken', '1 marked', 'held', 'first sent', 'not held', 'turn ended']);
  });

  it.each([
    ['a plan that another marked meanwhile', async () => 'used_before' as const, 'plan'],
    ['a turn that was lost', async () => 'lost' as const, 'access'],
    [
      'a mark whose answer was lost',
      async () => {
        throw new SharedStateAway();
      },
      'access',
    ],
  ])('sends nothing after %s', async (_what, use, side) => {
    const { steps, apply, ui } = applying({ use });
    expect((await apply()).envelope.error).toMatchObject({ side, changed: 'no' });
    expect(ui.written).toEqual([]);
    expect(steps).toEqual(['turn taken', '1 marked', 'turn ended']);
  });

  it('does not even ask for a plan that another replica used before', async () => {
    const { steps, apply } = applying({ used: [0] });
    expect((await apply()).envelope.error).toMatchObject({ side: 'plan', message: expect.stringContaining('already') });
    expect(steps).toEqual(['turn taken', 'turn ended']);
  });

  it('sends nothing where the turn cannot be asked for', async () => {
    const { steps, apply, ui } = applying({
      takes: async () => {
        throw new SharedStateAway();
      },
    });
    expect((await apply()).envelope.error).toMatchObject({ side: 'access', changed: 'no' });
    expect(ui.written).toEqual([]);
    expect(steps).toEqual([]);
  });
});
