import { AsyncLocalStorage } from 'node:async_hooks';
import type { Caller } from '../../access/caller.ts';
import type { AuditRecord } from '../../audit/audit.ts';
import type { AnswerForm } from '../../call/answer/compose.ts';
import { CallDeadline } from '../../call/deadline.ts';
import { HeldUntilEnd } from '../../call/held-until-end.ts';
import type { CallWatch } from '../../telemetry/watch.ts';
import { endCall, type OpenedCall } from './call-account.ts';
import type { ServedView } from './views.ts';

export interface RequestContextOptions {
  /** Present when the message is a tools/call. */
  readonly call: OpenedCall | undefined;
  /**
   * Opens the account of a call that this server makes for the message, one for each.
   *
   * @param via what it is made for, as the audit names it
   */
  readonly openRead: (tool: string, via: string) => OpenedCall;
  readonly caller: Caller;
  /** By whose turns its requests to the UI wait. */
  readonly requester: string;
  /** Where the client reached this server, as far as that is known. */
  readonly reachedAt: string | undefined;
  /** What the client sees. */
  readonly view: ServedView;
  /** What answers go out to it as. */
  readonly form: AnswerForm;
  /** Milliseconds after which the signal aborts though the client is there. */
  readonly deadlineMs: number;
}

/** What one message carries to its handler, past the protocol library, which has no place for it. */
export class RequestContext {
  readonly openRead: RequestContextOptions['openRead'];
  readonly caller: Caller;
  readonly requester: string;
  readonly reachedAt: string | undefined;
  readonly view: ServedView;
  readonly form: AnswerForm;
  /** What was answered to the message's calls. */
  readonly held = new HeldUntilEnd();
  readonly #call: OpenedCall | undefined;
  readonly #deadlineMs: number;
  /** Made when somebody asks for the signal: most lists need none. */
  #over: AbortController | undefined;
  #deadline: NodeJS.Timeout | undefined;
  #isGone = false;
  #running: Promise<unknown> = Promise.resolve();

  constructor({ call, openRead, caller, requester, reachedAt, view, form, deadlineMs }: RequestContextOptions) {
    this.#call = call;
    this.openRead = openRead;
    this.caller = caller;
    this.requester = requester;
    this.reachedAt = reachedAt;
    this.view = view;
    this.form = form;
    this.#deadlineMs = deadlineMs;
  }

  /** The record of its line in the audit, when it is a call. */
  get audit(): AuditRecord | undefined {
    return this.#call?.audit;
  }

  /** What metrics or traces are made of, when it is a call of which some are. */
  get watch(): CallWatch | undefined {
    return this.#call?.watch;
  }

  /** Aborts when the client has gone or the call's deadline has passed. */
  get signal(): AbortSignal {
    return this.#begun().signal;
  }

  /** The client has gone. */
  abort(): void {
    this.#isGone = true;
    this.#over?.abort();
  }

  /**
   * Says how long the call may take from now on.
   *
   * @param deadlineMs of its tool; that of any call when absent
   * @param asked milliseconds that it was asked to wait beside
   */
  allow(deadlineMs: number | undefined, asked: number): void {
    if (deadlineMs === undefined && asked === 0) return;
    const over = this.#begun();
    clearTimeout(this.#deadline);
    this.#deadline = abortIn(over, (deadlineMs ?? this.#deadlineMs) + asked);
  }

  /** Keeps the request open until this work has ended, though the client may not wait for it. */
  track<Result>(work: Promise<Result>): Promise<Result> {
    this.#running = work.then(
      () => undefined,
      () => undefined,
    );
    return work;
  }

  /** Waits for the tracked work, then writes the audit line and lets go of the answers: whoever is told them has been. */
  async end(): Promise<void> {
    await this.#running;
    clearTimeout(this.#deadline);
    if (this.#call) endCall(this.#call);
    this.held.letGo();
  }

  #begun(): AbortController {
    if (this.#over) return this.#over;
    const over = new AbortController();
    this.#over = over;
    this.#deadline = abortIn(over, this.#deadlineMs);
    if (this.#isGone) over.abort();
    return over;
  }
}

function abortIn(over: AbortController, deadlineMs: number): NodeJS.Timeout {
  return setTimeout(() => over.abort(new CallDeadline(deadlineMs)), deadlineMs);
}

const contexts = new AsyncLocalStorage<RequestContext>();

/** Runs the handling of one message with its context at hand. */
export function withRequestContext<Result>(context: RequestContext, handle: () => Result): Result {
  return contexts.run(context, handle);
}

/** The context of the message being handled. */
export function currentRequest(): RequestContext | undefined {
  return contexts.getStore();
}
