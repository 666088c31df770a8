import { parseArgs } from 'node:util';
import { nearest } from '../tool/did-you-mean.ts';
import type { Command } from './commands.ts';

/** What a command was given. */
export interface Given {
  /** The options by name; a switch that is set has an empty value. */
  readonly options: ReadonlyMap<string, string>;
  /** All else, in its order: words, and options that are none of the command's own. */
  readonly words: readonly Word[];
}

/** What is no option of a command: a word, or an option with its value, which is undefined where there is none. */
export type Word =
  | { readonly type: 'word'; readonly text: string }
  | { readonly type: 'option'; readonly name: string; readonly value: string | undefined };

export type ReadGiven = { readonly ok: true; readonly given: Given } | { readonly ok: false; readonly problem: string };

/**
 * Reads what follows a command's name by what is said of the command. `--name value`, `--name=value` and `-h` are understood, and
 * `--` ends the options. An option that is none is a problem that says what was probably meant, unless the command takes others.
 */
export function readGiven(
  { name: command, options, takesOthers, choices }: Command,
  args: readonly string[],
): ReadGiven {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      options.map(({ name, value }) => [name, { type: value === undefined ? 'boolean' : 'string' } as const]),
    ),
    strict: false,
    tokens: true,
  });
  const given = new Map<string, string>();
  const words: Word[] = [];
  let isNamed = false;
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      const last = words.at(-1);
      // What follows an option of a tool is its value: parseArgs takes what it does not know for a switch.
      if (isNamed && last?.type === 'option') words[words.length - 1] = { ...last, value: token.value };
      else words.push({ type: 'word', text: token.value });
      isNamed = false;
      continue;
    }
    isNamed = false;
    const name = token.name === 'h' ? 'help' : token.name;
    const known = options.find((option) => option.name === name);
    if (known?.value !== undefined && (token.value === undefined || token.value === '')) {
      return { ok: false, problem: `${token.rawName} needs a value: --${name} <${known.value}>.` };
    }
    if (known !== undefined && known.value === undefined && token.value !== undefined) {
      return { ok: false, problem: `${token.rawName} takes no value.` };
    }
    if (known !== undefined) given.set(name, token.value ?? '');
    else if (takesOthers && token.rawName.startsWith('--')) {
      words.push({ type: 'option', name, value: token.value });
      isNamed = token.value === undefined;
    } else return { ok: false, problem: `${token.rawName} is no option.${meantOption(name, options)}` };
  }
  const problem = choices && foreignOption(command, choices, given, words[0]);
  return problem === undefined ? { ok: true, given: { options: given, words } } : { ok: false, problem };
}

/** What is said of an option that another choice of the same command takes; undefined where there is none. */
function foreignOption(
  command: string,
  choices: NonNullable<Command['choices']>,
  given: ReadonlyMap<string, string>,
  first: Word | undefined,
): string | undefined {
  const word = first?.type === 'word' && Object.hasOwn(choices, first.text) ? first.text : '';
  const own = choices[word];
  // What is no choice at all is told by the command itself.
  const foreign = own && [...given.keys()].find((name) => name !== 'help' && !own.includes(name));
  if (foreign === undefined) return undefined;
  const others = Object.entries(choices).flatMap(([choice, names]) => (names.includes(foreign) ? [choice] : []));
  const where = others.map((choice) => `${command} ${choice}`.trim()).join(' and ');
  return `--${foreign} is of ${where}, not of ${`${command} ${word}`.trim()}.`;
}

function meantOption(name: string, options: Command['options']): string {
  const meant = nearest(
    name,
    options.map((option) => option.name),
  );
  return meant === undefined ? ' --help names them all.' : ` Did you mean --${meant}?`;
}

/** The words of a command that takes no options but its own. */
export function textsOf(words: readonly Word[]): readonly string[] {
  return words.flatMap((word) => (word.type === 'word' ? [word.text] : []));
}
