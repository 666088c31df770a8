import { createHash } from 'node:crypto';
import { createServer, type Socket } from 'node:net';
import { readRequests } from './strict-http.ts';

/** A connection that was opened to the stand-in, with every byte that came on it. */
export interface RawConnection {
  readonly bytes: () => Buffer;
  readonly isOpen: () => boolean;
}

/** A UI that is a bare socket: it keeps connections open as long as it may, and remembers bytes and not requests. */
export interface RawUpstream {
  readonly url: URL;
  /** Connections since the last `forget`. */
  readonly connections: () => readonly RawConnection[];
  readonly forget: () => void;
  readonly close: () => Promise<void>;
}

const ANSWER = '{"data":{}}';

/** Starts the stand-in on a free port of the loopback interface. */
export async function rawUpstream(): Promise<RawUpstream> {
  let connections: RawConnection[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    let bytes = Buffer.alloc(0);
    let answered = 0;
    let isTunnel = false;
    sockets.add(socket);
    connections.push({
      bytes: () => bytes,
      isOpen: () => !socket.destroyed,
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
    socket.on('data', (chunk) => {
      bytes = Buffer.concat([bytes, chunk]);
      if (isTunnel) return;
      const { requests } = readRequests(bytes);
      for (const { method, headers, isUpgrade } of requests.slice(answered)) {
        const sent = (header: string): string => headers.find(([name]) => name === header)?.[1] ?? '';
        const opens = isUpgrade && sent('sec-websocket-version') === '13';
        isTunnel ||= opens;
        socket.write(
          opens ? opening(sent('sec-websocket-key')) : answer(method, isUpgrade ? '400 Bad Request' : '200 OK'),
        );
      }
      answered = requests.length;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the stand-in does not listen');
  return {
    url: new URL(`http://127.0.0.1:${address.port}`),
    connections: () => connections,
    forget: () => {
      connections = [];
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

function answer(method: string, status: string): string {
  const head = `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\ncontent-length: ${ANSWER.length}\r\n\r\n`;
  return method === 'HEAD' ? head : head + ANSWER;
}

function opening(key: string): string {
  const accept = createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
  return `HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: Upgrade\r\nsec-websocket-accept: ${accept}\r\n\r\n`;
}
