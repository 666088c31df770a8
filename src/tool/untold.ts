import { RELEASES, SINCE } from './generated/releases.generated.ts';

/** Something of our operations that some supported release lacks. */
export type Newcomer = keyof typeof SINCE;

/**
 * The sentence for an answer of a UI that does not tell something: it is unknown, and neither none nor zero.
 *
 * @param what what people call it, as it follows "does not tell"
 * @param coordinates the field that would tell it, or all those that do
 *
 * @example
 * const sentence = untold('which callees are outside', 'ServiceMapToSource.isVirtual');
 * sentence.replace(/v[\d.]+/, 'vX'); // => 'This Odigos UI does not tell which callees are outside; vX and later do.'
 */
export function untold(what: string, ...coordinates: readonly Newcomer[]): string {
  const sinces = coordinates.map((coordinate): string => SINCE[coordinate]);
  const since = sinces.includes('next') ? 'next' : RELEASES.findLast((release) => sinces.includes(release));
  return `This Odigos UI does not tell ${what}; ${since === 'next' ? 'a later release does' : `${since} and later do`}.`;
}
