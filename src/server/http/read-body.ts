import type { IncomingMessage, ServerResponse } from 'node:http';
import { fieldOf } from '../../tool/fields.ts';
import { BodyGivenUp, type ParseBody, TOO_MUCH } from './json-body.ts';

/** Why a body cannot be read, as an HTTP status. */
export type UnreadStatus = 400 | 408 | 413 | 415 | 429;

/** A body that was read, or why it cannot be: as a status, and in words. */
export type ReadBody =
  | { readonly ok: true; readonly body: unknown }
  | { readonly ok: false; readonly status: UnreadStatus; readonly message: string };

/** Forms of other sites cannot call a body JSON without asking first. */
const JSON_TYPE = /^application\/json\s*(;|$)/i;

const NO_ROOM = 'Too many big bodies are being served. Nothing was done. Send it again in a second.';
const TOO_MANY = 'Too many slow bodies at once. Nothing was done. Send it again in one go.';

/** Reads the body of a request that calls it JSON, as {@link readBody} does. */
export async function readJson(
  parse: ParseBody,
  request: IncomingMessage,
  response: ServerResponse<IncomingMessage>,
): Promise<ReadBody> {
  return JSON_TYPE.test(request.headers['content-type'] ?? '')
    ? readBody(parse, request, response)
    : unread(415, undefined);
}

/**
 * Reads the JSON body of a request, whatever it is called.
 *
 * @param parse {@link jsonBody}
 * @throws what is no fault of the client
 */
export function readBody(
  parse: ParseBody,
  request: IncomingMessage,
  response: ServerResponse<IncomingMessage>,
): Promise<ReadBody> {
  return new Promise((resolve, reject) => {
    parse(request, response, (error, body) => {
      const status = fieldOf(error, 'status');
      if (error === undefined) resolve({ ok: true, body });
      else if (typeof status === 'number' && status >= 400 && status < 500) resolve(unread(status, error));
      else reject(error);
    });
  });
}

function unread(status: number, error: unknown): ReadBody {
  const refused = (known: UnreadStatus, message: string): ReadBody => ({ ok: false, status: known, message });
  switch (status) {
    case 408:
      return refused(408, 'The body took too long. Nothing was done. Send it again in one go.');
    case 413:
      return refused(413, `The body is ${TOO_MUCH}.`);
    case 415:
      return refused(415, 'The body must be JSON: Content-Type application/json, in UTF-8.');
    case 429:
      return refused(429, error instanceof BodyGivenUp && error.why === 'no_room' ? NO_ROOM : TOO_MANY);
    default:
      return refused(400, 'The body is not valid JSON.');
  }
}
