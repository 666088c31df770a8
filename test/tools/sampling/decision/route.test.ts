import { expect, it } from 'vitest';
import { routeMatches } from '../../../../src/tools/sampling/decision/route.ts';
import { NEWEST } from '../../../../src/tools/sampling/decision/semantics.ts';

const OLD = { ...NEWEST, segmentRoutes: false };

// The columns: the gateway since v1.36, the gateway before, Node's agent, Python's, an agent that is not public.
it.each([
  ['/a/*', false, '/a/b', 'yes', 'no', 'yes', 'yes', 'yes'],
  ['/a/{x}', false, '/a/b', 'yes', 'no', 'yes', 'yes', 'yes'],
  ['/a/:x', false, '/a/b', 'no', 'no', 'yes', 'no', 'unknown'],
  ['/a/:x', false, '/a/:x', 'yes', 'yes', 'yes', 'yes', 'yes'],
  ['a/b', false, '/a/b', 'yes', 'no', 'no', 'yes', 'unknown'],
  ['/a/', false, '/a', 'no', 'no', 'no', 'yes', 'unknown'],
  ['/A', false, '/a', 'no', 'no', 'no', 'no', 'no'],
  ['/api', true, '/apiv2', 'no', 'yes', 'yes', 'no', 'unknown'],
  ['/api/', true, '/api/x', 'no', 'yes', 'yes', 'yes', 'unknown'],
  ['/api', true, '/api/x', 'yes', 'yes', 'yes', 'yes', 'yes'],
  ['/api/*', true, '/api/x/y', 'yes', 'no', 'no', 'yes', 'unknown'],
  ['/', true, '/a/b', 'yes', 'yes', 'yes', 'yes', 'yes'],
  ['/a', false, '/a?q=1', 'no', 'no', 'yes', 'yes', 'unknown'],
  ['/a/*', false, '/a/b?q=1', 'yes', 'no', 'yes', 'yes', 'yes'],
])('compares %s (a prefix: %s) with %s', (text, isPrefix, path, now, before, node, python, other) => {
  const pattern = { text, isPrefix };
  expect([
    routeMatches(pattern, path, 'gateway', NEWEST),
    routeMatches(pattern, path, 'gateway', OLD),
    routeMatches(pattern, path, 'node', NEWEST),
    routeMatches(pattern, path, 'python', NEWEST),
    routeMatches(pattern, path, 'unknown agent', NEWEST),
  ]).toEqual([now, before, node, python, other]);
});
