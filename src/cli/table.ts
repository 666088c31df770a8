import { type Paint, shellSafe } from './terminal.ts';

/** Columns narrower than this tell nothing. */
const NARROWEST = 8;
const GAP = '  ';

/** Rows of two columns, indented, the first as wide as its widest. */
export function twoColumns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}

/**
 * A table as text for people: a head, and a line for each row. Where the terminal is narrower than the table its widest columns
 * are cut; cells are one line each, without anything that a terminal would act on.
 *
 * @param columns of the terminal; undefined for lines that are as long as they are
 */
export function tableText(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  columns: number | undefined,
  paint: Paint,
): string {
  const cells = rows.map((row) => row.map(shellSafe));
  const widths = fitted(
    head.map((name, index) => Math.max(name.length, ...cells.map((row) => row[index]?.length ?? 0))),
    columns,
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, index) => cut(cell, widths[index] ?? 0).padEnd(widths[index] ?? 0))
      .join(GAP)
      .trimEnd();
  return [paint('bold', line(head.map((name) => shellSafe(name).toUpperCase()))), ...cells.map(line)]
    .map((text) => `${text}\n`)
    .join('');
}

/** Widths that fit into a line: the widest give way first. */
function fitted(widths: readonly number[], columns = Number.POSITIVE_INFINITY): readonly number[] {
  const room = columns - GAP.length * (widths.length - 1);
  let over = widths.reduce((sum, width) => sum + width, 0) - room;
  const narrowed = [...widths];
  while (over > 0) {
    const widest = Math.max(...narrowed);
    if (widest <= NARROWEST) break;
    narrowed[narrowed.indexOf(widest)] = widest - 1;
    over -= 1;
  }
  return narrowed;
}

function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1)}…`;
}
