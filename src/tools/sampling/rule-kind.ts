import type {
  CreateCostReductionRuleVariables,
  CreateHighlyRelevantOperationRuleVariables,
  CreateNoisyOperationRuleVariables,
} from '../../tool/generated/catalog.generated.ts';
import type { SamplingGroupFragment } from '../../tool/generated/operations.generated.ts';
import { present } from '../../tool/kit/present.ts';
import type { Category } from './decision/decide.ts';
import type { Ranked } from './decision/overlap.ts';
import type { MatcherSide } from './operation.ts';
import {
  costRule,
  highlyRelevantRule,
  matchText,
  noisyRule,
  type RuleContent,
  type StoredRule,
  scopeOf,
  scopeText,
} from './rule.ts';

/** One of the three kinds of sampling rules: what differs between them. */
export interface RuleKind {
  /** As in the names of its tools. */
  readonly name: 'noisy_operation_rule' | 'highly_relevant_operation_rule' | 'cost_reduction_rule';
  /** For people. */
  readonly noun: string;
  /** The list that get_sampling shows it in. */
  readonly list: 'noisy_operations' | 'highly_relevant_operations' | 'cost_reduction_rules';
  /** Its place among the kinds when Odigos decides. */
  readonly category: Category;
  readonly side: MatcherSide;
  /** The key of its percentage in get_sampling. */
  readonly bound: 'keep_percentage' | 'keep_percentage_at_least' | 'keep_percentage_at_most';
  rulesOf(group: SamplingGroupFragment): readonly StoredRule[];
  /** What its percentage means for the traces that it matches, as the beginning of a sentence. */
  keeps(percentage: number | null): string;
  /** Why a rule would do far more than can be meant; nothing when it would not. */
  tooWide(rule: RuleContent): string | undefined;
}

function atMost(percentage: number | null): string {
  return (percentage ?? 0) === 0 ? 'No' : `At most ${percentage} % of`;
}

export const NOISY: RuleKind = {
  name: 'noisy_operation_rule',
  noun: 'noisy operation rule',
  list: 'noisy_operations',
  category: 'noisy',
  side: 'head',
  bound: 'keep_percentage',
  rulesOf: ({ noisyOperations }) => noisyOperations.map(noisyRule),
  keeps: atMost,
  tooWide({ operation }) {
    if (operation === null) {
      return 'Without route, route_prefix, server_address or client_path the rule would match every operation.';
    }
    const { httpServer } = operation;
    return httpServer && !httpServer.route && !httpServer.routePrefix && !httpServer.queryParams?.length
      ? 'A method alone matches far too much: add route, route_prefix, server_address or client_path.'
      : undefined;
  },
};

export const HIGHLY_RELEVANT: RuleKind = {
  name: 'highly_relevant_operation_rule',
  noun: 'highly relevant operation rule',
  list: 'highly_relevant_operations',
  category: 'highly_relevant',
  side: 'tail',
  bound: 'keep_percentage_at_least',
  rulesOf: ({ highlyRelevantOperations }) => highlyRelevantOperations.map(highlyRelevantRule),
  keeps: (percentage) => {
    if (percentage === null) return "Odigos's default share of";
    return percentage === 100 ? 'All' : `At least ${percentage} % of`;
  },
  tooWide: ({ operation, scopes, onError, slowerThanMs, keepPercentage }) =>
    operation === null && !scopeOf(scopes) && !onError && slowerThanMs === null
      ? `Without on_error, slower_than_ms, a matcher or a scope the rule would decide on every trace of the cluster: ${keepsOf(keepPercentage ?? 100)}.`
      : undefined,
};

function keepsOf(percentage: number): string {
  return percentage === 100 ? 'all are kept' : `${100 - percentage} % are dropped`;
}

export const COST_REDUCTION: RuleKind = {
  name: 'cost_reduction_rule',
  noun: 'cost reduction rule',
  list: 'cost_reduction_rules',
  category: 'cost_reduction',
  side: 'tail',
  bound: 'keep_percentage_at_most',
  rulesOf: ({ costReductionRules }) => costReductionRules.map(costRule),
  keeps: atMost,
  tooWide: ({ operation, scopes, keepPercentage }) =>
    operation === null && !scopeOf(scopes) && (keepPercentage ?? 0) === 0
      ? 'Without a matcher and a scope, and with 0 %, the rule would drop every trace of the cluster.'
      : undefined,
};

export const RULE_KINDS: readonly RuleKind[] = [NOISY, HIGHLY_RELEVANT, COST_REDUCTION];

/** What a rule is, and its name: `noisy rule "probes"`. */
export function nounOf({ category, rule }: Ranked): string {
  return `${NOUNS[category]} "${rule.name ?? rule.ruleId}"`;
}

const NOUNS: Readonly<Record<Category, string>> = {
  noisy: 'noisy rule',
  highly_relevant: 'highly relevant rule',
  cost_reduction: 'cost reduction rule',
};

/** A rule as get_sampling shows it. */
export function ruleRow(kind: RuleKind, rule: StoredRule): object {
  return { rule_id: rule.ruleId, ...contentRow(kind, rule) };
}

/** What a rule says, as get_sampling shows it. */
export function contentRow(kind: RuleKind, rule: RuleContent): object {
  return present({
    name: rule.name,
    notes: rule.notes,
    disabled: rule.disabled || undefined,
    match: matchText(rule.operation),
    on_error: rule.onError || undefined,
    slower_than_ms: rule.slowerThanMs,
    [kind.bound]: kind === NOISY ? (rule.keepPercentage ?? 0) : rule.keepPercentage,
    scope: rule.scopes === undefined ? 'not told' : scopeOf(rule.scopes),
  });
}

/** The traces that a rule is about: `traces that start with "served GET /healthz"`. */
export function tracesOf(kind: RuleKind, rule: RuleContent): string {
  const conditions = [
    ...(rule.onError ? ['an error'] : []),
    ...(rule.slowerThanMs === null ? [] : [`an operation of ${rule.slowerThanMs} ms or more`]),
  ];
  const matched = `"${matchText(rule.operation)}"${everyServed(rule)}`;
  const traces =
    kind.side === 'head'
      ? `traces that start with ${matched}`
      : `traces with ${rule.operation === null && conditions.length > 0 ? '' : matched}`;
  const joined = conditions.length > 0 && rule.operation !== null ? `${traces} and ` : traces;
  return `${joined}${conditions.join(' and ')}`;
}

/** Says so where a matcher has nothing that a request served could lack. */
function everyServed(rule: RuleContent): string {
  if (!takesEveryRoute(rule)) return '';
  return rule.operation?.httpServer?.method
    ? ` (every served ${rule.operation.httpServer.method} request)`
    : ' (every served request)';
}

/** Whether a matcher takes served requests of whatever route. */
export function takesEveryRoute({ operation }: RuleContent): boolean {
  const { httpServer } = operation ?? {};
  if (!httpServer || httpServer.route || httpServer.queryParams?.length) return false;
  return !httpServer.routePrefix || httpServer.routePrefix === '/';
}

/** What a rule does, as a sentence. */
export function effectOf(kind: RuleKind, rule: RuleContent): string {
  return `${kind.keeps(rule.keepPercentage)} ${tracesOf(kind, rule)} are kept${scopeText(rule.scopes)}.`;
}

/** A noisy operation rule as the API takes it: the whole of it, since an update replaces everything. */
export function noisyInput(rule: RuleContent): CreateNoisyOperationRuleVariables['rule'] {
  return {
    ...headOf(rule),
    percentageAtMost: rule.keepPercentage,
    operation: rule.operation && { httpServer: rule.operation.httpServer, httpClient: rule.operation.httpClient },
  };
}

/** A highly relevant operation rule as the API takes it. */
export function highlyRelevantInput(rule: RuleContent): CreateHighlyRelevantOperationRuleVariables['rule'] {
  return {
    ...headOf(rule),
    error: rule.onError,
    durationAtLeastMs: rule.slowerThanMs,
    percentageAtLeast: rule.keepPercentage,
    operation: wholeTraceMatcher(rule),
  };
}

/** A cost reduction rule as the API takes it. */
export function costInput(rule: RuleContent): CreateCostReductionRuleVariables['rule'] {
  return { ...headOf(rule), percentageAtMost: rule.keepPercentage ?? 0, operation: wholeTraceMatcher(rule) };
}

type WholeTraceMatcher = NonNullable<CreateCostReductionRuleVariables['rule']['operation']>;

function wholeTraceMatcher({ operation }: RuleContent): WholeTraceMatcher | null {
  if (!operation) return null;
  const { httpServer, kafkaConsumer, kafkaProducer } = operation;
  return {
    httpServer: httpServer && {
      method: httpServer.method,
      route: httpServer.route,
      routePrefix: httpServer.routePrefix,
    },
    kafkaConsumer,
    kafkaProducer,
  };
}

function headOf({ name, notes, disabled, scopes }: RuleContent) {
  return { name, notes, disabled, sourceScopes: scopeOf(scopes) ? scopes : null };
}
