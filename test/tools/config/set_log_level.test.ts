import { describe, expect, it } from 'vitest';
import { planOf } from '../../e2e/envelope.ts';
import { trap } from '../../trap.ts';
import { workbench } from '../workbench.ts';

describe('set_log_level', () => {
  it('sets the level of one component by its plan, and a read shows it', async () => {
    const bench = await workbench({ stepPerRequest: 100 });
    const given = { component: 'odiglet', level: 'debug' };
    const preview = await bench.preview('set_log_level', given);
    expect(preview.envelope.data?.would_change).toEqual([
      { field: 'componentLogLevels.odiglet', before: 'info (as the default)', after: 'debug' },
    ]);
    const { envelope } = await bench.apply('set_log_level', given);
    expect(envelope.data).toMatchObject({ component: 'odiglet', level: 'debug', confirmed: true });
    expect((await bench.data('get_config', { set_by: 'ui' })).sections).toEqual({
      log_levels: { ui: { 'componentLogLevels.odiglet': 'debug' } },
    });
  });

  trap('probe/loglevel/default-warn', 'sets the default without a component, and says who follows it', async () => {
    const bench = await workbench({ stepPerRequest: 100 });
    await bench.apply('set_log_level', { component: 'ui', level: 'debug' });
    const { envelope } = await bench.apply('set_log_level', { level: 'warn' });
    expect(envelope.data).toMatchObject({ component: 'default', confirmed: true });
    expect(String(envelope.data?.consequences)).toMatch(/counts for autoscaler, .*scheduler; ui keep/);
    expect(bench.demo.cluster.configuration.local).toEqual({ componentLogLevels: { ui: 'debug', default: 'warn' } });
  });

  trap('probe/loglevel/after-default', 'tells a level of its own from one that follows the default', async () => {
    const bench = await workbench({ stepPerRequest: 100 });
    const pinned = await bench.preview('set_log_level', { component: 'scheduler', level: 'info' });
    expect(pinned.envelope.data?.would_change).toHaveLength(1);
    await bench.apply('set_log_level', { component: 'scheduler', level: 'info' });
    const again = await bench.call('set_log_level', { component: 'scheduler', level: 'info', dry_run: false });
    expect(again.envelope.data).toMatchObject({
      says: expect.stringMatching(/^Nothing was sent\. Nothing would change: /),
    });
    expect(bench.upstream.mutations()).toHaveLength(1);
  });

  trap('probe/loglevel/bad-level', 'names the levels and components that there are', async () => {
    const bench = await workbench();
    expect((await bench.refusal('set_log_level', { level: 'trace' })).message).toContain('debug');
    expect((await bench.preview('set_log_level', { level: 'DEBUG' })).envelope.data).toMatchObject({
      would_change: [{ after: 'debug' }],
    });
    expect((await bench.refusal('set_log_level', { level: 'info', component: 'agent' })).message).toContain('odiglet');
    expect((await bench.refusal('set_log_level', {})).message).toContain('level');
  });

  it('sends nothing when the default is so already', async () => {
    const bench = await workbench();
    expect((await bench.call('set_log_level', { level: 'info', dry_run: false })).envelope.data).toMatchObject({
      says: expect.stringMatching(/^Nothing was sent\. Nothing would change: /),
    });
    expect(bench.upstream.mutations()).toHaveLength(0);
  });

  it('refuses a plan once someone else set the level', async () => {
    const bench = await workbench();
    const given = { component: 'odiglet', level: 'debug' };
    const plan = planOf(await bench.preview('set_log_level', given));
    bench.demo.cluster.configuration.setLogLevel('odiglet', 'warn');
    bench.clock.step(1_000);
    expect((await bench.refusal('set_log_level', { ...given, dry_run: false, plan })).side).toBe('plan');
  });

  it('leads to the levels that hold, and back to the level that was', async () => {
    const bench = await workbench({ stepPerRequest: 100 });
    const { envelope } = await bench.apply('set_log_level', { component: 'ui', level: 'debug' });
    expect(envelope.next_steps[0]).toMatchObject({ tool: 'get_config' });
    expect(JSON.stringify(await bench.data('get_config', { ...envelope.next_steps[0]?.arguments }))).toContain('debug');
    // Nothing else was set here: what empties it all takes exactly this level out.
    expect(envelope.data?.undo).toEqual({
      tool: 'reset_config',
      arguments: { dry_run: false, plan: expect.any(String) },
    });
  });

  it('is set back where other settings would go with it, and says what takes it out', async () => {
    const bench = await workbench({ stepPerRequest: 100 });
    await bench.apply('set_log_level', { component: 'odiglet', level: 'debug' });
    const { envelope } = await bench.apply('set_log_level', { component: 'ui', level: 'debug' });
    expect(envelope.data?.undo).toMatchObject({
      tool: 'set_log_level',
      arguments: { component: 'ui', level: 'info', dry_run: false },
      stays: expect.stringMatching(
        /keeps a level of its own.*kubectl edit configmap odigos-local-ui-config -n odigos-system/,
      ),
    });
  });
});
