/**
 * `3 pods`, `1 pod`: how many of a thing.
 *
 * @param plural where it is not the noun with an s
 * @example
 * counted(2, 'destination'); // => '2 destinations'
 * counted(1, 'pod'); // => '1 pod'
 * counted(2, 'process', 'processes'); // => '2 processes'
 */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
