import type { NextStep } from '../../tool/envelope.ts';
import { definitions, type ListSourcesArguments, operations } from '../../tool/generated/catalog.generated.ts';
import type { ListSourcesQuery } from '../../tool/generated/operations.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { humanBytes } from '../../tool/kit/units.ts';
import { pageOf } from '../../tool/page.ts';
import { defineRead } from '../../tool/tool.ts';
import { type ReadHealth, readingsAt } from '../health/health.ts';
import { lookAtTrouble, verdictOf, worstOf } from '../health/shown.ts';
import {
  markOf,
  overlooked,
  severity,
  shortCondition,
  type WorkloadId,
  workloadArguments,
  workloadKey,
} from '../workload/workload.ts';
import { isLeftOver, isPattern, leftoversIn } from './leftovers.ts';

type Workload = ListSourcesQuery['workloads'][number];
type Filters = ListSourcesArguments;

/**
 * Sources of one namespace or all. Filtered by namespace upstream and by everything else here: the API's own
 * `markedForInstrumentation: true` ignores every other filter (recording `query/workloads/marked+namespace`).
 */
export const list_sources = defineRead(definitions.list_sources, {
  async read(call) {
    const [{ workloads }, marked] = await Promise.all([
      call.read(operations.list_sources, call.arguments),
      call.read(operations.list_sources_leftovers, {}),
    ]);
    const { namespace, cursor } = call.arguments;
    const left = leftoversIn(marked.workloads).filter((id) => namespace === undefined || id.namespace === namespace);
    const sources = workloads.filter((workload) => isSource(workload) && matches(workload, call.arguments));
    const missed = overlooked(call.compatibility);
    if (missed && sources.length > 0) call.warn(missed);
    const health = readingsAt(call.time());
    const page = pageOf(sources, ({ id }) => workloadKey(id), call);
    return {
      data: present({
        sources: page.items.map((workload) => row(workload, health)),
        total: page.total,
        health: countByHealth(sources),
        // On the first page: they are no sources.
        ...(cursor === undefined ? leftoverRows(left) : {}),
      }),
      nextSteps: nextSteps(page.items, worstOf(sources, health), call.arguments, workloads.length).toSpliced(
        1,
        0,
        ...clearing(left),
      ),
      paged: { list: 'sources', page },
    };
  },
});

// Explicitly disabled ones have a Source too.
function isSource(workload: Workload): boolean {
  return workload.markedForInstrumentation.markedForInstrumentation !== null && !isLeftOver(workload);
}

const MAX_LEFTOVERS = 20;

function leftoverRows(left: readonly WorkloadId[]): object {
  return present({
    leftovers: left.slice(0, MAX_LEFTOVERS),
    leftovers_total: left.length > MAX_LEFTOVERS ? left.length : undefined,
  });
}

function clearing(left: readonly WorkloadId[]): readonly NextStep[] {
  const workloads = left.slice(0, MAX_LEFTOVERS).map(workloadArguments);
  const why = 'Clear what is left over of workloads that no longer exist.';
  return workloads.length === 0 ? [] : [{ tool: 'uninstrument_workloads', arguments: { workloads }, why }];
}

function matches(workload: Workload, { kind, language, health, data_stream: stream, name_contains }: Filters): boolean {
  const languages: readonly string[] = workload.runtimeInfo?.detectedLanguages ?? [];
  return (
    (kind === undefined || workload.id.kind === kind) &&
    (language === undefined || languages.some((found) => found.toLowerCase() === language.toLowerCase())) &&
    (health === undefined || workload.workloadOdigosHealthStatus.status === health) &&
    (stream === undefined || workload.dataStreamNames.includes(stream)) &&
    (name_contains === undefined || workload.id.name.includes(name_contains.toLowerCase()))
  );
}

function row(workload: Workload, read: ReadHealth): object {
  const marked = workload.markedForInstrumentation.markedForInstrumentation;
  const bytes = workload.telemetryMetrics[0]?.totalDataSentBytes;
  return present({
    ...workload.id,
    note: isPattern(workload) ? 'a Source marks workloads by this pattern; it is none itself' : undefined,
    state: marked ? undefined : markOf(marked),
    ...verdictOf(workload, read),
    health: shortCondition(workload.workloadOdigosHealthStatus),
    languages: workload.runtimeInfo?.detectedLanguages,
    streams: workload.dataStreamNames,
    sent: typeof bytes === 'number' ? humanBytes(bytes) : undefined,
  });
}

function countByHealth(sources: readonly Workload[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  const bySeverity = [...sources].sort(
    (left, right) =>
      severity(left.workloadOdigosHealthStatus.status) - severity(right.workloadOdigosHealthStatus.status),
  );
  for (const { workloadOdigosHealthStatus } of bySeverity) {
    counts[workloadOdigosHealthStatus.status] = (counts[workloadOdigosHealthStatus.status] ?? 0) + 1;
  }
  return counts;
}

/** The source that has sent most; none where nothing has come yet. */
function busiestOf(items: readonly Workload[]): Workload | undefined {
  const sent = ({ telemetryMetrics }: Workload): number => telemetryMetrics[0]?.totalDataSentBytes ?? 0;
  const [busiest] = items.filter((item) => sent(item) > 0).sort((left, right) => sent(right) - sent(left));
  return busiest;
}

function nextSteps(
  items: readonly Workload[],
  worst: Workload | undefined,
  given: Filters,
  workloadCount: number,
): readonly NextStep[] {
  const steps: NextStep[] = [];
  if (worst) steps.push(lookAtTrouble(worst));
  const [first] = items;
  if (first) {
    const { namespace } = (worst ?? first).id;
    steps.push({
      tool: 'list_workloads_in_namespace',
      arguments: { namespace },
      why: `See what else runs in ${namespace}, instrumented or not.`,
    });
  }
  const busiest = busiestOf(items);
  if (busiest) {
    steps.push({
      tool: 'describe_source',
      arguments: workloadArguments(busiest.id),
      why: `See how ${busiest.id.name} is instrumented, which sends most of these.`,
    });
  }
  if (items.length === 0 && given.namespace !== undefined && workloadCount > 0) {
    steps.push({
      tool: 'list_workloads_in_namespace',
      arguments: { namespace: given.namespace },
      why: 'See the workloads of the namespace that no filter leaves out.',
    });
  }
  const { limit: _limit, cursor: _cursor, ...filters } = given;
  if (items.length === 0 && Object.keys(filters).length > 0) {
    steps.push({ tool: 'list_sources', arguments: {}, why: 'See all sources, in all namespaces.' });
  }
  if (items.length === 0 && Object.keys(filters).length === 0) {
    steps.push({ tool: 'list_namespaces', arguments: {}, why: 'See what could be instrumented.' });
  }
  return steps;
}
