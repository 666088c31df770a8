import { AsyncLocalStorage } from 'node:async_hooks';
import type { Caller } from '../../access/caller.ts';
import type { AuditRecord } from '../../audit/audit.ts';
import type { CallWatch } from '../../telemetry/watch.ts';
import type { ServedView } from './views.ts';

/** A tools/call that has arrived, as those who keep an account of it opened it. */
export interface OpenedCall {
  readonly audit: AuditRecord;
  readonly watch: CallWatch | undefined;
}

/** Writes the audit line of a call, and tells its watch how it ended. */
export function endCall({ audit, watch }: OpenedCall): void {
  const outcome = audit.write();
  watch?.ended(outcome);
}

/**
 * What one HTTP request carries to the handler of its tools/call, past the protocol library, which has no place for it.
 */
export class Arrival {
  /** Present when the request is a tools/call. */
  readonly audit: AuditRecord | undefined;
  /** Present when the request is a tools/call that metrics or traces are made of. */
  readonly watch: CallWatch | undefined;
  readonly caller: Caller;
  /** By whose turns its requests to the UI wait. */
  readonly requester: string;
  /** What the client sees. */
  readonly view: ServedView;
  private readonly gone = new AbortController();
  private deadline: NodeJS.Timeout;
  private running: Promise<unknown> = Promise.resolve();

  /** @param deadlineMs milliseconds after which the call's signal aborts */
  constructor(call: OpenedCall | undefined, caller: Caller, requester: string, view: ServedView, deadlineMs: number) {
    this.audit = call?.audit;
    this.watch = call?.watch;
    this.caller = caller;
    this.requester = requester;
    this.view = view;
    this.deadline = setTimeout(() => this.gone.abort(), deadlineMs);
  }

  /** Aborts when the client has gone or the call's deadline has passed. */
  get signal(): AbortSignal {
    return this.gone.signal;
  }

  /** Gives the call this many milliseconds from now, in place of what it had. */
  extend(deadlineMs: number): void {
    clearTimeout(this.deadline);
    this.deadline = setTimeout(() => this.gone.abort(), deadlineMs);
  }

  /** The client has gone. */
  abort(): void {
    this.gone.abort();
  }

  /** Keeps the request open until this work has ended, though the client may not wait for it. */
  track<Result>(work: Promise<Result>): Promise<Result> {
    this.running = work.then(
      () => undefined,
      () => undefined,
    );
    return work;
  }

  /** Waits for the tracked work, then writes the audit line. */
  async end(): Promise<void> {
    await this.running;
    clearTimeout(this.deadline);
    if (this.audit) endCall({ audit: this.audit, watch: this.watch });
  }
}

const arrivals = new AsyncLocalStorage<Arrival>();

/** Runs the handling of one request with its arrival at hand. */
export function withArrival<Result>(arrival: Arrival, handle: () => Result): Result {
  return arrivals.run(arrival, handle);
}

/** The arrival of the request being handled. */
export function currentArrival(): Arrival | undefined {
  return arrivals.getStore();
}
