import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import { passedAnswerHeaders } from './answer-headers.ts';
import type { OutgoingRequest } from './outgoing-request.ts';
import type { Framing, Upstream } from './upstream.ts';

export interface Forwarded {
  readonly outgoing: OutgoingRequest;
  /** What comes in, whose body is sent on as it comes; or a body from memory, where it was read to be judged. */
  readonly body: IncomingMessage | Buffer;
  readonly response: ServerResponse;
  /** Told when the UI gives no answer, or not all of one. */
  readonly onFailure: (error: unknown) => void;
}

/** Sends a judged request on and passes the answer back, unbuffered. Where there is none the client is answered 502. */
export function forward(upstream: Upstream, { outgoing, body, response, onFailure }: Forwarded): void {
  const sent = upstream(outgoing, framingOf(outgoing, body));
  const fail = (error: unknown): void => {
    sent.destroy();
    if (response.closed || response.writableEnded) return;
    onFailure(error);
    badGateway(response);
  };
  // Each part of this server that minds the end of a response listens for it, and a pipeline several times.
  response.setMaxListeners(20);
  // The client has gone, or has all of its answer: nothing more is wanted of the UI.
  response.once('close', () => sent.destroy());
  sent.once('response', (answer) => {
    // Whatever fails before the answer passes is ours to say; behind that the connection just ends.
    answer.once('error', fail);
    const status = answer.statusCode ?? 0;
    if (status < 200 || status > 599) {
      fail(new Error('the UI answered with a status that is none'));
      return;
    }
    response.writeHead(status, passedAnswerHeaders(answer));
    pipeline(answer, response, () => undefined);
  });
  sent.once('upgrade', (_answer, socket) => {
    socket.destroy();
    fail(new Error('the UI changed the protocol unasked'));
  });
  // A UI that has begun to answer need not read all of a body.
  sent.on('error', (error) => {
    if (!response.headersSent) fail(error);
  });
  if (Buffer.isBuffer(body)) sent.end(body);
  else if (outgoing.hasBody) body.pipe(sent);
  else sent.end();
}

function framingOf({ method, hasBody }: OutgoingRequest, body: IncomingMessage | Buffer): Framing {
  if (Buffer.isBuffer(body)) return { as: 'length', bytes: body.length };
  if (hasBody) return { as: 'chunks' };
  // Where a body is the rule, it is said that there is none.
  return method === 'POST' || method === 'PUT' || method === 'PATCH' ? { as: 'length', bytes: 0 } : { as: 'no body' };
}

function badGateway(response: ServerResponse): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(502, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ error: 'The Odigos UI behind this address does not answer.' }));
}
