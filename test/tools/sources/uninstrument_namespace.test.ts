import { describe, expect, it } from 'vitest';
import { dataOf, planOf } from '../../e2e/envelope.ts';
import { trap } from '../../trap.ts';
import {
  answerTrueTo,
  CRON,
  consequencesOf,
  disable,
  ECHO,
  GUARDED,
  lab,
  mark,
  markNamespace,
  markOf,
  OTHER_ECHO,
  sent,
  warningsOf,
} from './lab.ts';

const TOOL = 'uninstrument_namespace';

describe(TOOL, () => {
  it('previews which workloads are released, sending nothing', async () => {
    const bench = await lab();
    markNamespace(bench, 'lab-b');
    const preview = await bench.preview(TOOL, { namespace: 'lab-b' });
    expect(dataOf(preview).would_change).toEqual([
      { field: 'lab-b', before: 'instrumented in default', after: 'not instrumented' },
      { field: 'workloads instrumented by it', before: 2, after: 0 },
    ]);
    expect(consequencesOf(preview)).toContain('The telemetry of lab-b/Deployment/echo stops.');
    expect(consequencesOf(preview)).toContain('lab-b/Deployment/guarded: no agent is in it, so nothing restarts');
  });

  trap('probe/persistK8sNamespaces/off-right-stream', 'unmarks it in the stream that it is in', async () => {
    const bench = await lab();
    markNamespace(bench, 'lab-b', 'payments');
    expect(dataOf(await bench.apply(TOOL, { namespace: 'lab-b' }))).toMatchObject({ confirmed: true });
    expect(sent(bench)).toEqual([
      { namespaces: [{ namespace: 'lab-b', selected: false, currentStreamName: 'payments' }] },
    ]);
    expect(markOf(bench, OTHER_ECHO)).toBe('NoSource');
  });

  trap(
    'probe/persistK8sNamespaces/off-wrong-stream',
    'leaves each of several streams, and takes none as argument',
    async () => {
      const bench = await lab();
      markNamespace(bench, 'lab-b', 'default');
      markNamespace(bench, 'lab-b', 'payments');
      expect((await bench.refusal(TOOL, { namespace: 'lab-b', data_stream: 'other' })).side).toBe('arguments');
      expect(dataOf(await bench.apply(TOOL, { namespace: 'lab-b' }))).toMatchObject({ confirmed: true });
      expect(sent(bench)).toHaveLength(2);
      expect(await bench.data('list_namespaces', { instrumented: true })).toMatchObject({ total: 0 });
    },
  );

  it('unmarks one that is in no stream', async () => {
    const bench = await lab();
    bench.demo.cluster.sources.ensureNamespace('lab-b');
    expect(dataOf(await bench.apply(TOOL, { namespace: 'lab-b' }))).toMatchObject({ confirmed: true });
  });

  trap(
    'probe/workloads/lab-a-after-namespace-off',
    'says which workloads stay instrumented or disabled, and leads to stopping none of them',
    async () => {
      const bench = await lab();
      markNamespace(bench, 'lab-a');
      mark(bench, ECHO);
      disable(bench, CRON);
      const preview = await bench.preview(TOOL, { namespace: 'lab-a' });
      expect(consequencesOf(preview)).toContain('lab-a/Deployment/echo: instrumented by Sources of their own');
      expect(consequencesOf(preview)).toContain('lab-a/CronJob/cj: their disabled Sources stay');
      const applied = await bench.apply(TOOL, { namespace: 'lab-a' });
      expect(dataOf(applied)).toMatchObject({ confirmed: true, still_instrumented: 1 });
      expect([markOf(bench, ECHO), markOf(bench, CRON)]).toEqual(['WorkloadSource', 'WorkloadSourceDisabled']);
      expect(applied.envelope.next_steps.map(({ tool }) => tool)).toEqual(['list_workloads_in_namespace']);
    },
  );

  it('sends nothing for a namespace that is not marked', async () => {
    const bench = await lab();
    mark(bench, GUARDED);
    const applied = await bench.call(TOOL, { namespace: 'lab-b', dry_run: false });
    expect(dataOf(applied)).toMatchObject({ confirmed: true, changed: [] });
    expect(dataOf(applied).says).toContain('not instrumented as a whole');
    expect(sent(bench)).toEqual([]);
  });

  it('refuses unknown and ignored namespaces', async () => {
    const bench = await lab();
    expect((await bench.refusal(TOOL, { namespace: 'nope' })).message).toContain('There is no namespace "nope"');
    expect((await bench.refusal(TOOL, { namespace: 'odigos-system' })).message).toContain('ignores');
  });

  it('says so when the API answers true and it stays marked', async () => {
    const bench = await lab();
    markNamespace(bench, 'lab-b');
    answerTrueTo(bench, TOOL, 'persistK8sNamespaces');
    const applied = await bench.call(TOOL, { namespace: 'lab-b', dry_run: false });
    expect(dataOf(applied)).toMatchObject({ confirmed: false });
    expect(warningsOf(applied)).toContain('still shows as instrumented');
  });

  it('refuses a plan once its streams have changed', async () => {
    const bench = await lab();
    markNamespace(bench, 'lab-b');
    const plan = planOf(await bench.preview(TOOL, { namespace: 'lab-b' }));
    markNamespace(bench, 'lab-b', 'payments');
    expect((await bench.refusal(TOOL, { namespace: 'lab-b', dry_run: false, plan })).side).toBe('plan');
  });
});
