import { isUnreadable } from '../operation.ts';
import { type RuleContent, type StoredRule, sourceText } from '../rule.ts';
import { CATEGORIES, type Category, keptBy } from './decide.ts';
import { isWildcard } from './route.ts';

/** A rule, and the category that it is of. */
export interface Ranked {
  readonly category: Category;
  readonly rule: StoredRule;
}

/** Two rules that one trace can match, the one that decides first. */
export interface Overlap {
  readonly decides: Ranked;
  readonly loses: Ranked;
}

/** Pairs of rules, of those that are switched on, that the same operation may match, each with the one that decides then. */
export function overlapsOf(rules: readonly Ranked[]): readonly Overlap[] {
  const on = rules.filter(({ rule }) => !rule.disabled);
  return on.flatMap((one, index) =>
    on.slice(index + 1).flatMap((other) => (mayMeet(one.rule, other.rule) ? [overlap(one, other)] : [])),
  );
}

/** Which of two rules that both match decides: by category, then by percentage. */
function overlap(one: Ranked, other: Ranked): Overlap {
  const byCategory = CATEGORIES.indexOf(one.category) - CATEGORIES.indexOf(other.category);
  const byShare = keptBy(one.category, one.rule) - keptBy(other.category, other.rule);
  const order = byCategory || (one.category === 'highly_relevant' ? -byShare : byShare);
  return order <= 0 ? { decides: one, loses: other } : { decides: other, loses: one };
}

/** Whether one operation may match both; what cannot be told may. */
function mayMeet(one: RuleContent, other: RuleContent): boolean {
  return scopesMeet(one.scopes, other.scopes) && operationsMeet(one.operation, other.operation);
}

function scopesMeet(one: RuleContent['scopes'], other: RuleContent['scopes']): boolean {
  return (
    listsMeet(one?.namespaces, other?.namespaces) &&
    listsMeet(one?.languages, other?.languages) &&
    listsMeet(one?.sources?.map(sourceText), other?.sources?.map(sourceText)) &&
    listsMeet(
      one?.sources?.map(({ namespace }) => namespace),
      other?.namespaces,
    ) &&
    listsMeet(
      other?.sources?.map(({ namespace }) => namespace),
      one?.namespaces,
    )
  );
}

/** None is all. */
function listsMeet(one: readonly string[] | null | undefined, other: readonly string[] | null | undefined): boolean {
  return !one?.length || !other?.length || one.some((item) => other.includes(item));
}

function operationsMeet(one: RuleContent['operation'], other: RuleContent['operation']): boolean {
  if (one === null || other === null || isUnreadable(one) || isUnreadable(other)) return true;
  if (one.httpServer && other.httpServer) {
    return methodsMeet(one.httpServer, other.httpServer) && routesMeet(one.httpServer, other.httpServer);
  }
  if (one.httpServer || other.httpServer || !one.httpClient || !other.httpClient) return false;
  const { serverAddress } = one.httpClient;
  return (
    methodsMeet(one.httpClient, other.httpClient) &&
    (!serverAddress || !other.httpClient.serverAddress || serverAddress === other.httpClient.serverAddress)
  );
}

interface Method {
  readonly method?: string | null;
}

function methodsMeet({ method: one }: Method, { method: other }: Method): boolean {
  return !one || !other || one.toUpperCase() === other.toUpperCase();
}

interface Route {
  readonly route?: string | null;
  readonly routePrefix?: string | null;
}

function routesMeet(one: Route, other: Route): boolean {
  const left = segmentsOf(one);
  const right = segmentsOf(other);
  const shared = Math.min(left.length, right.length);
  const isSame = left.slice(0, shared).every((segment, index) => {
    const facing = right[index] ?? '';
    return segment === facing || isWildcard(segment) || isWildcard(facing);
  });
  if (!isSame) return false;
  return left.length === right.length || isOpen(left.length < right.length ? one : other);
}

/** Neither a route nor what begins otherwise: a prefix goes on, and so does nothing at all. */
function isOpen({ route }: Route): boolean {
  return !route;
}

/** A prefix by its full segments: `/api/` and `/api` begin the same routes, or nearly. */
function segmentsOf(route: Route): readonly string[] {
  const text = route.route || (route.routePrefix ?? '').replace(/\/$/, '');
  return text === '' ? [] : text.split('/');
}
