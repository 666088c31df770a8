import { SUGGESTED_WAIT_SECONDS } from '../../tool/asked-seconds.ts';
import { definitions, type InstrumentWorkloadsArguments, operations } from '../../tool/generated/catalog.generated.ts';
import { noImpact } from '../../tool/impact.ts';
import { named } from '../../tool/kit/named.ts';
import { defineWrite, type Preview, type ReadCall } from '../../tool/tool.ts';
import { NOTHING_SENT, undoSentence } from '../../tool/undo.ts';
import { settled } from '../health/settling.ts';
import { markOf, workloadArguments } from '../workload/workload.ts';
import { takersOf } from './data-stream.ts';
import { DEFAULT_STREAM } from './default-stream.ts';
import { impactOfInstrumenting, workloadsText } from './marking-impact.ts';
import {
  findNamed,
  label,
  type MarkedWorkload,
  type MarkingSettings,
  markingState,
  readBack,
  refuseUnusable,
} from './named-workloads.ts';
import { failureOf } from './partial-failure.ts';
import { listed } from './pods.ts';
import { restartsOf } from './restarts.ts';
import { staticPodsUnusable } from './static-pods.ts';
import { unmarked } from './undo.ts';

type Given = InstrumentWorkloadsArguments;

/**
 * What marking workloads does.
 *
 * @param joining ids of destinations that join their stream in the same call
 * @throws ToolFailure when any of them cannot be marked
 */
export async function previewMarking(call: ReadCall<Given>, joining: readonly string[] = []): Promise<Preview> {
  const { all, toMark, settings } = await checked(call);
  const streams = [...new Set(toMark.map((workload) => streamFor(workload, call.arguments)))];
  const already = all.filter((workload) => !toMark.includes(workload));
  if (toMark.length === 0) {
    const why = 'See that it sends data.';
    const see = all
      .slice(0, 2)
      .map(({ id }) => ({ tool: 'troubleshoot_source', arguments: workloadArguments(id), why }));
    return {
      impact: noImpact(listed(all), all.length === 1 ? 'is instrumented already' : 'are instrumented already'),
      changes: [],
      state: markingState(all),
      nextSteps: see,
    };
  }
  const takers = await takersOf(call, streams, joining);
  if (already.length > 0) call.warn(`Already instrumented and left as they are: ${listed(already)}.`);
  const fresh = toMark.filter(({ markedForInstrumentation: mark }) => !mark.markedForInstrumentation);
  const inherited = toMark.filter(({ markedForInstrumentation: mark }) => mark.decisionEnum === 'NamespaceSource');
  const restarts = await restartsOf(call, fresh, settings, 'comes');
  return {
    impact: impactOfInstrumenting({
      what: whatIsDone(toMark, fresh, streams),
      workloads: toMark,
      restarts,
      streams,
      takers,
    }),
    changes: toMark.map((workload) => ({
      field: label(workload.id),
      before: stateOf(workload),
      after: `instrumented in ${streamsAfter(workload, call.arguments).join(', ')}`,
    })),
    consequences: [
      ...restarts.sentences,
      ...(inherited.length > 0
        ? [`${listed(inherited)}: gets a Source of its own, which stays when the namespace is uninstrumented.`]
        : []),
    ],
    // A stream is joined for good.
    byCall: fresh.length < toMark.length ? [undoSentence(unmarked(toMark))] : [],
    state: markingState(all),
  };
}

/**
 * Whether marking them enables a Source that was disabled, which its undo would not disable again.
 *
 * @throws ToolFailure when any of them cannot be marked
 */
export async function enablesDisabled(call: ReadCall<Given>): Promise<boolean> {
  const { toMark } = await checked(call);
  return toMark.some(({ markedForInstrumentation: mark }) => mark.markedForInstrumentation === false);
}

/** Those that are instrumented only come into the stream as well. */
function whatIsDone(
  toMark: readonly MarkedWorkload[],
  fresh: readonly MarkedWorkload[],
  streams: readonly string[],
): string {
  const joining = toMark.filter((workload) => !fresh.includes(workload));
  if (joining.length === 0) return `Instrument ${workloadsText(fresh)}`;
  const joins = `${workloadsText(joining)}, instrumented already, to data stream ${named(streams)}`;
  return fresh.length === 0 ? `Add ${joins}` : `Instrument ${workloadsText(fresh)} and add ${joins}`;
}

/** Marks workloads. Whatever the API would accept and never act on is refused, the whole call, before it is sent. */
export const instrument_workloads = defineWrite(definitions.instrument_workloads, {
  target: () => 'sources',

  preview: (call) => previewMarking(call),

  async apply(call) {
    const { all, toMark } = await checked(call);
    if (toMark.length === 0) {
      return { data: { confirmed: true, sent: 'nothing, all of them are instrumented already' }, undo: NOTHING_SENT };
    }
    const sources = toMark.map((workload) => ({
      ...workload.id,
      selected: true,
      currentStreamName: streamFor(workload, call.arguments),
    }));
    const failure = await failureOf(() => call.write(operations.instrument_workloads, { ...call.arguments, sources }));
    const isMarked = (workload: MarkedWorkload): boolean =>
      !needsMarking(workload, call.arguments) || (failure !== undefined && !isPresent(workload));
    const ids = toMark.map(({ id }) => id);
    const now = await readBack(call, operations.instrument_workloads_preview, ids, isMarked);
    const done = now.filter((workload) => !needsMarking(workload, call.arguments));
    if (failure && done.length === 0) throw failure;
    if (failure) call.warn(`Some failed: ${failure.failure.message}`);
    else if (done.length < toMark.length) call.warn('The API answered true, but some do not show as instrumented yet.');
    const undone = toMark.filter(({ id }) => !done.some((one) => label(one.id) === label(id)));
    const [first] = done;
    return {
      data: {
        confirmed: undone.length === 0,
        instrumented: done.map((workload) => `${label(workload.id)} in ${workload.dataStreamNames.join(', ')}`),
        ...(undone.length > 0 ? { not_instrumented: undone.map(({ id }) => label(id)) } : {}),
        ...(all.length > toMark.length ? { already: all.length - toMark.length } : {}),
      },
      nextSteps: first
        ? [
            {
              tool: 'troubleshoot_source',
              arguments: { ...workloadArguments(first.id), wait_seconds: SUGGESTED_WAIT_SECONDS },
              why: 'Wait until it has settled: see whether the agent runs and sends data.',
            },
            {
              tool: 'find_unhealthy_sources',
              arguments: { namespace: first.id.namespace },
              why: 'In half a minute: see which of them need help.',
            },
          ]
        : [],
      undo: unmarked(toMark),
    };
  },

  settle: (call, answer) => settled(call, answer, call.arguments.workloads),
});

interface Checked {
  readonly all: readonly MarkedWorkload[];
  /** Those that would change. */
  readonly toMark: readonly MarkedWorkload[];
  readonly settings: MarkingSettings;
}

/** @throws ToolFailure when any of them is missing, ignored or of a kind that this tier cannot instrument */
async function checked(call: ReadCall<Given>): Promise<Checked> {
  const { arguments: given } = call;
  const { found, unusable, settings } = await findNamed(call, operations.instrument_workloads_preview, given.workloads);
  const unsupported = await staticPodsUnusable(call, found);
  const all = found.filter(({ id }) => !unsupported.some((one) => one.id === id));
  const refused = [...unusable, ...unsupported];
  if (refused.length > 0) {
    throw refuseUnusable(
      'instrument_workloads',
      given,
      refused,
      all.map(({ id }) => id),
    );
  }
  return { all, toMark: all.filter((workload) => needsMarking(workload, given)), settings };
}

function needsMarking({ markedForInstrumentation: mark, dataStreamNames }: MarkedWorkload, given: Given): boolean {
  if (!mark.markedForInstrumentation) return true;
  return given.data_stream !== undefined && !dataStreamNames.includes(given.data_stream);
}

function isPresent({ workloadHealthStatus }: MarkedWorkload): boolean {
  return workloadHealthStatus !== null;
}

/** A disabled Source comes back in a stream that it is in; a new one in the default. */
function streamFor({ dataStreamNames }: MarkedWorkload, { data_stream }: Given): string {
  return data_stream ?? [...dataStreamNames].sort()[0] ?? DEFAULT_STREAM;
}

function streamsAfter(workload: MarkedWorkload, given: Given): readonly string[] {
  return [...new Set([...workload.dataStreamNames, streamFor(workload, given)])].sort();
}

function stateOf({ markedForInstrumentation: mark, dataStreamNames }: MarkedWorkload): string {
  const state = markOf(mark.markedForInstrumentation);
  return mark.markedForInstrumentation ? `${state} in ${[...dataStreamNames].sort().join(', ')}` : state;
}
