import { isEnvironmentFile, isShownVariable } from '../environment.ts';
import { isHarmless } from '../harmless-values.ts';
import { isSecretKey } from '../key-names.ts';
import { REDACTED } from '../redacted.ts';
import { withoutPrivateKeys } from './known-tokens.ts';
import { redactText } from './redact-text.ts';
import { isSaidOfSecrets } from './sentence-words.ts';
import { endOfQuoted } from './value-ends.ts';

/** What begins a comment; what is commented out was a setting once. */
const COMMENT = /^(?:#+|;+|\/\/+|!+|--|\*|rem\s)[ \t]{0,8}/i;
const KEYWORD = /^(?:export|set|setenv|readonly|local|declare(?: -x)?|ENV|ARG)[ \t]{1,8}/;
const NAME = /^["']?([\w.$/@-]{1,200})["']?/;
const SEPARATOR = /^[ \t]{0,40}(?:=>|:=|\?=|\+=|==?|:)[ \t]{0,40}/;
const SPACE = /^[ \t]{1,40}/;
/** What a block of lines is written behind: YAML's and those of TOML, Python and shells. */
const YAML_BLOCK = /^[|>][+-]?\d?[ \t]*$/;
const FENCE = /^(?:"""|'''|<<-?~?["']?(\w{1,40})["']?[ \t]*$)/;
const ALIAS = /^\*[\w-]+$/;
/** Of nginx and its like, to which an address is passed on. */
const PASSES_ON = /^(?:proxy|fastcgi|uwsgi|scgi|grpc|memcached)_pass$/;

/**
 * The text of a file of lines (properties, ini, TOML, environment files, scripts, what is no YAML after all) without its
 * secrets: behind the name of a secret the rest of the line goes, with the lines that go on from it.
 *
 * @param file what the file is called: of an environment file only the values of the allow-list stay
 */
export function redactLines(text: string, file = ''): string {
  const isEnvironment = isEnvironmentFile(file);
  const lines = withoutPrivateKeys(text).split('\n');
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const { shown, block } = redactLine(lines[at] ?? '', isEnvironment);
    if (shown === undefined) return REDACTED;
    const end = block ? endOfBlock(lines, at, block) : at;
    // A name without a value, and none in the lines below, is a heading.
    kept.push(block?.of === 'below' && end === at ? (lines[at] ?? '') : shown);
    at = end;
  }
  return redactText(kept.join('\n'));
}

/** What goes on from a line whose secret does not end with it. */
type Block =
  | { readonly of: 'continued' }
  | { readonly of: 'indented' | 'below'; readonly indent: number }
  | { readonly of: 'fenced'; readonly close: string };

interface RedactedLine {
  /** Undefined where the secret stands elsewhere in the text under another name. */
  readonly shown: string | undefined;
  readonly block?: Block | undefined;
}

function redactLine(line: string, isEnvironment: boolean): RedactedLine {
  const indent = line.length - line.trimStart().length;
  const comment = COMMENT.exec(line.slice(indent))?.[0] ?? '';
  const keyword = KEYWORD.exec(line.slice(indent + comment.length, indent + comment.length + 24))?.[0] ?? '';
  const start = indent + comment.length + keyword.length;
  const [named = '', name = ''] = NAME.exec(line.slice(start, start + 204)) ?? [];
  const behind = line.slice(start + named.length);
  const [separator = ''] = SEPARATOR.exec(behind) ?? [];
  const [gap = ''] = separator === '' ? (SPACE.exec(behind) ?? []) : [separator];
  const value = behind.slice(gap.length).trimEnd();
  if (name === '' || gap === '' || !isSecretLine(name, value, separator, comment, isEnvironment)) {
    return { shown: line };
  }
  if (ALIAS.test(value)) return { shown: undefined };
  const head = line.slice(0, line.length - behind.length) + gap;
  const block = blockOf(value, indent);
  const quote = value.charAt(0);
  if (!block && /["']/.test(quote) && !FENCE.test(value)) {
    const end = endOfQuoted(value, 1, quote);
    return { shown: `${head}${quote}${REDACTED}${quote}${value.slice(end + 1)}` };
  }
  return { shown: head + REDACTED, block };
}

function isSecretLine(
  name: string,
  value: string,
  separator: string,
  comment: string,
  isEnvironment: boolean,
): boolean {
  const plain = value.replace(/^["']|["'],?;?$|;$/g, '');
  if (isEnvironment && separator.includes('=')) return !isShownVariable(name, plain);
  if (!isSecretKey(name)) return false;
  if (plain === '') return separator.includes(':');
  if (isHarmless(name, plain) || /^[[{]$/.test(plain)) return false;
  const [first = ''] = /^\S{1,60}/.exec(plain) ?? [];
  if (separator.includes('=')) return true;
  if (separator !== '') return !isSaidOfSecrets(first) || !/\s/.test(plain);
  // Behind a space alone: a setting of two words, as Redis writes them, and no sentence.
  return (
    comment === '' &&
    !PASSES_ON.test(name) &&
    /^[a-z][\w.-]*$/.test(name) &&
    /^\S{3,}$/.test(plain) &&
    !isSaidOfSecrets(plain)
  );
}

function blockOf(value: string, indent: number): Block | undefined {
  if (value.endsWith('\\')) return { of: 'continued' };
  if (YAML_BLOCK.test(value)) return { of: 'indented', indent };
  if (value === '') return { of: 'below', indent };
  const [mark, word] = FENCE.exec(value) ?? [];
  if (mark === undefined) return undefined;
  const close = word ?? mark;
  return value.slice(mark.length).includes(close) ? undefined : { of: 'fenced', close };
}

/** The index of a block's last line. */
function endOfBlock(lines: readonly string[], from: number, block: Block): number {
  let at = from;
  switch (block.of) {
    case 'continued':
      do at += 1;
      while ((lines[at] ?? '').trimEnd().endsWith('\\'));
      return at;
    case 'indented':
    case 'below':
      while (at + 1 < lines.length && isInside(lines[at + 1] ?? '', block.indent)) at += 1;
      return at;
    case 'fenced':
      do at += 1;
      while (at < lines.length && !(lines[at] ?? '').includes(block.close));
      return at;
  }
}

function isInside(line: string, indent: number): boolean {
  return line.trim() === '' || line.length - line.trimStart().length > indent;
}
