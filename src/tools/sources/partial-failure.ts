import { type Failure, ToolFailure } from '../../tool/failure.ts';

/**
 * Sends a batch of which a part may fail: the API works on all items and tells the first failure only (recordings
 * `mutation/restartWorkloads/partial-failure`, `persistK8sSources/kind-Pod`). What really happened is for a read to tell.
 *
 * @returns the failure, to be thrown when the read shows that nothing changed
 */
export async function failureOf(send: () => Promise<unknown>): Promise<ToolFailure | undefined> {
  try {
    await send();
    return undefined;
  } catch (error) {
    if (error instanceof ToolFailure && MAY_BE_PARTIAL.has(error.failure.side)) return error;
    throw error;
  }
}

const MAY_BE_PARTIAL: ReadonlySet<Failure['side']> = new Set(['ui_api', 'kubernetes', 'target', 'time']);
