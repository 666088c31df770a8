import type { Condition, ConditionStatus, K8sActualSource, SourceContainer } from '../contract.generated.ts';
import { instrumentationConfigManifest, workloadManifest, yamlOf } from '../kubernetes/manifests.ts';
import type { InstrumentationConfig, WorkloadId } from '../kubernetes/model.ts';
import { withOverride } from '../odigos/agents.ts';
import { countInjection, podsManifestInjection } from '../odigos/conditions.ts';
import type { Standing } from '../odigos/standing.ts';
import type { Cluster } from '../worlds/cluster.ts';

/** How much of a source an answer fills in: the single one alone has manifests. */
export type SourceDetail = 'single' | 'listed';

/** A source as the older part of the API shows it: a view of its InstrumentationConfig. */
export function sourceView(cluster: Cluster, config: InstrumentationConfig, detail: SourceDetail): K8sActualSource {
  const { id } = config;
  const standing = cluster.standing(id);
  const { workload } = standing;
  return {
    namespace: id.namespace,
    kind: id.kind,
    name: id.name,
    dataStreamNames: [...standing.streams],
    // Never filled here, only in lists of a namespace.
    numberOfInstances: null,
    selected: true,
    otelServiceName: standing.ownSource?.serviceName ?? id.name,
    get containers() {
      return containersOf(standing, config);
    },
    get conditions() {
      return conditionsOf(standing, config, detail);
    },
    get manifestYAML() {
      return detail === 'single' && workload ? yamlOf(workloadManifest(workload)) : '';
    },
    get instrumentationConfigYAML() {
      return detail === 'single' ? yamlOf(instrumentationConfigManifest(config, standing.streams)) : '';
    },
    get profiling() {
      // Looking opens a profiling slot, and may push another out.
      return { profileJson: cluster.profiles.look(id) };
    },
  };
}

/** A workload in the list of its namespace: little more than whether it is selected. */
export function namespaceSourceView(cluster: Cluster, id: WorkloadId): K8sActualSource {
  const standing = cluster.standing(id);
  return {
    namespace: id.namespace,
    kind: id.kind,
    name: id.name,
    dataStreamNames: [...standing.streams],
    numberOfInstances: standing.workload?.pods.filter((pod) => pod.containers.every((one) => one.ready)).length ?? 0,
    selected: standing.config !== undefined,
    otelServiceName: null,
    containers: null,
    conditions: null,
    manifestYAML: null,
    instrumentationConfigYAML: null,
    profiling: null,
  };
}

function containersOf(standing: Standing, config: InstrumentationConfig): SourceContainer[] {
  return (standing.workload?.containers ?? []).map(({ name }) => {
    const detected = config.detected.find((one) => one.containerName === name);
    const agent = config.agents.find((one) => one.containerName === name);
    const override = standing.ownSource?.overrides.find((one) => one.containerName === name);
    const runtime = detected && withOverride(detected, override);
    return {
      containerName: name,
      language: runtime?.language ?? '',
      runtimeVersion: runtime?.runtimeVersion ?? '',
      // A container that was not looked at yet counts as overridden, as upstream.
      overriden: detected === undefined || override?.language !== undefined,
      instrumented: agent?.enabled ?? false,
      instrumentationMessage: agent && !agent.enabled ? agent.message : '',
      otelDistroName: agent?.distro ?? '',
    };
  });
}

function conditionsOf(standing: Standing, config: InstrumentationConfig, detail: SourceDetail): Condition[] {
  const conditions: Condition[] = [
    condition('MarkedForInstrumentation', 'success', standing.marking.decision, standing.marking.message),
    condition('AgentEnabled', agentEnabledStatus(config), config.decision.reason, config.decision.message),
    podsCondition(standing, config),
    condition(
      'RuntimeDetection',
      {
        DetectedSuccessfully: 'success' as const,
        WaitingForDetection: 'loading' as const,
        NoRunningPods: 'disabled' as const,
      }[config.detection.reason],
      config.detection.reason,
      config.detection.message,
    ),
  ];
  if (config.rollout) {
    const status = config.rollout.reason === 'PreviousRolloutOngoing' ? 'loading' : 'success';
    conditions.push(condition('WorkloadRollout', status, config.rollout.reason, config.rollout.message));
  }
  const instances = detail === 'single' ? instancesCondition(standing) : null;
  return instances ? [...conditions, instances] : conditions;
}

function condition(type: string, status: ConditionStatus, reason: string, message: string): Condition {
  return { type, status, reason, message };
}

function agentEnabledStatus(config: InstrumentationConfig): ConditionStatus {
  if (config.decision.enabled) return 'success';
  const waits = ['WaitingForRuntimeInspection', 'RuntimeDetailsUnavailable'].includes(config.decision.reason);
  return waits ? 'loading' : 'error';
}

function podsCondition(standing: Standing, config: InstrumentationConfig): Condition {
  const type = 'PodsManifestInjection';
  const { status, message } = podsManifestInjection(standing);
  const suffix = config.decision.enabled ? 'Enabled' : 'Disabled';
  if (countInjection(standing).total === 0) return condition(type, 'loading', 'NoPods', 'NoPods');
  if (status === 'Success') {
    const reason = `PodsAppliedSuccessfully_${suffix}`;
    return condition(type, 'success', reason, reason);
  }
  if (status === 'Notice') return condition(type, 'error', `RestartRequiredWebhookMissed_${suffix}`, message);
  return condition(type, 'loading', `RolloutInProgress_${suffix}`, message);
}

/** How many agents in processes are healthy, the one condition that `sourceConditions` adds; null without any. */
export function instancesCondition(standing: Standing): Condition | null {
  const processes = (standing.workload?.pods ?? []).flatMap((pod) =>
    pod.containers.flatMap((container) => container.processes),
  );
  if (processes.length === 0) return null;
  const healthy = processes.filter((process) => process.healthy === true).length;
  const type = 'InstrumentationInstancesHealth';
  const message = `${healthy}/${processes.length} agents are well`;
  return condition(type, healthy === processes.length ? 'success' : 'error', type, message);
}
