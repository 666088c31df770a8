import type { NextStep } from '../../tool/envelope.ts';
import type { CollectorPodFragment } from '../../tool/generated/operations.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { humanBytes } from '../../tool/kit/units.ts';

interface Throughput {
  readonly throughputTracesBytesPerSec?: number | null;
  readonly throughputMetricsBytesPerSec?: number | null;
  readonly throughputLogsBytesPerSec?: number | null;
}

interface Resources {
  readonly requests: { readonly cpu: string | null; readonly memory: string | null } | null;
  readonly limits: { readonly cpu: string | null; readonly memory: string | null } | null;
}

/** Whether a UI tells throughput at all. */
export function tellsThroughput({ throughputTracesBytesPerSec: traces }: Throughput): boolean {
  return traces !== undefined;
}

/** Throughput per signal for people; nothing where the metrics store does not answer (null, without an error). */
export function throughputOf(info: Throughput): object | undefined {
  const rates = present({
    traces: rate(info.throughputTracesBytesPerSec),
    metrics: rate(info.throughputMetricsBytesPerSec),
    logs: rate(info.throughputLogsBytesPerSec),
  });
  return Object.keys(rates).length > 0 ? rates : undefined;
}

function rate(bytesPerSecond: number | null | undefined): string | undefined {
  return bytesPerSecond === null || bytesPerSecond === undefined ? undefined : `${humanBytes(bytesPerSecond)}/s`;
}

/** `cpu 500m/1, memory 600Mi/750Mi`: requests and limits. */
export function resourcesOf(resources: Resources | null): string | undefined {
  if (!resources) return undefined;
  const pair = (name: 'cpu' | 'memory'): string =>
    `${name} ${resources.requests?.[name] ?? 'none'}/${resources.limits?.[name] ?? 'none'}`;
  return `${pair('cpu')}, ${pair('memory')} (request/limit)`;
}

/** One collector pod, worst news first in the list that holds it; with how it last ended where that was looked up. */
export function podOf(pod: CollectorPodFragment, ends: ReadonlyMap<string, object | string>): object {
  return present({
    name: pod.name,
    status: pod.status,
    restarts: pod.restartsCount,
    last_ended: ends.get(pod.name),
    node: pod.nodeName,
    // The API lower-cases it, which is no RFC 3339.
    created: pod.creationTimestamp?.toUpperCase(),
    version: pod.image,
    per_second: pod.collectorMetrics
      ? {
          accepted: pod.collectorMetrics.metricsAcceptedRps,
          dropped: pod.collectorMetrics.metricsDroppedRps,
          exported: pod.collectorMetrics.exporterSuccessRps,
          failed: pod.collectorMetrics.exporterFailedRps,
        }
      : undefined,
  });
}

/** Leads to the pod that restarted most or does not run; nowhere while all is quiet. */
export function podSteps(pods: readonly CollectorPodFragment[]): readonly NextStep[] {
  const sorted = worstFirst(pods);
  const worst =
    sorted.find(({ status }) => status !== 'Running') ?? sorted.find(({ restartsCount }) => restartsCount > 0);
  if (!worst) return [];
  const { namespace, name } = worst;
  return [{ tool: 'get_pod', arguments: { namespace, name }, why: `See the containers of ${name}.` }];
}

/** What is wrong with a set of collector pods, in sentences. */
export function podProblems(pods: readonly CollectorPodFragment[]): readonly string[] {
  return pods.flatMap((pod) => [
    ...(pod.status === 'Running' ? [] : [`Pod ${pod.name} is ${pod.status}.`]),
    ...((pod.collectorMetrics?.exporterFailedRps ?? 0) > (pod.collectorMetrics?.exporterSuccessRps ?? 0)
      ? [`Pod ${pod.name} fails to export more than it exports.`]
      : []),
  ]);
}

/** Pods by restarts, most first, then by name: the API's order is none. */
export function worstFirst(pods: readonly CollectorPodFragment[]): readonly CollectorPodFragment[] {
  return [...pods].sort((left, right) => right.restartsCount - left.restartsCount || (left.name < right.name ? -1 : 1));
}
