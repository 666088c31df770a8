import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Step } from './step.ts';

/** Requests that may wait for the answers before theirs, on all connections together; one more ends its connection. */
const MOST_WAITING = 1_024;

/**
 * Keeps the order of what a client sent in one go on one connection. Node hands all of it out at once, whatever becomes of
 * what came before.
 */
export class AnswerOrder {
  readonly #last = new WeakMap<Socket, ServerResponse>();
  #waiting = 0;

  /**
   * Has requests of one connection answered one after the other: what is answered out of turn would be kept here until whoever
   * asked has read all before it, which may be never. Node reads on all the while, so that too many waiting are a
   * connection's end. Leaves a request alone that comes behind one whose answer ends the connection, as a server has to
   * (RFC 9112 §9.6).
   *
   * @param onLeft told of each that is left alone
   */
  oneAfterTheOther(onLeft: (request: IncomingMessage) => void): Step {
    return (request, response, next) => {
      const { socket } = request;
      const before = this.#last.get(socket);
      if (isLast(before)) {
        onLeft(request);
        return;
      }
      this.#last.set(socket, response);
      if (before === undefined || before.writableFinished) {
        next();
        return;
      }
      if (this.#waiting >= MOST_WAITING) {
        onLeft(request);
        socket.destroy();
        return;
      }
      this.#waiting += 1;
      before.once('close', () => {
        this.#waiting -= 1;
        if (socket.destroyed || isLast(before)) onLeft(request);
        else next();
      });
    };
  }

  /** Whether an answer is still owed on a connection, or it is to end: whatever takes it over would be in the way. */
  isOwing(socket: Socket): boolean {
    const last = this.#last.get(socket);
    return last !== undefined && (!last.writableFinished || isLast(last));
  }
}

function isLast(response: ServerResponse | undefined): boolean {
  return response?.getHeader('connection') === 'close';
}
