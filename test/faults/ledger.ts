import type { ToolResult } from '../e2e/envelope.ts';

/** A write as its caller and the cluster saw it. */
export interface LedgerWrite {
  /** What marks it in the cluster. */
  readonly mark: string;
  readonly given: object;
  /** What its caller was told; nothing when no answer came. */
  readonly told: ToolResult | undefined;
}

/** What became of the calls under one fault. */
export interface Row {
  readonly fault: string;
  readonly calls: number;
  /** How many calls ended in which way. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** Calls that have no audit line, writes said to be made that are not, and the other way round. */
  readonly lost: number;
  /** Calls with an audit line too many, writes that were carried out twice. */
  readonly doubled: number;
  /** What else is not as it should be. */
  readonly problems: readonly string[];
  readonly seconds: number;
  /** What is worth knowing beside. */
  readonly notes: readonly string[];
}

/** The account of one fault: what was called, how it ended, what is wrong. */
export class Ledger {
  readonly writes: LedgerWrite[] = [];
  readonly problems: string[] = [];
  readonly notes: string[] = [];
  private readonly ended = new Map<string, number>();
  private called = 0;

  get calls(): number {
    return this.called;
  }

  get outcomes(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.ended].sort(([left], [right]) => (left < right ? -1 : 1)));
  }

  /** Counts calls that ended in one way. */
  count(outcome: string, calls = 1): void {
    this.called += calls;
    this.ended.set(outcome, (this.ended.get(outcome) ?? 0) + calls);
  }

  /** Notes a problem unless the condition holds. */
  hold(what: string, condition: boolean): void {
    if (!condition) this.problems.push(what);
  }

  note(what: string): void {
    this.notes.push(what);
  }
}

/** How a tool's answer reads in the table. */
export function outcomeOf({ isError, envelope }: ToolResult): string {
  const { error } = envelope;
  if (!isError || !error) return 'ok';
  return error.changed === 'no' ? error.side : `${error.side}, changed: ${error.changed}`;
}
