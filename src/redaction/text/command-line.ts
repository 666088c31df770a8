import { isBlank, isHarmless } from '../harmless-values.ts';
import { isSecretKey } from '../key-names.ts';
import { REDACTED } from '../redacted.ts';
import { LINE_OF_PROGRAM, passwordIn, programOf, takesPassword } from './password-programs.ts';
import { secretPlaces } from './secret-places.ts';
import { type ShellCommand, shellCommands } from './shell-words.ts';

/** Scripts in scripts, as in `sh -c "su -c '…'"`, are taken apart so deep. */
const MAX_DEPTH = 3;
const FLAG = /^--?([A-Za-z][\w.-]*)$/;
const ASSIGNMENT = /^([^=\s]{1,200})=([\s\S]*)$/;
/** Flags that take `user:password`. */
const ACCOUNT_FLAG =
  /^(?:-u|-U|-a|--user|--userpass|--creds|--(?:src|dest)-creds|--basic|--basic-auth|--proxy-user|--http-auth)$/;
/** Flags that take what is to be in a Secret, as `name=value`. */
const LITERAL_FLAG = /^--from-literal$/;
/** What a command has among its words that takes a password from what is written to it. */
const READS_PASSWORD = /^(?:--password-stdin|--stdin|--passphrase-fd|chpasswd$|passwd$)/;
/**
 * The arguments of a program without its secrets: `--password=x`, `--password x`, `-px`, `user:x` behind `-u`, what some
 * programs take at a place of its own, and the same in scripts that are an argument, `sh -c "…"`. What else an argument
 * may hold is for the caller to take out.
 */
export function redactArguments(words: readonly string[], depth = 0): readonly string[] {
  const places = secretPlaces(words);
  const given = new Set(words);
  let program = '';
  let awaited: 'yes' | 'perhaps' | 'no' = 'no';
  return words.map((word, index) => {
    const before = words[index - 1] ?? '';
    const wasAwaited = awaited;
    program = programOf(word) ?? program;
    awaited = isSecretFlag(word) ? 'yes' : takesPassword(program, word, given);
    if (places.has(index)) return isBlank(word) ? word : REDACTED;
    if (wasAwaited !== 'no' && isAwaitedSecret(before, word, wasAwaited)) {
      awaited = 'no';
      return REDACTED;
    }
    if (ACCOUNT_FLAG.test(before)) return withoutPassword(word);
    if (LITERAL_FLAG.test(before)) return withoutLiteral(word);
    const password = passwordIn(program, word, given);
    if (password !== undefined) return isBlank(word.slice(password)) ? word : word.slice(0, password) + REDACTED;
    if (/^-u[^:\s]{1,100}:\S/.test(word)) return `-u${withoutPassword(word.slice(2))}`;
    if (/^pass:./.test(word)) return `pass:${REDACTED}`;
    if (/[\s|;]/.test(word) && depth < MAX_DEPTH && !ASSIGNMENT.test(word)) return redactShell(word, depth + 1);
    return withoutAssigned(word);
  });
}

/** A shell's script without the secrets among the arguments of its commands. */
function redactShell(script: string, depth = 0): string {
  const commands = shellCommands(script);
  let kept = '';
  let done = 0;
  for (const [index, { words }] of commands.entries()) {
    const given = words.map(({ text }) => text);
    const shown = isWrittenPassword(commands, index)
      ? given.map((word, at) => (at === 0 || isFlag(word) || isBlank(word) ? word : REDACTED))
      : redactArguments(given, depth);
    for (const [at, { text, begin, end, quote }] of words.entries()) {
      const word = shown[at] ?? text;
      if (word === text) continue;
      kept += script.slice(done, begin) + quote + word + quote;
      done = end;
    }
  }
  return done === 0 ? script : kept + script.slice(done);
}

/** Text without the secrets that lines of well-known programs have among their arguments. */
export function withoutCommandSecrets(text: string): string {
  return text.replace(LINE_OF_PROGRAM, (line) => redactShell(line));
}

function isFlag(word: string): boolean {
  return FLAG.test(word);
}

function isSecretFlag(word: string): boolean {
  const name = FLAG.exec(word)?.[1];
  return name !== undefined && isSecretKey(name);
}

function isAwaitedSecret(flag: string, word: string, awaited: 'yes' | 'perhaps'): boolean {
  if (isFlag(word) || isHarmless(flag, word)) return false;
  return awaited === 'yes' || (/\d/.test(word) && /[A-Za-z]/.test(word) && !/[/:]/.test(word));
}

/** `a=b`, where `a` may be a flag that takes another one: `--set=auth.password=x`. */
function withoutAssigned(word: string): string {
  const [, name = '', value = ''] = ASSIGNMENT.exec(word) ?? [];
  if (name === '') return word;
  // Up to which sign an account in braces goes is for whoever knows such texts.
  if (value.startsWith('{')) return word;
  if (isSecretKey(name)) return isHarmless(name, value) ? word : `${name}=${REDACTED}`;
  if (ACCOUNT_FLAG.test(name)) return `${name}=${withoutPassword(value)}`;
  if (LITERAL_FLAG.test(name)) return `${name}=${withoutLiteral(value)}`;
  return name.startsWith('-') ? `${name}=${withoutAssigned(value)}` : word;
}

function withoutLiteral(literal: string): string {
  const [, name = '', value = ''] = ASSIGNMENT.exec(literal) ?? [];
  return isBlank(value) ? literal : `${name}=${REDACTED}`;
}

/** Of `user:password` the user; two numbers are the ids that a process runs by. */
function withoutPassword(account: string): string {
  const [, user = '', password = ''] = /^([^:%/\s]{0,128}[:%])(\S+)$/.exec(account) ?? [];
  return user === '' || isBlank(password) || /^\d+:\d+$/.test(account) ? account : user + REDACTED;
}

function isWrittenPassword(commands: readonly ShellCommand[], index: number): boolean {
  const command = commands[index];
  if (command?.end !== '|' || !/^(?:echo|printf)$/.test(command.words[0]?.text ?? '')) return false;
  return commands[index + 1]?.words.some(({ text }) => READS_PASSWORD.test(text)) ?? false;
}
