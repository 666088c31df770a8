import type { TriageDestination } from '../../../../src/tools/sources/data-flow.ts';
import type { TriageWorkload } from '../../../../src/tools/sources/triage.ts';
import type { Condition } from '../../../../src/tools/workload/workload.ts';

/** When what tests judge is judged. */
export const NOW = Date.UTC(2026, 0, 15, 9, 0, 0);

/** A condition in the form that the API answers. */
export function condition(status: Condition['status'], reasonEnum: string | null = null, message = ''): Condition {
  return { name: 'Any', status, reasonEnum, message };
}

type Conditions = TriageWorkload['conditions'];

/** An agent's condition: the one with action items. */
export function agentCondition(status: Condition['status'], reasonEnum: string): Conditions['agentInjectionEnabled'] {
  return { ...condition(status, reasonEnum), actionItems: [] };
}

type Pod = NonNullable<TriageWorkload['pods']>[number];

/** A pod whose one container runs, with changes. */
export function pod(changes: Partial<Pod['containers'][number]> = {}): Pod {
  return {
    podName: 'till-1',
    startTime: '2026-01-15T08:58:00Z',
    agentInjected: true,
    containers: [
      {
        containerName: 'till',
        ready: true,
        isCrashLoop: false,
        restartCount: 0,
        waitingReasonEnum: null,
        waitingMessage: null,
        processes: [],
        ...changes,
      },
    ],
  };
}

/** A workload of which every stage is fine, with changes. */
export function healthyWorkload({
  conditions,
  ...changes
}: Partial<Omit<TriageWorkload, 'conditions'>> & { readonly conditions?: Partial<Conditions> } = {}): TriageWorkload {
  return {
    id: { namespace: 'market', kind: 'Deployment', name: 'till' },
    serviceName: 'till',
    dataStreamNames: ['default'],
    rollbackOccurred: false,
    numberOfInstances: 1,
    markedForInstrumentation: { markedForInstrumentation: true, decisionEnum: 'WorkloadSource', message: 'marked' },
    workloadHealthStatus: condition('Success', 'Healthy'),
    workloadOdigosHealthStatus: condition('Success', 'CollectingTelemetry'),
    podsHealthStatus: condition('Success', 'Healthy'),
    conditions: {
      runtimeDetection: condition('Success', 'DetectedSuccessfully'),
      agentInjectionEnabled: agentCondition('Success', 'Agent Injection Enabled'),
      rollout: condition('Unknown', 'Disabled'),
      agentInjected: condition('Success', 'SuccessfullyInjected'),
      podsManifestInjection: condition('Success', 'Agent Applied to All Pods'),
      processesAgentHealth: condition('Success', 'AllHealthy'),
      expectingTelemetry: condition('Success', 'AgentInjectedAndDataSent'),
      ...conditions,
    },
    containers: [
      {
        containerName: 'till',
        runtimeInfo: { language: 'java', runtimeVersion: '17', otherAgentNames: null },
        overrides: null,
        agentEnabled: {
          agentEnabled: true,
          otelDistroName: 'java-community',
          traces: { enabled: true },
          metrics: { enabled: true },
          agentEnabledStatus: condition('Success', 'Agent Injection Enabled'),
        },
      },
    ],
    pods: [pod()],
    telemetryMetrics: [{ totalDataSentBytes: 1_000 }],
    ...changes,
  };
}

/** A destination of the default stream that works, with changes. */
export function workingDestination(changes: Partial<TriageDestination> = {}): TriageDestination {
  return {
    name: 'archive',
    type: 'jaeger',
    disabled: false,
    dataStreamNames: ['default'],
    exportedSignals: { traces: true, metrics: true, logs: false, profiles: false },
    conditions: [
      { type: 'DestinationConfigured', status: 'success', reason: 'TransformedToOtelcolConfig', message: '' },
    ],
    ...changes,
  };
}
