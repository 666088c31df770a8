import { secondsOf } from './duration.ts';
import { BadCommand } from './token-edit.ts';
import { type AllowAndDeny, entryProblems, type KnownTools } from './token-file.ts';

/** What a command was given by name, of which a switch has an empty value. */
export type Values = ReadonlyMap<string, string>;

/** What the options of `create` make of an entry; what is not asked for is undefined, and no key of its YAML. */
interface Asked {
  readonly mode?: string | undefined;
  readonly toolsets?: AllowAndDeny | undefined;
  readonly tools?: AllowAndDeny | undefined;
  readonly namespaces?: readonly string[] | undefined;
  readonly expires?: string | undefined;
  readonly rate?: string | undefined;
}

/** Options with lists: what each gives to an entry. */
const LISTS: Readonly<Record<string, (names: readonly string[]) => Asked>> = {
  toolsets: (allow) => ({ toolsets: { allow } }),
  'deny-toolsets': (deny) => ({ toolsets: { deny } }),
  tools: (allow) => ({ tools: { allow } }),
  'deny-tools': (deny) => ({ tools: { deny } }),
  namespaces: (namespaces) => ({ namespaces }),
};

/** A good entry of which one option at a time is judged. */
const PLAIN = { name: 'plain', sha256: '0'.repeat(64) };

/**
 * What the options ask of an entry, each judged by itself, so that what is wrong is told of the option that was given.
 *
 * @param now milliseconds since the epoch
 * @throws BadCommand with all that is wrong
 */
export function askedOf(name: string, values: Values, known: KnownTools, now: number): Asked {
  const problems: string[] = entryProblems({ ...PLAIN, name }, known, () => `the name "${name.slice(0, 63)}"`).slice();
  const take = (option: string, asked: Asked): void => {
    problems.push(...entryProblems({ ...PLAIN, ...asked }, known, () => `--${option}`));
  };
  for (const [option, asked] of Object.entries(LISTS)) {
    const names = listOf(values.get(option));
    if (names?.length === 0) problems.push(`--${option} must name at least one; leave it out to allow all.`);
    else if (names) take(option, asked(names));
  }
  const [mode, rate] = [values.get('mode'), values.get('rate')];
  if (mode !== undefined) take('mode', { mode });
  if (rate !== undefined) take('rate', { rate });
  if (problems.length > 0) throw new BadCommand(problems.join('\n'));
  return {
    mode: mode ?? 'read-only',
    toolsets: scopeOf(values, 'toolsets'),
    tools: scopeOf(values, 'tools'),
    namespaces: listOf(values.get('namespaces')),
    expires: expiryOf('expires', values, known, now),
    rate,
  };
}

/**
 * When something ends, as an entry has it: a date as it was given, or a time from now; undefined where the option was not.
 *
 * @param now milliseconds since the epoch
 * @throws BadCommand where it is neither
 */
export function expiryOf(option: 'expires', values: Values, known: KnownTools, now: number): string | undefined {
  const text = values.get(option);
  if (text === undefined || secondsOf(text) !== undefined) return periodOf(option, values, now);
  if (entryProblems({ ...PLAIN, expires: text }, known).length === 0) return text;
  throw new BadCommand(
    `--${option} must be a time from now such as 90d or 12h, or a date such as 2027-01-31; "${text}" is neither.`,
  );
}

/**
 * When a time from now is over; undefined where the option was not given.
 *
 * @param now milliseconds since the epoch
 * @throws BadCommand where it is no time
 */
export function periodOf(option: 'expires' | 'keep-old-for', values: Values, now: number): string | undefined {
  const text = values.get(option);
  if (text === undefined) return undefined;
  const seconds = secondsOf(text);
  if (seconds === undefined) throw new BadCommand(`--${option} must be a time such as 24h or 7d; "${text}" is none.`);
  // To the minute: nobody needs more, and the entry stays readable.
  return `${new Date(now + seconds * 1_000).toISOString().slice(0, 16)}:00Z`;
}

function scopeOf(values: Values, what: 'toolsets' | 'tools'): AllowAndDeny | undefined {
  const [allow, deny] = [listOf(values.get(what)), listOf(values.get(`deny-${what}`))];
  return allow === undefined && deny === undefined ? undefined : { allow, deny };
}

function listOf(text: string | undefined): readonly string[] | undefined {
  return text
    ?.split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
