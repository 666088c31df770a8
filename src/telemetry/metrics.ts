import type { Registry } from 'prom-client';
import type { AuditOutcome } from '../audit/audit.ts';
import type { RequestRefusal } from '../audit/refusals.ts';
import type { UiAnswer } from '../ui/answer.ts';
import type { WatchRequest } from '../ui/request-watch.ts';
import {
  type AccessState,
  createInstruments,
  type InstrumentOptions,
  type Instruments,
  isRefusalReason,
  type RefusalReason,
  type ServerState,
} from './instruments.ts';
import { type IsTool, toolLabel } from './tool-label.ts';
import type { WatchCall, WatchedEnd } from './watch.ts';

export interface MetricsOptions extends InstrumentOptions {
  readonly isTool: IsTool;
  /** By which the tokens of an answer are estimated. */
  readonly charactersPerToken: number;
}

/** The metrics of one server. */
export interface Metrics {
  readonly registry: Registry;
  readonly watchCall: WatchCall;
  readonly watchRequest: WatchRequest;
  /** Has the gauges show this state, asked for at each scrape; until then they show none. */
  readonly show: (now: () => ServerState) => void;
  /** Counts a change of what agents may do. */
  readonly accessChanged: (now: AccessState) => void;
  /** Counts a request that was refused unread, or is no call. */
  readonly requestRefused: (reason: RequestRefusal) => void;
}

/** The mode of a call that was refused before it was judged by one. */
const NO_MODE = 'none';
const INTERNAL_ERROR = -32_603;

/** The metrics of a server. Labels have a bounded number of values, and none of them comes from arguments or answers. */
export function createMetrics(options: MetricsOptions): Metrics {
  const instruments = createInstruments(options);
  return {
    registry: instruments.registry,
    show: instruments.show,
    watchCall: callCounter(instruments, options),
    watchRequest: requestCounter(instruments),
    requestRefused: (reason) => instruments.refusedRequests.inc({ reason }),
    accessChanged: ({ mode, enabled }) => instruments.changes.inc({ mode, enabled: String(enabled) }),
  };
}

function callCounter(instruments: Instruments, { isTool, charactersPerToken }: MetricsOptions): WatchCall {
  const { underWay, calls, callSeconds, refusals, stateRefusals, characters, tokens, cut } = instruments;
  return (call) => {
    const tool = toolLabel(call.tool, isTool);
    const started = performance.now();
    let end: WatchedEnd | undefined;
    underWay.inc();
    return {
      answered(answered) {
        end = answered;
      },
      ended(outcome) {
        underWay.dec();
        calls.inc({ tool, outcome, mode: end && end.type !== 'rejected' ? end.mode : NO_MODE });
        callSeconds.observe({ tool }, secondsSince(started));
        const reason = refusalReason(end, outcome);
        if (reason !== undefined) refusals.inc({ reason });
        if (end?.type !== 'answered') return;
        if (end.reason === 'state_unavailable') stateRefusals.inc();
        characters.inc({ tool }, end.text.length);
        tokens.inc({ tool }, Math.ceil(end.text.length / charactersPerToken));
        if (end.envelope.truncated) cut.inc({ tool });
      },
    };
  };
}

function requestCounter({ requests, requestFailures, requestSeconds }: Instruments): WatchRequest {
  return ({ name, type }) => {
    const started = performance.now();
    return {
      ended(answer) {
        requests.inc({ operation: name, type, result: resultOf(answer) });
        if (answer?.ok === false) requestFailures.inc({ kind: answer.failure.kind });
        requestSeconds.observe({ operation: name }, secondsSince(started));
      },
    };
  };
}

function secondsSince(started: number): number {
  return (performance.now() - started) / 1000;
}

function refusalReason(end: WatchedEnd | undefined, outcome: AuditOutcome): RefusalReason | undefined {
  if (outcome === 'ok') return undefined;
  if (end?.type === 'answered') {
    const side = end.envelope.error?.side ?? '';
    return isRefusalReason(side) ? side : 'server';
  }
  if (end?.type === 'asks') return 'plan';
  if (end?.reason !== undefined) return end.reason;
  return outcome === 'error' || end?.code === INTERNAL_ERROR ? 'server' : 'protocol';
}

function resultOf(answer: UiAnswer<unknown> | undefined): string {
  if (!answer) return 'not_sent';
  if (!answer.ok) return answer.failure.kind;
  return answer.warnings.length > 0 ? 'partial' : 'ok';
}
