import { ToolFailure } from '../failure.ts';
import type { ReadCall } from '../tool.ts';

/** What one look at something that moves shows. */
export interface Look {
  /**
   * Whether it still moves, has come to where it should, has stopped before that, or stands until a person decides on it: no
   * wait brings it further.
   */
  readonly state: 'moving' | 'settled' | 'failed' | 'needs_decision';
  /** How far it is, in a sentence. */
  readonly says: string;
}

/** How a wait ended. */
export interface Waited<Seen extends Look> {
  readonly outcome: Exclude<Look['state'], 'moving'> | 'time_is_up';
  readonly seconds: number;
  /** What was seen last; undefined where no look succeeded. */
  readonly seen: Seen | undefined;
  /** Why the last look failed, where it did. */
  readonly unread?: string;
}

const FIRST_PAUSE_SECONDS = 2;
const LONGEST_PAUSE_SECONDS = 10;
const SLOWER = 1.5;

/**
 * Looks, less and less often, until what is looked at no longer moves, or the time is up, or the caller has gone. Tells the
 * caller of each look. Never throws a ToolFailure: a look that fails is made again.
 *
 * @param seconds the longest that it takes, beside the last look
 * @param sure how many looks in a row must show the same end: more than one right after a write, whose effects show later
 * @example
 * const signal = new AbortController().signal;
 * const call = { signal, elapsed: () => 0, pause: async () => {}, progress: () => {} };
 * let looks = 0;
 * const look = async () => ({ state: ++looks < 3 ? 'moving' : 'settled', says: `look ${looks}` }) as const;
 * await waitFor(call, 60, look); // => { outcome: 'settled', seconds: 0, seen: { state: 'settled', says: 'look 3' } }
 */
export async function waitFor<Seen extends Look>(
  call: Pick<ReadCall<object>, 'pause' | 'elapsed' | 'progress' | 'signal'>,
  seconds: number,
  look: () => Promise<Seen>,
  sure = 1,
): Promise<Waited<Seen>> {
  const began = call.elapsed();
  let seen: Seen | undefined;
  let unread: string | undefined;
  let same = 0;
  let pause = FIRST_PAUSE_SECONDS;
  for (;;) {
    const before = seen;
    try {
      seen = await look();
      unread = undefined;
      same = before?.state === seen.state && before.says === seen.says ? same + 1 : 1;
    } catch (error) {
      if (!(error instanceof ToolFailure)) throw error;
      unread = error.failure.message;
      same = 0;
    }
    const passed = call.elapsed() - began;
    const waited = { seconds: Math.round(passed), seen, ...(unread === undefined ? {} : { unread }) };
    if (seen && seen.state !== 'moving' && same >= sure) return { outcome: seen.state, ...waited };
    if (passed >= seconds || call.signal.aborted) return { outcome: 'time_is_up', ...waited };
    call.progress({ progress: passed, total: seconds, message: unread ?? seen?.says ?? 'Looking.' });
    await call.pause(Math.min(pause, seconds - passed));
    pause = Math.min(pause * SLOWER, LONGEST_PAUSE_SECONDS);
  }
}

function farOf(outcome: Waited<Look>['outcome'], seen: Look | undefined): string {
  if (!seen) return 'Nothing could be read meanwhile.';
  // It was not seen so often enough to be sure of it.
  return outcome === 'time_is_up' && seen.state !== 'moving'
    ? `At the last look: ${seen.says} That may be from before the change took effect.`
    : seen.says;
}

/**
 * What an answer says of a wait, under `waited`.
 *
 * @example
 * const seen = { state: 'moving', says: 'Restarting.' } as const;
 * shownWait({ outcome: 'time_is_up', seconds: 60, seen }); // => { outcome: 'time_is_up', seconds: 60, says: 'Restarting.' }
 */
export function shownWait({ outcome, seconds, seen, unread }: Waited<Look>): object {
  const far = farOf(outcome, seen);
  return { outcome, seconds, says: unread === undefined ? far : `${far} The last look failed: ${unread}` };
}
