import { fieldAt, fieldOf, isRecord } from '../../../tool/fields.ts';
import { listOf, numberOf, textOf } from '../answer.ts';
import type { Workload } from '../look-into.ts';

/** A source that something stops. */
export interface BoardRow extends Workload {
  readonly since: string;
  /** What it says of itself, beside what its group says. */
  readonly says: string;
  readonly fix: string;
}

/** Sources with the same reason. */
export interface BoardGroup {
  readonly reason: string;
  readonly verdict: string;
  readonly says: string;
  readonly fix: string;
  readonly cost: string;
  readonly count: number;
  readonly rows: readonly BoardRow[];
}

/** What find_unhealthy_sources answers, as a person looks at it. */
export interface Board {
  readonly says: string;
  /** How many sources there are of each kind, by name. */
  readonly counts: readonly (readonly [name: string, count: number])[];
  /** Namespaces with unhealthy sources, and how many where that is told; "3 others" where there are more. */
  readonly namespaces: readonly (readonly [name: string, count: number | undefined])[];
  readonly groups: readonly BoardGroup[];
  /** Rows that are shown, of so many. */
  readonly shown: number;
  readonly total: number;
}

/** Reads the data of an answer of find_unhealthy_sources that is grouped by reason, or by anything else. */
export function readBoard(data: unknown): Board {
  const rows = listOf(fieldOf(data, 'sources')).map((row) => ({
    reason: textOf(fieldOf(row, 'reason')),
    namespace: textOf(fieldOf(row, 'namespace')),
    kind: textOf(fieldOf(row, 'kind')),
    name: textOf(fieldOf(row, 'name')),
    since: textOf(fieldOf(row, 'since')),
    says: [fieldOf(row, 'says'), fieldOf(row, 'message')].map(textOf).filter(Boolean).join(' '),
    fix: textOf(fieldOf(row, 'fix')),
  }));
  const described = new Map(listOf(fieldOf(data, 'groups')).map((group) => [textOf(fieldOf(group, 'reason')), group]));
  const reasons = new Set([...described.keys(), ...rows.map(({ reason }) => reason)].filter(Boolean));
  return {
    says: textOf(fieldOf(data, 'says')),
    counts: countsIn(fieldOf(data, 'counts')),
    namespaces: namespacesIn(data, rows),
    groups: [...reasons].map((reason) => {
      const group = described.get(reason);
      const own = rows.filter((row) => row.reason === reason);
      const told = numberOf(fieldOf(group, 'unhealthy')) + numberOf(fieldOf(group, 'waiting'));
      return {
        reason,
        verdict: textOf(fieldOf(group, 'verdict')),
        says: textOf(fieldOf(group, 'says')),
        fix: textOf(fieldOf(group, 'fix')),
        cost: textOf(fieldOf(group, 'cost')),
        count: told || own.length,
        rows: own,
      };
    }),
    shown: rows.length,
    total: numberOf(fieldOf(data, 'total')),
  };
}

/** Totals name the first few; of rows there may be a hundred, of many more. */
function namespacesIn(data: unknown, rows: readonly Workload[]): Board['namespaces'] {
  const counts = countsIn(fieldAt(data, ['totals', 'by_namespace']));
  const told = new Set(counts.map(([name]) => name));
  const others = new Set(rows.map(({ namespace }) => namespace).filter((name) => name !== '' && !told.has(name)));
  return [...counts, ...[...others].sort().map((name) => [name, undefined] as const)];
}

function countsIn(value: unknown): readonly (readonly [string, number])[] {
  return isRecord(value) ? Object.entries(value).map(([name, count]) => [name, numberOf(count)]) : [];
}
