import { describe, expect, it } from 'vitest';
import { approveOf } from '../../e2e/envelope.ts';
import { trap } from '../../trap.ts';
import { workbench } from '../workbench.ts';
import { CATALOG, CATALOG_KEY, openSlots } from './slots.ts';

const TOOL = 'enable_source_profiling';
const CHECKOUT = { ...CATALOG, name: 'checkout' };

describe('enable_source_profiling', () => {
  it('previews without opening a slot, then opens it, which a read shows', async () => {
    const bench = await workbench();
    await bench.preview(TOOL, CATALOG);
    expect(openSlots(bench)).toEqual([]);
    const { envelope } = await bench.apply(TOOL, CATALOG);
    expect(envelope.data).toMatchObject({ slot: CATALOG_KEY, confirmed: true });
    expect(envelope.next_steps[0]).toMatchObject({ tool: 'get_source_hot_functions', arguments: CATALOG });
    expect(openSlots(bench)).toEqual([CATALOG_KEY]);
    expect(await bench.data('list_profiling_slots')).toMatchObject({
      slots: [{ ...CATALOG, has_data: false }],
      total: 1,
    });
  });

  trap('mutation/enableSourceProfiling/nonexistent', 'refuses workloads that do not exist', async () => {
    const bench = await workbench();
    for (const wrong of [{ name: 'nope' }, { namespace: 'nope' }, { kind: 'StatefulSet' }, { name: 'cata"log/x' }]) {
      await bench.refusal(TOOL, { ...CATALOG, ...wrong, dry_run: false });
    }
    expect(openSlots(bench)).toEqual([]);
  });

  trap('mutation/enableSourceProfiling/bad-kind', 'refuses kinds that do not exist, naming those that do', async () => {
    const bench = await workbench();
    for (const kind of ['Banana', 'Pod', 'Deploymentx']) {
      const error = await bench.refusal(TOOL, { ...CATALOG, kind });
      expect(error.message).toContain('Deployment');
    }
  });

  trap('probe/enableSourceProfiling/kind-lower', 'sends and looks for the kind in its exact spelling', async () => {
    const bench = await workbench();
    const { envelope } = await bench.apply(TOOL, { ...CATALOG, kind: 'deployment' });
    expect(envelope.data).toMatchObject({ slot: CATALOG_KEY, confirmed: true });
    expect(bench.upstream.mutations()[0]?.variables).toMatchObject({ kind: 'Deployment' });
  });

  it('refuses a workload that is not instrumented, and leads to its instrumentation', async () => {
    const bench = await workbench();
    const { envelope } = await bench.call(TOOL, { namespace: 'default', kind: 'Deployment', name: 'echo' });
    expect(envelope.error?.message).toContain('not instrumented');
    expect(envelope.next_steps.map(({ tool }) => tool)).toContain('describe_source');
  });

  it('refuses while profiling is not enabled', async () => {
    const bench = await workbench();
    bench.demo.cluster.configuration.upgradeChart({ profiling: { enabled: false } });
    expect((await bench.refusal(TOOL, CATALOG)).message).toContain('not enabled');
  });

  trap('mutation/enableSourceProfiling/again', 'sends nothing for a slot that is open', async () => {
    const bench = await workbench();
    await bench.apply(TOOL, CATALOG);
    const count = bench.upstream.mutations().length;
    const { envelope } = await bench.apply(TOOL, CATALOG);
    expect(envelope.data).toMatchObject({ changed: [], confirmed: true });
    expect(approveOf(await bench.preview(TOOL, CATALOG))).toContain('is being profiled already');
    expect(bench.upstream.mutations()).toHaveLength(count);
  });

  it('announces that another slot is closed, and says which one was', async () => {
    const bench = await workbench();
    bench.demo.cluster.profiles.configure({ maxSlots: 1, slotMaxBytes: undefined, slotTtlSeconds: undefined });
    await bench.apply(TOOL, CATALOG);
    const { text } = await bench.preview(TOOL, CHECKOUT);
    expect(text).toContain('All 1 slots are taken: opening this one closes another');
    expect(text).toContain(CATALOG_KEY);
    expect((await bench.apply(TOOL, CHECKOUT)).envelope.data).toMatchObject({ confirmed: true, closed: [CATALOG_KEY] });
  });

  it('refuses a plan when the last free slot was taken since', async () => {
    const bench = await workbench();
    bench.demo.cluster.profiles.configure({ maxSlots: 1, slotMaxBytes: undefined, slotTtlSeconds: undefined });
    const { envelope } = await bench.preview(TOOL, CHECKOUT);
    bench.demo.cluster.profiles.open(CATALOG);
    const error = await bench.refusal(TOOL, { ...CHECKOUT, dry_run: false, plan: envelope.data?.plan });
    expect(error.side).toBe('plan');
    expect(openSlots(bench)).toEqual([CATALOG_KEY]);
  });

  it('warns of a workload from which nothing can come', async () => {
    const bench = await workbench();
    const { envelope } = await bench.preview(TOOL, { namespace: 'default', kind: 'Deployment', name: 'batch-import' });
    expect(envelope.context.warnings?.join()).toContain('None of its pods');
  });

  it('waits for the first samples where it is asked to', async () => {
    const bench = await workbench({ timePasses: true });
    const { envelope } = await bench.apply(TOOL, { ...CATALOG, wait_seconds: 120 });
    expect(envelope.data).toMatchObject({
      confirmed: true,
      waited: { outcome: 'settled', says: 'Its first samples have come.' },
    });
  });

  it('says that no samples came, and when its slot closes meanwhile', async () => {
    const bench = await workbench({ timePasses: true });
    bench.demo.cluster.profiles.configure({ maxSlots: undefined, slotMaxBytes: undefined, slotTtlSeconds: 40 });
    const silent = { ...CATALOG, name: 'promotions' };
    const waited = async (given: object) => (await bench.apply(TOOL, given)).envelope.data?.waited;
    expect(await waited({ ...silent, wait_seconds: 20 })).toEqual({
      outcome: 'time_is_up',
      seconds: 20,
      says: 'Its slot is open, and no samples have come yet.',
    });
    expect(await waited({ ...silent, wait_seconds: 120 })).toMatchObject({
      outcome: 'failed',
      says: expect.stringContaining('closed again'),
    });
  });
});
