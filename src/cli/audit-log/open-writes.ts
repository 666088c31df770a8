import type { AuditLine } from '../../audit/line-shapes.ts';
import { MESSAGES } from '../../audit/lines.ts';

export type WriteBegin = Extract<AuditLine, { readonly msg: typeof MESSAGES.begin }>;

/** What the two clocks of one call, its time and its duration, may differ by. */
const SLACK_MS = 20;
/** Writes under way at once are few: one more than this is counted, and not kept. */
const MAX_OPEN = 10_000;

/**
 * Pairs the beginning of each write with the line of its end. The two have no id in common: an end belongs to the beginning of the
 * same tool, token and target that lies within its duration. So the end of an apply that was refused before it began
 * closes no other's.
 */
export class OpenWrites {
  readonly #open = new Map<string, WriteBegin[]>();
  #size = 0;
  #uncounted = 0;

  /** Takes the next line of the log. */
  take(line: AuditLine): void {
    if (line.msg === MESSAGES.begin) this.#begin(line);
    else if (line.msg === MESSAGES.call && line.dry_run === false) this.#end(line);
  }

  /** The writes that began and have no end so far, in the order of the log. */
  get all(): readonly WriteBegin[] {
    return [...this.#open.values()].flat().toSorted((one, other) => one.ts.localeCompare(other.ts));
  }

  /** Beginnings that were too many to be kept. */
  get uncounted(): number {
    return this.#uncounted;
  }

  #begin(line: WriteBegin): void {
    if (this.#size >= MAX_OPEN) {
      this.#uncounted += 1;
      return;
    }
    const key = keyOf(line);
    this.#open.set(key, [...(this.#open.get(key) ?? []), line]);
    this.#size += 1;
  }

  #end(line: Extract<AuditLine, { readonly msg: typeof MESSAGES.call }>): void {
    const key = keyOf(line);
    const begun = this.#open.get(key) ?? [];
    const began = Date.parse(line.ts) - line.duration_ms - SLACK_MS;
    const place = begun.findIndex(({ ts }) => Date.parse(ts) >= began);
    if (place < 0) return;
    const left = begun.toSpliced(place, 1);
    if (left.length === 0) this.#open.delete(key);
    else this.#open.set(key, left);
    this.#size -= 1;
  }
}

function keyOf({ tool, token, target }: Pick<WriteBegin, 'tool' | 'token' | 'target'>): string {
  return JSON.stringify([tool, token, target]);
}
