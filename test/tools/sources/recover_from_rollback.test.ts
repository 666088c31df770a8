import { describe, expect, it } from 'vitest';
import { dataOf, planOf } from '../../e2e/envelope.ts';
import { trap } from '../../trap.ts';
import {
  answerTrueTo,
  CRASHER,
  CRASHER_SET,
  consequencesOf,
  disable,
  ECHO,
  lab,
  mark,
  markNamespace,
  markOf,
  sent,
  warningsOf,
} from './lab.ts';

const TOOL = 'recover_from_rollback';

describe(TOOL, () => {
  trap(
    'probe/triage/scenario-crashloop-rollback',
    'previews the recovery of a rolled-back workload, sending nothing',
    async () => {
      const bench = await lab();
      mark(bench, CRASHER);
      const preview = await bench.preview(TOOL, CRASHER);
      expect(dataOf(preview).would_change).toEqual([
        { field: 'lab-a/Deployment/crasher', before: 'CrashLoopBackOff Rollback', after: 'instrumented again' },
      ]);
      expect(consequencesOf(preview)).toContain('rolls it back again');
    },
  );

  trap(
    'probe/workloads/after-recover',
    'waits for the controllers and confirms that it no longer is rolled back',
    async () => {
      const bench = await lab();
      mark(bench, CRASHER);
      expect(dataOf(await bench.apply(TOOL, CRASHER))).toMatchObject({ ...CRASHER, confirmed: true });
      expect(sent(bench)).toEqual([{ sourceId: CRASHER }]);
      expect(await bench.data('describe_source', CRASHER)).not.toHaveProperty('rolled_back');
    },
  );

  trap('probe/recoverFromRollback/not-rolled-back', 'refuses where nothing was rolled back', async () => {
    const bench = await lab();
    mark(bench, ECHO);
    expect((await bench.refusal(TOOL, ECHO)).message).toContain('has not been rolled back');
  });

  trap(
    'mutation/recoverFromRollbackForWorkload/no-source',
    'refuses what is not instrumented, which a call would instrument',
    async () => {
      const bench = await lab();
      expect((await bench.refusal(TOOL, ECHO)).message).toContain('is not instrumented');
      disable(bench, ECHO);
      expect((await bench.refusal(TOOL, ECHO)).message).toContain('is not instrumented');
      expect(markOf(bench, ECHO)).toBe('WorkloadSourceDisabled');
    },
  );

  trap(
    'probe/recoverFromRollback/no-source-second-kind',
    'recovers both kinds of one name in an instrumented namespace, each with a Source of its own name',
    async () => {
      const bench = await lab();
      markNamespace(bench, 'lab-a', 'payments');
      expect(consequencesOf(await bench.preview(TOOL, CRASHER))).toContain('a Source of its own first');
      expect(dataOf(await bench.apply(TOOL, CRASHER))).toMatchObject({ confirmed: true });
      expect(dataOf(await bench.apply(TOOL, CRASHER_SET))).toMatchObject({ confirmed: true });
      expect([markOf(bench, CRASHER), markOf(bench, CRASHER_SET)]).toEqual(['WorkloadSource', 'WorkloadSource']);
      expect(sent(bench)[0]).toEqual({
        sources: [{ ...CRASHER, selected: true, currentStreamName: 'payments' }],
      });
    },
  );

  it('warns while its pods still fail', async () => {
    const bench = await lab();
    mark(bench, CRASHER);
    const pod = bench.demo.cluster.workload(CRASHER)?.pods[0]?.containers[0];
    if (!pod) throw new Error('the lab has no crasher');
    pod.ready = false;
    pod.waiting = { reason: 'CrashLoopBackOff', message: 'back-off' };
    expect(warningsOf(await bench.preview(TOOL, CRASHER))).toContain('Its pods fail now as well');
  });

  it('refuses what does not exist', async () => {
    const bench = await lab();
    expect((await bench.refusal(TOOL, { ...ECHO, name: 'nope"' })).message).toContain('There is no Deployment');
    expect((await bench.refusal(TOOL, { ...ECHO, kind: 'Job' })).side).toBe('arguments');
    expect((await bench.refusal(TOOL, { ...ECHO, namespace: 'odigos-system' })).message).toContain('ignores');
  });

  it('says so when the API answers true and it stays rolled back', async () => {
    const bench = await lab();
    mark(bench, CRASHER);
    answerTrueTo(bench, TOOL, 'recoverFromRollbackForWorkload');
    const applied = await bench.call(TOOL, { ...CRASHER, dry_run: false });
    expect(dataOf(applied)).toMatchObject({ confirmed: false });
    expect(warningsOf(applied)).toContain('still shows as rolled back');
  });

  it('refuses a plan once it was marked otherwise', async () => {
    const bench = await lab();
    mark(bench, CRASHER);
    const plan = planOf(await bench.preview(TOOL, CRASHER));
    bench.demo.cluster.sources.ensure(CRASHER).streams.set('payments', true);
    expect((await bench.refusal(TOOL, { ...CRASHER, dry_run: false, plan })).side).toBe('plan');
  });
});
