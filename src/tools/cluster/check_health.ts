import type { NextStep } from '../../tool/envelope.ts';
import { ToolFailure } from '../../tool/failure.ts';
import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { defineRead, type ReadCall } from '../../tool/tool.ts';
import { openFindings } from '../insights/feed.ts';
import { overlooked } from '../workload/workload.ts';
import { type Attempt, attempt } from './attempt.ts';
import { readComponents } from './components.ts';
import {
  componentsHealth,
  destinationsHealth,
  findingsHealth,
  gatewayHealth,
  installationHealth,
  odigletHealth,
  type PartHealth,
  recommendationsHealth,
  sourcesHealth,
  VERDICTS,
} from './health-parts.ts';
import { HOW_TO_RESUME } from './resume.ts';

/**
 * "Is Odigos healthy?" in one call: every part judged by itself, all read at once. A part that cannot be read is a
 * finding of its own; only when none can is there nothing to answer.
 */
export const check_health = defineRead(definitions.check_health, {
  async read(call) {
    const attempts = await Promise.all(readParts(call));
    const [first] = attempts;
    const isNothing = attempts.every(({ tried }) => !tried.ok || tried.value === undefined);
    if (first && !first.tried.ok && isNothing) throw new ToolFailure(first.tried.failure);
    const left = overlooked(call.compatibility);
    if (left) call.warn(left);
    const parts = attempts.flatMap(({ part, tried }) =>
      tried.ok ? (tried.value ?? []) : unreadable(part, tried.failure.message),
    );
    const sorted = parts.toSorted((left, right) => VERDICTS.indexOf(left.verdict) - VERDICTS.indexOf(right.verdict));
    return {
      data: {
        verdict: overall(sorted),
        says: saysOf(sorted),
        parts: sorted.map(({ part, verdict, says, examples }) => present({ part, verdict, says, examples })),
      },
      nextSteps: nextSteps(sorted),
    };
  },
});

interface Tried {
  readonly part: string;
  /** Nothing where this UI has no such part. */
  readonly tried: Attempt<PartHealth | undefined>;
}

function readParts(call: ReadCall<object>): readonly Promise<Tried>[] {
  const tried = async (part: string, read: Promise<PartHealth | undefined>): Promise<Tried> => ({
    part,
    tried: await attempt(read),
  });
  return [
    tried('installation', call.read(operations.describe_odigos, {}).then(installationHealth)),
    tried('components', readComponents(call).then(componentsHealth)),
    tried('gateway', readGateway(call)),
    tried('odiglets', readOdiglets(call)),
    tried('destinations', call.read(operations.check_health_destinations, {}).then(destinationsHealth)),
    tried(
      'sources',
      call.read(operations.check_health, {}).then((told) => sourcesHealth(told, call.time())),
    ),
    tried('insights', openFindings(call).then(findingsHealth)),
    tried('recommendations', call.read(operations.check_health_recommendations, {}).then(recommendationsHealth)),
  ];
}

async function readGateway(call: ReadCall<object>): Promise<PartHealth> {
  const [gateway, { gatewayPods }] = await Promise.all([
    call.read(operations.get_gateway_info, { full: false }),
    call.read(operations.get_gateway_info_pods, {}),
  ]);
  return gatewayHealth(gateway, gatewayPods);
}

async function readOdiglets(call: ReadCall<object>): Promise<PartHealth> {
  const [odiglet, { odigletPods }] = await Promise.all([
    call.read(operations.get_odiglet_info, { full: false }),
    call.read(operations.get_odiglet_info_pods, {}),
  ]);
  return odigletHealth(odiglet, odigletPods);
}

function unreadable(part: string, message: string): PartHealth {
  return { part, verdict: 'unreadable', says: message };
}

/** Where half of the parts or more cannot be read, the rest says nothing of the whole. */
function overall(parts: readonly PartHealth[]): 'unhealthy' | 'unknown' | 'attention' | 'healthy' {
  const verdicts = new Set(parts.map(({ verdict }) => verdict));
  if (verdicts.has('failing')) return 'unhealthy';
  if (parts.filter(({ verdict }) => verdict === 'unreadable').length * 2 >= parts.length) return 'unknown';
  return verdicts.has('unreadable') || verdicts.has('attention') ? 'attention' : 'healthy';
}

function saysOf(parts: readonly PartHealth[]): string {
  const named = (verdict: PartHealth['verdict']): string =>
    parts.flatMap((part) => (part.verdict === verdict ? [part.part] : [])).join(', ');
  const sentences = [
    [named('failing'), 'Failing'],
    [named('unreadable'), 'Could not be read'],
    [named('attention'), 'Needs attention'],
    [named('pending'), 'On the way'],
  ].flatMap(([parts, word]) => (parts ? [`${word}: ${parts}.`] : []));
  // Either alone may have another cause.
  const isPaused = parts.filter((part) => part.isPaused).length === 2;
  const paused = isPaused ? [`Odigos is paused. ${HOW_TO_RESUME}`] : [];
  return [...paused, ...sentences].join(' ') || 'Odigos is healthy.';
}

function nextSteps(parts: readonly PartHealth[]): readonly NextStep[] {
  const steps = parts.flatMap(({ look }) => (look ? [look] : []));
  return steps.length > 0
    ? steps
    : [{ tool: 'get_overview_metrics', arguments: { watch_seconds: 30 }, why: 'See whether data flows now.' }];
}
