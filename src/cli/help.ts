import { describeSettings, type SettingDescription } from '../settings.ts';
import { OPTIONS } from './command-line.ts';

const COMMANDS = [
  { name: 'odigos-mcp [serve]', help: 'Serve /mcp, over the UI that ODIGOS_UI_URL names or an embedded demo cluster.' },
  { name: 'odigos-mcp token …', help: 'Make, list and check tokens; odigos-mcp token --help says more.' },
] as const;

/**
 * What `--help` prints.
 *
 * @param more settings that are not the server's own, printed after its own
 */
export function helpText(more: readonly SettingDescription[] = []): string {
  const rows = [...describeSettings(), ...more];
  const width = widest(rows);
  return [
    'odigos-mcp: an MCP server for a live Odigos installation, served at /mcp.',
    '',
    ...twoColumns(COMMANDS),
    '',
    'Options:',
    ...twoColumns(OPTIONS),
    '',
    'Settings are environment variables:',
    ...rows.flatMap(({ name, fallback, help }) => [
      `  ${name.padEnd(width)}  ${help}`,
      `  ${''.padEnd(width)}  Default: ${fallback}.`,
    ]),
    '',
  ].join('\n');
}

type Row = Pick<SettingDescription, 'name' | 'help'>;

function twoColumns(rows: readonly Row[]): readonly string[] {
  const width = widest(rows);
  return rows.map(({ name, help }) => `  ${name.padEnd(width)}  ${help}`);
}

function widest(rows: readonly Row[]): number {
  return Math.max(...rows.map(({ name }) => name.length));
}
