import { createHash } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** A page server as the UI is one: pages, events, downloads, a websocket. It remembers what it was asked. */
export interface UiStandIn {
  readonly url: URL;
  readonly seen: readonly {
    readonly method: string;
    readonly url: string;
    readonly headers: IncomingHttpHeaders;
    readonly body: string;
  }[];
  /** Event streams that are open now. */
  readonly streams: () => readonly ServerResponse[];
  readonly close: () => Promise<void>;
}

const CHUNK = Buffer.alloc(64 * 1024, 'x');

/** Starts the stand-in on a free port of the loopback interface. */
export async function uiStandIn(downloadBytes = 1_000): Promise<UiStandIn> {
  const seen: UiStandIn['seen'][number][] = [];
  const streams = new Set<ServerResponse>();
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      seen.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body });
      response.setHeader('access-control-allow-origin', '*');
      if (request.url === '/api/events') {
        streams.add(response);
        response.on('close', () => streams.delete(response));
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write('data: {"event":"Connected"}\n\n');
      } else if (request.url === '/diagnose/download') {
        response.writeHead(200, { 'content-type': 'application/gzip', 'content-length': downloadBytes });
        download(response, downloadBytes);
      } else if (request.url === '/broken') {
        response.writeHead(200, { 'content-length': 100 });
        response.write('half', () => setTimeout(() => response.destroy(), 20));
      } else {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ data: { page: request.url } }));
      }
    });
  });
  server.on('upgrade', (request, socket: Socket, head) => {
    sockets.add(socket);
    const accept = createHash('sha1')
      .update(`${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
      .digest('base64');
    seen.push({ method: 'UPGRADE', url: request.url ?? '', headers: request.headers, body: '' });
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: Upgrade\r\nsec-websocket-accept: ${accept}\r\n\r\n`,
    );
    if (head.length > 0) socket.write(head);
    socket.on('data', (data) => socket.write(data));
    socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the stand-in does not listen');
  return {
    url: new URL(`http://127.0.0.1:${address.port}`),
    seen,
    streams: () => [...streams],
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function download(response: ServerResponse, left: number): void {
  let remaining = left;
  const more = (): void => {
    while (remaining > 0) {
      const chunk = CHUNK.subarray(0, Math.min(remaining, CHUNK.length));
      remaining -= chunk.length;
      if (!response.write(chunk) && remaining > 0) {
        response.once('drain', more);
        return;
      }
    }
    response.end();
  };
  more();
}
