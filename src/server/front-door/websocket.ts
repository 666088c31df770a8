import { createHash } from 'node:crypto';
import { type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { passedAnswerHeaders } from './answer-headers.ts';
import type { OutgoingRequest } from './outgoing-request.ts';
import type { Upstream } from './upstream.ts';

/** Said by whoever answers a websocket's key (RFC 6455 §1.3). */
const KEY_SUFFIX = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const FIELD_VALUE = /^[\t -~\u0080-\u00ff]*$/;

export interface WebsocketOpening {
  readonly outgoing: OutgoingRequest;
  readonly socket: Socket;
  /** What the client has sent behind its request. */
  readonly head: Buffer;
  /** Told when the UI does not take the websocket. */
  readonly onFailure: (error: unknown) => void;
}

/**
 * Takes a websocket through to the UI. Nothing of the client's passes before the UI has said, as only a websocket's
 * server can, that it is one: until then what follows the request could be another request.
 */
export function openWebsocket(upstream: Upstream, { outgoing, socket, head, onFailure }: WebsocketOpening): void {
  const sent = upstream(outgoing, { as: 'websocket' });
  socket.once('close', () => sent.destroy());
  const fail = (error: unknown): void => {
    sent.destroy();
    if (socket.destroyed) return;
    onFailure(error);
    answerUpgrade(socket, 502, 'The Odigos UI behind this address does not answer.');
  };
  sent.once('upgrade', (answer, uiSocket, uiHead) => {
    const opening = openingAnswer(answer, outgoing);
    if (opening === undefined) {
      uiSocket.destroy();
      fail(new Error('the UI opened no websocket'));
      return;
    }
    socket.write(opening);
    socket.write(uiHead);
    uiSocket.write(head);
    uiSocket.on('error', () => uiSocket.destroy());
    // What the UI said last is still to be delivered.
    uiSocket.once('close', () => socket.destroySoon());
    socket.once('close', () => uiSocket.destroy());
    socket.pipe(uiSocket).pipe(socket);
  });
  sent.once('response', (answer) => {
    const status = answer.statusCode ?? 0;
    sent.destroy();
    answerUpgrade(socket, status < 300 || status > 599 ? 502 : status, 'The Odigos UI opens no websocket here.');
  });
  sent.on('error', fail);
  sent.end();
}

/** Answers a request for an upgrade that does not come about, and ends its connection. */
export function answerUpgrade(socket: Socket, status: number, error: string): void {
  const body = JSON.stringify({ error });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Unknown'}`,
    'connection: close',
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  // The client's half ends too, whatever it still sends.
  socket.destroySoon();
}

/** The head of the answer that opens a websocket; undefined when the UI's was not that. */
function openingAnswer(answer: IncomingMessage, { headers }: OutgoingRequest): string | undefined {
  const accept = createHash('sha1')
    .update(`${headers['sec-websocket-key'] ?? ''}${KEY_SUFFIX}`)
    .digest('base64');
  const isWebsocket =
    answer.headers.upgrade?.toLowerCase() === 'websocket' && answer.headers['sec-websocket-accept'] === accept;
  const lines = Object.entries(passedAnswerHeaders(answer)).flatMap(([name, values]) =>
    values.map((value) => `${name}: ${value}`),
  );
  if (!isWebsocket || !lines.every((line) => FIELD_VALUE.test(line))) return undefined;
  return ['HTTP/1.1 101 Switching Protocols', 'upgrade: websocket', 'connection: Upgrade', ...lines, '', ''].join(
    '\r\n',
  );
}
