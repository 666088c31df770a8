import { describe, expect, it } from 'vitest';
import { refuse, ToolFailure } from '../../../src/tool/failure.ts';
import { workbench } from '../../tools/workbench.ts';
import { bench, fakeUi, tool } from '../bench.ts';

const SECRET = 'S3cr3tS3cr3t99';
const ROUTE = `/x?api_key=${SECRET}`;
const REDACTED = '/x?api_key=[redacted]';
const AGAIN = /[sS]end the redacted values again\.$/;

describe('a secret that stands in an argument which is none', () => {
  it('is redacted in the step that applies a preview as in its data, and the step says so', async () => {
    const { call } = await workbench();
    const given = { group: 'cluster-sampling', name: 'probes', route: ROUTE };
    const preview = await call('create_noisy_operation_rule', given);
    expect(preview.text).not.toContain(SECRET);
    const [apply] = preview.envelope.next_steps;
    expect(apply).toMatchObject({ arguments: { routes: [REDACTED] }, why: expect.stringMatching(AGAIN) });
    // The plan binds what was previewed: with the value it is applied, as it stands in the step it is not.
    expect((await call('create_noisy_operation_rule', apply?.arguments)).envelope.error).toMatchObject({
      side: 'plan',
    });
    expect((await call('create_noisy_operation_rule', { ...apply?.arguments, routes: [ROUTE] })).isError).toBe(false);
  });

  it('is redacted in the call that is refused now', async () => {
    const { call } = await workbench({ mode: 'read-only' });
    const refused = await call('create_noisy_operation_rule', { group: 'cluster-sampling', name: 'a', route: ROUTE });
    expect(refused.envelope.error).toMatchObject({ call: { arguments: { routes: [REDACTED] } } });
    expect(refused.text).not.toContain(SECRET);
  });

  const properties = { name: { type: 'string' }, limit: { type: 'integer' }, full: { type: 'boolean' } } as const;
  const step = { tool: 'look', arguments: { name: ROUTE, deep: [{ in: `token=${SECRET}` }] }, why: 'Look.' };
  it.each<readonly [what: string, read: () => Promise<{ data: object }>]>([
    ['an answer', async () => ({ data: {}, nextSteps: [step] })],
    ['an answer that is cut', async () => ({ data: { list: Array(5_000).fill({ a: 'long enough' }) } })],
    [
      'a page',
      async () => ({
        data: { list: [1] },
        paged: { list: 'list', page: { items: [1], total: 2, cursorAfter: () => 'c2.next' } },
      }),
    ],
    ['a refusal', () => Promise.reject(refuse('It is not there.', [step]))],
    [
      'a refusal with its call',
      () =>
        Promise.reject(
          new ToolFailure({ side: 'access', message: 'No.', changed: 'no', call: step, nextSteps: [step] }),
        ),
    ],
  ])('is redacted in every step of %s', async (_what, read) => {
    const { call } = bench([tool({ name: 'look' }, { read }, properties)], fakeUi());
    const { envelope, text } = await call('look', { name: ROUTE, full: true });
    expect(envelope.next_steps).not.toEqual([]);
    expect(text).not.toContain(SECRET);
    expect(JSON.stringify(envelope)).not.toContain(SECRET);
    for (const one of envelope.next_steps) {
      expect(one.arguments.name).toBe(REDACTED);
      expect(one.why).toMatch(AGAIN);
    }
  });
});
