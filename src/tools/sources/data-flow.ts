import type { TroubleshootSourceDestinationsQuery } from '../../tool/generated/operations.generated.ts';
import { type SendingSource, signalsOf } from '../cluster/destination-use.ts';
import { stateOf } from '../destinations/condition.ts';
import { enabledSignals, type Signal } from '../destinations/signals.ts';
import { takenStreams } from '../destinations/stored.ts';
import { ageOf } from '../health/aged.ts';
import type { Finding } from '../health/finding.ts';
import { lastOf, type Peers, seenCalls } from './callers.ts';

export type TriageDestination = NonNullable<
  TroubleshootSourceDestinationsQuery['computePlatform']
>['destinations'][number];

/** The bytes sent, before and after a watch; `after` is absent where nothing was watched. */
export interface Reading {
  readonly before: number;
  readonly after?: number;
  /** How long it was watched. */
  readonly seconds?: number;
  /** Whether nothing came for longer than a step of the figures. */
  readonly isStill?: boolean;
}

/** Data that came once and does not grow any more; told by two readings alone. */
export function notFlowing(reading: Reading | undefined): Finding | undefined {
  if (reading?.after === undefined || !reading.isStill) return undefined;
  return {
    stage: 'still_flowing',
    verdict: 'broken',
    reason: 'Stopped sending',
    says: `Data was received once, but nothing arrived in ${Math.round(reading.seconds ?? 0)} s.`,
    evidence: [
      `totalDataSentBytes: ${reading.before}, then ${reading.after}`,
      'Odigos keeps showing Success after data has stopped.',
    ],
    fix: 'Check whether the workload gets traffic; then look at the gateway and at sampling.',
    remedy: 'look_at_gateway',
  };
}

/** Longer than a collector or a person is away by chance. */
const LONG_SILENT = 5 * 60_000;

/**
 * Data that came once and seems to come no more, told by one reading: the figures keep their last value, but the map of
 * services keeps when a service's own calls were last seen. Undefined where that was lately, or is not known.
 *
 * @param now milliseconds since the Unix epoch
 */
export function silentLately(reading: Reading | undefined, peers: Peers | undefined, now: number): Finding | undefined {
  const since = peers && lastOf(peers.calls);
  if (!reading || reading.after !== undefined || !peers || since === undefined) return undefined;
  const silent = now - Date.parse(since);
  if (!(silent > LONG_SILENT)) return undefined;
  return {
    stage: 'still_flowing',
    verdict: 'needs_decision',
    reason: 'Sent before, not lately',
    says: `It sent before, and sends no longer as it seems: calls that it makes were last seen ${ageOf(since, now)} ago.`,
    evidence: [
      `totalDataSentBytes: ${reading.before}, by one reading`,
      ...seenCalls(peers),
      'Odigos keeps showing Success after data has stopped.',
    ],
    fix: 'Watch it for 30 s to be sure. If nothing arrives, see whether it still gets traffic; then look at the gateway and at sampling.',
    remedy: 'look_at_gateway',
    since,
  };
}

/** Destinations that take of a source's data streams, as far as they are switched on. */
export function receiving(
  source: SendingSource,
  destinations: readonly TriageDestination[],
): readonly TriageDestination[] {
  const streams = takenStreams(source);
  return destinations.filter((one) => takenStreams(one).some((name) => streams.includes(name)));
}

/**
 * Telemetry that does not reach all of the destinations that are to take it, by the data streams of a workload: none of them
 * works, or one fails. Of one that fails it is told which signals no other takes.
 */
export function goesNowhere(source: SendingSource, destinations: readonly TriageDestination[]): Finding | undefined {
  const streams = takenStreams(source).join(', ');
  const takers = receiving(source, destinations).map((destination) => ({ destination, ...stateOf(destination) }));
  const failing = takers.filter(({ state }) => state === 'failing');
  const working = takers.filter(({ state }) => state === 'ok' || state === 'not known yet');
  const evidence = takers
    .filter(({ state }) => state === 'failing' || state === 'disabled')
    .map(({ destination: { name, type }, state, reason }) => `destination ${name} (${type}): ${reason ?? state}`);
  if (takers.length === 0) {
    return {
      stage: 'goes_somewhere',
      verdict: 'needs_decision',
      reason: 'No destination',
      says: `No destination takes data stream ${streams}, so what is collected goes nowhere.`,
      evidence: [`dataStreamNames: ${streams}`, `destinations in it: none of ${destinations.length}`],
      fix: 'Create a destination in that stream.',
      remedy: 'add_destination',
    };
  }
  if (working.length === 0) {
    return {
      stage: 'goes_somewhere',
      verdict: 'broken',
      reason: 'Destinations fail',
      says: `Every destination of data stream ${streams} is disabled or fails.`,
      evidence,
      fix: 'Repair or enable one of these destinations.',
      remedy: 'look_at_destinations',
    };
  }
  if (failing.length === 0) return undefined;
  const takenBy = (some: typeof takers): ReadonlySet<Signal> =>
    new Set(some.flatMap(({ destination }) => enabledSignals(destination.exportedSignals)));
  const [lost, kept] = [takenBy(failing), takenBy(working)];
  const only = signalsOf(source).filter((signal) => lost.has(signal) && !kept.has(signal));
  const names = failing.map(({ destination }) => destination.name).join(', ');
  return {
    stage: 'goes_somewhere',
    verdict: only.length > 0 ? 'broken' : 'needs_decision',
    reason: 'A destination fails',
    says:
      only.length > 0
        ? `Its ${only.join(' and ')} go nowhere: ${names} of data stream ${streams} fails, and no other destination takes them.`
        : `${names} of data stream ${streams} fails; other destinations take the same signals, and no error of theirs is told.`,
    evidence: [
      ...evidence,
      ...working.map(({ destination: { name, exportedSignals }, state }) => {
        const signals = enabledSignals(exportedSignals).join(', ');
        return `destination ${name}: ${state}, takes ${signals || 'no signal'}`;
      }),
    ],
    fix: `Repair ${names}.`,
    remedy: 'look_at_destinations',
  };
}
