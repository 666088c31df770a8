import { type Context, type Link, ROOT_CONTEXT, type SpanContext, type TextMapGetter, trace } from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { holdsToken } from '../text/own-tokens.ts';
import type { TraceHeaders } from '../ui/exchange.ts';
import type { WatchedCall } from './watch.ts';

/** Longer than any that the standard allows. */
const MAX_LENGTH = 1_024;

const propagator = new W3CTraceContextPropagator();

const getter: TextMapGetter<object> = {
  keys: (carrier) => Object.keys(carrier),
  get: (carrier, key) => {
    const value: unknown = Object.hasOwn(carrier, key) ? Reflect.get(carrier, key) : undefined;
    return typeof value === 'string' && value.length <= MAX_LENGTH && !holdsToken(value) ? value : undefined;
  },
};

/** Where a call's span belongs. */
export interface Origin {
  readonly parent: Context;
  /** The trace of the HTTP request, where the message says that it belongs to another. */
  readonly links: Link[];
}

/**
 * The trace that a call belongs to: the one that the message names in `_meta`, else the one of its HTTP headers, else
 * none. What is no trace context is passed over.
 */
export function originOf({ meta, headers }: WatchedCall): Origin {
  const ofMessage = extracted(typeof meta === 'object' && meta !== null ? meta : {});
  const ofRequest = extracted(headers);
  const parent = ofMessage ?? ofRequest;
  const isOther = ofMessage && ofRequest && ofMessage.traceId !== ofRequest.traceId;
  return {
    parent: parent ? trace.setSpanContext(ROOT_CONTEXT, parent) : ROOT_CONTEXT,
    links: isOther ? [{ context: ofRequest }] : [],
  };
}

/** What the UI is told of the trace. */
export function traceHeadersOf(context: SpanContext): TraceHeaders | undefined {
  const carrier: Record<string, string> = {};
  propagator.inject(trace.setSpanContext(ROOT_CONTEXT, context), carrier, {
    set: (into, key, value) => {
      into[key] = value;
    },
  });
  const { traceparent, tracestate } = carrier;
  if (traceparent === undefined) return undefined;
  return { traceparent, ...(tracestate ? { tracestate } : {}) };
}

function extracted(carrier: object): SpanContext | undefined {
  return trace.getSpanContext(propagator.extract(ROOT_CONTEXT, carrier, getter));
}
