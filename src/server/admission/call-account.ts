import type { Request } from 'express';
import type { Caller } from '../../access/caller.ts';
import type { OpenAuditRecord } from '../../audit/audit.ts';
import type { WatchCall } from '../../telemetry/watch.ts';
import { SERVER_ERROR } from '../http/rpc-errors.ts';
import { endCall, type OpenedCall } from '../mcp/request-context.ts';
import { auditedArrival, calledTool } from './audited-call.ts';

const UNREADABLE = '(unreadable)';
const UNREAD = '(unread)';
/** How a name that no header may hold is carried in one: what it stands for is logged, so that a token in it is blanked. */
const ENCODED = /^=\?base64\?([\w+/=-]*)\?=$/;

export interface CallAccountOptions {
  readonly openAudit: OpenAuditRecord;
  /** Makes metrics and traces of calls, where there are any. */
  readonly watchCall?: WatchCall | undefined;
  /** Who sends a request, once that is known. */
  readonly callerOf: (request: Request) => Caller | undefined;
}

/** Keeps the account of arriving calls: the audit record of each, and what metrics and traces are made of. */
export class CallAccount {
  private readonly options: CallAccountOptions;

  constructor(options: CallAccountOptions) {
    this.options = options;
  }

  /** Opens the account of a call. */
  open(tool: string, request: Request, message: unknown): OpenedCall {
    const { headers } = request;
    const watch = this.options.watchCall?.({ tool, headers, message });
    const token = this.options.callerOf(request)?.token;
    return { audit: this.options.openAudit(auditedArrival(tool, headers, message, token, watch?.traceId)), watch };
  }

  /** Opens and ends the account of a message that is refused, if it is a call. */
  refuseMessage(request: Request, message: unknown): void {
    const tool = calledTool(message);
    if (tool !== undefined) refuse(this.open(tool, request, message), 'protocol');
  }

  /** Opens and ends the account of a request that is refused before its body is read, if it may be a call. */
  refuseUnread(request: Request, counted: 'authentication' | 'limits', reason: string): void {
    if (!mayBeCall(request)) return;
    const call = this.open(headerName(request) ?? UNREAD, request, undefined);
    call.watch?.answered({ type: 'rejected', code: SERVER_ERROR, reason: counted });
    refuse(call, reason);
  }

  /** Opens and ends the account of a request whose body cannot be read: it may have been a call. */
  refuseUnreadable(request: Request): void {
    refuse(this.open(headerName(request) ?? UNREADABLE, request, undefined), 'unreadable');
  }
}

function refuse(call: OpenedCall, reason: string): void {
  call.audit.complete('tool_error', { reason });
  endCall(call);
}

/** Whether a request whose body was not read may be a tools/call: 2026-07-28 says the method in a header too. */
function mayBeCall({ method, headers }: Request): boolean {
  return method === 'POST' && (headers['mcp-method'] ?? 'tools/call') === 'tools/call';
}

function headerName(request: Request): string | undefined {
  const name = request.headers['mcp-name'];
  if (typeof name !== 'string' || name === '') return undefined;
  const [, encoded] = ENCODED.exec(name) ?? [];
  return encoded === undefined ? name : Buffer.from(encoded, 'base64').toString('utf8');
}
