/** Longest name that is looked for behind a mark that may end a value. */
const NEXT_NAME = /[ \t]{0,2}\\*["'`]?[\w.$-]{1,64}\\*["'`]?[ \t]{0,2}[=:]/y;
const OPENING = '([{';
const CLOSING = ')]}';

/**
 * Where a value in quotes ends: before its closing mark, or at the end of the text.
 *
 * @param from where the value begins
 * @param quote its opening mark with the backslashes before it, as in JSON inside JSON
 */
export function endOfQuoted(text: string, from: number, quote: string): number {
  const mark = quote.at(-1) ?? '"';
  const depth = quote.length - 1;
  for (let at = text.indexOf(mark, from); at !== -1; at = text.indexOf(mark, at + 1)) {
    let backslashes = 0;
    while (at - backslashes > from && text[at - backslashes - 1] === '\\') backslashes += 1;
    // Two single quotes stand for one, in YAML and in SQL.
    if (mark === "'" && depth === 0 && text[at + 1] === "'") at += 1;
    else if (depth === 0 ? backslashes % 2 === 0 : backslashes <= depth) return at - (depth === 0 ? 0 : backslashes);
  }
  return text.length;
}

/** Where an object or a list ends that begins here, or at the end of the text; undefined where none begins. */
export function endOfBrackets(text: string, from: number): number | undefined {
  if (!/[[{]/.test(text[from] ?? '')) return undefined;
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"') at = endOfQuoted(text, at + 1, '"');
    else if (OPENING.includes(character)) depth += 1;
    else if (CLOSING.includes(character)) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

/**
 * Where a value without quotes ends: at a space or the end of the text, and at what may stand in a value only where it
 * ends one here: a quote or a closing bracket that it has not opened, and `;`, `,` or `&` before the next name.
 */
export function endOfBare(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (/\s/.test(character) || text.startsWith('</', at)) return at;
    if (OPENING.includes(character)) depth += 1;
    else if (CLOSING.includes(character)) {
      if (depth === 0 && isEndBehind(text, at + 1)) return at;
      depth = Math.max(0, depth - 1);
    } else if (/["'`]/.test(character) && isEndBehind(text, at + 1)) return text[at - 1] === '\\' ? at - 1 : at;
    else if (/[;,&]/.test(character) && (isEndBehind(text, at + 1) || isName(text, at + 1))) return at;
  }
  return text.length;
}

function isEndBehind(text: string, at: number): boolean {
  const next = text[at];
  return next === undefined || /[\s"'`,;:&)}\]>\\]/.test(next);
}

function isName(text: string, at: number): boolean {
  const name = new RegExp(NEXT_NAME, 'y');
  name.lastIndex = at;
  return name.test(text);
}
