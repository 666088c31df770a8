import { describe, expect, it } from 'vitest';
import { ChangeRecord } from '../../src/call/change-record.ts';
import { ToolFailure } from '../../src/tool/failure.ts';
import type { WriteBehaviour } from '../../src/tool/tool.ts';
import { partByPart, type Undo } from '../../src/tool/undo.ts';
import { answering, bench, fakeUi, mutation, operation, tool } from './bench.ts';

const state = operation('state');
const change = mutation('change');
const APPLY = { name: 'b', dry_run: false };

function writing(undo: Undo, changed: Partial<WriteBehaviour<object>> = {}): WriteBehaviour<object> {
  return {
    target: () => 'value/one',
    async preview(call) {
      await call.read(state, {});
      return {
        impact: { risk: ['none'], approve: 'Set one to b.' },
        changes: [{ field: 'value', before: 'a', after: 'b' }],
      };
    },
    async apply(call) {
      await call.write(change, {});
      return { data: {}, undo };
    },
    ...changed,
  };
}

const ui = () => fakeUi({ state: () => answering({ state: { value: 'a' } }), change: () => answering({}) });
const BACK: Undo = { tool: 'take_back', arguments: { name: 'a' } };
const NONE: Undo = { impossible: 'It is over.' };
const takeBack = (definition: object = {}, behaviour = writing(NONE)) =>
  tool({ name: 'take_back', kind: 'DELETE', ...definition }, behaviour);
const changeIt = (undo: Undo, behaviour: Partial<WriteBehaviour<object>> = {}) =>
  tool({ name: 'change_it', kind: 'UPDATE' }, writing(undo, behaviour));

describe('the undo of an apply', () => {
  it('is the call that applies it, by a plan that is taken', async () => {
    const { call } = bench([changeIt(BACK), takeBack()], ui());
    const { data } = await call('change_it', APPLY);
    expect(data.undo).toEqual({
      tool: 'take_back',
      arguments: { name: 'a', dry_run: false, plan: expect.stringMatching(/^p2\./) },
    });
    const { tool: back, arguments: given } = data.undo as { tool: string; arguments: object };
    expect((await call(back, given)).outcome).toBe('ok');
  });

  it('is refused once others have changed what it would overwrite', async () => {
    let name = 'mine';
    const moving = writing(NONE, {
      preview: async () => ({
        impact: { risk: ['none'], approve: 'Take it back.' },
        changes: [{ field: 'name', before: name, after: null }],
        state: { name },
      }),
    });
    const { call } = bench([changeIt(BACK), takeBack({}, moving)], ui());
    const { data } = await call('change_it', APPLY);
    name = "Bob's";
    const { tool: back, arguments: given } = data.undo as { tool: string; arguments: object };
    expect(await call(back, given)).toMatchObject({ outcome: 'tool_error' });
  });

  it('holds though what follows from it has moved since', async () => {
    let telemetry = 0;
    const moving = writing(NONE, {
      preview: async () => {
        telemetry += 1;
        return {
          impact: { risk: ['none'], approve: `Take back ${telemetry} things.` },
          changes: [{ field: 'name', before: 'a', after: null }],
          state: 'as it was',
        };
      },
    });
    const { call } = bench([changeIt(BACK), takeBack({}, moving)], ui());
    const { tool: back, arguments: given } = (await call('change_it', APPLY)).data.undo as {
      tool: string;
      arguments: object;
    };
    expect((await call(back, given)).outcome).toBe('ok');
  });

  it('says that there is none where it would be refused, and why', async () => {
    const refusing = writing(NONE, {
      preview: async () => {
        throw new ToolFailure({ side: 'target', message: 'It does not take metrics.', changed: 'no' });
      },
    });
    const { data } = await bench([changeIt(BACK), takeBack({}, refusing)], ui()).call('change_it', APPLY);
    expect(data.undo).toEqual({ impossible: expect.stringContaining('It does not take metrics.') });
  });

  it('is told of each part of what is several', async () => {
    const parts: Undo = partByPart('Two calls.', [
      { of: 'one', undo: BACK },
      { of: 'two', undo: NONE },
    ]);
    const { data } = await bench([changeIt(parts), takeBack()], ui()).call('change_it', APPLY);
    expect(data.undo).toEqual({
      impossible: 'Two calls.',
      parts: [{ of: 'one', tool: 'take_back', arguments: { name: 'a', dry_run: false, plan: expect.any(String) } }],
    });
  });

  it('says why there is none', async () => {
    expect((await bench([changeIt(NONE)], ui()).call('change_it', APPLY)).data.undo).toEqual(NONE);
  });

  it('is nothing where nothing was sent', async () => {
    const idle = changeIt(BACK, { apply: async () => ({ data: {}, undo: BACK }) });
    const { data } = await bench([idle, takeBack()], ui()).call('change_it', APPLY);
    expect(data.undo).toMatchObject({ impossible: expect.stringContaining('Nothing was changed') });
  });

  it('has a plan that is taken, where it would be refused without one', async () => {
    const { call } = bench([changeIt(BACK), takeBack({ needsPlan: true })], ui());
    const { data } = await call('change_it', APPLY);
    expect(data.undo).toMatchObject({ arguments: { dry_run: false, plan: expect.stringMatching(/^p2\./) } });
    const { tool: back, arguments: given } = data.undo as { tool: string; arguments: object };
    expect((await call(back, given)).outcome).toBe('ok');
  });

  it('previews where that plan cannot be made', async () => {
    const refusing = writing(NONE, {
      preview: async () => {
        throw new ToolFailure({ side: 'ui_api', message: 'Not now.', changed: 'no' });
      },
    });
    const { data, outcome } = await bench([changeIt(BACK), takeBack({ needsPlan: true }, refusing)], ui()).call(
      'change_it',
      APPLY,
    );
    expect(outcome).toBe('ok');
    expect(data.undo).toEqual({ tool: 'take_back', arguments: { name: 'a', dry_run: true } });
  });

  it('is impossible where its tool would not take it', async () => {
    const wrong: Undo = { tool: 'take_back', arguments: { nonsense: 1 } };
    const { data } = await bench([changeIt(wrong), takeBack()], ui()).call('change_it', APPLY);
    expect(data.undo).toMatchObject({ impossible: expect.stringContaining('nonsense') });
  });

  it('says who can, where its caller may not', async () => {
    const { data } = await bench([changeIt(BACK), takeBack({ toolset: 'other' })], ui(), {
      allowedToolsets: new Set(['fake']),
    }).call('change_it', APPLY);
    expect(data.undo).toMatchObject({ tool: 'take_back', who: expect.stringContaining('MCP_TOOLSETS') });
  });

  it('holds nothing that reads as a secret, and says what to send again', async () => {
    const secret: Undo = { tool: 'take_back', arguments: { name: 'https://user:hunter2@host/' } };
    const { data, text } = await bench([changeIt(secret), takeBack()], ui()).call('change_it', APPLY);
    expect(text).not.toContain('hunter2');
    expect(data.undo).toMatchObject({ send_again: ['name'] });
  });
});

describe('what was applied', () => {
  it('is kept with its undo, and without what was not sent', async () => {
    const changes = new ChangeRecord(() => 1_000);
    const { call } = bench([changeIt(BACK), takeBack()], ui(), { changes });
    await call('change_it', { name: 'b' });
    expect(changes.kept).toEqual([]);
    await call('change_it', APPLY);
    expect(changes.kept).toMatchObject([{ tool: 'change_it', by: 'ann', changed: 'yes', at: 1_000, undo: BACK }]);
  });

  it('is kept as open where its outcome is', async () => {
    const changes = new ChangeRecord();
    const lost = changeIt(BACK, {
      async apply(call) {
        await call.write(change, {});
        await call.read(operation('gone'), {});
        return { data: {}, undo: BACK };
      },
    });
    await bench([lost], ui(), { changes }).call('change_it', APPLY);
    expect(changes.kept).toMatchObject([{ changed: 'unknown', undo: { impossible: expect.any(String) } }]);
  });
});
