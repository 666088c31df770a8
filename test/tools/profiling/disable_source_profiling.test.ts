import { describe, expect, it } from 'vitest';
import { approveOf } from '../../e2e/envelope.ts';
import { trap } from '../../trap.ts';
import { workbench } from '../workbench.ts';
import { CATALOG, CATALOG_KEY, openSlots } from './slots.ts';

const TOOL = 'disable_source_profiling';

describe('disable_source_profiling', () => {
  it('previews what is lost, then closes that slot alone', async () => {
    const bench = await workbench();
    bench.demo.cluster.profiles.open(CATALOG);
    bench.demo.cluster.profiles.open({ ...CATALOG, name: 'checkout' });
    bench.clock.step(60_000);
    const { text } = await bench.preview(TOOL, CATALOG);
    expect(text).toContain('are lost');
    expect(openSlots(bench)).toHaveLength(2);
    expect((await bench.apply(TOOL, CATALOG)).envelope.data).toMatchObject({ slot: CATALOG_KEY, confirmed: true });
    expect(openSlots(bench)).toEqual(['shop/Deployment/checkout']);
    expect(JSON.stringify(await bench.data('list_profiling_slots'))).not.toContain('catalog');
  });

  trap(
    'probe/disableSourceProfiling/never-open',
    'sends nothing for a slot that is not open, and says so',
    async () => {
      const bench = await workbench();
      const { envelope } = await bench.apply(TOOL, CATALOG);
      expect(envelope.data).toMatchObject({ changed: [] });
      expect(approveOf(await bench.preview(TOOL, CATALOG))).toContain('is not being profiled');
      expect(bench.upstream.mutations()).toEqual([]);
    },
  );

  it('refuses a plan when the slot was closed since', async () => {
    const bench = await workbench();
    bench.demo.cluster.profiles.open(CATALOG);
    const { envelope } = await bench.preview(TOOL, CATALOG);
    bench.demo.cluster.profiles.close(CATALOG);
    expect((await bench.refusal(TOOL, { ...CATALOG, dry_run: false, plan: envelope.data?.plan })).side).toBe('plan');
  });

  it('refuses kinds that do not exist', async () => {
    const bench = await workbench();
    expect((await bench.refusal(TOOL, { ...CATALOG, kind: 'Banana' })).message).toContain('StatefulSet');
  });
});
