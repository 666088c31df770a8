import { named } from '../../tool/kit/named.ts';
import { carriersText } from '../workload/carriers.ts';
import { keptBy } from './decision/decide.ts';
import { exampleOf } from './decision/examples.ts';
import { ruleMatches } from './decision/match.ts';
import { overlapsOf } from './decision/overlap.ts';
import type { RuleEdit } from './decision/rule-edit.ts';
import type { Semantics } from './decision/semantics.ts';
import { type Asked, carriersOf, type KeptChange } from './kept-change.ts';
import { type StoredRule, scopeOf } from './rule.ts';
import { effectOf, nounOf, type RuleKind } from './rule-kind.ts';

const MOST_OVERLAPS = 3;

/** What follows from a rule as it will be, each a sentence: what it does first. */
export function sentencesOf({ kind, after }: Asked, edit: RuleEdit, change: KeptChange): readonly string[] {
  if (!after) return [];
  return [
    effectSentence(kind, after, edit),
    ...dropsByKeeping(kind, after, change),
    ...decidedInAgents(kind, change),
    ...over(edit),
    ...reachOfTrace(kind, after),
  ];
}

/** Why a rule does nothing wherever it holds; undefined where it may do something. */
export function whyIdle({ kind, before, after }: Asked, edit: RuleEdit, semantics: Semantics): string | undefined {
  if (!after) return before && neverMatches(before, semantics, kind)[0];
  if (after.disabled) return 'The rule is switched off: it has no effect until it is enabled.';
  return [...neverMatches(after, semantics, kind), ...hiddenBy(kind, edit)][0];
}

function neverMatches(rule: StoredRule, semantics: Semantics, { side }: RuleKind): readonly string[] {
  const { operation } = rule;
  if (
    operation &&
    !operation.httpServer &&
    !operation.httpClient &&
    (operation.kafkaConsumer || operation.kafkaProducer)
  ) {
    return ['Odigos takes Kafka matchers and never matches by them: the rule has no effect.'];
  }
  if (side === 'tail' && !semantics.evaluatesTraces)
    return ['This release of Odigos stores such rules and does not evaluate them.'];
  const matches = ruleMatches(
    { ...rule, scopes: null },
    { ...exampleOf(rule), isError: rule.onError },
    'gateway',
    semantics,
  );
  return matches === 'no' && operation?.httpServer?.routePrefix?.endsWith('/')
    ? ['The gateway compares prefixes by whole segments: with a slash at its end this one matches no route below it.']
    : [];
}

/** Of rules that share an id the gateway looks at the one with the lowest percentage alone, switched off or not. */
function hiddenBy(kind: RuleKind, { category, after, later }: RuleEdit): readonly string[] {
  if (!after || kind.category === 'noisy') return [];
  const twins = later.rules.filter(
    (one) => one.category === category && one.rule.ruleId === after.ruleId && one.rule !== after,
  );
  const hiding = twins.find(({ rule }) => rule.disabled && (rule.keepPercentage ?? 0) < (after.keepPercentage ?? 0));
  return hiding
    ? [
        `A rule that matches the same, "${hiding.rule.name ?? hiding.rule.ruleId}", has a lower percentage and is switched off: it hides this one, which has no effect.`,
      ]
    : [];
}

function dropsByKeeping(
  { category }: RuleKind,
  { keepPercentage }: StoredRule,
  { loses }: KeptChange,
): readonly string[] {
  if (category !== 'highly_relevant' || !loses || keepPercentage === null) return [];
  return [
    `"At least ${keepPercentage} %" keeps exactly that share: where no cost reduction rule matches, all are kept without it, and ${100 - keepPercentage} % are dropped with it.`,
  ];
}

function decidedInAgents({ category }: RuleKind, { felt, loses }: KeptChange): readonly string[] {
  if (category !== 'noisy' || !loses) return [];
  const agents = carriersOf(felt.filter(({ noisyBy }) => noisyBy !== 'gateway'));
  return [
    'Noisy rules decide first: no rule that keeps errors or slow requests can save what this one drops.',
    ...(agents.length > 0
      ? [
          `In ${carriersText(agents)} the agent drops them itself: they never reach the gateway and are not counted there.`,
        ]
      : []),
  ];
}

/** What a rule keeps, but for what others decide on before it. */
function effectSentence(kind: RuleKind, after: StoredRule, edit: RuleEdit): string {
  const under = meeting(edit, false);
  const effect = effectOf(kind, after);
  return under.length > 0
    ? `${effect.replace(/\.$/, '')}, but where ${named(under, MOST_OVERLAPS)} ${under.length === 1 ? 'matches' : 'match'} too and ${under.length === 1 ? 'decides' : 'decide'} over it.`
    : effect;
}

function over(edit: RuleEdit): readonly string[] {
  const others = meeting(edit, true);
  return others.length > 0 ? [`Where both match, it decides over ${named(others, MOST_OVERLAPS)}.`] : [];
}

/** The rules that may match the same, each with what it keeps: those that ours decides over, or those that do over it. */
function meeting({ category, after, later }: RuleEdit, isOver: boolean): readonly string[] {
  const overlaps = overlapsOf(later.rules).filter(
    ({ decides, loses }) => decides.rule === after || loses.rule === after,
  );
  return (
    overlaps
      .map(({ decides, loses }) => ({
        isOurs: decides.rule === after,
        other: decides.rule === after ? loses : decides,
      }))
      // Whichever of two that keep alike decides, the outcome is the same.
      .filter(
        ({ other }) =>
          other.category !== category || keptBy(category, other.rule) !== keptBy(category, after ?? other.rule),
      )
      .filter(({ isOurs }) => isOurs === isOver)
      .map(({ other }) => `${nounOf(other)} (${keptBy(other.category, other.rule)} %)`)
  );
}

function reachOfTrace({ side }: RuleKind, { scopes }: StoredRule): readonly string[] {
  if (side === 'head')
    return ['It looks at where a trace begins alone: requests that an instrumented caller sends are judged there.'];
  return scopeOf(scopes)
    ? ['One such span is enough: the whole trace is judged by it, with the spans of services outside its scope.']
    : [];
}
