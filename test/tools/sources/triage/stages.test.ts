import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../src/tools/health/finding.ts';
import type { Reading, TriageDestination } from '../../../../src/tools/sources/data-flow.ts';
import { firstBrokenStage } from '../../../../src/tools/sources/triage.ts';
import { agentCondition, condition, healthyWorkload, NOW, pod, workingDestination } from './healthy-workload.ts';

function judge(
  changes: Parameters<typeof healthyWorkload>[0],
  destinations: readonly TriageDestination[] = [workingDestination()],
  reading?: Reading,
): Finding | undefined {
  return firstBrokenStage({ workload: healthyWorkload(changes), destinations, reading, now: NOW });
}

function short(finding: Finding | undefined): string {
  return finding ? `${finding.stage} ${finding.verdict} ${finding.remedy}` : 'fine';
}

const unmarked = { markedForInstrumentation: null, decisionEnum: 'NoSource', message: '' };
const disabled = { markedForInstrumentation: false, decisionEnum: 'WorkloadSourceDisabled', message: '' };

describe('the first broken stage', () => {
  it('is none when every stage is fine', () => {
    expect(judge({})).toBeUndefined();
  });

  it.each<[string, Parameters<typeof healthyWorkload>[0], string]>([
    ['no Source', { markedForInstrumentation: unmarked }, 'marked needs_decision instrument'],
    ['a Source that disables', { markedForInstrumentation: disabled }, 'marked needs_decision instrument'],
    [
      'a static pod on the community tier',
      { workloadOdigosHealthStatus: condition('Unsupported', 'EnterpriseFeature') },
      'marked unsupported instrument',
    ],
    ['a rollback', { rollbackOccurred: true }, 'not_rolled_back broken recover_from_rollback'],
    [
      'pods that failed before Odigos came, which it calls a rollback too',
      { conditions: { agentInjectionEnabled: agentCondition('Notice', 'ImagePullBackOff Rollback') } },
      'app_runs broken fix_application',
    ],
    ['a crash loop', { pods: [pod({ isCrashLoop: true })] }, 'app_runs broken fix_application'],
    [
      'an image that cannot be pulled',
      { pods: [pod({ waitingReasonEnum: 'ErrImagePull' })] },
      'app_runs broken fix_application',
    ],
    ['no pods', { pods: [] }, 'app_runs needs_decision scale_up'],
    [
      'a runtime not detected yet',
      {
        conditions: {
          runtimeDetection: condition('Waiting', 'WaitingForDetection'),
          agentInjectionEnabled: agentCondition('Irrelevant', 'Waiting for Runtime Inspection'),
        },
      },
      'runtime_detected waiting wait',
    ],
    [
      'several languages in one container',
      {
        conditions: {
          runtimeDetection: condition('Notice', 'UnresolvedMultipleLanguages'),
          agentInjectionEnabled: agentCondition('Irrelevant', 'Runtime Details Unavailable'),
        },
      },
      'runtime_detected needs_decision override_runtime',
    ],
    [
      'a failed detection',
      {
        conditions: {
          runtimeDetection: condition('Failure', 'Error'),
          agentInjectionEnabled: agentCondition('Irrelevant', 'Runtime Details Unavailable'),
        },
      },
      'runtime_detected broken override_runtime',
    ],
    [
      'an automatic rollout that failed',
      { conditions: { podsManifestInjection: condition('Failure', 'Automatic Rollout Failed') } },
      'pods_carry_agent broken restart',
    ],
    [
      'a rollout that could not be patched',
      {
        conditions: {
          podsManifestInjection: condition('Waiting', 'Waiting for Automatic Rollout'),
          rollout: condition('Failure', 'FailedToPatch'),
        },
      },
      'pods_carry_agent broken restart',
    ],
    [
      'a rollout in the queue',
      { conditions: { podsManifestInjection: condition('Pending', 'Waiting in Auto-Rollout Queue') } },
      'pods_carry_agent waiting wait',
    ],
    [
      'pods with an agent to remove',
      { conditions: { podsManifestInjection: condition('Notice', 'Rollout Required to Remove Instrumentation') } },
      'pods_carry_agent needs_restart restart',
    ],
    [
      'an unhealthy process',
      { conditions: { processesAgentHealth: condition('Failure', 'OdigosUnhealthyInSomeProcesses') } },
      'agent_healthy broken read_agent_health',
    ],
    [
      'containers that are not ready',
      { conditions: { processesAgentHealth: condition('Waiting', 'ContainersNotReady') } },
      'agent_healthy waiting wait',
    ],
    [
      'no bytes yet',
      { conditions: { expectingTelemetry: condition('Waiting', 'AgentWaitingForTelemetry') } },
      'telemetry_seen waiting look_at_gateway',
    ],
    [
      'no pod that could send',
      { conditions: { expectingTelemetry: condition('Pending', 'NoRunningPod') } },
      'telemetry_seen waiting wait',
    ],
    [
      'containers that are not ready to send',
      { conditions: { expectingTelemetry: condition('Waiting', 'InstrumentedContainersNotReady') } },
      'telemetry_seen waiting wait',
    ],
  ])('is told for %s', (_what, changes, expected) => {
    expect(short(judge(changes))).toBe(expected);
  });

  it.each([
    ['Unsupported', 'No Available Agent', 'unsupported leave_out'],
    ['Unsupported', 'Unsupported Runtime Version', 'unsupported update_runtime'],
    ['Unsupported', 'Unsupported Programming Language', 'unsupported leave_out'],
    ['Unsupported', 'Injection Conflict', 'needs_decision override_runtime'],
    ['Unsupported', 'Missing Distro Parameter', 'needs_decision override_runtime'],
    ['Notice', 'Other Agent Detected', 'needs_decision allow_concurrent_agents'],
    ['Notice', 'No Signals Collected', 'needs_decision add_destination'],
    ['Disabled', 'Container Ignored', 'needs_decision stop_ignoring'],
    ['Waiting', 'Waiting for Node Collector', 'waiting wait'],
  ] as const)('is the choice of agent for %s/%s', (status, reason, expected) => {
    expect(short(judge({ conditions: { agentInjectionEnabled: agentCondition(status, reason) } }))).toBe(
      `agent_chosen ${expected}`,
    );
  });

  it('is an override, and not the list of ignored containers, where a person said "ignored"', () => {
    const [container] = healthyWorkload({}).containers ?? [];
    if (!container) throw new Error('a healthy workload has a container');
    const overrides = { otelDistroName: null, runtimeInfo: { language: 'ignored', runtimeVersion: '' } };
    const conditions = { agentInjectionEnabled: agentCondition('Disabled', 'Container Ignored') };
    const found = judge({ conditions, containers: [{ ...container, overrides }] });
    expect(short(found)).toBe('agent_chosen needs_decision override_runtime');
    expect(`${found?.says} ${found?.fix}`).toMatch(/^An override takes container till out.*override_runtime/);
    expect(`${found?.says} ${found?.fix}`).not.toContain('ignoredContainers');
  });

  it('passes over another agent that was allowed on purpose', () => {
    const allowed = agentCondition('Notice', 'Enabled With Other Agents');
    expect(judge({ conditions: { agentInjectionEnabled: allowed } })).toBeUndefined();
  });

  it('passes over conditions that cannot be judged', () => {
    const conditions = {
      processesAgentHealth: condition('Irrelevant', 'Unsupported'),
      rollout: condition('Irrelevant', 'WaitingForRestart'),
      runtimeDetection: condition('Unknown'),
    };
    expect(judge({ conditions })).toBeUndefined();
    expect(judge({ conditions: { processesAgentHealth: null } })).toBeUndefined();
  });

  it('is the rollback before the rollout that it causes', () => {
    const finding = judge({
      rollbackOccurred: true,
      conditions: {
        agentInjectionEnabled: agentCondition('Notice', 'CrashLoopBackOff Rollback'),
        podsManifestInjection: condition('Waiting', 'Waiting for Automatic Rollout'),
      },
    });
    expect(finding).toMatchObject({ stage: 'not_rolled_back', says: expect.stringContaining('CrashLoopBackOff') });
  });

  it('does not take a CronJob between its runs for one that does not run', () => {
    const id = { namespace: 'market', kind: 'CronJob', name: 'nightly' } as const;
    expect(judge({ id, pods: [] })).toBeUndefined();
    const next = condition('Pending', 'Rollout: Waiting for Next Job Run');
    expect(judge({ id, pods: [], conditions: { podsManifestInjection: next } })?.fix).toContain('job');
    const detection = condition('Waiting', 'WaitingForDetection');
    const agentInjectionEnabled = agentCondition('Irrelevant', 'Waiting for Runtime Inspection');
    const conditions = { runtimeDetection: detection, agentInjectionEnabled };
    expect(judge({ id, pods: [], conditions })?.fix).toContain('job');
  });

  it('names an agent that is left in the pods of an unmarked workload', () => {
    const finding = judge({
      markedForInstrumentation: unmarked,
      conditions: { podsManifestInjection: condition('Notice', 'Rollout: Untracked by Odigos') },
    });
    expect(finding?.fix).toContain('old agent');
    expect(finding?.evidence.join()).toContain('Untracked');
  });

  it('finds the library that fails inside a process that reads as healthy', () => {
    const finding = judge({
      conditions: { processesAgentHealth: condition('Failure', 'OdigosUnhealthyInSomeProcesses') },
      pods: [
        pod({
          processes: [
            {
              healthy: true,
              healthStatus: condition('Success', 'Healthy'),
              instrumentations: [{ name: 'http', healthy: false, message: 'no hook' }],
            },
          ],
        }),
      ],
    });
    expect(finding?.evidence.join()).toContain('library http: no hook');
  });
});

describe('whether data still flows', () => {
  it('is told by two readings only', () => {
    expect(judge({}, undefined, { before: 1_000 })).toBeUndefined();
    expect(judge({}, undefined, { before: 1_000, after: 1_001 })).toBeUndefined();
    const same = { before: 1_000, after: 1_000 };
    expect(judge({}, undefined, { ...same, seconds: 9, isStill: false })).toBeUndefined();
    const still = judge({}, undefined, { ...same, seconds: 20, isStill: true });
    expect(short(still)).toBe('still_flowing broken look_at_gateway');
    expect(still?.says).toContain('nothing arrived in 20 s');
  });

  it('is not doubted when a total fell: a collector was restarted', () => {
    expect(judge({}, undefined, { before: 1_000, after: 10 })).toBeUndefined();
  });
});

describe('whether data goes somewhere', () => {
  it('takes a destination in one of the streams', () => {
    const finding = judge({ dataStreamNames: ['audit'] });
    expect(short(finding)).toBe('goes_somewhere needs_decision add_destination');
    expect(judge({ dataStreamNames: ['audit', 'default'] })).toBeUndefined();
  });

  it('takes a workload and a destination without a stream as ones of default', () => {
    expect(judge({ dataStreamNames: [] }, [workingDestination({ dataStreamNames: [] })])).toBeUndefined();
  });

  it('needs one that is enabled and does not fail', () => {
    const failed = {
      type: 'DestinationConfigured',
      status: 'error' as const,
      reason: 'ErrConfigDestination',
      message: 'bad',
    };
    const broken = workingDestination({ conditions: [failed] });
    const off = workingDestination({ disabled: true });
    expect(short(judge({}, [broken, off]))).toBe('goes_somewhere broken look_at_destinations');
    expect(judge({}, [off, workingDestination({ conditions: null })])).toBeUndefined();
  });

  it('does not pass one that fails over because another works: its signals may go nowhere else', () => {
    const failed = { type: 'DestinationConfigured', status: 'error' as const, reason: 'Err', message: 'bad' };
    const broken = workingDestination({ name: 'all', conditions: [failed] });
    const traces = { traces: true, metrics: false, logs: false };
    const other = workingDestination({ name: 'traces', exportedSignals: traces });
    expect(judge({}, [broken, other])).toMatchObject({
      stage: 'goes_somewhere',
      verdict: 'broken',
      says: expect.stringContaining('Its metrics go nowhere: all'),
    });
    expect(short(judge({}, [broken, workingDestination()]))).toBe('goes_somewhere needs_decision look_at_destinations');
    expect(
      judge({}, [workingDestination({ name: 'elsewhere', dataStreamNames: ['b'], conditions: [failed] }), other]),
    ).toBe(undefined);
  });
});
