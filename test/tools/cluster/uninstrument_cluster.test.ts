import { describe, expect, it } from 'vitest';
import { planOf } from '../../e2e/envelope.ts';
import { trap } from '../../trap.ts';
import { workbench } from '../workbench.ts';

describe('uninstrument_cluster', () => {
  trap('destructive/uninstrumentCluster', 'counts before it what is lost', async () => {
    const bench = await workbench();
    const { envelope } = await bench.preview('uninstrument_cluster');
    expect(envelope.data?.would_change).toEqual([
      { field: 'instrumented_workloads', before: 20, after: 0 },
      { field: 'instrumented_namespaces', before: 1, after: 0 },
      { field: 'disabled_workloads', before: 1, after: 0 },
    ]);
    const said = String(envelope.data?.consequences);
    for (const lost of ['shop', 'payments', 'Service names', 'nothing restores them']) expect(said).toContain(lost);
  });

  it('is never applied without a plan', async () => {
    const bench = await workbench();
    expect((await bench.refusal('uninstrument_cluster', { dry_run: false })).side).toBe('plan');
  });

  it('deletes every Source by its plan, and a read shows it', async () => {
    const bench = await workbench({ stepPerRequest: 300 });
    const { envelope } = await bench.apply('uninstrument_cluster');
    expect(envelope.data).toMatchObject({ confirmed: true, workloads_left: 0, namespaces_left: 0 });
    expect(await bench.data('list_sources')).toMatchObject({ total: 0 });
  });

  trap('destructive/uninstrumentCluster/again', 'sends nothing when nothing is instrumented', async () => {
    const bench = await workbench({ stepPerRequest: 300 });
    await bench.apply('uninstrument_cluster');
    const sent = bench.upstream.mutations().length;
    const preview = await bench.preview('uninstrument_cluster');
    expect(preview.envelope.data).toMatchObject({ would_change: [] });
    expect(preview.envelope.data).not.toHaveProperty('plan');
    expect(preview.envelope.next_steps.map(({ tool }) => tool)).toEqual(['list_sources']);
    expect(bench.upstream.mutations()).toHaveLength(sent);
  });

  it('refuses a plan that was made before a workload was instrumented', async () => {
    const bench = await workbench();
    const plan = planOf(await bench.preview('uninstrument_cluster'));
    const change = await fetch(`${bench.demo.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query:
          'mutation { persistK8sSources(sources: [{ namespace: "default", kind: Deployment, name: "echo", selected: true, currentStreamName: "default" }]) }',
      }),
    });
    expect(await change.json()).toEqual({ data: { persistK8sSources: true } });
    expect((await bench.refusal('uninstrument_cluster', { dry_run: false, plan })).message).toContain('changed');
  });

  it('says that agents stay in running pods where automatic rollout is off', async () => {
    const bench = await workbench();
    bench.demo.cluster.configuration.upgradeChart({ rollout: { automaticRolloutDisabled: true } });
    const { envelope } = await bench.preview('uninstrument_cluster');
    expect(String(envelope.data?.consequences)).toContain('Automatic rollout is off');
  });
});
