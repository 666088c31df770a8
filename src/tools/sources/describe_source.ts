import { refuse, ToolFailure } from '../../tool/failure.ts';
import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import type { DescribeSourceQuery, DescribeSourceWorkloadQuery } from '../../tool/generated/operations.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { defineRead } from '../../tool/tool.ts';
import { healthOf } from '../health/health.ts';
import { shownHealth } from '../health/shown.ts';
import { markOf, shortCondition, type WorkloadId, workloadArguments } from '../workload/workload.ts';

type Described = DescribeSourceQuery['describeSource'];
type Workload = DescribeSourceWorkloadQuery['workloads'][number];

/**
 * How one workload is instrumented. The verdict and the runtime come from `workloads`: `describeSource.runtimeInfo`
 * fails for whatever is not instrumented (recording `query/describeSource/default/Deployment/echo`).
 */
export const describe_source = defineRead(definitions.describe_source, {
  async read(call) {
    const id = call.arguments;
    const [described, { workloads }] = await Promise.all([
      call.read(operations.describe_source, id).catch((error: unknown) => ({ error })),
      call.read(operations.describe_source_workload, id),
    ]);
    const workload = workloads[0];
    // Of a kind that it does not know the API says that alone, whether there is a workload or not.
    if ('error' in described) throw !workload || isNotThere(described.error) ? notThere(id) : described.error;
    const { describeSource } = described;
    const unhealthy =
      workload?.markedForInstrumentation.markedForInstrumentation && healthOf(workload).verdict !== 'healthy';
    return {
      data: present({
        ...id,
        ...(workload ? stateOf(workload) : {}),
        sources: sourcesOf(describeSource.sourceObjects),
        containers: containersOf(describeSource, workload),
        pods_by_phase: describeSource.podsPhasesCount,
        pods: describeSource.pods.map(podOf),
      }),
      nextSteps: [
        ...(unhealthy
          ? [{ tool: 'troubleshoot_source', arguments: workloadArguments(id), why: 'See the first broken stage.' }]
          : []),
        {
          tool: 'get_runtime_detection',
          arguments: workloadArguments(id),
          why: 'See what was detected in its containers.',
        },
        { tool: 'get_instrumentation_health', arguments: workloadArguments(id), why: 'See the health of its agents.' },
        ...(workload && !unhealthy && workload.markedForInstrumentation.markedForInstrumentation
          ? [{ tool: 'enable_source_profiling', arguments: workloadArguments(id), why: 'Profile it, if it is slow.' }]
          : []),
      ],
    };
  },
});

function isNotThere(error: unknown): boolean {
  return error instanceof ToolFailure && error.failure.side === 'target';
}

function notThere({ namespace, kind, name }: WorkloadId): ToolFailure {
  return refuse(`There is no ${kind} ${name} in namespace ${namespace} (names are case-sensitive).`, [
    { tool: 'list_workloads_in_namespace', arguments: { namespace }, why: 'See which workloads the namespace has.' },
    { tool: 'list_namespaces', arguments: {}, why: 'See which namespaces there are.' },
  ]);
}

function stateOf(workload: Workload): object {
  return present({
    state: markOf(workload.markedForInstrumentation.markedForInstrumentation),
    ...shownHealth(workload),
    health: shortCondition(workload.workloadOdigosHealthStatus),
    reason: workload.workloadOdigosHealthStatus.message,
    rolled_back: workload.rollbackOccurred || undefined,
    service_name: workload.serviceName,
    streams: workload.dataStreamNames,
  });
}

function sourcesOf({ workload, namespace, instrumentedText }: Described['sourceObjects']): object {
  return present({ workload: workload?.value, namespace: namespace?.value, decision: instrumentedText?.value });
}

function containersOf({ otelAgents }: Described, workload: Workload | undefined): readonly object[] {
  const names = new Set([
    ...otelAgents.containers.map(({ containerName }) => containerName.value),
    ...(workload?.containers ?? []).map(({ containerName }) => containerName),
  ]);
  return [...names].sort().map((name) => {
    const agent = otelAgents.containers.find(({ containerName }) => containerName.value === name);
    const seen = workload?.containers?.find(({ containerName }) => containerName === name);
    return present({
      name,
      language: seen?.runtimeInfo?.language,
      version: seen?.runtimeInfo?.runtimeVersion,
      override: seen?.overrides?.runtimeInfo?.language ?? seen?.overrides?.otelDistroName,
      agent_enabled: agent?.agentEnabled.value,
      reason: agent?.reason?.value,
      message: agent?.message?.value,
      distro: agent?.otelDistroName?.value,
    });
  });
}

function podOf(pod: Described['pods'][number]): object {
  return present({
    name: pod.podName.value,
    node: pod.nodeName.value,
    phase: pod.phase.value,
    agent_injected: pod.agentInjected.value,
    latest_revision: pod.runningLatestWorkloadRevision?.value,
    containers: pod.containers.map(({ containerName, ready, started }) =>
      present({ name: containerName.value, ready: ready?.value, started: started?.value }),
    ),
  });
}
