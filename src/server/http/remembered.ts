/** Texts that are kept of one kind: programs are few, and each sends the same with all its requests. */
const MOST_KEPT = 64;
/** Characters of a text; what is longer is read each time. */
const MOST_CHARACTERS = 1_024;

/**
 * A reading of what clients send with each of their requests, done once for each text that is the same. Whoever changes it
 * with each request is read each time, and takes no memory.
 *
 * @param read depends on the text alone; what it answers is shared, so nobody may change it
 */
export function remembered<Reading>(read: (text: string) => Reading): (text: string) => Reading {
  const kept = new Map<string, Reading>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const reading = read(text);
    if (kept.size < MOST_KEPT && text.length <= MOST_CHARACTERS) kept.set(text, reading);
    return reading;
  };
}
