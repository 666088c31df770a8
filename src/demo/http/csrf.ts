import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Clock } from '../clock.ts';

const COOKIE = 'csrf_token';
const TTL_MS = 24 * 60 * 60 * 1000;

/** A refusal by the CSRF check; not the shape of a GraphQL error. */
export interface CsrfRefusal {
  readonly status: 400 | 403;
  readonly body: { readonly code: string; readonly error: string };
}

/**
 * The CSRF check of the real UI: it looks only at requests that carry its cookie, and takes any token that was ever
 * issued, whether or not it is the cookie's.
 */
export class Csrf {
  readonly #clock: Clock;
  readonly #issued = new Map<string, number>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** A token for the browser: the one of its cookie while that is valid, else a new one. */
  issue(request: IncomingMessage): { readonly token: string; readonly setCookie: string } {
    const known = cookieOf(request);
    const token = known !== undefined && this.#isValid(known) ? known : randomBytes(32).toString('base64');
    if (token !== known) this.#issued.set(token, this.#clock.now());
    return { token, setCookie: `${COOKIE}=${token}; Path=/; Max-Age=${TTL_MS / 1000}; SameSite=Lax` };
  }

  /** Why the request is refused; undefined when it may pass. */
  check(request: IncomingMessage): CsrfRefusal | undefined {
    if (cookieOf(request) === undefined) return undefined;
    if (request.headers.referer?.includes('/playground')) return undefined;
    const header = request.headers['x-csrf-token'];
    const inUrl = new URL(request.url ?? '/', 'http://localhost').searchParams.get(COOKIE)?.replaceAll(' ', '+');
    const token = (Array.isArray(header) ? header[0] : header) ?? inUrl ?? '';
    if (token === '') return refusal(400, 'MISSING', 'missing');
    if (!this.#issued.has(token)) return refusal(403, 'INVALID', 'invalid');
    return this.#isValid(token) ? undefined : refusal(403, 'EXPIRED', 'expired');
  }

  #isValid(token: string): boolean {
    const issuedAt = this.#issued.get(token);
    return issuedAt !== undefined && this.#clock.now() - issuedAt < TTL_MS;
  }
}

function refusal(status: 400 | 403, code: string, word: string): CsrfRefusal {
  return { status, body: { code: `CSRF_TOKEN_${code}`, error: `CSRF token ${word}` } };
}

function cookieOf(request: IncomingMessage): string | undefined {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const separator = pair.indexOf('=');
    if (separator > 0 && pair.slice(0, separator).trim() === COOKIE) return pair.slice(separator + 1).trim();
  }
  return undefined;
}
