import { writeYaml } from '../text/yaml.ts';
import { isRecord } from '../tool/fields.ts';
import { tableText } from './table.ts';
import { type Paint, shellSafe, shellSafeLines } from './terminal.ts';

/** Where an answer is shown. */
export interface Screen {
  readonly columns: number | undefined;
  readonly paint: Paint;
}

/** A table with more columns is no longer read as one. */
const MAX_COLUMNS = 9;

/**
 * Data of an answer as people read it: lists of plain rows as tables, everything else as in YAML. Text of the cluster keeps its
 * lines, and nothing in it reaches the terminal but text.
 */
export function shownData(data: unknown, screen: Screen): string {
  if (!isRecord(data)) return yamlText(data);
  const plain: Record<string, unknown> = {};
  const tables: string[] = [];
  for (const [name, value] of Object.entries(data)) {
    const table = tableOf(value, screen);
    if (table === undefined) plain[name] = value;
    else tables.push(`${screen.paint('bold', `${shellSafe(name)}:`)}\n${table}`);
  }
  return [...(Object.keys(plain).length > 0 ? [yamlText(plain)] : []), ...tables].join('\n');
}

function tableOf(value: unknown, { columns, paint }: Screen): string | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const rows = value.filter(isRecord);
  const head = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const isPlain = rows.length === value.length && rows.every((row) => Object.values(row).every(isCell));
  if (!isPlain || head.length > MAX_COLUMNS) return undefined;
  const cells = rows.map((row) => head.map((name) => cellText(row[name])));
  return tableText(head, cells, columns, paint);
}

function isCell(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((item) => !isRecord(item) && !Array.isArray(item));
  return !isRecord(value) && !(typeof value === 'string' && value.includes('\n'));
}

function cellText(value: unknown): string {
  if (value === undefined || value === null) return '-';
  return Array.isArray(value) ? value.map(String).join(', ') : String(value);
}

function yamlText(value: unknown): string {
  return shellSafeLines(writeYaml(value));
}
