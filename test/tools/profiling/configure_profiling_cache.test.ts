import { describe, expect, it } from 'vitest';
import { trap } from '../../trap.ts';
import { workbench } from '../workbench.ts';
import { CATALOG, openSlots } from './slots.ts';

const TOOL = 'configure_profiling_cache';

describe('configure_profiling_cache', () => {
  it('previews without sending a mutation, then changes what is given and keeps the rest', async () => {
    const bench = await workbench();
    const { profiles } = bench.demo.cluster;
    profiles.configure({ maxSlots: 7, slotMaxBytes: 2_000_000, slotTtlSeconds: 90 });
    await bench.preview(TOOL, { max_slots: 5 });
    expect(profiles.limits.maxSlots).toBe(7);
    expect((await bench.apply(TOOL, { max_slots: 5 })).envelope.data).toMatchObject({
      confirmed: true,
      changed: [{ field: 'max_slots', before: 7, after: 5 }],
    });
    expect(profiles.limits).toEqual({ maxSlots: 5, slotMaxBytes: 2_000_000, slotTtlSeconds: 90 });
    // What is left out would be kept in memory only: all three are sent.
    expect(bench.upstream.mutations()[0]?.variables).toMatchObject({ slots: 5, bytes: 2_000_000, ttl: 90 });
    expect(await bench.data('list_profiling_slots')).toMatchObject({ max_slots: 5, slot_ttl_seconds: 90 });
  });

  trap('query/remoteConfig/after-configureProfilingCache', 'names the remote settings that it wipes', async () => {
    const bench = await workbench();
    const { configuration } = bench.demo.cluster;
    configuration.replaceRemote({ rollout: { automaticRolloutDisabled: true } });
    bench.clock.step(1_000);
    const { text, envelope } = await bench.preview(TOOL, { max_slots: 5 });
    expect(text).toContain('The API replaces all that central configured: rollout.automaticRolloutDisabled too');
    expect(envelope.data?.would_change).toContainEqual(
      expect.objectContaining({ field: 'rollout.automaticRolloutDisabled', before: 'set by central' }),
    );
    await bench.apply(TOOL, { max_slots: 5 });
    expect(JSON.stringify(configuration.remote)).not.toContain('automaticRolloutDisabled');
  });

  it('refuses a plan when another remote setting has come since, which it would wipe unseen', async () => {
    const bench = await workbench();
    const { envelope } = await bench.preview(TOOL, { max_slots: 5 });
    bench.demo.cluster.configuration.replaceRemote({ rollout: { automaticRolloutDisabled: true } });
    bench.clock.step(1_000);
    const error = await bench.refusal(TOOL, { max_slots: 5, dry_run: false, plan: envelope.data?.plan });
    expect(error.side).toBe('plan');
  });

  trap('mutation/configureProfilingCache/negative', 'refuses what is not above zero', async () => {
    const bench = await workbench();
    for (const given of [
      { max_slots: -1 },
      { max_slots: 0 },
      { slot_max_bytes: -5 },
      { slot_ttl_seconds: 0 },
      { max_slots: 1.5 },
    ]) {
      expect((await bench.refusal(TOOL, { ...given, dry_run: false })).side).toBe('arguments');
    }
  });

  it('refuses when nothing is named, and sends nothing when it is so already', async () => {
    const bench = await workbench();
    expect((await bench.refusal(TOOL)).message).toContain('Nothing is named');
    const { envelope } = await bench.apply(TOOL, { max_slots: 32, slot_ttl_seconds: 300 });
    expect(envelope.data).toMatchObject({ changed: [] });
    expect(bench.upstream.mutations()).toEqual([]);
  });

  it('announces the slots that it closes, and says which were', async () => {
    const bench = await workbench();
    for (const name of ['catalog', 'checkout', 'cart']) bench.demo.cluster.profiles.open({ ...CATALOG, name });
    expect((await bench.preview(TOOL, { max_slots: 1 })).text).toContain('2 of 3 open profiles are lost');
    const { envelope } = await bench.apply(TOOL, { max_slots: 1 });
    expect(envelope.data).toMatchObject({ closed: ['shop/Deployment/catalog', 'shop/Deployment/checkout'] });
    expect(openSlots(bench)).toHaveLength(1);
  });
});
