import { describe, expect, it } from 'vitest';
import { approveOf, dataOf, planOf } from '../../e2e/envelope.ts';
import { trap } from '../../trap.ts';
import {
  answerTrueTo,
  CRON,
  consequencesOf,
  disable,
  ECHO,
  lab,
  mark,
  markNamespace,
  markOf,
  OTHER_ECHO,
  STATIC,
  sent,
  warningsOf,
} from './lab.ts';

const TOOL = 'instrument_namespace';

describe(TOOL, () => {
  it('previews which workloads it takes in, and sends nothing', async () => {
    const bench = await lab();
    const preview = await bench.preview(TOOL, { namespace: 'lab-b' });
    expect(dataOf(preview).would_change).toEqual([
      { field: 'lab-b', before: 'not instrumented', after: 'instrumented in default' },
      { field: 'workloads taken in', before: null, after: ['Deployment/echo', 'Deployment/guarded'] },
    ]);
    expect(consequencesOf(preview)).toContain('Workloads that come to the namespace later are instrumented too.');
  });

  it('instruments it, and a read shows its workloads so', async () => {
    const bench = await lab();
    const applied = await bench.apply(TOOL, { namespace: 'lab-b', data_stream: 'payments' });
    expect(dataOf(applied)).toMatchObject({ confirmed: true, streams: ['payments'] });
    expect(sent(bench)).toEqual([
      { namespaces: [{ namespace: 'lab-b', selected: true, currentStreamName: 'payments' }] },
    ]);
    expect(markOf(bench, OTHER_ECHO)).toBe('NamespaceSource');
    expect(await bench.data('list_workloads_in_namespace', { namespace: 'lab-b' })).toMatchObject({ instrumented: 2 });
  });

  trap(
    'probe/workloads/lab-a-namespace-marked',
    'says which workloads send to one more stream, and that disabled ones stay so',
    async () => {
      const bench = await lab();
      mark(bench, ECHO);
      disable(bench, CRON);
      const preview = await bench.preview(TOOL, { namespace: 'lab-a', data_stream: 'payments' });
      expect(consequencesOf(preview)).toContain(
        'lab-a/Deployment/echo: instrumented by Sources of their own, they send to stream payments as well.',
      );
      expect(consequencesOf(preview)).toContain('lab-a/CronJob/cj: disabled by Sources of their own, they stay so.');
      await bench.apply(TOOL, { namespace: 'lab-a', data_stream: 'payments' });
      expect([markOf(bench, ECHO), markOf(bench, CRON)]).toEqual(['WorkloadSource', 'WorkloadSourceDisabled']);
    },
  );

  it('counts what it took in before where it joins another stream, and says that it stays in that', async () => {
    const bench = await lab();
    markNamespace(bench, 'lab-b');
    const preview = await bench.preview(TOOL, { namespace: 'lab-b', data_stream: 'payments' });
    expect(approveOf(preview)).toMatch(
      /^Add namespace lab-b, instrumented already, with its 2 workloads to data stream payments: no pod restarts by it, and what they send goes to/,
    );
    expect(consequencesOf(preview)).toContain('No call undoes it. Data stream payments stays');
  });

  trap('probe/workloads/lab-before', 'names static pods that the tier cannot instrument', async () => {
    const bench = await lab();
    const preview = await bench.preview(TOOL, { namespace: 'lab-a' });
    expect(consequencesOf(preview)).toContain('static-node-a: static pods, marked but not instrumented');
    expect(JSON.stringify(dataOf(preview).would_change)).not.toContain(STATIC.name);
  });

  trap('mutation/persistK8sNamespaces/unknown', 'refuses an unknown namespace, naming the nearest', async () => {
    const bench = await lab();
    expect((await bench.refusal(TOOL, { namespace: 'lab-c' })).message).toContain('Did you mean "lab-');
    expect((await bench.refusal(TOOL, { namespace: 'LAB-A' })).message).toContain('case-sensitive');
  });

  it('refuses a namespace that Odigos ignores', async () => {
    const bench = await lab();
    expect((await bench.refusal(TOOL, { namespace: 'odigos-system' })).message).toContain('ignores namespace');
  });

  it('warns before the parts of Kubernetes itself are taken in', async () => {
    const bench = await lab();
    expect(warningsOf(await bench.preview(TOOL, { namespace: 'kube-system' }))).toContain('Kubernetes itself');
  });

  it('sends nothing when it is so already, and adds a stream when another is named', async () => {
    const bench = await lab();
    markNamespace(bench, 'lab-b');
    const same = await bench.call(TOOL, { namespace: 'lab-b', dry_run: false });
    expect(dataOf(same)).toMatchObject({ confirmed: true, changed: [] });
    expect(approveOf(await bench.preview(TOOL, { namespace: 'lab-b' }))).toContain('is instrumented already');
    expect(sent(bench)).toEqual([]);
    const added = await bench.apply(TOOL, { namespace: 'lab-b', data_stream: 'payments' });
    expect(dataOf(added)).toMatchObject({ confirmed: true, streams: ['default', 'payments'] });
  });

  it('warns of a stream that no destination takes', async () => {
    const bench = await lab();
    const preview = await bench.preview(TOOL, { namespace: 'lab-b', data_stream: 'nowhere' });
    expect(warningsOf(preview)).toContain('No enabled destination takes data stream "nowhere"');
  });

  it('says so when the API answers true and nothing shows', async () => {
    const bench = await lab();
    answerTrueTo(bench, TOOL, 'persistK8sNamespaces');
    const applied = await bench.call(TOOL, { namespace: 'lab-b', dry_run: false });
    expect(dataOf(applied)).toMatchObject({ confirmed: false });
    expect(warningsOf(applied)).toContain('does not show');
  });

  it('refuses a plan once a workload of it was marked', async () => {
    const bench = await lab();
    const plan = planOf(await bench.preview(TOOL, { namespace: 'lab-b' }));
    mark(bench, OTHER_ECHO);
    expect((await bench.refusal(TOOL, { namespace: 'lab-b', dry_run: false, plan })).side).toBe('plan');
  });

  it.each([{}, { namespace: '' }, { namespace: 'lab-b', data_stream: 'a b' }, { namespaces: ['lab-b'] }])(
    'refuses %o',
    async (given) => {
      const bench = await lab();
      expect((await bench.refusal(TOOL, given)).side).toBe('arguments');
    },
  );
});
