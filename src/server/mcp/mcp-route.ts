import { toNodeHandler } from '@modelcontextprotocol/node';
import { createMcpHandler } from '@modelcontextprotocol/server';
import { type NextFunction, type Request, type RequestHandler, type Response, Router } from 'express';
import { ANYONE } from '../../access/caller.ts';
import type { OpenAuditRecord } from '../../audit/audit.ts';
import type { CallEnvironment } from '../../call/call-environment.ts';
import type { LiveCatalog } from '../../catalog/live-catalog.ts';
import type { WatchCall } from '../../telemetry/watch.ts';
import { fieldOf } from '../../tool/fields.ts';
import { Admission } from '../admission/admission.ts';
import { calledTool } from '../admission/audited-call.ts';
import type { Authenticate } from '../admission/authenticate.ts';
import { CallAccount } from '../admission/call-account.ts';
import type { Limits } from '../admission/limits.ts';
import type { RequestLog } from '../admission/request-log.ts';
import { BODY_LIMIT } from '../http/json-body.ts';
import { nestsDeeperThan } from '../http/nesting.ts';
import { INTERNAL_ERROR, INVALID_REQUEST, PARSE_ERROR, rejectRpc, SERVER_ERROR } from '../http/rpc-errors.ts';
import { answerPlain, type PlainAnswer } from './fast-path/fast-answer.ts';
import { plainRequest } from './fast-path/fast-request.ts';
import { type CreateMcpServer, createMcpServer } from './mcp-server.ts';
import { askedNarrowing } from './narrowing.ts';
import { Arrival, withArrival } from './request-context.ts';
import { asksToListen, type Listening, type Subscriptions } from './subscriptions.ts';
import { Views } from './views.ts';

/** What is deeper overflows the stack of the protocol library, which walks messages by recursion. */
const MAX_LEVELS = 100;

export interface McpRouteOptions {
  readonly environment: CallEnvironment;
  readonly authenticate: Authenticate;
  readonly limits: Limits;
  /** Sees to requests that are refused and are no calls. */
  readonly requests: RequestLog;
  /** Reads the JSON of a body. */
  readonly parseBody: RequestHandler;
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
 * that arrives, whatever becomes of it; batches are refused, with lines of their first calls.
 */
export async function mcpRoute({
  environment,
  authenticate,
  limits,
  requests,
  parseBody,
  catalog,
  subscriptions,
  openAudit,
  watchCall,
  callDeadlineMs,
  createServer,
  onProtocolError,
}: McpRouteOptions): Promise<Router> {
  const views = new Views(catalog, environment);
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
  const admission = new Admission(authenticate, limits);
  const account = new CallAccount({
    openAudit,
    watchCall,
    callerOf: (request) => admission.knownCaller(request),
    requests,
  });

  router.use('/mcp', admission.authenticated(account));
  router.post('/mcp', admission.rated(account), requireJson, parseBody, admission.placed(account), handle);
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
      account.refuseBatch(request, body);
      rejectRpc(response, 400, INVALID_REQUEST, 'Batches are not supported: send one JSON-RPC message a request.');
      return;
    }
    const narrowed = askedNarrowing(request);
    const whole = admission.callerOf(request);
    const caller = narrowed.ok && narrowed.narrowing.readOnly ? whole.readingOnly : whole;
    const asked = narrowed.ok ? await views.asked(caller, narrowed.narrowing.toolsets) : narrowed;
    if (!asked.ok) {
      requests.because(request, 'parameters');
      account.refuseMessage(request, body);
      rejectRpc(response, 400, INVALID_REQUEST, asked.message);
      return;
    }
    const tool = calledTool(body);
    const call = tool === undefined ? undefined : account.open(tool, request, body);
    const arrival = new Arrival(call, caller, admission.requesterOf(request).key, asked.view, callDeadlineMs);
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
        await listen({ body, requester: admission.requesterOf(request).key, listNow, stillHolds }, request, response);
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

  async function listen(listening: Listening, request: Request, response: Response): Promise<void> {
    if (!subscriptions.isOpen) {
      rejectRpc(response, 503, SERVER_ERROR, 'This server is stopping.');
    } else if (subscriptions.isFullFor(listening.requester)) {
      rejectRpc(
        response,
        429,
        SERVER_ERROR,
        `${admission.requesterOf(request).text} listens on too many streams already.`,
      );
    } else {
      // A silent stream takes no call's place.
      admission.release(request);
      await subscriptions.serve(listening, request, response);
    }
  }

  // A body that cannot be read may have been a call, so it has its line too. Express knows a handler of errors by its
  // four parameters.
  function unreadable(error: unknown, request: Request, response: Response, next: NextFunction): void {
    const status = statusOf(error);
    if (response.headersSent || status === undefined) {
      next(error);
      return;
    }
    if (status === 429) account.refuseUnread(request, 'limits', 'limits');
    else account.refuseUnreadable(request, status === 408 ? 'timeout' : 'unreadable');
    // What is left of the body is not waited for.
    response.setHeader('connection', 'close');
    switch (status) {
      case 408:
        rejectRpc(response, 408, SERVER_ERROR, 'The body took too long. Nothing was done. Send it again in one go.');
        return;
      case 413:
        rejectRpc(response, 413, INVALID_REQUEST, `The body is over ${BODY_LIMIT}.`);
        return;
      case 415:
        rejectRpc(response, 415, SERVER_ERROR, 'The body must be JSON: Content-Type application/json, in UTF-8.');
        return;
      case 429:
        response.setHeader('retry-after', 1);
        rejectRpc(
          response,
          429,
          SERVER_ERROR,
          'Too many slow bodies at once. Nothing was done. Send it again in one go.',
        );
        return;
      default:
        rejectRpc(response, 400, PARSE_ERROR, 'The body is not valid JSON.');
    }
  }
}

/** Why a body was not read, as an HTTP status; undefined for an unexpected failure. */
function statusOf(error: unknown): number | undefined {
  const status: unknown = fieldOf(error, 'status');
  return typeof status === 'number' && status >= 400 && status < 500 ? status : undefined;
}

// node's own means: Express would look for a charset and an ETag again for each answer.
function send(response: Response, { made, text }: PlainAnswer): void {
  const length = (made?.length ?? 0) + Buffer.byteLength(text);
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': length });
  if (made) response.write(made);
  response.end(text);
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
