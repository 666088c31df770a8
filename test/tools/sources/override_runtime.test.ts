import { describe, expect, it } from 'vitest';
import { approveOf, dataOf, planOf, riskOf } from '../../e2e/envelope.ts';
import { trap } from '../../trap.ts';
import { workbench } from '../workbench.ts';
import {
  answerTrueTo,
  CRON,
  consequencesOf,
  disable,
  ECHO,
  lab,
  MULTI,
  mark,
  markNamespace,
  sent,
  warningsOf,
} from './lab.ts';

const TOOL = 'override_runtime';
const WORKER = { ...MULTI, container: 'worker' };

const SETTLEMENT = { namespace: 'payments', kind: 'Deployment', name: 'settlement', container: 'php' };
const REDIS = { namespace: 'data', kind: 'StatefulSet', name: 'redis', container: 'redis' };
const IF_IT_CHANGES = 'replaced if the agent in it comes, changes or goes by that';

describe(TOOL, () => {
  it('previews what holds before and after, sending nothing', async () => {
    const bench = await lab();
    mark(bench, MULTI);
    const preview = await bench.preview(TOOL, { ...WORKER, language: 'python', version: '3.11.4' });
    expect(dataOf(preview).would_change).toEqual([
      { field: 'worker.language', before: null, after: 'python' },
      { field: 'worker.version', before: null, after: '3.11.4' },
    ]);
    expect(consequencesOf(preview)).toContain('An override stays when the image changes');
  });

  trap('probe/workloads/override-worker', 'overrides one container, and an agent is chosen for it', async () => {
    const bench = await lab();
    mark(bench, MULTI);
    const applied = await bench.apply(TOOL, { ...WORKER, language: 'python', version: '3.11.4' });
    expect(dataOf(applied)).toMatchObject({ container: 'worker', confirmed: true });
    bench.clock.step(60_000);
    const detection = JSON.stringify(await bench.data('get_runtime_detection', MULTI));
    expect(detection).toContain('python-community');
    // Detection goes on showing what it found.
    expect(detection).toContain('3.6.1');
  });

  it('sends the detected language along with a version alone, since a version is stored with one only', async () => {
    const bench = await lab();
    mark(bench, MULTI);
    await bench.apply(TOOL, { ...WORKER, version: '3.11.4' });
    expect(sent(bench)).toEqual([
      {
        sourceId: MULTI,
        patchSourceRequest: {
          currentStreamName: 'default',
          containerName: 'worker',
          language: 'python',
          version: '3.11.4',
        },
      },
    ]);
  });

  it.each<[string, object, string, string]>([
    [
      'what is detected already',
      { ...SETTLEMENT, language: 'php', version: '8.2.14' },
      'no pod restarts by it.',
      'none',
    ],
    ['another version', { ...SETTLEMENT, language: 'php', version: '8.3.1' }, IF_IT_CHANGES, 'restart'],
    ['no agent for either', { ...REDIS, language: 'nginx' }, IF_IT_CHANGES, 'restart'],
    ['another language', { ...SETTLEMENT, language: 'java', version: '17' }, 'replaced, and a wrong one', 'restart'],
  ])('says which pods are replaced for %s', async (_what, given, says, risk) => {
    const preview = await (await workbench()).preview(TOOL, given);
    expect(approveOf(preview)).toContain(says);
    expect(riskOf(preview)).toContain(risk);
  });

  it('leads to the wait that shows what came of it', async () => {
    const bench = await lab();
    mark(bench, MULTI);
    const { envelope } = await bench.apply(TOOL, { ...WORKER, language: 'python', version: '3.11.4' });
    expect(envelope.next_steps[0]).toMatchObject({
      tool: 'troubleshoot_source',
      arguments: { ...MULTI, wait_seconds: expect.any(Number) },
    });
  });

  it('has no call that takes it away, and the line that does, with the other containers as they were', async () => {
    const bench = await lab();
    mark(bench, MULTI);
    bench.demo.cluster.sources.ensure(MULTI).overrides = [
      { containerName: 'app', language: 'java', runtimeVersion: '17', allowConcurrentAgents: false },
    ];
    const applied = await bench.apply(TOOL, { ...WORKER, language: 'python' });
    const kept = {
      containerName: 'app',
      runtimeInfo: { containerName: 'app', language: 'java', runtimeVersion: '17' },
      allowConcurrentAgents: false,
    };
    expect(dataOf(applied).undo).toEqual({
      impossible: `No call takes an override away. This line does: kubectl patch "$(kubectl get sources.odigos.io -n lab-a -l odigos.io/workload-kind=Deployment,odigos.io/workload-name=multi -o name)" -n lab-a --type=merge -p '${JSON.stringify({ spec: { containerOverrides: [kept] } })}'`,
    });
    expect(applied.envelope.next_steps.map(({ tool }) => tool)).not.toContain(TOOL);
  });

  it('takes the Source away that it had to make in an instrumented namespace', async () => {
    const bench = await lab();
    markNamespace(bench, 'lab-a');
    const applied = await bench.apply(TOOL, { ...WORKER, language: 'python' });
    expect(JSON.stringify(dataOf(applied).undo)).toContain(
      'kubectl delete sources.odigos.io -n lab-a -l odigos.io/workload-kind=Deployment,odigos.io/workload-name=multi',
    );
  });

  it.each([
    ['app', /1 available pod is replaced, and what the container sends stops/, ['restart', 'data_loss']],
    ['sidecar', /no pod restarts by it\.$/, ['none']],
  ])('says that pods go only where an agent is taken out: container %s', async (container, approve, risk) => {
    const bench = await lab();
    mark(bench, MULTI);
    const preview = await bench.preview(TOOL, { ...MULTI, container, language: 'ignored' });
    expect(approveOf(preview)).toMatch(approve);
    expect(riskOf(preview)).toEqual(risk);
    if (container === 'sidecar') expect(consequencesOf(preview)).toContain('carries no agent and gets none');
  });

  it('says so of a language that not every Odigos has an agent for', async () => {
    const bench = await lab();
    mark(bench, MULTI);
    const preview = await bench.preview(TOOL, { ...WORKER, language: 'rust' });
    expect(consequencesOf(preview)).toContain('only where an agent is taken out');
  });

  it('asks for the language where none is known', async () => {
    const bench = await lab();
    mark(bench, MULTI);
    const error = await bench.refusal(TOOL, { ...MULTI, container: 'sidecar', version: '1' });
    expect(error.message).toContain('give language with the version');
  });

  it('sets a distribution, and says that its name is not checked', async () => {
    const bench = await lab();
    mark(bench, MULTI);
    const applied = await bench.apply(TOOL, { ...MULTI, container: 'app', distro: 'java-community' });
    expect(dataOf(applied)).toMatchObject({ confirmed: true });
    expect(warningsOf(applied)).toContain('does not check distribution names');
  });

  trap('probe/updateK8sActualSource/override-unknown-container', 'refuses a container that it has not', async () => {
    const bench = await lab();
    mark(bench, MULTI);
    const error = await bench.refusal(TOOL, { ...MULTI, container: 'nope', language: 'java', version: '17' });
    expect(error.message).toContain('has no container "nope"; it has app, sidecar, worker');
  });

  trap(
    'probe/updateK8sActualSource/override-bad-language',
    'takes a language with a capital as the API spells it, and refuses one that is none, naming the right ones',
    async () => {
      const bench = await lab();
      mark(bench, MULTI);
      const preview = await bench.preview(TOOL, { ...WORKER, language: 'Python' });
      expect(dataOf(preview).would_change).toEqual([{ field: 'worker.language', before: null, after: 'python' }]);
      const error = await bench.refusal(TOOL, { ...WORKER, language: 'Pithon' });
      expect(error).toMatchObject({ side: 'arguments', changed: 'no' });
      expect(error.message).toContain('python');
    },
  );

  trap(
    'probe/updateK8sActualSource/override-language-cobol',
    'refuses a language that Odigos does not know',
    async () => {
      const bench = await lab();
      mark(bench, MULTI);
      for (const language of ['cobol', '*']) {
        expect((await bench.refusal(TOOL, { ...WORKER, language })).side).toBe('arguments');
      }
    },
  );

  trap('probe/updateK8sActualSource/no-container', 'wants a container', async () => {
    const bench = await lab();
    expect((await bench.refusal(TOOL, { ...MULTI, language: 'java' })).message).toContain('container');
  });

  trap('probe/updateK8sActualSource/disabled-source', 'says that it takes effect only once instrumented', async () => {
    const bench = await lab();
    disable(bench, MULTI);
    const preview = await bench.preview(TOOL, { ...WORKER, language: 'python', version: '3.11.4' });
    expect(consequencesOf(preview)).toContain('Its Source is disabled');
  });

  it('refuses a workload without Source, which a call would instrument', async () => {
    const bench = await lab();
    expect((await bench.refusal(TOOL, { ...WORKER, language: 'python' })).message).toContain('is not instrumented');
  });

  it('overrides what has not been detected yet, by the manifest', async () => {
    const bench = await lab();
    mark(bench, CRON);
    await bench.preview(TOOL, { ...CRON, container: 'report', language: 'python', version: '3.12.1' });
    const error = await bench.refusal(TOOL, { ...CRON, container: 'nope', language: 'python' });
    expect(error.message).toContain('it has report');
  });

  it('cannot check a container where the manifest cannot be read, and says so', async () => {
    const bench = await lab();
    disable(bench, MULTI);
    bench.demo.faults.set([{ field: 'k8sManifest', kind: 'error', message: 'forbidden' }]);
    const error = await bench.refusal(TOOL, { ...WORKER, language: 'python' });
    expect(error.message).toMatch(/not known yet/);
  });

  it('refuses to change nothing, and sends nothing for what is so already', async () => {
    const bench = await lab();
    mark(bench, MULTI);
    expect((await bench.refusal(TOOL, WORKER)).message).toContain('Nothing to change was named');
    await bench.apply(TOOL, { ...WORKER, language: 'python', version: '3.11.4' });
    const same = await bench.call(TOOL, { ...WORKER, version: '3.11.4', dry_run: false });
    expect(dataOf(same)).toMatchObject({ confirmed: true, changed: [] });
    expect(sent(bench)).toHaveLength(1);
  });

  it.each([{ version: '3.11"' }, { version: '../x' }, { distro: 'Java' }, { distro: 'a b' }, { container: '' }])(
    'refuses %o',
    async (wrong) => {
      const bench = await lab();
      expect((await bench.refusal(TOOL, { ...WORKER, language: 'python', ...wrong })).side).toBe('arguments');
    },
  );

  it('says so when the API answers true and nothing shows', async () => {
    const bench = await lab();
    mark(bench, ECHO);
    answerTrueTo(bench, TOOL, 'updateK8sActualSource');
    const given = { ...ECHO, container: 'echo', language: 'java', version: '17', dry_run: false };
    const applied = await bench.call(TOOL, given);
    expect(dataOf(applied)).toMatchObject({ confirmed: false });
    expect(warningsOf(applied)).toContain('does not show yet');
  });

  it('refuses a plan once the override was changed by someone else', async () => {
    const bench = await lab();
    mark(bench, MULTI);
    const given = { ...WORKER, language: 'python', version: '3.11.4' };
    const plan = planOf(await bench.preview(TOOL, given));
    bench.demo.cluster.sources.ensure(MULTI).overrides = [{ containerName: 'worker', language: 'java' }];
    expect((await bench.refusal(TOOL, { ...given, dry_run: false, plan })).side).toBe('plan');
  });
});
