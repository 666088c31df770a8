import { connectionAdvice } from '../tool/connection-advice.ts';
import { operations } from '../tool/generated/catalog.generated.ts';
import type { UiFailure } from '../ui/failure.ts';
import type { WatchRequest } from '../ui/request-watch.ts';

/** Told when the UI is lost and when it is back. */
export interface PresenceWatch {
  onLost(lost: { readonly reason: string; readonly advice: string }): void;
  onBack(): void;
}

/**
 * Watches by every request whether the UI answers at all, and tells each change once, a UI that is missed from the start
 * too. A tool that is slow loses no UI: a deadline that passed counts only where the reading is the server's own and small.
 */
export function watchPresence({ onLost, onBack }: PresenceWatch): WatchRequest {
  let isLost = false;
  return ({ name }) => ({
    ended(answer) {
      if (answer === undefined) return;
      const failure = answer.ok ? undefined : answer.failure;
      const isGone = failure !== undefined && saysGone(failure, name);
      if (failure !== undefined && !isGone && !hasAnswered(failure)) return;
      if (isGone === isLost) return;
      isLost = isGone;
      if (isGone) onLost({ reason: failure.message, advice: connectionAdvice(failure.message) });
      else onBack();
    },
  });
}

function saysGone({ kind }: UiFailure, operation: string): boolean {
  if (kind === 'timed_out') return operation === operations.get_access_mode.name;
  return kind === 'unreachable' || kind === 'bad_answer';
}

/** Whether a failure is an answer of the UI all the same. */
function hasAnswered({ kind }: UiFailure): boolean {
  return kind !== 'timed_out' && kind !== 'cancelled' && kind !== 'busy' && kind !== 'too_big';
}
