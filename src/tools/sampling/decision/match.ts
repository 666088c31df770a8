import { isUnreadable } from '../operation.ts';
import type { RuleContent } from '../rule.ts';
import { routeMatches } from './route.ts';
import type { Evaluator, Semantics } from './semantics.ts';
import { agreed, all, known, type Truth } from './truth.ts';

/** What is known of one operation of a trace; undefined is not known. */
export interface Operation {
  /** Whether it serves a request, sends one, or takes a message. */
  readonly kind: 'server' | 'client' | 'consumer' | 'producer';
  /** The reported `http.route`, else the path. */
  readonly route?: string | undefined;
  readonly method?: string | undefined;
  /** Of a request sent. */
  readonly serverAddress?: string | undefined;
  /** The span's status is Error: not the same as an HTTP status. */
  readonly isError?: boolean | undefined;
  readonly durationMs?: number | undefined;
}

type HttpServer = NonNullable<NonNullable<RuleContent['operation']>['httpServer']>;
type HttpClient = NonNullable<NonNullable<RuleContent['operation']>['httpClient']>;

/** Whether a rule's matcher and conditions fit one operation, as that evaluator sees it. */
export function ruleMatches(rule: RuleContent, span: Operation, evaluator: Evaluator, semantics: Semantics): Truth {
  return all([
    // A scope that is not told may cover it.
    rule.scopes === undefined ? 'unknown' : 'yes',
    operationMatches(rule, span, evaluator, semantics),
    rule.onError ? maybe(span.isError, (isError) => isError) : 'yes',
    rule.slowerThanMs === null ? 'yes' : slowEnough(rule.slowerThanMs, span),
  ]);
}

/** A negative bound never matches. */
function slowEnough(bound: number, { durationMs }: Operation): Truth {
  return bound < 0 ? 'no' : maybe(durationMs, (duration) => duration >= bound);
}

function operationMatches(
  { operation }: RuleContent,
  span: Operation,
  evaluator: Evaluator,
  semantics: Semantics,
): Truth {
  if (operation === null) return 'yes';
  // A gRPC matcher reads so as well, and evaluators differ on one that is empty.
  if (isUnreadable(operation)) return 'unknown';
  // Of several kinds one counts.
  if (operation.httpServer) return serverMatches(operation.httpServer, span, evaluator, semantics);
  if (operation.httpClient) return clientMatches(operation.httpClient, span, evaluator, semantics);
  // Kafka matchers are taken and never match.
  return 'no';
}

function serverMatches(matcher: HttpServer, span: Operation, evaluator: Evaluator, semantics: Semantics): Truth {
  if (span.kind !== 'server') return 'no';
  const { method, route, routePrefix, queryParams } = matcher;
  if (evaluator === 'python' && !method && !route && !routePrefix) return 'no';
  const path = pathMatches(route, routePrefix, span.route, evaluator, semantics);
  // Python's agent looks at the method only where the rule's text is the route itself.
  const isMethodFree = evaluator === 'python' && !!route && span.route !== undefined && span.route !== route;
  return all([
    path,
    isMethodFree ? 'yes' : methodMatches(method, span.method, evaluator),
    ...(queryParams ?? []).map((parameter) => queryMatches(parameter, span.route)),
  ]);
}

function clientMatches(matcher: HttpClient, span: Operation, evaluator: Evaluator, semantics: Semantics): Truth {
  if (span.kind !== 'client') return 'no';
  const { method, serverAddress, templatedPath, templatedPathPrefix } = matcher;
  return all([
    methodMatches(method, span.method, evaluator),
    serverAddress ? maybe(span.serverAddress, (address) => addressMatches(serverAddress, address, evaluator)) : 'yes',
    pathMatches(templatedPath, templatedPathPrefix, span.route, evaluator, semantics),
  ]);
}

function addressMatches(wanted: string, address: string, evaluator: Evaluator): boolean {
  return evaluator === 'gateway' ? wanted === address : wanted.toLowerCase() === address.toLowerCase();
}

/** A route wins over a prefix beside it. */
function pathMatches(
  route: string | null | undefined,
  prefix: string | null | undefined,
  path: string | undefined,
  evaluator: Evaluator,
  semantics: Semantics,
): Truth {
  const pattern = route ? { text: route, isPrefix: false } : prefix ? { text: prefix, isPrefix: true } : undefined;
  if (!pattern) return 'yes';
  return path === undefined ? 'unknown' : routeMatches(pattern, path, evaluator, semantics);
}

function methodMatches(wanted: string | null | undefined, method: string | undefined, evaluator: Evaluator): Truth {
  if (!wanted) return 'yes';
  return maybeTruth(method, (given) => {
    const exact = known(wanted === given);
    const loose = known(wanted.toUpperCase() === given.toUpperCase());
    if (evaluator === 'python') return exact;
    return evaluator === 'unknown agent' ? agreed([exact, loose]) : loose;
  });
}

function queryMatches(
  { name, valueExact }: { name: string; valueExact?: string | null },
  path: string | undefined,
): Truth {
  const query = path?.split('?')[1];
  if (query === undefined) return 'unknown';
  const parameters = new URLSearchParams(query);
  return known(valueExact ? parameters.getAll(name).includes(valueExact) : parameters.has(name));
}

function maybe<Value>(value: Value | undefined, holds: (value: Value) => boolean): Truth {
  return maybeTruth(value, (given) => known(holds(given)));
}

function maybeTruth<Value>(value: Value | undefined, holds: (value: Value) => Truth): Truth {
  return value === undefined ? 'unknown' : holds(value);
}
