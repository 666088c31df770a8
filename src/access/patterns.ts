/** Whether a name is one of those that a list of names and wildcards (`*`) means. */
export type Matches = (name: string) => boolean;

/**
 * Compiles a list of names in which `*` stands for any text, once for all the names that it will be asked about.
 * An empty list matches nothing.
 */
export function matcherOf(patterns: readonly string[]): Matches {
  const names = new Set(patterns.filter((pattern) => !pattern.includes('*')));
  const wildcards = patterns.filter((pattern) => pattern.includes('*')).map((pattern) => pattern.split('*'));
  return (name) => names.has(name) || wildcards.some((parts) => holdsInOrder(name, parts));
}

// The first and last part stand at the ends, the others one after another in between: linear, whatever the pattern.
function holdsInOrder(name: string, parts: readonly string[]): boolean {
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (name.length < first.length + last.length || !name.startsWith(first) || !name.endsWith(last)) return false;
  const end = name.length - last.length;
  let position = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = name.indexOf(part, position);
    if (found < 0 || found + part.length > end) return false;
    position = found + part.length;
  }
  return true;
}
