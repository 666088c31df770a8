import type { WatchRequest } from '../ui/request-watch.ts';

/** Watches for a UI that did not know what it was asked: it may be another version now. */
export function watchUnknownOperations(onUnknown: () => void): WatchRequest {
  return () => ({
    ended: (answer) => {
      if (answer?.ok === false && answer.failure.kind === 'invalid_operation') onUnknown();
    },
  });
}
