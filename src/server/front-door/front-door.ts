import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { type RequestHandler, type Response, Router } from 'express';
import type { Logger } from 'pino';
import { fieldOf } from '../../tool/fields.ts';
import { BUNDLE_PATH } from '../../ui/bundle-download.ts';
import type { BodiesUnderWay } from '../http/bodies-under-way.ts';
import type { JudgeOrigin } from '../http/host-guard.ts';
import type { ParseBody } from '../http/json-body.ts';
import { mayBeUnder } from '../http/request-path.ts';
import { forward } from './forward.ts';
import { isWebsocket, type Judged, judgeRequest, type Refusal, refused } from './outgoing-request.ts';
import { type Gate, queriesOnly } from './query-gate.ts';
import { createUpstream } from './upstream.ts';
import { answerUpgrade, openWebsocket } from './websocket.ts';

export interface FrontDoorOptions {
  readonly uiUrl: URL;
  /** `queries` lets only reads through; `allow` all, as the UI's own pages need it. */
  readonly graphql: 'allow' | 'queries';
  readonly judge: JudgeOrigin;
  readonly bodies: BodiesUnderWay;
  /** Reads the JSON of a body that is judged. */
  readonly parseBody: ParseBody;
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
  /**
   * Whether a request is to be given to {@link upgrade}: a websocket's. All other changes of the protocol are offers, which
   * a server may pass over (RFC 9110 §7.8): Java's HTTP client makes one with each of its first requests.
   */
  isUpgrade(request: IncomingMessage): boolean;
  /** Takes a websocket through to the UI. */
  upgrade(request: IncomingMessage, socket: Socket, head: Buffer): void;
  /** Ends the websockets, and takes no more. */
  close(): void;
}

/**
 * Passes everything that isn't ours on to the UI, unbuffered: pages, GraphQL, server-sent events, downloads, websockets.
 * Each request is judged and made anew; what could be /mcp in another spelling is never passed on.
 */
export function createFrontDoor({
  uiUrl,
  graphql,
  judge,
  bodies,
  parseBody,
  downloadGuard,
  log,
}: FrontDoorOptions): FrontDoor {
  const sockets = new Set<Socket>();
  let isClosed = false;
  const upstream = createUpstream(uiUrl);
  const gate = graphql === 'queries' ? queriesOnly(parseBody) : everything(bodies);
  const onFailure = (error: unknown): void =>
    log.warn({ msg: 'the UI did not answer the front door', code: codeOf(error) });

  const routes = Router();
  routes.use(async (request, response) => {
    const judged = judgePath(request.url) ?? judgeRequest(request);
    const gated = judged.ok ? await gate(judged.outgoing, request, response) : judged;
    if (gated.ok) forward(upstream, { ...gated, response, onFailure });
    else refuse(response, gated);
  });

  const download = Router({ strict: true, caseSensitive: true });
  download.get(BUNDLE_PATH, getAlone, downloadGuard, (request, response) => {
    const judged = judgeRequest(request);
    if (judged.ok) {
      const outgoing = { ...judged.outgoing, target: BUNDLE_PATH };
      forward(upstream, { outgoing, body: request, response, onFailure });
    } else refuse(response, judged);
  });

  const judgeUpgrade = (request: IncomingMessage): Judged => {
    const foreign = judge(request.headers);
    if (isClosed) return refused(503, 'This server is stopping.');
    if (foreign !== undefined) return refused(403, foreign.message);
    // Node before 24.9 asks nobody what is an upgrade.
    if (!isWebsocket(request)) return refused(400, 'Only websockets are opened here.');
    // Nobody looks into a websocket.
    if (graphql === 'queries') return refused(403, 'Only reads pass here (MCP_FRONT_DOOR_GRAPHQL=queries).');
    if (mayBeUnder('/diagnose', request.url ?? '')) return refused(404, 'There is no websocket here.');
    return judgePath(request.url) ?? judgeRequest(request);
  };

  return {
    routes,
    download,
    // One of /mcp is refused by /mcp, with all that belongs to it.
    isUpgrade: (request) => isWebsocket(request) && judgePath(request.url) === undefined,
    upgrade(request, socket, head) {
      // From here on nobody else listens for errors of this connection, and one that nobody hears ends the process.
      socket.on('error', () => socket.destroy());
      const judged = judgeUpgrade(request);
      if (!judged.ok) {
        answerUpgrade(socket, judged.status, judged.error);
        return;
      }
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
      openWebsocket(upstream, { outgoing: judged.outgoing, socket, head, onFailure });
    },
    close() {
      isClosed = true;
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** A HEAD of the bundle is no bundle: the UI answers it with a page. */
const getAlone: RequestHandler = (request, _response, next) => next(request.method === 'GET' ? undefined : 'router');

/** Passes all on as it comes. A body that does not come ends when it has to make room for others. */
function everything(bodies: BodiesUnderWay): Gate {
  return async (outgoing, request) => {
    if (outgoing.hasBody) {
      const { end } = bodies.begin(request, () => request.destroy());
      request.once('end', end).once('close', end);
    }
    return { ok: true, outgoing, body: request };
  };
}

function judgePath(url = ''): Refusal | undefined {
  return mayBeUnder('/mcp', url) ? refused(404, 'The MCP endpoint is POST /mcp.') : undefined;
}

function refuse(response: Response, { status, error }: Refusal): void {
  // What comes behind a request that is refused is not read either.
  response.setHeader('connection', 'close');
  response.status(status).json({ error });
}

function codeOf(error: unknown): string {
  const code: unknown = fieldOf(error, 'code');
  return typeof code === 'string' ? code : 'unknown';
}
