import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import { type Request, type RequestHandler, Router } from 'express';
import { createProxyServer } from 'httpxy';
import type { Logger } from 'pino';
import { TOKEN_PREFIX } from '../../text/own-tokens.ts';
import { fieldOf } from '../../tool/fields.ts';
import { DOWNLOAD_PATH } from '../../tools/support/download-path.ts';
import type { JudgeOrigin } from '../http/host-guard.ts';
import { mayBeUnder } from '../http/request-path.ts';
import { queriesOnly } from './query-gate.ts';

export interface FrontDoorOptions {
  readonly uiUrl: URL;
  /** `queries` lets only reads through; `allow` all, as the UI's own pages need it. */
  readonly graphql: 'allow' | 'queries';
  readonly judge: JudgeOrigin;
  /** Stands before the support bundle where that alone is passed on. */
  readonly downloadGuard: RequestHandler;
  readonly log: Logger;
}

/** The front door: one origin for the UI and /mcp. */
export interface FrontDoor {
  /** Everything that isn't ours. */
  readonly routes: Router;
  /** The support bundle alone, for a server that is no front door: its link works wherever /mcp does. */
  readonly download: Router;
  /** Takes a websocket through to the UI. */
  upgrade(request: IncomingMessage, socket: Socket, head: Buffer): void;
  /** Ends the websockets. */
  close(): void;
}

/** The UI carries out any mutation that bears it, from anyone: it is this server's own to send. */
const ADMIN_HEADER = 'x-odigos-admin-allow';
/** Meant for one connection only (RFC 9110 §7.6.1); the proxy library handles `connection`, `te` and the encodings. */
const HOP_BY_HOP: readonly string[] = ['keep-alive', 'proxy-authenticate', 'proxy-authorization', 'proxy-connection'];

/**
 * Proxies everything that isn't ours to the UI, unbuffered: pages, GraphQL, server-sent events, downloads, websockets.
 * What could be /mcp in another spelling is never proxied, nor does an inbound admin header pass; the UI's
 * `Access-Control-*` headers (it answers `*`) are dropped, since the guard decides who may read.
 */
export function createFrontDoor({ uiUrl, graphql, judge, downloadGuard, log }: FrontDoorOptions): FrontDoor {
  const sockets = new Set<Socket>();
  // No deadline of its own: a download or an event stream takes as long as it takes.
  const proxy = createProxyServer({ target: uiUrl });
  proxy.on('proxyRes', ({ headers }) => {
    for (const name of Object.keys(headers)) {
      if (name.startsWith('access-control-') || HOP_BY_HOP.includes(name)) delete headers[name];
    }
  });
  const failed = (error: unknown): void =>
    log.warn({ msg: 'the UI did not answer the front door', code: codeOf(error) });

  const routes = Router();
  routes.use((request, response, next) => {
    if (mayBeUnder('/mcp', request.url)) response.status(404).json({ error: 'The MCP endpoint is POST /mcp.' });
    else next();
  });
  if (graphql === 'queries') routes.use(queriesOnly());
  const toUi = (request: Request, response: ServerResponse): void => {
    dropHeaders(request);
    proxy.web(request, response, heldBody(request)).catch((error: unknown) => {
      failed(error);
      badGateway(response);
    });
  };
  routes.use(toUi);
  const download = Router({ strict: true, caseSensitive: true }).get(DOWNLOAD_PATH, downloadGuard, toUi);

  return {
    routes,
    download,
    upgrade(request, socket, head) {
      const refusal = judge(request.headers);
      if (refusal !== undefined || mayBeUnder('/mcp', request.url ?? '')) {
        socket.end(
          `HTTP/1.1 ${refusal === undefined ? '404 Not Found' : '403 Forbidden'}\r\nconnection: close\r\n\r\n`,
        );
        return;
      }
      dropHeaders(request);
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
      proxy.ws(request, socket, {}, head).catch((error: unknown) => {
        failed(error);
        socket.destroy();
      });
    },
    close() {
      for (const socket of sockets) socket.destroy();
    },
  };
}

function dropHeaders({ headers }: IncomingMessage): void {
  // What `Connection` names is for this connection only too.
  const named = (headers.connection ?? '').toLowerCase().split(',');
  for (const name of [ADMIN_HEADER, ...HOP_BY_HOP, ...named.map((item) => item.trim())]) {
    if (name !== 'upgrade' && name !== 'close' && name !== 'keep-alive') delete headers[name];
  }
  delete headers['keep-alive'];
  // A token of ours is nothing to the UI.
  if (headers.authorization?.includes(TOKEN_PREFIX)) delete headers.authorization;
}

/** A body that the gate has read is sent on from memory. */
function heldBody(request: Request): { readonly buffer?: Readable } {
  const body: unknown = request.body;
  return Buffer.isBuffer(body) ? { buffer: Readable.from([body]) } : {};
}

function badGateway(response: ServerResponse): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(502, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ error: 'The Odigos UI behind this address does not answer.' }));
}

function codeOf(error: unknown): string {
  const code: unknown = fieldOf(error, 'code');
  return typeof code === 'string' ? code : 'unknown';
}
