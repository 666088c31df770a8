import type { Carrier } from '../../workload/carriers.ts';
import type { Decision } from './decide.ts';
import type { Ranked } from './overlap.ts';
import type { Evaluator } from './semantics.ts';

/** What becomes of some of the traces that a rule is about, in instrumented workloads for which the same rules hold. */
export interface Outcome {
  readonly carriers: readonly Carrier[];
  /** Whether the rule is about them as it will be; else only as it is. */
  readonly isAfter: boolean;
  /** The other rule that decides on them; undefined where none does. */
  readonly beside: Ranked | undefined;
  /** A rule that another span of the trace matches, which then has a say as well; undefined where none does. */
  readonly along?: Ranked | undefined;
  /** Whether they begin there: else only rules of whole traces look at them. */
  readonly isRoot: boolean;
  /** Who looks at noisy rules there. */
  readonly noisyBy: Evaluator;
  readonly now: Decision['kept'];
  readonly later: Decision['kept'];
  /** The same traces with an error. */
  readonly failingNow: Decision['kept'];
  readonly failingLater: Decision['kept'];
}

/** Some of them may be kept less than before. */
export function falls({ now, later, failingNow, failingLater }: Outcome): boolean {
  return less(later, now) || less(failingLater, failingNow);
}

/** Some of them may be kept more than before. */
export function rises({ now, later, failingNow, failingLater }: Outcome): boolean {
  return less(now, later) || less(failingNow, failingLater);
}

function less(one: Decision['kept'], other: Decision['kept']): boolean {
  return one.least < other.least || one.most < other.most;
}
