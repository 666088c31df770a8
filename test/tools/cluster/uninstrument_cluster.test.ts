import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { approveOf, dataOf, planOf } from '../../e2e/envelope.ts';
import { trap } from '../../trap.ts';
import { workbench } from '../workbench.ts';

const undoShape = z.object({
  impossible: z.string(),
  parts: z.array(z.object({ of: z.string(), tool: z.string(), arguments: z.record(z.string(), z.unknown()) })),
});

/** Everything that Sources say, but service names and overrides. */
async function marksOf(url: string): Promise<unknown> {
  const query = `{
    workloads(filter: { markedForInstrumentation: true }) {
      id { namespace kind name } markedForInstrumentation { markedForInstrumentation decisionEnum } dataStreamNames
    }
    namespaces { name markedForInstrumentation dataStreamNames }
  }`;
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return answer.json();
}

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

  it('counts whose telemetry stops and whose pods are replaced as uninstrumenting a namespace does', async () => {
    const bench = await workbench();
    const preview = await bench.preview('uninstrument_cluster');
    const approve = approveOf(preview);
    const said = String(preview.envelope.data?.consequences);
    expect(approve).toMatch(/telemetry of \d+ workloads .* stops, and \d+ available pods of \d+ workloads/);
    expect(approve).not.toContain('telemetry of 20 workloads');
    for (const kept of ['no agent is in it', 'its rollout is paused']) expect(said).toContain(kept);
    const pause = approveOf(await bench.preview('pause_odigos'));
    const silent = /telemetry of (\d+)/.exec(approve)?.[1];
    expect(pause).toContain(`telemetry of ${silent} workloads with an agent, of 20 instrumented`);
  });

  it('names the calls that instrument again what was, in their order and by stream', async () => {
    const bench = await workbench({ timePasses: true });
    const marks = () => marksOf(bench.demo.url);
    const before = await marks();
    const undo = undoShape.parse(dataOf(await bench.apply('uninstrument_cluster')).undo);
    expect(undo.parts.map(({ of }) => of)).toMatchInlineSnapshot(`
      [
        "Sources of workloads in default",
        "Sources of workloads in payments",
        "namespace shop in default",
        "what was kept out of these namespaces",
      ]
    `);
    for (const { tool, arguments: given } of undo.parts) {
      if (given.plan === undefined) await bench.apply(tool, given);
      else dataOf(await bench.call(tool, given));
    }
    bench.clock.step(60_000);
    expect(await marks()).toEqual(before);
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
    expect(String(envelope.data?.consequences)).toContain('automatic rollouts are switched off');
  });
});
