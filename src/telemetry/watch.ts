import type { IncomingHttpHeaders } from 'node:http';
import type { AuditOutcome } from '../audit/audit.ts';
import type { CallResult } from '../call/call.ts';
import type { UiAnswer } from '../ui/answer.ts';
import type { UiWriter } from '../ui/client.ts';
import type { TraceHeaders } from '../ui/exchange.ts';
import type { WireOperation } from '../ui/operation.ts';

/** A tools/call as it arrives, before anything of it is judged. */
export interface ArrivedCall {
  /** The name that the client gave: any text. */
  readonly tool: string;
  readonly headers: IncomingHttpHeaders;
  /** The JSON-RPC message, where one could be read. */
  readonly message: unknown;
}

/** How a call was answered: by its tool, or by a protocol error when no tool came to answer. */
export type WatchedEnd =
  | Extract<CallResult, { type: 'answered' | 'asks' }>
  | {
      readonly type: 'rejected';
      readonly code: number;
      /** Said where the code does not say enough. */
      readonly reason?: 'limits' | 'authentication';
    };

/** Sees one call from its arrival until its audit line is written. Never changes it, and never throws. */
export interface CallWatch {
  /** The trace that the call belongs to. */
  readonly traceId?: string;
  /** The client of the UI API as this call is to use it; the one given where nothing is added. */
  ui(ui: UiWriter): UiWriter;
  /** Told how the call was answered; of those refused before they reached the choke point, only where a reason is said. */
  answered(end: WatchedEnd): void;
  /** Told, once and last, what the audit line says. */
  ended(outcome: AuditOutcome): void;
}

/** Begins to watch an arriving call. */
export type WatchCall = (call: ArrivedCall) => CallWatch;

/** Sees one request to the UI API. */
export interface RequestWatch {
  /** What the UI is told of the trace. */
  readonly trace?: TraceHeaders;
  /** Told what the request came to; undefined when it was a bug that nothing was sent. */
  ended(answer: UiAnswer<unknown> | undefined): void;
}

/** Begins to watch a request to the UI API. */
export type WatchRequest = (operation: Pick<WireOperation, 'name' | 'type'>) => RequestWatch;

/** One watch of several; undefined of none. */
export function combined(given: readonly (WatchCall | undefined)[]): WatchCall | undefined {
  const watches = given.filter((watch) => watch !== undefined);
  if (watches.length < 2) return watches[0];
  return (call) => {
    const all = watches.map((watch) => watch(call));
    const traceId = all.find((watch) => watch.traceId !== undefined)?.traceId;
    return {
      ...(traceId === undefined ? {} : { traceId }),
      ui: (ui) => all.reduce((wrapped, watch) => watch.ui(wrapped), ui),
      answered: (end) => {
        for (const watch of all) watch.answered(end);
      },
      ended: (outcome) => {
        for (const watch of all) watch.ended(outcome);
      },
    };
  };
}
