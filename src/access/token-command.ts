import { readFile, rename, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isSeq, parseDocument, stringify } from 'yaml';
import { secondsOf } from './duration.ts';
import { rateText } from './rate.ts';
import { isToken, newToken, sameDigest, tokenDigest } from './token.ts';
import { callerOf } from './token-callers.ts';
import { type AllowAndDeny, isOver, type KnownTools, parseTokens, type TokenEntry } from './token-file.ts';
import { isWrite } from './tool-kind.ts';

/** What the command stands on. */
export interface TokenCommandOptions {
  readonly known: KnownTools;
  /** The tokens file that the server would read; taken where `--file` names none. */
  readonly file: string | undefined;
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
  /** Reads standard input to its end. */
  readonly readInput: () => Promise<string>;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

const USAGE = `Usage:
  token create NAME [--file FILE] [--mode read-only|read-write] [--toolsets A,B] [--tools 'list_*,…']
                    [--deny-toolsets A,B] [--deny-tools A,B] [--namespaces A,'team-*'] [--expires 90d|2027-01-31] [--rate 60/m]
  token list  [--file FILE]
  token check [--file FILE] [--stdin]

create prints a new token, once, and its entry; with --file the entry is added to that file. list prints the entries.
check says what is wrong with a file; with --stdin it reads a token and says what it may do. FILE is $MCP_TOKENS_FILE
where none is named, but for create.
`;

const OPTIONS = {
  file: { type: 'string' },
  mode: { type: 'string' },
  toolsets: { type: 'string' },
  tools: { type: 'string' },
  'deny-toolsets': { type: 'string' },
  'deny-tools': { type: 'string' },
  namespaces: { type: 'string' },
  expires: { type: 'string' },
  rate: { type: 'string' },
  stdin: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Values = ReturnType<typeof parse>['values'];

/** What ends the command with a message for its user; nothing was written. */
class BadCommand extends Error {}

/**
 * Runs `token create`, `token list` or `token check`.
 *
 * @param args what follows `token` on the command line
 * @returns the exit code: 0 done, 1 the file or the token is not good, 2 the command line is wrong
 */
export async function runTokenCommand(args: readonly string[], options: TokenCommandOptions): Promise<0 | 1 | 2> {
  try {
    const { values, positionals } = parse(args);
    const [command, ...rest] = positionals;
    if (values.help) return done(options, USAGE);
    const commands = { create, list, check };
    if (command !== 'create' && command !== 'list' && command !== 'check') throw new BadCommand(USAGE);
    return await commands[command](rest, values, options);
  } catch (error) {
    if (!(error instanceof BadCommand) && !isParseError(error)) throw error;
    options.printError(`token: ${error.message.trimEnd()}\n`);
    return 2;
  }
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
}

function isParseError(error: unknown): error is Error {
  return error instanceof Error && String(codeOf(error)).startsWith('ERR_PARSE_ARGS');
}

function codeOf(error: unknown): unknown {
  return Reflect.get(Object(error), 'code');
}

function done({ print }: TokenCommandOptions, text: string): 0 {
  print(text);
  return 0;
}

async function create(names: readonly string[], values: Values, options: TokenCommandOptions): Promise<0 | 1> {
  const [name, ...others] = names;
  if (name === undefined || others.length > 0) throw new BadCommand('create takes one name. See token --help.');
  const token = newToken();
  const entry = entryOf(name, tokenDigest(token).toString('hex'), values, options.now ?? Date.now);
  const before = values.file === undefined ? undefined : await textOf(values.file);
  const text = before === undefined ? stringify({ tokens: [entry] }) : withEntry(before, entry);
  const parsed = parseTokens(text, options.known);
  if (!parsed.ok) return notGood(options, parsed.problems, 'Nothing was written.');
  if (values.file !== undefined) await replaceFile(values.file, text);
  return done(
    options,
    [
      `Token of ${name}, shown this once:`,
      '',
      `  ${token}`,
      '',
      values.file === undefined ? 'Its entry, for the list under `tokens:`:' : `Its entry is in ${values.file}:`,
      '',
      stringify([entry]).trimEnd().replace(/^/gm, '  '),
      '',
      'Clients send it as the header Authorization: Bearer <token>.',
      '',
    ].join('\n'),
  );
}

/** An entry as a person would write it: what is not asked for is undefined, and no key of its YAML. */
function entryOf(name: string, sha256: string, values: Values, now: () => number): object {
  return {
    name,
    sha256,
    mode: values.mode ?? 'read-only',
    toolsets: scopeOf(values.toolsets, values['deny-toolsets']),
    tools: scopeOf(values.tools, values['deny-tools']),
    namespaces: listOf(values.namespaces),
    expires: expiryOf(values.expires, now),
    rate: values.rate,
  };
}

function scopeOf(allow: string | undefined, deny: string | undefined): AllowAndDeny | undefined {
  return allow === undefined && deny === undefined ? undefined : { allow: listOf(allow), deny: listOf(deny) };
}

function listOf(text: string | undefined): readonly string[] | undefined {
  return text
    ?.split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function expiryOf(text: string | undefined, now: () => number): string | undefined {
  const seconds = text === undefined ? undefined : secondsOf(text);
  // To the minute: nobody needs more, and the entry stays readable.
  return seconds === undefined ? text : `${new Date(now() + seconds * 1000).toISOString().slice(0, 16)}:00Z`;
}

// Comments and the order of what is there stay.
function withEntry(text: string, entry: object): string {
  const document = parseDocument(text);
  const tokens = document.get('tokens');
  if (document.errors.length > 0 || !isSeq(tokens)) {
    throw new BadCommand('the file has no list under `tokens:`. Nothing was written; see token check.');
  }
  tokens.flow = false;
  tokens.add(document.createNode(entry));
  return document.toString();
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new BadCommand(`${file} cannot be read.`);
  }
}

// In one step, so that a server that reads the file meanwhile never sees half of it.
async function replaceFile(file: string, text: string): Promise<void> {
  const beside = `${file}.new`;
  await writeFile(beside, text, { mode: 0o600 });
  await rename(beside, file);
}

async function list(names: readonly string[], values: Values, options: TokenCommandOptions): Promise<0 | 1> {
  if (names.length > 0) throw new BadCommand('list takes no names. See token --help.');
  const entries = await readEntries(values, options);
  if (!entries.ok) return notGood(options, entries.problems);
  const now = (options.now ?? Date.now)();
  const lines = entries.entries.map((entry) => `${entry.name.padEnd(24)} ${describe(entry, now)}\n`);
  return done(options, lines.length === 0 ? 'There are no tokens: nobody may call.\n' : lines.join(''));
}

async function check(names: readonly string[], values: Values, options: TokenCommandOptions): Promise<0 | 1> {
  if (names.length > 0) throw new BadCommand('check takes no names; it reads a token from --stdin. See token --help.');
  const entries = await readEntries(values, options);
  if (!entries.ok) return notGood(options, entries.problems);
  const now = (options.now ?? Date.now)();
  if (!values.stdin) {
    const over = entries.entries.filter((entry) => isOver(entry, now)).length;
    return done(options, `Good: ${entries.entries.length} tokens${over > 0 ? `, ${over} of them expired` : ''}.\n`);
  }
  const token = (await options.readInput()).trim();
  if (!isToken(token)) return notGood(options, ['What came on standard input is no token of this server.']);
  const digest = tokenDigest(token);
  const entry = entries.entries.find(({ sha256 }) => sameDigest(Buffer.from(sha256, 'hex'), digest));
  if (!entry) return notGood(options, ['No entry has the digest of this token.']);
  const { mayUse } = callerOf(entry, () => true);
  const isReader = entry.mode === 'read-only';
  const tools = options.known.filter((tool) => mayUse(tool) && !(isReader && isWrite(tool.kind)));
  return done(
    options,
    `${entry.name}: ${describe(entry, now)}\nIt may use ${tools.length} tools: ${tools.map(({ name }) => name).join(', ')}\n`,
  );
}

async function readEntries(values: Values, options: TokenCommandOptions) {
  const file = values.file ?? options.file;
  if (file === undefined) throw new BadCommand('name the file: --file FILE, or MCP_TOKENS_FILE.');
  const text = await textOf(file);
  if (text === undefined) throw new BadCommand(`there is no file ${file}.`);
  return parseTokens(text, options.known);
}

function describe(entry: TokenEntry, now: number): string {
  const { tools = 'all tools', namespaces } = callerOf(entry, () => true);
  return [
    entry.mode,
    tools,
    `namespaces ${namespaces?.text ?? 'all'}`,
    ...(entry.rate ? [rateText(entry.rate)] : []),
    ...(entry.expires === undefined
      ? []
      : [`${isOver(entry, now) ? 'expired' : 'expires'} ${new Date(entry.expires).toISOString()}`]),
  ].join(' · ');
}

function notGood({ printError }: TokenCommandOptions, problems: readonly string[], end = ''): 1 {
  printError(`${problems.map((problem) => `token: ${problem}`).join('\n')}\n${end === '' ? '' : `token: ${end}\n`}`);
  return 1;
}
