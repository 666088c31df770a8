/** A condition of an answer, as far as words are concerned; without its name where the field that it stands in tells that. */
export interface ToldCondition {
  readonly name?: string;
  readonly status: string;
  readonly reasonEnum: string | null;
  readonly message?: string | null;
}

/** Whether a value of an answer is a condition. */
export function isCondition(value: unknown): value is ToldCondition {
  return (
    typeof value === 'object' &&
    value !== null &&
    'reasonEnum' in value &&
    'status' in value &&
    (!('name' in value) || typeof value.name === 'string')
  );
}

/** The condition by which a workload's agents say how they are. */
export const AGENT_HEALTH = 'ProcessesHealthStatus';

type Words = Readonly<Record<string, string>>;

/** What older releases called a reason, by the name of its condition (docs/ui-api/releases.md). */
const REASONS: Readonly<Record<string, Words>> = {
  // Up to v1.33.
  AgentEnabled: {
    EnabledSuccessfully: 'Agent Injection Enabled',
    EnabledWithOtherAgents: 'Enabled With Other Agents',
    OtherAgentDetected: 'Other Agent Detected',
    IgnoredContainer: 'Container Ignored',
    NoCollectedSignals: 'No Signals Collected',
    NoAvailableAgent: 'No Available Agent',
    UnsupportedProgrammingLanguage: 'Unsupported Programming Language',
    UnsupportedRuntimeVersion: 'Unsupported Runtime Version',
    InjectionConflict: 'Injection Conflict',
    MissingDistroParameter: 'Missing Distro Parameter',
    RuntimeDetailsUnavailable: 'Runtime Details Unavailable',
    WaitingForRuntimeInspection: 'Waiting for Runtime Inspection',
    WaitingForNodeCollector: 'Waiting for Node Collector',
    CrashLoopBackOff: 'CrashLoopBackOff Rollback',
    ImagePullBackOff: 'ImagePullBackOff Rollback',
  },
  // Up to v1.31.
  [AGENT_HEALTH]: { SomeUnhealthy: 'OdigosUnhealthyInSomeProcesses' },
  // Up to v1.26.
  ExpectingTelemetry: { AgentInjectedButNoDataSent: 'AgentWaitingForTelemetry', AgentNoRunningPod: 'NoRunningPod' },
  WorkloadOdigosHealth: { SuccessAndEmittingTelemetry: 'CollectingTelemetry' },
};

/** The conditions among these that have a field of their own, by that field: lists ask for them without their name. */
const OF_FIELD: Words = {
  agentInjectionEnabled: 'AgentEnabled',
  agentEnabledStatus: 'AgentEnabled',
  processesAgentHealth: AGENT_HEALTH,
  expectingTelemetry: 'ExpectingTelemetry',
};

/** Up to v1.26 what Kubernetes says of pods was not told apart from what Odigos does. */
const NAMES: Words = { PodHealth: 'PodHealthK8s', PodCotainerHealth: 'PodCotainerHealthK8s' };

/**
 * A condition in the words of the newest release: itself where they are that already.
 *
 * @param field what it stands in
 */
export function newestCondition(told: ToldCondition, field: string): ToldCondition {
  const name = told.name ?? OF_FIELD[field] ?? '';
  const newest = NAMES[name] ?? name;
  const reasonEnum = REASONS[name]?.[told.reasonEnum ?? ''] ?? told.reasonEnum;
  if (newest === name && reasonEnum === told.reasonEnum) return told;
  return told.name === undefined ? { ...told, reasonEnum } : { ...told, name: newest, reasonEnum };
}

const ROLLOUT = 'Waiting for Automatic Rollout';

/** What is told of pods and agents today, by what the one condition told that counted them up to v1.31. */
const INJECTION: Words = {
  NoRunningPods: 'Rollout: No Pods',
  SuccessfullyInjected: 'Agent Applied to All Pods',
  AgentNotInjectedAsExpected: 'Agent Removed from All Pods',
  SomePodsAgentNotInjectedRolloutNeeded: ROLLOUT,
  SomePodsAgentInjectedWaitingForAutoRollout: ROLLOUT,
  SomePodsAgentOutOfDateWaitingForAutoRollout: ROLLOUT,
};

/** The condition of today about agents in pods, out of the one up to v1.31. */
export function injectionOf(counted: ToldCondition): ToldCondition {
  const { status, reasonEnum } = counted;
  const title =
    status === 'Notice' ? 'Rollout Required to Apply Instrumentation' : (INJECTION[reasonEnum ?? ''] ?? reasonEnum);
  return { ...counted, name: 'PodsManifestInjection', reasonEnum: title };
}
