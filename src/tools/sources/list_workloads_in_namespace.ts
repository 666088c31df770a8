import type { NextStep } from '../../tool/envelope.ts';
import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { pageOf } from '../../tool/page.ts';
import { defineRead } from '../../tool/tool.ts';
import { readingsAt } from '../health/health.ts';
import { lookAtTrouble, verdictOf, worstOf } from '../health/shown.ts';
import { markOf, shortCondition, workloadArguments, workloadKey } from '../workload/workload.ts';

/** Why a workload is or is not instrumented, in the words of the decision. */
const DECISIONS: Readonly<Record<string, string>> = {
  WorkloadSource: 'its own Source',
  NamespaceSource: "the namespace's Source",
  WorkloadSourceDisabled: 'its own Source disables it',
  NoSource: 'no Source',
};

/** More at once would be a change too big to look through. */
const MAX_INSTRUMENTED = 10;

/** All workloads of one namespace, instrumented or not, and why. */
export const list_workloads_in_namespace = defineRead(definitions.list_workloads_in_namespace, {
  async read(call) {
    const { namespace, instrumented } = call.arguments;
    const { workloads } = await call.read(operations.list_workloads_in_namespace, call.arguments);
    const chosen = workloads.filter(
      ({ markedForInstrumentation: { markedForInstrumentation: isMarked } }) =>
        instrumented === undefined || (isMarked === true) === instrumented,
    );
    const page = pageOf(chosen, ({ id }) => workloadKey(id), call);
    const health = readingsAt(call.time());
    const worst = worstOf(chosen, health);
    const steps: NextStep[] = [];
    if (worst) steps.push(lookAtTrouble(worst));
    const unmarked = page.items.filter(
      ({ id, markedForInstrumentation: mark }) => mark.markedForInstrumentation === null && id.kind !== 'StaticPod',
    );
    if (unmarked.length > 0) {
      const ids = unmarked.slice(0, MAX_INSTRUMENTED).map(({ id }) => workloadArguments(id));
      const why = `Instrument ${ids.length === 1 ? 'the one that is' : `${ids.length} that are`} not.`;
      steps.push({ tool: 'instrument_workloads', arguments: { workloads: ids }, why });
    }
    const marked = workloads.filter(({ markedForInstrumentation: mark }) => mark.markedForInstrumentation).length;
    if (workloads.length === 0) {
      call.warn(
        `In namespace ${namespace} Odigos knows no workload: it has none of a kind that can be instrumented, or Odigos does not look into it. get_manifest and get_pod read single objects of it.`,
      );
      steps.push({ tool: 'list_namespaces', arguments: {}, why: 'See what the other namespaces have.' });
    } else if (marked > 0) {
      steps.push({ tool: 'list_sources', arguments: { namespace }, why: 'See what its sources send, and where.' });
    } else {
      steps.push({ tool: 'list_namespaces', arguments: {}, why: 'See which namespaces are instrumented.' });
    }
    return {
      data: present({
        namespace,
        workloads: page.items.map((workload) => {
          const { markedForInstrumentation: isMarked, decisionEnum } = workload.markedForInstrumentation;
          return present({
            kind: workload.id.kind,
            name: workload.id.name,
            state: markOf(isMarked),
            because: DECISIONS[decisionEnum] ?? decisionEnum,
            ...verdictOf(workload, health),
            health: isMarked ? shortCondition(workload.workloadOdigosHealthStatus) : undefined,
            kubernetes: workload.workloadHealthStatus ? shortCondition(workload.workloadHealthStatus) : undefined,
            available: workload.numberOfInstances,
            languages: workload.runtimeInfo?.detectedLanguages,
            streams: workload.dataStreamNames,
          });
        }),
        total: page.total,
        instrumented: marked,
      }),
      nextSteps: steps,
      paged: { list: 'workloads', page },
    };
  },
});
