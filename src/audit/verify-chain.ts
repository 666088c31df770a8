import { isAsWritten, linkIn } from './chain.ts';
import { MESSAGES } from './lines.ts';

/** What is wrong at one line; of a process none of whose lines the key verifies, at all of them. */
export interface ChainProblem {
  /** Number of the line in what was read, from 1. */
  readonly line: number;
  readonly run: string;
  readonly problem: 'changed' | 'lost' | 'reordered' | 'foreign';
  /** One sentence; lines are named in it by their numbers in the chain of their process. */
  readonly says: string;
}

/** One start of one process, as its lines tell it. */
interface ChainRun {
  readonly run: string;
  /** First and last number that was read. */
  readonly from: number;
  readonly to: number;
  /** Whether its last line is there: else it still runs, was killed, or its end was cut off, which no chain can tell apart. */
  readonly isEnded: boolean;
}

/** What verifying came to. */
export interface ChainVerdict {
  readonly problems: readonly ChainProblem[];
  readonly runs: readonly ChainRun[];
  /** Lines that were verified. */
  readonly verified: number;
  /** Lines that came twice, the same: whoever ships logs may do that, and nothing is lost by it. */
  readonly doubled: number;
  /** Audit lines without a place in a chain, and the first of them by its number in what was read. */
  readonly unchained: number;
  readonly firstUnchained?: number;
}

interface Seen {
  readonly from: number;
  to: number;
  last: string;
  isEnded: boolean;
}

/** Lines that the key does not verify, of a process of which it has verified none so far. */
interface Unverified {
  readonly line: number;
  readonly n: number;
  count: number;
}

/** So many problems are kept; that there are more is seen by their count. */
const MAX_PROBLEMS = 1_000;

/**
 * Verifies chained lines in the order in which they are read; those of several processes may be mixed. It keeps one entry a
 * process, however long the log is.
 */
export class ChainVerifier {
  readonly #key: Uint8Array;
  readonly #runs = new Map<string, Seen>();
  readonly #problems: ChainProblem[] = [];
  readonly #unverified = new Map<string, Unverified>();
  #line = 0;
  #verified = 0;
  #doubled = 0;
  #unchained = 0;
  #firstUnchained: number | undefined;

  constructor(key: Uint8Array) {
    this.#key = key;
  }

  /**
   * Takes the next line.
   *
   * @param line as it was written
   * @param isAudit whether it is one that a chain has
   */
  take(line: string, isAudit: boolean): void {
    this.#line += 1;
    const found = linkIn(line);
    if (!found) {
      if (!isAudit) return;
      this.#unchained += 1;
      this.#firstUnchained ??= this.#line;
      return;
    }
    const { text, link } = found;
    const { run, n, before, mac } = link;
    const seen = this.#runs.get(run);
    if (!isAsWritten(this.#key, text, link)) {
      if (!seen) {
        this.#countUnverified(run, n);
        return;
      }
      this.#tell(run, 'changed', `Number ${n} is not as it was written.`);
      // It is there, whatever it says now: the next is not told to follow a gap.
      if (n === seen.to + 1) {
        seen.to = n;
        seen.last = mac;
      }
      return;
    }
    this.#verified += 1;
    const isEnd = text.includes(`"msg":"${MESSAGES.chainEnd}"`);
    if (!seen) {
      this.#runs.set(run, { from: n, to: n, last: mac, isEnded: isEnd });
      if (n > 1) this.#tell(run, 'lost', `${numbers(1, n - 1)} missing: written before what was read, or taken out.`);
      return;
    }
    if (n === seen.to && mac === seen.last) this.#doubled += 1;
    else if (n <= seen.to) this.#tell(run, 'reordered', `Number ${n} comes after number ${seen.to}.`);
    else {
      if (n > seen.to + 1) this.#tell(run, 'lost', `${numbers(seen.to + 1, n - 1)} missing.`);
      else if (before !== seen.last)
        this.#tell(run, 'changed', `Number ${n} does not follow number ${seen.to} as it stands.`);
      seen.to = n;
      seen.last = mac;
      seen.isEnded ||= isEnd;
    }
  }

  /** What all lines so far came to. */
  verdict(): ChainVerdict {
    return {
      problems: [...this.#problems, ...this.#problemsOfUnverified()].toSorted((one, other) => one.line - other.line),
      runs: [...this.#runs].map(([run, { from, to, isEnded }]) => ({ run, from, to, isEnded })),
      verified: this.#verified,
      doubled: this.#doubled,
      unchained: this.#unchained,
      ...(this.#firstUnchained === undefined ? {} : { firstUnchained: this.#firstUnchained }),
    };
  }

  #countUnverified(run: string, n: number): void {
    const known = this.#unverified.get(run);
    if (known) known.count += 1;
    else if (this.#unverified.size < MAX_PROBLEMS) this.#unverified.set(run, { line: this.#line, n, count: 1 });
  }

  /** One a process: with the wrong key each of its lines would be one. */
  #problemsOfUnverified(): readonly ChainProblem[] {
    return [...this.#unverified].map(([run, { line, n, count }]) => {
      const which = count === 1 ? `Number ${n}` : `${count} lines, from number ${n} on,`;
      const verb = count === 1 ? 'was' : 'were';
      return this.#runs.has(run)
        ? {
            line,
            run,
            problem: 'changed',
            says: `${which} ${count === 1 ? 'is not as it was' : 'are not as they were'} written.`,
          }
        : { line, run, problem: 'foreign', says: `${which} ${verb} changed, or written with another key.` };
    });
  }

  #tell(run: string, problem: ChainProblem['problem'], says: string): void {
    if (this.#problems.length < MAX_PROBLEMS) this.#problems.push({ line: this.#line, run, problem, says });
  }
}

function numbers(from: number, to: number): string {
  return from === to ? `Number ${from} is` : `Numbers ${from} to ${to} are`;
}
