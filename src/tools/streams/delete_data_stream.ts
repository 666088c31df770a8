import { counted } from '../../text/counted.ts';
import { refuse, ToolFailure } from '../../tool/failure.ts';
import { type DeleteDataStreamArguments, definitions, operations } from '../../tool/generated/catalog.generated.ts';
import type {
  DeleteDataStreamPreviewQuery,
  DestinationInStreamsFragment,
  WorkloadInStreamsFragment,
} from '../../tool/generated/operations.generated.ts';
import { type Impact, impact } from '../../tool/impact.ts';
import { named } from '../../tool/kit/named.ts';
import { type Change, defineWrite, type ReadCall } from '../../tool/tool.ts';
import { type Undo, undoBy, undoSentence } from '../../tool/undo.ts';
import { areSecretsKept } from '../destinations/kept-secrets.ts';
import { destinationOwners, listable, ownStreams } from '../destinations/stored.ts';
import { restartText, workloadsText } from '../sources/marking-impact.ts';
import { label, type MarkedWorkload, readMarkingSettings } from '../sources/named-workloads.ts';
import { type Restarts, restartsOf } from '../sources/restarts.ts';
import { workloadArguments } from '../workload/workload.ts';
import { type Contents, contentsOf, DEFAULT_STREAM, requireStream, SEE_STREAMS, stateOfContents } from './contents.ts';

type Given = DeleteDataStreamArguments;
type Destination = DestinationInStreamsFragment;

const MAX_NAMED = 20;

/** What the deletion takes along, and what only leaves the stream. */
interface Losses {
  readonly deleted: readonly Destination[];
  readonly leaving: readonly Destination[];
  readonly uninstrumented: readonly string[];
  readonly remaining: readonly string[];
  readonly namespaces: readonly string[];
}

/**
 * Deletes a data stream. The API deletes what is only in it: destinations with their settings, Sources and with them
 * the instrumentation (recordings `probe/stream/delete`, `probe/stream/source-only/delete`). It protects nothing.
 */
export const delete_data_stream = defineWrite(definitions.delete_data_stream, {
  target: ({ name }) => `data stream/${name}`,

  async preview(call) {
    const { name } = call.arguments;
    if (name === DEFAULT_STREAM) {
      throw refuse(
        'The default data stream is not deleted: it stays whatever is done, and all that is only in it would go. Nothing was sent.',
        [SEE_STREAMS],
        'Delete destinations or uninstrument workloads one by one instead.',
      );
    }
    requireStream(name, namesIn(await call.read(operations.delete_data_stream_preview, {})));
    const contents = await contentsFor(call);
    const losses = lossesOf(name, contents);
    const ends = await endsOf(call, losses);
    return {
      impact: impactOf(name, losses, ends),
      changes: changesOf(name, losses),
      state: stateOfContents(contents),
      consequences: consequencesOf(losses, ends),
      byCall: [...destinationOwners(contents.destinations), undoSentence(filledAgain(name, losses, contents))],
    };
  },

  async apply(call) {
    const { name } = call.arguments;
    const contents = await contentsFor(call);
    const before = lossesOf(name, contents);
    let failure: ToolFailure | undefined;
    try {
      await call.write(operations.delete_data_stream, call.arguments);
    } catch (error) {
      if (!(error instanceof ToolFailure)) throw error;
      failure = error;
    }
    const isGone = (answer: DeleteDataStreamPreviewQuery): boolean => !namesIn(answer).includes(name);
    const confirmed = isGone(await call.readUntil(operations.delete_data_stream_preview, {}, isGone));
    if (failure && !confirmed) throw partly(failure, lossesOf(name, await contentsFor(call)), before);
    if (failure) call.warn(`It is gone, although the API answered an error: ${failure.failure.message}`);
    if (!confirmed) call.warn('The API answered that it was deleted, but the data stream still shows.');
    return {
      data: {
        name,
        confirmed,
        deleted_destinations: before.deleted.length,
        uninstrumented_sources: before.uninstrumented.length,
      },
      nextSteps: [SEE_STREAMS, { tool: 'list_sources', arguments: {}, why: 'See what is still instrumented.' }],
      undo: filledAgain(name, before, contents),
    };
  },
});

function namesIn({ computePlatform }: DeleteDataStreamPreviewQuery): readonly string[] {
  return (computePlatform?.dataStreams ?? []).map(({ name }) => name);
}

async function contentsFor(call: ReadCall<Given>): Promise<Contents> {
  const [destinations, { workloads }, { namespaces }] = await Promise.all([
    listable(call.read(operations.delete_data_stream_destinations, {})),
    call.read(operations.delete_data_stream_sources, {}),
    call.read(operations.delete_data_stream_namespaces, {}),
  ]);
  const everything = { destinations: destinations.computePlatform?.destinations ?? [], workloads, namespaces };
  return contentsOf(call.arguments.name, everything);
}

function lossesOf(name: string, { destinations, sources, namespaces }: Contents): Losses {
  const isOnlyHere = (streams: readonly string[]): boolean => streams.every((stream) => stream === name);
  const isLost = ({ dataStreamNames }: WorkloadInStreamsFragment): boolean => isOnlyHere(dataStreamNames);
  return {
    deleted: destinations.filter((destination) => isOnlyHere(ownStreams(destination))),
    leaving: destinations.filter((destination) => !isOnlyHere(ownStreams(destination))),
    uninstrumented: sources.filter(isLost).map(({ id }) => label(id)),
    remaining: sources.filter((source) => !isLost(source)).map(({ id }) => label(id)),
    namespaces,
  };
}

function changesOf(
  name: string,
  { deleted, leaving, uninstrumented, remaining, namespaces }: Losses,
): readonly Change[] {
  const gone = (field: string, before: readonly unknown[]): readonly Change[] =>
    before.length > 0 ? [{ field, before: shortened(before), after: null }] : [];
  return [
    { field: 'data_stream', before: name, after: null },
    ...gone(
      'destinations deleted',
      deleted.map((one) => `${one.name} (${one.id})`),
    ),
    ...gone(
      'destinations that leave it',
      leaving.map((one) => `${one.name} (${one.id})`),
    ),
    ...gone('sources uninstrumented', uninstrumented),
    ...gone('sources that leave it', remaining),
    ...gone('whole namespaces that leave it', namespaces),
  ];
}

/** What ends with the stream beyond what is listed of it. */
interface Ends {
  /** The workloads whose instrumentation goes. */
  readonly silenced: readonly MarkedWorkload[];
  readonly restarts: Restarts;
  /** Whether a secret goes with its destinations; undefined where that cannot be told. */
  readonly secrets: boolean | undefined;
}

async function endsOf(call: ReadCall<Given>, { deleted, uninstrumented }: Losses): Promise<Ends> {
  const [{ workloads }, settings, secrets] = await Promise.all([
    call.read(operations.uninstrument_workloads_leftovers, {}),
    readMarkingSettings(call),
    deleted.length > 0 ? areSecretsKept(call, deleted) : false,
  ]);
  const silenced = workloads.filter(({ id }) => uninstrumented.includes(label(id)));
  return { silenced, restarts: await restartsOf(call, silenced, settings, 'goes'), secrets };
}

function impactOf(
  name: string,
  { deleted, uninstrumented, namespaces }: Losses,
  { silenced, restarts, secrets }: Ends,
): Impact {
  const silent = silenced.filter((workload) => !restarts.untouched.includes(workload));
  const idle = uninstrumented.length - silent.length;
  const lost = [
    ...(deleted.length > 0
      ? [`${counted(deleted.length, 'destination')} with it (${named(deleted.map((one) => one.name))})`]
      : []),
    ...(silent.length > 0 ? [`the telemetry of ${workloadsText(silent)}`] : []),
    ...(idle > 0 ? [`the instrumentation of ${counted(idle, 'workload')} without an agent`] : []),
    ...(namespaces.length > 0 ? [`the marks of namespaces ${named(namespaces)}`] : []),
  ];
  const isLoss = lost.length > 0;
  const follows = isLoss ? `this ends ${named(lost)}` : 'all that is in it is in another stream too';
  const pods = silent.length > 0 ? `, and ${restartText(restarts, silent)}` : '';
  return impact(
    `Delete data stream "${name}": ${follows}${pods}.`,
    isLoss && 'data_loss',
    (restarts.restarting.length > 0 || secrets !== false) && 'restart',
  );
}

function shortened(items: readonly unknown[]): readonly unknown[] {
  if (items.length <= MAX_NAMED) return items;
  return [...items.slice(0, MAX_NAMED), `and ${items.length - MAX_NAMED} more`];
}

function consequencesOf(
  { deleted, leaving, uninstrumented, remaining, namespaces }: Losses,
  { restarts, secrets }: Ends,
): readonly string[] {
  return [
    ...(deleted.length > 0
      ? [`${counted(deleted.length, 'destination')} with settings and stored secrets cannot be had back.`]
      : []),
    ...(uninstrumented.length > 0
      ? [
          `${counted(uninstrumented.length, 'source')} without instrumentation from then on; service names and runtime overrides go with ${uninstrumented.length === 1 ? 'it' : 'them'}.`,
          ...restarts.sentences,
        ]
      : []),
    ...(secrets === false
      ? []
      : [
          `${secrets ? 'Their secrets go with them, so' : 'Where they had secrets,'} Kubernetes replaces the pods of the gateway too.`,
        ]),
    ...(remaining.length > 0
      ? [
          `${counted(remaining.length, 'source')} only ${remaining.length === 1 ? 'leaves' : 'leave'} it and ${remaining.length === 1 ? 'sends' : 'send'} on into other data streams.`,
        ]
      : []),
    ...(namespaces.length > 0
      ? ['Workloads that appear in these namespaces later are instrumented no more, unless another stream marks them.']
      : []),
    ...(deleted.length + uninstrumented.length + namespaces.length > 0
      ? []
      : [
          leaving.length + remaining.length > 0
            ? 'Nothing is deleted with it: all that is in it is in another data stream too.'
            : 'Nothing that can be listed is in it; a Source whose workload is gone may be, and is deleted with it.',
        ]),
  ];
}

function partly({ failure }: ToolFailure, now: Losses, before: Losses): ToolFailure {
  const gone = before.deleted.length - now.deleted.length;
  return new ToolFailure({
    ...failure,
    message: `${failure.message} The data stream is still there; ${counted(Math.max(0, gone), 'destination')} of it ${gone === 1 ? 'is' : 'are'} deleted.`,
    nextSteps: [SEE_STREAMS],
  });
}

/** Sources that one call takes. */
const MOST_AT_ONCE = 50;

/** The call that makes the stream anew by putting back what was in it, where one is enough: no call makes a destination as it was. */
function filledAgain(
  name: string,
  { deleted, leaving, uninstrumented, namespaces }: Losses,
  { sources }: Contents,
): Undo {
  const [destination, ...others] = leaving;
  const isAlone = deleted.length === 0 && namespaces.length === 0;
  if (isAlone && destination && others.length === 0 && sources.length === 0) {
    return undoBy(definitions.update_destination, { id: destination.id, data_stream: name });
  }
  if (isAlone && leaving.length === 0 && sources.length > 0 && sources.length <= MOST_AT_ONCE) {
    return undoBy(
      definitions.instrument_workloads,
      { workloads: sources.map(({ id }) => workloadArguments(id)), data_stream: name },
      uninstrumented.length > 0 ? { stays: 'Service names and runtime overrides that they had are gone.' } : {},
    );
  }
  return {
    impossible:
      'No single call brings it back: create_destination and update_destination, instrument_workloads and instrument_namespace put into it again what changed names, each with data_stream.',
  };
}
