import { SINCE } from './generated/releases.generated.ts';

/** Something of our operations that some supported release lacks. */
export type Newcomer = keyof typeof SINCE;

/**
 * The sentence for an answer of a UI that does not tell something: it is unknown, and neither none nor zero.
 *
 * @param what what people call it, as it follows "does not tell"
 * @param coordinate the field that would tell it
 *
 * @example
 * const sentence = untold('which callees are outside', 'ServiceMapToSource.isVirtual');
 * sentence.replace(/v[\d.]+/, 'vX'); // => 'This Odigos UI does not tell which callees are outside; vX and later do.'
 */
export function untold(what: string, coordinate: Newcomer): string {
  const since: string = SINCE[coordinate];
  return `This Odigos UI does not tell ${what}; ${since === 'next' ? 'a later release does' : `${since} and later do`}.`;
}
