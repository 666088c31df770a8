/** Running totals by key: bytes that a source has sent, or a destination was. */
export type Totals = ReadonlyMap<string, number>;

/** A total that had grown when it was read: at so many seconds since the watch began, and to what. */
export interface Step {
  readonly at: number;
  readonly total: number;
}

/** How a total went while it was watched. */
export interface Course {
  /** What it was when it was read last; undefined where it was not told then. */
  readonly last: number | undefined;
  /** Each reading at which it had grown, in order. */
  readonly steps: readonly Step[];
  /** Whether it was less at a reading than at the one before. */
  readonly hasFallen: boolean;
}

/**
 * Totals that are read again and again. Kept is what changed from one reading to the next: nearly all say what those before said,
 * and there may be thousands of totals in a hundred readings.
 */
export class TotalSeries {
  readonly #courses = new Map<string, { last: number | undefined; steps: Step[]; hasFallen: boolean }>();
  #seconds = 0;
  #longestGap = 0;

  /** @param first what they were when the watch began */
  constructor(first: Totals) {
    for (const [key, total] of first) this.#courses.set(key, { last: total, steps: [], hasFallen: false });
  }

  /** Seconds from the first reading to the last. */
  get seconds(): number {
    return this.#seconds;
  }

  /** Seconds between the two readings that were farthest apart. */
  get longestGap(): number {
    return this.#longestGap;
  }

  /** Takes the next reading, at so many seconds. What is told for the first time was 0 before, and what is told no more is 0. */
  add(at: number, totals: Totals): void {
    this.#longestGap = Math.max(this.#longestGap, at - this.#seconds);
    this.#seconds = at;
    for (const [key, total] of totals) this.#advance(key, at, total);
    if (this.#courses.size === totals.size) return;
    for (const [key, course] of this.#courses) {
      if (totals.has(key)) continue;
      course.hasFallen ||= (course.last ?? 0) > 0;
      course.last = undefined;
    }
  }

  /** How one total went; undefined where it was never told. */
  courseOf(key: string): Course | undefined {
    return this.#courses.get(key);
  }

  /** How all of them went. */
  courses(): readonly (readonly [key: string, course: Course])[] {
    return [...this.#courses];
  }

  #advance(key: string, at: number, total: number): void {
    const course = this.#courses.get(key) ?? { last: 0, steps: [], hasFallen: false };
    const before = course.last ?? 0;
    if (total > before) course.steps.push({ at, total });
    else if (total < before) course.hasFallen = true;
    course.last = total;
    this.#courses.set(key, course);
  }
}
