import { describe, expect, it } from 'vitest';
import { beyondTheUi } from '../../../src/tools/sources/beyond-the-ui.ts';
import { isDescribable } from '../../../src/tools/sources/describable.ts';
import { readObjectTimes, sinceOf } from '../../../src/tools/sources/object-times.ts';
import { podRows, type RowPod, worstFirst } from '../../../src/tools/sources/pod-rows.ts';
import { recording } from '../../recordings/recordings.ts';
import { callIn } from '../behaviours/world.ts';
import { CRASHER, lab, mark } from './lab.ts';

/** A call whose every manifest is this one. */
function manifestOf(k8sManifest: string) {
  const asked: unknown[] = [];
  const warnings: string[] = [];
  const read = async (_operation: unknown, variables: unknown): Promise<never> => {
    asked.push(variables);
    return { k8sManifest } as never;
  };
  return { asked, warnings, call: { read, warn: (sentence: string) => void warnings.push(sentence) } };
}

const pod = (podName: string, container: Partial<RowPod['containers'][number]> = {}): RowPod => ({
  podName,
  containers: [
    {
      containerName: 'ledger',
      ready: true,
      isCrashLoop: false,
      restartCount: 0,
      waitingReasonEnum: null,
      ...container,
    },
  ],
});

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const dig = (value: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce((at: unknown, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), value);

describe('rows of pods', () => {
  it('query/describeSource/payments/StatefulSet/ledger: say how a container last ended, with exit code and time', async () => {
    const { data } = recording('query/describeSource/payments/StatefulSet/ledger');
    const { call } = manifestOf(text(dig(data, 'describeSource', 'pods', '0', 'manifestYAML')));
    const crashing = pod('ledger-0', { ready: false, isCrashLoop: true, restartCount: 7 });
    expect(await podRows(call, 'payments', [crashing])).toEqual([
      {
        name: 'ledger-0',
        containers: [
          {
            name: 'ledger',
            ready: false,
            restarts: 7,
            state: 'CrashLoopBackOff',
            last_ended: { reason: 'Error', exit_code: 1, at: '2026-11-23T00:33:16Z' },
          },
        ],
      },
    ]);
  });

  it('read no more than three manifests, of those that fail now first, and none of healthy pods', async () => {
    const { call, asked } = manifestOf('status: {}');
    const many = [pod('a'), pod('b', { restartCount: 1 }), pod('c', { restartCount: 9 }), pod('d', { ready: false })];
    const order = worstFirst([...many, pod('e', { isCrashLoop: true })]);
    expect(order.map(({ podName }) => podName)).toEqual(['e', 'd', 'c', 'b', 'a']);
    await podRows(call, 'n', order);
    expect(asked).toEqual(['e', 'd', 'c'].map((name) => ({ namespace: 'n', kind: 'Pod', name })));
  });

  it.each(['', '[]', 'status: 7', 'status: {containerStatuses: [{name: 1}]}', '\t'])(
    'stand without a manifest that is none: %j',
    async (manifest) => {
      const { call } = manifestOf(manifest);
      expect(await podRows(call, 'n', [pod('a', { restartCount: 2 })])).toMatchObject([
        { name: 'a', containers: [{ restarts: 2 }] },
      ]);
    },
  );
});

describe('the times that Odigos keeps', () => {
  it('platform/source/payments/StatefulSet/ledger: are those of the mark, the rollback and the recovery', async () => {
    const { data } = recording('platform/source/payments/StatefulSet/ledger');
    const { call, asked } = manifestOf(text(dig(data, 'computePlatform', 'source', 'instrumentationConfigYAML')));
    const times = await readObjectTimes(call, { namespace: 'payments', kind: 'StatefulSet', name: 'ledger' });
    expect(asked).toEqual([{ namespace: 'payments', kind: 'InstrumentationConfig', name: 'statefulset-ledger' }]);
    expect(times).toMatchObject({ marked: '2026-11-23T00:33:24Z', recovered: '2026-11-23T00:39:19Z' });
    expect(sinceOf('not_rolled_back', times)).toBe('2026-11-23T00:34:59Z');
  });
});

describe('describe_source', () => {
  it.each(['cronjob/2', 'long-name/1'])(
    'states/describe/%s: answers by workloads, and asks for nothing else',
    async (name) => {
      const { data } = recording(`states/describe/${name}`);
      const id = dig(data, 'workloads', '0', 'id') as { namespace: string; kind: string; name: string };
      const there = { ...(dig(data, 'workloads', '0') as object), workloadHealthStatus: { status: 'Success' } };
      const told = await callIn({ workloads: [there] }, 'describe_source', id);
      expect(told.data).toMatchObject({ ...id, service_name: id.name, streams: [expect.any(String)] });
      expect(told.ui.sent).not.toContain('describe_source');
    },
  );

  it.each([
    ['Deployment', 52],
    ['StatefulSet', 51],
    ['DaemonSet', 53],
  ])('asks the API of a %s up to %i characters', (kind, most) => {
    expect(isDescribable({ kind, name: 'x'.repeat(most) })).toBe(true);
    expect(isDescribable({ kind, name: 'x'.repeat(most + 1) })).toBe(false);
  });
});

describe('what the UI cannot tell', () => {
  it('is said once, with the line that shows it', async () => {
    const bench = await lab();
    bench.demo.cluster.configuration.replaceRemote({ autoRollback: { disabled: true } });
    mark(bench, CRASHER);
    const told = await bench.data('troubleshoot_source', CRASHER);
    const [failing] = bench.demo.cluster.workload(CRASHER)?.pods ?? [];
    expect(told).toMatchObject({
      stage: 'app_runs',
      restart_helps: expect.stringMatching(/^No:/),
      beyond: { look: expect.stringContaining(`kubectl logs -n lab-a ${failing?.name} -c`) },
      summary: { marked_at: expect.stringMatching(/Z$/) },
    });
    expect(JSON.stringify(told.pods)).toContain('"exit_code":1');
  });

  it('is nothing where the answer is whole', () => {
    const finding = { stage: 'agent_chosen', verdict: 'unsupported', remedy: 'leave_out' } as const;
    const whole = { ...finding, reason: 'x', says: '', evidence: [], fix: '' };
    expect(beyondTheUi(whole, { id: CRASHER }, { now: 0 })).toBeUndefined();
  });
});
