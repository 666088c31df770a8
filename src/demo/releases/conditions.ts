import type { Condition, DesiredConditionStatus, K8sWorkload, K8sWorkloadConditions } from '../contract.generated.ts';
import { agentReasonOf } from '../odigos/conditions.ts';
import { status, worstOf } from '../odigos/statuses.ts';
import type { Retelling } from './retelling.ts';

const AGENT = 'AgentEnabled';
const UNHEALTHY = 'OdigosUnhealthyInSomeProcesses';
const NOT_INJECTED = 'SomePodsAgentNotInjectedRolloutNeeded';

/** The words of conditions: docs/ui-api/releases.md says where they were seen. */
export const CONDITION_WORDS: readonly Retelling[] = [
  {
    before: 'v1.34.0',
    field: 'DesiredConditionStatus.reasonEnum',
    tell: (told: string | null, { name }: DesiredConditionStatus) =>
      name === AGENT && told !== null ? (agentReasonOf(told) ?? told) : told,
  },
  {
    before: 'v1.34.0',
    field: 'Condition.status',
    tell: (told: string, { type }: Condition) => (type === AGENT && told === 'error' ? 'disabled' : told),
  },
  {
    before: 'v1.32.0',
    field: 'DesiredConditionStatus.reasonEnum',
    tell: (told: string | null) => (told === UNHEALTHY ? 'SomeUnhealthy' : told),
  },
  {
    before: 'v1.32.0',
    field: 'DesiredConditionStatus.message',
    tell: (told: string, { reasonEnum }: DesiredConditionStatus) =>
      reasonEnum === UNHEALTHY ? 'the agent is unhealthy in some processes' : told,
  },
  {
    before: 'v1.28.0',
    field: 'DesiredConditionStatus.reasonEnum',
    tell: (told: string | null) => EARLY_REASONS[told ?? ''] ?? told,
  },
  {
    before: 'v1.28.0',
    field: 'DesiredConditionStatus.name',
    tell: (told: string) => told.replace(/^(Pod(?:Cotainer)?Health)K8s$/, '$1'),
  },
];

const EARLY_REASONS: Readonly<Record<string, string>> = {
  CollectingTelemetry: 'SuccessAndEmittingTelemetry',
  AgentWaitingForTelemetry: 'AgentInjectedButNoDataSent',
  NoRunningPod: 'AgentNoRunningPod',
};

/** What conditions and verdicts mean. */
export const CONDITION_MEANINGS: readonly Retelling[] = [
  {
    before: 'v1.32.0',
    field: 'K8sWorkload.conditions',
    tell: (told: K8sWorkloadConditions, workload: K8sWorkload) => ({ ...told, ...earlyConditions(told, workload) }),
  },
  {
    before: 'v1.32.0',
    field: 'K8sWorkload.processesHealthStatus',
    tell: (told: DesiredConditionStatus, workload: K8sWorkload) => processesAlone(told, workload),
  },
  {
    before: 'v1.32.0',
    field: 'K8sWorkload.workloadOdigosHealthStatus',
    tell: (told: DesiredConditionStatus, workload: K8sWorkload) => earlyVerdict(told, workload),
  },
  {
    before: 'v1.28.0',
    field: 'K8sWorkload.workloadOdigosHealthStatus',
    tell: (told: DesiredConditionStatus, { markedForInstrumentation: mark }: K8sWorkload) =>
      told.reasonEnum === 'EnterpriseFeature' && mark.markedForInstrumentation !== true
        ? status(told.name, 'Disabled', 'DisabledForInstrumentation', mark.message)
        : told,
  },
];

/** Up to v1.31 pods are counted by one condition alone, and a failing library counts as healthy. */
function earlyConditions(
  told: K8sWorkloadConditions,
  workload: K8sWorkload,
): Pick<K8sWorkloadConditions, 'agentInjected' | 'processesAgentHealth'> {
  const { agentInjected, podsManifestInjection } = told;
  const isOverlooked = agentInjected?.reasonEnum === NOT_INJECTED && podsManifestInjection?.status === 'Notice';
  return {
    agentInjected: isOverlooked ? { ...agentInjected, status: 'Notice' } : (agentInjected ?? null),
    processesAgentHealth: processesAlone(told.processesAgentHealth ?? null, workload),
  };
}

function processesAlone<Health extends DesiredConditionStatus | null | undefined>(
  told: Health,
  { pods }: K8sWorkload,
): Health | DesiredConditionStatus {
  if (told?.reasonEnum !== UNHEALTHY) return told;
  const processes = (pods ?? []).flatMap(({ containers }) => containers.flatMap((container) => container.processes));
  if (processes.some(({ healthStatus }) => healthStatus.status === 'Failure')) return told;
  return status(told.name, 'Success', 'AllHealthy', `all ${processes.length} agents are healthy`);
}

function earlyVerdict(told: DesiredConditionStatus, workload: K8sWorkload): DesiredConditionStatus {
  if (told.reasonEnum === 'EnterpriseFeature') return told;
  const conditions = { ...workload.conditions, ...earlyConditions(workload.conditions, workload) };
  const worst = worstOf(
    [
      conditions.runtimeDetection,
      conditions.agentInjectionEnabled,
      conditions.rollout,
      conditions.agentInjected,
      conditions.processesAgentHealth,
      conditions.expectingTelemetry,
    ].map((condition) => condition ?? null),
  );
  if (worst && !['Success', 'Irrelevant', 'Unknown'].includes(worst.status)) return worst;
  const { markedForInstrumentation: mark } = workload;
  return workload.runtimeInfo === null
    ? status('WorkloadOdigosHealth', 'Disabled', 'DisabledForInstrumentation', mark.message)
    : status('WorkloadOdigosHealth', 'Success', 'CollectingTelemetry', 'instrumented, and its telemetry is collected');
}
