import { type ClientRequest, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { urlToHttpOptions } from 'node:url';
import type { OutgoingRequest } from './outgoing-request.ts';

/** How a request to the UI goes on its connection; nobody else sets these headers. */
export type Framing =
  | { readonly as: 'no body' }
  | { readonly as: 'chunks' }
  | { readonly as: 'length'; readonly bytes: number }
  | { readonly as: 'websocket' };

/** Opens a request to the UI, on a connection of its own. Its body, if any, is the caller's to write. */
export type Upstream = (outgoing: OutgoingRequest, framing: Framing) => ClientRequest;

/** How long a UI has to take a connection. An answer takes as long as it takes: a download, a stream of events. */
const CONNECT_MS = 10_000;

/**
 * Requests to the UI at this address. Each has a connection of its own, which ends with it: whatever one request did to
 * its connection, no other is on it.
 */
export function createUpstream(uiUrl: URL): Upstream {
  const { hostname, port } = urlToHttpOptions(uiUrl);
  const host = hostname ?? '';
  const open = uiUrl.protocol === 'https:' ? requestHttps : requestHttp;
  const prefix = uiUrl.pathname.replace(/\/$/, '');
  // Else the certificate would be held against the Host that the client sent.
  const servername = isIP(host) ? '' : host;
  return ({ method, target, headers }, framing) => {
    const request = open({
      host,
      port,
      servername,
      method,
      path: `${prefix}${target}`,
      headers: { ...headers, ...framingHeaders(framing) },
      setDefaultHeaders: false,
      agent: false,
    });
    const late = setTimeout(() => request.destroy(new ConnectTimeout()), CONNECT_MS);
    const inTime = (): void => clearTimeout(late);
    request.once('socket', (socket) => {
      if (socket.connecting) socket.once('connect', inTime);
      else inTime();
    });
    request.once('close', inTime);
    return request;
  };
}

class ConnectTimeout extends Error {
  readonly code = 'ETIMEDOUT';
}

function framingHeaders(framing: Framing): Readonly<Record<string, string>> {
  switch (framing.as) {
    case 'no body':
      return { connection: 'close' };
    case 'chunks':
      return { 'transfer-encoding': 'chunked', connection: 'close' };
    case 'length':
      return { 'content-length': String(framing.bytes), connection: 'close' };
    case 'websocket':
      return { upgrade: 'websocket', connection: 'Upgrade' };
  }
}
