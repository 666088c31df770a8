import { definitions, operations } from '../catalog.generated.ts';
import type { NextStep } from '../envelope.ts';
import type { GetOverviewMetricsDestinationsQuery, GetOverviewMetricsQuery } from '../operations.generated.ts';
import { present } from '../present.ts';
import { workloadArguments, workloadKey } from '../sources/workload.ts';
import { defineRead } from '../tool.ts';
import { humanBytes } from '../units.ts';
import { waitForSecondReading } from './watch.ts';

type Metrics = GetOverviewMetricsQuery['getOverviewMetrics'];
type Source = Metrics['sources'][number];
type Destination = NonNullable<GetOverviewMetricsDestinationsQuery['computePlatform']>['destinations'][number];

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
    const growth = growthBetween(first, second, watch_seconds);
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
        destinations: destinationRows((second ?? first).destinations, computePlatform?.destinations ?? []),
      }),
      nextSteps: nextSteps(silent, call.arguments, second !== undefined),
    };
  },
});

/** Bytes that each source sent between the readings, by its key; a collector's restart makes a total fall. */
type Growth = ReadonlyMap<string, { readonly bytes: number; readonly perSecond: number }> | undefined;

function growthBetween(first: Metrics, second: Metrics | undefined, seconds: number): Growth {
  if (!second) return undefined;
  const before = new Map(first.sources.map((source) => [workloadKey(source), source.totalDataSent]));
  return new Map(
    second.sources.map((source) => {
      const bytes = Math.max(0, source.totalDataSent - (before.get(workloadKey(source)) ?? 0));
      return [workloadKey(source), { bytes, perSecond: bytes / seconds }];
    }),
  );
}

function sum(sources: readonly Source[]): number {
  return sources.reduce((total, { totalDataSent }) => total + totalDataSent, 0);
}

function saysOf(talking: readonly Source[], silent: readonly Source[], growth: Growth): string {
  const all = talking.length + silent.length;
  if (all === 0) return 'No source is instrumented here.';
  const seen = `${talking.length} of ${all} sources have sent data since the collectors started`;
  if (!growth) return `${seen}.`;
  const flowing = talking.filter((source) => (growth.get(workloadKey(source))?.bytes ?? 0) > 0).length;
  return `${seen}; ${flowing} sent data while watched.`;
}

function sourceRow(source: Source, growth: Growth): object {
  const grown = growth?.get(workloadKey(source));
  return present({
    namespace: source.namespace,
    kind: source.kind,
    name: source.name,
    sent: humanBytes(source.totalDataSent),
    bytes: source.totalDataSent,
    now: grown ? (grown.bytes > 0 ? `${humanBytes(grown.perSecond)}/s` : 'nothing') : undefined,
    // Between the last two samples; wrong when one batch carries several signals.
    last_rate: grown ? undefined : `${humanBytes(source.throughput)}/s`,
  });
}

function destinationRows(metrics: Metrics['destinations'], destinations: readonly Destination[]): readonly object[] {
  return [...destinations]
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .map(({ id, name, type, disabled }) => {
      const figures = metrics.find((metric) => metric.id === id);
      return present({
        name,
        type,
        disabled: disabled || undefined,
        // Items times their mean size.
        estimated_sent: figures ? humanBytes(figures.totalDataSent) : 'nothing yet',
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
