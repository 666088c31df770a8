import { describe, expect, it } from 'vitest';
import { refuse } from '../../src/tool/failure.ts';
import { pageOf } from '../../src/tool/page.ts';
import type { ReadBehaviour, ReadCall } from '../../src/tool/tool.ts';
import { readAnswer } from './answer/read-answer.ts';
import { answering, bench, failing, fakeUi, mutation, operation, tool } from './bench.ts';

function reading(read: ReadBehaviour<object>['read']): ReadBehaviour<object> {
  return { read };
}

describe('an answer', () => {
  it('is data, context and next steps, and its text reads back as the same', async () => {
    const ui = fakeUi({
      look: () => answering({ look: { n: 1 } }),
      get_access: () => answering({ effectiveConfig: { clusterName: 'prod', uiMode: null } }),
      get_access_versions: () => answering({ describeOdigos: { odigosVersion: { value: 'v1' } } }),
    });
    const { envelope, text, isError } = await bench([tool({ name: 'look' })], ui).call('look');
    expect(isError).toBe(false);
    expect(envelope).toEqual({
      data: { n: 1 },
      context: { cluster: 'prod', odigos_version: 'v1', access_mode: 'read-write', backend: 'demo' },
      next_steps: [],
    });
    expect(readAnswer(text)).toEqual(envelope);
  });

  it('stands without the facts of its context', async () => {
    const ui = fakeUi({
      look: () => answering({ look: { n: 1 } }),
      get_access: () => Promise.reject(new Error('facts broke')),
    });
    const { outcome, envelope } = await bench([tool({ name: 'look' })], ui).call('look');
    expect(outcome).toBe('ok');
    expect(envelope.context).toMatchObject({ cluster: null, odigos_version: null });
  });

  it('that is partial says so', async () => {
    const ui = fakeUi({ look: () => answering({ look: { n: 1 } }, ['pods is forbidden', 'pods is forbidden']) });
    const { envelope, outcome } = await bench([tool({ name: 'look' })], ui).call('look');
    expect(outcome).toBe('ok');
    expect(envelope.context.warnings).toEqual(['The answer is partial: pods is forbidden']);
  });

  it('has no more than ten warnings', async () => {
    const behaviour = reading(async (call) => {
      for (let index = 0; index < 50; index += 1) call.warn(`remark ${index}`);
      return { data: {} };
    });
    const { envelope } = await bench([tool({ name: 'look' }, behaviour)], fakeUi()).call('look');
    expect(envelope.context.warnings).toHaveLength(10);
  });

  it('loses what could hide or forge text, in keys too', async () => {
    const ui = fakeUi({ look: () => answering({ look: { 'na\u202eme': 'a\u001b[31mb\u200b', ok: 'a\tb' } }) });
    const { data, text } = await bench([tool({ name: 'look' })], ui).call('look');
    expect(data).toEqual({ name: 'ab', ok: 'a\tb' });
    expect(text).not.toMatch(/[\u200b\u202e]|\\u001b/);
  });

  it('loses its secret fields before any behaviour sees them', async () => {
    const secret = operation('look', { secrets: [{ path: ['look', 'token'], form: 'VALUE' }] });
    const upstream = { look: { token: 'canary-1', name: 'a' } };
    const seen: unknown[] = [];
    const behaviour = reading(async (call) => {
      const answer = await call.read(secret, {});
      seen.push(answer);
      return { data: { answer } };
    });
    const ui = fakeUi({ look: () => answering(upstream) });
    const { text } = await bench([tool({ name: 'look' }, behaviour)], ui).call('look');
    expect(JSON.stringify(seen) + text).not.toContain('canary');
    expect(upstream.look.token).toBe('canary-1');
  });
});

describe('a failure', () => {
  it('of the UI is an error result that says the side and that nothing was changed', async () => {
    const ui = fakeUi({ look: () => failing({ kind: 'unreachable', message: 'no route' }) });
    const { outcome, isError, envelope } = await bench([tool({ name: 'look' })], ui).call('look');
    expect([outcome, isError]).toEqual(['tool_error', true]);
    expect(envelope.error).toMatchObject({
      side: 'ui_api',
      changed: 'no',
      message: expect.stringContaining('no route'),
    });
  });

  it.each([
    ['timed_out', 'time'],
    ['cancelled', 'time'],
    ['busy', 'limits'],
    ['not_found', 'target'],
    ['kubernetes_forbidden', 'kubernetes'],
    ['kubernetes_unreachable', 'kubernetes'],
    ['refused_csrf', 'ui_api'],
    ['bad_answer', 'ui_api'],
    ['too_big', 'ui_api'],
    ['invalid_operation', 'ui_api'],
    ['graphql', 'ui_api'],
  ] as const)('%s is on the side of %s', async (kind, side) => {
    const ui = fakeUi({ look: () => failing({ kind }) });
    const { envelope } = await bench([tool({ name: 'look' })], ui).call('look');
    expect(envelope.error?.side).toBe(side);
    expect(envelope.error?.message.length).toBeGreaterThan(10);
  });

  it('by a cursor that is none is one of the arguments', async () => {
    const ui = fakeUi();
    const paged = tool({ name: 'look' }, undefined, { cursor: { type: 'string' } });
    const { envelope, outcome } = await bench([paged], ui).call('look', { cursor: 'x' });
    expect(outcome).toBe('tool_error');
    expect(envelope.error).toMatchObject({ side: 'arguments', message: expect.stringContaining('cursor') });
    expect(ui.sent).toEqual([]);
  });

  it('that nobody expected shows nothing of itself and is told to the log', async () => {
    const behaviour = reading(() => Promise.reject(new Error('canary at /srv/secret.ts:1')));
    const { call, crashes } = bench([tool({ name: 'look' }, behaviour)], fakeUi());
    const { outcome, isError, envelope, text } = await call('look');
    expect([outcome, isError]).toEqual(['error', true]);
    expect(envelope.error).toMatchObject({ side: 'server', changed: 'no' });
    expect(text).not.toContain('canary');
    expect(crashes).toHaveLength(1);
  });

  it('does not bring the server down when facts fail beside it', async () => {
    const ui = fakeUi({
      get_access: () => new Promise((_resolve, reject) => setTimeout(() => reject(new Error('late')), 5)),
    });
    const { outcome } = await bench([tool({ name: 'look' })], ui).call('look');
    expect(outcome).toBe('tool_error');
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
});

describe('a reader', () => {
  it('does not send a mutation and has nothing that could', async () => {
    const ui = fakeUi({ change: () => answering({}) });
    const seen: string[][] = [];
    const behaviour = reading(async (call: ReadCall<object>) => {
      seen.push(Object.keys(call));
      await call.read(mutation('change'), {});
      return { data: {} };
    });
    const { outcome } = await bench([tool({ name: 'look' }, behaviour)], ui).call('look');
    expect(outcome).toBe('error');
    expect(seen[0]).not.toContain('write');
    expect(seen[0]).not.toContain('readUntil');
    expect(ui.sent.filter((name) => name === 'change')).toEqual([]);
  });
});

describe('next steps', () => {
  const stepTo = (name: string, given: object = {}) => ({ tool: name, arguments: { ...given }, why: `Go to ${name}.` });
  const others = [tool({ name: 'other' }), tool({ name: 'change_it', kind: 'UPDATE' })];
  const steps = [
    stepTo('nowhere'),
    stepTo('other'),
    stepTo('change_it'),
    stepTo('look'),
    stepTo('other'),
    stepTo('other'),
  ];
  const behaviour = reading(async () => ({ data: {}, nextSteps: steps }));
  const tools = [tool({ name: 'look' }, behaviour), ...others];

  it('name existing tools only, at most three', async () => {
    const { envelope } = await bench(tools, fakeUi()).call('look');
    expect(envelope.next_steps.map((step) => step.tool)).toEqual(['other', 'change_it', 'look']);
    expect(envelope.context.operator_could).toBeUndefined();
  });

  it('in read-only mode name writes only as what an operator could do', async () => {
    const { envelope } = await bench(tools, fakeUi(), { mode: 'read-only' }).call('look');
    expect(envelope.next_steps.map((step) => step.tool)).toEqual(['other', 'look', 'other']);
    expect(envelope.context.operator_could).toEqual(['change_it: Go to change_it.']);
  });

  it('come with an error too', async () => {
    const failingTool = tool(
      { name: 'look' },
      reading(() => Promise.reject(refuse('No.', steps, 'Try another.'))),
    );
    const { envelope } = await bench([failingTool, ...others], fakeUi()).call('look');
    expect(envelope.error).toEqual({ side: 'target', message: 'No.', changed: 'no', advice: 'Try another.' });
    expect(envelope.next_steps.map((step) => step.tool)).toEqual(['other', 'change_it', 'look']);
  });
});

describe('an answer over the budget', () => {
  const rows = Array.from({ length: 300 }, (_, id) => ({ id, text: 'x'.repeat(60) }));
  const listing = reading(async (call) => {
    const { limit = 200 } = call.arguments as { limit?: number };
    const { cursor } = call.arguments as { cursor?: string };
    const page = pageOf(rows, ({ id }) => String(id).padStart(4, '0'), { ...call, arguments: { limit, cursor } });
    return {
      data: { rows: page.items, total: page.total },
      paged: { list: 'rows', page },
    };
  });
  const properties = { limit: { type: 'integer' }, cursor: { type: 'string' } } as const;

  it('is cut, with totals, and stays within it as a whole', async () => {
    const { call } = bench([tool({ name: 'look' }, listing, properties)], fakeUi(), { answerBudget: 4_000 });
    const { envelope, text, data, isError } = await call('look');
    expect(isError).toBe(false);
    expect(text.length).toBeLessThanOrEqual(4_000);
    expect(JSON.stringify(envelope).length).toBeGreaterThan(3_000);
    expect(JSON.stringify(envelope).length).toBeLessThanOrEqual(4_000);
    const kept = (data.rows as unknown[]).length;
    expect(envelope.truncated).toEqual([{ path: 'rows', kept, total: 200 }]);
    expect(data.total).toBe(300);
  });

  it.each([700, 1_000, 4_000, 9_000, 100_000])(
    'of %d characters goes on where it was cut, to each row once',
    async (answerBudget) => {
      const { call } = bench([tool({ name: 'look' }, listing, properties)], fakeUi(), { answerBudget });
      const seen: unknown[] = [];
      for (let given: object | undefined = {}; given; ) {
        const { envelope, data } = await call('look', given);
        const shown = data.rows as readonly { id: number }[];
        expect(shown.length).toBeGreaterThan(0);
        seen.push(...shown.map(({ id }) => id));
        const [next] = envelope.next_steps;
        expect(next?.arguments.cursor).toBe(data.next_cursor);
        given = next?.arguments;
      }
      expect(seen).toEqual(rows.map(({ id }) => id));
    },
  );

  it('names a smaller page of a list that has no cursor', async () => {
    const behaviour = reading(async () => ({ data: { rows } }));
    const { call } = bench([tool({ name: 'look' }, behaviour, properties)], fakeUi(), { answerBudget: 4_000 });
    const { envelope, data } = await call('look');
    const kept = (data.rows as unknown[]).length;
    expect(envelope.next_steps).toEqual([{ tool: 'look', arguments: { limit: kept }, why: expect.any(String) }]);
  });

  it('by long parts names the call without them', async () => {
    const behaviour = reading(async () => ({ data: { manifest: 'm'.repeat(50_000) } }));
    const long = tool({ name: 'look' }, behaviour, { full: { type: 'boolean', default: false } });
    const { envelope, text } = await bench([long], fakeUi(), { answerBudget: 4_000 }).call('look', { full: true });
    expect(text.length).toBeLessThanOrEqual(4_000);
    expect(envelope.next_steps[0]?.arguments).toEqual({ full: false });
  });

  it('counts warnings and next steps', async () => {
    const behaviour = reading(async (call) => {
      for (let index = 0; index < 9; index += 1) call.warn(`${index}${'w'.repeat(300)}`);
      return { data: { rows }, nextSteps: [{ tool: 'look', arguments: { name: 'n'.repeat(5_000) }, why: 'Again.' }] };
    });
    const { text } = await bench([tool({ name: 'look' }, behaviour)], fakeUi(), { answerBudget: 8_000 }).call('look');
    expect(text.length).toBeLessThanOrEqual(8_000);
  });

  it('by an error message is cut too', async () => {
    const behaviour = reading(() => Promise.reject(refuse('x'.repeat(100_000))));
    const { text } = await bench([tool({ name: 'look' }, behaviour)], fakeUi()).call('look');
    expect(text.length).toBeLessThan(3_000);
  });
});
