import type { IncomingMessage as Request } from 'node:http';
import type { Caller } from '../../access/caller.ts';
import type { RequestRefusal } from '../../audit/refusals.ts';
import type { WatchedEnd } from '../../telemetry/watch.ts';
import type { OnRefused } from '../admission/admission.ts';
import type { RequestLog } from '../admission/request-log.ts';
import { SERVER_ERROR } from '../http/rpc-errors.ts';
import type { CallAccount, RefusedCall, Sender } from './call-account.ts';
import { type Message, readMessage, UNREAD_MESSAGE } from './message.ts';

const UNREADABLE = '(unreadable)';
const UNREAD = '(unread)';
/** How a name that no header may hold is carried in one: what it stands for is logged, so that a token in it is blanked. */
const ENCODED = /^=\?base64\?([\w+/=-]*)\?=$/;
/** Calls of one request that have a line each; a line says how many more there were. */
const MAX_OF_ONE = 8;

/** Sees to the calls in HTTP requests that are refused before they are served: each has its line, or is counted in one. */
export class RefusedCalls implements OnRefused {
  readonly #account: CallAccount;
  readonly #requests: RequestLog;

  /** @param requests has the lines of requests that are no calls, and the bound of those that are refused */
  constructor(account: CallAccount, requests: RequestLog) {
    this.#account = account;
    this.#requests = requests;
  }

  /** Who sends a request. */
  senderOf(request: Request, caller: Caller | undefined): Sender {
    return { headers: request.headers, token: caller?.token, address: this.#requests.addressOf(request) };
  }

  /** A batch is refused whole. */
  batch(request: Request, caller: Caller, messages: readonly unknown[]): void {
    this.#each(request, caller, messages, { reason: 'protocol', whole: 'batch' });
  }

  /** A request is refused for a limit, though its body was read. */
  limited(request: Request, caller: Caller, body: unknown): void {
    const messages: readonly unknown[] = Array.isArray(body) ? body : [body];
    this.#each(request, caller, messages, { reason: 'limits', whole: 'limits', end: rejected('limits') });
  }

  /** A request is refused before its body is read; it may be a call. */
  unread(request: Request, caller: Caller | undefined, reason: 'unauthenticated' | 'limits'): void {
    const end = rejected(reason === 'limits' ? 'limits' : 'authentication');
    this.#possible(request, caller, { tool: UNREAD, reason, end });
  }

  /** The body of a request cannot be read; it may have been a call. */
  unreadable(request: Request, caller: Caller, reason: 'unreadable' | 'timeout'): void {
    this.#possible(request, caller, { tool: UNREADABLE, reason });
  }

  #possible(
    request: Request,
    caller: Caller | undefined,
    { tool, ...refused }: Pick<RefusedCall, 'tool' | 'reason' | 'end'>,
  ): void {
    if (mayBeCall(request)) {
      const sender = this.senderOf(request, caller);
      this.#refuse(request, { ...refused, tool: headerName(request) ?? tool, message: UNREAD_MESSAGE, sender });
    } else this.#requests.refuseBecause(request, refused.reason);
  }

  /** @param whole why the request is refused as a whole, for a line where not every call has one */
  #each(
    request: Request,
    caller: Caller,
    bodies: readonly unknown[],
    { whole, ...refused }: Pick<RefusedCall, 'reason' | 'end'> & { readonly whole: RequestRefusal },
  ): void {
    const calls = bodies.map(readMessage).filter(isCall);
    const sender = this.senderOf(request, caller);
    for (const message of calls.slice(0, MAX_OF_ONE))
      this.#refuse(request, { ...refused, tool: message.tool, message, sender });
    const withoutLine = calls.length - MAX_OF_ONE;
    this.#requests.refuseBecause(request, whole, withoutLine > 0 ? { all: calls.length, withoutLine } : undefined);
  }

  /** Those of which metrics are told cost little, so that a flood of them has one line. */
  #refuse(request: Request, call: RefusedCall): void {
    this.#requests.markAccounted(request);
    if (call.end && !this.#requests.countRefused(request, call.reason)) this.#account.count(call);
    else this.#account.refuse(call);
  }
}

function rejected(reason: 'limits' | 'authentication'): WatchedEnd {
  return { type: 'rejected', code: SERVER_ERROR, reason };
}

function isCall(message: Message): message is Message & { readonly tool: string } {
  return message.tool !== undefined;
}

/** Whether a request whose body was not read may be a tools/call: 2026-07-28 says the method in a header too. */
function mayBeCall({ method, headers }: Request): boolean {
  return method === 'POST' && (headers['mcp-method'] ?? 'tools/call') === 'tools/call';
}

function headerName({ headers }: Request): string | undefined {
  const name = headers['mcp-name'];
  if (typeof name !== 'string' || name === '') return undefined;
  const [, encoded] = ENCODED.exec(name) ?? [];
  return encoded === undefined ? name : Buffer.from(encoded, 'base64').toString('utf8');
}
