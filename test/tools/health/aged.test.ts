import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { healthOf, rank } from '../../../src/tools/health/health.ts';
import { condition, healthyWorkload, NOW, pod } from '../sources/triage/healthy-workload.ts';

const MINUTE = 60_000;
const startedBefore = (minutes: number) => ({
  ...pod(),
  startTime: new Date(NOW - minutes * MINUTE).toISOString(),
});

const WAITS = [
  ['an agent that has not reported', { processesAgentHealth: condition('Waiting', 'Starting') }, 10],
  ['containers that are not ready', { processesAgentHealth: condition('Waiting', 'ContainersNotReady') }, 10],
  [
    'containers that are not ready to send',
    { expectingTelemetry: condition('Waiting', 'InstrumentedContainersNotReady') },
    10,
  ],
  ['no bytes yet', { expectingTelemetry: condition('Waiting', 'AgentWaitingForTelemetry') }, 30],
] as const;

describe('what waits', () => {
  it.each(WAITS)('is on its way for a while: %s', (_what, conditions, minutes) => {
    const { verdict, finding } = healthOf(
      healthyWorkload({ conditions, telemetryMetrics: [], pods: [startedBefore(minutes - 1)] }),
      NOW,
    );
    expect(verdict).toBe('waiting');
    expect(finding?.since).toBe(startedBefore(minutes - 1).startTime);
  });

  it.each(WAITS)('is trouble after that, with a remedy that is not to wait: %s', (_what, conditions, minutes) => {
    const { verdict, finding } = healthOf(
      healthyWorkload({ conditions, telemetryMetrics: [], pods: [startedBefore(minutes + 1)] }),
      NOW,
    );
    expect(['broken', 'needs_decision']).toContain(verdict);
    expect(finding).toMatchObject({ reason: expect.stringContaining('overdue') });
    expect(finding?.remedy).not.toBe('wait');
  });

  it('counts from the newest pod: a rollout that goes on makes new ones', () => {
    const conditions = { processesAgentHealth: condition('Waiting', 'Starting') };
    const pods = [startedBefore(600), startedBefore(2), startedBefore(60)];
    expect(healthOf(healthyWorkload({ conditions, pods }), NOW).verdict).toBe('waiting');
  });

  it('is not judged by age where pods may be older than what it waits for, nor for a CronJob', () => {
    const pods = [startedBefore(600)];
    const conditions = { podsManifestInjection: condition('Waiting', 'Rollout: In Progress') };
    expect(healthOf(healthyWorkload({ conditions, pods }), NOW).verdict).toBe('waiting');
    const id = { namespace: 'market', kind: 'CronJob', name: 'nightly' } as const;
    const starting = { processesAgentHealth: condition('Waiting', 'Starting') };
    expect(healthOf(healthyWorkload({ id, conditions: starting, pods }), NOW).verdict).toBe('waiting');
  });

  it('does not contradict what was sent: who sends is not said to be silent', () => {
    const conditions = { processesAgentHealth: condition('Waiting', 'Starting') };
    const telemetryMetrics = [{ totalDataSentBytes: 6_500_000 }];
    for (const minutes of [1, 100]) {
      const { finding } = healthOf(
        healthyWorkload({ conditions, telemetryMetrics, pods: [startedBefore(minutes)] }),
        NOW,
      );
      expect(finding?.says).toContain('has sent telemetry');
      expect(finding?.evidence.join()).toContain('6500000');
    }
  });

  it('fares no better as time goes by, whatever it waits for', () => {
    const waiting = fc.constantFrom(...WAITS.map(([, conditions]) => conditions));
    fc.assert(
      fc.property(waiting, fc.nat(10_000), fc.nat(10_000), fc.nat(1_000), (conditions, one, more, bytes) => {
        const workload = healthyWorkload({
          conditions,
          telemetryMetrics: [{ totalDataSentBytes: bytes }],
          pods: [startedBefore(0)],
        });
        const early = healthOf(workload, NOW + one * MINUTE);
        const late = healthOf(workload, NOW + (one + more) * MINUTE);
        expect(rank(late.verdict)).toBeLessThanOrEqual(rank(early.verdict));
      }),
    );
  });

  it('is only waiting where nobody tells when its pods started', () => {
    const conditions = { processesAgentHealth: condition('Waiting', 'Starting') };
    const { startTime: _untold, ...undated } = pod();
    const { verdict, finding } = healthOf({ ...healthyWorkload({ conditions }), pods: [undated] }, NOW);
    expect(verdict).toBe('waiting');
    expect(finding).not.toHaveProperty('since');
  });
});
