import { nearest } from '../../tool/did-you-mean.ts';

/**
 * `Did you mean "x"?` where a known name is near enough to be meant; undefined otherwise.
 *
 * @param mark stands before each name, like `$` or `@`
 */
export function didYouMean(name: string, known: readonly string[], mark = ''): string | undefined {
  const meant = nearest(name, known) ?? known.find((other) => areBegun(name, other));
  return meant ? `Did you mean "${mark}${meant}"?` : undefined;
}

/** Whether one is the beginning of the other: `Int` of `Integer`. */
function areBegun(name: string, other: string): boolean {
  const [one, two] = [name.toLowerCase(), other.toLowerCase()];
  return Math.min(one.length, two.length) >= 3 && (one.startsWith(two) || two.startsWith(one));
}
