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
  sent,
  warningsOf,
} from './lab.ts';

const TOOL = 'update_source';

describe(TOOL, () => {
  it('previews a new service name as before and after, sending nothing', async () => {
    const bench = await lab();
    mark(bench, ECHO);
    const preview = await bench.preview(TOOL, { ...ECHO, service_name: 'echo-svc' });
    expect(dataOf(preview).would_change).toEqual([{ field: 'service_name', before: 'echo', after: 'echo-svc' }]);
    expect(consequencesOf(preview)).toContain('dashboards and rules that use the old one miss it');
  });

  it('changes the service name, and a read shows it', async () => {
    const bench = await lab();
    mark(bench, ECHO, 'payments');
    expect(dataOf(await bench.apply(TOOL, { ...ECHO, service_name: 'echo-svc' }))).toMatchObject({ confirmed: true });
    expect(sent(bench)).toEqual([
      { sourceId: ECHO, patchSourceRequest: { currentStreamName: 'payments', otelServiceName: 'echo-svc' } },
    ]);
    expect(await bench.data('describe_source', ECHO)).toMatchObject({
      service_name: 'echo-svc',
      streams: ['payments'],
    });
  });

  trap('probe/triage/scenario-other-agent', 'lets both agents run, and the workload gets its agent', async () => {
    const bench = await lab();
    mark(bench, GUARDED);
    const triage = await bench.call('troubleshoot_source', GUARDED);
    const step = triage.envelope.next_steps.find(({ tool }) => tool === TOOL);
    expect(step?.arguments).toEqual({ ...GUARDED, container: 'guarded', allow_concurrent_agents: true });
    expect(dataOf(await bench.apply(TOOL, step?.arguments))).toMatchObject({ confirmed: true });
    bench.clock.step(60_000);
    const after = await bench.data('troubleshoot_source', GUARDED);
    expect(after.stage).not.toBe('agent_chosen');
  });

  trap('mutation/updateK8sActualSource/nonexistent-workload', 'refuses what does not exist', async () => {
    const bench = await lab();
    const error = await bench.refusal(TOOL, { ...ECHO, name: 'ghost', service_name: 'ghost' });
    expect(error.message).toContain('There is no Deployment ghost');
  });

  it('refuses a workload without Source, which a call would instrument, and offers to instrument it', async () => {
    const bench = await lab();
    const result = await bench.call(TOOL, { ...ECHO, service_name: 'x' });
    expect(result.envelope.error?.message).toContain('is not instrumented');
    expect(result.envelope.next_steps).toMatchObject([
      { tool: 'instrument_workloads', arguments: { workloads: [ECHO] } },
    ]);
    expect(sent(bench)).toEqual([]);
  });

  trap('mutation/updateK8sActualSource/service-name-quote', 'refuses names that would break the patch', async () => {
    const bench = await lab();
    mark(bench, ECHO);
    for (const name of ['bad"name', 'a\\b', '{x}', "o'clock", ' x', 'x\ny', 'ü']) {
      expect((await bench.refusal(TOOL, { ...ECHO, service_name: name })).side).toBe('arguments');
    }
  });

  trap('probe/updateK8sActualSource/service-name-empty', 'takes a name back by an empty one', async () => {
    const bench = await lab();
    mark(bench, ECHO);
    expect((await bench.preview(TOOL, { ...ECHO, service_name: '' })).envelope.data?.would_change).toEqual([]);
    await bench.apply(TOOL, { ...ECHO, service_name: 'shouting' });
    const { envelope } = await bench.apply(TOOL, { ...ECHO, service_name: '' });
    expect(envelope.data).toMatchObject({
      confirmed: true,
      changed: [{ field: 'service_name', before: 'shouting', after: 'echo' }],
      undo: { tool: 'update_source', arguments: { service_name: 'shouting' } },
    });
  });

  trap('probe/updateK8sActualSource/override-unknown-container', 'refuses a container that it has not', async () => {
    const bench = await lab();
    mark(bench, GUARDED);
    const error = await bench.refusal(TOOL, { ...GUARDED, container: 'nope', allow_concurrent_agents: true });
    expect(error.message).toContain('has no container "nope"; it has guarded');
  });

  trap('probe/updateK8sActualSource/no-container', 'refuses half of what belongs together', async () => {
    const bench = await lab();
    mark(bench, GUARDED);
    for (const half of [{ allow_concurrent_agents: true }, { container: 'guarded', service_name: 'x' }]) {
      expect((await bench.refusal(TOOL, { ...GUARDED, ...half })).message).toContain('go together');
    }
  });

  trap('probe/updateK8sActualSource/disabled-source', 'says that a disabled Source stays disabled', async () => {
    const bench = await lab();
    disable(bench, ECHO);
    const given = { ...ECHO, service_name: 'x-svc' };
    expect(consequencesOf(await bench.preview(TOOL, given))).toContain('Its Source is disabled');
    expect(dataOf(await bench.apply(TOOL, given))).toMatchObject({ confirmed: true });
    expect(markOf(bench, ECHO)).toBe('WorkloadSourceDisabled');
  });

  it('says that a workload of an instrumented namespace gets a Source of its own, in the same stream', async () => {
    const bench = await lab();
    markNamespace(bench, 'lab-a', 'payments');
    const given = { ...ECHO, service_name: 'echo-svc' };
    expect(consequencesOf(await bench.preview(TOOL, given))).toContain('a Source of its own');
    await bench.apply(TOOL, given);
    expect(await bench.data('describe_source', ECHO)).toMatchObject({ streams: ['payments'] });
  });

  it('refuses to change nothing, and sends nothing for what is so already', async () => {
    const bench = await lab();
    mark(bench, ECHO);
    expect((await bench.refusal(TOOL, ECHO)).message).toContain('Nothing to change was named');
    const same = await bench.call(TOOL, { ...ECHO, service_name: 'echo', dry_run: false });
    expect(dataOf(same)).toMatchObject({ confirmed: true, changed: [] });
    expect(sent(bench)).toEqual([]);
  });

  it('looks a container up in the manifest before anything was detected', async () => {
    const bench = await lab();
    mark(bench, CRON);
    const given = { ...CRON, container: 'nope', allow_concurrent_agents: true };
    expect((await bench.refusal(TOOL, given)).message).toContain('it has report');
    await bench.preview(TOOL, { ...given, container: 'report' });
  });

  it('refuses in an ignored namespace', async () => {
    const bench = await lab();
    const error = await bench.refusal(TOOL, { ...ECHO, namespace: 'odigos-system', service_name: 'x' });
    expect(error.message).toContain('ignores namespace');
  });

  it('says so when the API answers true and nothing shows', async () => {
    const bench = await lab();
    mark(bench, ECHO);
    answerTrueTo(bench, TOOL, 'updateK8sActualSource');
    const applied = await bench.call(TOOL, { ...ECHO, service_name: 'x', dry_run: false });
    expect(dataOf(applied)).toMatchObject({ confirmed: false });
    expect(warningsOf(applied)).toContain('does not show');
  });

  it('retries a conflict', async () => {
    const bench = await lab();
    mark(bench, ECHO);
    bench.demo.faults.set([{ field: 'updateK8sActualSource', kind: 'conflict', times: 2 }]);
    const applied = await bench.call(TOOL, { ...ECHO, service_name: 'x', dry_run: false });
    expect(dataOf(applied)).toMatchObject({ confirmed: true });
  });

  it('refuses a plan once the name was changed by someone else', async () => {
    const bench = await lab();
    mark(bench, ECHO);
    const plan = planOf(await bench.preview(TOOL, { ...ECHO, service_name: 'a' }));
    bench.demo.cluster.sources.ensure(ECHO).serviceName = 'b';
    expect((await bench.refusal(TOOL, { ...ECHO, service_name: 'a', dry_run: false, plan })).side).toBe('plan');
  });
});
