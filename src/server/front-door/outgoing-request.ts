import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { TOKEN_PREFIX } from '../../text/own-tokens.ts';
import { hasBody, unclearIn } from '../http/clear-request.ts';

/** A request to the UI, made anew from what was judged of one that came in. How it is framed is for whoever sends it. */
export interface OutgoingRequest {
  readonly method: string;
  /** Path and query, beginning with a slash. */
  readonly target: string;
  /** By their names in lower case, in the order in which they are sent; none of them is about framing or connections. */
  readonly headers: Readonly<Record<string, string>>;
  /** Whether a body came with it. */
  readonly hasBody: boolean;
}

/** Why a request is not passed on, as its client is told. */
export interface Refusal {
  readonly ok: false;
  /** The HTTP status. */
  readonly status: number;
  readonly error: string;
}

/** What is sent on of a request, or why nothing is. */
export type Judged = { readonly ok: true; readonly outgoing: OutgoingRequest } | Refusal;

/** Methods with whether a body may come with them. RFC 9110 gives a body no meaning with the others: nobody needs one. */
const METHODS: ReadonlyMap<string | undefined, boolean> = new Map([
  ['GET', false],
  ['HEAD', false],
  ['OPTIONS', false],
  ['DELETE', false],
  ['POST', true],
  ['PUT', true],
  ['PATCH', true],
]);

/** What pages in a browser send and the UI may read. Nothing else passes. */
const PASSED: readonly string[] = [
  'host',
  'accept',
  'accept-encoding',
  'accept-language',
  'authorization',
  'cache-control',
  'content-type',
  'cookie',
  'if-match',
  'if-modified-since',
  'if-none-match',
  'if-range',
  'if-unmodified-since',
  'last-event-id',
  'origin',
  'pragma',
  'range',
  'referer',
  'user-agent',
  'x-csrf-token',
  'x-forwarded-for',
  'x-forwarded-proto',
  'x-requested-with',
];

/** Of a websocket's opening, beside what always passes (RFC 6455 §4.1). */
const WEBSOCKET_PASSED: readonly string[] = [
  'sec-websocket-extensions',
  'sec-websocket-key',
  'sec-websocket-protocol',
  'sec-websocket-version',
];

/** What `Connection` may name. A header that it names is for us alone: nothing that frames or decides may be such a one. */
const CONNECTION_OPTIONS: ReadonlySet<string> = new Set([
  'close',
  'keep-alive',
  'upgrade',
  'te',
  'trailer',
  'http2-settings',
]);

const FIELD_VALUE = /^[\t -~\u0080-\u00ff]*$/;

/** Judges a request that is to be passed on. What could be read in two ways is refused, not repaired. */
export function judgeRequest(request: IncomingMessage): Judged {
  const { method, url = '', headers } = request;
  const unclear = unclearIn(request);
  if (unclear) return refused(unclear.status, unclear.error);
  const mayHaveBody = METHODS.get(method);
  if (method === undefined || mayHaveBody === undefined) return refused(405, 'This method does not pass here.');
  const named = namedByConnection(headers).find((name) => !CONNECTION_OPTIONS.has(name));
  if (named !== undefined) return refused(400, 'Connection names a header that it may not name.');
  const withBody = hasBody(request);
  if (withBody && !mayHaveBody) return refused(400, `A body with ${method} does not pass here.`);
  if ((headers['content-encoding'] ?? 'identity') !== 'identity')
    return refused(415, 'A body must come as it is, without Content-Encoding.');
  const passed = picked(headers, isWebsocket(request) ? [...PASSED, ...WEBSOCKET_PASSED] : PASSED);
  if (!Object.values(passed).every((value) => FIELD_VALUE.test(value)))
    return refused(400, 'A header holds characters that none may hold.');
  return { ok: true, outgoing: { method, target: url, headers: passed, hasBody: withBody } };
}

/** Whether a request asks for a websocket, the one upgrade that there is here. */
export function isWebsocket({ method, httpVersion, headers }: IncomingMessage): boolean {
  return (
    method === 'GET' &&
    httpVersion === '1.1' &&
    headers.upgrade?.toLowerCase() === 'websocket' &&
    namedByConnection(headers).includes('upgrade')
  );
}

function namedByConnection({ connection = '' }: IncomingHttpHeaders): readonly string[] {
  return connection
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function picked(headers: IncomingHttpHeaders, names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = headers[name];
      // A token of ours is nothing to the UI.
      const isOurs = name === 'authorization' && value?.includes(TOKEN_PREFIX);
      return typeof value === 'string' && !isOurs ? [[name, value]] : [];
    }),
  );
}

/** A refusal with this status and these words. */
export function refused(status: number, error: string): Refusal {
  return { ok: false, status, error };
}
