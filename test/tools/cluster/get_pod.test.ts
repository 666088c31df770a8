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

/** The manifest of a pod with a container that was killed and an init container that failed. */
const CRASHED = `
status:
  initContainerStatuses:
    - name: migrate
      restartCount: 2
      state: { terminated: { exitCode: 1, finishedAt: "2026-01-15T08:58:00Z" } }
  containerStatuses:
    - name: ledger
      restartCount: 7
      state: { waiting: { reason: CrashLoopBackOff, message: back-off } }
      lastState: { terminated: { exitCode: 137, reason: OOMKilled, finishedAt: "2026-01-15T08:59:00Z" } }
`;

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
      manifestYAML: CRASHED,
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
      problems: [
        'ledger is Waiting (CrashLoopBackOff) after 7 restarts; it last ended with exit code 137 (OOMKilled).',
        'Init container migrate fails.',
      ],
      init_containers: [{ name: 'migrate', restarts: 2, last_ended: { exit_code: 1 } }],
      containers: [
        {
          state: 'Waiting/CrashLoopBackOff',
          restarts: 7,
          last_ended: { reason: 'OOMKilled', exit_code: 137, at: '2026-01-15T08:59:00Z' },
        },
      ],
      beyond: { look: 'kubectl logs -n payments ledger-0 -c ledger --previous --tail=100' },
    });
    expect(result.envelope.next_steps.map(({ tool }) => tool)).toEqual([
      'restart_pod',
      'find_unhealthy_sources',
      'get_manifest',
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
    const pod = {
      name,
      namespace: 'payments',
      node: 'node-b',
      status: 'Pending',
      manifestYAML: '',
      containers: [container],
    };
    answerInstead(bench, { get_pod: { pod } });
    expect(await bench.data('get_pod', { namespace: 'payments', name: name ?? 'x' })).toMatchObject({
      verdict: 'unhealthy',
      problems: ['vault is Waiting (ImagePullBackOff).'],
    });
  });

  it('lists every container of a pod, how it ended, and leads from one of Odigos to the logs of before', async () => {
    const bench = await workbench();
    const container = (name: string, restarts: number) => ({
      name,
      image: 'a',
      status: 'Running',
      stateReason: null,
      ready: true,
      restarts,
      startedAt: '2026-01-15T08:59:10Z',
      resources: null,
    });
    const pod = {
      name: 'odiglet-1',
      namespace: 'odigos-system',
      node: 'node-a',
      status: 'Running',
      manifestYAML: CRASHED.replaceAll('ledger', 'odiglet'),
      containers: [container('odiglet', 3), container('data-collection', 0)],
    };
    answerInstead(bench, { get_pod: { pod } });
    const { envelope } = await bench.call('get_pod', { namespace: 'odigos-system', name: 'odiglet-1' });
    expect(envelope.data).toMatchObject({
      containers: [
        { name: 'data-collection', restarts: 0 },
        { name: 'odiglet', restarts: 3, last_ended: { exit_code: 137, reason: 'OOMKilled' } },
      ],
    });
    const logs = envelope.next_steps.find(({ tool }) => tool === 'read_support_bundle');
    expect(logs?.arguments).toEqual({ contains: 'odiglet-1.odiglet.previous' });
  });

  it('says once that it cannot tell how containers ended', async () => {
    const bench = await workbench();
    const pod = {
      name: 'x',
      namespace: 'a',
      node: null,
      status: 'Running',
      manifestYAML: 'no: status',
      containers: [],
    };
    answerInstead(bench, { get_pod: { pod } });
    const { envelope } = await bench.call('get_pod', { namespace: 'a', name: 'x' });
    expect(envelope.context.warnings).toEqual([expect.stringContaining('How its containers ended is not told')]);
  });

  it('points at init containers, which hold the others up', async () => {
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
    const pod = { name: 'x', namespace: 'a', node: null, status: 'Pending', manifestYAML: '', containers: [container] };
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
