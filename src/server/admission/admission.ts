import type { NextFunction, Request, Response } from 'express';
import type { Caller } from '../../access/caller.ts';
import { rejectRpc, SERVER_ERROR } from '../http/rpc-errors.ts';
import type { Authenticate } from './authenticate.ts';
import type { CallAccount } from './call-account.ts';
import type { Limited, Limits, Requester } from './limits.ts';

/** What is left of a body unread, so that its connection can be used again. */
const SKIPPED_BYTES = 65_536;

/** Lets requests in. Who calls, and how often, is asked before their bodies are read: whoever may not costs no more than that. */
export class Admission {
  private readonly authenticate: Authenticate;
  private readonly limits: Limits;
  private readonly callers = new WeakMap<Request, Caller>();
  private readonly requesters = new WeakMap<Request, Requester>();
  /** What ends the account of a request as one that is under way. */
  private readonly ends = new WeakMap<Request, () => void>();

  constructor(authenticate: Authenticate, limits: Limits) {
    this.authenticate = authenticate;
    this.limits = limits;
  }

  /** Who sends a request; undefined of one that was refused. */
  knownCaller(request: Request): Caller | undefined {
    return this.callers.get(request);
  }

  /**
   * Who sends an authenticated request.
   *
   * @throws when it was not authenticated
   */
  callerOf(request: Request): Caller {
    const caller = this.callers.get(request);
    if (!caller) throw new Error('a request came past authentication');
    return caller;
  }

  /**
   * By what a request is limited.
   *
   * @throws when its rate was not asked for
   */
  requesterOf(request: Request): Requester {
    const requester = this.requesters.get(request);
    if (!requester) throw new Error('a request came past the limits');
    return requester;
  }

  /** Gives back the place of a request that no longer takes one. */
  release(request: Request): void {
    this.ends.get(request)?.();
  }

  /** Refuses who may not call with 401; who tries too often, with 429. */
  authenticated(account: CallAccount) {
    return async (request: Request, response: Response, next: NextFunction): Promise<void> => {
      const authentication = this.authenticate(request);
      if (authentication.ok) {
        this.callers.set(request, authentication.caller);
        next();
        return;
      }
      const limited = await this.limits.failed(request.ip);
      if (limited) {
        rejectLimited(account, request, response, limited);
        return;
      }
      account.refuseUnread(request, 'authentication', 'unauthenticated');
      response.setHeader('www-authenticate', authentication.challenge);
      response.setHeader('connection', 'close');
      rejectRpc(response, authentication.status, SERVER_ERROR, authentication.message);
    };
  }

  /** Refuses with 429 who asks too often, before the body is read. */
  rated(account: CallAccount) {
    return async (request: Request, response: Response, next: NextFunction): Promise<void> => {
      const requester = this.limits.requesterOf(this.callerOf(request), request.ip);
      this.requesters.set(request, requester);
      const limited = await this.limits.made(requester);
      if (limited) rejectLimited(account, request, response, limited);
      else next();
    };
  }

  /** Refuses with 429 who asks for too much at once. A request takes its place when its body has come: a slow one holds none. */
  placed(account: CallAccount) {
    return (request: Request, response: Response, next: NextFunction): void => {
      const requester = this.requesterOf(request);
      const limited = this.limits.begin(requester);
      if (limited) {
        account.refuseLimited(request, request.body);
        response.setHeader('retry-after', limited.seconds);
        rejectRpc(response, 429, SERVER_ERROR, limited.message);
        return;
      }
      const end = once(() => {
        this.limits.end(requester);
      });
      this.ends.set(request, end);
      // It may have gone while its body was read.
      if (response.destroyed) end();
      else response.once('close', end);
      next();
    };
  }
}

function rejectLimited(
  account: CallAccount,
  request: Request,
  response: Response,
  { message, seconds }: Limited,
): void {
  account.refuseUnread(request, 'limits', 'limits');
  response.setHeader('retry-after', seconds);
  // A small body may follow to nobody; a big one, or one of unknown size, is not waited for.
  if (!(Number(request.headers['content-length']) <= SKIPPED_BYTES)) response.setHeader('connection', 'close');
  rejectRpc(response, 429, SERVER_ERROR, message);
}

function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) act();
    isDone = true;
  };
}
