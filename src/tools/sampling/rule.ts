import type {
  CostRuleFragment,
  HighlyRelevantRuleFragment,
  NoisyRuleFragment,
  ScopesFragment,
} from '../../tool/generated/operations.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { isUnreadable, type RuleOperation } from './operation.ts';

/** What a sampling rule says, for all three kinds. */
export interface RuleContent {
  readonly name: string | null;
  readonly notes: string | null;
  readonly disabled: boolean;
  /** A bound: at most for rules that drop, at least for rules that keep. Null is 0 % where the rule drops, and Odigos's default where it keeps. */
  readonly keepPercentage: number | null;
  readonly onError: boolean;
  readonly slowerThanMs: number | null;
  /** Null matches any operation. */
  readonly operation: RuleOperation | null;
  /** Null is everywhere; undefined where this UI does not tell. */
  readonly scopes: ScopesFragment | null | undefined;
}

/** A rule as the API has it. Its id is a hash of what it matches: equal rules share one, an edit changes it. */
export interface StoredRule extends RuleContent {
  readonly ruleId: string;
}

/** A noisy operation rule in the common form. */
export function noisyRule({ percentageAtMost, operation, sourceScopes, ...rule }: NoisyRuleFragment): StoredRule {
  return {
    ...rule,
    keepPercentage: percentageAtMost,
    onError: false,
    slowerThanMs: null,
    operation: operation && { ...operation, kafkaConsumer: null, kafkaProducer: null },
    scopes: sourceScopes,
  };
}

/** A highly relevant operation rule in the common form. */
export function highlyRelevantRule(rule: HighlyRelevantRuleFragment): StoredRule {
  const { percentageAtLeast, error, durationAtLeastMs, operation, sourceScopes, ...head } = rule;
  return {
    ...head,
    keepPercentage: percentageAtLeast,
    onError: error,
    slowerThanMs: durationAtLeastMs,
    operation: wholeTraceOperation(operation),
    scopes: sourceScopes,
  };
}

/** A cost reduction rule in the common form. */
export function costRule({ percentageAtMost, operation, sourceScopes, ...rule }: CostRuleFragment): StoredRule {
  return {
    ...rule,
    keepPercentage: percentageAtMost,
    onError: false,
    slowerThanMs: null,
    operation: wholeTraceOperation(operation),
    scopes: sourceScopes,
  };
}

function wholeTraceOperation(operation: CostRuleFragment['operation']): RuleOperation | null {
  if (!operation) return null;
  const { httpServer } = operation;
  return { ...operation, httpServer: httpServer && { ...httpServer, queryParams: null }, httpClient: null };
}

/** What a rule matches, in words: `any operation`, `served GET /healthz`. */
export function matchText(operation: RuleOperation | null): string {
  // An operation that is there but names no matcher we can read (gRPC ones are not in the contract) is not "any".
  if (operation === null) return 'any operation';
  if (isUnreadable(operation)) return 'a matcher that this API does not show';
  const { httpServer, httpClient, kafkaConsumer, kafkaProducer } = operation;
  const texts: string[] = [];
  if (httpServer) {
    const { method, route, routePrefix, queryParams } = httpServer;
    const path = route ?? (routePrefix ? `${routePrefix}*` : 'any route');
    const query = (queryParams ?? []).map(({ name, valueExact }) =>
      valueExact === null ? name : `${name}=${valueExact}`,
    );
    texts.push(`served ${method ?? 'any method'} ${path}${query.length > 0 ? `?${query.join('&')}` : ''}`);
  }
  if (httpClient) {
    const { method, serverAddress, templatedPath, templatedPathPrefix } = httpClient;
    const path = templatedPath ?? (templatedPathPrefix ? `${templatedPathPrefix}*` : '');
    texts.push(`sent ${method ?? 'any method'} ${serverAddress ?? 'any host'}${path}`);
  }
  if (kafkaConsumer) texts.push(`consumed from ${kafkaConsumer.kafkaTopic ?? 'any topic'}`);
  if (kafkaProducer) texts.push(`produced to ${kafkaProducer.kafkaTopic ?? 'any topic'}`);
  return texts.join(' and ');
}

/** Where a rule holds: nothing when everywhere, and nothing where it is not told. */
export function scopeOf(scopes: ScopesFragment | null | undefined): object | undefined {
  const scope = present({
    namespaces: scopes?.namespaces,
    languages: scopes?.languages,
    sources: scopes?.sources?.map(sourceText),
  });
  return Object.keys(scope).length > 0 ? scope : undefined;
}

/** ` in shop, java`: where a rule holds, to be put behind a sentence; nothing when everywhere. */
export function scopeText(scopes: ScopesFragment | null | undefined): string {
  if (scopes === undefined) return ' in its scope, which this Odigos UI does not tell';
  const scope = scopeOf(scopes);
  return scope ? ` in ${Object.values(scope).flat().join(', ')}` : '';
}

/**
 * A text that is equal for rules that match the same: sorted scopes, absent and empty alike. (The API's own rule id
 * differs by order and by empty lists: recordings `probe/sampling/noisy/scope-order`, `scope-empty-lists`.)
 */
export function sameMatchKey(rule: RuleContent): string {
  return JSON.stringify([conditionsKey(rule), scopesKey(rule.scopes)]);
}

/** Whether two rules match the same, as far as can be told: a scope that is not told may be any. */
export function matchesSame(one: RuleContent, other: RuleContent): boolean {
  if (conditionsKey(one) !== conditionsKey(other)) return false;
  return one.scopes === undefined || other.scopes === undefined || scopesKey(one.scopes) === scopesKey(other.scopes);
}

/** Whether two rules say the same, as far as can be told. */
export function saysSame(one: RuleContent, other: RuleContent): boolean {
  return matchesSame(one, other) && headKey(one) === headKey(other);
}

function conditionsKey({ operation, onError, slowerThanMs }: RuleContent): string {
  return JSON.stringify([
    // A matcher that cannot be read equals none but its own kind.
    isUnreadable(operation) ? 'unreadable' : null,
    onError,
    slowerThanMs,
    matcherKey(operation?.httpServer),
    matcherKey(operation?.httpClient),
    matcherKey(operation?.kafkaConsumer),
    matcherKey(operation?.kafkaProducer),
  ]);
}

function scopesKey(scopes: RuleContent['scopes']): string {
  if (scopes === undefined) return 'not told';
  const sorted = (items: readonly string[] | null | undefined): readonly string[] => [...(items ?? [])].sort();
  return JSON.stringify([
    sorted(scopes?.namespaces),
    sorted(scopes?.languages),
    sorted(scopes?.sources?.map(sourceText)),
  ]);
}

/** A text that is equal for rules that say the same. */
export function contentKey(rule: RuleContent): string {
  return JSON.stringify([sameMatchKey(rule), headKey(rule)]);
}

function headKey({ name, notes, disabled, keepPercentage }: RuleContent): string {
  return JSON.stringify([name || null, notes || null, disabled, keepPercentage]);
}

function matcherKey(matcher: object | null | undefined): readonly unknown[] | null {
  if (!matcher) return null;
  return Object.entries(present(matcher)).sort(([left], [right]) => (left < right ? -1 : 1));
}

/** `namespace/Kind/name`, as tools take and show workloads in a list. */
export function sourceText({ namespace, kind, name }: { namespace: string; kind: string; name: string }): string {
  return `${namespace}/${kind}/${name}`;
}
