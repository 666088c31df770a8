import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Step } from './step.ts';

/**
 * Keeps the order of what a client sent in one go on one connection. Node hands all of it out at once, whatever becomes of
 * what came before.
 */
export class AnswerOrder {
  readonly #last = new WeakMap<Socket, ServerResponse>();

  /**
   * Leaves a request alone that comes behind one whose answer ends the connection, as a server has to (RFC 9112 §9.6).
   *
   * @param onLeft told of each that is left alone
   */
  nothingBehindTheLast(onLeft: (request: IncomingMessage) => void): Step {
    return (request, response, next) => {
      const { socket } = request;
      if (this.#isLast(this.#last.get(socket))) {
        onLeft(request);
        return;
      }
      this.#last.set(socket, response);
      next();
    };
  }

  /** Whether an answer is still owed on a connection, or it is to end: whatever takes it over would be in the way. */
  isOwing(socket: Socket): boolean {
    const last = this.#last.get(socket);
    return last !== undefined && (!last.writableFinished || this.#isLast(last));
  }

  #isLast(response: ServerResponse | undefined): boolean {
    return response?.getHeader('connection') === 'close';
  }
}
