import type { NextStep } from '../../tool/envelope.ts';
import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import type {
  GetOverviewMetricsDestinationsQuery,
  GetOverviewMetricsQuery,
} from '../../tool/generated/operations.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { humanBytes } from '../../tool/kit/units.ts';
import { defineRead } from '../../tool/tool.ts';
import { workloadArguments, workloadKey } from '../workload/workload.ts';
import { waitForSecondReading } from './watch.ts';

type Metrics = GetOverviewMetricsQuery['getOverviewMetrics'];
type Source = Metrics['sources'][number];
type Destination = NonNullable<GetOverviewMetricsDestinationsQuery['computePlatform']>['destinations'][number];

/** Two readings closer than this may meet the same sample (recording `probe/workloads/stale-telemetry`). */
const SAMPLE_SECONDS = 10;

/** How much data flows: totals since the collectors started, and what grew between two readings. */
export const get_overview_metrics = defineRead(definitions.get_overview_metrics, {
  async read(call) {
    const { namespace, watch_seconds, limit } = call.arguments;
    const [{ getOverviewMetrics: first }, { computePlatform }] = await Promise.all([
      call.read(operations.get_overview_metrics, call.arguments),
      call.read(operations.get_overview_metrics_destinations, {}),
    ]);
    const second = (await waitForSecondReading(watch_seconds, call.signal))
      ? (await call.read(operations.get_overview_metrics, call.arguments)).getOverviewMetrics
      : undefined;
    if (!second)
      call.warn('Totals and rates keep their last value after data has stopped; watch_seconds: 15 tells what flows.');
    if (second && watch_seconds < SAMPLE_SECONDS) {
      call.warn(`Figures come about every ${SAMPLE_SECONDS} seconds: so short a watch may miss what flows.`);
    }
    const growth = growthBetween(first, second, watch_seconds);
    if (growth?.hasReset) {
      call.warn('A collector restarted while watched, so some totals fell: what flowed there is unknown.');
    }
    const sources = (second ?? first).sources
      .filter((source) => namespace === undefined || source.namespace === namespace)
      .sort(
        (left, right) => right.totalDataSent - left.totalDataSent || (workloadKey(left) < workloadKey(right) ? -1 : 1),
      );
    const silent = sources.filter(({ totalDataSent }) => totalDataSent === 0);
    const talking = sources.filter(({ totalDataSent }) => totalDataSent > 0);
    return {
      data: present({
        says: saysOf(talking, silent, growth),
        total_sent: humanBytes(sum(talking)),
        watched_seconds: second ? watch_seconds : undefined,
        top_sources: talking.slice(0, limit).map((source) => sourceRow(source, growth)),
        silent_sources: silent
          .slice(0, limit)
          .map(({ namespace: where, kind, name }) => ({ namespace: where, kind, name })),
        counts: { sources: sources.length, sending_once: talking.length, silent: silent.length },
        // What a destination has been sent is of all namespaces.
        destinations: call.access.caller.namespaces
          ? undefined
          : destinationRows((second ?? first).destinations, computePlatform?.destinations ?? [], growth),
      }),
      nextSteps: nextSteps(silent, call.arguments, second !== undefined),
    };
  },
});

/** What flowed between two readings. */
interface Growth {
  readonly seconds: number;
  /** Bytes by the key of a source or the id of a destination; none for a total that fell. */
  readonly bytes: ReadonlyMap<string, number>;
  /**
   * A total fell: a collector restarted, and its part began again at 0 (recording
   * `probe/getOverviewMetrics/counter-reset`).
   */
  readonly hasReset: boolean;
}

function growthBetween(first: Metrics, second: Metrics | undefined, seconds: number): Growth | undefined {
  if (!second) return undefined;
  const before = totals(first);
  const after = totals(second);
  const grown = [...after].map(([key, total]) => [key, total - (before.get(key) ?? 0)] as const);
  return {
    seconds,
    bytes: new Map(grown.filter(([, bytes]) => bytes >= 0)),
    hasReset: grown.some(([, bytes]) => bytes < 0),
  };
}

function totals({ sources, destinations }: Metrics): ReadonlyMap<string, number> {
  return new Map([
    ...sources.map((source) => [workloadKey(source), source.totalDataSent] as const),
    ...destinations.map(({ id, totalDataSent }) => [id, totalDataSent] as const),
  ]);
}

/** A rate while watched; undefined when nothing was watched. */
function rateNow(key: string, growth: Growth | undefined): string | undefined {
  if (!growth) return undefined;
  const bytes = growth.bytes.get(key);
  if (bytes === undefined) return 'unknown';
  return bytes > 0 ? `${humanBytes(bytes / growth.seconds)}/s` : 'nothing';
}

function sum(sources: readonly Source[]): number {
  return sources.reduce((total, { totalDataSent }) => total + totalDataSent, 0);
}

function saysOf(talking: readonly Source[], silent: readonly Source[], growth: Growth | undefined): string {
  const all = talking.length + silent.length;
  if (all === 0) return 'No source is instrumented here.';
  const seen = `${talking.length} of ${all} sources have sent data since the collectors started`;
  if (!growth) return `${seen}.`;
  const flowing = talking.filter((source) => (growth.bytes.get(workloadKey(source)) ?? 0) > 0).length;
  return `${seen}; ${flowing} sent data while watched.`;
}

function sourceRow(source: Source, growth: Growth | undefined): object {
  return present({
    namespace: source.namespace,
    kind: source.kind,
    name: source.name,
    sent: humanBytes(source.totalDataSent),
    bytes: source.totalDataSent,
    now: rateNow(workloadKey(source), growth),
    // Between the last two samples; wrong when one batch carries several signals.
    last_rate: growth ? undefined : `${humanBytes(source.throughput)}/s`,
  });
}

function destinationRows(
  metrics: Metrics['destinations'],
  destinations: readonly Destination[],
  growth: Growth | undefined,
): readonly object[] {
  return [...destinations]
    .sort((left, right) => (`${left.name}\u0000${left.id}` < `${right.name}\u0000${right.id}` ? -1 : 1))
    .map(({ id, name, type, disabled }) => {
      const figures = metrics.find((metric) => metric.id === id);
      return present({
        name,
        type,
        disabled: disabled || undefined,
        // Items times their mean size.
        estimated_sent: figures ? humanBytes(figures.totalDataSent) : 'nothing yet',
        now: figures ? rateNow(id, growth) : undefined,
      });
    });
}

function nextSteps(
  silent: readonly Source[],
  { namespace, watch_seconds, limit }: { namespace?: string; watch_seconds: number; limit: number },
  watched: boolean,
): readonly NextStep[] {
  const scope = namespace === undefined ? {} : { namespace };
  const steps: NextStep[] = [];
  if (!watched) {
    steps.push({
      tool: 'get_overview_metrics',
      arguments: { ...scope, limit, watch_seconds: watch_seconds || 15 },
      why: 'See what flows now.',
    });
  }
  for (const source of silent.slice(0, 1)) {
    steps.push({
      tool: 'troubleshoot_source',
      arguments: workloadArguments(source),
      why: `See why ${source.name} has sent nothing.`,
    });
  }
  steps.push({ tool: 'get_service_map', arguments: {}, why: 'See which services call which.' });
  return steps;
}
