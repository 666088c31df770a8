import { expect, it } from 'vitest';
import type { Category } from '../../../../src/tools/sampling/decision/decide.ts';
import { overlapsOf, type Ranked } from '../../../../src/tools/sampling/decision/overlap.ts';
import type { StoredRule } from '../../../../src/tools/sampling/rule.ts';
import { rule, serves } from './rules.ts';

const ranked = (category: Category, name: string, given: Partial<StoredRule> = {}): Ranked => ({
  category,
  rule: rule(name, given),
});
const in_ = (...namespaces: readonly string[]): StoredRule['scopes'] => ({
  namespaces,
  languages: null,
  sources: null,
});

it.each<readonly [why: string, one: Ranked, other: Ranked, decides: string | undefined]>([
  ['noisy before highly relevant', ranked('highly_relevant', 'h'), ranked('noisy', 'n'), 'n'],
  ['highly relevant before cost reduction', ranked('cost_reduction', 'c'), ranked('highly_relevant', 'h'), 'h'],
  [
    'the lowest of noisy',
    ranked('noisy', 'a', { keepPercentage: 50 }),
    ranked('noisy', 'b', { keepPercentage: 5 }),
    'b',
  ],
  [
    'the highest of highly relevant',
    ranked('highly_relevant', 'a', { keepPercentage: 20 }),
    ranked('highly_relevant', 'b', { keepPercentage: 80 }),
    'b',
  ],
  ['one that is off', ranked('noisy', 'a', { disabled: true }), ranked('noisy', 'b'), undefined],
  [
    'routes apart',
    ranked('noisy', 'a', { operation: serves({ route: '/a' }) }),
    ranked('noisy', 'b', { operation: serves({ route: '/b' }) }),
    undefined,
  ],
  [
    'the root and a route below it',
    ranked('noisy', 'a', { operation: serves({ route: '/' }) }),
    ranked('noisy', 'b', { operation: serves({ route: '/b' }) }),
    undefined,
  ],
  [
    'a prefix over a route',
    ranked('noisy', 'a', { keepPercentage: 9, operation: serves({ routePrefix: '/api/' }) }),
    ranked('noisy', 'b', { operation: serves({ route: '/api/x' }) }),
    'b',
  ],
  [
    'a template over a route',
    ranked('cost_reduction', 'a', { keepPercentage: 9, operation: serves({ route: '/u/{id}' }) }),
    ranked('cost_reduction', 'b', { keepPercentage: 1, operation: serves({ route: '/u/me' }) }),
    'b',
  ],
  [
    'methods apart',
    ranked('noisy', 'a', { operation: serves({ method: 'GET' }) }),
    ranked('noisy', 'b', { operation: serves({ method: 'POST' }) }),
    undefined,
  ],
  [
    'namespaces apart',
    ranked('noisy', 'a', { scopes: in_('x') }),
    ranked('noisy', 'b', { scopes: in_('y') }),
    undefined,
  ],
  [
    'a scope that is not told',
    ranked('noisy', 'a', { scopes: undefined }),
    ranked('cost_reduction', 'b', { scopes: in_('y') }),
    'a',
  ],
])('%s', (_why, one, other, decides) => {
  expect(overlapsOf([one, other]).map((overlap) => overlap.decides.rule.name)).toEqual(
    decides === undefined ? [] : [decides],
  );
  expect(overlapsOf([other, one]).map((overlap) => overlap.decides.rule.name)).toEqual(
    decides === undefined ? [] : [decides],
  );
});
