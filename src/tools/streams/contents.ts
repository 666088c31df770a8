import { didYouMean } from '../../tool/did-you-mean.ts';
import type { NextStep } from '../../tool/envelope.ts';
import { refuse } from '../../tool/failure.ts';
import type {
  DestinationInStreamsFragment,
  WorkloadInStreamsFragment,
} from '../../tool/generated/operations.generated.ts';
import { ownStreams, takenStreams } from '../destinations/stored.ts';
import { workloadKey } from '../workload/workload.ts';

/** The stream of everything that names none; it is always there. */
export const DEFAULT_STREAM = 'default';
export const SEE_STREAMS: NextStep = {
  tool: 'list_data_streams',
  arguments: {},
  why: 'See all data streams and what is in each.',
};

/** What lies in data streams, as four requests answer it. */
export interface Everything {
  readonly destinations: readonly DestinationInStreamsFragment[];
  readonly workloads: readonly WorkloadInStreamsFragment[];
  /** Namespaces; one that is marked as a whole has streams of its own. */
  readonly namespaces: readonly { readonly name: string; readonly dataStreamNames: readonly string[] }[];
}

/** What one data stream holds, each list in a fixed order. */
export interface Contents {
  readonly destinations: readonly DestinationInStreamsFragment[];
  /** Destinations in no stream, which take `default` and which neither a rename nor a deletion touches. */
  readonly unnamed: readonly DestinationInStreamsFragment[];
  readonly sources: readonly WorkloadInStreamsFragment[];
  readonly namespaces: readonly string[];
}

/** What a data stream holds. */
export function contentsOf(stream: string, { destinations, workloads, namespaces }: Everything): Contents {
  const byName = [...destinations].sort((left, right) =>
    `${left.name}\0${left.id}` < `${right.name}\0${right.id}` ? -1 : 1,
  );
  return {
    destinations: byName.filter((destination) => ownStreams(destination).includes(stream)),
    unnamed: byName.filter(
      (destination) => ownStreams(destination).length === 0 && takenStreams(destination).includes(stream),
    ),
    sources: workloads
      .filter(({ dataStreamNames }) => dataStreamNames.includes(stream))
      .sort((left, right) => (workloadKey(left.id) < workloadKey(right.id) ? -1 : 1)),
    namespaces: namespaces
      .flatMap(({ name, dataStreamNames }) => (dataStreamNames.includes(stream) ? [name] : []))
      .sort(),
  };
}

/** What a plan covers: names and streams of all that is in it. */
export function stateOfContents({ destinations, sources, namespaces }: Contents): object {
  return {
    destinations: destinations.map((one) => [one.id, ownStreams(one)]),
    sources: sources.map(({ id, dataStreamNames }) => [workloadKey(id), [...dataStreamNames].sort()]),
    namespaces,
  };
}

/** @throws ToolFailure when no data stream has this name; they are case-sensitive (recording `probe/stream/delete-case`) */
export function requireStream(name: string, streams: readonly string[]): void {
  if (streams.includes(name)) return;
  throw refuse(
    `There is no data stream "${name}" (names are exact).${didYouMean(name, streams)} There are: ${streams.slice(0, 20).join(', ')}. Nothing was sent.`,
    [SEE_STREAMS],
  );
}
