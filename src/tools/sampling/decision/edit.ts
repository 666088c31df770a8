import type { Carrier } from '../../workload/carriers.ts';
import type { RuleContent, StoredRule } from '../rule.ts';
import { coveringRules } from '../rules-of-container.ts';
import { type Category, type Decision, decide } from './decide.ts';
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

/** What becomes of the traces that the rule is about, in one instrumented workload. */
export interface Outcome {
  readonly carrier: Carrier;
  /** The other rule that these traces match as well; undefined for those that no other rule is about. */
  readonly beside: Ranked | undefined;
  /** Who looks at noisy rules there. */
  readonly noisyBy: Evaluator;
  readonly now: Decision;
  readonly later: Decision;
  /** The same traces with an error. */
  readonly failingNow: Decision;
  readonly failingLater: Decision;
}

/** A route that no rule names: what is said of it holds for operations that no other rule is about. */
const ANY_ROUTE = '/any-other-route';

/** Other rules than these are not tried out. */
const MOST_EXAMPLES = 20;

/**
 * What a change of a rule makes of the traces that it is about, for each container with an agent that the rule covers,
 * before or afterwards: of those that no other rule is about, and of those that each overlapping rule matches too. Decided
 * as Odigos decides, for a trace of one span.
 */
export function outcomesOf(edit: RuleEdit, carriers: readonly Carrier[], semantics: Semantics): readonly Outcome[] {
  const rule = edit.after ?? edit.before;
  if (!rule) return [];
  const own = [edit.before, edit.after].flatMap((one) => (one ? [{ category: edit.category, rule: one }] : []));
  const examples = examplesOf(edit, rule, semantics);
  return carriers.flatMap((carrier) =>
    (carrier.containers ?? [])
      .filter(({ agentEnabled }) => agentEnabled?.agentEnabled)
      .filter((container) => coveringRules(container, carrier.id, own)[edit.category].length > 0)
      .flatMap((container) => {
        const distribution = container.agentEnabled?.otelDistroName;
        const noisyBy = decidesInAgent(distribution) ? evaluatorOf(distribution) : 'gateway';
        const decidedBy = ({ rules, tailRuns }: RuleState): ((operation: Operation) => Decision) => {
          const covering = coveringRules(container, carrier.id, rules);
          return (operation) =>
            decide([{ ...operation, isRoot: true, noisyBy, rules: covering }], { semantics, tailRuns });
        };
        const [now, later] = [decidedBy(edit.now), decidedBy(edit.later)];
        return examples.map(({ beside, operation }): Outcome => {
          const failing = { ...operation, isError: true };
          return {
            carrier,
            beside,
            noisyBy,
            now: now(operation),
            later: later(operation),
            failingNow: now(failing),
            failingLater: later(failing),
          };
        });
      }),
  );
}

/** Operations that a rule is about, each with the other rule that is about them too. */
interface Example {
  readonly beside: Ranked | undefined;
  readonly operation: Operation;
}

function examplesOf(edit: RuleEdit, rule: StoredRule, semantics: Semantics): readonly Example[] {
  const own: Operation = { ...exampleOf(rule), isError: rule.onError };
  const all = [...edit.now.rules, ...edit.later.rules];
  const others = all.filter(
    (one, index) =>
      one.rule !== edit.before &&
      one.rule !== edit.after &&
      !one.rule.disabled &&
      all.findIndex(({ rule: other, category }) => category === one.category && other.ruleId === one.rule.ruleId) ===
        index,
  );
  const beside = others.slice(0, MOST_EXAMPLES).flatMap((other): readonly Example[] => {
    const theirs = exampleOf(other.rule);
    const conditions = {
      isError: rule.onError || other.rule.onError,
      durationMs: Math.max(own.durationMs ?? 0, theirs.durationMs ?? 0),
    };
    const matchesBoth = (operation: Operation): boolean =>
      [rule, other.rule].every(
        (one) => ruleMatches({ ...one, scopes: null }, operation, 'gateway', semantics) === 'yes',
      );
    const operation = [own, theirs].map((one) => ({ ...one, ...conditions })).find(matchesBoth);
    return operation ? [{ beside: other, operation }] : [];
  });
  return [{ beside: undefined, operation: own }, ...beside];
}

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
