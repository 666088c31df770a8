import { isUnreadable } from '../operation.ts';
import type { RuleContent } from '../rule.ts';
import type { Operation } from './match.ts';
import { pathsAbout } from './paths.ts';

/** Stands for whatever no rule names. */
const UNNAMED = { method: 'any-other', host: 'any-other.host', parameter: 'any-other=' };

/**
 * Operations that stand for all that some rules are about: of any two that these rules tell apart, by kind, route, method,
 * host, query or duration, there is one of each here. Whether it is an error is left open. Some match none of the rules.
 *
 * @param own what the operations are to be about
 * @param others what may match them as well
 */
export function* examplesAbout(
  own: readonly RuleContent[],
  others: readonly RuleContent[],
): Generator<Operation, void, undefined> {
  const rules = [...own, ...others];
  const durations = distinct([0, ...rules.map(({ slowerThanMs }) => Math.max(0, slowerThanMs ?? 0))]);
  for (const about of [served, sent, taken]) {
    for (const operation of about(own, rules)) {
      for (const durationMs of durations) yield { ...operation, durationMs };
    }
  }
}

function* served(own: readonly RuleContent[], rules: readonly RuleContent[]): Generator<Operation, void, undefined> {
  const matchersOf = (all: readonly RuleContent[]) => all.flatMap(({ operation }) => operation?.httpServer ?? []);
  const matchers = matchersOf(rules);
  const pathOf = (all: typeof matchers) =>
    all.map(({ route, routePrefix }) => ({ exact: route || undefined, prefix: routePrefix || undefined }));
  const paths = pathsAbout([...pathOf(matchersOf(own)), ...own.filter(takesAny).map(() => ANY_PATH)], pathOf(matchers));
  const methods = distinct([...matchers.flatMap(({ method }) => method || []), UNNAMED.method]);
  const queries = queriesOf(matchers.map(({ queryParams }) => queryParams ?? []));
  for (const path of paths) {
    for (const method of methods) {
      for (const query of queries) yield { kind: 'server', method, route: `${path}${query}` };
    }
  }
}

function* sent(own: readonly RuleContent[], rules: readonly RuleContent[]): Generator<Operation, void, undefined> {
  const matchersOf = (all: readonly RuleContent[]) =>
    all.flatMap(({ operation }) => (operation?.httpServer ? [] : (operation?.httpClient ?? [])));
  const matchers = matchersOf(rules);
  const pathOf = (all: typeof matchers) =>
    all.map(({ templatedPath, templatedPathPrefix }) => ({
      exact: templatedPath || undefined,
      prefix: templatedPathPrefix || undefined,
    }));
  const paths = pathsAbout([...pathOf(matchersOf(own)), ...own.filter(takesAny).map(() => ANY_PATH)], pathOf(matchers));
  const methods = distinct([...matchers.flatMap(({ method }) => method || []), UNNAMED.method]);
  const hosts = distinct([...matchers.flatMap(({ serverAddress }) => serverAddress || []), UNNAMED.host]);
  for (const route of paths) {
    for (const method of methods) {
      for (const serverAddress of hosts) yield { kind: 'client', method, serverAddress, route };
    }
  }
}

function* taken(own: readonly RuleContent[]): Generator<Operation, void, undefined> {
  if (own.some(takesAny)) yield { kind: 'consumer' };
}

const ANY_PATH = { exact: undefined, prefix: undefined };

/** It is about every operation, or may be. */
function takesAny({ operation }: RuleContent): boolean {
  return operation === null || isUnreadable(operation);
}

type Parameter = { readonly name: string; readonly valueExact?: string | null };

/** Queries that have what any one matcher asks for, any two, or all; none at all where none asks. */
function queriesOf(asked: readonly (readonly Parameter[])[]): readonly string[] {
  const each = distinct(
    asked.flatMap((parameters) =>
      parameters.length > 0 ? [parameters.map(({ name, valueExact }) => pair(name, valueExact)).join('&')] : [],
    ),
  );
  if (each.length === 0) return [''];
  const pairs = each.flatMap((one, at) => each.slice(at + 1).map((other) => `${one}&${other}`));
  return ['', ...distinct([UNNAMED.parameter, ...each, ...pairs, each.join('&')]).map((query) => `?${query}`)];
}

function pair(name: string, value: string | null | undefined): string {
  return `${encodeURIComponent(name)}=${encodeURIComponent(value ?? '')}`;
}

function distinct<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
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
