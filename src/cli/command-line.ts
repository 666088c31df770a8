import { parseArgs } from 'node:util';
import { VARIABLES } from '../settings.ts';
import { nearest } from '../tool/did-you-mean.ts';
import { COMMANDS, type CommandName, isCommand } from './commands.ts';

/** What the command line asks for. */
export type Order =
  | { readonly type: 'serve'; readonly port?: string; readonly isDev: boolean; readonly isStdio: boolean }
  | { readonly type: 'command'; readonly name: CommandName; readonly arguments: readonly string[] }
  | { readonly type: 'help' | 'version' }
  | { readonly type: 'wrong'; readonly problem: string };

const WORDS = ['serve', 'help', ...Object.keys(COMMANDS)];

/** The options of `serve`, as `--help` prints them. */
export const OPTIONS = [
  { name: '--port <port>', help: 'Port that /mcp is served on, in place of PORT.' },
  { name: '--stdio', help: 'Serve whoever started this process over its standard streams, and listen nowhere.' },
  { name: '--dev', help: 'Serve operation files as they are saved; in a clone, as npm run dev.' },
  { name: '--version', help: 'Print the version.' },
  { name: '--help', help: 'Print this.' },
] as const;

/**
 * Reads a command line, without the names of node and program. What is not known is a problem that says what was
 * probably meant.
 *
 * @example
 * readCommandLine(['--port', '8080']); // => { type: 'serve', port: '8080', isDev: false, isStdio: false }
 * readCommandLine(['--prot=8080']); // => { type: 'wrong', problem: '--prot is no option. Did you mean --port? --help names them all.' }
 */
export function readCommandLine(args: readonly string[]): Order {
  const [first, ...rest] = args;
  if (first === 'help') return helpOf(rest[0]);
  if (first !== undefined && isCommand(first)) return { type: 'command', name: first, arguments: rest };
  if (first !== undefined && !first.startsWith('-') && first !== 'serve') return noCommand(first);
  const { tokens } = parseArgs({
    args: first === 'serve' ? rest : [...args],
    options: { port: { type: 'string' }, dev: { type: 'boolean' }, stdio: { type: 'boolean' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  let port: string | undefined;
  let isDev = false;
  let isStdio = false;
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') return { type: 'wrong', problem: `"${token.value}" is not expected here.` };
    switch (token.name) {
      case 'help':
      case 'h':
        return { type: 'help' };
      case 'version':
      case 'v':
        return { type: 'version' };
      case 'dev':
        isDev = true;
        break;
      case 'stdio':
        isStdio = true;
        break;
      case 'port':
        if (!token.value) return { type: 'wrong', problem: '--port needs a number: --port 8080.' };
        if (!VARIABLES.PORT.shape.safeParse(token.value).success)
          return { type: 'wrong', problem: `--port must be a whole number from 0 to 65535; "${token.value}" is none.` };
        port = token.value;
        break;
      default:
        return {
          type: 'wrong',
          problem: `${token.rawName} is no option.${meantOption(token.name)} --help names them all.`,
        };
    }
  }
  if (isStdio && port !== undefined) return { type: 'wrong', problem: '--stdio listens on no port: leave out --port.' };
  return { type: 'serve', ...(port === undefined ? {} : { port }), isDev, isStdio };
}

/** `help call` is `call --help`. */
function helpOf(word: string | undefined): Order {
  if (word === undefined || word === 'serve' || word === 'help') return { type: 'help' };
  return isCommand(word) ? { type: 'command', name: word, arguments: ['--help'] } : noCommand(word);
}

function noCommand(word: string): Order {
  const meant = nearest(word, WORDS);
  const hint = meant === undefined ? '' : ` Did you mean ${meant}?`;
  return { type: 'wrong', problem: `${word} is no command.${hint} --help names them all.` };
}

function meantOption(text: string): string {
  const meant = nearest(
    text,
    OPTIONS.map(({ name }) => name.slice(2).split(' ')[0] ?? ''),
  );
  return meant === undefined ? '' : ` Did you mean --${meant}?`;
}
