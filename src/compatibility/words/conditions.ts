/** A condition of an answer, as far as words are concerned: every operation that reads one reads all of these. */
export interface ToldCondition {
  readonly name: string;
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
    'name' in value &&
    typeof value.name === 'string' &&
    'status' in value
  );
}

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
  ProcessesHealthStatus: { SomeUnhealthy: 'OdigosUnhealthyInSomeProcesses' },
  // Up to v1.26.
  ExpectingTelemetry: { AgentInjectedButNoDataSent: 'AgentWaitingForTelemetry', AgentNoRunningPod: 'NoRunningPod' },
  WorkloadOdigosHealth: { SuccessAndEmittingTelemetry: 'CollectingTelemetry' },
};

/** Up to v1.26 what Kubernetes says of pods was not told apart from what Odigos does. */
const NAMES: Words = { PodHealth: 'PodHealthK8s', PodCotainerHealth: 'PodCotainerHealthK8s' };

/** A condition in the words of the newest release: itself where they are that already. */
export function newestCondition(told: ToldCondition): ToldCondition {
  const name = NAMES[told.name] ?? told.name;
  const reasonEnum = REASONS[told.name]?.[told.reasonEnum ?? ''] ?? told.reasonEnum;
  return name === told.name && reasonEnum === told.reasonEnum ? told : { ...told, name, reasonEnum };
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
