import { toNodeHandler } from '@modelcontextprotocol/node';
import { createMcpHandler } from '@modelcontextprotocol/server';
import express, { type NextFunction, type Request, type RequestHandler, type Response, Router } from 'express';
import type { OpenAuditRecord } from '../audit/audit.ts';
import type { WatchCall } from '../telemetry/watch.ts';
import type { CallEnvironment } from '../tools/call.ts';
import { Arrival, endCall, type OpenedCall, withArrival } from './arrival.ts';
import { createMcpServer } from './mcp-server.ts';
import { answerPlain } from './plain-answer.ts';
import { plainRequest } from './plain-request.ts';
import { INTERNAL_ERROR, INVALID_REQUEST, PARSE_ERROR, rejectRpc, SERVER_ERROR } from './rpc-errors.ts';
import { Views } from './views.ts';

const BODY_LIMIT = '1mb';
const UNREADABLE = '(unreadable)';

export interface McpRouteOptions {
  readonly environment: CallEnvironment;
  readonly openAudit: OpenAuditRecord;
  /** Makes metrics and traces of calls, where there are any. */
  readonly watchCall?: WatchCall | undefined;
  /** Milliseconds that one call may take in all. */
  readonly callDeadlineMs: number;
  /** Told of what the protocol library rejects or fails at. */
  readonly onProtocolError: (error: Error) => void;
}

/**
 * `POST /mcp` for protocol 2026-07-28 and 2025-era clients on one URL, stateless. One audit line for each tools/call
 * that arrives, whatever becomes of it; batches are refused.
 */
export async function mcpRoute({
  environment,
  openAudit,
  watchCall,
  callDeadlineMs,
  onProtocolError,
}: McpRouteOptions): Promise<Router> {
  const views = new Views(environment.catalog, environment.allowedToolsets);
  // A fault of the catalog shows at start, and the first client does not wait.
  await views.asked(undefined);
  const handler = createMcpHandler(() => createMcpServer(environment), {
    onerror: onProtocolError,
  });
  const serve = toNodeHandler(handler, { onerror: onProtocolError });
  const router = Router();

  router.post('/mcp', requireJson, express.json({ limit: BODY_LIMIT, strict: false, type: () => true }), handle);
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
    const asked = await views.asked(request.query.toolsets);
    if (!asked.ok) {
      accountRefused(request, body);
      rejectRpc(response, 400, INVALID_REQUEST, asked.message);
      return;
    }
    const tool = calledTool(body);
    const call = tool === undefined ? undefined : opened(tool, request, body);
    const arrival = new Arrival(call, asked.view, callDeadlineMs);
    response.once('close', () => {
      if (!response.writableFinished) arrival.abort();
    });
    // It may have gone while its view was made.
    if (response.destroyed) arrival.abort();
    try {
      const plain = plainRequest(request.headers, body);
      if (plain) send(response, await answerPlain(plain, environment, arrival));
      else await withArrival(arrival, () => serve(request, response, body));
      if (response.statusCode < 500) arrival.audit?.settle('tool_error');
    } catch (error) {
      arrival.audit?.complete('error');
      onProtocolError(error instanceof Error ? error : new Error('unknown failure'));
      if (response.headersSent) response.destroy();
      else rejectRpc(response, 500, INTERNAL_ERROR, 'This server failed unexpectedly.');
    } finally {
      await arrival.end();
    }
  }

  function opened(tool: string, { headers }: Request, message: unknown): OpenedCall {
    const watch = watchCall?.({ tool, headers, message });
    return { audit: openAudit(tool, watch?.traceId), watch };
  }

  function accountRefused(request: Request, message: unknown): void {
    const tool = calledTool(message);
    if (tool !== undefined) refuse(opened(tool, request, message));
  }

  // A body that cannot be read may have been a call, so it has its line too. Express knows a handler of errors by its
  // four parameters.
  function unreadable(error: unknown, request: Request, response: Response, next: NextFunction): void {
    const status = statusOf(error);
    if (response.headersSent || status === undefined) {
      next(error);
      return;
    }
    refuse(opened(headerName(request) ?? UNREADABLE, request, undefined));
    // What is left of the body is not waited for.
    response.setHeader('connection', 'close');
    if (status === 413) rejectRpc(response, 413, INVALID_REQUEST, `The body is over ${BODY_LIMIT}.`);
    else if (status === 415)
      rejectRpc(response, 415, SERVER_ERROR, 'The body must be JSON: Content-Type application/json, in UTF-8.');
    else rejectRpc(response, 400, PARSE_ERROR, 'The body is not valid JSON.');
  }
}

/** Ends the account of a call that was refused on its arrival. */
function refuse(call: OpenedCall): void {
  call.audit.complete('tool_error');
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

/** The tool that a message calls: its name, empty when it names none; undefined when it is no tools/call. */
function calledTool(message: unknown): string | undefined {
  if (typeof message !== 'object' || message === null || Reflect.get(message, 'method') !== 'tools/call')
    return undefined;
  const params: unknown = Reflect.get(message, 'params');
  const name: unknown = typeof params === 'object' && params !== null ? Reflect.get(params, 'name') : undefined;
  return typeof name === 'string' ? name : '';
}

function headerName(request: Request): string | undefined {
  const name = request.headers['mcp-name'];
  return typeof name === 'string' && name !== '' ? name : undefined;
}
