import { z } from 'zod';

/** Where Redis or Valkey is. What its client would stumble over is refused here, where the setting can be named. */
export const stateUrl = z.string().transform((text, context) => {
  const parsed = /^(redis|valkey)s?:\/\/[^/?#]/.test(text) ? URL.parse(text) : null;
  const problem = parsed === null || parsed.hostname === '' ? NO_STATE_URL : stateUrlProblem(parsed);
  if (parsed !== null && problem === undefined) return parsed;
  context.addIssue({ code: 'custom', message: problem ?? NO_STATE_URL });
  return z.NEVER;
});

const ENCODED = 'special signs in user and password are written as %xx, / as %2F, # as %23, % as %25';
const NO_STATE_URL = `must be an address such as redis://:PASSWORD@HOST:6379, or of rediss, valkey or valkeys; ${ENCODED}`;

/** What is wrong with an address that is one; undefined where nothing is. */
function stateUrlProblem({ pathname, search, hash, username, password }: URL): string | undefined {
  // A password that is not encoded ends the host, and what follows of it stands here.
  if (!/^(?:\/\d{0,5})?$/.test(pathname) || search !== '' || hash !== '') {
    return `must have nothing behind host and port but the number of a database, such as /0; ${ENCODED}`;
  }
  return isDecodable(username) && isDecodable(password)
    ? undefined
    : `has a % in user or password that begins no sign written as %xx; ${ENCODED}`;
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
