import type { StoredRule } from '../rule.ts';
import { type Operation, ruleMatches } from './match.ts';
import type { Evaluator, Semantics } from './semantics.ts';
import { all, type Truth } from './truth.ts';

/** The categories of rules, in the order in which they are looked at: the first with a match decides alone. */
export const CATEGORIES = ['noisy', 'highly_relevant', 'cost_reduction'] as const;
export type Category = (typeof CATEGORIES)[number];

/** The rules that hold for one workload, by category. */
export type RuleSet = Readonly<Record<Category, readonly StoredRule[]>>;

/** One span of a trace, with the rules of its own workload. */
export interface Span extends Operation {
  /** The trace begins with it. */
  readonly isRoot: boolean | undefined;
  readonly rules: RuleSet;
  /** Who looks at the noisy rules: the agent, where it can, and then the gateway does not. */
  readonly noisyBy: Evaluator;
}

/** By what a trace is judged. */
export interface Circumstances {
  readonly semantics: Semantics;
  /** The gateway samples; undefined where it is not known. */
  readonly tailRuns: boolean | undefined;
}

/** A rule that was compared, and how it fits. */
export interface Candidate {
  readonly category: Category;
  readonly rule: StoredRule;
  readonly fits: Truth;
}

/** What happens to traces of that kind. */
export interface Decision {
  /** The rule that decides; none where nothing matches for certain. */
  readonly decider: { readonly category: Category; readonly rule: StoredRule; readonly by: Evaluator } | undefined;
  /** Percent kept: one figure, or the bounds between which it is where something is unknown. */
  readonly kept: { readonly least: number; readonly most: number };
  /** Every rule that fits, or may. */
  readonly candidates: readonly Candidate[];
}

/** The percentage of a rule that has none. */
const DEFAULTS: Readonly<Record<Category, number>> = { noisy: 0, highly_relevant: 100, cost_reduction: 0 };

/** What a rule keeps of the traces that it decides on, in percent. */
export function keptBy(category: Category, { keepPercentage }: Pick<StoredRule, 'keepPercentage'>): number {
  return keepPercentage ?? DEFAULTS[category];
}

/**
 * What Odigos does with a trace of these spans. Noisy rules look at its first span alone, the others at every span, each
 * with the rules of its own workload. Within a category the lowest percentage decides, of highly relevant ones the
 * highest; the percentage of the decider is the share kept.
 */
export function decide(trace: readonly Span[], { semantics, tailRuns }: Circumstances): Decision {
  const candidates = CATEGORIES.flatMap((category) => {
    const isAgents =
      category === 'noisy' && trace.every(({ isRoot, noisyBy }) => isRoot === false || noisyBy !== 'gateway');
    if (tailRuns === false && !isAgents) return [];
    if (category !== 'noisy' && !semantics.evaluatesTraces) return [];
    const found = trace.flatMap((span) => candidatesOf(category, span, semantics));
    // Whether the gateway looks at all is unknown.
    return tailRuns === undefined && !isAgents
      ? found.map((one): Candidate => ({ ...one, fits: all([one.fits, 'unknown']) }))
      : found;
  });
  const shares: number[] = [];
  for (const category of CATEGORIES) {
    const percentages = (fits: Truth): readonly number[] =>
      candidates
        .filter((one) => one.category === category && one.fits === fits)
        .map(({ rule }) => keptBy(category, rule));
    const certain = percentages('yes');
    const possible = percentages('unknown');
    const strongest = category === 'highly_relevant' ? Math.max : Math.min;
    if (certain.length > 0) {
      shares.push(strongest(...certain), strongest(...certain, ...possible));
      return { decider: deciderOf(category, candidates, trace), kept: bounds(shares), candidates };
    }
    shares.push(...possible);
  }
  return { decider: undefined, kept: bounds([...shares, 100]), candidates };
}

function bounds(shares: readonly number[]): Decision['kept'] {
  return { least: Math.min(...shares), most: Math.max(...shares) };
}

function deciderOf(category: Category, candidates: readonly Candidate[], trace: readonly Span[]): Decision['decider'] {
  const order = category === 'highly_relevant' ? -1 : 1;
  const [first] = candidates
    .filter((one) => one.category === category && one.fits === 'yes')
    .sort((one, other) => order * (keptBy(category, one.rule) - keptBy(category, other.rule)));
  if (!first) return undefined;
  const root = trace.find((span) => span.isRoot);
  return { category, rule: first.rule, by: category === 'noisy' ? (root?.noisyBy ?? 'gateway') : 'gateway' };
}

function candidatesOf(category: Category, span: Span, semantics: Semantics): readonly Candidate[] {
  const isFirst: Truth = span.isRoot === undefined ? 'unknown' : span.isRoot ? 'yes' : 'no';
  const evaluator = category === 'noisy' ? span.noisyBy : 'gateway';
  return effectiveRules(category, span, semantics).flatMap((rule) => {
    const fits = all([category === 'noisy' ? isFirst : 'yes', ruleMatches(rule, span, evaluator, semantics)]);
    return fits === 'no' ? [] : [{ category, rule, fits }];
  });
}

/**
 * The rules of a category that are looked at. Of rules that share an id the gateway counts, of noisy ones apart, only the
 * one that stands first by its percentage, unset as 0: one that is switched off may hide one that is not.
 */
function effectiveRules(category: Category, { rules, noisyBy }: Span, semantics: Semantics): readonly StoredRule[] {
  const all = rules[category];
  if (category === 'noisy') {
    return noisyBy === 'gateway' && !semantics.skipsDisabledNoisy ? all : all.filter(({ disabled }) => !disabled);
  }
  return [...all]
    .sort((one, other) => (one.keepPercentage ?? 0) - (other.keepPercentage ?? 0))
    .filter((rule, index, sorted) => sorted.findIndex(({ ruleId }) => ruleId === rule.ruleId) === index)
    .filter(({ disabled }) => !disabled);
}
