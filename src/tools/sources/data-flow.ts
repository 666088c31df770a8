import type { TroubleshootSourceDestinationsQuery } from '../../tool/generated/operations.generated.ts';
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
    says: `It sent before, and sends no longer as it seems: calls that it makes were last seen ${Math.floor(silent / 60_000)} min ago.`,
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

/** Telemetry that no working destination takes, by the data streams of a workload. */
export function goesNowhere(
  { dataStreamNames }: { readonly dataStreamNames: readonly string[] },
  destinations: readonly TriageDestination[],
): Finding | undefined {
  const streams = dataStreamNames.length > 0 ? dataStreamNames : ['default'];
  const receiving = destinations.filter((destination) => {
    const names = destination.dataStreamNames.length > 0 ? destination.dataStreamNames : ['default'];
    return streams.some((stream) => names.includes(stream));
  });
  const working = receiving.filter((destination) => !destination.disabled && !errorOf(destination));
  if (working.length > 0) return undefined;
  const failing = receiving.map(
    (destination) =>
      `destination ${destination.name} (${destination.type}): ${destination.disabled ? 'disabled' : errorOf(destination)}`,
  );
  return {
    stage: 'goes_somewhere',
    verdict: receiving.length === 0 ? 'needs_decision' : 'broken',
    reason: receiving.length === 0 ? 'No destination' : 'Destinations fail',
    says:
      receiving.length === 0
        ? `No destination takes data stream ${streams.join(', ')}, so what is collected goes nowhere.`
        : `Every destination of data stream ${streams.join(', ')} is disabled or fails.`,
    evidence:
      failing.length > 0
        ? failing
        : [`dataStreamNames: ${streams.join(', ')}`, `destinations in it: none of ${destinations.length}`],
    fix:
      receiving.length === 0 ? 'Create a destination in that stream.' : 'Repair or enable one of these destinations.',
    remedy: receiving.length === 0 ? 'add_destination' : 'look_at_destinations',
  };
}

function errorOf({ conditions }: TriageDestination): string | undefined {
  const failed = (conditions ?? []).find(({ status }) => status === 'error');
  return failed ? `${failed.reason ?? failed.type}: ${failed.message ?? 'failed'}` : undefined;
}
