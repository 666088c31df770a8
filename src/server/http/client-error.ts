import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';

/** What came over a connection and is no request that could be served. */
export interface ClientError {
  readonly status: 400 | 405 | 408 | 413 | 431;
  readonly reason: 'malformed' | 'method' | 'timeout';
}

/**
 * Reads what Node tells of a connection that it cannot go on with, with the status that Node answers by itself.
 *
 * @returns undefined when the connection just broke
 */
export function clientErrorOf({ code = '' }: NodeJS.ErrnoException): ClientError | undefined {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return { status: 408, reason: 'timeout' };
  if (code === 'HPE_HEADER_OVERFLOW') return { status: 431, reason: 'malformed' };
  if (code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW') return { status: 413, reason: 'malformed' };
  return code.startsWith('HPE_') ? { status: 400, reason: 'malformed' } : undefined;
}

/** Whether something came behind a request that was to be the last of its connection (RFC 9112 §9.6). */
export function isBehindLast({ code }: NodeJS.ErrnoException): boolean {
  return code === 'HPE_CLOSED_CONNECTION';
}

/** Answers in a connection that nothing has been answered in, and ends it. */
export function answerClientError(socket: Duplex, { status }: ClientError): void {
  if (socket.writable) socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\n\r\n`);
}
