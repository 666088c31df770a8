import fc from 'fast-check';

export interface AttackOptions {
  /** How many cases are tried. */
  readonly cases: number;
  /** Which ones: the same seed tries the same cases. */
  readonly seed: number;
}

export interface Outcome {
  /** Cases that were tried. */
  readonly cases: number;
  /** What was found, with the smallest case that shows it; absent when nothing was. */
  readonly finding?: string;
  /** What was tried, in numbers, so that an attack that reaches nothing shows. */
  readonly reached: Readonly<Record<string, number>>;
}

/** One way of attacking the server: cases at random, each held against what must never happen. */
export interface Attack {
  readonly kind: string;
  /** Cases of a full run. */
  readonly cases: number;
  run(options: AttackOptions): Promise<Outcome>;
}

/** Counts what cases reach, by a name. */
export class Reached {
  readonly #counts = new Map<string, number>();

  count(name: string): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  all(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.#counts].toSorted());
  }
}

/**
 * Tries cases one after the other until one is judged to be a finding, and makes that one as small as it gets.
 *
 * @param judge says what is wrong after a case, if anything
 */
export async function tryCases<Case>(
  cases: fc.Arbitrary<Case>,
  judge: (one: Case) => Promise<string | undefined>,
  { cases: numRuns, seed }: AttackOptions,
): Promise<Pick<Outcome, 'cases' | 'finding'>> {
  const property = fc.asyncProperty(cases, async (one) => {
    const wrong = await judge(one);
    if (wrong !== undefined) throw new Error(wrong);
  });
  const details = await fc.check(property, { seed, numRuns });
  if (!details.failed) return { cases: details.numRuns };
  const [smallest] = details.counterexample ?? [];
  const wrong = details.errorInstance instanceof Error ? details.errorInstance.message : String(details.errorInstance);
  return { cases: details.numRuns, finding: `${wrong}\nsmallest case: ${fc.stringify(smallest)}` };
}
