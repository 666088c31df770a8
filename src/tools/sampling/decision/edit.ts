import type { Carrier } from '../../workload/carriers.ts';
import { type StoredRule, saysSame } from '../rule.ts';
import { coveringRules } from '../rules-of-container.ts';
import { type Companion, companionsOf } from './companions.ts';
import { CATEGORIES, type Decision, decide, type RuleSet } from './decide.ts';
import { examplesAbout } from './examples.ts';
import { type Operation, ruleMatches } from './match.ts';
import { falls, type Outcome, rises } from './outcome.ts';
import type { Ranked } from './overlap.ts';
import type { RuleEdit } from './rule-edit.ts';
import { decidesInAgent, type Evaluator, evaluatorOf, type Semantics } from './semantics.ts';

/** What a change of a rule makes of the traces that it is about. */
export interface Outcomes {
  readonly each: readonly Outcome[];
  /** There are more rules that overlap than were compared. */
  readonly isCut: boolean;
}

/** How many operations are tried out in all, times the rules that each is compared with: it holds the loop. */
const MOST_COMPARED = 1_000_000;

/**
 * What a change of a rule makes of the traces that it is about, for all containers with an agent that the rule covers,
 * before or afterwards. Decided as Odigos decides, for operations that stand for all that the rules there tell apart: for
 * traces of one span, and where another span matters, with that.
 */
export function outcomesOf(edit: RuleEdit, carriers: readonly Carrier[], semantics: Semantics): Outcomes {
  const places = placesOf(edit, carriers);
  const most = Math.ceil(MOST_COMPARED / Math.max(1, places.length * edit.later.rules.length));
  const found = places.map((place) => casesAt(place, edit, semantics, most));
  const cases = found.flatMap((one) => one.cases);
  const each = cases.map(({ outcome }) => outcome);
  return { each: [...each, ...alongOthers(cases, edit, carriers)], isCut: found.some(({ isCut }) => isCut) };
}

/**
 * What becomes of the same traces where another span of theirs matches another rule: only where that moves their share a
 * way that no trace of one span moves.
 */
function alongOthers(cases: readonly Case[], edit: RuleEdit, carriers: readonly Carrier[]): readonly Outcome[] {
  const unseen = [falls, rises].filter((moves) => !cases.some(({ outcome }) => moves(outcome)));
  if (unseen.length === 0) return [];
  const companions = companionsOf(edit, carriers);
  const found = cases.flatMap(({ accompanied }) => companions.map(accompanied));
  return found.filter((outcome) => unseen.some((moves) => moves(outcome)));
}

/** What becomes of traces of one span, and what does where another span stands beside it. */
interface Case {
  readonly outcome: Outcome;
  readonly accompanied: (companion: Companion) => Outcome;
}

interface Cases {
  readonly cases: readonly Case[];
  readonly isCut: boolean;
}

/** Where the same rules hold, and the same one looks at them. */
interface Place {
  readonly carriers: readonly Carrier[];
  readonly noisyBy: Evaluator;
  readonly before: StoredRule | undefined;
  readonly after: StoredRule | undefined;
  readonly now: RuleSet;
  readonly later: RuleSet;
}

function placesOf(edit: RuleEdit, carriers: readonly Carrier[]): readonly Place[] {
  const numbers = new Map([...edit.now.rules, ...edit.later.rules].map(({ rule }, at) => [rule, at]));
  const places = new Map<string, Place>();
  for (const carrier of carriers) {
    for (const container of carrier.containers ?? []) {
      if (!container.agentEnabled?.agentEnabled) continue;
      const covering = (rule: StoredRule | undefined): StoredRule | undefined =>
        rule && coveringRules(container, carrier.id, [{ category: edit.category, rule }])[edit.category][0];
      const [before, after] = [covering(edit.before), covering(edit.after)];
      if (!before && !after) continue;
      const distribution = container.agentEnabled.otelDistroName;
      const noisyBy = decidesInAgent(distribution) ? evaluatorOf(distribution) : 'gateway';
      const [now, later] = [edit.now, edit.later].map(({ rules }) => coveringRules(container, carrier.id, rules));
      if (!now || !later) continue;
      const held = [now, later].flatMap((rules) =>
        CATEGORIES.map((category) => rules[category].map((rule) => numbers.get(rule))),
      );
      const key = JSON.stringify([noisyBy, before !== undefined, after !== undefined, held]);
      const others = places.get(key)?.carriers ?? [];
      const isKnown = others.at(-1) === carrier;
      places.set(key, { carriers: isKnown ? others : [...others, carrier], noisyBy, before, after, now, later });
    }
  }
  return [...places.values()];
}

function casesAt(place: Place, edit: RuleEdit, semantics: Semantics, most: number): Cases {
  const { carriers, noisyBy, before, after } = place;
  const { category } = edit;
  const own = [before, after].flatMap((rule) => rule ?? []);
  const others = [place.now, place.later].flatMap((rules) => CATEGORIES.flatMap((one) => rules[one]));
  const evaluator = category === 'noisy' ? noisyBy : 'gateway';
  const isAbout = (rule: StoredRule | undefined, operation: Operation): boolean =>
    rule !== undefined && ruleMatches(rule, operation, evaluator, semantics) !== 'no';
  const isOwn = ({ rule }: { readonly rule: StoredRule }): boolean =>
    rule === after || (rule.ruleId === edit.before?.ruleId && saysSame(rule, edit.before));
  const beside = ({ decider }: Decision): Ranked | undefined => (decider && !isOwn(decider) ? decider : undefined);
  const found = new Map<string, Case>();
  let tried = 0;
  for (const example of examplesAbout(own, others)) {
    tried += 1;
    if (tried > most) return { cases: [...found.values()], isCut: true };
    const failing = { ...example, isError: true };
    const sound = { ...example, isError: false };
    // What fails is looked at alone where the rule is about nothing else.
    const operation = own.some((rule) => isAbout(rule, sound)) ? sound : failing;
    if (!own.some((rule) => isAbout(rule, operation))) continue;
    // Noisy rules look at nothing but where a trace begins.
    for (const isRoot of category === 'noisy' ? [true] : [true, false]) {
      const decided = (one: Operation, at: 'now' | 'later', companion: Companion | undefined): Decision => {
        const span = { ...one, isRoot, noisyBy, rules: place[at] };
        return decide(companion ? [span, companion[at]] : [span], { semantics, tailRuns: edit[at].tailRuns });
      };
      const now = decided(operation, 'now', undefined);
      const later = decided(operation, 'later', undefined);
      const base = {
        carriers,
        noisyBy,
        isRoot,
        isAfter: isAbout(after, operation),
        beside: beside(now) ?? beside(later),
      };
      const outcomeOf = (companion: Companion | undefined): Outcome => ({
        ...base,
        ...(companion ? { along: companion.matches } : {}),
        now: decided(operation, 'now', companion).kept,
        later: decided(operation, 'later', companion).kept,
        failingNow: decided(failing, 'now', companion).kept,
        failingLater: decided(failing, 'later', companion).kept,
      });
      const outcome = outcomeOf(undefined);
      const { isAfter, failingNow, failingLater } = outcome;
      const key = [
        isRoot,
        isAfter,
        outcome.beside?.category,
        outcome.beside?.rule.ruleId,
        now.kept,
        later.kept,
        failingNow,
        failingLater,
        // What stands beside it is weighed against these.
        now.decider?.category,
        later.decider?.category,
      ];
      found.set(JSON.stringify(key), { outcome, accompanied: outcomeOf });
    }
  }
  return { cases: [...found.values()], isCut: false };
}
