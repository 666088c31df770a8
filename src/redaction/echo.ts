import { visible } from '../text/invisible.ts';
import { withoutTokens } from '../text/own-tokens.ts';
import { sanitizeText } from './sanitize.ts';
import { redactText } from './text/redact-text.ts';

/** More of a text is not looked at: a secret that is cut could not be told as one, so it is looked for before the cut. */
const MAX_LOOKED = 1_024;

/** A client's text without what may be a token of this server or a secret, cut to so many characters. */
export function withoutSecrets(text: string, most: number): string {
  return redactText(withoutTokens(text.slice(0, MAX_LOOKED)))
    .slice(0, most)
    .toWellFormed();
}

/** A client's text as a part of a sentence: on one line, with nothing invisible, no token and no secret, cut to so many characters. */
export function echo(text: string, most: number): string {
  const line = visible(text.slice(0, MAX_LOOKED)).replaceAll(/\s+/g, ' ').trim();
  return sanitizeText(withoutSecrets(line, most));
}
