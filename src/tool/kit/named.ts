/**
 * `3 pods`, `1 pod`: how many of a thing whose plural has an s.
 *
 * @example
 * counted(2, 'destination'); // => '2 destinations'
 * counted(1, 'pod'); // => '1 pod'
 */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

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
