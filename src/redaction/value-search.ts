import { REDACTED } from './redacted.ts';

/** Values are looked up by so many units of their beginning; shorter ones would blank out ordinary text. */
export const MIN_SEARCHED = 4;

/** Values that begin alike. */
interface Alike {
  readonly values: Set<string>;
  /** How long they are, longest first. */
  lengths: readonly number[];
}

/**
 * Finds given values in texts, in time in proportion to the text however many values there are: what stands at a place is
 * looked up by its beginning, then by the lengths that values of that beginning have.
 */
export class ValueSearch {
  private readonly firstUnits: ReadonlySet<number>;
  private readonly byBeginning: ReadonlyMap<string, Alike>;

  /** @param values those shorter than {@link MIN_SEARCHED} are not looked for */
  constructor(values: readonly string[]) {
    const byBeginning = new Map<string, Alike>();
    for (const value of values) {
      if (value.length < MIN_SEARCHED) continue;
      const beginning = value.slice(0, MIN_SEARCHED);
      const alike = byBeginning.get(beginning) ?? { values: new Set(), lengths: [] };
      alike.values.add(value);
      byBeginning.set(beginning, alike);
    }
    for (const alike of byBeginning.values()) {
      const lengths = new Set([...alike.values].map(({ length }) => length));
      alike.lengths = [...lengths].sort((left, right) => right - left);
    }
    this.byBeginning = byBeginning;
    this.firstUnits = new Set([...byBeginning.keys()].map((beginning) => beginning.charCodeAt(0)));
  }

  /** Whether there is nothing to look for. */
  get isEmpty(): boolean {
    return this.firstUnits.size === 0;
  }

  /** The text without the values: of those that overlap, nothing stays. */
  without(text: string): string {
    let kept = '';
    let done = 0;
    for (const { begin, end } of this.found(text)) {
      kept += text.slice(done, begin) + REDACTED;
      done = end;
    }
    return done === 0 ? text : kept + text.slice(done);
  }

  /** Whether a text holds any of the values. */
  isIn(text: string): boolean {
    for (const _found of this.found(text)) return true;
    return false;
  }

  private *found(text: string): Iterable<{ readonly begin: number; readonly end: number }> {
    if (this.isEmpty) return;
    let begin = -1;
    let end = -1;
    for (let at = 0; at <= text.length - MIN_SEARCHED; at += 1) {
      if (begin !== -1 && at >= end) {
        yield { begin, end };
        begin = -1;
      }
      const here = this.endOfValueAt(text, at);
      if (here === undefined) continue;
      if (begin === -1) begin = at;
      end = Math.max(end, here);
    }
    if (begin !== -1) yield { begin, end };
  }

  private endOfValueAt(text: string, at: number): number | undefined {
    if (!this.firstUnits.has(text.charCodeAt(at))) return undefined;
    const alike = this.byBeginning.get(text.slice(at, at + MIN_SEARCHED));
    const length = alike?.lengths.find((one) => at + one <= text.length && alike.values.has(text.slice(at, at + one)));
    return length === undefined ? undefined : at + length;
  }
}
