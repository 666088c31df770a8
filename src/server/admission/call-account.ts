import type { Request } from 'express';
import type { Caller } from '../../access/caller.ts';
import type { OpenAuditRecord } from '../../audit/audit.ts';
import type { RequestRefusal } from '../../audit/refusals.ts';
import type { WatchCall } from '../../telemetry/watch.ts';
import { SERVER_ERROR } from '../http/rpc-errors.ts';
import { endCall, type OpenedCall } from '../mcp/request-context.ts';
import { auditedArrival, calledTool } from './audited-call.ts';
import type { RequestLog } from './request-log.ts';

const UNREADABLE = '(unreadable)';
const UNREAD = '(unread)';
/** Calls of one batch that have a line each; a line says how many more there were. */
const MAX_OF_BATCH = 8;

export interface CallAccountOptions {
  readonly openAudit: OpenAuditRecord;
  /** Makes metrics and traces of calls, where there are any. */
  readonly watchCall?: WatchCall | undefined;
  /** Who sends a request, once that is known. */
  readonly callerOf: (request: Request) => Caller | undefined;
  /** Has the lines of requests that are no calls, and the bound of those that are refused. */
  readonly requests: RequestLog;
}

/** A call that is refused before it is run. */
interface Refused {
  readonly request: Request;
  readonly tool: string;
  readonly message?: unknown;
  readonly reason: RequestRefusal;
  /** Of one whose body was not read: why, for metrics. Such a one costs little, so that a flood of them has one line. */
  readonly unread?: 'authentication' | 'limits';
}

/** Keeps the account of arriving calls: the audit record of each, and what metrics and traces are made of. */
export class CallAccount {
  private readonly options: CallAccountOptions;

  constructor(options: CallAccountOptions) {
    this.options = options;
  }

  /** Opens the account of a call. */
  open(tool: string, request: Request, message: unknown): OpenedCall {
    this.options.requests.isAccounted(request);
    const watch = this.watch(tool, request, message);
    return { audit: this.record(tool, request, message, watch), watch };
  }

  /** Opens and ends the account of a message that is refused, if it is a call. */
  refuseMessage(request: Request, message: unknown): void {
    const tool = calledTool(message);
    if (tool !== undefined) this.refuse({ request, tool, message, reason: 'protocol' });
  }

  /** Opens and ends the account of the first calls of a batch, which is refused whole. */
  refuseBatch(request: Request, messages: readonly unknown[]): void {
    this.refuseEach(request, messages, 'batch', (tool, message) => ({ request, tool, message, reason: 'protocol' }));
  }

  /** Opens and ends the account of what a message calls that is refused for a limit, though its body was read. */
  refuseLimited(request: Request, body: unknown): void {
    const messages: readonly unknown[] = Array.isArray(body) ? body : [body];
    this.refuseEach(request, messages, 'limits', (tool, message) => {
      return { request, tool, message, reason: 'limits', unread: 'limits' };
    });
  }

  /** @param whole why the request is refused as a whole, for a line where not every call has one */
  private refuseEach(
    request: Request,
    messages: readonly unknown[],
    whole: RequestRefusal,
    refused: (tool: string, message: unknown) => Refused,
  ): void {
    const calls = messages.flatMap((message) => {
      const tool = calledTool(message);
      return tool === undefined ? [] : [refused(tool, message)];
    });
    for (const call of calls.slice(0, MAX_OF_BATCH)) this.refuse(call);
    const withoutLine = calls.length - MAX_OF_BATCH;
    this.options.requests.because(request, whole, withoutLine > 0 ? { all: calls.length, withoutLine } : undefined);
  }

  /** Opens and ends the account of a request that is refused before its body is read, if it may be a call. */
  refuseUnread(request: Request, unread: 'authentication' | 'limits', reason: 'unauthenticated' | 'limits'): void {
    if (mayBeCall(request)) this.refuse({ request, tool: headerName(request) ?? UNREAD, reason, unread });
    else this.options.requests.because(request, reason);
  }

  /** Opens and ends the account of a request whose body cannot be read, if it may have been a call. */
  refuseUnreadable(request: Request, reason: 'unreadable' | 'timeout'): void {
    if (mayBeCall(request)) this.refuse({ request, tool: headerName(request) ?? UNREADABLE, reason });
    else this.options.requests.because(request, reason);
  }

  private refuse({ request, tool, message, reason, unread }: Refused): void {
    const { requests } = this.options;
    requests.isAccounted(request);
    const watch = this.watch(tool, request, message);
    if (unread) watch?.answered({ type: 'rejected', code: SERVER_ERROR, reason: unread });
    if (unread && !requests.admits(request, reason)) {
      watch?.ended('tool_error');
      return;
    }
    const audit = this.record(tool, request, message, watch, requests.addressOf(request));
    audit.complete('tool_error', { reason });
    endCall({ audit, watch });
  }

  private watch(tool: string, { headers }: Request, message: unknown): OpenedCall['watch'] {
    return this.options.watchCall?.({ tool, headers, message });
  }

  private record(
    tool: string,
    request: Request,
    message: unknown,
    watch: OpenedCall['watch'],
    address?: string,
  ): OpenedCall['audit'] {
    const token = this.options.callerOf(request)?.token;
    const arrival = auditedArrival(tool, request.headers, message, token, watch?.traceId);
    return this.options.openAudit(address === undefined ? arrival : { ...arrival, address });
  }
}

/** Whether a request whose body was not read may be a tools/call: 2026-07-28 says the method in a header too. */
function mayBeCall({ method, headers }: Request): boolean {
  return method === 'POST' && (headers['mcp-method'] ?? 'tools/call') === 'tools/call';
}

function headerName(request: Request): string | undefined {
  const name = request.headers['mcp-name'];
  return typeof name === 'string' && name !== '' ? name : undefined;
}
