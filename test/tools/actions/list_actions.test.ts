import { describe, expect, it } from 'vitest';
import { trap } from '../../trap.ts';
import { workbench } from '../workbench.ts';

describe('list_actions', () => {
  it('shows settings as create_action takes them, page by page in one order', async () => {
    const bench = await workbench();
    const { actions, total, says } = await bench.data('list_actions');
    expect({ total, says }).toEqual({ total: 2, says: '2 actions, 0 failing.' });
    expect(actions).toMatchObject([
      { type: 'AddClusterInfo', state: 'working', attributes: [{ key: 'k8s.cluster.name', value: 'demo' }] },
      { type: 'PiiMasking', state: 'working', values: ['CREDIT_CARD'] },
    ]);
    const first = await bench.data('list_actions', { limit: 1 });
    const second = await bench.data('list_actions', { limit: 1, cursor: first.next_cursor });
    expect([first.actions, second.actions].flat()).toEqual(actions);
    expect(second.next_cursor).toBeUndefined();
  });

  it('is empty where a type has none, and refuses a type that there is not', async () => {
    const bench = await workbench();
    expect(await bench.data('list_actions', { type: 'RenameAttribute' })).toMatchObject({ total: 0 });
    expect((await bench.refusal('list_actions', { type: 'RenameAttributes' })).message).toContain(
      'Did you mean "RenameAttribute"?',
    );
  });

  it('shows an action of a type that only a newer UI knows, and says so', async () => {
    const bench = await workbench();
    bench.upstream.intercept(async ({ path, body }, response) => {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`${bench.demo.url}${path}`, { method: 'POST', headers, body });
      response.writeHead(200, headers).end((await answer.text()).replaceAll('"PiiMasking"', '"SomethingNewer"'));
      return true;
    });
    expect((await bench.data('list_actions')).actions).toMatchObject([
      { type: 'AddClusterInfo' },
      { type: 'SomethingNewer', more: 'it is of a type that this server does not know' },
    ]);
  });

  trap('probe/action/min/ExtractAttribute-both', 'shows by the statuses that an extraction cannot work', async () => {
    const bench = await workbench();
    bench.demo.cluster.actions.create({
      type: 'ExtractAttribute',
      name: 'both',
      disabled: false,
      signals: ['TRACES'],
      fields: {
        extractAttribute: {
          extractions: [{ targetAttributeName: 'a', lookupKey: 'b', dataFormat: 'json', regex: '(c)' }],
        },
      },
    });
    expect((await bench.data('list_actions', { type: 'ExtractAttribute' })).actions).toMatchObject([
      { state: 'pending' },
    ]);
    bench.clock.step(2_000);
    const result = await bench.call('list_actions', { type: 'ExtractAttribute' });
    expect(result.envelope.data).toMatchObject({
      says: '1 action, 1 failing.',
      actions: [{ state: 'failing', more: 'an extraction in it cannot work' }],
    });
    expect(result.envelope.next_steps[0]).toMatchObject({ tool: 'update_action', arguments: { disabled: true } });
  });
});

describe('list_action_types', () => {
  it('says of each type which arguments it takes', async () => {
    const bench = await workbench();
    const { types, total } = await bench.data('list_action_types');
    expect(total).toBe(9);
    expect(types).toMatchObject(
      [
        'AddClusterInfo',
        'DbQueryTemplatization',
        'DeleteAttribute',
        'ExtractAttribute',
        'InferDbAttributes',
        'K8sAttributesResolver',
        'PiiMasking',
        'RenameAttribute',
        'URLTemplatization',
      ].map((type) => ({ type, takes: expect.any(Object) })),
    );
  });
});
