import { counted } from '../../text/counted.ts';
import type { NextStep } from '../../tool/envelope.ts';
import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import type { GetInstrumentationHealthQuery } from '../../tool/generated/operations.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { pageOf } from '../../tool/page.ts';
import { defineRead } from '../../tool/tool.ts';
import { untold } from '../../tool/untold.ts';
import { readingsAt } from '../health/health.ts';
import { lookAtTrouble, troubled } from '../health/shown.ts';
import { selectWorkloads } from '../workload/select.ts';
import { shortCondition, workloadArguments, workloadKey } from '../workload/workload.ts';
import { rowBeginnings } from './workload-row.ts';

type Workload = GetInstrumentationHealthQuery['workloads'][number];
type Pod = NonNullable<Workload['pods']>[number];
type Process = Pod['containers'][number]['processes'][number];

/** Agents in pods and their health, down to the library that fails. */
export const get_instrumentation_health = defineRead(definitions.get_instrumentation_health, {
  async read(call) {
    const { namespace, name } = call.arguments;
    const { workloads } = await call.read(operations.get_instrumentation_health, call.arguments);
    // Of many only what is instrumented has a health; one that is asked for by name always answers.
    const selected = selectWorkloads(workloads, call.arguments).filter(
      ({ markedForInstrumentation: mark }) => mark.markedForInstrumentation !== null || name !== undefined,
    );
    const page = pageOf(selected, ({ id }) => workloadKey(id), call);
    const health = readingsAt(call.time());
    const beginning = await rowBeginnings(call, page.items, health);
    // What was asked for by name says itself what to do: troubleshoot_source leads here, and not back.
    const steps: NextStep[] = (name === undefined ? troubled(page.items, health) : []).slice(0, 2).map(lookAtTrouble);
    if (steps.length === 0) {
      const watch = present({ namespace, watch_seconds: 30 });
      steps.push({ tool: 'get_overview_metrics', arguments: watch, why: 'See whether data flows now.' });
    }
    const [only] = page.items;
    if (name !== undefined && only) {
      const same = workloadArguments(only.id);
      steps.push({ tool: 'get_runtime_detection', arguments: same, why: 'See the runtimes in its containers.' });
      steps.push({ tool: 'describe_source', arguments: same, why: 'See how it is instrumented.' });
    }
    if (page.items.some(hidesLibraryHealth)) {
      call.warn(untold('which library fails', 'K8sWorkloadPodContainerProcessInstrumentation.healthy'));
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

/** What a row says behind its beginning. */
function row({ workloadOdigosHealthStatus, conditions, pods }: Workload): object {
  return present({
    health: shortCondition(workloadOdigosHealthStatus),
    agent_in_pods: agentInPods(pods),
    pods_status: conditions.podsManifestInjection ? shortCondition(conditions.podsManifestInjection) : undefined,
    // Null when the agent reports no health (java, dotnet, ruby, php of the community tier) or has no components.
    processes: conditions.processesAgentHealth ? shortCondition(conditions.processesAgentHealth) : undefined,
    problems: (pods ?? []).flatMap(podProblems),
  });
}

/** Up to v1.31 nothing is told of the pods of a workload that is not marked (docs/ui-api/releases.md). */
function agentInPods(pods: Workload['pods']): string {
  if (!pods) return 'not told';
  const injected = pods.filter(({ agentInjected }) => agentInjected).length;
  return pods.length > 0 ? `${injected} of ${pods.length}` : 'no pods';
}

function hidesLibraryHealth({ pods }: Workload): boolean {
  const processes = (pods ?? []).flatMap(({ containers }) => containers.flatMap((container) => container.processes));
  return processes.some(({ instrumentations }) =>
    (instrumentations ?? []).some(({ healthy }) => healthy === undefined),
  );
}

function podProblems({ podName, containers }: Pod): readonly string[] {
  return containers.flatMap(({ containerName, isCrashLoop, waitingReasonEnum, restartCount, processes }) => {
    const where = `pod ${podName} container ${containerName}`;
    return [
      ...(isCrashLoop || waitingReasonEnum
        ? [`${where}: ${waitingReasonEnum ?? 'crash loop'}, ${counted(restartCount ?? 0, 'restart')}`]
        : []),
      ...processes.flatMap((process) => processProblems(where, process)),
    ];
  });
}

function processProblems(
  where: string,
  { healthStatus, identifyingAttributes, instrumentations }: Process,
): readonly string[] {
  const pid = identifyingAttributes.find(({ name }) => name === 'process.pid' || name === 'process.vpid')?.value;
  const process = `${where}${pid ? ` process ${pid}` : ''}`;
  return [
    ...(healthStatus.status === 'Failure' ? [`${process}: ${healthStatus.message || 'unhealthy'}`] : []),
    // A library may fail inside a process that reads as healthy.
    ...(instrumentations ?? [])
      .filter(({ healthy }) => healthy === false)
      .map(({ name, message }) => `${process} library ${name}: ${message || 'unhealthy'}`),
  ];
}
