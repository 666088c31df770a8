import type { IncomingMessage } from 'node:http';
import { ANYONE, type Caller } from '../../access/caller.ts';
import { CREATE_TOKEN } from '../../access/making-tokens.ts';
import { isToken } from '../../access/token.ts';
import type { TokenStore } from '../../access/token-store.ts';
import { TOKEN_PREFIX } from '../../text/own-tokens.ts';

/** Who sends a request, or why that is refused, with the HTTP status and challenge of RFC 6750. */
type Authentication =
  | { readonly ok: true; readonly caller: Caller }
  | {
      readonly ok: false;
      readonly status: 400 | 401;
      /** The value of `WWW-Authenticate`. */
      readonly challenge: string;
      readonly message: string;
    };

/** Says who sends a request; asked before its body is read. */
export type Authenticate = (request: IncomingMessage) => Authentication;

/** Longer than `Bearer` and any token; what is longer is not even hashed. */
const MAX_HEADER = 200;
const REALM = 'Bearer realm="odigos-mcp"';

/**
 * Authenticates by `Authorization: Bearer` where tokens are configured; else everybody is the same caller. A token in an
 * address is refused either way: addresses end up in logs.
 */
export function createAuthenticate(tokens: TokenStore | undefined): Authenticate {
  return (request) => {
    if (holdsToken(request.url ?? '')) {
      const message =
        'A token in the address is not taken, since addresses are logged. Send it as Authorization: Bearer, and replace it: it may have been seen.';
      return { ok: false, status: 400, challenge: `${REALM}, error="invalid_request"`, message };
    }
    return tokens ? byToken(request, tokens) : { ok: true, caller: ANYONE };
  };
}

function byToken(request: IncomingMessage, tokens: TokenStore): Authentication {
  const headers = request.headersDistinct.authorization ?? [];
  const [header] = headers;
  if (header === undefined) {
    return refused(
      `This server needs a token: send the header Authorization: Bearer odm_…. An operator makes one with ${CREATE_TOKEN}.`,
      REALM,
    );
  }
  if (headers.length > 1) {
    const challenge = `${REALM}, error="invalid_request"`;
    return { ok: false, status: 400, challenge, message: 'Authorization is given more than once. Send it once.' };
  }
  const [, token = ''] = header.length > MAX_HEADER ? [] : (/^Bearer +(\S+) *$/i.exec(header) ?? []);
  const presented = tokens.present(token);
  if (presented.ok) return { ok: true, caller: presented.caller };
  switch (presented.problem) {
    case 'malformed':
      return invalid(`What Authorization holds is no token of this server: Bearer and ${TOKEN_PREFIX}… are expected.`);
    case 'unknown':
      return invalid(
        `This token is not known here. An operator can look at the tokens file, or make a new one with ${CREATE_TOKEN}.`,
      );
    case 'expired':
      return invalid('This token has expired. An operator can give you a new one.');
  }
}

function invalid(message: string): Authentication {
  return refused(message, `${REALM}, error="invalid_token"`);
}

function refused(message: string, challenge: string): Authentication {
  return { ok: false, status: 401, challenge, message };
}

/** Whether an address holds what may be a token: by its form, or by the names that tokens go by in queries. */
function holdsToken(url: string): boolean {
  if (!url.includes('?')) return false;
  const query = url.slice(url.indexOf('?') + 1);
  return [...new URLSearchParams(query)].some(
    ([name, value]) => /^(access_?token|token|api_?key|authorization|bearer)$/i.test(name) || isToken(value),
  );
}
