import { once } from 'node:events';
import { connect, type NetConnectOpts, type Socket } from 'node:net';
import type { Message } from '../e2e/wire.ts';

/** A connection below HTTP, for what no HTTP client sends. What comes back is kept as text. */
export interface RawConnection {
  readonly socket: Socket;
  readonly received: () => string;
  /** Resolves when the other side has closed. */
  readonly closed: Promise<void>;
}

export async function rawConnection(port: number, options: Partial<NetConnectOpts> = {}): Promise<RawConnection> {
  const socket = connect({ ...options, port, host: '127.0.0.1' });
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  // A connection that breaks is what is under test.
  socket.on('error', () => {});
  const closed = new Promise<void>((resolve) => socket.on('close', () => resolve()));
  await Promise.race([once(socket, 'connect'), closed]);
  return { socket, received: () => Buffer.concat(chunks).toString('utf8'), closed };
}

/** A message as its bytes go over the wire. */
export function bytesOf({ method = 'POST', path = '/mcp', headers = {}, body = '' }: Message): string {
  const lines = Object.entries({ host: 'localhost', ...headers, 'content-length': Buffer.byteLength(body) });
  return `${method} ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`;
}
