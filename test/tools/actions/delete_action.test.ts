import { describe, expect, it } from 'vitest';
import { approveOf, dataOf, errorOf, planOf } from '../../e2e/envelope.ts';
import { trap } from '../../trap.ts';
import { type Workbench, workbench } from '../workbench.ts';

const TOOL = 'delete_action';

function masking(bench: Workbench): string {
  const found = bench.demo.cluster.actions.list().find(({ type }) => type === 'PiiMasking');
  if (!found) throw new Error('the small cluster has no masking');
  return found.id;
}

describe('delete_action', () => {
  it('previews all that is lost and sends nothing; applied, it is gone', async () => {
    const bench = await workbench();
    const id = masking(bench);
    const preview = dataOf(await bench.preview(TOOL, { id }));
    expect(preview.would_change).toMatchObject([
      { field: `action ${id}`, before: { type: 'PiiMasking', values: ['CREDIT_CARD'] }, after: null },
    ]);
    expect(JSON.stringify(preview.consequences)).toContain('create_action undoes it. It comes back under another id.');
    expect(dataOf(await bench.apply(TOOL, { id }))).toMatchObject({ id, confirmed: true });
    expect(JSON.stringify(await bench.data('list_actions'))).not.toContain(id);
    expect((await bench.refusal(TOOL, { id })).message).toContain('There is no action with id');
  });

  it('refuses a plan once the action was changed', async () => {
    const bench = await workbench();
    const id = masking(bench);
    const plan = planOf(await bench.preview(TOOL, { id }));
    await bench.apply('update_action', { id, values: ['EMAIL'] });
    expect(errorOf(await bench.call(TOOL, { id, dry_run: false, plan }))).toMatchObject({
      side: 'plan',
      changed: 'no',
    });
    expect(masking(bench)).toBe(id);
  });

  trap('probe/action/delete/wrong-type', 'finds the type itself', async () => {
    const bench = await workbench();
    await bench.apply(TOOL, { id: masking(bench) });
    expect(bench.upstream.mutations().at(-1)?.variables).toMatchObject({ type: 'PiiMasking' });
  });

  it('says of Kubernetes attributes that they are added without it too, before and in what takes it back', async () => {
    const bench = await workbench();
    const lasts =
      'Odigos keeps its settings in force, also without it, until another K8sAttributesResolver action is created or changed.';
    const switches = ['collectContainerAttributes'];
    const created = dataOf(
      await bench.apply('create_action', { type: 'K8sAttributesResolver', name: 'where', switches }),
    );
    expect(created.undo).toMatchObject({ tool: TOOL, stays: lasts });
    const preview = await bench.preview(TOOL, { id: created.id });
    expect(approveOf(preview)).toContain('what it added goes on until another action of its type is written');
    expect(dataOf(preview).consequences).toContain(lasts);
    const { undo } = dataOf(await bench.apply(TOOL, { id: created.id }));
    expect(undo).toMatchObject({ tool: 'create_action', stays: `It comes back under another id. ${lasts}` });
  });

  trap('probe/reco/actions-after', 'says that the UI did not make it', async () => {
    const bench = await workbench();
    bench.demo.cluster.actions.ensure('infer-db-attributes', {
      type: 'InferDbAttributes',
      disabled: false,
      signals: ['TRACES'],
      fields: {},
    });
    const preview = dataOf(await bench.preview(TOOL, { id: 'infer-db-attributes' }));
    expect(JSON.stringify(preview.consequences)).toContain('what did may make it again');
  });
});
