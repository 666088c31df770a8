import type { Failure } from '../tool/failure.ts';
import type { UiFailure } from '../ui/failure.ts';

/** Why a call is aborted of which nobody has gone: it took all the time that a call has. */
export class CallDeadline extends Error {
  /** @param ms that the call had, in milliseconds */
  constructor(ms: number) {
    super(`The call took longer than ${Math.round(ms / 1000)} s, which is all that it has.`);
    this.name = 'CallDeadline';
  }
}

/** What to say of a request that was left for its call's deadline; undefined where that was not why. */
export function deadlineOf({ reason }: AbortSignal, { kind }: Pick<UiFailure, 'kind'>): Partial<Failure> | undefined {
  const why: unknown = reason;
  if (kind !== 'cancelled' || !(why instanceof CallDeadline)) return undefined;
  return {
    message: `${why.message} The Odigos UI API had not answered by then.`,
    advice: 'The UI waits for ever when the Kubernetes API hangs. Call again; if it repeats, check the API server.',
  };
}
