import type { Carrier } from '../../workload/carriers.ts';
import { type RuleContent, type StoredRule, saysSame } from '../rule.ts';
import { coveringRules } from '../rules-of-container.ts';
import { CATEGORIES, type Category, type Decision, decide, type RuleSet } from './decide.ts';
import { examplesAbout } from './examples.ts';
import { type Operation, ruleMatches } from './match.ts';
import type { Ranked } from './overlap.ts';
import { decidesInAgent, type Evaluator, evaluatorOf, type Semantics } from './semantics.ts';

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

/** What becomes of some of the traces that a rule is about, in instrumented workloads for which the same rules hold. */
export interface Outcome {
  readonly carriers: readonly Carrier[];
  /** Whether the rule is about them as it will be; else only as it is. */
  readonly isAfter: boolean;
  /** The other rule that decides on them; undefined where none does. */
  readonly beside: Ranked | undefined;
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

/** What a change of a rule makes of the traces that it is about. */
export interface Outcomes {
  readonly each: readonly Outcome[];
  /** There are more rules that overlap than were compared. */
  readonly isCut: boolean;
}

/** How many operations are tried out in all. */
const MOST_TRIED = 60_000;

/**
 * What a change of a rule makes of the traces that it is about, for all containers with an agent that the rule covers,
 * before or afterwards. Decided as Odigos decides, for a trace of one span, for operations that stand for all that the
 * rules there tell apart.
 */
export function outcomesOf(edit: RuleEdit, carriers: readonly Carrier[], semantics: Semantics): Outcomes {
  const places = placesOf(edit, carriers);
  const most = Math.ceil(MOST_TRIED / Math.max(1, places.length));
  const found = places.map((place) => outcomesAt(place, edit, semantics, most));
  return { each: found.flatMap(({ each }) => each), isCut: found.some(({ isCut }) => isCut) };
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

function outcomesAt(place: Place, edit: RuleEdit, semantics: Semantics, most: number): Outcomes {
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
  const found = new Map<string, Outcome>();
  let tried = 0;
  for (const example of examplesAbout(own, others)) {
    tried += 1;
    if (tried > most) return { each: [...found.values()], isCut: true };
    const failing = { ...example, isError: true };
    const sound = { ...example, isError: false };
    // What fails is looked at alone where the rule is about nothing else.
    const operation = own.some((rule) => isAbout(rule, sound)) ? sound : failing;
    if (!own.some((rule) => isAbout(rule, operation))) continue;
    // Noisy rules look at nothing but where a trace begins.
    for (const isRoot of category === 'noisy' ? [true] : [true, false]) {
      const decided = (one: Operation, rules: RuleSet, { tailRuns }: RuleState): Decision =>
        decide([{ ...one, isRoot, noisyBy, rules }], { semantics, tailRuns });
      const now = decided(operation, place.now, edit.now);
      const later = decided(operation, place.later, edit.later);
      const outcome: Outcome = {
        carriers,
        noisyBy,
        isRoot,
        isAfter: isAbout(after, operation),
        beside: beside(now) ?? beside(later),
        now: now.kept,
        later: later.kept,
        failingNow: decided(failing, place.now, edit.now).kept,
        failingLater: decided(failing, place.later, edit.later).kept,
      };
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
      ];
      found.set(JSON.stringify(key), outcome);
    }
  }
  return { each: [...found.values()], isCut: false };
}

/** A route that no rule names. */
const ANY_ROUTE = '/any-other-route';

/** An operation that a rule is about; a fast one where it says nothing of time. */
export function exampleOf({ operation, slowerThanMs }: RuleContent): Operation {
  const durationMs = Math.max(0, slowerThanMs ?? 0);
  const { httpServer, httpClient } = operation ?? {};
  if (httpClient && !httpServer) {
    const { method, serverAddress, templatedPath, templatedPathPrefix } = httpClient;
    const route = templatedPath ?? beginning(templatedPathPrefix) ?? ANY_ROUTE;
    return { kind: 'client', durationMs, method: method ?? 'GET', serverAddress: serverAddress ?? 'any.host', route };
  }
  const { method, route, routePrefix, queryParams } = httpServer ?? {};
  const query = (queryParams ?? []).map(({ name, valueExact }) => `${name}=${valueExact ?? ''}`).join('&');
  const path = route ?? beginning(routePrefix) ?? ANY_ROUTE;
  return { kind: 'server', durationMs, method: method ?? 'GET', route: query === '' ? path : `${path}?${query}` };
}

/** A route below a prefix. */
function beginning(prefix: string | null | undefined): string | undefined {
  return prefix ? `${prefix.replace(/\/$/, '')}${ANY_ROUTE}` : undefined;
}
