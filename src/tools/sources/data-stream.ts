import { operations } from '../../tool/generated/catalog.generated.ts';
import type { ReadCall } from '../../tool/tool.ts';

/** The stream of whatever is in no other. */
export const DEFAULT_STREAM = 'default';

/**
 * Warns when no working destination takes a stream. A stream that nobody knows comes into being with its first Source,
 * and what is sent into it goes nowhere while everything reads as healthy (recording
 * `probe/persistK8sSources/stream-new`).
 *
 * @returns whether some enabled destination takes it
 */
export async function warnUnlessTaken(call: ReadCall<object>, stream: string): Promise<boolean> {
  const { computePlatform } = await call.read(operations.instrument_workloads_destinations, {});
  const destinations = computePlatform?.destinations ?? [];
  // A destination without streams belongs to the default one.
  const streamsOf = (names: readonly (string | null)[]): readonly (string | null)[] =>
    names.length > 0 ? names : [DEFAULT_STREAM];
  const isTaken = destinations.some(
    ({ disabled, dataStreamNames }) => !disabled && streamsOf(dataStreamNames).includes(stream),
  );
  if (!isTaken) {
    call.warn(`No enabled destination takes data stream "${stream}": the telemetry goes nowhere until one does.`);
  }
  return isTaken;
}
