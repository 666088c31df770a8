/**
 * Where the effect of a write shows that Odigos itself cannot show, as a part of its answer's data.
 *
 * @param what as the subject of a sentence
 * @example
 * seenIn('A masked value'); // => { seen_in: 'A masked value shows in the backends alone, a minute later: list_destinations names them.' }
 */
export function seenIn(what: string): { readonly seen_in: string } {
  return { seen_in: `${what} shows in the backends alone, a minute later: list_destinations names them.` };
}
