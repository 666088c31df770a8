import type { UiFailure } from './failure.ts';
import type { WireOperation } from './operation.ts';

/** What one request to the UI API came to. Never thrown: a failure is a value at this border. */
export type UiAnswer<Answer> =
  | {
      readonly ok: true;
      readonly data: Answer /** Resolver messages beside partial data. */;
      readonly warnings: readonly string[];
    }
  | { readonly ok: false; readonly failure: UiFailure };

export interface UiRequestOptions {
  /** Aborts when the caller has gone or its own deadline passed. */
  readonly signal: AbortSignal;
  /** Milliseconds for this request; the client's default deadline when absent. */
  readonly timeoutMs?: number;
}

/** Sends queries only; what a preview and a read tool are handed. */
export interface UiReader {
  /**
   * Sends one query. Retried once when the connection failed before an answer came; identical queries in flight share
   * one request. Refuses a mutation without sending anything (throws TypeError: that is a bug, not a condition).
   */
  read<Answer, Variables>(
    operation: WireOperation<Answer, Variables>,
    variables: Variables,
    options: UiRequestOptions,
  ): Promise<UiAnswer<Answer>>;
}

/** Sends mutations too; handed only to the apply step of a write that was allowed. */
export interface UiWriter extends UiReader {
  /** Sends one mutation, once: never retried, never shared. A failure says whether it may have been applied. */
  write<Answer, Variables>(
    operation: WireOperation<Answer, Variables>,
    variables: Variables,
    options: UiRequestOptions,
  ): Promise<UiAnswer<Answer>>;
}
