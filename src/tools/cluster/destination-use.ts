import type { SummarizeClusterDestinationsQuery } from '../../tool/generated/operations.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { stateOf } from '../destinations/condition.ts';
import { takenStreams } from '../destinations/stored.ts';

type Destination = NonNullable<SummarizeClusterDestinationsQuery['computePlatform']>['destinations'][number];

/** A source as far as its way to a destination goes. */
interface InStreams {
  readonly dataStreamNames: readonly string[];
}

/** What sends to each destination. */
export interface DestinationUse {
  /** Failing ones first, then those that the most depends on. */
  readonly destinations: readonly object[];
  readonly failing: number;
  /** Sources whose streams no destination takes that is enabled and does not fail. */
  readonly going_nowhere: number;
}

/**
 * How many sources each destination takes, and for how many of them no other works.
 *
 * @param sources undefined where they could not be read: then nothing is said of them
 */
export function destinationUse(
  destinations: readonly Destination[],
  sources: readonly InStreams[] | undefined,
): DestinationUse {
  const fares = destinations.map((destination) => {
    const { state, reason } = stateOf(destination);
    return { destination, state, reason, isWorking: state !== 'disabled' && state !== 'failing', sources: 0, only: 0 };
  });
  let nowhere = 0;
  for (const source of sources ?? []) {
    const streams = takenStreams(source);
    const takers = fares.filter(({ destination }) => takenStreams(destination).some((name) => streams.includes(name)));
    const working = takers.filter(({ isWorking }) => isWorking);
    if (working.length === 0) nowhere += 1;
    for (const taker of takers) {
      taker.sources += 1;
      if (working.every((one) => one === taker)) taker.only += 1;
    }
  }
  const rows = [...fares].sort(
    (one, other) =>
      Number(other.state === 'failing') - Number(one.state === 'failing') ||
      other.sources - one.sources ||
      (one.destination.name < other.destination.name ? -1 : 1),
  );
  return {
    destinations: rows.map(({ destination: { name, type }, state, reason, sources: count, only }) =>
      present({ name, type, state, ...(sources ? { sources: count, no_other_for: only } : {}), reason: short(reason) }),
    ),
    failing: rows.filter(({ state }) => state === 'failing').length,
    going_nowhere: nowhere,
  };
}

const MOST_OF_REASON = 160;

function short(reason: string | undefined): string | undefined {
  return reason && reason.length > MOST_OF_REASON ? `${reason.slice(0, MOST_OF_REASON - 1).toWellFormed()}…` : reason;
}
