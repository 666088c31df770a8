import { shareOfTelemetry } from '../../tool/kit/moving-figures.ts';
import { named } from '../../tool/kit/named.ts';
import { carriersText, shareOf, type Traffic } from '../workload/carriers.ts';
import { keptBy } from './decision/decide.ts';
import type { Outcome } from './decision/outcome.ts';
import { type Asked, type Bounds, carriersOf, joined, type KeptChange, same } from './kept-change.ts';
import type { StoredRule } from './rule.ts';
import { nounOf, tracesOf } from './rule-kind.ts';

/** What a sentence tells beside the change itself. */
interface Circumstances {
  readonly traffic: Traffic;
  /** Why the rule does nothing at all. */
  readonly idle: string | undefined;
}

/** More shares are summed up. */
const MOST_CLAUSES = 3;

/** The sentence by which a person approves a change of a rule: of which traces what share is kept, and was before. */
export function approveText(asked: Asked, change: KeptChange, { traffic, idle }: Circumstances): string {
  const { kind, group, before, after } = asked;
  const rule = after ?? before;
  if (!rule) return '';
  const what = `${before ? (after ? 'Change' : 'Delete') : 'Create'} ${kind.noun} "${rule.name ?? rule.ruleId}" of group ${group}`;
  const traces = tracesOf(kind, rule);
  if (change.isCut) {
    return `${what}: too many rules overlap with it to compare them all, so of ${traces} any share may fall or rise.`;
  }
  if (idle !== undefined && change.felt.length === 0)
    return `${what}: no trace is kept or dropped otherwise by that. ${idle}`;
  if (change.outcomes.length === 0) {
    return `${what}: it covers no workload that has an agent now; of ${traces} it would keep ${after && !after.disabled ? `${keptBy(kind.category, after)} %` : 'what others leave'}.`;
  }
  if (!change.isFelt) {
    const plain = change.outcomes.filter(({ beside }) => !beside);
    const kept = joined((plain.length > 0 ? plain : change.outcomes).map(({ now }) => now));
    const isTold = plain.length > 0 || kept.least === kept.most;
    const why = isTold ? `${percent(kept)} kept` : decidersText(change.outcomes);
    return `${what}: no trace is kept or dropped otherwise by that now; ${traces} ${whereText(change.outcomes, traffic)} stay as they are, ${why}.`;
  }
  const [first, ...others] = clausesOf(change.felt);
  if (!first) return `${what}.`;
  const begin =
    first.isAfter || !after || !before ? `of ${traces}` : `of ${tracesOf(kind, before)}, which it no longer matches,`;
  const shown = others.slice(0, MOST_CLAUSES - 1);
  const rest = others.slice(MOST_CLAUSES - 1);
  const clauses = [
    `${begin}${first.where && ` ${first.where},`} ${whereText(change.felt, traffic)} ${keptText(rule, first)}`,
    ...shown.map(
      (one) =>
        `${one.isAfter || !before || !after ? one.where || 'elsewhere' : `of ${tracesOf(kind, before)}, which it no longer matches,`} ${keptText(rule, one)}`,
    ),
    ...(rest.length > 0 ? [`elsewhere ${keptText(rule, summed(rest))}`] : []),
    ...(change.felt.every(({ along }) => along) ? ['else they stay as they are'] : unchangedText(change)),
  ];
  return `${what}: ${clauses.join('; ')}.`;
}

function whereText(outcomes: readonly Outcome[], traffic: Traffic): string {
  const carriers = carriersOf(outcomes);
  const share = shareOf(carriers, traffic);
  const send = carriers.length === 1 ? 'which sends' : 'which send';
  return `in ${carriersText(carriers)}${share === undefined ? '' : `, ${send} ${shareOfTelemetry(share)},`}`;
}

/** A share that changes, and for which of the traces. */
interface Clause extends Pick<Outcome, 'isAfter' | 'now' | 'later' | 'failingNow' | 'failingLater'> {
  readonly where: string;
}

/** The changes, each share once: first what no other rule decides on. */
function clausesOf(felt: readonly Outcome[]): readonly Clause[] {
  const groups = new Map<string, Outcome[]>();
  const order = ({ isAfter, isRoot, beside, along }: Outcome): number =>
    (along ? 8 : 0) + (isAfter ? 0 : 4) + (isRoot ? 0 : 2) + (beside ? 1 : 0);
  for (const outcome of [...felt].sort((one, other) => order(one) - order(other))) {
    const { isAfter, isRoot, beside, along } = outcome;
    const key = JSON.stringify([
      isAfter,
      isRoot,
      ...[beside, along].flatMap((one) => [one?.category, one?.rule.ruleId]),
    ]);
    groups.set(key, [...(groups.get(key) ?? []), outcome]);
  }
  const clauses = new Map<string, Clause>();
  for (const group of groups.values()) {
    const [first] = group;
    if (!first) continue;
    const rules = first.beside ? `where they match ${nounOf(first.beside)} too` : '';
    const begun = first.isRoot ? '' : 'where a caller began the trace';
    const along = first.along ? `where another span of the trace matches ${nounOf(first.along)}` : '';
    const clause = { ...summed(group), where: [begun, rules, along].filter((text) => text !== '').join(' and ') };
    const { isAfter, now, later, failingNow, failingLater } = clause;
    const key = JSON.stringify([isAfter, now, later, failingNow, failingLater]);
    if (!clauses.has(key)) clauses.set(key, clause);
  }
  return [...clauses.values()];
}

function summed(all: readonly Omit<Clause, 'where'>[]): Clause {
  return {
    where: '',
    isAfter: all.every(({ isAfter }) => isAfter),
    now: joined(all.map(({ now }) => now)),
    later: joined(all.map(({ later }) => later)),
    failingNow: joined(all.map(({ failingNow }) => failingNow)),
    failingLater: joined(all.map(({ failingLater }) => failingLater)),
  };
}

function keptText(rule: StoredRule, { now, later, failingNow, failingLater }: Clause): string {
  if (!same(now, later)) {
    return `${percent(later)} are kept instead of ${percent(now)}${failingText(rule, { now, later, failingNow, failingLater })}`;
  }
  return same(failingNow, failingLater)
    ? `${percent(later)} are kept, for some more or less than before`
    : `those with an error: ${percent(failingLater)} are kept instead of ${percent(failingNow)}`;
}

function failingText(
  rule: StoredRule,
  { now, later, failingNow, failingLater }: Pick<Clause, 'now' | 'later' | 'failingNow' | 'failingLater'>,
): string {
  if (rule.onError || later.most > now.most) return '';
  if (failingLater.least >= 100) return '; those with an error are all kept';
  if (same(later, failingLater)) return ', those with an error too';
  const before = same(failingNow, now) ? '' : ` instead of ${percent(failingNow)}`;
  return `; of those with an error ${percent(failingLater)}${before}`;
}

function decidersText(outcomes: readonly Outcome[]): string {
  const rules = [...new Set(outcomes.flatMap(({ beside }) => (beside ? [nounOf(beside)] : [])))];
  return `since ${named(rules, 2)} ${rules.length === 1 ? 'decides' : 'decide'} on them`;
}

/** What stays as it is, since other rules decide on it. */
function unchangedText({ outcomes, felt }: KeptChange): readonly string[] {
  const isSame = (one: Outcome, other: Outcome): boolean => one.beside?.rule.ruleId === other.beside?.rule.ruleId;
  const rules = new Set(
    outcomes.flatMap((one) =>
      one.beside && one.isRoot && !felt.some((other) => isSame(one, other)) ? [nounOf(one.beside)] : [],
    ),
  );
  if (rules.size === 0) return [];
  return [`what ${named([...rules], 2)} ${rules.size === 1 ? 'decides' : 'decide'} on stays as it is`];
}

function percent({ least, most }: Bounds): string {
  return least === most ? `${least} %` : `${least} to ${most} %`;
}
