import { setTimeout as pause } from 'node:timers/promises';

/**
 * Waits between two readings of a figure. Odigos keeps the last figure after data has stopped, so only growth between
 * two readings tells that something flows (recording `probe/workloads/stale-telemetry`).
 *
 * @param seconds 0 does not wait
 * @returns whether a second reading is due
 * @throws when the call ends meanwhile
 */
export async function waitForSecondReading(seconds: number, signal: AbortSignal): Promise<boolean> {
  if (seconds <= 0) return false;
  await pause(seconds * 1000, undefined, { signal });
  return true;
}
