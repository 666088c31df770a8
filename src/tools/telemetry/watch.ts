import type { ReadCall } from '../../tool/tool.ts';

/** Running totals by key: bytes that a source has sent, or a destination was. */
export type Totals = ReadonlyMap<string, number>;

/** Running totals as they were read at a moment, in seconds since the watch began. */
export interface Sighting {
  readonly at: number;
  readonly totals: Totals;
}

/** Seconds between two readings: a tenth of the step that figures come by. */
const EVERY_SECONDS = 1;

/**
 * Reads totals again and again, since they come in steps, carry no time and keep their last value after data has
 * stopped (recording `probe/workloads/stale-telemetry`): only a series of readings tells what flows.
 *
 * @param seconds the longest that it may take; 0 takes the first reading alone
 * @param isEnough whether the series tells all that is to be told, so that the watch ends earlier
 * @throws ToolFailure when a reading fails
 */
export async function watchTotals(
  call: Pick<ReadCall<object>, 'pause' | 'elapsed' | 'progress' | 'signal'>,
  seconds: number,
  first: Totals,
  read: () => Promise<Totals>,
  isEnough: (series: readonly Sighting[]) => boolean,
): Promise<readonly Sighting[]> {
  const began = call.elapsed();
  const series: Sighting[] = [{ at: 0, totals: first }];
  for (let at = 0; at < seconds && !call.signal.aborted && !isEnough(series); ) {
    await call.pause(Math.min(EVERY_SECONDS, seconds - at));
    const totals = await read();
    at = call.elapsed() - began;
    series.push({ at, totals });
    call.progress({ progress: at, total: Math.max(at, seconds), message: `Watching for ${Math.round(at)} s.` });
  }
  return series;
}
