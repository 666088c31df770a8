import { describe, expect, it } from 'vitest';
import type { ToolKind } from '../../../src/access/tool-kind.ts';
import { readBack, type Sight } from '../../../src/call/write/read-back.ts';
import { refuse, ToolFailure } from '../../../src/tool/failure.ts';
import type { Impact } from '../../../src/tool/impact.ts';
import type { WriteBehaviour } from '../../../src/tool/tool.ts';
import { NOTHING_SENT } from '../../../src/tool/undo.ts';
import { answering, bench, type FakeUi, failing, fakeUi, mutation, operation, type Reply, tool } from '../bench.ts';

const state = operation('state', { target: [['value']] });
const change = mutation('change');

interface Value {
  value: string;
}

const impact: Impact = { risk: ['none'], approve: 'Change it.' };

/** A write of one value, whose preview finds nothing to do once the value is there. */
const settable: WriteBehaviour<object> = {
  target: () => 'value/one',
  async preview(call) {
    const before = ((await call.read(state, {})) as Value).value;
    const after = Reflect.get(call.arguments, 'name');
    return { impact, changes: before === after ? [] : [{ field: 'value', before, after }] };
  },
  async apply(call) {
    await call.write(change, {});
    return { data: {}, undo: NOTHING_SENT };
  },
};

/** The same as something that is created: its preview refuses what is there already. */
const creatable: WriteBehaviour<object> = {
  ...settable,
  async preview(call) {
    const { value } = (await call.read(state, {})) as Value;
    if (value === Reflect.get(call.arguments, 'name')) throw refuse('It is there already.');
    return { impact, changes: [{ field: 'value', before: null, after: value }] };
  },
};

const lost = failing({ kind: 'timed_out', sent: true });

/** A UI with one value; what comes of the mutation is told, and may be set while nobody hears of it. */
function uiOfOne(carriedOut: string | undefined, state?: Reply): FakeUi {
  let value = 'a';
  return fakeUi({
    state: state ?? (() => answering({ value })),
    change: () => {
      value = carriedOut ?? value;
      return lost;
    },
  });
}

function write(ui: FakeUi, behaviour = settable, kind: ToolKind = 'UPDATE', secretArguments: string[] = []) {
  const properties = { name: { type: 'string' }, password: { type: 'string' } } as const;
  return bench([tool({ name: 'set_it', kind, secretArguments }, behaviour, properties)], ui);
}

describe('a write that was sent and whose outcome is open is read back', () => {
  it('and is said to be made when nothing is left to do', async () => {
    const ui = uiOfOne('b');
    const { envelope, isError } = await write(ui).call('set_it', { name: 'b', dry_run: false });
    expect(isError).toBe(true);
    expect(envelope.error).toMatchObject({ side: 'time', changed: 'yes' });
    expect(envelope.error?.message).toMatch(/did not answer.*the change was made/);
    expect(ui.written).toHaveLength(1);
  });

  it.each([
    ['CREATE', 'yes'],
    ['DELETE', 'yes'],
    ['UPDATE', 'unknown'],
  ] as const)('and that it would now be refused is told of a %s as changed: %s', async (kind, changed) => {
    const { envelope } = await write(uiOfOne('b'), creatable, kind).call('set_it', { name: 'b', dry_run: false });
    expect(envelope.error).toMatchObject({ changed, message: expect.stringContaining('would now be refused') });
  });

  it('and a target that is another one than before is told as that', async () => {
    const { envelope } = await write(uiOfOne('c')).call('set_it', { name: 'b', dry_run: false });
    expect(envelope.error).toMatchObject({ changed: 'unknown', message: expect.stringContaining('has changed') });
  });

  it('and a target that is as before leaves it open', async () => {
    const { envelope } = await write(uiOfOne(undefined)).call('set_it', { name: 'b', dry_run: false });
    expect(envelope.error).toMatchObject({ changed: 'unknown', message: expect.stringContaining('is as before') });
  });

  it('and what cannot be read is said to be sent', async () => {
    let reads = 0;
    const state: Reply = () => (++reads === 1 ? answering({ value: 'a' }) : lost);
    const { envelope } = await write(uiOfOne('b', state)).call('set_it', { name: 'b', dry_run: false });
    expect(envelope.error).toMatchObject({ changed: 'unknown', message: expect.stringContaining('It was sent') });
  });

  it('for as long as a cache may lag behind', async () => {
    let reads = 0;
    const state: Reply = () => answering({ value: ++reads < 4 ? 'a' : 'b' });
    const { envelope } = await write(uiOfOne('b', state)).call('set_it', { name: 'b', dry_run: false });
    expect(envelope.error?.changed).toBe('yes');
  });

  it('within three seconds, though the UI answers nothing any more', async () => {
    let reads = 0;
    const hanging: Reply = () => (++reads === 1 ? answering({ value: 'a' }) : new Promise(() => {}));
    const ui = uiOfOne('b', hanging);
    // A client that honours its signal, as the real one does.
    const honouring: FakeUi = {
      ...ui,
      read: (asked, variables, { signal, ...rest }) =>
        Promise.race([
          ui.read(asked, variables, { signal, ...rest }),
          new Promise<never>((_resolve, reject) =>
            signal.addEventListener('abort', () => reject(new Error('left')), { once: true }),
          ),
        ]),
    };
    const started = performance.now();
    const { envelope } = await write(honouring).call('set_it', { name: 'b', dry_run: false });
    expect(envelope.error?.changed).toBe('unknown');
    expect(performance.now() - started).toBeLessThan(4_500);
  });

  it('and leads to the call that reads it again, which changes nothing and leads to the apply', async () => {
    const ui = uiOfOne(undefined);
    const { call } = write(ui);
    const { envelope } = await call('set_it', { name: 'b', dry_run: false });
    const [look] = envelope.next_steps;
    expect(look).toMatchObject({ tool: 'set_it', arguments: { name: 'b', dry_run: true } });
    const { data } = await call('set_it', look?.arguments);
    expect(data.would_change).toEqual([{ field: 'value', before: 'a', after: 'b' }]);
    expect(ui.written).toHaveLength(1);
  });

  it('without its secrets in that call', async () => {
    const bench = write(uiOfOne(undefined), settable, 'UPDATE', ['password']);
    const { envelope, text } = await bench.call('set_it', { name: 'b', password: 'canary-123', dry_run: false });
    expect(envelope.next_steps[0]?.arguments).toMatchObject({ password: '[redacted]' });
    expect(envelope.next_steps[0]?.why).toContain('redacted');
    expect(text).not.toContain('canary');
  });
});

describe('reading back', () => {
  const [before, same] = [
    { changes: [{ field: 'a', before: 1, after: 2 }], state: 'v1' },
    { changes: [{ field: 'a', before: 1, after: 2 }], state: 'v1' },
  ];
  const done = { changes: [], state: 'v2' };
  const other = { changes: before.changes, state: 'v3' };

  /** What one reading after another tells, and how many there were; the last one goes on. */
  async function told(sights: readonly (Sight | Error)[], { from = before, time = Number.POSITIVE_INFINITY } = {}) {
    let looks = 0;
    let left = time;
    const paused: number[] = [];
    const read = await readBack(
      from,
      async () => {
        const sight = sights[Math.min(looks++, sights.length - 1)];
        if (sight instanceof Error || !sight) throw sight;
        return sight;
      },
      async (ms) => {
        paused.push(ms);
        left -= 1;
        return left >= 0;
      },
    );
    return { read, looks, paused };
  }

  it('ends with the first look that tells something', async () => {
    expect(await told([done, same])).toMatchObject({ read: 'nothing_left', looks: 1 });
    expect(await told([same, other, same])).toMatchObject({ read: 'different', looks: 2 });
    expect(await told([refuse('Gone.'), same])).toMatchObject({ read: 'refused', looks: 1 });
    expect(await told([new Error('lost'), done])).toMatchObject({ read: 'unreadable', looks: 1 });
  });

  it('is patient for as long as a cache may lag behind, and no longer', async () => {
    expect(await told([same])).toEqual({ read: 'as_before', looks: 5, paused: [0, 100, 200, 400, 700] });
  });

  it('looks no more when there is no time, and keeps what it was told before', async () => {
    expect(await told([done], { time: 0 })).toMatchObject({ read: 'unreadable', looks: 0 });
    expect(await told([same, done], { time: 1 })).toMatchObject({ read: 'as_before', looks: 1 });
    expect(await told([same, new Error('lost')])).toMatchObject({ read: 'as_before', looks: 2 });
  });

  it('takes a write that was to change nothing for done by no look', async () => {
    const nothing = { changes: [], state: 'v1' };
    expect(await told([nothing], { from: nothing })).toMatchObject({ read: 'as_before' });
  });

  it('takes a failure of another side for no refusal', async () => {
    const failure = new ToolFailure({ side: 'ui_api', message: 'Lost.', changed: 'no' });
    expect(await told([failure])).toMatchObject({ read: 'unreadable' });
  });
});

describe('a write whose apply failed after it was sent', () => {
  const failing = (error: unknown): WriteBehaviour<object> => ({
    ...settable,
    async apply(call) {
      await call.write(change, {});
      throw error;
    },
  });
  const written = () => fakeUi({ state: () => answering({ value: 'a' }), change: () => answering({}) });

  it.each([
    ['The answer is lost', 'The answer is lost. Read back,'],
    ['The answer is lost.', 'The answer is lost. Read back,'],
  ])('says what failed, then what is known: %s', async (message, begin) => {
    const failure = new ToolFailure({ side: 'ui_api', message, changed: 'unknown' });
    const { envelope } = await write(written(), failing(failure)).call('set_it', { name: 'b', dry_run: false });
    expect(envelope.error?.message.startsWith(begin)).toBe(true);
    expect(envelope.next_steps).toEqual([
      {
        tool: 'set_it',
        arguments: { name: 'b', dry_run: true },
        why: 'Before you apply it again: reads the target and says what is left to do.',
      },
    ]);
  });

  it('that knows what it changed is not read back', async () => {
    const ui = written();
    const failure = new ToolFailure({ side: 'target', message: 'Half of it.', changed: 'yes' });
    const { envelope } = await write(ui, failing(failure)).call('set_it', { name: 'b', dry_run: false });
    expect(envelope.error).toEqual({ side: 'target', message: 'Half of it.', changed: 'yes' });
    expect(ui.sent.filter((name) => name === 'state')).toHaveLength(1);
  });

  it('by a crash is not read back either: the log has the error itself', async () => {
    const ui = written();
    const boom = new Error('boom');
    const { call, crashes } = write(ui, failing(boom));
    expect((await call('set_it', { name: 'b', dry_run: false })).envelope.error?.changed).toBe('unknown');
    expect(crashes).toEqual([boom]);
    expect(ui.sent.filter((name) => name === 'state')).toHaveLength(1);
  });
});

describe('a write of which it is known that it was not carried out', () => {
  it.each(['refused_readonly', 'kubernetes_forbidden', 'invalid_operation'] as const)(
    'is not read back: %s',
    async (kind) => {
      const ui = fakeUi({ state: () => answering({ value: 'a' }), change: () => failing({ kind, sent: true }) });
      const { envelope } = await write(ui).call('set_it', { name: 'b', dry_run: false });
      expect(envelope.error?.changed).toBe('no');
      expect(ui.sent.filter((name) => name === 'state')).toHaveLength(1);
    },
  );
});
