/**
 * The command line that makes a call, to be pasted into a shell: `odigos-mcp call list_sources namespace=default`. Values that a
 * shell would take apart are quoted.
 *
 * @param program what starts this program
 * @param more options of the command line
 */
export function callLine(
  program: string,
  tool: string,
  given: Readonly<Record<string, unknown>>,
  more: readonly string[] = [],
): string {
  const words = Object.entries(given).map(([name, value]) => `${name}=${wordOf(value)}`);
  return `${program} ${['call', tool, ...words, ...more].map(quoted).join(' ')}`;
}

function wordOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A word as a POSIX shell takes it for one. */
function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
