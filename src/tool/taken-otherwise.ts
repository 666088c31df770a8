import { isRecord } from './fields.ts';

/** Sentences of one call: whoever had more of it interpreted sees them all in its preview. */
const MAX_SENTENCES = 6;
/** Characters of a value, as JSON. */
const MAX_SHOWN = 120;

/** Where something was taken otherwise than it was sent, and as what: nothing where it was dropped. */
interface Difference {
  readonly path: readonly [string, ...(string | number)[]];
  /** Whether nothing was sent in its place: then it was taken as the default, where it has one. */
  readonly isEmpty: boolean;
  readonly taken: unknown;
}

/**
 * What of a call's arguments was taken otherwise than it was sent, in sentences: told by comparing the two, whoever it was
 * that interpreted it. What was added is no part of it: defaults are said by the schema.
 *
 * @param secret arguments whose values are not shown
 * @example
 * takenOtherwise({ share: '5', scope: '', name: 'a' }, { share: 5, name: 'a', dry_run: true }, []); // => ['Sent empty and taken as left out: scope.', 'share was taken as 5.']
 * takenOtherwise({ name: 'a' }, { name: 'a', dry_run: true }, []); // => []
 */
export function takenOtherwise(sent: object, taken: object, secret: readonly string[]): readonly string[] {
  const differences = Object.entries(sent).flatMap(([name, value]) => differencesAt([name], value, field(taken, name)));
  const shown = ({ path, taken: value }: Difference): string =>
    secret.includes(path[0]) ? 'something else than was sent' : short(JSON.stringify(value) ?? 'left out');
  const leftOut = differences.filter(({ isEmpty }) => isEmpty);
  const others = differences.filter(({ isEmpty }) => !isEmpty);
  const places = leftOut.map((one) => placeOf(one.path) + (one.taken === undefined ? '' : ` (${shown(one)})`));
  const sentences = [
    ...(places.length === 0 ? [] : [`Sent empty and taken as left out: ${listed(places)}.`]),
    ...others.map((one) => `${placeOf(one.path)} was taken as ${shown(one)}.`),
  ];
  const more = sentences.length - MAX_SENTENCES;
  return more > 0 ? [...sentences.slice(0, MAX_SENTENCES), `${more} more were taken otherwise than sent.`] : sentences;
}

function differencesAt(path: Difference['path'], sent: unknown, taken: unknown): readonly Difference[] {
  if (sent === taken || sent === undefined) return [];
  if (Array.isArray(sent) && Array.isArray(taken) && sent.length === taken.length)
    return sent.flatMap((item, index) => differencesAt([...path, index], item, taken[index]));
  if (isRecord(sent) && isRecord(taken))
    return Object.entries(sent).flatMap(([name, value]) => differencesAt([...path, name], value, field(taken, name)));
  return [{ path, isEmpty: sent === null || sent === '', taken }];
}

function field(given: object, name: string): unknown {
  return Object.hasOwn(given, name) ? Reflect.get(given, name) : undefined;
}

function placeOf([name, ...inside]: Difference['path']): string {
  return inside.reduce<string>((place, part) => `${place}${typeof part === 'number' ? `[${part}]` : `.${part}`}`, name);
}

function listed(places: readonly string[]): string {
  return places.length <= 2 * MAX_SENTENCES
    ? places.join(', ')
    : `${places.slice(0, 2 * MAX_SENTENCES).join(', ')} and ${places.length - 2 * MAX_SENTENCES} more`;
}

function short(text: string): string {
  return text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN - 1).toWellFormed()}…`;
}
