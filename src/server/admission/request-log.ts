import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Refusals, RequestRefusal } from '../../audit/refusals.ts';
import type { LinedRequest, RefusedRequest, RequestLines } from '../../audit/request-lines.ts';
import { BUNDLE_PATH } from '../../ui/bundle-download.ts';
import { answerClientError, type ClientError, clientErrorOf, isBehindLast } from '../http/client-error.ts';
import { isReadable, mayBeUnder } from '../http/request-path.ts';
import type { Authenticate } from './authenticate.ts';
import { addressOf, clientAddress } from './client-address.ts';

export interface RequestLogOptions {
  readonly refusals: Refusals;
  readonly lines: RequestLines;
  /** Says whose token a request has, for its line. */
  readonly authenticate: Authenticate;
  /** Proxies before this server whose word on the address of a client is taken. */
  readonly trustedProxies: number;
}

/** What is known of a request under /mcp or /diagnose while it is under way. */
interface Seen {
  readonly response: ServerResponse<IncomingMessage>;
  readonly address: string;
  readonly method: string;
  readonly path: string;
  /** The name of its token, where it had to be known before the end. */
  readonly token?: string | undefined;
  /** Whether it asks for the bundle, or may: what cannot be read may be anything to a UI, and so may other methods. */
  readonly bundle: 'asked' | 'perhaps' | 'no';
  readonly started: number;
  /** Whether lines of calls stand for it. */
  isAccounted: boolean;
  reason?: RequestRefusal;
  /** With what it was answered past its response. */
  answered?: ClientError;
  calls?: RefusedRequest['calls'];
}

/**
 * Sees to it that no request under /mcp or /diagnose ends unseen: one that is refused has a line, whatever its method and
 * headers, and so has each bundle that leaves. It looks at how requests end, and not at who refuses them, so that nobody
 * can forget to say so; who refuses says at most why, where the status does not.
 */
export class RequestLog {
  readonly #options: RequestLogOptions;
  /**
   * Until they have ended. In a WeakMap what is known of a request, which has its response, would hold it through every small
   * collection of V8 (it looks at values of old weak maps as held), so that each request would come to grow old.
   */
  readonly #seen = new Map<IncomingMessage, Seen>();
  /** The responses that a connection waits for, whatever they are to. */
  readonly #underWay = new WeakMap<Duplex, Set<ServerResponse<IncomingMessage>>>();

  /** Connections on which something came behind the last request. */
  readonly #ending = new WeakSet<Duplex>();

  constructor(options: RequestLogOptions) {
    this.#options = options;
  }

  /**
   * Watches the requests of a server, from before anything else sees them, and what comes to it and is none. A request
   * with an expectation that Node would refuse by itself, unseen, is a plain one.
   */
  listenTo(server: Server): void {
    server.prependListener('request', (request, response) => this.#watch(request, response));
    server.on('checkExpectation', (request, response) => server.emit('request', request, response));
    server.on('connect', (request, socket) => this.#refuseTunnel(request, socket));
    server.on('clientError', (error, socket) => this.#clientError(error, socket));
  }

  /** Sees a request for an upgrade: none is granted under /mcp or /diagnose. */
  upgrade(request: IncomingMessage): void {
    const { method, path } = partsOf(request);
    if (!isWatched(path)) return;
    const [address, token] = [this.#addressOf(request), this.#tokenOf(request)];
    this.#refuse({ address, method, path, token, reason: 'upgrade' });
  }

  /**
   * Says why a request is being refused, by whatever status: an error of the protocol may have 200. One whose calls have not
   * all a line has one of its own that says so.
   */
  refuseBecause(request: IncomingMessage, reason: RequestRefusal, calls?: RefusedRequest['calls']): void {
    const seen = this.#seen.get(request);
    if (!seen) return;
    seen.reason = reason;
    if (!calls) return;
    seen.calls = calls;
    seen.isAccounted = false;
  }

  /** Sees a request that is left without an answer, since the one before it on its connection is the last. */
  leftAlone(request: IncomingMessage): void {
    const seen = this.#seen.get(request);
    if (!seen) return;
    seen.isAccounted = true;
    const { address, method, path } = seen;
    this.#refuse({ address, method, path, token: this.#tokenOf(request), reason: 'behind_last' });
  }

  /** Says that lines of calls stand for a request: it has none of its own. */
  markAccounted(request: IncomingMessage): void {
    const seen = this.#seen.get(request);
    if (seen) seen.isAccounted = true;
  }

  /** Counts a call that is refused unread, and answers whether it has a line of its own; else one is written for many. */
  countRefused(request: IncomingMessage, reason: RequestRefusal): boolean {
    return this.#options.refusals.count(clientAddress(this.addressOf(request)).key, reason);
  }

  /** The address that a request came from, by the word of trusted proxies. */
  addressOf(request: IncomingMessage): string {
    return this.#seen.get(request)?.address ?? this.#addressOf(request);
  }

  #watch(request: IncomingMessage, response: ServerResponse<IncomingMessage>): void {
    const underWay = this.#underWay.get(request.socket) ?? new Set();
    this.#underWay.set(request.socket, underWay.add(response));
    const { method, path } = partsOf(request);
    const seen = isWatched(path) ? this.#see(request, response, method, path) : undefined;
    response.once('close', () => {
      underWay.delete(response);
      if (!seen) return;
      // Whoever reads a body that was cut off hears of it after this, and may have a line for it.
      if (request.complete) this.#ended(seen);
      else setImmediate(() => this.#ended(seen));
    });
  }

  #see(request: IncomingMessage, response: ServerResponse<IncomingMessage>, method: string, path: string): Seen {
    const mayBe = path !== '/mcp' && !BODILESS.has(method) && mayBeUnder(BUNDLE_PATH, path);
    const bundle = mayBe ? (method === 'GET' && isReadable(path) ? 'asked' : 'perhaps') : 'no';
    const seen: Seen = {
      response,
      address: this.#addressOf(request),
      method,
      path,
      // A download may outlast its token.
      ...(mayBe ? { token: this.#tokenOf(request) } : {}),
      bundle,
      started: performance.now(),
      isAccounted: false,
    };
    this.#seen.set(request, seen);
    return seen;
  }

  #ended(seen: Seen): void {
    const { response, address, method, path } = seen;
    this.#seen.delete(response.req);
    // Its client may have gone before it was answered: then nothing was refused, and nothing has left.
    const status = seen.answered?.status ?? (response.headersSent ? response.statusCode : undefined);
    if (seen.isAccounted || status === undefined) return;
    const isRefused = status >= 400 || seen.reason !== undefined;
    const isWhole = !isRefused && response.writableFinished;
    if (!isRefused && seen.bundle === 'no') return;
    const line: LinedRequest = { address, method, path, token: seen.token ?? this.#tokenOf(response.req) };
    const reason = isRefused ? (seen.answered?.reason ?? seen.reason ?? reasonOf(status)) : 'cut_off';
    if (isRefused && seen.bundle !== 'asked') {
      this.#refuse({ ...line, reason, status, calls: seen.calls });
      return;
    }
    const outcome = isRefused ? 'refused' : isWhole ? 'ok' : 'error';
    if (!isWhole && !this.#options.refusals.count(clientAddress(address).key, reason)) return;
    const durationMs = performance.now() - seen.started;
    this.#options.lines.bundle({ ...line, outcome, status, durationMs, ...(isWhole ? {} : { reason }) });
  }

  #refuse(refused: RefusedRequest): void {
    const { refusals, lines } = this.#options;
    if (refusals.count(clientAddress(refused.address).key, refused.reason)) lines.refused(refused);
  }

  /** Nobody is let through this server to elsewhere. What came before on the connection is answered first. */
  #refuseTunnel(request: IncomingMessage, socket: Duplex): void {
    const { method = '', url = '' } = request;
    const refusal: ClientError = { status: 405, reason: 'method' };
    const [path] = url.split(/[?#]/, 1);
    this.#refuse({ address: this.#addressOf(request), method, path, token: this.#tokenOf(request), ...refusal });
    socket.on('error', () => socket.destroy());
    const owed = new Set([...(this.#underWay.get(socket) ?? [])].filter(({ writableFinished }) => !writableFinished));
    const endWhenAnswered = (): void => {
      if (owed.size > 0) return;
      answerClientError(socket, refusal);
      socket.end(() => socket.destroy());
    };
    for (const response of owed) {
      response.once('close', () => {
        owed.delete(response);
        endWhenAnswered();
      });
    }
    endWhenAnswered();
  }

  #clientError(error: NodeJS.ErrnoException, socket: Duplex): void {
    const underWay = [...(this.#underWay.get(socket) ?? [])].filter(({ writableEnded }) => !writableEnded);
    if (isBehindLast(error)) {
      // What is under way is to be answered, and ends the connection.
      if (!this.#ending.has(socket)) this.#refuse({ address: remoteAddress(socket), reason: 'behind_last' });
      this.#ending.add(socket);
      if (underWay.length === 0) socket.destroy();
      return;
    }
    const refusal = clientErrorOf(error);
    // An answer that has begun must not be mixed with another.
    if (refusal && !underWay.some(({ headersSent }) => headersSent)) {
      if (underWay.length === 0 && hasSent(socket)) this.#refuse({ address: remoteAddress(socket), ...refusal });
      for (const { req } of underWay) {
        const seen = this.#seen.get(req);
        if (seen) seen.answered = refusal;
      }
      answerClientError(socket, refusal);
    }
    socket.destroy(error);
  }

  #tokenOf(request: IncomingMessage): string | undefined {
    const authentication = this.#options.authenticate(request);
    return authentication.ok ? authentication.caller.token : undefined;
  }

  #addressOf(request: IncomingMessage): string {
    return addressOf(request, this.#options.trustedProxies) ?? UNKNOWN;
  }
}

const UNKNOWN = 'unknown';
/** Methods whose answers hold nothing of what their target holds. */
const BODILESS: ReadonlySet<string> = new Set(['HEAD', 'OPTIONS']);

/** Also where it leads elsewhere by dots. */
const WATCHED_AS_WRITTEN = /^\/(?:mcp|diagnose)(?:\/|$)/;

function isWatched(path: string): boolean {
  return WATCHED_AS_WRITTEN.test(path) || mayBeUnder('/mcp', path) || mayBeUnder('/diagnose', path);
}

function partsOf({ method = '', url = '' }: IncomingMessage): { readonly method: string; readonly path: string } {
  // An address with a scheme, as it is sent to proxies, is routed by its path too.
  const target = url.startsWith('/') || !URL.canParse(url) ? url : new URL(url).pathname;
  return { method, path: target.split(/[?#]/, 1)[0] ?? '' };
}

/** Whether anything ever came: a connection that was opened and left alone asked for nothing. */
function hasSent(socket: Duplex): boolean {
  return 'bytesRead' in socket && typeof socket.bytesRead === 'number' && socket.bytesRead > 0;
}

function remoteAddress(socket: Duplex): string {
  return 'remoteAddress' in socket && typeof socket.remoteAddress === 'string' ? socket.remoteAddress : UNKNOWN;
}

/** Why a request was refused, where nobody said it. */
function reasonOf(status: number): RequestRefusal {
  switch (status) {
    case 401:
      return 'unauthenticated';
    case 404:
      return 'not_found';
    case 405:
      return 'method';
    case 408:
      return 'timeout';
    case 413:
    case 415:
      return 'unreadable';
    case 429:
      return 'limits';
    case 502:
      return 'ui_api';
    case 503:
      return 'stopping';
    default:
      return status >= 500 ? 'server' : 'protocol';
  }
}
