import { describe, expect, it } from 'vitest';
import { dataOf, errorOf, planOf } from '../../e2e/envelope.ts';
import { trap } from '../../trap.ts';
import {
  answerTrueTo,
  CRON,
  consequencesOf,
  DAEMON,
  disable,
  ECHO,
  ECHO_SET,
  justBefore,
  lab,
  mark,
  markNamespace,
  markOf,
  OTHER_ECHO,
  STATIC,
  sent,
  warningsOf,
  ZERO,
} from './lab.ts';

const TOOL = 'instrument_workloads';

describe(TOOL, () => {
  it('previews which workloads change and restart, sending nothing', async () => {
    const bench = await lab();
    const preview = await bench.preview(TOOL, { workloads: [ECHO, CRON, ZERO] });
    expect(dataOf(preview).would_change).toEqual([
      { field: 'lab-a/CronJob/cj', before: 'not instrumented', after: 'instrumented in default' },
      { field: 'lab-a/Deployment/echo', before: 'not instrumented', after: 'instrumented in default' },
      { field: 'lab-a/StatefulSet/zero', before: 'not instrumented', after: 'instrumented in default' },
    ]);
    expect(dataOf(preview).consequences).toEqual([
      'Odigos restarts lab-a/Deployment/echo (1 available pod, rolling) once an agent that fits is found for what runs there.',
      'lab-a/Deployment/echo: one pod only, so it may be away for a moment.',
      "lab-a/CronJob/cj: no restart; the next job's pods are the first to change.",
      'lab-a/StatefulSet/zero: no pods run now, so nothing restarts.',
    ]);
  });

  it('instruments several at once, in namespaces of their own, and a read shows them', async () => {
    const bench = await lab();
    const applied = await bench.apply(TOOL, { workloads: [ECHO, OTHER_ECHO] });
    expect(dataOf(applied)).toMatchObject({
      confirmed: true,
      instrumented: ['lab-a/Deployment/echo in default', 'lab-b/Deployment/echo in default'],
    });
    expect(bench.upstream.mutations()).toHaveLength(1);
    const { workloads } = await bench.data('list_workloads_in_namespace', { namespace: 'lab-b', instrumented: true });
    expect(workloads).toMatchObject([{ name: 'echo', state: 'instrumented' }]);
  });

  it('leaves out what is instrumented already, and sends nothing when all are', async () => {
    const bench = await lab();
    mark(bench, ECHO);
    const some = await bench.apply(TOOL, { workloads: [ECHO, DAEMON] });
    expect(warningsOf(some)).toContain('Already instrumented and left as they are: lab-a/Deployment/echo.');
    expect(sent(bench)).toEqual([{ sources: [{ ...DAEMON, selected: true, currentStreamName: 'default' }] }]);
    const none = await bench.call(TOOL, { workloads: [ECHO], dry_run: false });
    expect(dataOf(none)).toMatchObject({ confirmed: true, changed: [] });
    expect(sent(bench)).toHaveLength(1);
  });

  it('names a workload once that is given twice', async () => {
    const bench = await lab();
    expect(dataOf(await bench.preview(TOOL, { workloads: [ECHO, ECHO] })).would_change).toHaveLength(1);
  });

  it('tells two kinds of one name apart', async () => {
    const bench = await lab();
    await bench.apply(TOOL, { workloads: [ECHO_SET] });
    expect([markOf(bench, ECHO), markOf(bench, ECHO_SET)]).toEqual(['NoSource', 'WorkloadSource']);
  });

  it('brings a disabled workload back in the stream that it was in', async () => {
    const bench = await lab();
    mark(bench, ECHO, 'payments');
    bench.demo.cluster.sources.ensure(ECHO).disabled = true;
    const applied = await bench.apply(TOOL, { workloads: [ECHO] });
    expect(dataOf(applied)).toMatchObject({ instrumented: ['lab-a/Deployment/echo in payments'] });
  });

  it('says that a workload of an instrumented namespace gets a Source of its own for another stream', async () => {
    const bench = await lab();
    markNamespace(bench, 'lab-a');
    const preview = await bench.preview(TOOL, { workloads: [ECHO], data_stream: 'payments' });
    expect(consequencesOf(preview)).toContain('a Source of its own');
    const applied = await bench.apply(TOOL, { workloads: [ECHO], data_stream: 'payments' });
    expect(dataOf(applied)).toMatchObject({ instrumented: ['lab-a/Deployment/echo in default, payments'] });
  });

  it('says before as after that a stream which an instrumented workload joins stays', async () => {
    const bench = await lab();
    mark(bench, ECHO);
    const given = { workloads: [ECHO], data_stream: 'payments' };
    const preview = await bench.preview(TOOL, given);
    const stays =
      'lab-a/Deployment/echo: the data stream stays; delete_data_stream alone takes one from a Source, and from all else that is in it.';
    expect(consequencesOf(preview)).toContain(`No call undoes it. ${stays}`);
    const { undo } = dataOf(await bench.apply(TOOL, given));
    expect(undo).toEqual({ impossible: stays });
  });

  it('says that nothing restarts where automatic rollouts are off', async () => {
    const bench = await lab();
    bench.demo.cluster.configuration.replaceRemote({ rollout: { automaticRolloutDisabled: true } });
    bench.clock.step(60_000);
    expect(consequencesOf(await bench.preview(TOOL, { workloads: [ECHO] }))).toContain('until restart_workloads');
  });

  trap('probe/persistK8sSources/stream-new', 'warns of a stream that no destination takes', async () => {
    const bench = await lab();
    const preview = await bench.preview(TOOL, { workloads: [ECHO], data_stream: 'brand-new' });
    expect(warningsOf(preview)).toContain('No enabled destination takes data stream "brand-new"');
    expect(warningsOf(await bench.preview(TOOL, { workloads: [ECHO], data_stream: 'payments' }))).toBe('');
  });

  trap('probe/persistK8sSources/stream-invalid', 'refuses a stream that can be no label', async () => {
    const bench = await lab();
    for (const stream of ['bad stream!', '-x', 'x/y', '"', 'a'.repeat(52)]) {
      expect((await bench.refusal(TOOL, { workloads: [ECHO], data_stream: stream })).side).toBe('arguments');
    }
  });

  trap('probe/persistK8sSources/ghost', 'refuses what does not exist and offers the rest', async () => {
    const bench = await lab();
    const ghost = { ...ECHO, name: 'ghost' };
    const result = await bench.call(TOOL, { workloads: [ghost, ECHO], data_stream: 'payments' });
    expect(errorOf(result).message).toContain('There is no Deployment ghost in namespace lab-a');
    expect(result.envelope.next_steps[0]).toMatchObject({
      tool: TOOL,
      arguments: { workloads: [ECHO], data_stream: 'payments' },
    });
    expect(sent(bench)).toEqual([]);
  });

  trap('probe/workloads/namespace-case', 'names the workload that is meant by another case or kind', async () => {
    const bench = await lab();
    const { message } = await bench.refusal(TOOL, { workloads: [{ ...DAEMON, kind: 'Deployment', name: 'DS' }] });
    expect(message).toContain('Did you mean lab-a/DaemonSet/ds?');
  });

  trap('probe/persistK8sSources/ignored-namespace', 'refuses a namespace that Odigos ignores', async () => {
    const bench = await lab();
    const inIgnored = { namespace: 'odigos-system', kind: 'Deployment', name: 'odigos-ui' };
    expect((await bench.refusal(TOOL, { workloads: [inIgnored] })).message).toContain(
      'ignores namespace odigos-system',
    );
  });

  trap('mutation/persistK8sSources/unknown-namespace', 'refuses an unknown namespace before sending', async () => {
    const bench = await lab();
    expect((await bench.refusal(TOOL, { workloads: [{ ...ECHO, namespace: 'nope' }] })).message).toContain(
      'The namespace is wrong',
    );
  });

  trap(
    'mutation/persistK8sSources/kind-Pod',
    'refuses kinds that Odigos cannot instrument, naming those it can',
    async () => {
      const bench = await lab();
      const error = await bench.refusal(TOOL, { workloads: [{ ...ECHO, kind: 'Pod' }] });
      expect(error.side).toBe('arguments');
      expect(error.message).toContain('StatefulSet');
    },
  );

  trap('mutation/persistK8sSources/StaticPod-community', 'refuses static pods on the community tier only', async () => {
    const community = await lab();
    expect((await community.refusal(TOOL, { workloads: [STATIC] })).message).toContain('enterprise tier');
    const onprem = await lab({ demo: { tier: 'onprem' } });
    expect(dataOf(await onprem.apply(TOOL, { workloads: [STATIC] }))).toMatchObject({ confirmed: true });
  });

  trap('mutation/persistK8sSources/empty-list', 'refuses an empty list', async () => {
    const bench = await lab();
    expect((await bench.refusal(TOOL, { workloads: [] })).side).toBe('arguments');
  });

  it('says so when the API answers true and nothing shows', async () => {
    const bench = await lab();
    answerTrueTo(bench, TOOL, 'persistK8sSources');
    const applied = await bench.call(TOOL, { workloads: [ECHO], dry_run: false });
    expect(dataOf(applied)).toMatchObject({ confirmed: false, not_instrumented: ['lab-a/Deployment/echo'] });
    expect(warningsOf(applied)).toContain('do not show');
  });

  it('tells what was done when a part fails', async () => {
    const bench = await lab();
    justBefore(bench, TOOL, () => {
      bench.demo.cluster.sources.ensure = failingFor(bench.demo.cluster.sources, ECHO.name);
    });
    const applied = await bench.call(TOOL, { workloads: [ECHO, DAEMON], dry_run: false });
    expect(dataOf(applied)).toMatchObject({
      confirmed: false,
      instrumented: ['lab-a/DaemonSet/ds in default'],
      not_instrumented: ['lab-a/Deployment/echo'],
    });
    expect(warningsOf(applied)).toContain('Some failed');
  });

  it('passes the failure on when nothing was done', async () => {
    const bench = await lab();
    bench.demo.faults.set([{ field: 'persistK8sSources', kind: 'error', message: 'admission denied' }]);
    const error = errorOf(await bench.call(TOOL, { workloads: [ECHO], dry_run: false }));
    expect(error.message).toContain('admission denied');
  });

  it('refuses a plan once a workload was marked by someone else', async () => {
    const bench = await lab();
    const plan = planOf(await bench.preview(TOOL, { workloads: [ECHO] }));
    disable(bench, ECHO);
    const error = await bench.refusal(TOOL, { workloads: [ECHO], dry_run: false, plan });
    expect(error).toMatchObject({ side: 'plan', changed: 'no' });
  });
});

type Sources = Awaited<ReturnType<typeof lab>>['demo']['cluster']['sources'];

/** Making a Source for one workload fails from now on. */
function failingFor(sources: Sources, name: string): Sources['ensure'] {
  const original = sources.ensure.bind(sources);
  return (id, objectName) => {
    if (id.name === name) throw new Error('refused by a webhook');
    return original(id, objectName);
  };
}
