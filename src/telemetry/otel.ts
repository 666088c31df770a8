import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import {
  type Context,
  DiagLogLevel,
  diag,
  type SpanContext,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import { setGlobalErrorHandler } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { Logger } from 'pino';
import type { RequestWatch, WatchRequest } from '../ui/request-watch.ts';
import { VERSION } from '../version.ts';
import { attributesOfCall, attributesOfEnd, errorTypeOf } from './call-attributes.ts';
import { type IsTool, toolLabel, UNKNOWN_TOOL } from './tool-label.ts';
import { originOf, traceHeadersOf } from './trace-context.ts';
import type { CallWatch, WatchCall, WatchedCall, WatchedEnd } from './watch.ts';

/** The traces of one server. */
export interface Tracing {
  readonly watchCall: WatchCall;
  /** Sends what has not been sent yet, as far as a short time allows. Never rejects. */
  stop(): Promise<void>;
}

export interface TracingOptions {
  readonly isTool: IsTool;
  /** Where the UI API is: spans of requests name its host. */
  readonly uiUrl: URL;
  /** Told of spans that could not be sent. */
  readonly log: Logger;
}

/** A pod that stops has ten seconds, most of them for the calls under way. */
const STOP_DEADLINE_MS = 1_000;
const MAX_REASON = 300;

/**
 * Traces over OTLP/HTTP with JSON: endpoint, headers, sampler, limits and resource by the standard `OTEL_…` variables.
 * A span for each tools/call, and below it one for each request to the UI API. The only file, with the one that reads
 * the trace context, that loads OpenTelemetry.
 */
export function createTracing(options: TracingOptions): Tracing {
  logProblems(options.log);
  const provider = new BasicTracerProvider({
    resource: defaultResource()
      .merge(
        resourceFromAttributes({
          'service.name': 'odigos-mcp',
          'service.version': VERSION,
          'service.instance.id': randomUUID(),
        }),
      )
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  const tracer = provider.getTracer('odigos-mcp', VERSION);
  return {
    watchCall: (call) => watchCall(tracer, options, call),
    async stop() {
      const giveUp = new AbortController();
      const late = pause(STOP_DEADLINE_MS, undefined, { signal: giveUp.signal }).catch(() => undefined);
      const flushed = provider.shutdown().catch((error: unknown) => notSent(options.log, error));
      await Promise.race([flushed, late]);
      giveUp.abort();
    },
  };
}

function watchCall(tracer: Tracer, { isTool, uiUrl }: TracingOptions, call: WatchedCall): CallWatch {
  const tool = toolLabel(call.tool, isTool);
  const { parent, links } = originOf(call);
  const attributes = attributesOfCall(call, tool);
  const name = tool === UNKNOWN_TOOL ? 'tools/call' : `tools/call ${tool}`;
  const span = tracer.startSpan(name, { kind: SpanKind.SERVER, attributes, links }, parent);
  const context = trace.setSpan(parent, span);
  let end: WatchedEnd | undefined;
  return {
    traceId: span.spanContext().traceId,
    watchRequest: watchRequests(tracer, context, uiUrl),
    answered(answered) {
      end = answered;
    },
    ended(outcome) {
      span.setAttributes(attributesOfEnd(end, outcome));
      if (errorTypeOf(end, outcome) !== undefined) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
  };
}

function watchRequests(tracer: Tracer, context: Context, { hostname, port, protocol }: URL): WatchRequest {
  return ({ name, type }) => {
    const attributes = {
      'graphql.operation.name': name,
      'graphql.operation.type': type,
      'http.request.method': 'POST',
      'server.address': hostname,
      'server.port': Number(port || (protocol === 'https:' ? 443 : 80)),
    };
    const span = tracer.startSpan(`${type} ${name}`, { kind: SpanKind.CLIENT, attributes }, context);
    return {
      ...traceOf(span.spanContext()),
      ended(answer) {
        if (!answer?.ok) {
          const { kind = 'not_sent', status } = answer?.failure ?? {};
          span.setAttributes({
            'error.type': kind,
            ...(status === undefined ? {} : { 'http.response.status_code': status }),
          });
          span.setStatus({ code: SpanStatusCode.ERROR });
        } else if (answer.warnings.length > 0) {
          span.setAttribute('odigos.mcp.partial', true);
        }
        span.end();
      },
    };
  };
}

function traceOf(context: SpanContext): Pick<RequestWatch, 'trace'> {
  const headers = traceHeadersOf(context);
  return headers ? { trace: headers } : {};
}

// Its own words go into our log, in our format; without the stack and the rest that errors carry.
function logProblems(log: Logger): void {
  const say = (level: 'warn' | 'error') => (message: string) =>
    log[level]({ msg: 'opentelemetry', reason: message.slice(0, MAX_REASON) });
  const nothing = (): void => undefined;
  diag.setLogger(
    { error: say('error'), warn: say('warn'), info: nothing, debug: nothing, verbose: nothing },
    { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true },
  );
  setGlobalErrorHandler((error) => notSent(log, error));
}

function notSent(log: Logger, error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  log.warn({ msg: 'traces not sent', reason: reason.slice(0, MAX_REASON) });
}
