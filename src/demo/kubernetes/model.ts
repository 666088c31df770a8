import type { K8sResourceKind } from '../contract.generated.ts';

/** Kinds that can be instrumented here. Rollout and DeploymentConfig need definitions that this cluster has not. */
export type WorkloadKind = 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'CronJob' | 'StaticPod';

/** What names one workload: a name alone, and a namespace with a name, may be shared by two kinds. */
export interface WorkloadId {
  readonly namespace: string;
  readonly kind: K8sResourceKind;
  readonly name: string;
}

/** The id as one text, for maps. */
export function keyOf(id: WorkloadId): string {
  return `${id.namespace}/${id.kind}/${id.name}`;
}

/** The API's order of workloads: by namespace, name and kind. */
export function compareIds(one: WorkloadId, other: WorkloadId): number {
  return (
    compareTexts(one.namespace, other.namespace) ||
    compareTexts(one.name, other.name) ||
    compareTexts(one.kind, other.kind)
  );
}

function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

interface EnvironmentVariable {
  readonly name: string;
  readonly value: string;
}

/** A container of a workload's pod template, and what really runs in it. */
export interface ContainerSpec {
  readonly name: string;
  readonly image: string;
  /** As runtime detection will find it: java, go, python, nginx, unknown … */
  readonly language: string;
  readonly runtimeVersion: string | null;
  readonly env: readonly EnvironmentVariable[];
  /** Agents of other vendors that run in it. */
  readonly otherAgents: readonly string[];
  readonly probePaths: { readonly liveness?: string; readonly readiness?: string };
  readonly resources: { readonly cpu: string; readonly memory: string } | null;
}

/** What becomes of the application once an Odigos agent is in its pods. */
export type AgentEffect =
  /** Healthy, and telemetry flows at that many bytes a second; it stops for ever after `stopsAfterMs`. */
  | { readonly kind: 'works'; readonly bytesPerSecond: number; readonly stopsAfterMs?: number }
  /** Healthy, but no telemetry ever comes. */
  | { readonly kind: 'silent' }
  /** Healthy, telemetry flows, but the agent reports no libraries. */
  | { readonly kind: 'no-components'; readonly bytesPerSecond: number }
  /** The process never says whether it is healthy, though telemetry flows. */
  | { readonly kind: 'starting'; readonly bytesPerSecond: number }
  /** The agent fails to load in the process. */
  | { readonly kind: 'unhealthy'; readonly message: string }
  /** The process is well, one library of it is not. */
  | { readonly kind: 'library-unhealthy'; readonly message: string }
  /** The application dies of the agent and comes back without it. */
  | { readonly kind: 'crashes' }
  /** The image of new pods cannot be pulled, agent or not. */
  | { readonly kind: 'image-missing'; readonly image: string };

export interface Library {
  readonly name: string;
  readonly standard: boolean;
  readonly healthy: boolean;
  readonly message: string | null;
  readonly statusAt: number;
}

export interface Process {
  readonly id: number;
  readonly language: string;
  healthy: boolean | null;
  message: string;
  libraries: readonly Library[];
}

export interface PodContainer {
  readonly name: string;
  readonly image: string;
  started: boolean;
  ready: boolean;
  restarts: number;
  /** When it began to run; null while it does not run. */
  runningSince: number | null;
  waiting: { readonly reason: string; readonly message: string } | null;
  /** How it last ended; null where it never did. */
  lastEnd: { readonly exitCode: number; readonly reason: string; readonly at: number } | null;
  /** The distribution that the webhook put into it, if any. */
  readonly distro: string | null;
  processes: Process[];
}

export interface Pod {
  readonly name: string;
  readonly node: string;
  readonly createdAt: number;
  /** Hash of the pod template that it was made from. */
  readonly templateHash: string;
  /** The agents hash that it carries; null without any agent. */
  readonly agentsHash: string | null;
  readonly containers: readonly PodContainer[];
}

export interface Workload {
  readonly id: WorkloadId & { readonly kind: WorkloadKind };
  readonly containers: readonly ContainerSpec[];
  readonly desired: number;
  /** A paused Deployment takes a restart and makes no new pods. */
  readonly paused: boolean;
  readonly effect: AgentEffect;
  /** The webhook missed its next pods: they come without agent, once. */
  missesWebhookOnce: boolean;
  readonly createdAt: number;
  /** Counts changes of the pod template: restarts and rollouts. */
  revision: number;
  /** When its pod template was last told to restart; absent until then. */
  restartedAt?: number;
  /** Counts rollouts, to recognise an old one that was overtaken. */
  rolloutNumber: number;
  pods: Pod[];
}

/** How many of the pods are ready. */
export function availablePods(pods: readonly Pod[]): number {
  return pods.filter((pod) => pod.containers.every((container) => container.ready)).length;
}

export interface ContainerOverride {
  readonly containerName: string;
  readonly language?: string;
  readonly runtimeVersion?: string;
  readonly distro?: string;
  readonly allowConcurrentAgents?: boolean;
}

/** The Source object of a workload or, with kind Namespace, of a namespace. */
export interface Source {
  readonly objectName: string;
  disabled: boolean;
  /** Data streams by name; false is a label that was switched off. */
  readonly streams: Map<string, boolean>;
  serviceName: string | null;
  overrides: ContainerOverride[];
  /** Set by a recovery: rollbacks that are older no longer count. */
  recoveredAt: number | null;
}

/** What runtime detection found in one container. */
export interface DetectedContainer {
  readonly containerName: string;
  readonly language: string;
  readonly runtimeVersion: string | null;
  readonly env: readonly EnvironmentVariable[];
  readonly otherAgents: readonly string[];
}

export type AgentReason =
  | 'EnabledSuccessfully'
  | 'EnabledWithOtherAgents'
  | 'WaitingForRuntimeInspection'
  | 'RuntimeDetailsUnavailable'
  | 'UnsupportedProgrammingLanguage'
  | 'NoAvailableAgent'
  | 'UnsupportedRuntimeVersion'
  | 'OtherAgentDetected'
  | 'IgnoredContainer'
  | 'NoCollectedSignals'
  | 'CrashLoopBackOff'
  | 'ImagePullBackOff';

/** The decision whether a container, or a whole workload, gets an agent. */
export interface AgentDecision {
  readonly enabled: boolean;
  readonly reason: AgentReason;
  readonly message: string;
}

export interface ContainerAgent extends AgentDecision {
  readonly containerName: string;
  readonly distro: string | null;
}

type DetectionReason = 'DetectedSuccessfully' | 'WaitingForDetection' | 'NoRunningPods';

type RolloutReason =
  | 'RolloutFinished'
  | 'RolloutTriggeredSuccessfully'
  | 'Disabled'
  | 'WaitingForRestart'
  | 'PreviousRolloutOngoing';

/** The InstrumentationConfig object: what Odigos made of a marked workload. */
export interface InstrumentationConfig {
  readonly id: WorkloadId;
  readonly createdAt: number;
  detection: { reason: DetectionReason; message: string };
  detected: readonly DetectedContainer[];
  decision: AgentDecision;
  agents: readonly ContainerAgent[];
  agentsHash: string | null;
  agentsHashChangedAt: number | null;
  rollout: { reason: RolloutReason; message: string } | null;
  rolledBack: 'CrashLoopBackOff' | 'ImagePullBackOff' | null;
  /** When agents were last decided upon otherwise than before. */
  decidedAt: number;
}
