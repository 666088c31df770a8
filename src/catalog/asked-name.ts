import { wordsOf } from '../tool/did-you-mean.ts';
import { isClientPrefix, otherVerbsOf, READING_VERBS } from './name-words.ts';

/** What somebody asked for by a name that no tool has. */
export interface Asked {
  /** As tools spell theirs: small letters and underscores, without what clients put before it. */
  readonly name: string;
  readonly verb: string;
  /** Whether one thing or several are to be seen; undefined where the verb is of no such sort. */
  readonly sort: 'one' | 'several' | undefined;
  /** The words behind the verb, in the singular. */
  readonly things: readonly string[];
}

const MAX_NAME = 100;

/**
 * Takes a name apart that somebody called a tool by.
 *
 * @param verbs those that names of tools begin with
 */
export function askedFor(name: string, verbs: ReadonlySet<string>): Asked {
  const plain = plainName(name.slice(0, MAX_NAME));
  const verb = verbOf(plain);
  const isVerb = verbs.has(verb) || READING_VERBS.has(verb) || otherVerbsOf(verb).length > 0;
  const things = wordsOf(isVerb && plain !== verb ? plain.slice(verb.length) : plain);
  const sort = READING_VERBS.get(verb);
  return {
    name: plain,
    verb,
    // Who gets what is in the plural wants a list of it.
    sort: sort === 'one' && singular(plain) !== plain ? 'several' : sort,
    things: things.filter((word) => things.length === 1 || !READING_VERBS.has(word)).map(singular),
  };
}

/** The first word of a name. */
export function verbOf(name: string): string {
  return name.split('_', 1)[0] ?? '';
}

/** The words of a tool's name behind its verb, in the singular. */
export function thingsOf(name: string): readonly string[] {
  return wordsOf(name.slice(verbOf(name).length)).map(singular);
}

function plainName(name: string): string {
  const behind = name.startsWith('mcp__') ? name.slice(name.lastIndexOf('__') + 2) : name;
  const words = behind
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^\p{L}\d]/u)
    .filter((word) => word !== '');
  const first = words.findIndex((word) => !isClientPrefix(word));
  return words.slice(Math.max(first, 0)).join('_');
}

function singular(word: string): string {
  return word.replace(/ies$/, 'y').replace(/([^siu])s$/, '$1');
}
