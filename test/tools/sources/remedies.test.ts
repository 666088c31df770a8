import { describe, expect, it } from 'vitest';
import { remedySteps } from '../../../src/tools/sources/remedies.ts';
import { firstBrokenStage } from '../../../src/tools/sources/triage.ts';
import { CRASHER, DAEMON, ECHO, GUARDED, lab, MULTI, mark, STATIC } from './lab.ts';
import { healthyWorkload, NOW, pod } from './triage/healthy-workload.ts';

describe('what leads from a finding to the call that mends it', () => {
  it('offers to instrument what is not, and the call works as it is offered', async () => {
    const bench = await lab();
    const [step] = (await bench.call('troubleshoot_source', ECHO)).envelope.next_steps;
    expect(step).toMatchObject({ tool: 'instrument_workloads', arguments: { workloads: [ECHO] } });
    expect((await bench.apply(step?.tool ?? '', step?.arguments)).isError).toBe(false);
  });

  it('offers no marking where the tier lacks the kind', async () => {
    const bench = await lab();
    const { next_steps: steps } = (await bench.call('troubleshoot_source', STATIC)).envelope;
    expect(steps.map(({ tool }) => tool)).not.toContain('instrument_workloads');
  });

  it('offers recovery after a look at the cause, and the call works as it is offered', async () => {
    const bench = await lab();
    mark(bench, CRASHER);
    const { next_steps: steps } = (await bench.call('troubleshoot_source', CRASHER)).envelope;
    const step = steps.find(({ tool }) => tool === 'recover_from_rollback');
    expect(step?.arguments).toEqual(CRASHER);
    expect((await bench.apply('recover_from_rollback', step?.arguments)).isError).toBe(false);
  });

  it('offers a restart where pods lack the agent, for all of them at once in find_unhealthy_sources', async () => {
    const bench = await lab();
    bench.demo.cluster.configuration.replaceRemote({ rollout: { automaticRolloutDisabled: true } });
    bench.clock.step(60_000);
    mark(bench, ECHO);
    mark(bench, DAEMON);
    const [one] = (await bench.call('troubleshoot_source', ECHO)).envelope.next_steps;
    expect(one).toMatchObject({ tool: 'restart_workloads', arguments: { workloads: [ECHO] } });
    const { next_steps: steps } = (await bench.call('find_unhealthy_sources', { namespace: 'lab-a' })).envelope;
    const all = steps.find(({ tool }) => tool === 'restart_workloads');
    expect(all?.arguments).toEqual({ workloads: [DAEMON, ECHO] });
    expect((await bench.apply('restart_workloads', all?.arguments)).isError).toBe(false);
  });

  it('offers no restart while the instrumentor is away: new pods would carry no agent either', async () => {
    const bench = await lab();
    bench.demo.cluster.configuration.replaceRemote({ rollout: { automaticRolloutDisabled: true } });
    bench.clock.step(60_000);
    mark(bench, ECHO);
    bench.demo.cluster.collectors.crash('odigos-instrumentor');
    const { next_steps: steps, context } = (await bench.call('find_unhealthy_sources', { namespace: 'lab-a' }))
      .envelope;
    expect(context.warnings?.join()).toContain('The instrumentor is away');
    expect(steps.map(({ tool }) => tool)).not.toContain('restart_workloads');
    expect(steps.map(({ tool }) => tool)).toContain('check_health');
  });

  it('offers to allow both agents in the container that has another', async () => {
    const bench = await lab();
    mark(bench, GUARDED);
    const [step] = (await bench.call('troubleshoot_source', GUARDED)).envelope.next_steps;
    expect(step).toMatchObject({
      tool: 'update_source',
      arguments: { ...GUARDED, container: 'guarded', allow_concurrent_agents: true },
    });
  });

  it('offers to instrument what a namespace has uninstrumented, static pods and disabled ones aside', async () => {
    const bench = await lab();
    mark(bench, ECHO);
    const { next_steps: steps } = (await bench.call('list_workloads_in_namespace', { namespace: 'lab-a' })).envelope;
    const step = steps.find(({ tool }) => tool === 'instrument_workloads');
    const offered = JSON.stringify(step?.arguments);
    expect(offered).toContain(MULTI.name);
    expect(offered).not.toContain(STATIC.name);
    expect((await bench.preview('instrument_workloads', step?.arguments)).isError).toBe(false);
  });

  it('leads to the failing pod first where the application itself fails', () => {
    const fine = { ...pod(), podName: 'till-0' };
    const crashing = { ...pod({ isCrashLoop: true }), podName: 'till-2' };
    const workload = healthyWorkload({ pods: [crashing, fine] });
    const finding = firstBrokenStage({ workload, destinations: [], reading: undefined, now: NOW });
    expect(finding && remedySteps(finding, workload)[0]).toMatchObject({
      tool: 'get_pod',
      arguments: { namespace: 'market', name: 'till-2' },
    });
  });

  it('leads to no pod where there is none', () => {
    const workload = healthyWorkload({ pods: [] });
    const finding = firstBrokenStage({ workload, destinations: [], reading: undefined, now: NOW });
    expect(finding?.remedy).toBe('scale_up');
    expect(finding && remedySteps(finding, workload).map(({ tool }) => tool)).not.toContain('get_pod');
  });
});
