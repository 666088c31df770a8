import { operations } from '../../tool/generated/catalog.generated.ts';
import type { ReadCall } from '../../tool/tool.ts';
import { stateOf } from '../destinations/condition.ts';
import { DEFAULT_STREAM } from './default-stream.ts';

/** An enabled destination of a stream. */
export interface Taker {
  readonly name: string;
  readonly type: string;
  /** Whether its configuration fails, so that nothing is sent to it. */
  readonly isFailing: boolean;
}

/**
 * The enabled destinations that take one of these streams, by name; warns for each stream that none takes. A stream that
 * nobody knows comes into being with its first Source, and what is sent into it goes nowhere while everything reads as
 * healthy (recording `probe/persistK8sSources/stream-new`).
 *
 * @param joining ids of destinations that join these streams in the same call
 */
export async function takersOf(
  call: ReadCall<object>,
  streams: readonly string[],
  joining: readonly string[] = [],
): Promise<readonly Taker[]> {
  const { computePlatform } = await call.read(operations.instrument_workloads_destinations, {});
  const enabled = (computePlatform?.destinations ?? [])
    .filter(({ disabled }) => !disabled)
    .map((one) => (joining.includes(one.id) ? { ...one, dataStreamNames: [...one.dataStreamNames, ...streams] } : one));
  const takes = (names: readonly (string | null)[], stream: string): boolean =>
    // A destination without streams belongs to the default one.
    (names.length > 0 ? names : [DEFAULT_STREAM]).includes(stream);
  for (const stream of streams) {
    if (enabled.some(({ dataStreamNames }) => takes(dataStreamNames, stream))) continue;
    call.warn(`No enabled destination takes data stream "${stream}": the telemetry goes nowhere until one does.`);
  }
  return enabled
    .filter(({ dataStreamNames }) => streams.some((stream) => takes(dataStreamNames, stream)))
    .map((one) => ({ name: one.name, type: one.type, isFailing: stateOf(one).state === 'failing' }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}
