import { shownNamespaces } from '../../access/namespace-scope.ts';
import type { NextStep } from '../../tool/envelope.ts';
import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import type { FindUnhealthySourcesQuery } from '../../tool/generated/operations.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { defineRead } from '../../tool/tool.ts';
import {
  healthClass,
  overlooked,
  severity,
  shortCondition,
  workloadArguments,
  workloadKey,
} from '../workload/workload.ts';

type Workload = FindUnhealthySourcesQuery['workloads'][number];

/** The stage at which Odigos sees the fault, by the name of its condition. */
const STAGE_NAMES: Readonly<Record<string, string>> = {
  RuntimeDetection: 'runtime detection',
  AgentEnabled: 'agent choice',
  WorkloadRollout: 'rollout',
  PodsManifestInjection: 'agent in pods',
  AgentInjected: 'agent in pods',
  ProcessesHealthStatus: 'agent health',
  ExpectingTelemetry: 'telemetry',
};

const FIXES: Readonly<Record<string, string>> = {
  RuntimeDetection: 'Override the runtime, or wait for a running pod.',
  AgentEnabled: 'Read the reason: update or override the runtime, or allow both agents.',
  WorkloadRollout: 'Restart the workload.',
  PodsManifestInjection: 'Restart the workload.',
  AgentInjected: 'Restart the workload.',
  ProcessesHealthStatus: 'Read the message of the agent.',
  ExpectingTelemetry: 'Send it traffic, then look at the gateway.',
};

/**
 * "Which sources are unhealthy?" in one cheap read. Unhealthy is Odigos's own verdict of an instrumented workload:
 * Error, Failure, Notice or Unsupported. Pending and Waiting are listed apart. Unmarked workloads and static pods are
 * left out: on the community tier every static pod reads as Unsupported (recording `probe/workloads/lab-before`).
 */
export const find_unhealthy_sources = defineRead(definitions.find_unhealthy_sources, {
  async read(call) {
    const { namespace, limit } = call.arguments;
    const { workloads } = await call.read(operations.find_unhealthy_sources, call.arguments);
    const sources = workloads
      .filter(({ id, markedForInstrumentation: mark }) => mark.markedForInstrumentation && id.kind !== 'StaticPod')
      .sort(worstFirst);
    const unhealthy = sources.filter(({ workloadOdigosHealthStatus: health }) => healthClass(health) === 'unhealthy');
    const pending = sources.filter(({ workloadOdigosHealthStatus: health }) => healthClass(health) === 'pending');
    if (workloads.length === 0 && namespace !== undefined) {
      call.warn(
        `Namespace ${namespace} has no workloads that Odigos knows, or does not exist; names are case-sensitive.`,
      );
    }
    const left = overlooked(call.compatibility);
    if (left && sources.length > 0) call.warn(left);
    const bound = call.access.caller.namespaces;
    const everywhere = bound ? `in namespaces ${shownNamespaces(bound)}` : 'in the cluster';
    const where = namespace === undefined ? everywhere : `in namespace ${namespace}`;
    return {
      data: {
        says: saysOf(sources.length, unhealthy.length, pending.length, where),
        unhealthy: unhealthy.slice(0, limit).map(row),
        ...present({ pending: pending.slice(0, limit).map(row) }),
        counts: { sources: sources.length, unhealthy: unhealthy.length, pending: pending.length },
      },
      nextSteps: nextSteps(unhealthy, pending, sources, namespace),
    };
  },
});

function worstFirst(left: Workload, right: Workload): number {
  const bySeverity =
    severity(left.workloadOdigosHealthStatus.status) - severity(right.workloadOdigosHealthStatus.status);
  return bySeverity || (workloadKey(left.id) < workloadKey(right.id) ? -1 : 1);
}

function saysOf(sources: number, unhealthy: number, pending: number, where: string): string {
  if (sources === 0) return `There are no instrumented sources ${where}.`;
  const rest = pending > 0 ? `; ${pending} more ${pending === 1 ? 'is' : 'are'} on the way` : '';
  return `${unhealthy} of ${sources} sources ${where} ${unhealthy === 1 ? 'is' : 'are'} unhealthy${rest}.`;
}

function row({
  id,
  workloadOdigosHealthStatus: health,
  podsHealthStatus,
  numberOfInstances,
  rollbackOccurred,
}: Workload): object {
  const podsFail = podsHealthStatus.status === 'Failure' || podsHealthStatus.reasonEnum === 'NotStarted';
  return present({
    ...id,
    health: shortCondition(health),
    stage: STAGE_NAMES[health.name] ?? health.name,
    reason: health.message,
    rolled_back: rollbackOccurred || undefined,
    // Odigos's verdict leaves Kubernetes out; a workload without pods has no pod health and is no error.
    pods: podsFail && numberOfInstances !== null ? shortCondition(podsHealthStatus) : undefined,
    fix: rollbackOccurred ? 'Find out why the pods failed, then recover from the rollback.' : FIXES[health.name],
  });
}

function nextSteps(
  unhealthy: readonly Workload[],
  pending: readonly Workload[],
  sources: readonly Workload[],
  namespace: string | undefined,
): readonly NextStep[] {
  const [first, ...others] = [...unhealthy, ...pending];
  const steps = [...(first ? [troubleshoot(first)] : []), ...fixes(unhealthy), ...others.map(troubleshoot)].slice(0, 3);
  if (steps.length > 0) return steps;
  if (sources.length === 0 && namespace !== undefined) {
    return [
      { tool: 'list_workloads_in_namespace', arguments: { namespace }, why: 'See what could be instrumented here.' },
      { tool: 'find_unhealthy_sources', arguments: {}, why: 'Look in all namespaces.' },
    ];
  }
  const scope = namespace === undefined ? {} : { namespace };
  return [
    { tool: 'get_overview_metrics', arguments: { ...scope, watch_seconds: 15 }, why: 'See whether data flows now.' },
  ];
}

function troubleshoot({ id }: Workload): NextStep {
  const why = `See why ${id.name} sends no data, stage by stage.`;
  return { tool: 'troubleshoot_source', arguments: workloadArguments(id), why };
}

const MAX_RESTARTED = 20;
/** Stages that a restart mends. */
const RESTARTED_STAGES: ReadonlySet<string> = new Set(['PodsManifestInjection', 'WorkloadRollout']);

/** One call for all that a restart mends, and one for the first that was rolled back. */
function fixes(unhealthy: readonly Workload[]): readonly NextStep[] {
  const stale = unhealthy.filter(
    ({ id, workloadOdigosHealthStatus: health, rollbackOccurred }) =>
      RESTARTED_STAGES.has(health.name) && !rollbackOccurred && id.kind !== 'CronJob' && id.kind !== 'StaticPod',
  );
  const rolledBack = unhealthy.find(({ rollbackOccurred }) => rollbackOccurred);
  const workloads = stale.slice(0, MAX_RESTARTED).map(({ id }) => workloadArguments(id));
  return [
    ...(workloads.length > 0
      ? [
          {
            tool: 'restart_workloads',
            arguments: { workloads },
            why: 'Replace the pods that do not carry the agent as configured.',
          },
        ]
      : []),
    ...(rolledBack
      ? [
          {
            tool: 'recover_from_rollback',
            arguments: workloadArguments(rolledBack.id),
            why: `Once its cause is fixed: instrument ${rolledBack.id.name} again.`,
          },
        ]
      : []),
  ];
}
