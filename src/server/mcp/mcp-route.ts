import type { IncomingMessage as Request, ServerResponse } from 'node:http';
import { toNodeHandler } from '@modelcontextprotocol/node';
import { Router } from 'express';
import { ANYONE, type Caller } from '../../access/caller.ts';
import { Admission } from '../admission/admission.ts';
import type { Authenticate } from '../admission/authenticate.ts';
import type { Limits, Requester } from '../admission/limits.ts';
import type { RequestLog } from '../admission/request-log.ts';
import { asksForPage, sendPage } from '../connect-page/connect-route.ts';
import { blankTokens } from '../http/blank-tokens.ts';
import { loopbackOrigin } from '../http/host-guard.ts';
import type { ParseBody } from '../http/json-body.ts';
import { type ReadBody, readJson, type UnreadStatus } from '../http/read-body.ts';
import { remembered } from '../http/remembered.ts';
import { INTERNAL_ERROR, INVALID_REQUEST, PARSE_ERROR, rejectRpc, SERVER_ERROR } from '../http/rpc-errors.ts';
import type { Step } from '../http/step.ts';
import { createMcpEndpoint, type McpEndpointOptions } from './endpoint.ts';
import type { FastAnswer } from './fast-path/fast-answer.ts';
import { libraryRequest } from './library-request.ts';
import { askedNarrowing, queryOf } from './narrowing.ts';
import { RefusedCalls } from './refused-calls.ts';
import type { Reply, Served } from './serve.ts';
import type { Subscriptions } from './subscriptions.ts';

type Response = ServerResponse<Request>;

export interface McpRouteOptions extends McpEndpointOptions {
  readonly authenticate: Authenticate;
  readonly limits: Limits;
  /** Sees to requests that are refused and are no calls. */
  readonly requests: RequestLog;
  /** Reads the JSON of a body. */
  readonly parseBody: ParseBody;
  /** Whether tokens are configured. */
  readonly needsToken: boolean;
  /** The streams on which clients hear of changes of the catalog. */
  readonly subscriptions: Subscriptions;
}

/** The ways to `/mcp`. */
export interface McpRoute {
  /** All of them, in an Express application: the page for browsers, every spelling of the path, refusals. */
  readonly router: Router;
  /** Those that nearly all take, after the guard: see {@link isPlainPost}. */
  readonly steps: readonly Step[];
}

/** Whether a request is a POST to `/mcp` as it is written, which needs no router to be found. */
export function isPlainPost({ method, url = '' }: Request): boolean {
  return method === 'POST' && (url === '/mcp' || url.startsWith('/mcp?'));
}

/**
 * `POST /mcp` for protocol 2026-07-28 and 2025-era clients on one URL, stateless. One audit line for each tools/call
 * that comes, whatever becomes of it; batches are refused, with lines of their first calls.
 */
export async function mcpRoute(options: McpRouteOptions): Promise<McpRoute> {
  const { authenticate, limits, requests, parseBody, subscriptions, onProtocolError } = options;
  const { service, views, account, handler } = await createMcpEndpoint(options, () => subscriptions.tellChanged());
  const dispatch = toNodeHandler(handler, { onerror: onProtocolError });
  const refused = new RefusedCalls(account, requests);
  const page = { environment: options.environment, views, needsToken: options.needsToken };
  const admission = new Admission(authenticate, limits, refused, (request) => requests.addressOf(request));
  const blanking = blankTokens((bytes) => views.isList(bytes));
  // Each client sends the same address with each request.
  const readQuery = remembered(queryOf);
  const router = Router();
  router.use('/mcp', blanking, async (request, response, next) => {
    const isPage = request.path === '/' && asksForPage(request);
    if (isPage && isWithoutToken(request)) {
      if (await admission.requesterOf(request, response, ANYONE)) sendPage(request, response, undefined, page);
      return;
    }
    const caller = await admission.callerOf(request, response);
    if (!caller) return;
    if (isPage) {
      if (await admission.requesterOf(request, response, caller)) sendPage(request, response, caller, page);
      return;
    }
    if (request.path !== '/') next();
    else if (request.method === 'POST') await post(request, response, caller);
    else {
      response.setHeader('allow', 'POST');
      const message =
        'Method not allowed: this endpoint is stateless, POST one JSON-RPC message. A browser that opens it is shown how to connect.';
      rejectRpc(response, 405, SERVER_ERROR, message);
    }
  });
  const posted: Step = async (request, response) => {
    const caller = await admission.callerOf(request, response);
    if (caller) await post(request, response, caller);
  };
  return { router, steps: [blanking, posted] };

  /** A browser sends no token: it is told how to connect, and no more. */
  function isWithoutToken(request: Request): boolean {
    const authentication = authenticate(request);
    return !authentication.ok && authentication.status === 401 && request.headers.authorization === undefined;
  }

  /** The road of a message: each step lets it on, or answers it. */
  async function post(request: Request, response: Response, caller: Caller): Promise<void> {
    const requester = await admission.requesterOf(request, response, caller);
    if (!requester) return;
    const read = await readJson(parseBody, request, response);
    if (!read.ok) {
      rejectUnreadable(request, response, caller, read);
      return;
    }
    const leave = admission.placeOf(request, response, caller, requester, read.body);
    if (!leave) return;
    if (Array.isArray(read.body)) {
      refused.batch(request, caller, read.body);
      rejectRpc(response, 400, INVALID_REQUEST, 'Batches are not supported: send one JSON-RPC message a request.');
      return;
    }
    const served = await service.serve(read.body, {
      sender: refused.senderOf(request, caller),
      caller,
      requester: requester.key,
      reachedAt: loopbackOrigin(request.headers),
      narrowing: askedNarrowing(request, readQuery),
      onGone: (abort) => onGone(response, abort),
      reply: replyOver(request, response, requester, leave, caller),
      onLine: () => requests.markAccounted(request),
      onRefused: (reason) => requests.refuseBecause(request, reason),
    });
    finish(request, response, served);
  }

  function replyOver(
    request: Request,
    response: Response,
    requester: Requester,
    leave: () => void,
    { stillHolds }: Caller,
  ): Reply {
    return {
      send: (answer) => send(response, answer),
      async dispatch(body) {
        await dispatch(libraryRequest(request), response, body);
        return response.statusCode < 500;
      },
      async listen(body, listNow) {
        const { key, text } = requester;
        if (!subscriptions.isOpen) return rejected(503, 'This server is stopping.');
        if (subscriptions.isFullFor(key)) return rejected(429, `${text} listens on too many streams already.`);
        // A silent stream takes no call's place.
        leave();
        await subscriptions.serve({ body, requester: key, listNow, stillHolds }, libraryRequest(request), response);
        return { type: 'answered' };
      },
    };
  }

  function finish(request: Request, response: Response, served: Served): void {
    switch (served.type) {
      case 'answered':
        return;
      case 'refused':
        requests.refuseBecause(request, served.reason);
        rejectRpc(response, served.status, served.code, served.message, served.id);
        return;
      case 'failed':
        if (response.headersSent) response.destroy();
        else rejectRpc(response, 500, INTERNAL_ERROR, 'This server failed unexpectedly.');
    }
  }

  // A body that cannot be read may have been a call, so it has its line too.
  function rejectUnreadable(
    request: Request,
    response: Response,
    caller: Caller,
    { status, message }: Extract<ReadBody, { ok: false }>,
  ): void {
    if (status === 429) refused.unread(request, caller, 'limits');
    else refused.unreadable(request, caller, status === 408 ? 'timeout' : 'unreadable');
    // What is left of the body is not waited for.
    response.setHeader('connection', 'close');
    if (status === 429) response.setHeader('retry-after', 1);
    rejectRpc(response, status, UNREAD[status], message);
  }
}

/** The codes of bodies that cannot be read. */
const UNREAD: Readonly<Record<UnreadStatus, number>> = {
  400: PARSE_ERROR,
  408: SERVER_ERROR,
  413: INVALID_REQUEST,
  415: SERVER_ERROR,
  429: SERVER_ERROR,
};

function rejected(status: 429 | 503, message: string): Served {
  const reason = status === 429 ? 'limits' : 'stopping';
  return { type: 'refused', status, code: SERVER_ERROR, message, reason };
}

/** Aborts when the client goes before it was answered. */
function onGone(response: Response, abort: () => void): void {
  // It may have gone while its body was read.
  if (response.destroyed) abort();
  else
    response.once('close', () => {
      if (!response.writableFinished) abort();
    });
}

// node's own means: Express would look for a charset and an ETag again for each answer.
function send(response: Response, { made, text }: FastAnswer): void {
  const length = (made?.length ?? 0) + Buffer.byteLength(text);
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': length });
  if (made) response.write(made);
  response.end(text);
}
