import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { operations } from '../../../src/tool/generated/catalog.generated.ts';
import type {
  DesiredStateProgress,
  TroubleshootSourceQuery,
} from '../../../src/tool/generated/operations.generated.ts';
import { costOf } from '../../../src/tools/health/cost.ts';
import { isTrouble } from '../../../src/tools/health/finding.ts';
import { healthOf, rank, readingsAt } from '../../../src/tools/health/health.ts';
import type { TriageWorkload } from '../../../src/tools/sources/triage.ts';
import { recordingsOfStates, recordingsOfUi } from '../../recordings/recordings.ts';
import { project } from '../project.ts';
import { agentCondition, condition, healthyWorkload, NOW, pod } from '../sources/triage/healthy-workload.ts';

const STATUSES: readonly DesiredStateProgress[] = [
  'Error',
  'Failure',
  'Notice',
  'Pending',
  'Waiting',
  'Unsupported',
  'Disabled',
  'Success',
  'Irrelevant',
  'Unknown',
];
const REASONS = ['CrashLoopBackOff Rollback', 'No Available Agent', 'Other Agent Detected', 'NoRunningPod', null];
const NAMES = ['RuntimeDetection', 'AgentEnabled', 'WorkloadRollout', 'AgentInjected', 'ExpectingTelemetry', 'New'];

const told = fc
  .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...STATUSES), fc.constantFrom(...REASONS))
  .map(([name, status, reasonEnum]) => ({ name, status, reasonEnum, message: '' }));
const workloads = fc
  .record({
    own: told,
    detection: told,
    agent: told,
    rollout: told,
    counted: told,
    injection: told,
    processes: told,
    telemetry: told,
    rolledBack: fc.boolean(),
    pods: fc.constantFrom([], [pod()], [pod({ isCrashLoop: true })]),
  })
  .map((drawn) =>
    healthyWorkload({
      workloadOdigosHealthStatus: drawn.own,
      rollbackOccurred: drawn.rolledBack,
      pods: drawn.pods,
      conditions: {
        runtimeDetection: drawn.detection,
        agentInjectionEnabled: { ...drawn.agent, actionItems: [] },
        rollout: drawn.rollout,
        agentInjected: drawn.counted,
        podsManifestInjection: drawn.injection,
        processesAgentHealth: drawn.processes,
        expectingTelemetry: drawn.telemetry,
      },
    }),
  );

/** The best that may be said of a workload of which Odigos says that. */
function bestFor(status: DesiredStateProgress): number {
  if (['Error', 'Failure', 'Notice', 'Unsupported'].includes(status)) return rank('needs_decision');
  return status === 'Pending' || status === 'Waiting' ? rank('waiting') : rank('has_sent');
}

describe('the readings of one call', () => {
  it('are those of health at that moment, and one of each workload', () => {
    fc.assert(
      fc.property(workloads, (workload) => {
        const read = readingsAt(NOW);
        expect(read(workload)).toEqual(healthOf(workload, NOW));
        expect(read(workload)).toBe(read(workload));
      }),
    );
  });
});

describe('the reading of health', () => {
  it("is never better than Odigos's own verdict", () => {
    fc.assert(
      fc.property(workloads, (workload) => {
        const { verdict } = healthOf(workload, NOW);
        expect(rank(verdict)).toBeLessThanOrEqual(bestFor(workload.workloadOdigosHealthStatus.status));
      }),
      { numRuns: 500 },
    );
  });

  it('tells of each fault what to do and what that costs', () => {
    fc.assert(
      fc.property(workloads, (workload) => {
        const { verdict, finding } = healthOf(workload, NOW);
        expect(finding === undefined).toBe(verdict === 'has_sent' || verdict === 'unknown');
        if (!finding) return;
        expect(finding.fix).not.toBe('');
        expect(finding.reason).not.toBe('');
        expect(costOf(finding, [workload])).not.toBe('');
      }),
    );
  });

  it("takes Odigos's verdict where no stage shows the fault: no pod carries the agent and the instrumentor is away", () => {
    const own = { ...condition('Notice', 'SomePodsAgentNotInjectedRolloutNeeded'), name: 'AgentInjected' };
    const workload = healthyWorkload({
      workloadOdigosHealthStatus: own,
      pods: [{ ...pod(), agentInjected: false }],
      conditions: { podsManifestInjection: condition('Success', 'Agent Applied to All Pods') },
    });
    expect(healthOf(workload, NOW)).toMatchObject({ verdict: 'needs_restart', finding: { stage: 'pods_carry_agent' } });
    const agentInjected = condition('Notice', 'SomePodsAgentNotInjectedRolloutNeeded');
    const counted = { ...workload, conditions: { ...workload.conditions, agentInjected } };
    expect(healthOf(counted, NOW).finding?.evidence).toContain('pods with agent: 0 of 1');
  });

  it.each([
    ['nginx', 'No Available Agent', 'unsupported', 'no agent for nginx'],
    ['unknown', 'Unsupported Programming Language', 'needs_decision', 'could not tell'],
    ['javascript', 'Unsupported Runtime Version', 'unsupported', 'No agent supports javascript 12.22.0'],
    ['python', 'Other Agent Detected', 'needs_decision', 'New Relic'],
  ] as const)('says of %s with %s what it is', (language, reason, verdict, says) => {
    const runtimeVersion = language === 'javascript' ? '12.22.0' : '';
    const otherAgentNames = reason === 'Other Agent Detected' ? ['New Relic'] : null;
    const workload = healthyWorkload({
      containers: [
        {
          containerName: 'app',
          runtimeInfo: { language, runtimeVersion, otherAgentNames },
          overrides: null,
          agentEnabled: null,
        },
      ],
      conditions: { agentInjectionEnabled: agentCondition('Unsupported', reason) },
    });
    expect(healthOf(workload, NOW)).toMatchObject({ verdict, finding: { says: expect.stringContaining(says) } });
  });

  it('tells of two faults at once', () => {
    const agentInjectionEnabled = agentCondition('Unsupported', 'Unsupported Runtime Version');
    const runtimeInfo = { language: 'javascript', runtimeVersion: '12.22.0', otherAgentNames: ['Dynatrace'] };
    const containers = [{ containerName: 'app', runtimeInfo, overrides: null, agentEnabled: null }];
    const conditions = { agentInjectionEnabled };
    const both = healthOf(healthyWorkload({ containers, conditions }), NOW);
    expect(both.also).toEqual(['Another agent runs there as well: Dynatrace.']);
    const crashing = healthOf(healthyWorkload({ containers, conditions, pods: [pod({ isCrashLoop: true })] }), NOW);
    expect(crashing.finding?.stage).toBe('app_runs');
    expect(crashing.also.join(' ')).toMatch(/javascript 12.22.0.*Dynatrace/);
    const conflicting = healthOf(healthyWorkload({ rollbackOccurred: true, pods: [pod({ isCrashLoop: true })] }), NOW);
    expect(conflicting.also.join(' ')).toContain('does not run');
  });
});

/** Every recorded source of which all was told that the reading takes. */
function recordedSources(): readonly { readonly name: string; readonly workload: TriageWorkload }[] {
  return [...recordingsOfUi(), ...recordingsOfStates()].flatMap(({ name, data, operation }) => {
    const isFull = ['processesAgentHealth', 'workloadOdigosHealthStatus', 'agentInjectionEnabled'].every((field) =>
      operation?.includes(field),
    );
    if (!isFull || typeof data !== 'object' || data === null || !('workloads' in data)) return [];
    const { workloads: found } = project(data, operations.troubleshoot_source.text) as TroubleshootSourceQuery;
    return found.flatMap((workload) =>
      workload.markedForInstrumentation?.markedForInstrumentation ? [{ name, workload }] : [],
    );
  });
}

describe('the reading of every recorded source', () => {
  const all = recordedSources();

  it('covers many', () => {
    expect(all.length).toBeGreaterThan(50);
  });

  it("is never better than Odigos's own verdict", () => {
    const better = all.filter(({ workload }) => {
      const { status, reasonEnum } = workload.workloadOdigosHealthStatus;
      return reasonEnum !== 'Enabled With Other Agents' && rank(healthOf(workload, NOW).verdict) > bestFor(status);
    });
    expect(better.map(({ name, workload }) => `${name} ${workload.id.name}`)).toEqual([]);
  });

  it('finds trouble in some and none in others', () => {
    const troubled = all.filter(({ workload }) => isTrouble(healthOf(workload, NOW).verdict)).length;
    expect(troubled).toBeGreaterThan(10);
    expect(troubled).toBeLessThan(all.length);
  });
});
