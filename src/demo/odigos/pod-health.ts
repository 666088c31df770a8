import type { DesiredConditionStatus } from '../contract.generated.ts';
import { availablePods, type Pod, type PodContainer, type Process } from '../kubernetes/model.ts';
import { reportsHealth } from './agents.ts';
import { isCurrent, podsOf, type Standing } from './standing.ts';
import { status, worstOf } from './statuses.ts';

/** The API spells it so. */
const CONTAINER_HEALTH = 'PodCotainerHealthK8s';

/** How Kubernetes sees one container. */
export function containerHealth(container: PodContainer): DesiredConditionStatus {
  if (container.waiting?.reason === 'CrashLoopBackOff') {
    return status(CONTAINER_HEALTH, 'Failure', 'CrashLoopBackOff', 'the container crashes again and again');
  }
  if (!container.started) return status(CONTAINER_HEALTH, 'Waiting', 'NotStarted', 'the container has not started');
  if (!container.ready) return status(CONTAINER_HEALTH, 'Waiting', 'NotReady', 'the container is not ready');
  return status(CONTAINER_HEALTH, 'Success', 'Healthy', 'the container is well');
}

/** How Kubernetes sees one pod. */
export function podHealth(pod: Pod): DesiredConditionStatus {
  const worst = worstOf(pod.containers.map(containerHealth));
  return worst ? { ...worst, name: 'PodHealthK8s' } : status('PodHealthK8s', 'Error', 'Unknown', 'no containers');
}

/** How Kubernetes sees all pods of a workload; "unknown" whenever there are none, which is no error. */
export function podsHealth(standing: Standing): DesiredConditionStatus {
  const containers = podsOf(standing).flatMap((pod) => pod.containers);
  return (
    worstOf(containers.map(containerHealth)) ??
    status('PodHealthK8s', 'Error', 'Unknown', 'without containers their health cannot be told')
  );
}

/** How the agent in one process is. */
export function processHealth(process: Process): DesiredConditionStatus {
  const name = 'ProcessHealthStatus';
  if (process.healthy === null) return status(name, 'Unknown', 'Starting', process.message);
  return process.healthy
    ? status(name, 'Success', 'Healthy', process.message)
    : status(name, 'Failure', 'Unhealthy', process.message);
}

/** How the agent in one container is; null without agent. */
export function containerOdigosHealth(container: PodContainer): DesiredConditionStatus | null {
  const name = 'PodContainerHealthOdigos';
  if (container.distro === null) return null;
  if (!reportsHealth(container.distro)) {
    return status(name, 'Success', 'Healthy', 'the agent runs in this container');
  }
  if (container.processes.length === 0) {
    return status(name, 'Waiting', 'NoInstrumentedProcesses', 'no instrumented process in this container');
  }
  const failing = container.processes.find((process) => process.healthy === false);
  if (failing) {
    const message = `an instrumented process is unhealthy: ${failing.message}`;
    return status(name, 'Failure', 'InstrumentatedProcessUnhealthy', message);
  }
  const library = container.processes.flatMap((process) => process.libraries).find((one) => !one.healthy);
  if (library) {
    const message = `an instrumented library is unhealthy: ${library.message}`;
    return status(name, 'Failure', 'InstrumentatedProcessUnhealthy', message);
  }
  return status(name, 'Success', 'Healthy', 'every instrumented process is well');
}

/** How Odigos sees one pod; null where no agent is and none should be. */
export function podOdigosHealth(standing: Standing, pod: Pod): DesiredConditionStatus | null {
  const name = 'PodHealthOdigos';
  if (!standing.config?.decision.enabled) {
    if (pod.agentsHash === null) return null;
    const message = 'carries the agent though it should not';
    return status(name, 'Waiting', 'OdigosAgentInjectedInUninstrumentedSource', message);
  }
  if (pod.agentsHash === null) {
    return status(name, 'Waiting', 'OdigosAgentNotInjected', 'does not carry the agent yet');
  }
  const worst = worstOf(pod.containers.map(containerOdigosHealth));
  return worst && worst.status !== 'Success'
    ? worst
    : status(name, 'Success', 'Healthy', 'the agent in the pod is well');
}

/** How Odigos sees all pods of a workload; null where no agent is and none should be. */
export function podsOdigosHealth(standing: Standing): DesiredConditionStatus | null {
  const pods = podsOf(standing);
  if (pods.length === 0) return status('PodHealthOdigos', 'Unknown', 'NoPods', 'this workload has no pods');
  const worst = worstOf(pods.map((pod) => podOdigosHealth(standing, pod)));
  if (!worst) return null;
  return worst.status === 'Success'
    ? status('PodHealthOdigos', 'Success', 'Healthy', 'Odigos is well in every pod')
    : worst;
}

/** Whether one pod carries what it should. */
export function podInjection(standing: Standing, pod: Pod): DesiredConditionStatus {
  const name = 'PodAgentInjection';
  const injected = pod.agentsHash !== null;
  if (!standing.config) {
    return injected
      ? status(name, 'Waiting', 'NotMarkedAutoRollout', 'not marked, yet the agent is still in this pod')
      : status(name, 'Success', 'NotMarkedNotInjected', 'not marked, and no agent is in this pod');
  }
  if (!standing.config.decision.enabled) {
    return injected
      ? status(name, 'Waiting', 'DisabledAutoRollout', 'no agent is enabled, yet one is still in this pod')
      : status(name, 'Success', 'DisabledNotInjected', 'no agent is enabled, and none is in this pod');
  }
  return isCurrent(standing, pod)
    ? status(name, 'Success', 'SuccessfullyInjected', 'the agent is in this pod')
    : status(name, 'Waiting', 'EnabledAfterPodCreatedAutoRollout', 'this pod is older than the decision for an agent');
}

/** How Kubernetes sees the workload; null when its manifest is gone. */
export function workloadHealth(standing: Standing): DesiredConditionStatus | null {
  const name = 'WorkloadHealth';
  const { workload, id } = standing;
  if (!workload) return null;
  const available = availablePods(workload.pods);
  if (id.kind === 'CronJob') return status(name, 'Pending', 'Progressing', 'this CronJob has not run yet');
  if (available === workload.desired && available > 0) {
    return status(name, 'Success', 'Healthy', `all replicas of this ${id.kind} are available`);
  }
  if (id.kind === 'Deployment') {
    return available === 0
      ? status(name, 'Failure', 'NoAvailableReplicas', 'fewer replicas are available than this Deployment needs')
      : status(name, 'Pending', 'Progressing', `${available} of ${workload.desired} replicas are available`);
  }
  if (workload.desired === 0) return status(name, 'Irrelevant', 'NoAvailableReplicas', 'scaled to zero');
  return status(name, 'Waiting', 'Progressing', `${available} of ${workload.desired} replicas are ready`);
}
