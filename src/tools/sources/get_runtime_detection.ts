import type { NextStep } from '../../tool/envelope.ts';
import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import type { GetRuntimeDetectionQuery } from '../../tool/generated/operations.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { pageOf } from '../../tool/page.ts';
import { defineRead } from '../../tool/tool.ts';
import { untold } from '../../tool/untold.ts';
import { readingsAt } from '../health/health.ts';
import { selectWorkloads } from '../workload/select.ts';
import { shortCondition, workloadArguments, workloadKey } from '../workload/workload.ts';
import { rowBeginnings } from './workload-row.ts';

type Workload = GetRuntimeDetectionQuery['workloads'][number];
type Container = NonNullable<Workload['containers']>[number];

/** What runs in each container as Odigos detected it, and whether an agent suits it. */
export const get_runtime_detection = defineRead(definitions.get_runtime_detection, {
  async read(call) {
    const { namespace, name } = call.arguments;
    const { workloads } = await call.read(operations.get_runtime_detection, call.arguments);
    const page = pageOf(selectWorkloads(workloads, call.arguments), ({ id }) => workloadKey(id), call);
    const beginning = await rowBeginnings(call, page.items, readingsAt(call.time()));
    // What was asked for by name says itself what to do: troubleshoot_source leads here, and not back.
    const listed = name === undefined ? page.items : [];
    const steps: NextStep[] = listed
      .filter((workload) => workload.markedForInstrumentation.markedForInstrumentation && hasNoAgent(workload))
      .slice(0, 2)
      .map(({ id }) => ({
        tool: 'troubleshoot_source',
        arguments: workloadArguments(id),
        why: `See why ${id.name} gets no agent.`,
      }));
    if (steps.length === 0) {
      steps.push(
        name === undefined
          ? {
              tool: 'get_instrumentation_health',
              arguments: present({ namespace }),
              why: 'See the health of the agents.',
            }
          : {
              tool: 'get_overview_metrics',
              arguments: present({ namespace, watch_seconds: 30 }),
              why: 'See whether data flows now.',
            },
      );
    }
    if (page.items.some(hidesOtherAgents)) {
      call.warn(untold('other agents in containers', 'K8sWorkloadRuntimeInfoContainer.otherAgentNames'));
    }
    return {
      data: present({
        namespace,
        workloads: page.items.map((workload) => ({ ...beginning(workload), ...row(workload) })),
        total: page.total,
      }),
      nextSteps: steps,
      paged: { list: 'workloads', page },
    };
  },
});

function hidesOtherAgents({ containers }: Workload): boolean {
  return (containers ?? []).some(({ runtimeInfo }) => runtimeInfo?.otherAgentNames === undefined && !!runtimeInfo);
}

function hasNoAgent({ containers }: Workload): boolean {
  return (containers ?? []).some(({ agentEnabled }) => agentEnabled?.agentEnabled === false);
}

/** What a row says behind its beginning. */
function row({ conditions, containers }: Workload): object {
  return present({
    detection: conditions.runtimeDetection ? shortCondition(conditions.runtimeDetection) : undefined,
    containers: (containers ?? []).map(containerOf),
  });
}

function containerOf({ containerName, runtimeInfo, overrides, agentEnabled }: Container): object {
  const status = agentEnabled?.agentEnabledStatus;
  return present({
    name: containerName,
    language: runtimeInfo?.language,
    version: runtimeInfo?.runtimeVersion,
    libc: runtimeInfo?.libcType,
    secure_execution: runtimeInfo?.secureExecutionMode || undefined,
    other_agents: runtimeInfo?.otherAgentNames,
    error: runtimeInfo?.criErrorMessage,
    // The values above are the detected ones; an override wins.
    override: overrides?.runtimeInfo
      ? [overrides.runtimeInfo.language, overrides.runtimeInfo.runtimeVersion].filter(Boolean).join(' ')
      : undefined,
    distro: agentEnabled?.otelDistroName,
    // One good container makes the workload read as a success, so each says for itself.
    no_agent:
      agentEnabled?.agentEnabled === false && status ? `${shortCondition(status)}: ${status.message}` : undefined,
  });
}
