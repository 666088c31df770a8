import type { StoredRule } from '../rule.ts';
import type { Category } from './decide.ts';
import type { Ranked } from './overlap.ts';

/** All rules of a cluster and whether the gateway samples, at one time. */
interface RuleState {
  readonly rules: readonly Ranked[];
  /** Undefined where it is not known. */
  readonly tailRuns: boolean | undefined;
}

/** A change of one rule: of what is there before and what afterwards, one may be missing. */
export interface RuleEdit {
  readonly category: Category;
  readonly before: StoredRule | undefined;
  readonly after: StoredRule | undefined;
  readonly now: RuleState;
  readonly later: RuleState;
}
