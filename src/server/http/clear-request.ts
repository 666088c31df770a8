import type { IncomingMessage } from 'node:http';

/** Why a request is refused, as its client is told. */
export interface Unclear {
  /** The HTTP status. */
  readonly status: 400 | 505;
  readonly error: string;
}

/** A fragment is no part of a target, and a server may read it as path; an address with a scheme is meant for proxies. */
const PATH = /^\/[!-"$-~]*$/;

/**
 * What of a request two servers could read in different ways, though Node's parser takes it: its version, its target, its
 * Host, or where its body ends (RFC 9112 §2.3, §3.2, §6).
 */
export function unclearIn({ url = '', headers, rawHeaders, httpVersion }: IncomingMessage): Unclear | undefined {
  if (httpVersion !== '1.1' && httpVersion !== '1.0') return { status: 505, error: 'Only HTTP/1.1 is spoken here.' };
  if (!PATH.test(url)) return { status: 400, error: 'The target of a request must be a path.' };
  if (namesHost(rawHeaders) > 1) return { status: 400, error: 'There must be one Host.' };
  const coding = headers['transfer-encoding'];
  const length = headers['content-length'];
  const isChunked = coding?.toLowerCase() === 'chunked' && httpVersion === '1.1';
  if ((coding !== undefined && (!isChunked || length !== undefined)) || !/^\d*$/.test(length ?? ''))
    return { status: 400, error: 'How long the body is must be said once, by its length or in chunks.' };
  return undefined;
}

/** How often Host is named; of several Node shows the first. */
function namesHost(rawHeaders: readonly string[]): number {
  let count = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? '';
    if (name.length === 4 && name.toLowerCase() === 'host') count += 1;
  }
  return count;
}

/** Whether a body comes with a request that is clear. */
export function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}
