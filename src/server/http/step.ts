import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

/**
 * One step of a request's way through this server: it answers the request, or lets it on. Made of what node:http has, so that it
 * stands in an Express application and in a row of steps alike.
 */
export type Step = (
  request: IncomingMessage,
  response: ServerResponse<IncomingMessage>,
  next: () => void,
) => void | Promise<void>;

/** Told of what a step threw. */
export type OnCrash = (error: unknown, response: ServerResponse<IncomingMessage>) => void;

/** Takes a request through steps, in their order, until one answers it; the last one has to. */
export function inOrder(steps: readonly Step[], onCrash: OnCrash): RequestListener {
  return (request, response) => {
    const crashed = (error: unknown): void => onCrash(error, response);
    const take = (index: number): void => {
      try {
        const taken = steps[index]?.(request, response, () => take(index + 1));
        if (taken instanceof Promise) taken.catch(crashed);
      } catch (error) {
        crashed(error);
      }
    };
    take(0);
  };
}

/** Answers a request with JSON, as Express does. */
export function answerJson(response: ServerResponse<IncomingMessage>, status: number, value: unknown): void {
  const body = JSON.stringify(value);
  response.statusCode = status;
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.setHeader('content-length', Buffer.byteLength(body));
  response.end(body);
}
