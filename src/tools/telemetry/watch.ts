import type { ReadCall } from '../../tool/tool.ts';
import { TotalSeries, type Totals } from './total-series.ts';

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
  isEnough: (series: TotalSeries) => boolean,
): Promise<TotalSeries> {
  const began = call.elapsed();
  const series = new TotalSeries(first);
  for (let at = 0; at < seconds && !call.signal.aborted && !isEnough(series); ) {
    await call.pause(Math.min(EVERY_SECONDS, seconds - at));
    const totals = await read();
    at = call.elapsed() - began;
    series.add(at, totals);
    call.progress({ progress: at, total: Math.max(at, seconds), message: `Watching for ${Math.round(at)} s.` });
  }
  return series;
}
