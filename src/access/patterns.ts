/** Whether a name is one of those that a list of names and wildcards (`*`) means. */
export type Matches = (name: string) => boolean;

/** What stands around the stars of a pattern. */
interface Wildcard {
  readonly begin: string;
  readonly between: readonly string[];
  readonly end: string;
}

/**
 * Compiles a list of names in which `*` stands for any text, once for all the names that it will be asked about.
 * An empty list matches nothing, and neither does one that is not there.
 */
export function matcherOf(patterns: readonly string[] = []): Matches {
  const names = new Set(patterns);
  const wildcards = patterns.filter((pattern) => pattern.includes('*')).map(wildcardOf);
  return (name) => names.has(name) || wildcards.some((wildcard) => holdsInOrder(name, wildcard));
}

function wildcardOf(pattern: string): Wildcard {
  const [first, last] = [pattern.indexOf('*'), pattern.lastIndexOf('*')];
  return {
    begin: pattern.slice(0, first),
    between: pattern.slice(first, last).split('*'),
    end: pattern.slice(last + 1),
  };
}

// What stands between does so one after another, the empty text of a single star too: linear, whatever the pattern.
function holdsInOrder(name: string, { begin, between, end: last }: Wildcard): boolean {
  if (!name.startsWith(begin) || !name.endsWith(last)) return false;
  const end = name.length - last.length;
  let position = begin.length;
  for (const part of between) {
    const found = name.indexOf(part, position);
    if (found < 0 || found + part.length > end) return false;
    position = found + part.length;
  }
  return true;
}
