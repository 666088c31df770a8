import { toNodeHandler } from '@modelcontextprotocol/node';
import { createMcpHandler } from '@modelcontextprotocol/server';
import { type NextFunction, type Request, type RequestHandler, type Response, Router } from 'express';
import { ANYONE, type Caller } from '../access/caller.ts';
import type { OpenAuditRecord } from '../audit/audit.ts';
import type { WatchCall } from '../telemetry/watch.ts';
import type { CallEnvironment } from '../tools/call.ts';
import type { LiveCatalog } from '../tools/live-catalog.ts';
import { Arrival, endCall, type OpenedCall, withArrival } from './arrival.ts';
import { auditedArrival, calledTool } from './audited-call.ts';
import type { Authenticate } from './authenticate.ts';
import { BODY_LIMIT, jsonBody } from './json-body.ts';
import type { Limited, Limits, Requester } from './limits.ts';
import { type CreateMcpServer, createMcpServer } from './mcp-server.ts';
import { askedNarrowing } from './narrowing.ts';
import { nestsDeeperThan } from './nesting.ts';
import { answerPlain } from './plain-answer.ts';
import { plainRequest } from './plain-request.ts';
import { INTERNAL_ERROR, INVALID_REQUEST, PARSE_ERROR, rejectRpc, SERVER_ERROR } from './rpc-errors.ts';
import { asksToListen, type Listening, type Subscriptions } from './subscriptions.ts';
import { Views } from './views.ts';

/** What is left of a body unread, so that its connection can be used again. */
const SKIPPED_BYTES = 65_536;
/** What is deeper overflows the stack of the protocol library, which walks messages by recursion. */
const MAX_LEVELS = 100;
const UNREADABLE = '(unreadable)';
const UNREAD = '(unread)';

export interface McpRouteOptions {
  readonly environment: CallEnvironment;
  readonly authenticate: Authenticate;
  readonly limits: Limits;
  /** The catalog of the environment, which tells of its changes. */
  readonly catalog: LiveCatalog;
  /** The streams on which clients hear of them. */
  readonly subscriptions: Subscriptions;
  readonly openAudit: OpenAuditRecord;
  /** Makes metrics and traces of calls, where there are any. */
  readonly watchCall?: WatchCall | undefined;
  /** Milliseconds that one call may take in all. */
  readonly callDeadlineMs: number;
  /**
   * Makes the MCP server of each request in place of ours, so that what the protocol has and we don't can be served on
   * this very route; no request then goes past the protocol library.
   */
  readonly createServer?: CreateMcpServer | undefined;
  /** Told of what the protocol library rejects or fails at. */
  readonly onProtocolError: (error: Error) => void;
}

/**
 * `POST /mcp` for protocol 2026-07-28 and 2025-era clients on one URL, stateless. One audit line for each tools/call
 * that arrives, whatever becomes of it; batches are refused.
 */
export async function mcpRoute({
  environment,
  authenticate,
  limits,
  catalog,
  subscriptions,
  openAudit,
  watchCall,
  callDeadlineMs,
  createServer,
  onProtocolError,
}: McpRouteOptions): Promise<Router> {
  const views = new Views(catalog, environment.allowedToolsets);
  catalog.onChange(() => {
    // In this order: who is told asks at once.
    views.forget();
    subscriptions.tellChanged();
  });
  // A fault of the catalog shows at start, and the first client does not wait.
  await views.asked(ANYONE, []);
  const handler = createMcpHandler(({ era }) => (createServer ?? createMcpServer)(environment, era), {
    onerror: onProtocolError,
  });
  const serve = toNodeHandler(handler, { onerror: onProtocolError });
  const router = Router();
  const callers = new WeakMap<Request, Caller>();
  const requesters = new WeakMap<Request, Requester>();
  /** What ends the account of a request as one that is under way. */
  const ends = new WeakMap<Request, () => void>();

  router.use('/mcp', authenticated);
  router.post('/mcp', admitted, requireJson, jsonBody(), handle);
  router.all('/mcp', (_request, response) => {
    response.setHeader('allow', 'POST');
    rejectRpc(
      response,
      405,
      SERVER_ERROR,
      'Method not allowed: this endpoint is stateless, POST one JSON-RPC message.',
    );
  });
  router.use('/mcp', unreadable);
  return router;

  async function handle(request: Request, response: Response): Promise<void> {
    const body: unknown = request.body;
    if (Array.isArray(body)) {
      for (const message of body) accountRefused(request, message);
      rejectRpc(response, 400, INVALID_REQUEST, 'Batches are not supported: send one JSON-RPC message a request.');
      return;
    }
    const narrowed = askedNarrowing(request);
    const caller = narrowed.ok && narrowed.narrowing.readOnly ? callerOf(request).readingOnly : callerOf(request);
    const asked = narrowed.ok ? await views.asked(caller, narrowed.narrowing.toolsets) : narrowed;
    if (!asked.ok) {
      accountRefused(request, body);
      rejectRpc(response, 400, INVALID_REQUEST, asked.message);
      return;
    }
    const tool = calledTool(body);
    const call = tool === undefined ? undefined : opened(tool, request, body);
    const arrival = new Arrival(call, caller, requesterOf(request).key, asked.view, callDeadlineMs);
    response.once('close', () => {
      if (!response.writableFinished) arrival.abort();
    });
    // It may have gone while its view was made.
    if (response.destroyed) arrival.abort();
    try {
      const plain = createServer ? undefined : plainRequest(request.headers, body);
      if (plain) send(response, await answerPlain(plain, environment, arrival));
      else if (nestsDeeperThan(MAX_LEVELS, body))
        rejectRpc(response, 400, INVALID_REQUEST, `The message is nested more than ${MAX_LEVELS} levels deep.`);
      else if (asksToListen(body)) {
        const listNow = () => views.listNow(caller, narrowed.ok ? narrowed.narrowing.toolsets : []);
        const { stillHolds } = caller;
        await listen({ body, requester: requesterOf(request).key, listNow, stillHolds }, request, response);
      } else await withArrival(arrival, () => serve(request, response, body));
      if (response.statusCode < 500) arrival.audit?.settle('tool_error', 'protocol');
    } catch (error) {
      arrival.audit?.complete('error', { reason: 'server' });
      onProtocolError(error instanceof Error ? error : new Error('unknown failure'));
      if (response.headersSent) response.destroy();
      else rejectRpc(response, 500, INTERNAL_ERROR, 'This server failed unexpectedly.');
    } finally {
      await arrival.end();
    }
  }

  // Before the body is read: whoever may not call costs no more than that.
  async function authenticated(request: Request, response: Response, next: NextFunction): Promise<void> {
    const authentication = authenticate(request);
    if (authentication.ok) {
      callers.set(request, authentication.caller);
      next();
      return;
    }
    const limited = await limits.failed(request.ip);
    if (limited) {
      rejectLimited(request, response, limited);
      return;
    }
    refuseUnread(request, 'authentication', 'unauthenticated');
    response.setHeader('www-authenticate', authentication.challenge);
    response.setHeader('connection', 'close');
    rejectRpc(response, authentication.status, SERVER_ERROR, authentication.message);
  }

  async function admitted(request: Request, response: Response, next: NextFunction): Promise<void> {
    const requester = limits.requesterOf(callerOf(request), request.ip);
    const limited = await limits.begin(requester);
    if (limited) {
      rejectLimited(request, response, limited);
      return;
    }
    requesters.set(request, requester);
    const end = once(() => limits.end(requester));
    ends.set(request, end);
    // It may have gone while it was counted.
    if (response.destroyed) end();
    else response.once('close', end);
    next();
  }

  function rejectLimited(request: Request, response: Response, { message, seconds }: Limited): void {
    refuseUnread(request, 'limits', 'limits');
    response.setHeader('retry-after', seconds);
    // A small body may follow to nobody; a big one, or one of unknown size, is not waited for.
    if (!(Number(request.headers['content-length']) <= SKIPPED_BYTES)) response.setHeader('connection', 'close');
    rejectRpc(response, 429, SERVER_ERROR, message);
  }

  function refuseUnread(request: Request, counted: 'authentication' | 'limits', reason: string): void {
    if (!mayBeCall(request)) return;
    const call = opened(headerName(request) ?? UNREAD, request, undefined);
    call.watch?.answered({ type: 'rejected', code: SERVER_ERROR, reason: counted });
    refuse(call, reason);
  }

  function callerOf(request: Request): Caller {
    const caller = callers.get(request);
    if (!caller) throw new Error('a request came past authentication');
    return caller;
  }

  function requesterOf(request: Request): Requester {
    const requester = requesters.get(request);
    if (!requester) throw new Error('a request came past the limits');
    return requester;
  }

  async function listen(listening: Listening, request: Request, response: Response): Promise<void> {
    if (!subscriptions.isOpen) {
      rejectRpc(response, 503, SERVER_ERROR, 'This server is stopping.');
    } else if (subscriptions.isFullFor(listening.requester)) {
      rejectRpc(response, 429, SERVER_ERROR, `${requesterOf(request).text} listens on too many streams already.`);
    } else {
      // A silent stream takes no call's place.
      ends.get(request)?.();
      await subscriptions.serve(listening, request, response);
    }
  }

  function opened(tool: string, request: Request, message: unknown): OpenedCall {
    const { headers } = request;
    const watch = watchCall?.({ tool, headers, message });
    const token = callers.get(request)?.token;
    return { audit: openAudit(auditedArrival(tool, headers, message, token, watch?.traceId)), watch };
  }

  function accountRefused(request: Request, message: unknown): void {
    const tool = calledTool(message);
    if (tool !== undefined) refuse(opened(tool, request, message), 'protocol');
  }

  // A body that cannot be read may have been a call, so it has its line too. Express knows a handler of errors by its
  // four parameters.
  function unreadable(error: unknown, request: Request, response: Response, next: NextFunction): void {
    const status = statusOf(error);
    if (response.headersSent || status === undefined) {
      next(error);
      return;
    }
    refuse(opened(headerName(request) ?? UNREADABLE, request, undefined), 'unreadable');
    // What is left of the body is not waited for.
    response.setHeader('connection', 'close');
    if (status === 413) rejectRpc(response, 413, INVALID_REQUEST, `The body is over ${BODY_LIMIT}.`);
    else if (status === 415)
      rejectRpc(response, 415, SERVER_ERROR, 'The body must be JSON: Content-Type application/json, in UTF-8.');
    else rejectRpc(response, 400, PARSE_ERROR, 'The body is not valid JSON.');
  }
}

function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) act();
    isDone = true;
  };
}

/** Ends the account of a call that was refused on its arrival. */
function refuse(call: OpenedCall, reason: string): void {
  call.audit.complete('tool_error', { reason });
  endCall(call);
}

/** Why a body was not read, as an HTTP status; undefined for an unexpected failure. */
function statusOf(error: unknown): number | undefined {
  const status: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'status') : undefined;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : undefined;
}

// node's own means: Express would look for a charset and an ETag again for each answer.
function send(response: Response, json: string): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(json) });
  response.end(json);
}

/** A body that is not called JSON; refused like one that cannot be read, with a line in the audit. */
class NotJson extends Error {
  readonly status = 415;
}

const requireJson: RequestHandler = (request, _response, next) => {
  const type = request.headers['content-type'] ?? '';
  if (/^application\/json\s*(;|$)/i.test(type)) next();
  else next(new NotJson());
};

/** Whether a request whose body was not read may be a tools/call: 2026-07-28 says the method in a header too. */
function mayBeCall({ method, headers }: Request): boolean {
  return method === 'POST' && (headers['mcp-method'] ?? 'tools/call') === 'tools/call';
}

function headerName(request: Request): string | undefined {
  const name = request.headers['mcp-name'];
  return typeof name === 'string' && name !== '' ? name : undefined;
}
