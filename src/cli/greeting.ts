import type { AccessMode } from '../access/access-mode.ts';
import { modeInWords } from '../access/mode.ts';
import { claudeCodeCommand, cursorConfiguration } from '../server/connect-page/clients.ts';
import { counted } from '../text/counted.ts';

/** What a greeting is made of. */
export interface Greeting {
  readonly version: string;
  /** The address of the UI that is served, without credentials; undefined for the embedded cluster. */
  readonly ui: string | undefined;
  readonly mode: AccessMode;
  /** What decides the mode, for people. */
  readonly source: string;
  /** How writes are allowed, in a sentence. */
  readonly change: string;
  /** The address of /mcp. */
  readonly endpoint: string;
  /** How many tokens there are; undefined where none is needed. */
  readonly tokens: number | undefined;
}

/**
 * What a person at a terminal reads when the server serves: what is served, in which mode, where, what to paste into a
 * client, and what to ask first. Five lines.
 */
export function greetingText(greeting: Greeting): string {
  const { version, endpoint, tokens } = greeting;
  const connection = { url: endpoint, needsToken: tokens !== undefined };
  return [
    `odigos-mcp ${version} serves ${servedCluster(greeting)}`,
    `Mode      ${modeInWords(greeting)}`,
    `Address   ${endpoint} (${tokens === undefined ? 'no token needed: whoever reaches it may call' : `needs a token; ${counted(tokens, 'token')} configured`})`,
    `Connect   Claude Code: ${claudeCodeCommand(connection)}; Cursor, in ~/.cursor/mcp.json: ${JSON.stringify(cursorConfiguration(connection))}; or open the address in a browser`,
    'Ask       "Is Odigos healthy, and what are the three worst problems?"',
    '',
  ].join('\n');
}

function servedCluster({ ui }: Greeting): string {
  return ui === undefined
    ? 'an embedded demo cluster, all of it made up. ODIGOS_UI_URL=http://… serves a real one.'
    : `the Odigos UI at ${ui}`;
}
