import { GraphQLError } from 'graphql';
import { kubernetesTime } from '../clock.ts';
import type {
  DesiredConditionStatus,
  K8sWorkload,
  K8sWorkloadAgentEnabled,
  K8sWorkloadAgentEnabledContainer,
  K8sWorkloadAutoRollback,
  K8sWorkloadConditions,
  K8sWorkloadContainer,
  K8sWorkloadMarkedForInstrumentation,
  K8sWorkloadPod,
  K8sWorkloadPodContainerProcessInstrumentation,
  K8sWorkloadRollout,
  K8sWorkloadRuntimeInfo,
  K8sWorkloadTelemetryMetrics,
} from '../contract.generated.ts';
import { NULL_NOT_ALLOWED } from '../errors.ts';
import {
  availablePods,
  type ContainerAgent,
  type ContainerOverride,
  type Library,
  type Pod,
  type WorkloadId,
} from '../kubernetes/model.ts';
import { withOverride } from '../odigos/agents.ts';
import {
  agentInjected,
  agentInjectionEnabled,
  agentStatus,
  autoRollback,
  countInjection,
  expectingTelemetry,
  type HealthPath,
  odigosHealth,
  podsManifestInjection,
  processesHealth,
  rollout,
  runtimeDetection,
} from '../odigos/conditions.ts';
import {
  podHealth,
  podInjection,
  podOdigosHealth,
  podsHealth,
  podsOdigosHealth,
  workloadHealth,
} from '../odigos/pod-health.ts';
import { rulesFor } from '../odigos/sampling-scope.ts';
import type { Standing } from '../odigos/standing.ts';
import type { Cluster } from '../worlds/cluster.ts';
import { shownContainer, shownLibrary, shownOverride, shownRuntime } from './workload-shapes.ts';

/**
 * One workload as the API shows it. Each field is worked out only when it is asked for, so that a list of names and
 * verdicts stays cheap in a cluster of thousands.
 */
export class WorkloadView implements K8sWorkload {
  readonly #cluster: Cluster;
  readonly #standing: Standing;
  readonly #path: HealthPath;

  /** @param path which of the API's two computations of health to use; they disagree, as upstream */
  constructor(cluster: Cluster, id: WorkloadId, path: HealthPath) {
    this.#cluster = cluster;
    this.#standing = cluster.standing({ namespace: id.namespace, kind: id.kind, name: id.name });
    this.#path = path;
  }

  get id(): K8sWorkload['id'] {
    return { ...this.#standing.id };
  }

  get serviceName(): string | null {
    const { ownSource, config, id } = this.#standing;
    return ownSource?.serviceName ?? (config ? id.name : null);
  }

  get workloadOdigosHealthStatus(): DesiredConditionStatus {
    return odigosHealth(this.#standing, this.#path);
  }

  get conditions(): K8sWorkloadConditions {
    const standing = this.#standing;
    return {
      runtimeDetection: runtimeDetection(standing),
      agentInjectionEnabled: agentInjectionEnabled(standing),
      rollout: rollout(standing),
      podsManifestInjection: podsManifestInjection(standing),
      // The plain list never fills this one; the other two ways to a workload do.
      autoRollback: this.#path === 'workloads' ? null : autoRollback(standing),
      agentInjected: agentInjected(standing),
      processesAgentHealth: processesHealth(standing),
      expectingTelemetry: expectingTelemetry(standing),
    };
  }

  get markedForInstrumentation(): K8sWorkloadMarkedForInstrumentation {
    const { marked, decision, message } = this.#standing.marking;
    return { markedForInstrumentation: marked, decisionEnum: decision, message };
  }

  get runtimeInfo(): K8sWorkloadRuntimeInfo | null {
    const { config } = this.#standing;
    const completedStatus = runtimeDetection(this.#standing);
    if (!config || !completedStatus) return null;
    const completed = config.detection.reason === 'DetectedSuccessfully';
    const languages = config.detected
      .map((container) => withOverride(container, this.#override(container.containerName)).language)
      .filter((language) => language !== 'unknown');
    return {
      completed,
      completedStatus,
      detectedLanguages: completed ? [...new Set(languages)] : null,
      containers: config.detected.map(shownRuntime),
    };
  }

  get agentEnabled(): K8sWorkloadAgentEnabled | null {
    const { config } = this.#standing;
    const enabledStatus = agentInjectionEnabled(this.#standing);
    if (!config || !enabledStatus) return null;
    return {
      agentEnabled: config.decision.enabled,
      enabledStatus,
      containers: config.agents.map((agent) => this.#shownAgent(agent)),
    };
  }

  get rollout(): K8sWorkloadRollout {
    const { config } = this.#standing;
    const count = countInjection(this.#standing);
    const wanted = config?.decision.enabled ?? false;
    return {
      rolloutStatus: rollout(this.#standing),
      podsManifestInjectionStatus: podsManifestInjection(this.#standing),
      podsManifestInjectionOverview: {
        totalPods: count.total,
        totalAgentNotAppliedPods: count.without,
        agentNotAppliedOk: count.without === 0 || !wanted,
        totalAgentAppliedPods: count.applied,
        agentAppliedOk: count.applied === 0 || wanted,
        totalAgentOutOfDatePods: count.outOfDate,
        agentOutOfDateOk: count.outOfDate === 0,
      },
      agentsMetaHashChangedTime:
        config?.agentsHashChangedAt == null ? null : kubernetesTime(config.agentsHashChangedAt),
    };
  }

  get autoRollback(): K8sWorkloadAutoRollback | null {
    const autoRollbackStatus = autoRollback(this.#standing);
    return autoRollbackStatus && { autoRollbackStatus, rollbackOccurred: this.rollbackOccurred };
  }

  get rollbackOccurred(): boolean {
    return this.#standing.config?.rolledBack != null;
  }

  get containers(): K8sWorkloadContainer[] | null {
    const { config, workload } = this.#standing;
    if (!config) return null;
    return (workload?.containers ?? []).map((spec) => {
      const detected = config.detected.find((one) => one.containerName === spec.name);
      const agent = config.agents.find((one) => one.containerName === spec.name);
      const rules = agent?.enabled ? rulesFor(this.#cluster, this.#standing, detected, spec) : null;
      const headSampled = agent?.distro === 'nodejs-community';
      return {
        containerName: spec.name,
        runtimeInfo: detected ? shownRuntime(detected) : null,
        agentEnabled: agent ? this.#shownAgent(agent) : null,
        overrides: shownOverride(spec.name, this.#override(spec.name)),
        agentConfig: rules && {
          traces: {
            headSampling: headSampled
              ? {
                  dryRun: this.#cluster.configuration.flag('sampling.dryRun'),
                  spanMetricsMode: 'sampled_spans_only',
                  noisyOperations: rules.noisyOperations,
                }
              : null,
          },
        },
        // Noisy rules go to the agent or to the gateway, never to both.
        collectorConfig: rules && { tailSampling: headSampled ? { ...rules, noisyOperations: [] } : rules },
        instrumentations: this.#librariesOf(spec.name),
      };
    });
  }

  get pods(): K8sWorkloadPod[] {
    return (this.#standing.workload?.pods ?? []).map((pod) => this.#shownPod(pod));
  }

  get podsAgentInjectionStatus(): DesiredConditionStatus {
    return agentInjected(this.#standing);
  }

  get podsHealthStatus(): DesiredConditionStatus {
    return podsHealth(this.#standing);
  }

  get podsOdigosHealthStatus(): DesiredConditionStatus | null {
    return podsOdigosHealth(this.#standing);
  }

  get workloadHealthStatus(): DesiredConditionStatus | null {
    return workloadHealth(this.#standing);
  }

  get processesHealthStatus(): DesiredConditionStatus {
    const health = processesHealth(this.#standing);
    // Healthy processes that report no library have no status, in a field that may not be null.
    if (!health) throw new GraphQLError(NULL_NOT_ALLOWED);
    return health;
  }

  get telemetryMetrics(): K8sWorkloadTelemetryMetrics[] {
    const { config, telemetry } = this.#standing;
    const telemetryObservedStatus = expectingTelemetry(this.#standing);
    return [
      {
        totalDataSentBytes: config ? telemetry.totalDataSent : null,
        throughputBytes: config ? telemetry.throughput : null,
        expectingTelemetry: {
          isExpectingTelemetry: ['AgentInjectedAndDataSent', 'AgentWaitingForTelemetry'].includes(
            telemetryObservedStatus.reasonEnum ?? '',
          ),
          telemetryObservedStatus,
        },
      },
    ];
  }

  get dataStreamNames(): string[] {
    return [...this.#standing.streams];
  }

  get numberOfInstances(): number | null {
    const { workload } = this.#standing;
    return workload ? availablePods(workload.pods) : null;
  }

  #override(containerName: string): ContainerOverride | undefined {
    return this.#standing.ownSource?.overrides.find((override) => override.containerName === containerName);
  }

  #librariesOf(containerName: string): K8sWorkloadPodContainerProcessInstrumentation[] {
    const libraries = new Map<string, Library>();
    for (const pod of this.#standing.workload?.pods ?? []) {
      const container = pod.containers.find((one) => one.name === containerName);
      for (const process of container?.processes ?? []) {
        for (const library of process.libraries) libraries.set(library.name, library);
      }
    }
    return [...libraries.values()].map(shownLibrary);
  }

  #shownAgent(agent: ContainerAgent): K8sWorkloadAgentEnabledContainer {
    const signals = this.#cluster.destinations.summaries().filter((destination) => !destination.disabled);
    const collects = (signal: 'traces' | 'metrics' | 'logs'): boolean =>
      signals.some((destination) => destination.signals[signal]);
    const method = this.#cluster.configuration.text('instrumentor.agentEnvVarsInjectionMethod') ?? 'loader';
    return {
      containerName: agent.containerName,
      agentEnabled: agent.enabled,
      agentEnabledStatus: agentStatus(agent.reason, agent.message),
      otelDistroName: agent.distro,
      envInjectionMethod:
        agent.enabled && agent.distro !== 'golang-community'
          ? method.startsWith('loader')
            ? 'loader'
            : 'pod-manifest'
          : null,
      distroParams: agent.enabled && agent.distro === 'dotnet-community' ? [{ name: 'LIBC_TYPE', value: 'glibc' }] : [],
      traces: agent.enabled && collects('traces') ? { enabled: true } : null,
      metrics: agent.enabled && collects('metrics') ? { enabled: true } : null,
      logs: null,
    };
  }

  #shownPod(pod: Pod): K8sWorkloadPod {
    const { config } = this.#standing;
    const changedAt = config?.agentsHashChangedAt ?? null;
    return {
      podName: pod.name,
      nodeName: pod.node,
      startTime: kubernetesTime(pod.createdAt),
      agentInjected: pod.agentsHash !== null,
      startedPostAgentMetaHashChange: changedAt === null ? null : pod.createdAt >= changedAt,
      agentInjectedStatus: podInjection(this.#standing, pod),
      runningLatestWorkloadRevision: null,
      k8sHealthStatus: podHealth(pod),
      odigosHealthStatus: podOdigosHealth(this.#standing, pod),
      containers: pod.containers.map((container) => shownContainer(pod, container)),
    };
  }
}
