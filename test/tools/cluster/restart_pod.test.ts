import { describe, expect, it } from 'vitest';
import { planOf } from '../../e2e/envelope.ts';
import { trap } from '../../trap.ts';
import { answerInstead } from '../canned-answers.ts';
import { type Workbench, workbench } from '../workbench.ts';

function podOf({ demo }: Workbench, key: string): string {
  const [namespace, name] = key.split('/');
  const pods = [...demo.cluster.workloads.values()].find(
    ({ id }) => id.namespace === namespace && id.name === name,
  )?.pods;
  const [pod] = pods ?? [];
  if (!pod) throw new Error(`no pod of ${key}`);
  return pod.name;
}

function pod(manifest: string): object {
  return { pod: { name: 'x', status: 'Running', node: 'node-a', containers: [], manifestYAML: manifest } };
}

describe('restart_pod', () => {
  it('previews what replaces the pod and sends nothing', async () => {
    const bench = await workbench();
    const name = podOf(bench, 'default/storefront');
    const { envelope } = await bench.preview('restart_pod', { namespace: 'default', name });
    expect(envelope.data?.would_change).toMatchObject([
      { field: 'pod', before: name, after: expect.stringMatching(/^a new pod of ReplicaSet storefront-/) },
    ]);
    expect(podOf(bench, 'default/storefront')).toBe(name);
  });

  it('replaces the pod, and a read shows it', async () => {
    const bench = await workbench({ stepPerRequest: 100 });
    const name = podOf(bench, 'default/storefront');
    const { envelope } = await bench.apply('restart_pod', { namespace: 'default', name });
    expect(envelope.data).toMatchObject({ confirmed: true, name });
    expect((await bench.refusal('get_pod', { namespace: 'default', name })).message).toContain('no pod');
    expect(bench.upstream.mutations()).toHaveLength(1);
  });

  it('knows the next pod of a StatefulSet by more than its name', async () => {
    const bench = await workbench({ stepPerRequest: 100 });
    const { envelope } = await bench.apply('restart_pod', { namespace: 'data', name: 'redis-0' });
    expect(envelope.data).toMatchObject({ confirmed: true });
    expect(envelope.next_steps[0]).toMatchObject({ tool: 'get_pod', arguments: { name: 'redis-0' } });
  });

  it('restarts an odiglet, and says that its node is without it', async () => {
    const bench = await workbench({ stepPerRequest: 100 });
    const before = await bench.data('get_odiglet_info');
    const [{ name }] = before.pods as [{ name: string }];
    const { envelope } = await bench.apply('restart_pod', { namespace: 'odigos-system', name });
    expect(envelope.data).toMatchObject({ confirmed: true });
    expect(String(envelope.data?.consequences)).toContain('is without it meanwhile');
    expect(JSON.stringify(await bench.data('get_odiglet_info'))).not.toContain(`"${name}"`);
  });

  trap(
    'mutation/restartPod/missing',
    'refuses a pod that does not exist, which the API would answer ok for',
    async () => {
      const bench = await workbench();
      // A name with a slash is read as namespace/name, which contradicts the namespace beside it.
      for (const [name, side] of [
        ['nope', 'target'],
        ['no"pe', 'target'],
        ['a/b', 'arguments'],
      ]) {
        for (const dry_run of [true, false]) {
          const error = await bench.refusal('restart_pod', { namespace: 'default', name, dry_run });
          expect(error).toMatchObject({ side, changed: 'no' });
        }
      }
    },
  );

  it('refuses the plan of a pod that was replaced since under the same name', async () => {
    const bench = await workbench();
    const given = { namespace: 'data', name: 'redis-0' };
    const plan = planOf(await bench.preview('restart_pod', given));
    bench.clock.step(1_000);
    await bench.apply('restart_pod', given);
    const error = await bench.refusal('restart_pod', { ...given, dry_run: false, plan });
    expect(error.side).toBe('plan');
  });

  it.each([
    ['nothing controls', 'metadata:\n  name: x\n  uid: u\n', 'would not come back'],
    ['is static', 'metadata:\n  ownerReferences:\n  - kind: Node\n    name: node-a\n', 'static pod'],
    ['is being deleted', 'metadata:\n  deletionTimestamp: "2026-01-01T00:00:00Z"\n', 'being deleted already'],
  ])('refuses a pod that %s', async (_what, manifest, says) => {
    const bench = await workbench();
    answerInstead(bench, { restart_pod_preview: pod(manifest) });
    expect((await bench.refusal('restart_pod', { namespace: 'a', name: 'x', dry_run: false })).message).toContain(says);
  });

  it('warns when what controls the pod cannot be read', async () => {
    const bench = await workbench();
    answerInstead(bench, { restart_pod_preview: pod('a: [') });
    const { envelope } = await bench.preview('restart_pod', { namespace: 'a', name: 'x' });
    expect(String(envelope.context.warnings)).toContain('could not be read');
  });

  it('does not claim what does not show', async () => {
    const bench = await workbench();
    const manifest = 'metadata:\n  uid: same\n  ownerReferences:\n  - kind: ReplicaSet\n    name: x-1\n';
    answerInstead(bench, { restart_pod_preview: pod(manifest), restart_pod: { restartPod: true } });
    const { envelope } = await bench.apply('restart_pod', { namespace: 'a', name: 'x' });
    expect(envelope.data).toMatchObject({ confirmed: false });
    expect(String(envelope.context.warnings)).toContain('still shows unchanged');
  });

  it('is rejected in read-only mode before anything is asked', async () => {
    const bench = await workbench({ mode: 'read-only' });
    expect((await bench.refusal('restart_pod', { namespace: 'default', name: 'x' })).side).toBe('access');
    expect(bench.upstream.posts).toHaveLength(0);
  });
});
