import type { Category, RuleSet, Span } from '../../../../src/tools/sampling/decision/decide.ts';
import type { Operation } from '../../../../src/tools/sampling/decision/match.ts';
import type { Evaluator } from '../../../../src/tools/sampling/decision/semantics.ts';
import type { StoredRule } from '../../../../src/tools/sampling/rule.ts';

type Server = NonNullable<NonNullable<StoredRule['operation']>['httpServer']>;

/** A rule that matches everything, but for what is given; its id is its name. */
export function rule(name: string, given: Partial<StoredRule> = {}): StoredRule {
  return {
    ruleId: name,
    name,
    notes: null,
    disabled: false,
    keepPercentage: null,
    onError: false,
    slowerThanMs: null,
    operation: null,
    scopes: null,
    ...given,
  };
}

/** A matcher of requests served. */
export function serves(matcher: Partial<Server>): StoredRule['operation'] {
  return {
    httpServer: { method: null, route: null, routePrefix: null, queryParams: null, ...matcher },
    httpClient: null,
    kafkaConsumer: null,
    kafkaProducer: null,
  };
}

/** Rules of one workload, by category. */
export function rules(given: Partial<Record<Category, readonly StoredRule[]>> = {}): RuleSet {
  return { noisy: [], highly_relevant: [], cost_reduction: [], ...given };
}

/** A request served, at which its trace begins, unless said otherwise. */
export function span(
  own: RuleSet,
  given: Partial<Operation> & { readonly isRoot?: boolean | undefined; readonly noisyBy?: Evaluator } = {},
): Span {
  return {
    kind: 'server',
    method: 'GET',
    isError: false,
    durationMs: 5,
    isRoot: true,
    noisyBy: 'gateway',
    ...given,
    rules: own,
  };
}
