import { isHarmless } from '../harmless-values.ts';
import { isSecretKey, wordsOf } from '../key-names.ts';
import { REDACTED } from '../redacted.ts';
import { isSaidOfSecrets } from './sentence-words.ts';
import { endOfBare, endOfBrackets, endOfQuoted } from './value-ends.ts';

/** What parts a name from its value: `password: x`, `api_key=x`, `"apiToken": "x"`, `Password => x`. */
const SEPARATOR = /^(?:=>|:=|==?|:|\()[ \t]{0,4}/;
const EQUALS = 0x3d;
const COLON = 0x3a;
/** Behind a name, and before a text in quotes: what a function is given, `setPassword("x")`. */
const BRACKET = 0x28;
/** What makes a key one that opens something, where names are written with spaces: `API key: x`. */
const WORD_BEFORE =
  /\b(api|access|secret|private|license|encryption|signing|master|shared|account|ssh|auth|service|storage|subscription|ingestion|integration|deploy|pass|connection)[ -]$/i;
/** The name that stands before a value in a pair: `"name":"DB_PASSWORD","value":"x"`, `{Name:DB_PASSWORD Value:x}`. */
const NAME_BESIDE = /(?:name|key)\\*["']?[ \t]{0,4}[:=][ \t]{0,4}\\*["']?([\w./-]{1,100})\\*["']?[\s,;]{1,8}\\*["']?$/i;
/** How far back a name may stand. */
const BESIDE = 200;
const QUOTES = '"\'`';
/** A flag and the space before its value: `--password x`. */
const FLAG = /(?:^|[^\w.-])--?([A-Za-z][\w.-]*)[ \t]+(?![-|;&])/g;
/** A name longer than this is judged by its end. */
const MAX_NAME = 200;

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

/** A name in a text, and where what stands behind it begins. */
interface Named {
  readonly name: string;
  /** What parts it from its value; a space where it is a flag. */
  readonly by: string;
  readonly from: number;
}

/** Text without the values behind the names of secrets, however name and value are written. */
export function withoutNamedValues(text: string): string {
  const flagless = text.includes('-') ? withoutValues(text, flagsOf(text)) : text;
  return withoutValues(flagless, namesOf(flagless));
}

function withoutValues(text: string, names: readonly Named[]): string {
  let kept = '';
  let done = 0;
  for (const named of names) {
    if (named.from < done) continue;
    const value = valueAt(text, named);
    if (!isSecretHere(named, value, text)) continue;
    kept += text.slice(done, value.begin) + REDACTED;
    done = value.end;
  }
  return done === 0 ? text : kept + text.slice(done);
}

/** The names of secrets that are flags with their value apart. */
function flagsOf(text: string): readonly Named[] {
  return [...text.matchAll(FLAG)].flatMap(({ index, 0: whole, 1: name = '' }) =>
    isSecretKey(name) ? [{ name, by: ' ', from: index + whole.length }] : [],
  );
}

/** The names of secrets before a separator: they are found from there, so that other words cost next to nothing. */
function namesOf(text: string): readonly Named[] {
  const found: Named[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign !== EQUALS && sign !== COLON && !(sign === BRACKET && isQuote(text, at + 1))) continue;
    const name = nameBefore(text, at);
    if (!isSecretKey(name)) continue;
    const by = SEPARATOR.exec(text.slice(at, at + 8))?.[0] ?? '';
    found.push({ name, by, from: at + by.length });
  }
  return found;
}

/** The name before a separator; a space may part them, and a quote or a bracket stand around the name. */
function nameBefore(text: string, separator: number): string {
  let end = separator;
  while (separator - end < 4 && isSpace(text.charCodeAt(end - 1))) end -= 1;
  if (text[end - 1] === ']') end -= 1;
  if (QUOTES.includes(text.charAt(end - 1) || ' ')) end -= 1;
  while (separator - end < 12 && text[end - 1] === '\\') end -= 1;
  let begin = end;
  while (begin > 0 && end - begin < MAX_NAME && isNameSign(text.charCodeAt(begin - 1))) begin -= 1;
  return wholeName(text, begin, text.slice(begin, end));
}

/** A name with what stands before it, where it takes that to be one; of a pair the name beside its value. */
function wholeName(text: string, begin: number, name: string): string {
  if (/^(?:keys?|phrase|word|string)$/i.test(name)) {
    const [, before = ''] = WORD_BEFORE.exec(text.slice(Math.max(0, begin - 20), begin)) ?? [];
    return `${before} ${name}`;
  }
  if (!/^values?$/i.test(name)) return name;
  return NAME_BESIDE.exec(text.slice(Math.max(0, begin - BESIDE), begin))?.[1] ?? name;
}

function isQuote(text: string, at: number): boolean {
  return QUOTE.test(text.slice(at, at + 8));
}

/** Letters, digits and `_ . $ / -`. */
function isNameSign(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x2d && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    code === 0x5f ||
    code === 0x24
  );
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

interface Value {
  readonly begin: number;
  readonly end: number;
  /** By what it is known for a value: quotes or brackets around it, a way to authenticate before it. */
  readonly mark: 'around' | 'before' | 'none';
}

function valueAt(text: string, { name, from }: Named): Value {
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
  const end = text.slice(from).search(mark);
  return end < 0 ? text.length : from + end;
}

function isSecretHere({ name, by }: Named, { begin, end, mark }: Value, text: string): boolean {
  const value = text.slice(begin, end);
  if (isHarmless(name, value) || (by === ':' && isPlaceOrVersion(name, value))) return false;
  if (mark === 'around' || by.includes('=')) return true;
  if (by === ' ') return !isSaidOfSecrets(value);
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
