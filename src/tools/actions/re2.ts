/** What Odigos's collectors could not run, or capture groups that are not exactly one. */
export type RegexProblem = string;

const FLAGS = /^\(\?[imsU]*(-[imsU]+)?[:)]/;
const NAMED_GROUP = /^\(\?P?<[A-Za-z_]\w*>/;
const REPEAT = /^\{(\d+)(,(\d*))?\}/;
const CLASS_NAME = /^\[:\^?[a-z]+:\]/;
/** Letters and digits that RE2 gives a meaning after a backslash. */
const ESCAPES = /^\\([aftnrvAzbBdDsSwWCQ0-7]|[pP]([A-Z]|\{\^?\w+\})|x([0-9A-Fa-f]{2}|\{[0-9A-Fa-f]+\}))/;
const MAX_REPEAT = 1_000;

/**
 * Why an expression cannot be used where Odigos wants a regular expression with one capture group. The API accepts any
 * text and reports success (recordings `probe/action/min/ExtractAttribute-regex-bad`, `…/PiiMasking-regex-no-group`);
 * the collectors compile it with RE2, which knows no lookaround and no backreferences.
 */
export function regexProblem(expression: string): RegexProblem | undefined {
  const read = readExpression(expression);
  if (typeof read === 'string') return read;
  if (read.groups === 1) return undefined;
  return `it needs exactly one capture group ( ), it has ${read.groups}; write (?: ) for the others`;
}

/** Walks an expression as RE2 reads it: the number of its capture groups, or what is wrong. */
function readExpression(expression: string): { readonly groups: number } | RegexProblem {
  let rest = expression;
  let groups = 0;
  let open = 0;
  let repeatable = false;
  let repeated = false;
  const take = (length: number): void => {
    rest = rest.slice(length);
  };
  while (rest !== '') {
    const quantifier = quantifierOf(rest);
    if (typeof quantifier === 'string') return quantifier;
    if (quantifier > 0) {
      if (repeated) return `"${rest.slice(0, quantifier)}" repeats a repetition; RE2 has no possessive quantifiers`;
      if (!repeatable) return `"${rest.slice(0, quantifier)}" repeats nothing`;
      take(quantifier);
      if (rest.startsWith('?')) take(1);
      repeated = true;
      continue;
    }
    repeated = false;
    repeatable = true;
    if (rest.startsWith('\\')) {
      const length = escapeLength(rest);
      if (typeof length === 'string') return length;
      take(length);
    } else if (rest.startsWith('[')) {
      const length = classLength(rest);
      if (typeof length === 'string') return length;
      take(length);
    } else if (rest.startsWith('(')) {
      const opened = openGroup(rest);
      if (typeof opened === 'string') return opened;
      groups += opened.captures ? 1 : 0;
      open += opened.closesItself ? 0 : 1;
      repeatable = false;
      take(opened.length);
    } else if (rest.startsWith(')')) {
      if (open === 0) return 'a ")" has no "("';
      open -= 1;
      take(1);
    } else {
      if (rest.startsWith('|')) repeatable = false;
      take(String.fromCodePoint(rest.codePointAt(0) ?? 0).length);
    }
  }
  return open > 0 ? 'a "(" is not closed' : { groups };
}

function quantifierOf(rest: string): number | RegexProblem {
  if (/^[*+?]/.test(rest)) return 1;
  const [whole, least, , most] = REPEAT.exec(rest) ?? [];
  if (whole === undefined) return 0;
  if (Number(least) > MAX_REPEAT || Number(most ?? 0) > MAX_REPEAT) {
    return `"${whole}" repeats too often: RE2 takes at most ${MAX_REPEAT}`;
  }
  return most && Number(most) < Number(least) ? `"${whole}" ends before it begins` : whole.length;
}

function escapeLength(rest: string): number | RegexProblem {
  const next = rest[1];
  if (next === undefined) return 'it ends with a lone backslash';
  if (/^\\Q/.test(rest)) {
    const end = rest.indexOf('\\E');
    return end < 0 ? rest.length : end + 2;
  }
  if (/[1-9]/.test(next) && !/^\\[1-7][0-7]/.test(rest)) {
    return `"\\${next}" is a backreference, which RE2 does not know`;
  }
  if (!/[A-Za-z0-9]/.test(next)) return 1 + String.fromCodePoint(rest.codePointAt(1) ?? 0).length;
  const [known] = ESCAPES.exec(rest) ?? [];
  return known === undefined ? `"\\${next}" means nothing in RE2` : known.length;
}

function classLength(rest: string): number | RegexProblem {
  let at = rest.startsWith('[^') ? 2 : 1;
  // A "]" that comes first is itself.
  if (rest[at] === ']') at += 1;
  while (at < rest.length && rest[at] !== ']') {
    const inside = rest.slice(at);
    const [named] = CLASS_NAME.exec(inside) ?? [];
    if (named !== undefined) at += named.length;
    else if (inside.startsWith('\\')) {
      const length = escapeLength(inside);
      if (typeof length === 'string') return length;
      at += length;
    } else {
      const range = /^([^\\[\]])-([^\\[\]])/u.exec(inside);
      if (range && (range[1] ?? '') > (range[2] ?? '')) return `the range "${range[0]}" runs backwards`;
      at += range ? range[0].length : String.fromCodePoint(inside.codePointAt(0) ?? 0).length;
    }
  }
  return at >= rest.length ? 'a "[" is not closed' : at + 1;
}

interface OpenedGroup {
  readonly length: number;
  readonly captures: boolean;
  /** `(?i)` only sets flags. */
  readonly closesItself: boolean;
}

function openGroup(rest: string): OpenedGroup | RegexProblem {
  if (!rest.startsWith('(?')) return { length: 1, captures: true, closesItself: false };
  const [named] = NAMED_GROUP.exec(rest) ?? [];
  if (named !== undefined) return { length: named.length, captures: true, closesItself: false };
  if (/^\(\?<?[=!]/.test(rest)) return 'RE2 does not know lookahead and lookbehind';
  const [flags] = FLAGS.exec(rest) ?? [];
  if (flags === undefined) return `"${rest.slice(0, 3)}" is no group that RE2 knows`;
  return { length: flags.length, captures: false, closesItself: flags.endsWith(')') };
}
