import type { SamplingStateFragment } from '../../tool/generated/operations.generated.ts';
import { type Impact, impact } from '../../tool/impact.ts';
import { shareOfTelemetry } from '../../tool/kit/moving-figures.ts';
import { named } from '../../tool/kit/named.ts';
import type { ReadCall } from '../../tool/tool.ts';
import { type Carrier, carriersText, shareOf, type Traffic } from '../workload/carriers.ts';
import { readCarriers } from '../workload/read-carriers.ts';
import { keptBy } from './decision/decide.ts';
import { exampleOf, type Outcome, outcomesOf, type RuleEdit } from './decision/edit.ts';
import { ruleMatches } from './decision/match.ts';
import { overlapsOf, type Ranked } from './decision/overlap.ts';
import { NEWEST, type Semantics } from './decision/semantics.ts';
import { type StoredRule, scopeOf } from './rule.ts';
import { type RuleKind, tracesOf } from './rule-kind.ts';
import { rankedRules } from './rules-of-container.ts';
import { readSemantics } from './semantics-here.ts';
import { tailRunsBy } from './standing.ts';
import { readTraffic } from './traffic.ts';

/** A change of one rule of a group, as a tool is asked for it. */
export interface Asked {
  readonly kind: RuleKind;
  readonly sampling: SamplingStateFragment;
  readonly group: string;
  readonly before?: StoredRule;
  readonly after?: StoredRule;
}

/** The impact of a change of a rule, and what follows from it beyond what the rule says, each a sentence. */
export interface SamplingImpact {
  readonly impact: Impact;
  readonly sentences: readonly string[];
}

/** Stands for the id that a rule will get. */
export const NEW_ID = 'new';

/** What a change of a rule does to the traces of this cluster, as its own rules, agents and traffic tell. */
export async function samplingImpact(call: Pick<ReadCall<object>, 'read'>, asked: Asked): Promise<SamplingImpact> {
  const [carriers, traffic, told] = await Promise.all([readCarriers(call), readTraffic(call), readSemantics(call)]);
  const semantics = told ?? NEWEST;
  const edit = editOf(asked);
  const outcomes = outcomesOf(edit, carriers, semantics);
  const change = changeOf(outcomes, asked);
  return {
    impact: {
      ...impact(
        '',
        change.loses && 'data_loss',
        change.grows && 'cost',
        change.isFelt && isWide(asked) && 'cluster_wide',
      ),
      approve: approveText(asked, change, traffic),
    },
    sentences: sentencesOf(asked, edit, change, semantics),
  };
}

function editOf({ kind, sampling, group, before, after }: Asked): RuleEdit {
  const { category } = kind;
  const now = rankedRules(sampling.rules);
  const others = sampling.rules.flatMap((one) => {
    const own = rankedRules([one]);
    if (one.id !== group || !before) return own;
    return own.filter(({ category: of, rule }) => of !== category || rule.ruleId !== before.ruleId);
  });
  const added: readonly Ranked[] = after ? [{ category, rule: after }] : [];
  const groups = sampling.rules.length;
  return {
    category,
    before,
    after,
    now: { rules: now, tailRuns: tailRunsBy(sampling.configs, groups) },
    // A group that has lost its last rule stays.
    later: { rules: [...others, ...added], tailRuns: tailRunsBy(sampling.configs, Math.max(groups, 1)) },
  };
}

/** What changes for the traces that a rule is about, over all workloads that it covers. */
interface KeptChange {
  readonly outcomes: readonly Outcome[];
  readonly carriers: readonly Carrier[];
  /** Percent kept, the least and the most of all workloads. */
  readonly now: Bounds;
  readonly later: Bounds;
  readonly failingLater: Bounds;
  readonly loses: boolean;
  readonly grows: boolean;
  /** Whether it makes any difference. */
  readonly isFelt: boolean;
}

interface Bounds {
  readonly least: number;
  readonly most: number;
}

function changeOf(all: readonly Outcome[], { before, after }: Asked): KeptChange {
  const differs = ({ now, later, failingNow, failingLater }: Outcome): boolean =>
    !same(now.kept, later.kept) || !same(failingNow.kept, failingLater.kept);
  const felt = all.filter(differs);
  // What no other rule is about is said where it changes; else what changes beside other rules.
  const plain = (outcomes: readonly Outcome[]): readonly Outcome[] => outcomes.filter(({ beside }) => !beside);
  const [told = felt] = [plain(felt), felt, plain(all)].filter((outcomes) => outcomes.length > 0);
  const outcomes = told;
  const loses = felt.some(
    ({ now, later, failingNow, failingLater }) =>
      less(later.kept, now.kept) || less(failingLater.kept, failingNow.kept),
  );
  const grows = felt.some(
    ({ now, later, failingNow, failingLater }) =>
      less(now.kept, later.kept) || less(failingNow.kept, failingLater.kept),
  );
  return {
    outcomes,
    carriers: [...new Set(outcomes.map(({ carrier }) => carrier))],
    now: joined(outcomes.map(({ now }) => now.kept)),
    later: joined(outcomes.map(({ later }) => later.kept)),
    failingLater: joined(outcomes.map(({ failingLater }) => failingLater.kept)),
    loses,
    grows,
    // Workloads to come may be covered by what covers none now.
    isFelt: felt.length > 0 || (all.length === 0 && [before, after].some((rule) => rule && !rule.disabled)),
  };
}

function same(one: Bounds, other: Bounds): boolean {
  return one.least === other.least && one.most === other.most;
}

function less(one: Bounds, other: Bounds): boolean {
  return one.least < other.least || one.most < other.most;
}

function joined(all: readonly Bounds[]): Bounds {
  if (all.length === 0) return { least: 100, most: 100 };
  return { least: Math.min(...all.map(({ least }) => least)), most: Math.max(...all.map(({ most }) => most)) };
}

/** Everywhere, or wherever a language runs. */
function isWide({ before, after }: Asked): boolean {
  return [before, after].some((rule) => {
    if (!rule) return false;
    const { namespaces, sources } = rule.scopes ?? {};
    return rule.scopes === undefined || !(namespaces?.length || sources?.length);
  });
}

function approveText(asked: Asked, change: KeptChange, traffic: Traffic): string {
  const { kind, group, before, after } = asked;
  const rule = after ?? before;
  if (!rule) return '';
  const what = `${before ? (after ? 'Change' : 'Delete') : 'Create'} ${kind.noun} "${rule.name ?? rule.ruleId}" of group ${group}`;
  const traces = tracesOf(kind, rule);
  const share = shareOf(change.carriers, traffic);
  const send = change.carriers.length === 1 ? 'which sends' : 'which send';
  const of = share === undefined ? '' : `, ${send} ${shareOfTelemetry(share)},`;
  const where = `in ${carriersText(change.carriers)}${of}`;
  const also = besideText(change);
  if (change.outcomes.length === 0) {
    return `${what}: it covers no workload that has an agent now; of ${traces} it would keep ${after && !after.disabled ? keptText(keptOf(asked, after)) : 'what others leave'}.`;
  }
  if (!change.isFelt) return `${what}: ${traces} ${where} stay as they are, ${percent(change.now)} kept.`;
  return `${what}: of ${traces}${also} ${where} ${percent(change.later)} are kept instead of ${percent(change.now)}${failingText(rule, change)}.`;
}

/** Which of the traces change, where not those that no other rule is about. */
function besideText({ outcomes }: KeptChange): string {
  const rules = [...new Set(outcomes.flatMap(({ beside }) => (beside ? [nameOf(beside)] : [])))];
  return rules.length > 0 ? `, where they match ${named(rules, 2)} too,` : '';
}

function nameOf({ category, rule }: Ranked): string {
  return `${NOUNS[category]} "${rule.name ?? rule.ruleId}"`;
}

function keptOf({ kind }: Asked, rule: StoredRule): Bounds {
  const kept = keptBy(kind.category, rule);
  return { least: kept, most: kept };
}

function keptText(bounds: Bounds): string {
  return percent(bounds);
}

function percent({ least, most }: Bounds): string {
  return least === most ? `${least} %` : `${least} to ${most} %`;
}

function failingText(rule: StoredRule, { later, failingLater, loses }: KeptChange): string {
  if (rule.onError || !loses) return '';
  if (failingLater.least >= 100) return '; those with an error are all kept';
  return same(later, failingLater) ? ', those with an error too' : `; of those with an error ${percent(failingLater)}`;
}

const MOST_OVERLAPS = 3;

function sentencesOf(asked: Asked, edit: RuleEdit, change: KeptChange, semantics: Semantics): readonly string[] {
  const { kind, after } = asked;
  if (!after || after.disabled) return [];
  return [
    ...neverMatches(after, semantics, kind),
    ...hiddenBy(asked, edit),
    ...dropsByKeeping(kind, after, change),
    ...decidedInAgents(kind, change),
    ...overlapSentences(edit),
    ...reachOfTrace(kind, after),
  ];
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
function hiddenBy({ kind }: Asked, { category, after, later }: RuleEdit): readonly string[] {
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

function decidedInAgents({ category }: RuleKind, { outcomes, loses }: KeptChange): readonly string[] {
  if (category !== 'noisy' || !loses) return [];
  const agents = [...new Set(outcomes.filter(({ noisyBy }) => noisyBy !== 'gateway').map(({ carrier }) => carrier))];
  return [
    'Noisy rules decide first: no rule that keeps errors or slow requests can save what this one drops.',
    ...(agents.length > 0
      ? [
          `In ${carriersText(agents)} the agent drops them itself: they never reach the gateway and are not counted there.`,
        ]
      : []),
  ];
}

function overlapSentences({ category, after, later }: RuleEdit): readonly string[] {
  const meeting = overlapsOf(later.rules).filter(
    ({ decides, loses }) => decides.rule === after || loses.rule === after,
  );
  const others = meeting
    .map(({ decides, loses }) => ({ isOurs: decides.rule === after, other: decides.rule === after ? loses : decides }))
    // Whichever of two that keep alike decides, the outcome is the same.
    .filter(
      ({ other }) =>
        other.category !== category || keptBy(category, other.rule) !== keptBy(category, after ?? other.rule),
    );
  const told = (isOurs: boolean): readonly string[] =>
    others
      .filter((one) => one.isOurs === isOurs)
      .map(({ other }) => `${nameOf(other)} (${keptBy(other.category, other.rule)} %)`);
  const [over, under] = [told(true), told(false)];
  return [
    ...(over.length > 0 ? [`Where both match, it decides over ${named(over, MOST_OVERLAPS)}.`] : []),
    ...(under.length > 0 ? [`Where both match, ${named(under, MOST_OVERLAPS)} decides over it.`] : []),
  ];
}

const NOUNS: Readonly<Record<Ranked['category'], string>> = {
  noisy: 'noisy rule',
  highly_relevant: 'highly relevant rule',
  cost_reduction: 'cost reduction rule',
};

function reachOfTrace({ side }: RuleKind, { scopes }: StoredRule): readonly string[] {
  if (side === 'head')
    return ['It looks at where a trace begins alone: requests that an instrumented caller sends are judged there.'];
  return scopeOf(scopes)
    ? ['One such span is enough: the whole trace is judged by it, with the spans of services outside its scope.']
    : [];
}
