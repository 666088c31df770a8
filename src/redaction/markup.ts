import { foreignPlace, isCertain } from './link-target.ts';

/**
 * HTML elements that load, run or hide something as soon as they are rendered. Those of the first list do so even without an
 * attribute; those of the second stand bare as placeholders in ordinary text, `<image>`.
 */
const BARE = 'script|style|svg|math|iframe|noscript|noframes|noembed|template|textarea|xmp|plaintext';
const LOADING =
  'img|image|picture|source|track|video|audio|object|embed|applet|link|meta|base|form|input|button|frame|frameset|portal|body|html|bgsound';
/** What makes any element load or run something. */
const ACTIVE_ATTRIBUTE =
  /[\s"'/](?:on[a-z]+|src|srcset|srcdoc|href|xlink:href|style|background|data|action|formaction|poster|ping|manifest|codebase|lowsrc|dynsrc)\s*=/gi;

const TAG = new RegExp(`<(?:(?:${BARE})(?=[\\s/>]|$)|(?:${LOADING})(?=[\\s/]|$))`, 'iy');
// A name may hold `<`, to a browser.
const OTHER_TAG = /<\/?[a-z][^\s<>/]*[\s/<]/iy;
/** `<!`, `<?` and `</` before no name are comments to a browser, unless they are a regex's lookbehind or a Java wildcard. */
const HIDING =
  /<!(?:--|\[CDATA\[)|(?<!\(\?)<!|<\?(?!>|(?:, ?[\w.$?]+)+[<>]| ?(?:extends|super) [\w.$]+ ?[<>,&[])|<\/(?:[^a-z>]|$)/iy;
const AUTOLINK = /<([a-z][a-z0-9+.-]*:[^\s<>]*)(>?)/iy;

const SPACE_BEFORE_DESTINATION = /[\s>]*/y;
const END_OF_LINK =
  /\s*(?:(?:"[^"\\]*(?:\\[\s\S][^"\\]*)*"|'[^'\\]*(?:\\[\s\S][^'\\]*)*'|\([^()\\]*(?:\\[\s\S][^()\\]*)*\))\s*)?\)/y;
const END_OF_DEFINITION = /[ \t]*(?:\n|$|["'(\]])/y;

/** Looks like `<`, and is none. */
const LOOKALIKE = '‹';

/** What was put in place of one thing may, in rare company, be part of another: two looks end nearly all. */
const MAX_LOOKS = 4;

/** A stretch of text, and what stands in its place. */
interface Change {
  readonly end: number;
  readonly text: string;
}

/**
 * What stands in JSON text that may hold markup, as one alternative of a regular expression. Names of functions and
 * types, `<init>` and `List<String>`, are none.
 */
export const MARKUP_IN_JSON = `\\][(:]|<(?:[!?/]|[A-Za-z][^\\s<>/:"\\\\]*[\\s/:"\\\\<]|(?:${inAnyCase(BARE)})>)`;

/**
 * Text in which no client that renders Markdown or HTML finds anything to fetch, run, follow or hide, while a person
 * still reads what was there. A link or an image to another host becomes `[text] (link removed: host)`; what begins an
 * HTML comment or an element that loads or runs something begins with a look-alike of `<`; the definition of a reference
 * loses what makes it one. Everything else, plain URLs above all, stays to the letter.
 *
 * Takes time in proportion to the text: each stretch is looked at a bounded number of times.
 */
export function neutraliseMarkup(text: string): string {
  let clean = text;
  for (let look = 0; look < MAX_LOOKS; look += 1) {
    const before = clean;
    clean = neutralisedOnce(before);
    if (clean === before) break;
  }
  return clean;
}

function neutralisedOnce(text: string): string {
  let clean = '';
  let done = 0;
  const isActive = activeAttributes(text);
  for (const { index } of text.matchAll(/<|\][(:]/g)) {
    if (index < done) continue;
    const change = text[index] === '<' ? tagAt(text, index, isActive) : linkAt(text, index);
    if (!change) continue;
    clean += text.slice(done, index) + change.text;
    done = change.end;
  }
  return done === 0 ? text : clean + text.slice(done);
}

function tagAt(text: string, index: number, isActive: (index: number) => boolean): Change | undefined {
  const broken = { end: index + 1, text: LOOKALIKE };
  const autolink = matchAt(AUTOLINK, text, index);
  if (autolink) {
    const [whole, url = '', close] = autolink;
    if (!isCertain(url)) return undefined;
    // One without its end may find it in the next field.
    return close === '>' ? { end: index + whole.length, text: removed(foreignPlace(url)) } : broken;
  }
  if (matchAt(HIDING, text, index) || matchAt(TAG, text, index)) return broken;
  return matchAt(OTHER_TAG, text, index) && isActive(index) ? broken : undefined;
}

/** Whether any attribute that loads or runs something stands behind a place in the text. */
function activeAttributes(text: string): (index: number) => boolean {
  let last: number | undefined;
  return (index) => {
    if (last === undefined) {
      last = -1;
      for (const match of text.matchAll(ACTIVE_ATTRIBUTE)) last = match.index;
    }
    return last > index;
  };
}

/** What becomes of `](` or `]:`. */
function linkAt(text: string, index: number): Change | undefined {
  return text[index + 1] === '(' ? inlineLinkAt(text, index) : definitionAt(text, index);
}

function inlineLinkAt(text: string, index: number): Change | undefined {
  // None reaches beyond the next one, so that no stretch is looked at again and again.
  const next = text.indexOf('](', index + 2);
  const region = text.slice(0, next === -1 ? text.length : next);
  const destination = destinationAt(region, index + 2);
  const place = foreignPlace(destination.text);
  if (place === undefined) return undefined;
  const end = destination.isWhole ? matchAt(END_OF_LINK, region, destination.end) : undefined;
  // One without its end may find it in the next field.
  return end ? { end: destination.end + end[0].length, text: `] ${removed(place)}` } : { end: index + 1, text: '] ' };
}

function definitionAt(text: string, index: number): Change | undefined {
  const next = text.indexOf(']', index + 2);
  const region = text.slice(0, next === -1 ? text.length : next + 1);
  // Some take what comes before a space, whatever its brackets.
  const destination = destinationAt(region, index + 2, false);
  if (foreignPlace(destination.text) === undefined || !isCertain(destination.text)) return undefined;
  return matchAt(END_OF_DEFINITION, region, destination.end) ? { end: index + 1, text: '] ' } : undefined;
}

interface Destination {
  readonly text: string;
  readonly end: number;
  /** Whether its brackets are balanced. */
  readonly isWhole: boolean;
}

/** A link's destination from a place in the text: in angle brackets, or up to a space or, in brackets, their end. */
function destinationAt(text: string, from: number, isBracketed = true): Destination {
  const start = from + (matchAt(SPACE_BEFORE_DESTINATION, text, from)?.[0].length ?? 0);
  if (text[start] === '<') {
    // A line break right behind the bracket ends a link to some and is passed over by others.
    const begin = start + 1 + (matchAt(/\s*/y, text, start + 1)?.[0].length ?? 0);
    const close = text.slice(begin).search(/[>\n]/);
    const end = close === -1 ? text.length : begin + close;
    return { text: text.slice(begin, end), end: end + 1, isWhole: text[end] === '>' };
  }
  let depth = 0;
  let end = start;
  for (; end < text.length; end += 1) {
    const character = text.charAt(end);
    // A space ends it, behind a backslash too.
    if (character === '\\' && !/\s/.test(text.charAt(end + 1))) end += 1;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    if ((isBracketed && depth < 0) || /\s/.test(character)) break;
  }
  end = Math.min(end, text.length);
  return { text: text.slice(start, end), end, isWhole: depth <= 0 };
}

function removed(place: string | undefined): string {
  return `(link removed: ${place})`;
}

function inAnyCase(names: string): string {
  return names.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

function matchAt(sticky: RegExp, text: string, index: number): RegExpExecArray | undefined {
  sticky.lastIndex = index;
  return sticky.exec(text) ?? undefined;
}
