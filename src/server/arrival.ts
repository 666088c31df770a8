import { AsyncLocalStorage } from 'node:async_hooks';
import type { AuditRecord } from '../audit/audit.ts';
import type { ServedView } from './views.ts';

/**
 * What one HTTP request carries to the handler of its tools/call, past the protocol library, which has no place for it.
 */
export class Arrival {
  /** Present when the request is a tools/call. */
  readonly audit: AuditRecord | undefined;
  /** What the client sees. */
  readonly view: ServedView;
  private readonly gone = new AbortController();
  private deadline: NodeJS.Timeout;
  private running: Promise<unknown> = Promise.resolve();

  /** @param deadlineMs milliseconds after which the call's signal aborts */
  constructor(audit: AuditRecord | undefined, view: ServedView, deadlineMs: number) {
    this.audit = audit;
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
    this.audit?.write();
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
