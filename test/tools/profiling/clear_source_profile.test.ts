import { describe, expect, it } from 'vitest';
import { trap } from '../../trap.ts';
import { workbench } from '../workbench.ts';
import { CATALOG, CATALOG_KEY, openSlots } from './slots.ts';

const TOOL = 'clear_source_profile';

describe('clear_source_profile', () => {
  it('previews what is lost, then empties the slot and leaves it open', async () => {
    const bench = await workbench();
    const { profiles } = bench.demo.cluster;
    profiles.open(CATALOG);
    bench.clock.step(60_000);
    await bench.preview(TOOL, CATALOG);
    expect(profiles.keysWithData()).toEqual([CATALOG_KEY]);
    expect((await bench.apply(TOOL, CATALOG)).envelope.data).toMatchObject({ slot: CATALOG_KEY, confirmed: true });
    expect(profiles.keysWithData()).toEqual([]);
    expect(openSlots(bench)).toEqual([CATALOG_KEY]);
    expect(await bench.data('list_profiling_slots')).toMatchObject({ slots: [{ ...CATALOG, has_data: false }] });
  });

  trap('profiling/clear-after-disable', 'refuses where no slot is open, and leads to opening one', async () => {
    const bench = await workbench();
    const { envelope } = await bench.call(TOOL, CATALOG);
    expect(envelope.error).toMatchObject({ side: 'target', changed: 'no' });
    expect(envelope.next_steps[0]).toMatchObject({ tool: 'enable_source_profiling', arguments: CATALOG });
  });

  trap('probe/profilingSlots/after-clear', 'sends nothing for a slot that is empty', async () => {
    const bench = await workbench();
    bench.demo.cluster.profiles.open(CATALOG);
    expect((await bench.apply(TOOL, CATALOG)).envelope.data).toMatchObject({ changed: [] });
    expect(bench.upstream.mutations()).toEqual([]);
  });

  it('refuses a plan when the samples were cleared since', async () => {
    const bench = await workbench();
    const { profiles } = bench.demo.cluster;
    profiles.open(CATALOG);
    bench.clock.step(60_000);
    const { envelope } = await bench.preview(TOOL, CATALOG);
    profiles.clear(CATALOG);
    expect((await bench.refusal(TOOL, { ...CATALOG, dry_run: false, plan: envelope.data?.plan })).side).toBe('plan');
  });
});
