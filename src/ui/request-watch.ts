import type { UiAnswer } from './answer.ts';
import type { TraceHeaders } from './exchange.ts';
import type { WireOperation } from './operation.ts';

/** Sees one request to the UI API. */
export interface RequestWatch {
  /** What the UI is told of the trace. */
  readonly trace?: TraceHeaders;
  /** Told what the request came to; undefined when it was a bug that nothing was sent. */
  ended(answer: UiAnswer<unknown> | undefined): void;
}

/** Begins to watch a request to the UI API. Never changes it, and never throws. */
export type WatchRequest = (operation: Pick<WireOperation, 'name' | 'type'>) => RequestWatch;

/**
 * Sends one request while every watch sees it.
 *
 * @param send is handed the trace of the last watch that has one
 */
export async function watched<Answer>(
  watches: readonly WatchRequest[],
  operation: Pick<WireOperation, 'name' | 'type'>,
  send: (trace: TraceHeaders | undefined) => Promise<UiAnswer<Answer>>,
): Promise<UiAnswer<Answer>> {
  const requests = watches.map((watch) => watch(operation));
  let answer: UiAnswer<Answer> | undefined;
  try {
    answer = await send(requests.findLast(({ trace }) => trace !== undefined)?.trace);
    return answer;
  } finally {
    for (const request of requests) request.ended(answer);
  }
}
