import type { SummarizeClusterDestinationsQuery } from '../../tool/generated/operations.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { stateOf } from '../destinations/condition.ts';
import { enabledSignals, SIGNALS, type Signal } from '../destinations/signals.ts';
import { takenStreams } from '../destinations/stored.ts';

type Destination = NonNullable<SummarizeClusterDestinationsQuery['computePlatform']>['destinations'][number];

type Maybe<Value> = Value | null | undefined;

/** A source as far as its way to a destination goes. */
export interface SendingSource {
  readonly dataStreamNames: readonly string[];
  readonly containers?: Maybe<
    readonly {
      readonly agentEnabled?: Maybe<{
        readonly agentEnabled: boolean;
        readonly traces?: Maybe<{ readonly enabled: boolean }>;
        readonly metrics?: Maybe<{ readonly enabled: boolean }>;
      }>;
    }[]
  >;
}

/** What sends to each destination. */
export interface DestinationUse {
  /** Failing ones first, then those that the most depends on. */
  readonly destinations: readonly object[];
  readonly failing: number;
  /** Sources of which no destination takes anything that is enabled and does not fail. */
  readonly going_nowhere: number;
}

/**
 * What a source sends: traces and metrics as its agents are told to; logs and profiles come from the node's collectors,
 * of every source. One without an agent sends nothing of the former.
 */
export function signalsOf({ containers }: SendingSource): readonly Signal[] {
  const isSentByAgent = (signal: 'traces' | 'metrics'): boolean =>
    (containers ?? []).some(
      ({ agentEnabled }) => agentEnabled?.agentEnabled === true && agentEnabled[signal]?.enabled === true,
    );
  return SIGNALS.filter((signal) => signal === 'logs' || signal === 'profiles' || isSentByAgent(signal));
}

/** Sources that send the same in the same streams: however many there are, few of them differ. */
interface Way {
  readonly streams: readonly string[];
  readonly sent: readonly Signal[];
  sources: number;
}

function waysOf(sources: readonly SendingSource[]): Iterable<Way> {
  const ways = new Map<string, Way>();
  for (const source of sources) {
    const streams = takenStreams(source);
    const sent = signalsOf(source);
    const key = `${streams.join('\u0000')} ${sent.join()}`;
    const way = ways.get(key) ?? { streams, sent, sources: 0 };
    way.sources += 1;
    ways.set(key, way);
  }
  return ways.values();
}

/**
 * How many sources are in the streams of each destination, how many of those carry an agent, and, by signal, for how many
 * of those that send it no other destination works.
 *
 * @param sources undefined where they could not be read: then nothing is said of them
 */
export function destinationUse(
  destinations: readonly Destination[],
  sources: readonly SendingSource[] | undefined,
): DestinationUse {
  const fares = destinations.map((destination) => {
    const { state, reason } = stateOf(destination);
    return {
      destination,
      state,
      reason,
      signals: enabledSignals(destination.exportedSignals),
      streams: takenStreams(destination),
      isWorking: state !== 'disabled' && state !== 'failing',
      sources: 0,
      withAgent: 0,
      only: new Map<Signal, number>(),
    };
  });
  let nowhere = 0;
  for (const { streams, sent, sources: count } of waysOf(sources ?? [])) {
    const near = fares.filter((one) => one.streams.some((name) => streams.includes(name)));
    // What has no agent yet shall send something one day: its streams tell whether there is a way.
    const willSend = sent.some((signal) => signal === 'traces' || signal === 'metrics');
    const takes = ({ signals }: (typeof fares)[number]): boolean => signals.some((signal) => sent.includes(signal));
    if (!near.some((one) => one.isWorking && (!willSend || takes(one)))) nowhere += count;
    for (const one of near) {
      one.sources += count;
      if (willSend) one.withAgent += count;
    }
    for (const taker of near.filter(takes)) {
      for (const signal of taker.signals.filter((one) => sent.includes(one))) {
        const others = near.filter((one) => one !== taker && one.isWorking && one.signals.includes(signal));
        if (others.length === 0) taker.only.set(signal, (taker.only.get(signal) ?? 0) + count);
      }
    }
  }
  const rows = [...fares].sort(
    (one, other) =>
      Number(other.state === 'failing') - Number(one.state === 'failing') ||
      other.sources - one.sources ||
      (one.destination.name < other.destination.name ? -1 : 1),
  );
  return {
    destinations: rows.map(({ destination: { name, type }, state, reason, signals, sources: count, withAgent, only }) =>
      present({
        name,
        type,
        state,
        signals,
        ...(sources ? { sources: count, with_agent: withAgent, sent_nowhere_else: countsBySignal(only) } : {}),
        reason: short(reason),
      }),
    ),
    failing: rows.filter(({ state }) => state === 'failing').length,
    going_nowhere: nowhere,
  };
}

/** `traces of 14 sources, metrics of 1 source`: what no other destination takes that works; undefined where there is none. */
function countsBySignal(counts: ReadonlyMap<Signal, number>): string | undefined {
  const parts = [...counts].map(([signal, count]) => `${signal} of ${count} ${count === 1 ? 'source' : 'sources'}`);
  return parts.length > 0 ? parts.join(', ') : undefined;
}

const MOST_OF_REASON = 160;

function short(reason: string | undefined): string | undefined {
  return reason && reason.length > MOST_OF_REASON ? `${reason.slice(0, MOST_OF_REASON - 1).toWellFormed()}…` : reason;
}
