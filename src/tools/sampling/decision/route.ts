import type { Evaluator, Semantics } from './semantics.ts';
import { agreed, known, type Truth } from './truth.ts';

/** A route of a rule: exact, or the beginning of others. */
export interface RoutePattern {
  readonly text: string;
  readonly isPrefix: boolean;
}

/**
 * Whether a route or path is that of a rule, as that evaluator compares them; each does it in its own way.
 *
 * @param path as the span has it, with a query string where it has one
 */
export function routeMatches(pattern: RoutePattern, path: string, evaluator: Evaluator, semantics: Semantics): Truth {
  switch (evaluator) {
    case 'gateway':
      return known(semantics.segmentRoutes ? bySegments(pattern, path) : asText(pattern, path));
    case 'node':
      return known(byNode(pattern, withoutQuery(path)));
    case 'python':
      return known(byPython(pattern, withoutQuery(path)));
    case 'unknown agent':
      return agreed([
        known(bySegments(pattern, path)),
        known(byNode(pattern, withoutQuery(path))),
        known(byPython(pattern, withoutQuery(path))),
      ]);
  }
}

function asText({ text, isPrefix }: RoutePattern, path: string): boolean {
  return isPrefix ? path.startsWith(text) : path === text;
}

function bySegments({ text, isPrefix }: RoutePattern, path: string): boolean {
  if (isPrefix && (text === '/' || text === '')) return true;
  return segmentsMatch(segmentsOf(text), segmentsOf(path), isPrefix, isWildcard);
}

function byNode(pattern: RoutePattern, path: string): boolean {
  const segments = pattern.text.split('/');
  if (pattern.isPrefix) return !segments.some(isNodeWildcard) && path.startsWith(pattern.text);
  return segmentsMatch(segments, path.split('/'), false, isNodeWildcard);
}

function byPython({ text, isPrefix }: RoutePattern, path: string): boolean {
  const rule = segmentsOf(withoutTrailingSlash(text));
  return segmentsMatch(rule, segmentsOf(withoutTrailingSlash(path)), isPrefix, isWildcard);
}

function segmentsMatch(
  rule: readonly string[],
  path: readonly string[],
  isPrefix: boolean,
  isAny: (segment: string) => boolean,
): boolean {
  if (isPrefix ? path.length < rule.length : path.length !== rule.length) return false;
  return rule.every((segment, index) => segment === path[index] || isAny(segment));
}

/** A leading slash makes no difference. */
function segmentsOf(text: string): readonly string[] {
  return (text.startsWith('/') ? text.slice(1) : text)
    .split('/')
    .filter((segment, index) => index > 0 || segment !== '');
}

/** `*` and `{x}` stand for one segment. */
export function isWildcard(segment: string): boolean {
  return segment === '*' || (segment.startsWith('{') && segment.endsWith('}'));
}

/** In the agent for Node.js `:x` stands for one as well. */
export function isNodeWildcard(segment: string): boolean {
  return isWildcard(segment) || (segment.startsWith(':') && segment.length > 1);
}

function withoutQuery(path: string): string {
  return path.split('?')[0] ?? path;
}

function withoutTrailingSlash(path: string): string {
  return path.endsWith('/') ? path.slice(0, -1) : path;
}
