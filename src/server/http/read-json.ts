import type { Request, RequestHandler, Response } from 'express';

/** A body that was read, or the HTTP status that says why it cannot be. */
export type ReadBody = { readonly ok: true; readonly body: unknown } | { readonly ok: false; readonly status: number };

/** Forms of other sites cannot call a body JSON without asking first. */
const JSON_TYPE = /^application\/json\s*(;|$)/i;

/**
 * Reads the body of a request that calls it JSON.
 *
 * @param parse an Express parser, which leaves it in the request
 * @throws what is no fault of the client
 */
export function readJson(parse: RequestHandler, request: Request, response: Response): Promise<ReadBody> {
  if (!JSON_TYPE.test(request.headers['content-type'] ?? '')) return Promise.resolve({ ok: false, status: 415 });
  return new Promise((resolve, reject) => {
    const read = (error?: unknown): void => {
      const status = statusOf(error);
      if (!error) resolve({ ok: true, body: request.body });
      else if (status === undefined) reject(error);
      else resolve({ ok: false, status });
    };
    Promise.resolve(parse(request, response, read)).catch(reject);
  });
}

/** Why a body was not read; undefined for an unexpected failure. */
function statusOf(error: unknown): number | undefined {
  const status: unknown = error instanceof Error && 'status' in error ? error.status : undefined;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : undefined;
}
