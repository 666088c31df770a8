import { createServer, type IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';
import { until } from '../e2e/until.ts';

const anyValue = z.looseObject({
  stringValue: z.string().optional(),
  intValue: z.union([z.number(), z.string()]).optional(),
  boolValue: z.boolean().optional(),
});
const attributes = z
  .array(z.object({ key: z.string(), value: anyValue }))
  .transform((list) =>
    Object.fromEntries(
      list.map(({ key, value }) => [key, value.stringValue ?? value.boolValue ?? Number(value.intValue)]),
    ),
  );
const span = z.object({
  traceId: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().optional(),
  traceState: z.string().optional(),
  name: z.string(),
  kind: z.number(),
  attributes,
  links: z.array(z.looseObject({ traceId: z.string(), spanId: z.string() })).optional(),
  status: z.looseObject({ code: z.number().optional(), message: z.string().optional() }),
});
const exported = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.looseObject({ attributes }),
      scopeSpans: z.array(z.looseObject({ spans: z.array(span) })),
    }),
  ),
});

/** A span as it came over OTLP/HTTP in JSON. */
export type ReceivedSpan = z.infer<typeof span>;

/** SpanKind of OTLP. */
export const SERVER = 2;
export const CLIENT = 3;
/** StatusCode of OTLP. */
export const ERROR = 2;

/** A collector that remembers what it is sent. */
export interface OtlpCollector {
  readonly url: string;
  readonly spans: () => readonly ReceivedSpan[];
  /** Waits for the server span of a trace or tool, which ends last, and gives all spans of its trace. */
  readonly traceOf: (isRoot: (span: ReceivedSpan) => boolean) => Promise<readonly ReceivedSpan[]>;
  /** Attributes of the resource that sent last. */
  readonly resource: () => Readonly<Record<string, unknown>>;
  /** Every body so far, as it came. */
  readonly bodies: () => readonly string[];
  readonly headers: () => readonly IncomingHttpHeaders[];
  readonly forget: () => void;
  readonly close: () => Promise<void>;
}

/** Starts a collector on a free port of the loopback interface; it takes POST /v1/traces and answers `status`. */
export async function otlpCollector(status = 200): Promise<OtlpCollector> {
  const bodies: string[] = [];
  const headers: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (request.method !== 'POST' || request.url !== '/v1/traces') {
        response.writeHead(404).end();
        return;
      }
      headers.push(request.headers);
      bodies.push(Buffer.concat(chunks).toString('utf8'));
      response.writeHead(status, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the collector does not listen');
  const sent = () => bodies.flatMap((body) => exported.parse(JSON.parse(body)).resourceSpans);
  const spans = () => sent().flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans));
  return {
    url: `http://127.0.0.1:${address.port}`,
    spans,
    async traceOf(isRoot) {
      await until('the trace', () => spans().some(isRoot));
      const root = spans().find(isRoot);
      return spans().filter(({ traceId }) => traceId === root?.traceId);
    },
    resource: () => sent().at(-1)?.resource.attributes ?? {},
    bodies: () => bodies,
    headers: () => headers,
    forget: () => {
      bodies.length = 0;
      headers.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
