import { distance } from 'fastest-levenshtein';
import { spelledLanguage } from './language.ts';
import { spelledKind } from './workload-kind.ts';

/** More of a text is not compared. */
const MAX_COMPARED = 100;
/** A name with more than one letter in so many wrong is another name. */
const LETTERS_AN_EDIT = 3;
/** A shorter word is in too many others to say which was meant. */
const SHORTEST_WORD = 3;

/**
 * The candidate that was probably meant: another word for the same (`nodejs`, `sts`), the one fewest edits away where
 * these are at most a third of the longer text, or one that has all words of the text, or whose words it has. Undefined
 * where none is near: a wrong hint is worse than none.
 *
 * @example
 * nearest('Chekout', ['cart', 'checkout']); // => 'checkout'
 * nearest('nodejs', ['redis', 'javascript']); // => 'javascript'
 * nearest('klingon', ['go', 'java']); // => undefined
 */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  const given = text.slice(0, MAX_COMPARED).toLowerCase();
  return (
    sameThing(given, candidates) ??
    nearestInSpelling(given, candidates) ??
    nearestOf(given, candidates.filter(sharesWords(given, isWord))) ??
    nearestOf(given, candidates.filter(sharesWords(given, isBegun)))
  );
}

/**
 * `Did you mean "checkout"?` with a blank in front, for the end of a sentence; an empty text where nothing is near.
 *
 * @example
 * didYouMean('Chekout', ['cart', 'checkout']); // => ' Did you mean "checkout"?'
 * didYouMean('klingon', ['go', 'java']); // => ''
 */
export function didYouMean(text: string, candidates: readonly string[]): string {
  const meant = nearest(text, candidates);
  return meant === undefined ? '' : ` Did you mean "${meant}"?`;
}

/**
 * The candidate that fewest edits make of a text, upper and lower case alike, where they are few for its length.
 *
 * @param lettersAnEdit for so many letters of the longer text one edit is few
 * @example
 * nearestInSpelling('chekout', ['cart', 'checkout']); // => 'checkout'
 * nearestInSpelling('nodejs', ['redis', 'javascript']); // => undefined
 */
export function nearestInSpelling(
  text: string,
  candidates: readonly string[],
  lettersAnEdit = LETTERS_AN_EDIT,
): string | undefined {
  const given = text.slice(0, MAX_COMPARED).toLowerCase();
  return nearestOf(
    given,
    candidates.filter((candidate) => {
      const longer = Math.max(given.length, candidate.length);
      const few = longer < SHORTEST_WORD ? 0 : Math.max(1, Math.floor(longer / lettersAnEdit));
      const other = candidate.toLowerCase();
      return distance(given, other) <= few || isSwapped(given, other);
    }),
  );
}

/** Whether two neighbouring letters have changed places, which is one slip and two edits. */
function isSwapped(text: string, other: string): boolean {
  const place = [...text].findIndex((letter, index) => letter !== other[index]);
  const swapped = `${text.slice(0, place)}${text[place + 1] ?? ''}${text[place] ?? ''}${text.slice(place + 2)}`;
  return place >= 0 && text.length === other.length && swapped === other;
}

function nearestOf(given: string, candidates: readonly string[]): string | undefined {
  const [first, ...rest] = candidates;
  const edits = (candidate: string): number => distance(given, candidate.toLowerCase());
  return rest.reduce(
    (best, candidate) => (best === undefined || edits(candidate) < edits(best) ? candidate : best),
    first,
  );
}

function sameThing(given: string, candidates: readonly string[]): string | undefined {
  const name = spelledLanguage(given) ?? spelledKind(given) ?? SHORT_FOR.get(given);
  return name === undefined
    ? undefined
    : candidates.find((candidate) => candidate.toLowerCase() === name.toLowerCase());
}

/** What people write short for names of arguments. */
const SHORT_FOR: ReadonlyMap<string, string> = new Map([
  ['ns', 'namespace'],
  ['svc', 'service'],
  ['lang', 'language'],
  ['max', 'limit'],
  ['page_size', 'limit'],
  ['page_token', 'cursor'],
  ['type', 'kind'],
  ['workload', 'name'],
]);

type Same = (word: string, part: string) => boolean;

const isWord: Same = (word, part) => word === part;
const isBegun: Same = (word, part) => word.startsWith(part);

function sharesWords(given: string, isSame: Same): (candidate: string) => boolean {
  const words = wordsOf(given);
  return (candidate) => {
    const others = wordsOf(candidate.toLowerCase());
    return holdsAll(others, words, isSame) || holdsAll(words, others, isSame);
  };
}

function holdsAll(whole: readonly string[], part: readonly string[], isSame: Same): boolean {
  return part.length > 0 && part.every((word) => whole.some((other) => isSame(other, word)));
}

/** The words of a name, without those that are too short to tell anything. */
export function wordsOf(name: string): readonly string[] {
  return (name.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).filter((word) => word.length >= SHORTEST_WORD);
}
