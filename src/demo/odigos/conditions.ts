import type { DesiredConditionStatus, DesiredStateProgress } from '../contract.generated.ts';
import type { AgentReason, PodContainer } from '../kubernetes/model.ts';
import { reportsHealth } from './agents.ts';
import { isCurrent, podsOf, type Standing } from './standing.ts';
import { status, worstOf } from './statuses.ts';

const STABILITY_WINDOW_MS = 60 * 60 * 1000;

/** Whether, and with what outcome, the runtimes of a tracked workload were looked at; null for untracked ones. */
export function runtimeDetection({ config }: Standing): DesiredConditionStatus | null {
  if (!config) return null;
  const progress: Record<typeof config.detection.reason, DesiredStateProgress> = {
    DetectedSuccessfully: 'Success',
    WaitingForDetection: 'Waiting',
    NoRunningPods: 'Pending',
  };
  return status(
    'RuntimeDetection',
    progress[config.detection.reason],
    config.detection.reason,
    config.detection.message,
  );
}

const AGENT_TITLES: Record<AgentReason, readonly [DesiredStateProgress, string]> = {
  EnabledSuccessfully: ['Success', 'Agent Injection Enabled'],
  EnabledWithOtherAgents: ['Notice', 'Enabled With Other Agents'],
  WaitingForRuntimeInspection: ['Irrelevant', 'Waiting for Runtime Inspection'],
  RuntimeDetailsUnavailable: ['Irrelevant', 'Runtime Details Unavailable'],
  UnsupportedProgrammingLanguage: ['Unsupported', 'Unsupported Programming Language'],
  NoAvailableAgent: ['Unsupported', 'No Available Agent'],
  UnsupportedRuntimeVersion: ['Unsupported', 'Unsupported Runtime Version'],
  OtherAgentDetected: ['Notice', 'Other Agent Detected'],
  IgnoredContainer: ['Disabled', 'Container Ignored'],
  NoCollectedSignals: ['Notice', 'No Signals Collected'],
  CrashLoopBackOff: ['Notice', 'CrashLoopBackOff Rollback'],
  ImagePullBackOff: ['Notice', 'ImagePullBackOff Rollback'],
};

/** The status of a decision about agents, of a workload or of one container. */
export function agentStatus(reason: AgentReason, message: string): DesiredConditionStatus {
  const [progress, title] = AGENT_TITLES[reason];
  const actionItems: DesiredConditionStatus['actionItems'] = [];
  if (reason === 'OtherAgentDetected') {
    actionItems.push({ type: 'AllowConcurrentAgentsForContainer', buttonText: 'Allow both agents' });
  }
  if (reason === 'EnabledWithOtherAgents') {
    actionItems.push({ type: 'DisallowConcurrentAgentsForContainer', buttonText: 'Keep the other agent only' });
  }
  return status('AgentEnabled', progress, title, message, actionItems);
}

/** The code that stands behind a title; undefined for any other text. */
export function agentReasonOf(title: string): string | undefined {
  const found = Object.entries(AGENT_TITLES).find(([, [, known]]) => known === title);
  return found?.[0];
}

/** The decision about agents; null for untracked workloads. */
export function agentInjectionEnabled({ config }: Standing): DesiredConditionStatus | null {
  return config ? agentStatus(config.decision.reason, config.decision.message) : null;
}

/** The last rollout that Odigos made; null when it made none yet. */
export function rollout({ config }: Standing): DesiredConditionStatus | null {
  if (!config?.rollout) return null;
  const progress: Record<typeof config.rollout.reason, DesiredStateProgress> = {
    RolloutFinished: 'Success',
    RolloutTriggeredSuccessfully: 'Success',
    Disabled: 'Unknown',
    WaitingForRestart: 'Irrelevant',
    PreviousRolloutOngoing: 'Waiting',
  };
  return status('WorkloadRollout', progress[config.rollout.reason], config.rollout.reason, config.rollout.message);
}

/** Counts of pods by what agents they carry. */
export interface InjectionCount {
  readonly total: number;
  readonly applied: number;
  readonly outOfDate: number;
  readonly without: number;
}

/** Counts the workload's pods with the current agents, with old ones, and with none. */
export function countInjection(standing: Standing): InjectionCount {
  let applied = 0;
  let outOfDate = 0;
  const pods = podsOf(standing);
  for (const pod of pods) {
    if (pod.agentsHash === null) continue;
    if (standing.config?.decision.enabled && !isCurrent(standing, pod)) outOfDate += 1;
    else applied += 1;
  }
  return { total: pods.length, applied, outOfDate, without: pods.length - applied - outOfDate };
}

/** Whether the pods carry what was decided; the trustworthy one of the two conditions about injection. */
export function podsManifestInjection(standing: Standing): DesiredConditionStatus {
  const name = 'PodsManifestInjection';
  const { config, id } = standing;
  const count = countInjection(standing);
  const actions = (buttonText: string): DesiredConditionStatus['actionItems'] => [
    { type: 'RolloutWorkload', buttonText },
  ];
  if (count.total === 0) return status(name, 'Irrelevant', 'Rollout: No Pods', '', []);
  const injected = count.applied + count.outOfDate;
  if (!config) {
    return injected === 0
      ? status(name, 'Success', 'Agent Removed from All Pods', '', [])
      : status(
          name,
          'Notice',
          'Rollout: Untracked by Odigos',
          'no longer instrumented, yet some pods still carry the agent; nothing tracks this workload, so restart it by hand',
          actions('Restart to take the agent out'),
        );
  }
  const rolling = config.rollout?.reason === 'RolloutTriggeredSuccessfully';
  const automatic = config.rollout === null || config.rollout.reason === 'Disabled';
  if (!config.decision.enabled) {
    if (injected === 0) return status(name, 'Success', 'Agent Removed from All Pods', '', []);
    if (rolling) {
      const message = `the agent is being taken out of the pods as this ${id.kind} rolls out`;
      return status(name, 'Waiting', 'Rollout: In Progress', message, []);
    }
    if (!automatic) {
      const message = `some pods still carry the agent; roll this ${id.kind} out to take it out`;
      return status(name, 'Notice', 'Rollout Required to Remove Instrumentation', message, actions('Restart'));
    }
    const message = `some pods still carry the agent; Odigos is about to roll this ${id.kind} out`;
    return status(name, 'Waiting', 'Waiting for Automatic Rollout', message, actions('Restart now'));
  }
  if (count.applied === count.total) return status(name, 'Success', 'Agent Applied to All Pods', '', []);
  if (rolling) {
    const message = `all pods will carry the agent once this ${id.kind} is rolled out`;
    return status(name, 'Waiting', 'Rollout: In Progress', message, []);
  }
  if (config.rollout === null) {
    const message = `some pods lack the agent; Odigos is about to roll this ${id.kind} out`;
    return status(name, 'Waiting', 'Waiting for Automatic Rollout', message, actions('Restart now'));
  }
  if (count.outOfDate > 0) {
    const message = `some pods carry an older agent; roll this ${id.kind} out to renew it`;
    return status(name, 'Notice', 'Rollout Required to Update Instrumentation', message, actions('Restart'));
  }
  const message = `some pods were made without the agent; roll this ${id.kind} out to put it in`;
  return status(name, 'Notice', 'Rollout Required to Apply Instrumentation', message, actions('Restart'));
}

/** The other condition about injection, which counts pods and knows nothing of paused rollouts. */
export function agentInjected(standing: Standing): DesiredConditionStatus {
  const name = 'AgentInjected';
  const { config } = standing;
  const count = countInjection(standing);
  const injected = count.applied + count.outOfDate;
  if (count.total === 0) return status(name, 'Irrelevant', 'NoRunningPods', 'this source has no pods');
  if (!config?.decision.enabled) {
    return injected === 0
      ? status(name, 'Success', 'AgentNotInjectedAsExpected', 'no pod carries the agent, and none should')
      : status(
          name,
          'Waiting',
          'SomePodsAgentInjectedWaitingForAutoRollout',
          `${injected} of ${count.total} pods carry the agent though none should; a rollout will replace them`,
        );
  }
  if (count.applied === count.total) {
    return status(name, 'Success', 'SuccessfullyInjected', `every one of the ${count.total} pods carries the agent`);
  }
  if (count.without === 0) {
    return status(
      name,
      'Waiting',
      'SomePodsAgentOutOfDateWaitingForAutoRollout',
      `${count.outOfDate} of ${count.total} pods carry an older agent`,
    );
  }
  return status(
    name,
    'Waiting',
    'SomePodsAgentNotInjectedRolloutNeeded',
    `${count.without} of ${count.total} pods lack the agent until they are replaced`,
  );
}

/** The containers that carry an agent, over all pods. */
function injectedContainers(standing: Standing): readonly PodContainer[] {
  return podsOf(standing)
    .filter((pod) => pod.agentsHash !== null)
    .flatMap((pod) => pod.containers.filter((container) => container.distro !== null));
}

/**
 * How the agents in the running processes are. Null, as in the real API, when all are healthy and none reports a
 * library: the field `processesHealthStatus`, which may not be null, then fails.
 */
export function processesHealth(standing: Standing): DesiredConditionStatus | null {
  const name = 'ProcessesHealthStatus';
  const containers = injectedContainers(standing);
  if (containers.length === 0) {
    return status(name, 'Irrelevant', 'NoAgentInjected', 'no running pod carries the agent');
  }
  const reporting = containers.filter((container) => container.distro !== null && reportsHealth(container.distro));
  if (reporting.length === 0) {
    return status(name, 'Irrelevant', 'Unsupported', 'the agents of this workload do not report their health');
  }
  if (reporting.every((container) => !container.ready)) {
    return status(name, 'Waiting', 'ContainersNotReady', 'no container with an agent has started yet');
  }
  const processes = reporting.flatMap((container) => container.processes);
  if (processes.length === 0) {
    return status(name, 'Waiting', 'NoProcesses', 'the agent has not started in any container yet');
  }
  const failing = processes.filter((process) => process.healthy === false);
  if (failing.length > 0) {
    const message = `the agent is unhealthy in ${failing.length} process(es): ${failing[0]?.message}`;
    return status(name, 'Failure', 'OdigosUnhealthyInSomeProcesses', message);
  }
  const broken = processes.filter((process) => process.libraries.some((library) => !library.healthy));
  if (broken.length > 0) {
    const reason = broken[0]?.libraries.find((library) => !library.healthy)?.message ?? '';
    const message = `an instrumented library is unhealthy in ${broken.length} process(es): ${reason}`;
    return status(name, 'Failure', 'OdigosUnhealthyInSomeProcesses', message);
  }
  const starting = processes.filter((process) => process.healthy === null);
  if (starting.length > 0) {
    return status(name, 'Waiting', 'Starting', `the agent is still starting in ${starting.length} process(es)`);
  }
  const libraries = processes.reduce((sum, process) => sum + process.libraries.length, 0);
  if (libraries === 0) return null;
  return status(name, 'Success', 'AllHealthy', `${libraries} instrumented parts are healthy`);
}

/** Whether telemetry is to be expected and was seen. It stays Success when data stops. */
export function expectingTelemetry(standing: Standing): DesiredConditionStatus {
  const name = 'ExpectingTelemetry';
  const { config } = standing;
  if (!config) {
    const message = 'not marked, so no telemetry is to be expected';
    return status(name, 'Irrelevant', 'WorkloadNotMarkedForInstrumentation', message);
  }
  if (!config.decision.enabled) {
    const message = 'no agent is enabled, so no telemetry is to be expected';
    return status(name, 'Irrelevant', 'AgentNotEnabledForInjection', message);
  }
  const pods = podsOf(standing);
  if (pods.length === 0)
    return status(name, 'Pending', 'NoRunningPod', 'no pod runs, so no telemetry is to be expected');
  const containers = injectedContainers(standing);
  if (containers.length === 0) {
    const message = 'no running container carries the agent yet';
    return status(name, 'Irrelevant', 'AgentNotInjected', message);
  }
  if (containers.every((container) => !container.ready)) {
    const message = 'no container with an agent is ready yet';
    return status(name, 'Waiting', 'InstrumentedContainersNotReady', message);
  }
  return standing.telemetry.totalDataSent > 0
    ? status(name, 'Success', 'AgentInjectedAndDataSent', 'telemetry of this workload was seen')
    : status(name, 'Waiting', 'AgentWaitingForTelemetry', 'instrumented, and no telemetry was seen yet');
}

/** What automatic rollback thinks of the workload; null for untracked ones. */
export function autoRollback(standing: Standing): DesiredConditionStatus | null {
  const name = 'Rollback';
  const { config, now } = standing;
  if (!config) return null;
  if (config.rolledBack) {
    return status(name, 'Notice', 'RollbackOccurred', 'pods failed under the agent, so it was taken out again');
  }
  if (!config.decision.enabled) {
    return status(name, 'Irrelevant', 'AgentNotEnabled', 'without an agent there is nothing to roll back');
  }
  if (standing.rollbackDisabled) return status(name, 'Irrelevant', 'Disabled', 'automatic rollback is switched off');
  const since = config.agentsHashChangedAt;
  return since !== null && now - since < STABILITY_WINDOW_MS
    ? status(name, 'Success', 'Evaluating', 'the pods are being watched for an hour after the agent came')
    : status(name, 'Success', 'Stable', 'the pods have been stable since the agent came');
}

/** Which of the API's two computations of health is asked for: they disagree on purpose, as upstream. */
export type HealthPath = 'workloads' | 'workloadsByIds';

/** The verdict about a workload. Its name tells the stage that it stopped at. */
export function odigosHealth(standing: Standing, path: HealthPath): DesiredConditionStatus {
  const overall = 'WorkloadOdigosHealth';
  if (standing.id.kind === 'StaticPod' && standing.isCommunity) {
    return status(overall, 'Unsupported', 'EnterpriseFeature', 'static pods need the enterprise tier');
  }
  const worst =
    path === 'workloads'
      ? worstOf([
          runtimeDetection(standing),
          agentInjectionEnabled(standing),
          rollout(standing),
          podsManifestInjection(standing),
          agentInjected(standing),
          processesHealth(standing),
          expectingTelemetry(standing),
        ])
      : worstOf([
          runtimeDetection(standing),
          agentInjectionEnabled(standing),
          autoRollback(standing),
          podsManifestInjection(standing),
          processesHealth(standing),
          expectingTelemetry(standing),
        ]);
  const bad = worst && !['Success', 'Irrelevant', 'Unknown'].includes(worst.status) ? worst : undefined;
  if (bad) return bad;
  if (!standing.config) {
    return status(overall, 'Disabled', 'DisabledForInstrumentation', standing.marking.message);
  }
  return status(overall, 'Success', 'CollectingTelemetry', 'instrumented, and its telemetry is collected');
}
