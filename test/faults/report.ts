import type { Row } from './ledger.ts';

/** Everything that is wrong with a row, as sentences; nothing when the fault was borne. */
export function wrongs({ lost, doubled, problems }: Row): readonly string[] {
  return [...(lost > 0 ? [`${lost} lost`] : []), ...(doubled > 0 ? [`${doubled} doubled`] : []), ...problems];
}

/** Rows as a table for a terminal. */
export function table(rows: readonly Row[]): string {
  const lines = [
    ['fault', 'calls', 'outcomes', 'lost', 'doubled', 's', ''],
    ...rows.map((row) => [
      row.fault,
      String(row.calls),
      Object.entries(row.outcomes)
        .map(([outcome, calls]) => `${calls} ${outcome}`)
        .join(' · '),
      String(row.lost),
      String(row.doubled),
      row.seconds.toFixed(1),
      [...wrongs(row), ...row.notes].join('; '),
    ]),
  ];
  const widths = [0, 1, 2, 3, 4, 5].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => (column < 6 ? cell.padEnd(widths[column] ?? 0) : cell))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
