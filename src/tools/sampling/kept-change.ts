import type { SamplingStateFragment } from '../../tool/generated/operations.generated.ts';
import type { Carrier } from '../workload/carriers.ts';
import type { Decision } from './decision/decide.ts';
import type { Outcomes } from './decision/edit.ts';
import { falls, type Outcome, rises } from './decision/outcome.ts';
import type { StoredRule } from './rule.ts';
import type { RuleKind } from './rule-kind.ts';

/** A change of one rule of a group, as a tool is asked for it. */
export interface Asked {
  readonly kind: RuleKind;
  readonly sampling: SamplingStateFragment;
  readonly group: string;
  readonly before?: StoredRule;
  readonly after?: StoredRule;
}

/** Percent kept, the least and the most. */
export type Bounds = Decision['kept'];

/** What changes for the traces that a rule is about, over all workloads that it covers. */
export interface KeptChange {
  /** All that becomes of them. */
  readonly outcomes: readonly Outcome[];
  /** Those of which another share is kept than before. */
  readonly felt: readonly Outcome[];
  /** Some may be kept less than before. */
  readonly loses: boolean;
  /** Some may be kept more than before. */
  readonly grows: boolean;
  /** Whether it makes any difference. */
  readonly isFelt: boolean;
  /** Not all was compared, so that all is taken to change. */
  readonly isCut: boolean;
}

/** Sums up what a change of a rule does. */
export function changeOf({ each, isCut }: Outcomes, { before, after }: Pick<Asked, 'before' | 'after'>): KeptChange {
  const felt = each.filter((one) => falls(one) || rises(one));
  return {
    outcomes: each,
    felt,
    loses: isCut || felt.some(falls),
    grows: isCut || felt.some(rises),
    // Workloads to come may be covered by what covers none now.
    isFelt: isCut || felt.length > 0 || (each.length === 0 && [before, after].some((rule) => rule && !rule.disabled)),
    isCut,
  };
}

/** Whether two shares are the same. */
export function same(one: Bounds, other: Bounds): boolean {
  return one.least === other.least && one.most === other.most;
}

/** The bounds of all of these shares; all is kept where there are none. */
export function joined(all: readonly Bounds[]): Bounds {
  if (all.length === 0) return { least: 100, most: 100 };
  return { least: Math.min(...all.map(({ least }) => least)), most: Math.max(...all.map(({ most }) => most)) };
}

/** The workloads of some outcomes, each once. */
export function carriersOf(outcomes: readonly Outcome[]): readonly Carrier[] {
  return [...new Set(outcomes.flatMap(({ carriers }) => carriers))];
}
