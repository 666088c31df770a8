import { describe, expect, it } from 'vitest';
import { trap } from '../../trap.ts';
import { answerInstead } from '../canned-answers.ts';
import { type Workbench, workbench } from '../workbench.ts';

async function podOf(bench: Workbench, namespace: string, start: string): Promise<string> {
  const workload = [...bench.demo.cluster.workloads.values()].find(
    ({ id, pods }) => id.namespace === namespace && pods.some(({ name }) => name.startsWith(start)),
  );
  const pod = workload?.pods.find(({ name }) => name.startsWith(start));
  if (!pod) throw new Error(`no pod ${namespace}/${start}`);
  return pod.name;
}

describe('get_pod', () => {
  it('shows a running pod with its containers', async () => {
    const bench = await workbench();
    const name = await podOf(bench, 'default', 'storefront');
    const pod = await bench.data('get_pod', { namespace: 'default', name });
    expect(pod).toMatchObject({ namespace: 'default', name, phase: 'Running', verdict: 'healthy' });
    expect(pod).not.toHaveProperty('problems');
    expect(pod.containers).toMatchObject([{ state: 'Running', ready: true, restarts: 0 }]);
  });

  it('shows a collector of Odigos', async () => {
    const bench = await workbench();
    const { pods } = await bench.data('get_odiglet_info');
    const [{ name }] = pods as [{ name: string }];
    expect(await bench.data('get_pod', { namespace: 'odigos-system', name })).toMatchObject({ verdict: 'healthy' });
  });

  trap('probe/pod/crashloop', 'judges a pod by its containers: its phase is Running while it crashes', async () => {
    const bench = await workbench();
    const crashing = {
      name: 'ledger-0',
      namespace: 'payments',
      node: 'node-a',
      status: 'Running',
      containers: [
        {
          name: 'ledger',
          image: 'payments/ledger:4.4.4',
          status: 'Waiting',
          stateReason: 'CrashLoopBackOff',
          ready: false,
          restarts: 7,
          startedAt: null,
          resources: null,
        },
      ],
    };
    answerInstead(bench, { get_pod: { pod: crashing } });
    const result = await bench.call('get_pod', { namespace: 'payments', name: 'ledger-0' });
    expect(result.envelope.data).toMatchObject({
      phase: 'Running',
      verdict: 'unhealthy',
      problems: ['ledger is Waiting (CrashLoopBackOff) after 7 restarts.'],
      containers: [{ state: 'Waiting/CrashLoopBackOff', restarts: 7 }],
    });
    expect(result.envelope.next_steps.map(({ tool }) => tool)).toEqual([
      'get_manifest',
      'restart_pod',
      'find_unhealthy_sources',
    ]);
  });

  trap('probe/pod/imagepull', 'says why an image does not come', async () => {
    const bench = await workbench();
    const name = await podOf(bench, 'payments', 'card-vault').catch(() => undefined);
    const container = {
      name: 'vault',
      image: 'payments/card-vault:9.9.9',
      status: 'Waiting',
      stateReason: 'ImagePullBackOff',
      ready: false,
      restarts: 0,
      startedAt: null,
      resources: null,
    };
    const pod = { name, namespace: 'payments', node: 'node-b', status: 'Pending', containers: [container] };
    answerInstead(bench, { get_pod: { pod } });
    expect(await bench.data('get_pod', { namespace: 'payments', name: name ?? 'x' })).toMatchObject({
      verdict: 'unhealthy',
      problems: ['vault is Waiting (ImagePullBackOff).'],
    });
  });

  it('points at init containers, which the API does not show', async () => {
    const bench = await workbench();
    const container = {
      name: 'app',
      image: 'a',
      status: 'Waiting',
      stateReason: 'PodInitializing',
      ready: false,
      restarts: 0,
      startedAt: null,
      resources: null,
    };
    const pod = { name: 'x', namespace: 'a', node: null, status: 'Pending', containers: [container] };
    answerInstead(bench, { get_pod: { pod } });
    const { problems } = await bench.data('get_pod', { namespace: 'a', name: 'x' });
    expect(String(problems)).toContain('init container');
  });

  it.each(['no/pe', '../x'])(
    'takes %j for a reference that contradicts the namespace, and asks for no pod',
    async (name) => {
      const bench = await workbench();
      const error = await bench.refusal('get_pod', { namespace: 'default', name });
      expect(error).toMatchObject({ side: 'arguments', changed: 'no' });
      expect(bench.upstream.posts.filter(({ operation }) => operation === 'get_pod')).toEqual([]);
    },
  );

  it.each(['nope', 'no"pe', "no'pe", 'Storefront'])('says that there is no pod %j', async (name) => {
    const bench = await workbench();
    const error = await bench.refusal('get_pod', { namespace: 'default', name });
    expect(error).toMatchObject({ side: 'target', changed: 'no' });
    expect(error.message).toContain('no pod');
  });

  it('leads to lists of pods when there is none of the name', async () => {
    const bench = await workbench();
    const { envelope } = await bench.call('get_pod', { namespace: 'default', name: 'nope' });
    expect(envelope.next_steps.map(({ tool }) => tool)).toContain('get_odiglet_info');
  });
});
