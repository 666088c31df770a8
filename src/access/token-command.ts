import { stringify } from 'yaml';
import { counted } from '../text/counted.ts';
import { secondsOf } from './duration.ts';
import { rateText } from './rate.ts';
import { isToken, newToken, sameDigest, tokenDigest } from './token.ts';
import { callerOf } from './token-callers.ts';
import { BadCommand, replaceFile, textOf, withEntry, withNewSecret, withoutEntry, withoutKept } from './token-edit.ts';
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

/** What the command was given: words, and options by name, of which a switch has an empty value. */
export interface TokenOrder {
  readonly words: readonly string[];
  readonly options: ReadonlyMap<string, string>;
}

type Values = TokenOrder['options'];

const USAGE = 'token create, list, check, revoke or rotate. See token --help.';

/**
 * Runs `token create`, `list`, `check`, `revoke` or `rotate`.
 *
 * @returns the exit code: 0 done, 1 the file or the token is not good, 2 the command line is wrong
 */
export async function runTokenCommand(
  { words, options: values }: TokenOrder,
  options: TokenCommandOptions,
): Promise<0 | 1 | 2> {
  const [command, ...rest] = words;
  try {
    switch (command) {
      case 'create':
        return await create(rest, values, options);
      case 'list':
        return await list(rest, values, options);
      case 'check':
        return await check(rest, values, options);
      case 'revoke':
        return await revoke(rest, values, options);
      case 'rotate':
        return await rotate(rest, values, options);
      default:
        throw new BadCommand(USAGE);
    }
  } catch (error) {
    if (!(error instanceof BadCommand)) throw error;
    options.printError(`token: ${error.message}\n`);
    return 2;
  }
}

function done({ print }: TokenCommandOptions, text: string): 0 {
  print(text);
  return 0;
}

async function create(names: readonly string[], values: Values, options: TokenCommandOptions): Promise<0 | 1> {
  const name = oneName('create', names);
  const file = values.has('print') ? undefined : (values.get('file') ?? options.file);
  const token = newToken();
  const now = options.now ?? Date.now;
  const entry = newEntry(name, token, values, now);
  const before = file === undefined ? undefined : await textOf(file);
  const text = before === undefined ? stringify({ tokens: [entry] }) : withEntry(before, entry);
  const parsed = parseTokens(text, options.known);
  if (!parsed.ok) return notGood(options, parsed.problems, NOTHING_WRITTEN);
  const gone = file === undefined ? [] : await write(file, text, otherThan(name, parsed.entries), now());
  return done(
    options,
    shownToken(`Token of ${name}`, token, [
      file === undefined ? 'Its entry, for the list under `tokens:`:' : `Its entry is in ${file}:`,
      '',
      stringify([entry]).trimEnd().replace(/^/gm, '  '),
      ...saidOf(gone).flatMap((sentence) => ['', sentence]),
    ]),
  );
}

/** Takes an entry away, by its name or the id that `list` shows. */
async function revoke(names: readonly string[], values: Values, options: TokenCommandOptions): Promise<0 | 1> {
  const given = oneName('revoke', names);
  const found = await entryIn(given, values, options);
  if (!found.ok) return notGood(options, found.problems, NOTHING_WRITTEN);
  const { file, text, entry, entries } = found;
  const now = (options.now ?? Date.now)();
  const gone = await write(file, withoutEntry(text, entry.sha256), otherThan(entry.name, entries), now);
  return done(options, `${[`${entry.name} is taken out of ${file}.`, ...saidOf(gone), WITHIN].join(' ')}\n`);
}

/** Gives an entry a new secret; the old one holds on for a while where that is asked for, under a name of its own. */
async function rotate(names: readonly string[], values: Values, options: TokenCommandOptions): Promise<0 | 1> {
  const given = oneName('rotate', names);
  const now = options.now ?? Date.now;
  const overlap = values.get('keep-old-for');
  if (overlap !== undefined && secondsOf(overlap) === undefined) {
    throw new BadCommand(`--keep-old-for must be a time such as 24h or 7d; "${overlap}" is none.`);
  }
  const found = await entryIn(given, values, options);
  if (!found.ok) return notGood(options, found.problems, NOTHING_WRITTEN);
  const { file, text, entry } = found;
  const token = newToken();
  const rotated = withNewSecret(text, entry, {
    sha256: digestOf(token),
    expires: expiryOf(values.get('expires'), now),
    keptUntil: expiryOf(overlap, now),
  });
  const parsed = parseTokens(rotated.text, options.known);
  if (!parsed.ok) return notGood(options, parsed.problems, NOTHING_WRITTEN);
  const gone = await write(file, rotated.text, otherThan(entry.name, parsed.entries), now());
  const old =
    rotated.kept === undefined
      ? `The old one holds no longer. ${WITHIN}`
      : `The old one holds until ${rotated.kept.until}, as ${rotated.kept.name}. ${WITHIN}`;
  return done(
    options,
    shownToken(`New token of ${entry.name}`, token, [
      `Its entry in ${file} has the same rights. ${old}`,
      ...saidOf(gone),
    ]),
  );
}

/**
 * Writes a tokens file, without the old secrets whose time has passed.
 *
 * @returns the names of these
 */
async function write(
  file: string,
  text: string,
  entries: readonly TokenEntry[],
  now: number,
): Promise<readonly string[]> {
  const left = withoutKept(text, entries, now);
  await replaceFile(file, left.text);
  return left.gone;
}

/** What is made, renewed or taken away is told of by itself. */
function otherThan(name: string, entries: readonly TokenEntry[]): readonly TokenEntry[] {
  return entries.filter((entry) => entry.name !== name);
}

/** A sentence of what else was taken out; none where nothing was. */
function saidOf(gone: readonly string[]): readonly string[] {
  return gone.length === 0 ? [] : [`Taken out as well, since the time of an old one has passed: ${gone.join(', ')}.`];
}

/** An entry as a person would write it: what is not asked for is undefined, and no key of its YAML. */
function newEntry(name: string, token: string, values: Values, now: () => number): object {
  return {
    name,
    sha256: digestOf(token),
    mode: values.get('mode') ?? 'read-only',
    toolsets: scopeOf(values.get('toolsets'), values.get('deny-toolsets')),
    tools: scopeOf(values.get('tools'), values.get('deny-tools')),
    namespaces: listOf(values.get('namespaces')),
    expires: expiryOf(values.get('expires'), now),
    rate: values.get('rate'),
  };
}

function digestOf(token: string): string {
  return tokenDigest(token).toString('hex');
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

/** Digits of a digest that name an entry. */
const ID_LENGTH = 8;
const NOTHING_WRITTEN = 'Nothing was written.';
const WITHIN = 'A server that runs reads the file within two seconds.';

function oneName(command: string, [name, ...others]: readonly string[]): string {
  if (name === undefined || others.length > 0) throw new BadCommand(`${command} takes one name. See token --help.`);
  return name;
}

function shownToken(what: string, token: string, more: readonly string[]): string {
  const end = 'Clients send it as the header Authorization: Bearer <token>.';
  return [`${what}, shown this once:`, '', `  ${token}`, '', ...more, '', end, ''].join('\n');
}

async function list(names: readonly string[], values: Values, options: TokenCommandOptions): Promise<0 | 1> {
  if (names.length > 0) throw new BadCommand('list takes no names. See token --help.');
  const entries = await readEntries(values, options);
  if (!entries.ok) return notGood(options, entries.problems);
  const now = (options.now ?? Date.now)();
  const lines = entries.entries.map(
    (entry) => `${entry.name.padEnd(24)} ${describe(entry, now)} · id ${entry.sha256.slice(0, ID_LENGTH)}\n`,
  );
  return done(options, lines.length === 0 ? 'There are no tokens: nobody may call.\n' : lines.join(''));
}

async function check(names: readonly string[], values: Values, options: TokenCommandOptions): Promise<0 | 1> {
  if (names.length > 0) throw new BadCommand('check takes no names; it reads a token from --stdin. See token --help.');
  const entries = await readEntries(values, options);
  if (!entries.ok) return notGood(options, entries.problems);
  const now = (options.now ?? Date.now)();
  if (!values.has('stdin')) {
    const over = entries.entries.filter((entry) => isOver(entry, now)).length;
    return done(
      options,
      `Good: ${counted(entries.entries.length, 'token')}${over > 0 ? `, ${over} of them expired` : ''}.\n`,
    );
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
    `${entry.name}: ${describe(entry, now)}\nIt may use ${counted(tools.length, 'tool')}: ${tools.map(({ name }) => name).join(', ')}\n`,
  );
}

async function readEntries(values: Values, options: TokenCommandOptions) {
  return parseTokens((await namedFile(values, options)).text, options.known);
}

/** The file that is named, and what it says. */
async function namedFile(
  values: Values,
  options: TokenCommandOptions,
): Promise<{ readonly file: string; readonly text: string }> {
  const file = values.get('file') ?? options.file;
  if (file === undefined) throw new BadCommand('name the file: --file FILE, or MCP_TOKENS_FILE.');
  const text = await textOf(file);
  if (text === undefined) throw new BadCommand(`there is no file ${file}.`);
  return { file, text };
}

/** The entry of a name or an id; of an id that several begin with none. */
async function entryIn(given: string, values: Values, options: TokenCommandOptions) {
  const { file, text } = await namedFile(values, options);
  const parsed = parseTokens(text, options.known);
  if (!parsed.ok) return parsed;
  const { entries } = parsed;
  const named = entries.find(({ name }) => name === given);
  const ofId = entries.filter(({ sha256 }) => given.length >= ID_LENGTH && sha256.startsWith(given.toLowerCase()));
  const entry = named ?? (ofId.length === 1 ? ofId[0] : undefined);
  if (entry) return { ok: true, file, text, entry, entries } as const;
  const there = entries.map(({ name }) => name).join(', ');
  return { ok: false, problems: [`there is no token "${given}". There are: ${there || 'none'}.`] } as const;
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
