import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { unclearIn } from './clear-request.ts';
import { rejectRpc, SERVER_ERROR } from './rpc-errors.ts';
import type { Step } from './step.ts';

const LOOPBACK = /^(localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/;

export interface GuardOptions {
  /** The namespace of the UI's Service. In any other one, or as a domain, anybody may have a name that begins with `ui.`. */
  readonly uiNamespace: string;
  /** Host names beside loopback and the UI service's, without port. */
  readonly allowedHosts: readonly string[];
  /** Origins beside the request's own, as `https://host[:port]`. */
  readonly allowedOrigins: readonly string[];
}

/** Why a request's Host or Origin is refused: in one word, and as its client is told. */
export interface ForeignOrigin {
  readonly reason: 'host' | 'origin';
  readonly message: string;
}

/** Judges a request's Host and Origin; undefined when both are ours. */
export type JudgeOrigin = (headers: IncomingHttpHeaders) => ForeignOrigin | undefined;

/**
 * Judges what DNS rebinding and cross-site pages send: a Host that is not ours, an Origin that is neither the request's
 * own nor listed. A request without Origin is not a browser's and passes.
 */
export function createOriginJudge({ uiNamespace, allowedHosts, allowedOrigins }: GuardOptions): JudgeOrigin {
  const hosts = new Set([...serviceNames(uiNamespace), ...allowedHosts.map((host) => host.toLowerCase())]);
  const origins = new Set(allowedOrigins.flatMap((origin) => (URL.canParse(origin) ? [new URL(origin).origin] : [])));
  const isOurs = (name: string): boolean => LOOPBACK.test(name) || hosts.has(name);

  return ({ host = '', origin }) => {
    const name = hostName(host);
    if (name === undefined || !isOurs(name)) {
      return { reason: 'host', message: 'This Host is not allowed. An operator can add it to MCP_ALLOWED_HOSTS.' };
    }
    if (origin !== undefined && !origins.has(origin) && !isSameOrigin(origin, host)) {
      return {
        reason: 'origin',
        message: 'This Origin is not allowed. An operator can add it to MCP_ALLOWED_ORIGINS.',
      };
    }
    return undefined;
  };
}

/**
 * Refuses what the judge refuses, HTTP 403 or 400 where HTTP/1.1 has no Host, and what could be read in two ways; each with
 * a JSON-RPC error.
 *
 * @param onRefused told why
 */
export function createGuard(
  judge: JudgeOrigin,
  onRefused: (request: IncomingMessage, reason: ForeignOrigin['reason'] | 'malformed') => void,
): Step {
  return (request, response, next) => {
    const unclear = unclearIn(request);
    if (unclear) {
      onRefused(request, 'malformed');
      response.setHeader('connection', 'close');
      rejectRpc(response, unclear.status, SERVER_ERROR, unclear.error);
      return;
    }
    const foreign = judge(request.headers);
    if (foreign === undefined) {
      next();
      return;
    }
    onRefused(request, foreign.reason);
    const isMissing = request.headers.host === undefined && request.httpVersion !== '1.0';
    if (isMissing) response.setHeader('connection', 'close');
    rejectRpc(response, isMissing ? 400 : 403, SERVER_ERROR, foreign.message);
  };
}

/**
 * Where a client on this machine, or behind a forwarded port, reached this server: by its Host. Undefined for every other
 * name, whose scheme is not known here.
 */
export function loopbackOrigin({ host = '' }: IncomingHttpHeaders): string | undefined {
  const name = hostName(host);
  return name !== undefined && LOOPBACK.test(name) ? `http://${host.toLowerCase()}` : undefined;
}

/** The names of the UI's Service inside a cluster. */
function serviceNames(namespace: string): readonly string[] {
  const own = `ui.${namespace}`;
  return ['ui', own, `${own}.svc`, `${own}.svc.cluster.local`];
}

/** Hosts that are read as they stand, and need no parser of URLs. */
const PLAIN_HOST = /^(localhost|127\.0\.0\.1|ui(?:\.[a-z][a-z0-9]*(?:-[a-z0-9]+)*){0,5})(?::[1-5]?\d{1,4})?$/;

function hostName(host: string): string | undefined {
  const [, plain] = PLAIN_HOST.exec(host) ?? [];
  if (plain !== undefined) return plain;
  const url = `http://${host}`;
  return host !== '' && !/[/@?#\\\s]/.test(host) && URL.canParse(url) ? new URL(url).hostname.toLowerCase() : undefined;
}

// TLS may end in front of us, so the scheme is the client's word; host and port decide.
function isSameOrigin(origin: string, host: string): boolean {
  if (!/^https?:\/\//.test(origin) || !URL.canParse(origin)) return false;
  const url = new URL(origin);
  return URL.canParse(`${url.protocol}//${host}`) && url.host === new URL(`${url.protocol}//${host}`).host;
}
