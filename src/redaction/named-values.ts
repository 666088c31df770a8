import { isHarmless } from './harmless-values.ts';
import { isSecretKey, wordsOf } from './key-names.ts';
import { REDACTED } from './redacted.ts';
import { isSaidOfSecrets } from './sentence-words.ts';
import { endOfBare, endOfBrackets, endOfQuoted } from './value-ends.ts';

/**
 * A name and what parts it from its value: `password: x`, `api_key=x`, `"apiToken": "x"`, `Password => x`. A name is tried
 * from its beginning alone, so that a text is gone through once.
 */
const NAMED = /(?<![\w.$/-])-{0,4}([\w.$/][\w.$/-]*)(\\*["'`]?\]?[ \t]{0,4}(?:=>|:=|==?|:)[ \t]{0,4})/g;
/** A flag and the space before its value: `--password x`. */
const FLAG = /(?<![\w.-])--?([A-Za-z][\w.-]*)([ \t]+)(?![-|;&])/g;
/** Whether the name of a secret may be in a text at all. */
const MAY_BE_NAMED =
  /pass|pwd|secret|token|cred|key|auth|cookie|bearer|jwt|sig|sas|salt|dsn|header|conn|docker|netrc|sess|account|environment|pem|hook|slack|collection|p12|pfx|jks|kdbx|id_|wort/i;

const QUOTE = /^\\*["'`]/;
/** A way to authenticate before what it takes, as in a header: the way stays. */
const WAY =
  /^(?:Bearer|Basic|Token|Negotiate|ApiKey|Api-Token|Api-Key|Key|Splunk|GenieKey|Bot|SharedAccessSignature)[ \t]+(?=\S)/i;
/** Headers whose value goes on to the end of the line, or of what the header is quoted in. */
const COOKIES = /^(?:set-)?cookie2?$/i;
/** Ways that take several parts, in quotes perhaps: the rest of the line. */
const MANY_PARTS = /^(?:Digest|AWS4-HMAC-SHA256|OAuth|Hawk|Signature|SCRAM-SHA-\d{1,3}|NTLM)[ \t]/i;
const COOKIE = /^[^\s=;,]{1,120}=/;
const END_OF_COOKIES = /[\n\r"'`\\]/g;

/** Text without the values behind the names of secrets, however name and value are written. */
export function withoutNamedValues(text: string): string {
  if (!MAY_BE_NAMED.test(text)) return text;
  return withoutValuesBehind(NAMED, text.includes('-') ? withoutValuesBehind(FLAG, text) : text);
}

function withoutValuesBehind(pattern: RegExp, text: string): string {
  const names = new RegExp(pattern, 'g');
  let kept = '';
  let done = 0;
  for (let match = names.exec(text); match; match = names.exec(text)) {
    const [whole, name = '', between = ''] = match;
    if (!isSecretKey(name)) continue;
    const value = valueAt(text, match.index + whole.length, name);
    if (!isSecretHere(name, between, value, text)) continue;
    kept += text.slice(done, value.begin) + REDACTED;
    done = value.end;
    names.lastIndex = done;
  }
  return done === 0 ? text : kept + text.slice(done);
}

interface Value {
  readonly begin: number;
  readonly end: number;
  /** By what it is known for a value: quotes or brackets around it, a way to authenticate before it. */
  readonly mark: 'around' | 'before' | 'none';
}

function valueAt(text: string, from: number, name: string): Value {
  const quote = QUOTE.exec(text.slice(from, from + 8))?.[0];
  const begin = from + (quote?.length ?? 0);
  const way = WAY.exec(text.slice(begin, begin + 40))?.[0] ?? '';
  const inner = begin + way.length;
  if (quote !== undefined) return { begin: inner, end: endOfQuoted(text, inner, quote), mark: 'around' };
  if (text.startsWith(REDACTED, inner)) return { begin: inner, end: inner + REDACTED.length, mark: 'around' };
  if (MANY_PARTS.test(text.slice(inner, inner + 20)))
    return { begin: inner, end: endAt(/[\n\r]/g, text, inner), mark: 'around' };
  if (COOKIES.test(name) && COOKIE.test(text.slice(inner, inner + 200)))
    return { begin: inner, end: endAt(END_OF_COOKIES, text, inner), mark: 'around' };
  const brackets = endOfBrackets(text, inner);
  if (brackets !== undefined) return { begin: inner, end: brackets, mark: 'around' };
  return { begin: inner, end: endOfBare(text, inner), mark: way === '' ? 'none' : 'before' };
}

function endAt(mark: RegExp, text: string, from: number): number {
  const ends = new RegExp(mark, 'g');
  ends.lastIndex = from;
  return ends.exec(text)?.index ?? text.length;
}

function isSecretHere(name: string, between: string, { begin, end, mark }: Value, text: string): boolean {
  const value = text.slice(begin, end);
  if (isHarmless(name, value) || (between === ':' && isPlaceOrVersion(name, value))) return false;
  if (mark === 'around' || between.includes('=')) return true;
  if (/^[ \t]+$/.test(between)) return !isSaidOfSecrets(value);
  return mark === 'before' ? !isSaidOfSecrets(value) : looksSecret(name, value);
}

/** `//host`, and the tag of an image: `token-service:1.2.3`, `registry/shop/token:latest`. */
function isPlaceOrVersion(name: string, value: string): boolean {
  return value.startsWith('//') || name.includes('/') || (name.includes('-') && /^v?\d+\.\d[\w.+@:-]*$/.test(value));
}

/**
 * Whether what stands bare behind a colon, as a sentence may go on, is a secret: behind the name of a password any word
 * that is not said of passwords, elsewhere what no word looks like.
 */
function looksSecret(name: string, value: string): boolean {
  const word = value.replace(/[.,;:!?)\]}]{1,3}$/, '');
  if (word.length < 3 || isSaidOfSecrets(word)) return false;
  if (/\d/.test(word) || /[a-z][A-Z]|[!@#$%^&*+=~]/.test(word) || word.length >= 20) return true;
  return wordsOf(name).some((part) => /pass|pwd/.test(part)) && /^[\w-]+$/.test(word);
}
