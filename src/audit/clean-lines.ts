import { visibleJson } from '../redaction/sanitize.ts';
import { withoutTokens } from '../text/own-tokens.ts';

/**
 * A line of the log as it may leave: with nothing in it that nobody sees, and with no token of this server, wherever in it
 * a client's or the cluster's words stand.
 *
 * @param line JSON and a line break
 */
export function cleanLine(line: string): string {
  return `${withoutTokens(visibleJson(line.trimEnd()))}\n`;
}
