/** What every token of this server starts with, so that one is recognised wherever it turns up. */
export const TOKEN_PREFIX = 'odm_';
/**
 * A token, or as much of one as could help to guess the rest. A name of twelve characters without a digit, a dash or a
 * capital, such as `odm_customer_orders`, is all but certainly none.
 */
const TOKEN = /odm_(?=[a-z_]{0,64}[A-Z\d-])[\w-]{12,}/g;

/** What may be one when it is percent-decoded, once or again, as it stands in an address. */
const ENCODED = /(?:o|%(?:25)*6f)(?:d|%(?:25)*64)(?:m|%(?:25)*6d)(?:_|%(?:25)*5f)(?:[\w-]|%(?:25)*[2-7][\da-f]){12,}/gi;

/** Whether a text holds what may be a token of this server. */
export function holdsToken(text: string): boolean {
  return withoutTokens(text) !== text;
}

/** Whether a text may hold a token, by what is quick to find. */
export function mayHoldToken(text: { includes(part: string): boolean }): boolean {
  return text.includes(TOKEN_PREFIX) || text.includes('%');
}

/** Text with every token of this server blanked. It stays as long as it was, so that bytes already counted stay right. */
export function withoutTokens(text: string): string {
  if (!mayHoldToken(text)) return text;
  return text.replace(TOKEN, blank).replace(ENCODED, (found) => (isEncodedToken(found) ? blank(found) : found));
}

function blank(token: string): string {
  return TOKEN_PREFIX.padEnd(token.length, '*');
}

function isEncodedToken(found: string): boolean {
  if (!found.includes('%')) return false;
  const decoded = found.replace(/%(?:25)*([2-7][\da-f])/gi, (_sign, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return decoded.search(TOKEN) >= 0;
}
