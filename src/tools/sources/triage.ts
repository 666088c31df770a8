import type {
  TroubleshootSourceDestinationsQuery,
  TroubleshootSourceQuery,
} from '../../tool/generated/operations.generated.ts';
import { SINCE } from '../../tool/generated/releases.generated.ts';
import { BOTH_AGENTS, type Condition } from '../workload/workload.ts';

/** One workload as troubleshoot_source reads it. */
export type TriageWorkload = TroubleshootSourceQuery['workloads'][number];
export type TriageDestination = NonNullable<
  TroubleshootSourceDestinationsQuery['computePlatform']
>['destinations'][number];

/** The stages between a workload and its backend, in the order in which they are judged. */
export const STAGES = [
  'exists',
  'marked',
  'not_rolled_back',
  'app_runs',
  'runtime_detected',
  'agent_chosen',
  'pods_carry_agent',
  'agent_healthy',
  'telemetry_seen',
  'still_flowing',
  'goes_somewhere',
] as const;

export type Stage = (typeof STAGES)[number];

/** Whether a stage is broken for good or on its way. */
type StageVerdict = 'broken' | 'waiting';

/** A stage that stops: what it is, what shows it, what to do. */
export interface Finding {
  readonly stage: Stage;
  readonly verdict: StageVerdict;
  /** One sentence for a person. */
  readonly says: string;
  /** The fields that prove it, with their values. */
  readonly evidence: readonly string[];
  /** What to do, one sentence. */
  readonly fix: string;
  /** What the fix is about, for the next step. */
  readonly remedy: Remedy;
}

/** What kind of help a finding calls for; the tool turns it into calls. */
type Remedy =
  | 'instrument'
  | 'recover_from_rollback'
  | 'fix_application'
  | 'wait'
  | 'override_runtime'
  | 'allow_concurrent_agents'
  | 'restart'
  | 'read_agent_health'
  | 'look_at_gateway'
  | 'look_at_destinations'
  | 'add_destination';

/** Two readings of the bytes sent; `after` is absent when only one was taken. */
export interface Reading {
  readonly before: number;
  readonly after?: number;
}

export interface TriageInput {
  readonly workload: TriageWorkload;
  readonly destinations: readonly TriageDestination[];
  readonly reading: Reading | undefined;
}

/**
 * The first broken stage of a workload, in the order of triage: the order, the fields and the values are those that
 * were seen on a real UI (rollback before runtime and agent, since a rolled-back workload also shows "Waiting for
 * Automatic Rollout").
 *
 * @returns nothing when every stage that can be judged is fine
 */
export function firstBrokenStage(input: TriageInput): Finding | undefined {
  return (
    notMarked(input.workload) ??
    rolledBack(input.workload) ??
    applicationDown(input.workload) ??
    runtimeMissing(input.workload) ??
    noAgent(input.workload) ??
    podsWithoutAgent(input.workload) ??
    agentUnhealthy(input.workload) ??
    noTelemetry(input.workload) ??
    notFlowing(input.reading) ??
    goesNowhere(input)
  );
}

function evidence(field: string, condition: Condition): string {
  const { status, reasonEnum, message } = condition;
  return `${field}: ${status}${reasonEnum ? `/${reasonEnum}` : ''}${message ? `: ${message}` : ''}`;
}

function verdictOf({ status }: Condition): StageVerdict {
  return status === 'Waiting' || status === 'Pending' ? 'waiting' : 'broken';
}

/** Whether a condition stops its stage; Success, Irrelevant, Unknown and absent ones don't. */
function stops(condition: Condition | null | undefined): condition is Condition {
  switch (condition?.status) {
    case 'Error':
    case 'Failure':
    case 'Notice':
    case 'Pending':
    case 'Waiting':
    case 'Unsupported':
    case 'Disabled':
      return true;
    default:
      return false;
  }
}

function notMarked({
  markedForInstrumentation: mark,
  id,
  conditions,
  workloadOdigosHealthStatus,
}: TriageWorkload): Finding | undefined {
  // On the community tier static pods read so whether they are marked or not.
  if (workloadOdigosHealthStatus.reasonEnum === 'EnterpriseFeature') {
    return {
      stage: 'marked',
      verdict: 'broken',
      says: `${id.kind}s can be instrumented on the enterprise tier only.`,
      evidence: [evidence('workloadOdigosHealthStatus', workloadOdigosHealthStatus)],
      fix: 'Use an enterprise installation, or run it as another kind of workload.',
      remedy: 'instrument',
    };
  }
  if (mark.markedForInstrumentation === true) return undefined;
  const facts = [`markedForInstrumentation: ${mark.markedForInstrumentation} (${mark.decisionEnum}): ${mark.message}`];
  const leftover = conditions.podsManifestInjection;
  if (stops(leftover)) facts.push(evidence('podsManifestInjection', leftover));
  return {
    stage: 'marked',
    verdict: 'broken',
    says:
      mark.markedForInstrumentation === null
        ? 'This workload is not instrumented: no Source covers it.'
        : 'Instrumentation of this workload is disabled by its own Source.',
    evidence: facts,
    fix: `Instrument the workload${stops(leftover) ? '; until its pods are replaced they still carry an old agent' : ''}.`,
    remedy: 'instrument',
  };
}

function rolledBack({ rollbackOccurred, conditions }: TriageWorkload): Finding | undefined {
  const agent = conditions.agentInjectionEnabled;
  const byReason = agent?.reasonEnum?.endsWith(' Rollback') ?? false;
  if (!rollbackOccurred && !byReason) return undefined;
  const cause = agent?.reasonEnum?.replace(/ Rollback$/, '') ?? 'a crash';
  return {
    stage: 'not_rolled_back',
    verdict: 'broken',
    says: `Odigos rolled the instrumentation back after pods went into ${cause}.`,
    evidence: [`rollbackOccurred: ${rollbackOccurred}`, ...(agent ? [evidence('agentInjectionEnabled', agent)] : [])],
    fix: 'Find out why the pods failed, then recover from the rollback: it stays in force after the cause is gone.',
    remedy: 'recover_from_rollback',
  };
}

const APPLICATION_REASONS: ReadonlySet<string> = new Set([
  'CrashLoopBackOff',
  'ImagePullBackOff',
  'ErrImagePull',
  'ErrImageNeverPull',
  'InvalidImageName',
  'CreateContainerConfigError',
  'CreateContainerError',
  'RunContainerError',
]);

function applicationDown(workload: TriageWorkload): Finding | undefined {
  const { pods, workloadHealthStatus, podsHealthStatus, id } = workload;
  const failing = (pods ?? []).flatMap(({ podName, containers }) =>
    containers
      .filter(
        ({ isCrashLoop, waitingReasonEnum }) =>
          isCrashLoop || (waitingReasonEnum !== null && APPLICATION_REASONS.has(waitingReasonEnum)),
      )
      .map(
        ({ containerName, waitingReasonEnum, waitingMessage, restartCount }) =>
          `pod ${podName} container ${containerName}: ${waitingReasonEnum ?? 'crash loop'}, ${restartCount ?? 0} restarts${waitingMessage ? `: ${waitingMessage}` : ''}`,
      ),
  );
  if (failing.length > 0) {
    return {
      stage: 'app_runs',
      verdict: 'broken',
      says: 'The application itself does not run: its containers fail in Kubernetes.',
      evidence: [...failing.slice(0, 3), evidence('podsHealthStatus', podsHealthStatus)],
      fix: 'Fix the pods first. If they fail only while instrumented, Odigos rolls back by itself after its grace time.',
      remedy: 'fix_application',
    };
  }
  // A CronJob between its runs has no pods and is no error; the later stages say what it waits for.
  if (pods?.length !== 0 || id.kind === 'CronJob') return undefined;
  return {
    stage: 'app_runs',
    verdict: 'waiting',
    says: 'This workload has no running pods.',
    evidence: ['pods: none', ...(workloadHealthStatus ? [evidence('workloadHealthStatus', workloadHealthStatus)] : [])],
    fix: 'Scale the workload up, or find out why Kubernetes starts no pods.',
    remedy: 'fix_application',
  };
}

function runtimeMissing({ conditions, containers, id }: TriageWorkload): Finding | undefined {
  const condition = conditions.runtimeDetection;
  if (!stops(condition)) return undefined;
  const waiting = verdictOf(condition) === 'waiting';
  return {
    stage: 'runtime_detected',
    verdict: verdictOf(condition),
    says: waiting
      ? 'Odigos has not yet detected what runs in the containers.'
      : 'Odigos could not tell what runs in the containers.',
    evidence: [evidence('runtimeDetection', condition), ...languagesOf(containers)],
    fix: waiting ? detectionStarts(id.kind) : 'Override the runtime of the container.',
    remedy: waiting ? 'wait' : 'override_runtime',
  };
}

function detectionStarts(kind: string): string {
  return kind === 'CronJob'
    ? 'Start a job, or wait for the next run: detection needs a running pod.'
    : 'Wait: detection takes some seconds once a pod runs.';
}

function languagesOf(containers: TriageWorkload['containers']): readonly string[] {
  return (containers ?? [])
    .filter(({ runtimeInfo }) => runtimeInfo !== null && runtimeInfo !== undefined)
    .map(
      ({ containerName, runtimeInfo }) =>
        `container ${containerName}: ${[runtimeInfo?.language, runtimeInfo?.runtimeVersion].filter(Boolean).join(' ')}`,
    );
}

const AGENT_REMEDIES: Readonly<Record<string, { readonly remedy: Remedy; readonly fix: string }>> = {
  'No Available Agent': {
    remedy: 'override_runtime',
    fix: 'No agent exists for this runtime; if it was detected wrongly, override it.',
  },
  'Unsupported Runtime Version': {
    remedy: 'override_runtime',
    fix: 'Update the runtime; if its version was detected wrongly, override it.',
  },
  'Unsupported Programming Language': {
    remedy: 'override_runtime',
    fix: 'The language has no agent; if it was detected wrongly, override it.',
  },
  'Injection Conflict': {
    remedy: 'override_runtime',
    fix: 'Something else sets the same environment variables; remove it or choose another distribution.',
  },
  'Missing Distro Parameter': {
    remedy: 'override_runtime',
    fix: 'The distribution lacks a parameter that detection should find; override the runtime.',
  },
  'Other Agent Detected': {
    remedy: 'allow_concurrent_agents',
    fix: `Remove the other agent, or allow both to run in this container: update_source does, with an Odigos of ${SINCE['PatchSourceRequestInput.allowConcurrentAgents']} or later.`,
  },
  'No Signals Collected': { remedy: 'add_destination', fix: 'Add a destination that takes a signal of this source.' },
  'Container Ignored': {
    remedy: 'instrument',
    fix: 'The container is on the ignore list; take it off to instrument it.',
  },
  'Waiting for Node Collector': {
    remedy: 'wait',
    fix: 'Wait for the node collector; if it stays so, look at the odiglets.',
  },
};

function noAgent({ conditions, containers }: TriageWorkload): Finding | undefined {
  const condition = conditions.agentInjectionEnabled;
  if (!stops(condition) || condition.reasonEnum === BOTH_AGENTS) return undefined;
  const known = AGENT_REMEDIES[condition.reasonEnum ?? ''];
  return {
    stage: 'agent_chosen',
    verdict: verdictOf(condition),
    says: `Odigos injects no agent: ${condition.reasonEnum ?? condition.status}.`,
    evidence: [
      evidence('agentInjectionEnabled', condition),
      ...(containers ?? []).flatMap(({ containerName, agentEnabled, runtimeInfo }) =>
        agentEnabled && !agentEnabled.agentEnabled
          ? [
              `container ${containerName} (${[runtimeInfo?.language, runtimeInfo?.runtimeVersion].filter(Boolean).join(' ') || 'unknown runtime'}${otherAgents(runtimeInfo?.otherAgentNames)}): ${agentEnabled.agentEnabledStatus.reasonEnum ?? agentEnabled.agentEnabledStatus.status}`,
            ]
          : [],
      ),
    ],
    fix: known?.fix ?? 'Read the message; it says what Odigos needs.',
    remedy: known?.remedy ?? 'override_runtime',
  };
}

function otherAgents(names: readonly string[] | null | undefined): string {
  return names && names.length > 0 ? `, other agent ${names.join(', ')}` : '';
}

function podsWithoutAgent({ conditions, pods, id }: TriageWorkload): Finding | undefined {
  const injection = conditions.podsManifestInjection;
  const rollout = conditions.rollout;
  const rolloutFailed = rollout?.status === 'Failure' ? rollout : undefined;
  const stopping = stops(injection) ? injection : rolloutFailed;
  // A UI that has no such condition tells it of each pod.
  if (injection === undefined && !stopping) return podsToRestart(pods ?? []);
  if (!stopping) return undefined;
  const waiting = verdictOf(stopping) === 'waiting' && !rolloutFailed;
  const carrying = (pods ?? []).filter(({ agentInjected }) => agentInjected).length;
  return {
    stage: 'pods_carry_agent',
    verdict: waiting ? 'waiting' : 'broken',
    says: waiting
      ? 'The running pods do not carry the agent yet; new ones will.'
      : 'The running pods do not carry the agent as they should: they must be restarted.',
    evidence: [
      evidence('podsManifestInjection', stopping),
      ...(rollout && rollout !== stopping ? [evidence('rollout', rollout)] : []),
      `pods with agent: ${carrying} of ${(pods ?? []).length}`,
    ],
    fix: waiting
      ? rolloutComes(id.kind)
      : 'Restart the workload. If that changes nothing, check whether its rollout is paused.',
    remedy: waiting ? 'wait' : 'restart',
  };
}

function podsToRestart(pods: NonNullable<TriageWorkload['pods']>): Finding | undefined {
  const carrying = pods.filter(({ agentInjected }) => agentInjected).length;
  if (carrying === pods.length) return undefined;
  return {
    stage: 'pods_carry_agent',
    verdict: 'broken',
    says: 'The running pods do not carry the agent as they should: they must be restarted.',
    evidence: [`pods with agent: ${carrying} of ${pods.length}`],
    fix: 'Restart the workload. If that changes nothing, check whether its rollout is paused.',
    remedy: 'restart',
  };
}

function rolloutComes(kind: string): string {
  return kind === 'CronJob'
    ? 'Start a job, or wait for the next run: its pods get the agent.'
    : 'Wait for the rollout; if it stays so, restart the workload.';
}

function agentUnhealthy({ conditions, pods }: TriageWorkload): Finding | undefined {
  const condition = conditions.processesAgentHealth;
  if (!stops(condition)) return undefined;
  const waiting = verdictOf(condition) === 'waiting';
  const details = (pods ?? []).flatMap(({ podName, containers }) =>
    containers.flatMap(({ containerName, processes }) =>
      (processes ?? []).flatMap((process) => [
        ...(process.healthStatus.status === 'Failure'
          ? [`pod ${podName} container ${containerName}: ${process.healthStatus.message || 'process unhealthy'}`]
          : []),
        ...(process.instrumentations ?? [])
          .filter(({ healthy }) => healthy === false)
          .map(({ name, message }) => `pod ${podName} library ${name}: ${message || 'unhealthy'}`),
      ]),
    ),
  );
  return {
    stage: 'agent_healthy',
    verdict: waiting ? 'waiting' : 'broken',
    says: waiting
      ? 'The agents in the pods have not reported yet.'
      : 'The agent is in the pods but reports that it is unhealthy.',
    evidence: [evidence('processesAgentHealth', condition), ...details.slice(0, 3)],
    fix: waiting ? 'Wait some seconds and look again.' : "Read the process's message; it names what fails.",
    remedy: waiting ? 'wait' : 'read_agent_health',
  };
}

function noTelemetry({ conditions, telemetryMetrics }: TriageWorkload): Finding | undefined {
  const condition = conditions.expectingTelemetry;
  if (!stops(condition)) return undefined;
  const bytes = (telemetryMetrics ?? [])[0]?.totalDataSentBytes ?? 0;
  const known = SILENCE[condition.reasonEnum ?? ''];
  return {
    stage: 'telemetry_seen',
    verdict: 'waiting',
    says: known?.says ?? 'The agent runs, but nothing has been received from this workload.',
    evidence: [evidence('expectingTelemetry', condition), `totalDataSentBytes: ${bytes}`],
    fix: known?.fix ?? 'Send it some traffic; if it gets traffic, look at the gateway and at sampling.',
    remedy: known ? 'wait' : 'look_at_gateway',
  };
}

/** Why nothing can have been sent yet. */
const SILENCE: Readonly<Record<string, { readonly says: string; readonly fix: string }>> = {
  NoRunningPod: {
    says: 'No pod of this workload runs now, so no telemetry is expected.',
    fix: 'Wait for its next run, or start one.',
  },
  InstrumentedContainersNotReady: {
    says: 'Its instrumented containers are not ready yet, so no telemetry is expected.',
    fix: 'Wait until they are ready; if they never are, read their events in Kubernetes.',
  },
};

function notFlowing(reading: Reading | undefined): Finding | undefined {
  if (reading?.after === undefined || reading.after !== reading.before) return undefined;
  return {
    stage: 'still_flowing',
    verdict: 'broken',
    says: 'Data was received once, but nothing arrived between the two readings.',
    evidence: [
      `totalDataSentBytes: ${reading.before}, then ${reading.after}`,
      'Odigos keeps showing Success after data has stopped.',
    ],
    fix: 'Check whether the workload gets traffic; then look at the gateway and at sampling.',
    remedy: 'look_at_gateway',
  };
}

function goesNowhere({ workload, destinations }: TriageInput): Finding | undefined {
  const streams = workload.dataStreamNames.length > 0 ? workload.dataStreamNames : ['default'];
  const receiving = destinations.filter(({ dataStreamNames }) => {
    const names = dataStreamNames.length > 0 ? dataStreamNames : ['default'];
    return streams.some((stream) => names.includes(stream));
  });
  const working = receiving.filter((destination) => !destination.disabled && !errorOf(destination));
  if (working.length > 0) return undefined;
  const failing = receiving.map(
    (destination) =>
      `destination ${destination.name} (${destination.type}): ${destination.disabled ? 'disabled' : errorOf(destination)}`,
  );
  return {
    stage: 'goes_somewhere',
    verdict: 'broken',
    says:
      receiving.length === 0
        ? `No destination takes data stream ${streams.join(', ')}, so what is collected goes nowhere.`
        : `Every destination of data stream ${streams.join(', ')} is disabled or fails.`,
    evidence:
      failing.length > 0
        ? failing
        : [`dataStreamNames: ${streams.join(', ')}`, `destinations in it: none of ${destinations.length}`],
    fix:
      receiving.length === 0 ? 'Create a destination in that stream.' : 'Repair or enable one of these destinations.',
    remedy: receiving.length === 0 ? 'add_destination' : 'look_at_destinations',
  };
}

function errorOf({ conditions }: TriageDestination): string | undefined {
  const failed = (conditions ?? []).find(({ status }) => status === 'error');
  return failed ? `${failed.reason ?? failed.type}: ${failed.message ?? 'failed'}` : undefined;
}
