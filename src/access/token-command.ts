import { stringify } from 'yaml';
import { counted } from '../text/counted.ts';
import { rateText } from './rate.ts';
import { isToken, newToken, sameDigest, tokenDigest } from './token.ts';
import { callerOf } from './token-callers.ts';
import {
  BadCommand,
  BadFile,
  keptOf,
  replaceFile,
  textOf,
  withEntry,
  withNewSecret,
  withoutEntry,
  withoutKept,
} from './token-edit.ts';
import { isOver, type KnownTools, parseTokens, type TokenEntry } from './token-file.ts';
import { askedOf, expiryOf, periodOf, type Values } from './token-options.ts';
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

/** What the command was given. */
export interface TokenOrder {
  readonly words: readonly string[];
  readonly options: Values;
}

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
    if (error instanceof BadFile) return notGood(options, [error.message]);
    if (!(error instanceof BadCommand)) throw error;
    options.printError(error.message.replace(/^/gm, 'token: ').concat('\n'));
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
  const entry = { name, sha256: digestOf(token), ...askedOf(name, values, options.known, now()) };
  const before = file === undefined ? undefined : await textOf(file);
  const text = before === undefined ? stringify({ tokens: [entry] }) : withEntry(before, entry);
  const parsed = parseTokens(text, options.known);
  if (!parsed.ok) return notGood(options, parsed.problems, NOTHING_WRITTEN);
  const gone = file === undefined ? [] : await write(file, text, otherThan([entry], parsed.entries), now());
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

/** Takes an entry away, by its name or the id that `list` shows, with the old secrets that its name still has. */
async function revoke(names: readonly string[], values: Values, options: TokenCommandOptions): Promise<0 | 1> {
  const given = oneName('revoke', names);
  const found = await entryIn(given, values, options);
  if (!found.ok) return notGood(options, found.problems, NOTHING_WRITTEN);
  const { file, text, entry, entries } = found;
  const now = (options.now ?? Date.now)();
  // Whoever cuts a name off means the secrets that it had before, too.
  const kept = keptOf(entry.name, entries);
  const own = [entry, ...kept];
  const left = own.reduce((before, { sha256 }) => withoutEntry(before, sha256), text);
  const gone = await write(file, left, otherThan(own, entries), now);
  const withIt =
    kept.length === 0 ? '' : `, and with it its old ones that were kept: ${kept.map(({ name }) => name).join(', ')}`;
  return done(options, `${[`${entry.name} is taken out of ${file}${withIt}.`, ...saidOf(gone), WITHIN].join(' ')}\n`);
}

/** Gives an entry a new secret; the old one holds on for a while where that is asked for, under a name of its own. */
async function rotate(names: readonly string[], values: Values, options: TokenCommandOptions): Promise<0 | 1> {
  const given = oneName('rotate', names);
  const now = (options.now ?? Date.now)();
  const expires = expiryOf('expires', values, options.known, now);
  const keptUntil = periodOf('keep-old-for', values, now);
  const found = await entryIn(given, values, options);
  if (!found.ok) return notGood(options, found.problems, NOTHING_WRITTEN);
  const { file, text, entry, entries } = found;
  const token = newToken();
  const rotated = withNewSecret(text, entry, { sha256: digestOf(token), expires, keptUntil });
  const parsed = parseTokens(rotated.text, options.known);
  if (!parsed.ok) return notGood(options, parsed.problems, NOTHING_WRITTEN);
  const gone = await write(file, rotated.text, otherThan([entry], parsed.entries), now);
  const older = keptOf(entry.name, entries).filter((kept) => !isOver(kept, now));
  const old =
    rotated.kept === undefined
      ? `The old one holds no longer. ${WITHIN}`
      : `The old one holds until ${rotated.kept.until}, as ${rotated.kept.name}. ${WITHIN}`;
  return done(
    options,
    shownToken(`New token of ${entry.name}`, token, [
      `Its entry in ${file} has the same rights. ${old}`,
      ...(older.length === 0
        ? []
        : [`Older ones still hold: ${older.map(({ name }) => name).join(', ')}; token revoke ends them.`]),
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
function otherThan(own: readonly Pick<TokenEntry, 'name'>[], entries: readonly TokenEntry[]): readonly TokenEntry[] {
  return entries.filter((entry) => !own.some(({ name }) => name === entry.name));
}

/** A sentence of what else was taken out; none where nothing was. */
function saidOf(gone: readonly string[]): readonly string[] {
  return gone.length === 0 ? [] : [`Taken out as well, since the time of an old one has passed: ${gone.join(', ')}.`];
}

function digestOf(token: string): string {
  return tokenDigest(token).toString('hex');
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
  if (values.has('json')) {
    const shown = entries.entries.map((entry) => asJson(entry, now));
    return done(options, `${JSON.stringify(shown, null, 2)}\n`);
  }
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

function asJson({ sha256, expires, ...entry }: TokenEntry, now: number): object {
  const isExpired = expires !== undefined && expires <= now;
  return {
    ...entry,
    id: sha256.slice(0, ID_LENGTH),
    ...(expires === undefined ? {} : { expires: new Date(expires).toISOString(), expired: isExpired }),
  };
}

function notGood({ printError }: TokenCommandOptions, problems: readonly string[], end = ''): 1 {
  printError(`${problems.map((problem) => `token: ${problem}`).join('\n')}\n${end === '' ? '' : `token: ${end}\n`}`);
  return 1;
}
