import { describe, expect, it } from 'vitest';
import { planOf } from '../../e2e/envelope.ts';
import { trap } from '../../trap.ts';
import { workbench } from '../workbench.ts';

describe('pause_odigos', () => {
  trap('destructive/pauseOdigos', 'says before it what stops and that no call resumes it', async () => {
    const bench = await workbench();
    const { envelope } = await bench.preview('pause_odigos');
    const said = String(envelope.data?.consequences);
    expect(said).toContain('with an agent, of 20 instrumented, stops');
    expect(said).toContain('No call resumes it');
    expect(envelope.data?.would_change).toMatchObject([
      { field: 'odiglets', before: 'on 3 nodes' },
      { field: 'replicas of Deployment odigos-instrumentor', after: 0 },
      { field: 'maxUnavailable of DaemonSet odiglet' },
    ]);
    expect(said).toContain('kubectl scale deployment/odigos-instrumentor -n odigos-system --replicas=1');
    expect(said).toContain('kubectl patch daemonset/odiglet -n odigos-system --type=json -p');
    expect(bench.demo.cluster.collectors.isPaused).toBe(false);
  });

  it('is never applied without a plan', async () => {
    const bench = await workbench();
    expect((await bench.refusal('pause_odigos', { dry_run: false })).side).toBe('plan');
    expect((await bench.refusal('pause_odigos', { dry_run: false, plan: 'p1.x' })).side).toBe('plan');
    expect(bench.demo.cluster.collectors.isPaused).toBe(false);
  });

  it('pauses by its plan, and reads show it', async () => {
    const bench = await workbench();
    const { envelope } = await bench.apply('pause_odigos');
    expect(envelope.data).toMatchObject({ paused: true, confirmed: true });
    expect(await bench.data('get_odiglet_info')).toMatchObject({ nodes: { desired: 0 } });
  });

  trap('destructive/pauseOdigos/again', 'sends nothing when it is paused already', async () => {
    const bench = await workbench();
    await bench.apply('pause_odigos');
    const sent = bench.upstream.mutations().length;
    const preview = await bench.preview('pause_odigos');
    expect(preview.envelope.data?.would_change).toEqual([]);
    expect(preview.envelope.data).not.toHaveProperty('plan');
    expect(preview.envelope.next_steps.map(({ tool }) => tool)).toEqual(['get_odiglet_info']);
    expect(bench.upstream.mutations()).toHaveLength(sent);
  });

  it('refuses a plan that was made before someone else paused it', async () => {
    const bench = await workbench();
    const plan = planOf(await bench.preview('pause_odigos'));
    bench.demo.cluster.collectors.pause();
    expect((await bench.refusal('pause_odigos', { dry_run: false, plan })).side).toBe('plan');
  });
});
