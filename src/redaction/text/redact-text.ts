import { isHarmless } from '../harmless-values.ts';
import { HINT, isSecretKey } from '../key-names.ts';
import { REDACTED } from '../redacted.ts';
import { withoutAddressCredentials } from './addresses.ts';
import { withoutCommandSecrets } from './command-line.ts';
import { withoutDirectiveSecrets } from './directives.ts';
import { withoutKnownTokens, withoutPrivateKeys } from './known-tokens.ts';
import { withoutNamedValues } from './named-values.ts';
import { withoutXmlValues } from './xml.ts';

/** What a header takes to authenticate, wherever it stands: `Bearer …`, `Basic …`. */
const BEARER = /(?<![\w-])(Bearer|Basic)([ \t]+)([\w+/.=~-]{6,})/gi;
/** The same in words that stand in sentences, too: only where a long one with digits follows. */
const TOKEN_WORD =
  /(?<![\w-])(Token|ApiKey|Api-Token|GenieKey|Splunk|SSWS|Bot)([ \t]+\\*["'`]?)(?=[\w+/.=~-]*\d)([\w+/.=~-]{16,})/gi;
/** Of an address with a key in it: short ones, such as `?code=404`, tell something else. */
const KEY_PARAMETER = /([?&](?:key|code|subscription-key|k)=)([^&#\s"'`<>]{12,})/gi;
/** As databases are told a password. */
const SQL_PASSWORD =
  /(\b(?:PASSWORD|IDENTIFIED[ \t]+(?:WITH[ \t]+\S{1,40}[ \t]+)?(?:BY|AS)(?:[ \t]+PASSWORD)?)[ \t]+)'(?:[^']|'')*'/gi;
/** A password that a sentence quotes or tells: `password "x"`, `password is x1`. */
const TOLD_PASSWORD =
  /(\b(?:password|passwd|passphrase|passcode|pwd)[ \t]+(?:is[ \t]+|was[ \t]+|of[ \t]+)?)(?:(\\*["'`])([^"'`\n]{1,200}?)\2|(?=[^\s\d]{0,64}\d)([^\s"'`,;:]{4,}))/gi;
/** Base64 whole, long enough to hold a name and a secret. */
const BASE64 = /^[A-Za-z0-9+/_-]{16,}={0,2}$/;
/** From so many units on, bytes in base64 that are no text are withheld: nobody reads them, and they may be a keystore. */
const MANY_BYTES = 160;
/** Colours of a terminal, and what is not seen: either may stand in the middle of a name. */
const UNSEEN = /(?:\u001b|\\u001b)\[[\d;:?]{0,20}[A-Za-z]|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const MAY_BE_UNSEEN = /\\u001b|[\u001b\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
/** A word with signs written as in addresses, among them one that parts a name from its value or ends a password. */
const PERCENT = /(?<![^\s"'`<>])[^\s"'`<>]*%(?:3[aAdD]|40)[^\s"'`<>]*/g;

/** Signs without which a text is one word, and at most a secret that is known by its shape. */
const SIGNS = /[=:@<%\s/(]/;
/** Words without which a sentence, a command or markup tells no secret. */
const WORDS = new RegExp(`${HINT.source}|basic|bot|splunk|ssws|identified|code|[?&]k=|login|user|alias|sqlplus`, 'i');

/**
 * Text without what reads as a secret in it: credentials in addresses, values behind the names of secrets, secret flags of
 * a program, tokens and keys that are known by their shape, what headers take to authenticate. What tells nothing of a
 * secret stays to the letter; a text that was redacted stays as it is.
 *
 * Takes time in proportion to the text.
 */
export function redactText(text: string): string {
  if (text.length < 6) return text;
  if (MAY_BE_UNSEEN.test(text)) {
    const seen = text.replace(UNSEEN, '');
    const left = redactSeen(seen);
    return left === seen ? redactSeen(text) : left;
  }
  return redactSeen(text);
}

function redactSeen(text: string): string {
  const rest = SIGNS.test(text) ? withoutPlainSecrets(text) : text;
  return withoutHiddenSecrets(withoutKnownTokens(rest));
}

/** A text without its secrets, or nothing of it where its name is a secret's. */
export function redactNamed(name: string, text: string): string {
  return isSecretKey(name) && !isHarmless(name, text) ? REDACTED : redactText(text);
}

function withoutPlainSecrets(text: string): string {
  let rest = withoutAddressCredentials(withoutPrivateKeys(text));
  if (/[\s<?&]/.test(rest)) {
    const isTelling = WORDS.test(rest);
    if (isTelling) rest = withoutSpokenSecrets(withoutDirectiveSecrets(withoutXmlValues(rest)));
    if (isTelling || rest.includes(' -')) rest = withoutCommandSecrets(rest);
  }
  return withoutNamedValues(rest);
}

function withoutSpokenSecrets(text: string): string {
  return text
    .replace(BEARER, (whole, way: string, space: string, token: string) =>
      looksLikeToken(token) ? `${way}${space}${REDACTED}` : whole,
    )
    .replace(TOKEN_WORD, `$1$2${REDACTED}`)
    .replace(KEY_PARAMETER, (whole, name: string, value: string) => (/\d/.test(value) ? `${name}${REDACTED}` : whole))
    .replace(SQL_PASSWORD, `$1'${REDACTED}'`)
    .replace(TOLD_PASSWORD, (_whole, before: string, quote: string | undefined) => {
      return `${before}${quote ?? ''}${REDACTED}${quote ?? ''}`;
    });
}

function looksLikeToken(word: string): boolean {
  return /\d|[a-z][A-Z]|[+~]|.{7}=$/.test(word) || word.length >= 24;
}

/** What is written in base64 or behind percent signs is judged by what it says. */
function withoutHiddenSecrets(text: string): string {
  if (BASE64.test(text) && /[A-Z=]/.test(text)) {
    const said = Buffer.from(text, 'base64').toString();
    const isText = !/[\u0000-\u0008\ufffd]/.test(said);
    if (!isText) return text.length >= MANY_BYTES && !/^[\da-f]+$/i.test(text) ? REDACTED : text;
    return redactText(said) === said ? text : REDACTED;
  }
  if (!text.includes('%')) return text;
  return text.replace(PERCENT, (word) => {
    const said = decoded(word);
    return withoutKnownTokens(withoutPlainSecrets(said)) === said ? word : REDACTED;
  });
}

function decoded(word: string): string {
  return word.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}
