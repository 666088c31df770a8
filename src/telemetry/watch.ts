import type { IncomingHttpHeaders } from 'node:http';
import type { AuditOutcome } from '../audit/audit.ts';
import type { Answered, Asks } from '../call/call-result.ts';
import type { WatchRequest } from '../ui/request-watch.ts';

/** A tools/call as it comes, before anything of it is judged. */
export interface WatchedCall {
  /** The name that the client gave: any text. */
  readonly tool: string;
  readonly headers: IncomingHttpHeaders;
  /** The id of the JSON-RPC message, where one could be read. */
  readonly id: unknown;
  /** What the message says beside its arguments, in `_meta`. */
  readonly meta: unknown;
}

/** How a call was answered: by its tool, or by a protocol error when no tool came to answer. */
export type WatchedEnd =
  | Answered
  | Asks
  | {
      readonly type: 'rejected';
      readonly code: number;
      /** Said where the code does not say enough. */
      readonly reason?: 'limits' | 'authentication';
    };

/** Sees one call from its coming until its audit line is written. Never changes it, and never throws. */
export interface CallWatch {
  /** The trace that the call belongs to. */
  readonly traceId?: string;
  /** Sees the call's own requests to the UI API; absent where nobody asks for that. */
  readonly watchRequest?: WatchRequest;
  /** Told how the call was answered; of those refused before they reached the choke point, only where a reason is said. */
  answered(end: WatchedEnd): void;
  /** Told, once and last, what the audit line says. */
  ended(outcome: AuditOutcome): void;
}

/** Begins to watch a call that came. */
export type WatchCall = (call: WatchedCall) => CallWatch;

/** One watch of several; undefined of none. */
export function combined(given: readonly (WatchCall | undefined)[]): WatchCall | undefined {
  const watches = given.filter((watch) => watch !== undefined);
  if (watches.length < 2) return watches[0];
  return (call) => {
    const all = watches.map((watch) => watch(call));
    const traceId = all.find((watch) => watch.traceId !== undefined)?.traceId;
    const watchRequest = all.find((watch) => watch.watchRequest !== undefined)?.watchRequest;
    return {
      ...(traceId === undefined ? {} : { traceId }),
      ...(watchRequest === undefined ? {} : { watchRequest }),
      answered: (end) => {
        for (const watch of all) watch.answered(end);
      },
      ended: (outcome) => {
        for (const watch of all) watch.ended(outcome);
      },
    };
  };
}
