import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Step } from './step.ts';

/** Requests that may wait on one connection for the answers before theirs; behind so many the connection ends. */
const MOST_WAITING = 8;

/** An answer that is, or was, owed on a connection. */
interface Owed {
  readonly response: ServerResponse;
  /** How many were owed before it when its request came. */
  readonly behind: number;
}

/**
 * Keeps the order of what a client sent in one go on one connection. Node hands all of it out at once, whatever becomes of
 * what came before.
 */
export class AnswerOrder {
  readonly #last = new WeakMap<Socket, Owed>();

  /**
   * Has requests of one connection answered one after the other: what is answered out of turn would be kept here until whoever
   * asked has read all before it, which may be never. Leaves a request alone that comes behind one whose answer ends the
   * connection, as a server has to (RFC 9112 §9.6).
   *
   * @param onLeft told of each that is left alone
   */
  oneAfterTheOther(onLeft: (request: IncomingMessage) => void): Step {
    return (request, response, next) => {
      const { socket } = request;
      const before = this.#last.get(socket);
      if (isLast(before?.response)) {
        onLeft(request);
        return;
      }
      const isOwed = before !== undefined && !before.response.writableFinished;
      const behind = isOwed ? before.behind + 1 : 0;
      if (behind >= MOST_WAITING) response.setHeader('connection', 'close');
      this.#last.set(socket, { response, behind });
      if (!isOwed) {
        next();
        return;
      }
      before.response.once('close', () => {
        if (socket.destroyed || isLast(before.response)) onLeft(request);
        else next();
      });
    };
  }

  /** Whether an answer is still owed on a connection, or it is to end: whatever takes it over would be in the way. */
  isOwing(socket: Socket): boolean {
    const last = this.#last.get(socket)?.response;
    return last !== undefined && (!last.writableFinished || isLast(last));
  }
}

function isLast(response: ServerResponse | undefined): boolean {
  return response?.getHeader('connection') === 'close';
}
