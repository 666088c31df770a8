import type { IncomingMessage } from 'node:http';

/** A request as the protocol library types it: of node:http's servers each has a method and a target. */
export type LibraryRequest = IncomingMessage & { method: string; url: string };

/** The request itself, typed so. */
export function libraryRequest(request: IncomingMessage): LibraryRequest {
  const { method = 'POST', url = '/mcp' } = request;
  return Object.assign(request, { method, url });
}
