import type { Step } from './step.ts';

/** Headers of a request that clients of MCP send, and a page may not without being let. */
const SENT = [
  'accept',
  'authorization',
  'content-type',
  'last-event-id',
  'mcp-method',
  'mcp-name',
  'mcp-protocol-version',
  'mcp-session-id',
  'traceparent',
  'tracestate',
  'x-mcp-readonly',
  'x-mcp-toolsets',
].join(', ');
/** Headers of an answer that a page may not read without being let. */
const READ = ['mcp-protocol-version', 'mcp-session-id', 'retry-after', 'www-authenticate'].join(', ');
/** Browsers ask again after so many seconds; few keep an answer longer. */
const KEPT_SECONDS = 7_200;

/**
 * Lets pages of the origins that the guard let through read what they are answered (CORS), and answers their browsers, which
 * ask before they send: without a token, since they send none then.
 */
export const crossOrigin: Step = ({ method, headers }, response, next) => {
  const { origin } = headers;
  if (origin === undefined) {
    next();
    return;
  }
  response.setHeader('access-control-allow-origin', origin);
  response.setHeader('access-control-expose-headers', READ);
  response.appendHeader('vary', 'origin');
  if (method !== 'OPTIONS' || headers['access-control-request-method'] === undefined) {
    next();
    return;
  }
  response.setHeader('access-control-allow-methods', 'POST');
  response.setHeader('access-control-allow-headers', SENT);
  response.setHeader('access-control-max-age', KEPT_SECONDS);
  response.statusCode = 204;
  response.end();
};
