/** What a shell takes as it is written. */
const PLAIN = /^[A-Za-z0-9_./:=@%+,-]+$/;

/**
 * A kubectl line to copy, for what the UI API does not tell: every part is one word of a shell, whatever it holds.
 *
 * @example
 * kubectl('logs', '-n', 'shop', 'cart-0', '--previous'); // => 'kubectl logs -n shop cart-0 --previous'
 * kubectl('get', 'pods', '-n', "it's; reboot"); // => "kubectl get pods -n 'it'\\''s; reboot'"
 */
export function kubectl(...parts: readonly string[]): string {
  return ['kubectl', ...parts.map(quoted)].join(' ');
}

function quoted(part: string): string {
  return PLAIN.test(part) ? part : `'${part.replaceAll("'", "'\\''")}'`;
}
