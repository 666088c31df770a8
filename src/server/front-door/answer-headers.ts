import type { IncomingMessage } from 'node:http';

/** Meant for one connection only (RFC 9110 §7.6.1), or about how the answer is framed on it. */
const HOP_BY_HOP: ReadonlySet<string> = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/**
 * The headers of an answer of the UI as they pass to the client. Those of its connection end here, and so do
 * `Access-Control-*` (the UI answers `*`): the guard decides who may read.
 */
export function passedAnswerHeaders({ headers, headersDistinct }: IncomingMessage): Readonly<Record<string, string[]>> {
  const named = (headers.connection ?? '').toLowerCase().split(',');
  const forThisHop = new Set([...HOP_BY_HOP, ...named.map((name) => name.trim())]);
  return Object.fromEntries(
    Object.entries(headersDistinct).flatMap(([name, values]) =>
      values && !forThisHop.has(name) && !name.startsWith('access-control-') ? [[name, values]] : [],
    ),
  );
}
