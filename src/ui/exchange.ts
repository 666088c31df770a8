import { GraphQLClient } from 'graphql-request';
import { type Transport, TransportFault, UnexpectedAnswer } from './transport.ts';

/** The variables of one request, as they are serialised. */
export type WireVariables = Readonly<Record<string, unknown>>;

/** The trace that a request belongs to, as W3C's headers. The only headers that a caller adds. */
export interface TraceHeaders {
  readonly traceparent: string;
  readonly tracestate?: string;
}

/**
 * What one POST came to, before it is judged:
 *
 * - `result`: HTTP 200 with a GraphQL result, whose parts are not yet looked at
 * - `garbage`: HTTP 200 that calls itself JSON and is not, or is not a GraphQL result
 * - `refusal`: a complete answer of another kind
 * - `nothing`: no complete answer
 */
export type Exchange =
  | { readonly came: 'result'; readonly data: unknown; readonly errors: unknown }
  | { readonly came: 'garbage'; readonly problem: 'malformed JSON' | 'JSON of another shape' }
  | { readonly came: 'refusal'; readonly answer: UnexpectedAnswer }
  | { readonly came: 'nothing'; readonly fault: TransportFault };

/**
 * Posts the text of one operation once. Never rejects when `variables` can be serialised: what graphql-request throws
 * can hold the request, and stays in here.
 */
export type Post = (
  text: string,
  variables: WireVariables,
  signal: AbortSignal,
  trace?: TraceHeaders,
) => Promise<Exchange>;

/** What a request that everybody left before its turn comes to. */
export function neverSent(): Extract<Exchange, { readonly came: 'nothing' }> {
  return { came: 'nothing', fault: new TransportFault('aborted', false) };
}

/** What the UI API is asked to answer, and a name for its logs. */
const HEADERS = { accept: 'application/json', 'content-type': 'application/json', 'user-agent': 'odigos-mcp' };

/**
 * A {@link Post} to `endpoint` through graphql-request. `adminAllow` adds the header by which the UI lets a mutation
 * through in its read-only mode (docs/ui-api/access.md).
 */
export function createPost(endpoint: URL, transport: Transport): (adminAllow: boolean) => Post {
  // Without the credentials, which the transport holds: whatever quotes this address must not quote them.
  const address = new URL(endpoint.pathname, endpoint.origin).href;
  const clientWith = (headers: Record<string, string>): Post => {
    const client = new GraphQLClient(address, {
      headers,
      fetch: transport.fetch,
      errorPolicy: 'all',
      // graphql-request parses the text of every request to find the name, unless told not to.
      excludeOperationName: true,
    });
    return async (text, variables, signal, trace) => {
      try {
        const answer = await client.rawRequest<unknown, Record<string, unknown>>({
          query: text,
          variables,
          signal,
          ...(trace ? { requestHeaders: traceHeaders(trace) } : {}),
        });
        const { data, errors } = answer;
        // Its promise is held for longer than anybody needs it: src/call/held-until-end.ts.
        answer.data = undefined;
        answer.body = '';
        return { came: 'result', data, errors };
      } catch (error) {
        return failed(error);
      }
    };
  };
  const plain = clientWith(HEADERS);
  const admin = clientWith({ ...HEADERS, 'x-odigos-admin-allow': 'true' });
  return (adminAllow) => (adminAllow ? admin : plain);
}

/** The headers of a trace, by name: no other comes in this way, whatever an object of a caller holds. */
export function traceHeaders({ traceparent, tracestate }: TraceHeaders): Record<string, string> {
  return { traceparent, ...(tracestate === undefined ? {} : { tracestate }) };
}

/** Tells apart what was thrown by type alone: the messages of graphql-request and of `JSON.parse` quote bodies. */
function failed(error: unknown): Exchange {
  if (error instanceof TransportFault) return { came: 'nothing', fault: error };
  if (error instanceof UnexpectedAnswer) return { came: 'refusal', answer: error };
  return {
    came: 'garbage',
    problem: error instanceof SyntaxError ? 'malformed JSON' : 'JSON of another shape',
  };
}
