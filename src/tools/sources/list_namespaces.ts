import type { NextStep } from '../../tool/envelope.ts';
import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import type { ListNamespacesWorkloadsQuery } from '../../tool/generated/operations.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { pageOf } from '../../tool/page.ts';
import { defineRead } from '../../tool/tool.ts';
import { attempt } from '../cluster/attempt.ts';
import { takenStreams } from '../destinations/stored.ts';
import { isTrouble } from '../health/finding.ts';
import { readSources } from '../health/shown.ts';
import type { WorkloadId } from '../workload/workload.ts';

/** How many workloads a namespace has, how many of them are instrumented, and how many of those are in trouble. */
interface Counts {
  readonly workloads: number;
  readonly instrumented: number;
  readonly unhealthy: number;
  /** Of its sources. */
  readonly streams: ReadonlySet<string>;
}

/** The same while it is counted. */
interface Counting extends Counts {
  workloads: number;
  instrumented: number;
  unhealthy: number;
  readonly streams: Set<string>;
}

const NONE: Counts = { workloads: 0, instrumented: 0, unhealthy: 0, streams: new Set() };
/** Namespaces with a gap that a sentence names. */
const MOST_GAPS = 8;

function countsOf(workloads: ListNamespacesWorkloadsQuery['workloads'], now: number): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counting>();
  const countsIn = ({ id: { namespace } }: { readonly id: WorkloadId }): Counting => {
    const counting = counts.get(namespace) ?? { workloads: 0, instrumented: 0, unhealthy: 0, streams: new Set() };
    counts.set(namespace, counting);
    return counting;
  };
  for (const workload of workloads) countsIn(workload).workloads += 1;
  for (const { workload, health } of readSources(workloads, now)) {
    const counting = countsIn(workload);
    counting.instrumented += 1;
    counting.unhealthy += Number(isTrouble(health.verdict));
    for (const stream of takenStreams(workload)) counting.streams.add(stream);
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
    const gaps = gapsOf(chosen.map(({ name }) => ({ name, ...(counts?.get(name) ?? NONE) })));
    const [gap] = gaps;
    const [first] = page.items;
    const steps: NextStep[] = [];
    if (gap) {
      const why = `See what is not instrumented in ${gap.name}, and why.`;
      steps.push({ tool: LOOK_INTO, arguments: { namespace: gap.name, instrumented: false }, why });
    } else if (first) {
      steps.push({ tool: LOOK_INTO, arguments: { namespace: first.name }, why: `See what runs in ${first.name}.` });
    }
    steps.push({ tool: 'find_unhealthy_sources', arguments: {}, why: 'See which sources need help.' });
    steps.push({
      tool: 'list_data_streams',
      arguments: {},
      why: 'See what each data stream holds, and where it goes.',
    });
    return {
      data: {
        ...present({ says: saysOf(gaps) }),
        namespaces: page.items.map(({ name, markedForInstrumentation: marked, dataStreamNames }) =>
          present({
            name,
            // Without a mark of its own, single workloads of it may be instrumented all the same.
            instrumented_as_a_whole: marked,
            ...rowOf(counts?.get(name) ?? (counts ? NONE : undefined)),
            // Of its sources, however they are marked, and of what may come to be one.
            streams: [...new Set([...dataStreamNames, ...(counts?.get(name)?.streams ?? [])])].sort(),
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

const LOOK_INTO = 'list_workloads_in_namespace';

function rowOf(counts: Counts | undefined): object {
  if (!counts) return {};
  const { workloads, instrumented, unhealthy } = counts;
  return { workloads, instrumented, unhealthy };
}

interface Gap {
  readonly name: string;
  /** Workloads that are not instrumented beside others that are. */
  readonly left: number;
}

/** Namespaces that are instrumented in part, those with the most left first. */
function gapsOf(rows: readonly (Counts & { readonly name: string })[]): readonly Gap[] {
  return rows
    .map(({ name, workloads, instrumented }) => ({ name, left: instrumented > 0 ? workloads - instrumented : 0 }))
    .filter(({ left }) => left > 0)
    .sort((one, other) => other.left - one.left || (one.name < other.name ? -1 : 1));
}

function saysOf(gaps: readonly Gap[]): string | undefined {
  if (gaps.length === 0) return undefined;
  const named = gaps.slice(0, MOST_GAPS).map(({ name, left }) => `${name} ${left}`);
  const more = gaps.length - named.length;
  return `Instrumented in part, with how many are not: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}
