/** A word of a shell's command as the program is given it, and where it stands in the script. */
interface ShellWord {
  readonly text: string;
  readonly begin: number;
  readonly end: number;
  /** What it is quoted in as a whole. */
  readonly quote: '' | '"' | "'";
}

/** The commands of a shell script, each as its words, with what parts it from the next one: `|`, `;`, `&&`, a line's end. */
export interface ShellCommand {
  readonly words: readonly ShellWord[];
  readonly end: string;
}

const OPERATOR = /[|;&\n]/;
const SPACE = /[ \t\r]/;

/** Takes a script apart at what a shell parts words and commands by. A quote that nothing closes goes on to the end. */
export function shellCommands(script: string): readonly ShellCommand[] {
  const commands: ShellCommand[] = [];
  let words: ShellWord[] = [];
  let at = 0;
  while (at < script.length) {
    const character = script.charAt(at);
    if (SPACE.test(character) || script.startsWith('\\\n', at)) {
      at += character === '\\' ? 2 : 1;
    } else if (OPERATOR.test(character)) {
      if (words.length > 0) commands.push({ words, end: character });
      words = [];
      at += 1;
    } else {
      const word = wordAt(script, at);
      words.push(word);
      at = word.end;
    }
  }
  return words.length > 0 ? [...commands, { words, end: '' }] : commands;
}

function wordAt(script: string, begin: number): ShellWord {
  let text = '';
  let at = begin;
  let quotedFrom = -1;
  while (at < script.length) {
    const character = script.charAt(at);
    if (SPACE.test(character) || OPERATOR.test(character)) break;
    if (character === '"' || character === "'") {
      const close = closingQuote(script, at);
      if (at === begin) quotedFrom = close;
      text += script.slice(at + 1, close);
      at = close + 1;
    } else {
      const taken = character === '\\' ? 2 : 1;
      text += script.slice(at + taken - 1, at + taken);
      at += taken;
    }
  }
  const end = Math.min(at, script.length);
  const first = script.charAt(begin);
  const isWhole = quotedFrom !== -1 && quotedFrom >= end - 1;
  return { text, begin, end, quote: isWhole && (first === '"' || first === "'") ? first : '' };
}

function closingQuote(script: string, open: number): number {
  const mark = script.charAt(open);
  for (let at = open + 1; at < script.length; at += 1) {
    if (mark === '"' && script[at] === '\\') at += 1;
    else if (script[at] === mark) return at;
  }
  return script.length;
}
