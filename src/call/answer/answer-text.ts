import { counted } from '../../text/counted.ts';
import type { Envelope } from '../../tool/envelope.ts';
import { isRecord } from '../../tool/fields.ts';

type Row = Readonly<Record<string, unknown>>;

/** Fewer rows cost less as JSON than a table with its head. */
const LEAST_ROWS = 5;
/** In place of a cell that says what the one above says. */
const AS_ABOVE = '^';
/** A shorter cell costs no more than the sign for it. */
const LEAST_ABOVE = 3;
/** Names that the title of a table holds as they are. */
const NAME = /^[A-Za-z]\w*$/;
/** An item of a list of plain words, which needs neither quotes nor commas. */
const WORD = /^(?!(?:true|false|null)$)[A-Za-z][\w.-]*$/;
/** What a bare text may not be: it would read as JSON, as nothing, as the sign for the cell above, or as two lines. */
const AMBIGUOUS = /^$|^\s|\s$|^["[{^]|^(?:true|false|null)$|^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$|\p{Cc}/u;
/** What would read as a line of the answer itself where a line begins with it. */
const FIELD = /^[\w.[\]]+: /;

/**
 * The text of an answer, for a model to read: what it says, its warnings and next steps first, then the data, each a line of
 * `name: value`. Lists of rows of one shape follow as tables that name their columns once, cells apart by commas, and say once
 * what is the same in every row. A value stands bare where it can be nothing but that text, and is JSON otherwise; a
 * cell that is left out is empty. So nothing is lost: what is read back is the answer.
 *
 * @example
 * const context = { cluster: 'a', odigos_version: null, access_mode: 'read-only', backend: 'live' } as const;
 * const text = answerText({ data: { says: 'None found.', total: 0 }, context, next_steps: [] });
 * text.split('\n'); // => ['says: None found.', 'next_steps: []', expect.stringMatching(/^context: /), 'data: {"total":0}']
 */
export function answerText({ data, error, context, next_steps: steps, truncated }: Envelope): string {
  const { warnings, ...place } = context;
  const tables: string[] = [];
  const rest = withoutTables(data, '', tables);
  const { says, ...others }: { says?: unknown } = isRecord(rest) ? rest : {};
  const isToldElsewhere =
    isRecord(rest) && Object.keys(others).length === 0 && (tables.length > 0 || says !== undefined);
  const { message, call, ...failure } = error ?? {};
  return [
    ...lines({ error: message, ...failure, call, says, warnings, next_steps: steps, context: place, truncated }),
    ...lines({ data: isToldElsewhere ? undefined : isRecord(rest) ? others : rest }),
    ...tables,
  ].join('\n');
}

/** What a client is told beside the structured part, which holds all: what the answer says, or how much it lists; and its warnings. */
export function answerSentence({ data, context: { warnings = [] } }: Envelope): string {
  return [sentenceOf(isRecord(data) ? data : {}), ...warnings.map(literal)].join(' ');
}

function sentenceOf(fields: Row): string {
  if (typeof fields.says === 'string') return beginning(fields.says, literal(fields.says));
  const [list] = Object.entries(fields).filter(([, value]) => Array.isArray(value) && value.every(isRecord));
  // A list that is what the answer is of says how many there are; any other is a part of something.
  if (!list || typeof fields.total !== 'number') return 'The answer is in structuredContent.';
  const [key, rows] = list;
  const name = NAME.test(key) ? key : JSON.stringify(key);
  const shown = Array.isArray(rows) ? rows.length : 0;
  return shown < fields.total ? `${name}: ${shown} of ${fields.total}.` : `${name}: ${fields.total}.`;
}

function lines(fields: Row): readonly string[] {
  return Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${literal(value)}`]));
}

/** A value without the lists that are written as tables; those are added, each under its path. */
function withoutTables(value: unknown, path: string, tables: string[]): unknown {
  if (Array.isArray(value)) return value.map((item, index) => withoutTables(item, `${path}[${index}]`, tables));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, item]) => {
      if (!NAME.test(name)) return [[name, item]];
      const place = path === '' ? name : `${path}.${name}`;
      const table = tableOf(item, place);
      if (table === undefined) return [[name, withoutTables(item, place, tables)]];
      tables.push(table);
      return [];
    }),
  );
}

/** A list as a table, where that is shorter than JSON and can be read back. */
function tableOf(list: unknown, path: string): string | undefined {
  if (!Array.isArray(list) || list.length < LEAST_ROWS || !list.every(isRecord)) return undefined;
  const rows: readonly Row[] = list;
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const same = names.filter((name) => isSame(rows, name));
  const columns = names.filter((name) => !same.includes(name));
  // An empty line would be the end of the table.
  const [only, ...more] = columns;
  if (only === undefined || (more.length === 0 && !rows.every((row) => Object.hasOwn(row, only)))) return undefined;
  const cells = rows.map((row) => lineOf(columns.map((name) => (Object.hasOwn(row, name) ? row[name] : undefined))));
  const shown = cells.map((row, at) =>
    row.map((text, column) => (isAbove(text, cells[at - 1]?.[column]) ? AS_ABOVE : text)),
  );
  const each =
    same.length > 0
      ? `, each with ${JSON.stringify(Object.fromEntries(same.map((name) => [name, rows[0]?.[name]])))}`
      : '';
  const isShort = shown.some((row) => row.includes(AS_ABOVE));
  const table = [
    `\n${path}: ${counted(rows.length, 'row')}${each}${isShort ? ` (${AS_ABOVE}: as above)` : ''}`,
    lineOf(columns).join(','),
    ...shown.map((row) => row.join(',')),
  ].join('\n');
  return table.length < JSON.stringify(rows).length ? table : undefined;
}

/** The cells of one line; one that was left out is empty. */
function lineOf(values: readonly unknown[]): readonly string[] {
  return values.map((value, column) => {
    const text = value === undefined ? '' : cell(value);
    return column === 0 ? beginning(value, text) : text;
  });
}

/** The text of a value that a line begins with. */
function beginning(value: unknown, text: string): string {
  return FIELD.test(text) ? JSON.stringify(value) : text;
}

function isAbove(text: string, above: string | undefined): boolean {
  return text === above && text.length >= LEAST_ABOVE;
}

/** Whether every row has a column, and the same in it. */
function isSame(rows: readonly Row[], name: string): boolean {
  const first = rows[0]?.[name];
  const text = typeof first === 'object' ? JSON.stringify(first) : undefined;
  return rows.every(
    (row) =>
      Object.hasOwn(row, name) && (text === undefined ? row[name] === first : JSON.stringify(row[name]) === text),
  );
}

function cell(value: unknown): string {
  return typeof value === 'string' && value.includes(',') ? JSON.stringify(value) : literal(value);
}

function literal(value: unknown): string {
  if (typeof value === 'string' && !AMBIGUOUS.test(value)) return value;
  if (isWords(value)) return `[${value.join(' ')}]`;
  return JSON.stringify(value);
}

function isWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string' && WORD.test(item));
}
