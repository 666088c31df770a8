/**
 * Names for a sentence, at most so many.
 *
 * @example
 * named(['a', 'b']); // => 'a and b'
 * named(['a', 'b', 'c', 'd', 'e']); // => 'a, b, c and 2 more'
 */
export function named(names: readonly string[], most = 3): string {
  const shown = names.slice(0, most);
  const last = names.length > most ? `${names.length - most} more` : shown.pop();
  return shown.length > 0 ? `${shown.join(', ')} and ${last}` : (last ?? 'nothing');
}
