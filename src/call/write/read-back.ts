import type { ToolKind } from '../../access/tool-kind.ts';
import { canonicalJson } from '../../tool/canonical-json.ts';
import { type Failure, ToolFailure } from '../../tool/failure.ts';
import type { Preview } from '../../tool/tool.ts';

/** What a preview found: the changes that it would make, and the state that a plan would cover. */
export interface Sight {
  readonly changes: Preview['changes'];
  readonly state: unknown;
}

/**
 * What reading a target back tells of a write whose outcome is open:
 *
 * - `nothing_left`: there is nothing left of it to do
 * - `refused`: the same call would be refused now, as one is whose target is there already, or gone
 * - `different`: the target is no longer as it was before, by this write or by somebody else
 * - `as_before`: the target is as it was: the write was not carried out, or not yet
 * - `unreadable`: it could not be read
 */
export type ReadBack = 'nothing_left' | 'refused' | 'different' | 'as_before' | 'unreadable';

/** The UI's cache lags a write by some 100 ms. */
const PAUSES_MS = [0, 100, 200, 400, 700] as const;

/**
 * Previews a write again until the preview tells that it was carried out, or all patience is spent. Every write's
 * preview refuses, or finds nothing left to do, or sees another state once its change has been made.
 *
 * @param look previews anew; throws what a preview throws
 * @param pause waits so many milliseconds; false when there is no time for it
 */
export async function readBack(
  before: Sight,
  look: () => Promise<Sight>,
  pause: (ms: number) => Promise<boolean>,
): Promise<ReadBack> {
  let told: ReadBack = 'unreadable';
  for (const wait of PAUSES_MS) {
    if (!(await pause(wait))) break;
    const seen = await lookOnce(before, look);
    // A reading that fails later leaves standing what an earlier one told.
    if (seen !== 'unreadable') told = seen;
    if (seen !== 'as_before') break;
  }
  return told;
}

async function lookOnce(before: Sight, look: () => Promise<Sight>): Promise<ReadBack> {
  try {
    const now = await look();
    if (before.changes.length > 0 && now.changes.length === 0) return 'nothing_left';
    return canonicalJson(now.state) === canonicalJson(before.state) ? 'as_before' : 'different';
  } catch (error) {
    // Before, the same preview had found nothing to refuse.
    return error instanceof ToolFailure && error.failure.side === 'target' ? 'refused' : 'unreadable';
  }
}

/** What is said of a write whose outcome is open, beside why it is open. */
export function toldBy(read: ReadBack, kind: ToolKind): Pick<Failure, 'changed'> & { readonly sentence: string } {
  switch (read) {
    case 'nothing_left':
      return { changed: 'yes', sentence: 'Read back, the target is as the call asked: the change was made.' };
    case 'refused':
      return {
        // What is to be updated may be gone by somebody else's hand.
        changed: kind === 'UPDATE' ? 'unknown' : 'yes',
        sentence: 'Read back, the same call would now be refused, as it is once its change was made.',
      };
    case 'different':
      return { changed: 'unknown', sentence: 'Read back, the target has changed: most likely by this call.' };
    case 'as_before':
      return { changed: 'unknown', sentence: 'Read back, the target is as before: it was not changed, or not yet.' };
    case 'unreadable':
      return { changed: 'unknown', sentence: 'It was sent, and could not be read back.' };
  }
}
