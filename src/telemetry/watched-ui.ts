import type { UiAnswer } from '../ui/answer.ts';
import type { UiWriter } from '../ui/client.ts';
import type { TraceHeaders } from '../ui/exchange.ts';
import type { WireOperation } from '../ui/operation.ts';
import type { WatchRequest } from './watch.ts';

/** The same client, with each of its requests watched. */
export function watchedUi(ui: UiWriter, watch: WatchRequest): UiWriter {
  const watched = async <Answer>(
    operation: Pick<WireOperation, 'name' | 'type'>,
    send: (trace: { readonly trace?: TraceHeaders }) => Promise<UiAnswer<Answer>>,
  ): Promise<UiAnswer<Answer>> => {
    const request = watch(operation);
    let answer: UiAnswer<Answer> | undefined;
    try {
      answer = await send(request.trace ? { trace: request.trace } : {});
      return answer;
    } finally {
      request.ended(answer);
    }
  };
  return {
    read: (operation, variables, options) =>
      watched(operation, (trace) => ui.read(operation, variables, { ...options, ...trace })),
    write: (operation, variables, options) =>
      watched(operation, (trace) => ui.write(operation, variables, { ...options, ...trace })),
  };
}
