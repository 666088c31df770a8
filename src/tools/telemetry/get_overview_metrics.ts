import type { NextStep } from '../../tool/envelope.ts';
import { ToolFailure } from '../../tool/failure.ts';
import { definitions, type GetOverviewMetricsArguments, operations } from '../../tool/generated/catalog.generated.ts';
import type {
  GetOverviewMetricsDestinationsQuery,
  GetOverviewMetricsQuery,
} from '../../tool/generated/operations.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { humanBytes } from '../../tool/kit/units.ts';
import { pageOf } from '../../tool/page.ts';
import { defineRead, type ReadCall, type ToolAnswer } from '../../tool/tool.ts';
import type { ToldWorkload } from '../health/told-workload.ts';
import { workloadArguments, workloadKey } from '../workload/workload.ts';
import { tellsAll, type Watched, watchedOf } from './flow.ts';
import { type FlowState, LIST_OF, placeOf, SourceFlows, shownFlow } from './source-flows.ts';
import type { Totals } from './total-series.ts';
import { watchTotals } from './watch.ts';

type Call = ReadCall<GetOverviewMetricsArguments>;
type Metrics = GetOverviewMetricsQuery['getOverviewMetrics'];
type Destination = NonNullable<GetOverviewMetricsDestinationsQuery['computePlatform']>['destinations'][number];

/** Long enough for two steps of ten seconds, whenever it begins. */
const WATCH_SECONDS = 30;

/** How much data flows: totals since the collectors started, and what flowed while they were watched. */
export const get_overview_metrics = defineRead(definitions.get_overview_metrics, {
  async read(call) {
    const { namespace, state } = call.arguments;
    const watching = watch(call);
    // What is told of sources is much: it is not held while figures are waited for, and newer behind that.
    if (secondsOf(call) > 0) await watching;
    const [{ metrics, watched }, { computePlatform }, health] = await Promise.all([
      watching,
      call.read(operations.get_overview_metrics_destinations, {}),
      healthOf(call),
    ]);
    warn(call, metrics, watched);
    const sources = metrics.sources.filter((source) => namespace === undefined || source.namespace === namespace);
    const flows = new SourceFlows(sources, watched, health, call.time());
    const { lists, paged } = listsOf(call, flows);
    // What a destination has been sent is of all namespaces.
    const showsDestinations = state === undefined && !call.access.caller.namespaces;
    return {
      data: present({
        says: saysOf(flows, watched),
        total_sent: humanBytes(sources.reduce((total, { totalDataSent }) => total + totalDataSent, 0)),
        watched_seconds: watched && Math.round(watched.seconds),
        watch_ended: watched && endedEarly(call, watched),
        ...lists,
        counts: countsOf(flows, watched),
        destinations: showsDestinations
          ? destinationRows(metrics.destinations, computePlatform?.destinations ?? [], watched)
          : undefined,
      }),
      ...(paged ? { paged } : {}),
      nextSteps: nextSteps(call, flows, watched),
    };
  },
});

/** Why a watch took less than it was let take; undefined where it did not. */
function endedEarly({ arguments: given }: Call, watched: Watched): string | undefined {
  const asked = given.watch_seconds || WATCH_SECONDS;
  if (watched.seconds >= asked - 1) return undefined;
  return `before its ${asked} s: every figure had come in a whole step, so longer tells no more. Rates are of that step.`;
}

/** The last figures, and what flowed where they were watched. */
async function watch(call: Call): Promise<{ readonly metrics: Metrics; readonly watched: Watched | undefined }> {
  const seconds = secondsOf(call);
  const read = async (): Promise<Metrics> =>
    (await call.read(operations.get_overview_metrics, call.arguments)).getOverviewMetrics;
  let metrics = await read();
  if (seconds === 0) return { metrics, watched: undefined };
  const again = async (): Promise<Totals> => {
    metrics = await read();
    return totals(metrics);
  };
  const first = totals(metrics);
  const end = call.beginWatch(first.size);
  try {
    const series = await watchTotals(call, seconds, first, again, tellsAll);
    return { metrics, watched: watchedOf(series) };
  } finally {
    end();
  }
}

/** How long it is watched at most; 0 where it is not. */
function secondsOf({ arguments: { watch_seconds = 0, state } }: Call): number {
  // Only watching tells what has stopped.
  return state === 'stopped' && watch_seconds === 0 ? WATCH_SECONDS : watch_seconds;
}

function totals({ sources, destinations }: Metrics): Totals {
  return new Map([
    ...sources.map((source) => [workloadKey(source), source.totalDataSent] as const),
    ...destinations.map(({ id, totalDataSent }) => [id, totalDataSent] as const),
  ]);
}

/** The health of the sources; none where it cannot be read, since figures tell something without it. */
async function healthOf(call: Call): Promise<readonly ToldWorkload[]> {
  const { namespace } = call.arguments;
  try {
    const { workloads } = await call.read(
      operations.get_overview_metrics_health,
      namespace === undefined ? {} : { namespace },
    );
    return workloads;
  } catch (error) {
    if (!(error instanceof ToolFailure)) throw error;
    call.warn(`The health of the sources could not be read: ${error.failure.message}`);
    return [];
  }
}

function warn(call: Call, { sources, destinations }: Metrics, watched: Watched | undefined): void {
  if (!watched) {
    call.warn(
      `Totals and rates keep their last value after data has stopped; watch_seconds: ${WATCH_SECONDS} tells what flows.`,
    );
    return;
  }
  const flows = [...sources.map(workloadKey), ...destinations.map(({ id }) => id)].map((key) => watched.flowOf(key));
  if (flows.some((flow) => flow.type === 'untold' && flow.fell)) {
    call.warn('A collector restarted while watched, so some totals fell: what flowed there is not told.');
  }
  if (flows.some((flow) => flow.type === 'grows' || (flow.type === 'untold' && !flow.fell))) {
    call.warn(
      `Figures come in steps, of 10 s as a rule, and a rate takes two: watch longer than ${Math.round(watched.seconds)} s for what is not told.`,
    );
  }
}

/** The busiest, the stopped and the silent ones; or those of one state, page by page. */
function listsOf(
  call: Call,
  flows: SourceFlows,
): { readonly lists: Readonly<Record<string, readonly object[]>>; readonly paged?: ToolAnswer['paged'] } {
  const { state } = call.arguments;
  const pageIn = (one: FlowState) => pageOf(flows.in(one), placeOf, call);
  const rowsOf = ({ items }: ReturnType<typeof pageIn>): readonly object[] => items.map((source) => flows.row(source));
  if (state !== undefined) {
    const page = pageIn(state);
    return { lists: { [LIST_OF[state]]: rowsOf(page) }, paged: { list: LIST_OF[state], page } };
  }
  const states: readonly FlowState[] = ['sending', 'stopped', 'silent'];
  return { lists: Object.fromEntries(states.map((one) => [LIST_OF[one], rowsOf(pageIn(one))])) };
}

function countsOf(flows: SourceFlows, watched: Watched | undefined): object {
  return present({
    sources: flows.all.length,
    sending_once: flows.all.length - flows.in('silent').length,
    sending_now: watched && flows.flowing,
    stopped: watched && flows.in('stopped').length,
    silent: flows.in('silent').length,
  });
}

function saysOf(flows: SourceFlows, watched: Watched | undefined): string {
  const { all, flowing } = flows;
  if (all.length === 0) return 'No source is instrumented here.';
  const silent = flows.in('silent').length;
  const seen = `${all.length - silent} of ${all.length} sources have sent data since the collectors started`;
  if (!watched) return `${seen}.`;
  const stopped = flows.in('stopped').length;
  const untold = all.length - silent - stopped - flowing;
  return `${seen}; ${flowing} sent while watched, ${stopped} did not${untold > 0 ? `, of ${untold} it is not told` : ''}.`;
}

function destinationRows(
  metrics: Metrics['destinations'],
  destinations: readonly Destination[],
  watched: Watched | undefined,
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
        now: figures && watched ? shownFlow(watched.flowOf(id)) : undefined,
      });
    });
}

function nextSteps(call: Call, flows: SourceFlows, watched: Watched | undefined): readonly NextStep[] {
  const { namespace, limit, state, watch_seconds } = call.arguments;
  const scope = namespace === undefined ? {} : { namespace };
  const again = (given: object, why: string): NextStep => ({
    tool: 'get_overview_metrics',
    arguments: { ...scope, limit, ...given },
    why,
  });
  const steps: NextStep[] = [];
  if (!watched) {
    steps.push(
      again({ ...(state ? { state } : {}), watch_seconds: watch_seconds || WATCH_SECONDS }, 'See what flows now.'),
    );
  }
  for (const one of ['stopped', 'silent'] as const) {
    const those = flows.in(one);
    const [first] = [...those].sort((left, right) => (placeOf(left) < placeOf(right) ? -1 : 1));
    if (state === undefined && those.length > limit)
      steps.push(again({ state: one }, `See all ${those.length} ${one} sources.`));
    if (first) {
      const why = `See why ${first.name} ${one === 'stopped' ? 'sends no more' : 'has sent nothing'}.`;
      // Only a watch shows what has stopped: its total stays.
      const seen = one === 'stopped' ? { watch_seconds: WATCH_SECONDS } : {};
      steps.push({ tool: 'troubleshoot_source', arguments: { ...workloadArguments(first), ...seen }, why });
    }
  }
  steps.push({ tool: 'get_service_map', arguments: {}, why: 'See which services call which.' });
  return steps;
}
