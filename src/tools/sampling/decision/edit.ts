import type { Carrier } from '../../workload/carriers.ts';
import type { RuleContent, StoredRule } from '../rule.ts';
import { coveringRules } from '../rules-of-container.ts';
import { type Category, type Decision, decide } from './decide.ts';
import type { Operation } from './match.ts';
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

/**
 * What a change of a rule makes of the traces that it is about, for each container with an agent that the rule covers,
 * before or afterwards. Decided as Odigos decides, for a trace of one span.
 */
export function outcomesOf(edit: RuleEdit, carriers: readonly Carrier[], semantics: Semantics): readonly Outcome[] {
  const rule = edit.after ?? edit.before;
  if (!rule) return [];
  const operation = exampleOf(rule);
  const own = [edit.before, edit.after].flatMap((one) => (one ? [{ category: edit.category, rule: one }] : []));
  return carriers.flatMap((carrier) =>
    (carrier.containers ?? [])
      .filter(({ agentEnabled }) => agentEnabled?.agentEnabled)
      .filter((container) => coveringRules(container, carrier.id, own)[edit.category].length > 0)
      .map((container): Outcome => {
        const distribution = container.agentEnabled?.otelDistroName;
        const noisyBy = decidesInAgent(distribution) ? evaluatorOf(distribution) : 'gateway';
        const decided = ({ rules, tailRuns }: RuleState, isError: boolean): Decision => {
          const span = {
            ...operation,
            isError,
            isRoot: true,
            noisyBy,
            rules: coveringRules(container, carrier.id, rules),
          };
          return decide([span], { semantics, tailRuns });
        };
        const isError = rule.onError;
        return {
          carrier,
          noisyBy,
          now: decided(edit.now, isError),
          later: decided(edit.later, isError),
          failingNow: decided(edit.now, true),
          failingLater: decided(edit.later, true),
        };
      }),
  );
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
