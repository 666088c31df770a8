import type { NextStep } from '../../tool/envelope.ts';
import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import type { ListNamespacesWorkloadsQuery } from '../../tool/generated/operations.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { pageOf } from '../../tool/page.ts';
import { defineRead } from '../../tool/tool.ts';
import { attempt } from '../cluster/attempt.ts';
import { isTrouble } from '../health/finding.ts';
import { readSources } from '../health/shown.ts';

/** How many workloads a namespace has, how many of them are instrumented, and how many of those are in trouble. */
interface Counts {
  readonly workloads: number;
  readonly instrumented: number;
  readonly unhealthy: number;
}

const NONE: Counts = { workloads: 0, instrumented: 0, unhealthy: 0 };

function countsOf(workloads: ListNamespacesWorkloadsQuery['workloads'], now: number): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counts>();
  for (const workload of workloads) {
    const before = counts.get(workload.id.namespace) ?? NONE;
    const [source] = readSources([workload], now);
    counts.set(workload.id.namespace, {
      workloads: before.workloads + 1,
      instrumented: before.instrumented + (source ? 1 : 0),
      unhealthy: before.unhealthy + (source && isTrouble(source.health.verdict) ? 1 : 0),
    });
  }
  return counts;
}

/** Namespaces and how they are marked. Those that Odigos ignores are told apart: the API leaves them out of its list. */
export const list_namespaces = defineRead(definitions.list_namespaces, {
  async read(call) {
    const { instrumented, name_contains } = call.arguments;
    // Names of Kubernetes have no capitals.
    const part = name_contains?.toLowerCase();
    const [{ namespaces }, { effectiveConfig }, counted] = await Promise.all([
      call.read(operations.list_namespaces, call.arguments),
      call.read(operations.list_namespaces_settings, {}),
      attempt(call.read(operations.list_namespaces_workloads, {})),
    ]);
    if (!counted.ok) call.warn(`Workloads could not be counted: ${counted.failure.message}`);
    const counts = counted.ok ? countsOf(counted.value.workloads, call.time()) : undefined;
    const ignored = [...(effectiveConfig?.ignoredNamespaces ?? [])].sort();
    const chosen = namespaces.filter(
      ({ name, markedForInstrumentation: marked }) =>
        !ignored.includes(name) &&
        (instrumented === undefined || marked === instrumented) &&
        (part === undefined || name.includes(part)),
    );
    const page = pageOf(chosen, ({ name }) => name, call);
    const [first] = page.items;
    const steps: NextStep[] = [];
    if (first) {
      const { name: namespace } = first;
      steps.push({
        tool: 'list_workloads_in_namespace',
        arguments: { namespace },
        why: `See what runs in ${namespace}.`,
      });
    }
    steps.push({ tool: 'find_unhealthy_sources', arguments: {}, why: 'See which sources need help.' });
    return {
      data: {
        namespaces: page.items.map(({ name, markedForInstrumentation: marked, dataStreamNames }) =>
          present({
            name,
            // Without a mark of its own, single workloads of it may be instrumented all the same.
            instrumented_as_a_whole: marked,
            streams: [...dataStreamNames].sort(),
            ...(counts ? (counts.get(name) ?? NONE) : {}),
          }),
        ),
        total: page.total,
        ...present({
          ignored: ignored.filter((name) => part === undefined || name.includes(part)),
        }),
      },
      nextSteps: steps,
      paged: { list: 'namespaces', page },
    };
  },
});
