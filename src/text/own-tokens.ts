/** What every token of this server starts with, so that one is recognised wherever it turns up. */
export const TOKEN_PREFIX = 'odm_';
/**
 * A token, or as much of one as could help to guess the rest. A name of twelve characters without a digit, a dash or a
 * capital, such as `odm_customer_orders`, is all but certainly none.
 */
const TOKEN = /odm_(?=[a-z_]{0,64}[A-Z\d-])[\w-]{12,}/g;

/** Whether a text holds what may be a token of this server. */
export function holdsToken(text: string): boolean {
  return text.includes(TOKEN_PREFIX) && text.search(TOKEN) >= 0;
}

/** Text with every token of this server blanked. It stays as long as it was, so that bytes already counted stay right. */
export function withoutTokens(text: string): string {
  if (!text.includes(TOKEN_PREFIX)) return text;
  return text.replace(TOKEN, (token) => TOKEN_PREFIX.padEnd(token.length, '*'));
}
