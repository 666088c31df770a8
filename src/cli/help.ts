import { describeSettings, type SettingDescription } from '../settings.ts';
import { OPTIONS } from './command-line.ts';
import { COMMANDS } from './commands.ts';
import { twoColumns } from './table.ts';

/**
 * What `--help` prints.
 *
 * @param program what starts it
 * @param more settings that are not the server's own, printed after its own
 */
export function helpText(program: string, more: readonly SettingDescription[] = []): string {
  const rows = [...describeSettings(), ...more];
  const width = Math.max(...rows.map(({ name }) => name.length));
  return [
    'odigos-mcp: an MCP server for a live Odigos installation, served at /mcp.',
    '',
    ...twoColumns([
      [`${program} [serve]`, 'Serve /mcp, over the UI that ODIGOS_UI_URL names or an embedded demo cluster.'],
      ...Object.values(COMMANDS).map(({ name, summary }): [string, string] => [`${program} ${name} …`, summary]),
    ]),
    '',
    `${program} <command> --help says more of each. Options of serve:`,
    ...twoColumns(OPTIONS.map(({ name, help }) => [name, help])),
    '',
    'Settings are environment variables:',
    ...rows.flatMap(({ name, fallback, help }) => [
      `  ${name.padEnd(width)}  ${help}`,
      `  ${''.padEnd(width)}  Default: ${fallback}.`,
    ]),
    '',
  ].join('\n');
}
