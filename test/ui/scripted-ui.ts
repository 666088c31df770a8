import {
  createServer,
  type IncomingHttpHeaders,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createUiClient, type UiClient, type UiClientOptions } from '../../src/ui/client.ts';
import type { WireOperation } from '../../src/ui/operation.ts';

/** One request as the scripted UI got it. */
interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What the scripted UI does with its n-th request (from 0). */
export type Script = (request: SeenRequest, response: ServerResponse, index: number) => void;

export interface ScriptedUi {
  readonly url: URL;
  readonly seen: readonly SeenRequest[];
  /** Connections accepted so far. */
  readonly accepted: () => number;
  /** Sockets open now. */
  readonly open: () => number;
  /** Resolves once no socket is open. */
  readonly drained: () => Promise<void>;
  readonly client: (options?: Partial<UiClientOptions>) => UiClient;
  readonly stop: () => Promise<void>;
}

/** A stand-in for the UI API on a real socket of the loopback interface. */
export async function scriptedUi(
  script: Script,
  serve: (listener: RequestListener) => Server = createServer,
  scheme: 'http' | 'https' = 'http',
): Promise<ScriptedUi> {
  const seen: SeenRequest[] = [];
  const sockets = new Set<Socket>();
  const clients: UiClient[] = [];
  let accepted = 0;
  const server = serve((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      const one = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body };
      seen.push(one);
      script(one, response, seen.length - 1);
    });
  });
  server.on('connection', (socket: Socket) => {
    accepted += 1;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(`${scheme}://127.0.0.1:${portOf(server)}`);
  return {
    url,
    seen,
    accepted: () => accepted,
    open: () => sockets.size,
    drained: () => until(() => sockets.size === 0),
    client: (options = {}) => {
      const client = createUiClient({ url, timeoutMs: 5_000, ...options });
      clients.push(client);
      return client;
    },
    stop: async () => {
      for (const client of clients) client.close();
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('the scripted UI does not listen');
  return address.port;
}

/** Answers every request with this JSON. */
export function answering(json: unknown, status = 200): Script {
  return (_request, response) => sendJson(response, json, status);
}

export function sendJson(response: ServerResponse, json: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
}

/** Waits until `condition` holds; fails after two seconds. */
export async function until(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + 2_000;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error('waited two seconds in vain');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** A signal that never aborts. */
export function patient(): AbortSignal {
  return new AbortController().signal;
}

export interface Things {
  readonly things: readonly string[] | null;
}

export const listThings: WireOperation<Things, Readonly<Record<string, unknown>>> = {
  name: 'list_things',
  type: 'query',
  text: 'query list_things($name: String) { things(name: $name) }',
};

export const changeThing: WireOperation<{ readonly changed: boolean }, Readonly<Record<string, unknown>>> = {
  name: 'change_thing',
  type: 'mutation',
  text: 'mutation change_thing($name: String) { changed(name: $name) }',
};
