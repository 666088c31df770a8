import type { NextStep } from '../../tool/envelope.ts';
import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import type { GetRuntimeDetectionQuery } from '../../tool/generated/operations.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { pageOf } from '../../tool/page.ts';
import { defineRead, type ReadCall } from '../../tool/tool.ts';
import { untold } from '../../tool/untold.ts';
import { verdictOf } from '../health/shown.ts';
import { selectWorkloads } from '../workload/select.ts';
import { markOf, shortCondition, workloadArguments, workloadKey } from '../workload/workload.ts';
import { advised } from './informed.ts';

type Workload = GetRuntimeDetectionQuery['workloads'][number];
type Container = NonNullable<Workload['containers']>[number];

/** What runs in each container as Odigos detected it, and whether an agent suits it. */
export const get_runtime_detection = defineRead(definitions.get_runtime_detection, {
  async read(call) {
    const { namespace, name } = call.arguments;
    const { workloads } = await call.read(operations.get_runtime_detection, call.arguments);
    const page = pageOf(selectWorkloads(workloads, call.arguments), ({ id }) => workloadKey(id), call);
    const advice = name === undefined ? NO_ADVICE : await advised(call, page.items);
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
        workloads: page.items.map((workload) => row(workload, advice, call)),
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

/** Of many troubleshoot_source gives it. */
const NO_ADVICE: ReadonlyMap<Workload, object> = new Map();

/** What decides of each row how much it says. */
type Asked = Pick<ReadCall<{ readonly namespace?: string; readonly name?: string }>, 'arguments' | 'time'>;

function row(
  workload: Workload,
  advice: ReadonlyMap<Workload, object>,
  { arguments: { namespace }, time }: Asked,
): object {
  const { id, markedForInstrumentation: mark, conditions, containers } = workload;
  const marked = mark.markedForInstrumentation;
  return present({
    namespace: namespace === undefined ? id.namespace : undefined,
    kind: id.kind,
    name: id.name,
    state: marked ? undefined : markOf(marked),
    ...(advice.get(workload) ?? verdictOf(workload, time())),
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
