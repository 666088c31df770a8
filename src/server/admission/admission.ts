import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Caller } from '../../access/caller.ts';
import { rejectRpc, SERVER_ERROR } from '../http/rpc-errors.ts';
import type { Authenticate } from './authenticate.ts';
import type { Limited, Limits, Requester } from './limits.ts';

type Response = ServerResponse<IncomingMessage>;

/** Told of requests that are refused here: they may be calls. */
export interface OnRefused {
  /** One was refused before its body was read. */
  unread(request: IncomingMessage, caller: Caller | undefined, reason: 'unauthenticated' | 'limits'): void;
  /** One was refused for a limit, though its body was read. */
  limited(request: IncomingMessage, caller: Caller, body: unknown): void;
}

/** What is left of a body unread, so that its connection can be used again. */
const SKIPPED_BYTES = 65_536;

/**
 * Lets requests in, one question after another, each of which answers those that it refuses. Who calls, and how often, is
 * asked before their bodies are read: whoever may not costs no more than that.
 */
export class Admission {
  readonly #authenticate: Authenticate;
  readonly #limits: Limits;
  readonly #refused: OnRefused;
  readonly #addressOf: (request: IncomingMessage) => string;

  /** @param addressOf where a request came from, by the word of trusted proxies */
  constructor(
    authenticate: Authenticate,
    limits: Limits,
    refused: OnRefused,
    addressOf: (request: IncomingMessage) => string,
  ) {
    this.#authenticate = authenticate;
    this.#limits = limits;
    this.#refused = refused;
    this.#addressOf = addressOf;
  }

  /** Who sends a request; who may not call is answered 401, who tries too often 429, and nothing is returned. */
  async callerOf(request: IncomingMessage, response: Response): Promise<Caller | undefined> {
    const authentication = this.#authenticate(request);
    if (authentication.ok) return authentication.caller;
    const limited = await this.#limits.failed(this.#addressOf(request));
    if (limited) {
      this.#rejectUnread(request, response, undefined, limited);
      return undefined;
    }
    this.#refused.unread(request, undefined, 'unauthenticated');
    response.setHeader('www-authenticate', authentication.challenge);
    response.setHeader('connection', 'close');
    rejectRpc(response, authentication.status, SERVER_ERROR, authentication.message);
    return undefined;
  }

  /** By what a request is limited; who asks too often is answered 429 before the body is read, and nothing is returned. */
  async requesterOf(request: IncomingMessage, response: Response, caller: Caller): Promise<Requester | undefined> {
    const requester = this.#limits.requesterOf(caller, this.#addressOf(request));
    const limited = await this.#limits.made(requester);
    if (!limited) return requester;
    this.#rejectUnread(request, response, caller, limited);
    return undefined;
  }

  /**
   * Takes the place of a request whose body has been read: a slow one holds none. Who asks for too much at once is answered 429.
   *
   * @returns gives the place back, as the end of its response does too; undefined where there was none
   */
  placeOf(
    request: IncomingMessage,
    response: Response,
    caller: Caller,
    requester: Requester,
    body: unknown,
  ): (() => void) | undefined {
    const limited = this.#limits.begin(requester);
    if (limited) {
      this.#refused.limited(request, caller, body);
      response.setHeader('retry-after', limited.seconds);
      rejectRpc(response, 429, SERVER_ERROR, limited.message);
      return undefined;
    }
    const end = once(() => {
      this.#limits.end(requester);
    });
    // It may have gone while its body was read.
    if (response.destroyed) end();
    else response.once('close', end);
    return end;
  }

  #rejectUnread(
    request: IncomingMessage,
    response: Response,
    caller: Caller | undefined,
    { message, seconds }: Limited,
  ): void {
    this.#refused.unread(request, caller, 'limits');
    response.setHeader('retry-after', seconds);
    // A small body may follow to nobody; a big one, or one of unknown size, is not waited for.
    if (!(Number(request.headers['content-length']) <= SKIPPED_BYTES)) response.setHeader('connection', 'close');
    rejectRpc(response, 429, SERVER_ERROR, message);
  }
}

function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) act();
    isDone = true;
  };
}
