import { constants } from 'node:buffer';
import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { urlToHttpOptions } from 'node:url';
import { AnswerWeight, HEAVIEST_ANSWER } from './answer-weight.ts';
import { BIG_ANSWER_BYTES, type BigAnswers } from './big-answers.ts';
import type { HeldRead } from './held-answers.ts';
import { ReceivedBytes } from './received-bytes.ts';

/** Bytes kept of an answer that is not HTTP 200: enough for every recorded error, too little to matter. */
const MAX_REFUSAL_BYTES = 64 * 1024;

/**
 * Why no complete answer came:
 *
 * - `connection`: no connection, or it broke before the answer began
 * - `cut_off`: the connection broke in the middle of the answer
 * - `not_http`: what came back is not HTTP
 * - `too_big`: the answer went over the byte cap, or would take more memory than there is for one
 * - `crowded`: the answer is big, and too many big ones wait to be read in already
 * - `aborted`: the request's signal aborted
 */
export type FaultReason = 'connection' | 'cut_off' | 'not_http' | 'too_big' | 'crowded' | 'aborted';

/** No complete answer came. Thrown by {@link Transport.fetch}; holds nothing of the request. */
export class TransportFault extends Error {
  override readonly name = 'TransportFault';
  readonly reason: FaultReason;
  /** Whether a connection had been made, so that the API may have seen the request. */
  readonly sent: boolean;
  /** Node's code of the error (`ECONNREFUSED`, `ENOTFOUND`, `CERT_HAS_EXPIRED` …), where there is one. */
  readonly code: string | undefined;

  constructor(reason: FaultReason, sent: boolean, code?: string) {
    super(reason);
    this.reason = reason;
    this.sent = sent;
    this.code = code;
  }
}

/**
 * A complete answer came that is not HTTP 200 with JSON: the UI API gives that for every result, resolver errors
 * included (docs/ui-api/transport.md). Thrown rather than returned, so that graphql-request never builds its
 * `ClientError`, whose message and stack hold the variables.
 */
export class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer';
  readonly status: number;
  readonly contentType: string;
  /** The body, cut at 64 KiB. May echo the request (`transport/bad-json`): never to be shown. */
  readonly text: string;

  constructor(status: number, contentType: string, text: string) {
    super('unexpected answer');
    this.status = status;
    this.contentType = contentType;
    this.text = text;
  }
}

export interface TransportOptions {
  /** Where every request is posted; credentials in it are sent as Basic authorization. */
  readonly endpoint: URL;
  /** An answer over this many bytes is cut off; at most what a string can hold, about 512 MB. */
  readonly maxAnswerBytes: number;
  /** Connections open at once; further requests wait for one, within their deadline. */
  readonly maxConnections: number;
  /**
   * Whether connections are kept for the next request. A kept connection may have died unnoticed, which a query
   * answers with a retry; a mutation, never retried, gets a connection of its own, so that one that can't be made
   * proves that nothing was sent.
   */
  readonly keepAlive: boolean;
  /** Takes turns in reading big answers, with those of other transports too. */
  readonly bigAnswers: BigAnswers;
  /** The read that is sent under a signal, where calls hold what it reads. */
  readonly readUnder?: ((signal: AbortSignal) => HeldRead | undefined) | undefined;
}

export interface Transport {
  /**
   * `fetch` for graphql-request: posts `init.body` to the endpoint it was made for (`input` is not read), honours
   * `init.headers` and `init.signal`, and nothing else: no cookies (a request with the UI's cookie is CSRF-checked),
   * no redirects, no `Expect`. The socket is destroyed on abort and past the byte cap. Resolves only for HTTP 200 with
   * JSON; rejects with {@link UnexpectedAnswer} for other answers and with {@link TransportFault} without one.
   */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** Closes idle connections; those in use close with their request. */
  close(): void;
}

/**
 * The answer's text, already collected, which is given once: whoever holds the response holds no text. `Response`'s own body
 * would encode it into a stream and decode it again.
 */
class CollectedResponse extends Response {
  override readonly text: () => Promise<string>;
  override readonly json: () => Promise<unknown>;

  constructor(text: string, contentType: string) {
    super(null, { status: 200, headers: { 'content-type': contentType } });
    let left = text;
    this.text = async () => {
      const whole = left;
      left = '';
      return whole;
    };
    this.json = async () => JSON.parse(await this.text());
  }
}

/** Makes the `fetch` that graphql-request sends through, over a connection pool of its own. */
export function createTransport({
  endpoint,
  maxAnswerBytes,
  maxConnections,
  keepAlive,
  bigAnswers,
  readUnder,
}: TransportOptions): Transport {
  const cap = Math.min(maxAnswerBytes, constants.MAX_STRING_LENGTH);
  const tls = endpoint.protocol === 'https:';
  const agentOptions = { keepAlive, maxSockets: maxConnections, maxFreeSockets: maxConnections };
  const agent = tls ? new HttpsAgent(agentOptions) : new HttpAgent(agentOptions);
  const open = tls ? httpsRequest : httpRequest;
  const connected = tls ? 'secureConnect' : 'connect';
  const { hostname, port, path, auth } = urlToHttpOptions(endpoint);
  const target = { agent, method: 'POST', hostname, port, path, auth };

  const post = (headers: Record<string, string>, body: string, signal: AbortSignal | null | undefined) =>
    new Promise<Response>((resolve, reject) => {
      if (signal?.aborted) {
        reject(new TransportFault('aborted', false));
        return;
      }
      let sent = false;
      let settled = false;
      const request = open({ ...target, headers });

      const settle = () => {
        settled = true;
        signal?.removeEventListener('abort', onAbort);
      };
      // A request that still waits for a connection emits nothing when destroyed: settle first, then destroy.
      const fail = (error: TransportFault | UnexpectedAnswer) => {
        if (settled) return;
        settle();
        reject(error);
        request.destroy();
      };
      const onAbort = () => fail(new TransportFault('aborted', sent));
      signal?.addEventListener('abort', onAbort);

      request.on('socket', (socket) => {
        if (request.reusedSocket) sent = true;
        else
          socket.once(connected, () => {
            sent = true;
          });
      });
      request.on('error', (error: NodeJS.ErrnoException) => {
        const { code } = error;
        fail(new TransportFault(code?.startsWith('HPE_') ? 'not_http' : 'connection', sent, code));
      });
      request.on('response', (response) => {
        const read = signal ? readUnder?.(signal) : undefined;
        takeTurn(response, bigAnswers, read, () => fail(new TransportFault('crowded', true)));
        collect(response, cap, {
          done: (text, heldBytes) => {
            if (settled) return;
            if (heldBytes > 0) read?.hold(bigAnswers.hold(heldBytes));
            const status = response.statusCode ?? 0;
            const contentType = response.headers['content-type'] ?? '';
            if (status === 200 && isJson(contentType)) {
              settle();
              resolve(new CollectedResponse(text, contentType));
            } else fail(new UnexpectedAnswer(status, contentType, text));
          },
          failed: (reason) => fail(new TransportFault(reason, true)),
        });
      });
      request.end(body);
    });

  return {
    fetch: async (_input, init) => {
      if (typeof init?.body !== 'string') throw new TypeError('the body of a UI API request is a string');
      return post(Object.fromEntries(headersOf(init.headers)), init.body, init.signal);
    },
    close: () => agent.destroy(),
  };
}

function headersOf(headers: RequestInit['headers']): Headers {
  return headers instanceof Headers ? headers : new Headers(headers);
}

/** Pauses an answer that turns out to be big until it is its turn; of a mutation's it is always read, whatever waits. */
function takeTurn(
  response: IncomingMessage,
  bigAnswers: BigAnswers,
  read: HeldRead | undefined,
  crowded: () => void,
): void {
  let bytes = 0;
  const count = (chunk: Buffer): void => {
    bytes += chunk.length;
    if (bytes < BIG_ANSWER_BYTES) return;
    response.off('data', count);
    response.pause();
    read?.turnsOutBig();
    const isUrgent = (): boolean => read?.isUrgent ?? false;
    if (read && bigAnswers.isCrowded && !isUrgent()) {
      crowded();
      return;
    }
    const leave = bigAnswers.enter(() => response.resume(), isUrgent);
    // Its text is parsed in the turn of the loop in which it ends, and only then is there room for the next.
    response.once('close', () => setImmediate(leave));
  };
  response.on('data', count);
}

/**
 * Collects an answer's text up to `cap` bytes, and what of the heap it is parsed to, where that is much. Calls back once or, when
 * the request is destroyed first, not at all.
 */
function collect(
  response: IncomingMessage,
  cap: number,
  {
    done,
    failed,
  }: { done: (text: string, heldBytes: number) => void; failed: (reason: 'cut_off' | 'too_big') => void },
): void {
  const refused = response.statusCode !== 200;
  const limit = refused ? Math.min(cap, MAX_REFUSAL_BYTES) : cap;
  const received = new ReceivedBytes(limit);
  if (!refused && Number(response.headers['content-length']) > cap) {
    failed('too_big');
    return;
  }
  let weight: AnswerWeight | undefined;
  response.on('data', (chunk: Buffer) => {
    const room = limit - received.length;
    received.add(chunk.subarray(0, room));
    if (chunk.length > room) {
      response.removeAllListeners('data');
      // What a refusal says past the limit is not needed: it is judged by its status.
      if (refused) done(received.whole().toString('utf8').slice(0, limit), 0);
      else failed('too_big');
      return;
    }
    if (refused || received.length < BIG_ANSWER_BYTES) return;
    if (weight === undefined) {
      weight = new AnswerWeight();
      weight.take(received.whole());
    } else weight.take(chunk);
    if (weight.least > HEAVIEST_ANSWER) failed('too_big');
  });
  let hasEnded = false;
  response.on('end', () => {
    hasEnded = true;
    // In a turn of the loop of its own: answers that end together would all be parsed before the first of them is gone.
    setImmediate(() => {
      const isTooHeavy = (weight?.whole ?? 0) > HEAVIEST_ANSWER;
      const text = isTooHeavy ? undefined : received.whole().toString('utf8');
      // Its text is given up once it is parsed.
      const heldBytes = weight === undefined ? 0 : weight.whole - received.length;
      // Before it is parsed, which takes as much again.
      received.drop();
      if (text === undefined) failed('too_big');
      else done(text, heldBytes);
    });
  });
  response.on('error', () => failed('cut_off'));
  response.once('close', () => {
    if (!hasEnded) received.drop();
  });
}

/** The two content types that the UI API answers in (docs/ui-api/transport.md). */
function isJson(contentType: string): boolean {
  return /^application\/(?:graphql-response\+)?json\b/i.test(contentType);
}
