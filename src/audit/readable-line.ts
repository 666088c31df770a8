import { styleText } from 'node:util';
import { visibleJson } from '../redaction/sanitize.ts';

type Style = Parameters<typeof styleText>[0];

const STYLES: ReadonlyMap<string, Style> = new Map<string, Style>([
  ['fatal', 'red'],
  ['error', 'red'],
  ['warn', 'yellow'],
]);
/** What stands in front, and what is for machines alone. */
const LEFT_OUT = new Set(['level', 'ts', 'msg', 'caller', 'component']);
/** What needs no quotes to be read. Nothing that a terminal would take as more than text is among it. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N} _./:@,;()'+-]*$/u;

/**
 * A JSON line of the log as a person reads it: time, level, message, then each key with its value. Nothing in it can move
 * a cursor or start a line.
 *
 * @param isColoured whether warnings and errors stand out by colour
 */
export function readableLine(line: string, isColoured: boolean): string {
  const fields = fieldsOf(line);
  if (fields === undefined) return line;
  const { level = '', ts = '', msg = '' } = Object.fromEntries(fields);
  const text = [
    String(ts).slice(11, 19),
    String(level).padEnd(5),
    shown(msg),
    ...fields.filter(([key]) => !LEFT_OUT.has(key)).map(([key, value]) => `${shown(key)}=${shown(value)}`),
  ].join(' ');
  const style = STYLES.get(String(level));
  return `${isColoured && style !== undefined ? styleText(style, text, { validateStream: false }) : text}\n`;
}

function fieldsOf(line: string): readonly (readonly [string, unknown])[] | undefined {
  try {
    const parsed: unknown = JSON.parse(line);
    return typeof parsed === 'object' && parsed !== null ? Object.entries(parsed) : undefined;
  } catch {
    return undefined;
  }
}

function shown(value: unknown): string {
  if (typeof value === 'string' && PLAIN.test(value)) return value;
  return visibleJson(JSON.stringify(value) ?? '');
}
