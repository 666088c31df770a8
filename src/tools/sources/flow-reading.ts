import { operations, type TroubleshootSourceArguments } from '../../tool/generated/catalog.generated.ts';
import type { ReadCall } from '../../tool/tool.ts';
import { bytesSent } from '../health/told-workload.ts';
import { watchedOf } from '../telemetry/flow.ts';
import type { Totals } from '../telemetry/total-series.ts';
import { watchTotals } from '../telemetry/watch.ts';
import type { Reading } from './data-flow.ts';
import type { TriageWorkload } from './triage.ts';

type Call = ReadCall<TroubleshootSourceArguments>;

/**
 * The bytes that a workload has sent, and again after a watch where one was asked for; undefined where they are not told.
 *
 * @param bytesBefore what it had sent before a wait
 */
export async function readBytes(
  call: Call,
  workload: TriageWorkload,
  bytesBefore: number | undefined,
): Promise<Reading | undefined> {
  const { watch_seconds = 0 } = call.arguments;
  const before = bytesSent(workload);
  // What came during a wait flows: no second reading is needed.
  if (before !== undefined && bytesBefore !== undefined && before > bytesBefore) {
    return { before: bytesBefore, after: before };
  }
  if (before === undefined || watch_seconds === 0) return before === undefined ? undefined : { before };
  const read = async (): Promise<Totals> => {
    const { workloads } = await call.read(operations.troubleshoot_source_bytes, call.arguments);
    return totalOf(workloads[0] && bytesSent(workloads[0]));
  };
  // One step is enough: whether it sends is asked, not how much.
  const series = await watchTotals(call, watch_seconds, totalOf(before), read, (seen) => {
    const now = seen.courseOf(SENT)?.last;
    return now !== undefined && now > before;
  });
  const after = series.courseOf(SENT)?.last;
  const { seconds, flowOf } = watchedOf(series);
  return after === undefined ? { before } : { before, after, seconds, isStill: flowOf(SENT).type === 'still' };
}

const SENT = 'sent';

function totalOf(bytes: number | undefined): Totals {
  return new Map(bytes === undefined ? [] : [[SENT, bytes]]);
}
