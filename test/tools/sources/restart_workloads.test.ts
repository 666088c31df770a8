import { describe, expect, it } from 'vitest';
import { approveOf, dataOf, errorOf, planOf } from '../../e2e/envelope.ts';
import { trap } from '../../trap.ts';
import {
  answerTrueTo,
  CRON,
  consequencesOf,
  DAEMON,
  ECHO,
  justBefore,
  lab,
  mark,
  PAUSED,
  STATIC,
  sent,
  warningsOf,
  ZERO,
} from './lab.ts';

const TOOL = 'restart_workloads';

describe(TOOL, () => {
  it('previews how many pods are replaced, sending nothing', async () => {
    const bench = await lab();
    mark(bench, ECHO);
    mark(bench, DAEMON);
    const preview = await bench.preview(TOOL, { workloads: [ECHO, DAEMON] });
    expect(dataOf(preview).would_change).toEqual([
      { field: 'lab-a/DaemonSet/ds', before: '3 available pods', after: 'restarted' },
      { field: 'lab-a/Deployment/echo', before: '1 available pod', after: 'restarted' },
    ]);
    expect(consequencesOf(preview)).toContain('4 available pods replaced');
    expect(consequencesOf(preview)).toContain('lab-a/Deployment/echo: one pod only');
  });

  it('restarts several, confirms it by their manifests, and their pods are new ones', async () => {
    const bench = await lab();
    mark(bench, ECHO);
    mark(bench, DAEMON);
    const before = bench.demo.cluster.workload(ECHO)?.pods[0]?.name;
    const applied = await bench.apply(TOOL, { workloads: [ECHO, DAEMON] });
    expect(dataOf(applied)).toMatchObject({
      confirmed: true,
      restarted: ['lab-a/DaemonSet/ds', 'lab-a/Deployment/echo'],
    });
    bench.clock.step(60_000);
    bench.demo.cluster.catchUp();
    expect(bench.demo.cluster.workload(ECHO)?.pods[0]?.name).not.toBe(before);
  });

  trap('mutation/restartWorkloads/partial-failure', 'says which were restarted when one of them fails', async () => {
    const bench = await lab();
    mark(bench, ECHO);
    mark(bench, DAEMON);
    justBefore(bench, TOOL, () => void bench.demo.cluster.workloads.delete('lab-a/Deployment/echo'));
    const applied = await bench.call(TOOL, { workloads: [ECHO, DAEMON], dry_run: false });
    expect(dataOf(applied)).toMatchObject({
      confirmed: false,
      restarted: ['lab-a/DaemonSet/ds'],
      not_known: ['lab-a/Deployment/echo'],
    });
    expect(warningsOf(applied)).toContain('deployments.apps "echo" not found');
  });

  it('passes the failure on when none was restarted', async () => {
    const bench = await lab();
    mark(bench, ECHO);
    bench.demo.faults.set([{ field: 'restartWorkloads', kind: 'error', message: 'no quota' }]);
    expect(errorOf(await bench.call(TOOL, { workloads: [ECHO], dry_run: false })).message).toContain('no quota');
  });

  trap('mutation/restartWorkloads/cronjob', 'refuses a CronJob, of which nothing would restart', async () => {
    const bench = await lab();
    const result = await bench.call(TOOL, { workloads: [CRON, ECHO] });
    expect(errorOf(result).message).toContain('a CronJob is not restarted');
    expect(result.envelope.next_steps[0]).toMatchObject({ tool: TOOL, arguments: { workloads: [ECHO] } });
  });

  trap('probe/restartWorkloads/static-pod', 'refuses a static pod', async () => {
    const bench = await lab({ demo: { tier: 'onprem' } });
    expect((await bench.refusal(TOOL, { workloads: [STATIC] })).message).toContain('static pods cannot be restarted');
  });

  trap('probe/restartWorkloads/paused-deployment', 'restarts none that is paused, and says why', async () => {
    const bench = await lab();
    const preview = await bench.preview(TOOL, { workloads: [PAUSED] });
    expect(approveOf(preview)).toContain('lab-a/Deployment/paused would be replaced, since its rollout is paused');
    expect(JSON.stringify(dataOf(preview).consequences)).toContain('kubectl rollout resume deployment/paused -n lab-a');
    expect(dataOf(preview).would_change).toEqual([]);
    const both = { workloads: [PAUSED, ECHO] };
    expect(warningsOf(await bench.preview(TOOL, both))).toContain('lab-a/Deployment/paused: left alone');
    const applied = await bench.apply(TOOL, both);
    expect(dataOf(applied)).toMatchObject({
      confirmed: true,
      restarted: ['lab-a/Deployment/echo'],
      left_alone: ['lab-a/Deployment/paused'],
    });
    expect(sent(bench)).toEqual([{ source_ids: [ECHO] }]);
  });

  trap('probe/restartWorkloads/zero-replicas', 'says where there is nothing to restart', async () => {
    const bench = await lab();
    expect(approveOf(await bench.preview(TOOL, { workloads: [ZERO] }))).toContain('scaled to 0');
  });

  trap(
    'probe/restartWorkloads/unmarked-workload',
    'says that what is not instrumented restarts all the same',
    async () => {
      const bench = await lab();
      expect(warningsOf(await bench.preview(TOOL, { workloads: [ECHO] }))).toContain('not instrumented; it restarts');
    },
  );

  trap('probe/restartWorkloads/odigos-gateway', 'refuses an ignored namespace', async () => {
    const bench = await lab();
    const error = await bench.refusal(TOOL, { workloads: [{ ...ECHO, namespace: 'odigos-system' }] });
    expect(error.message).toContain('ignores namespace odigos-system');
  });

  trap('probe/restartWorkloads/same-twice', 'restarts one that is given twice once', async () => {
    const bench = await lab();
    await bench.apply(TOOL, { workloads: [ECHO, ECHO] });
    expect(sent(bench)).toEqual([{ source_ids: [ECHO] }]);
  });

  trap('mutation/restartWorkloads/bad-kind', 'refuses other kinds and an empty list', async () => {
    const bench = await lab();
    expect((await bench.refusal(TOOL, { workloads: [{ ...ECHO, kind: 'ConfigMap' }] })).side).toBe('arguments');
    expect((await bench.refusal(TOOL, { workloads: [] })).side).toBe('arguments');
    expect((await bench.refusal(TOOL, { workloads: Array(21).fill(ECHO) })).side).toBe('arguments');
  });

  it('refuses what does not exist', async () => {
    const bench = await lab();
    const error = await bench.refusal(TOOL, { workloads: [{ ...ECHO, name: 'ehco' }] });
    expect(error.message).toContain('There is no Deployment ehco in namespace lab-a');
    const odd = await bench.refusal(TOOL, { workloads: [{ ...ECHO, name: '../echo' }] });
    expect(odd).toMatchObject({ side: 'arguments', changed: 'no' });
  });

  it('says that it cannot tell where manifests may not be read', async () => {
    const bench = await lab();
    mark(bench, ECHO);
    bench.demo.faults.set([{ field: 'k8sManifest', kind: 'error', message: 'forbidden' }]);
    expect(warningsOf(await bench.preview(TOOL, { workloads: [ECHO] }))).toContain('it may be paused');
    const applied = await bench.call(TOOL, { workloads: [ECHO], dry_run: false });
    expect(dataOf(applied)).toMatchObject({ confirmed: false, restarted: [], not_known: ['lab-a/Deployment/echo'] });
  });

  it('says so when the API answers true and no manifest shows it', async () => {
    const bench = await lab();
    mark(bench, ECHO);
    answerTrueTo(bench, TOOL, 'restartWorkloads');
    const applied = await bench.call(TOOL, { workloads: [ECHO], dry_run: false });
    expect(dataOf(applied)).toMatchObject({ confirmed: false, not_restarted: ['lab-a/Deployment/echo'] });
    expect(warningsOf(applied)).toContain('no restart');
  });

  it('lets no value of a manifest through', async () => {
    const bench = await lab();
    const workload = bench.demo.cluster.workload(ECHO);
    const container = workload?.containers[0];
    if (!workload || !container) throw new Error('the lab has no echo');
    Object.assign(container, { env: [{ name: 'DB_PASSWORD', value: 'hunter2-secret' }] });
    const result = await bench.apply(TOOL, { workloads: [ECHO] });
    expect(result.text).not.toContain('hunter2');
  });

  it('refuses a plan once a workload was uninstrumented', async () => {
    const bench = await lab();
    mark(bench, ECHO);
    const plan = planOf(await bench.preview(TOOL, { workloads: [ECHO] }));
    bench.demo.cluster.sources.remove(ECHO);
    expect((await bench.refusal(TOOL, { workloads: [ECHO], dry_run: false, plan })).side).toBe('plan');
  });
});
