import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORIES, type Category, decide, type Span } from '../../../../src/tools/sampling/decision/decide.ts';
import { outcomesOf } from '../../../../src/tools/sampling/decision/edit.ts';
import { overlapsOf, type Ranked } from '../../../../src/tools/sampling/decision/overlap.ts';
import type { RuleEdit } from '../../../../src/tools/sampling/decision/rule-edit.ts';
import { decidesInAgent, evaluatorOf, NEWEST } from '../../../../src/tools/sampling/decision/semantics.ts';
import { changeOf } from '../../../../src/tools/sampling/kept-change.ts';
import type { StoredRule } from '../../../../src/tools/sampling/rule.ts';
import { coveringRules } from '../../../../src/tools/sampling/rules-of-container.ts';
import type { Carrier } from '../../../../src/tools/workload/carriers.ts';
import { documentedShare, type Served } from './documented.ts';
import { rule, serves } from './rules.ts';

const NAMESPACES = ['shop', 'payments'];
const DISTRIBUTIONS = ['nodejs-community', 'python-community', 'java-community'];
const nameOf = (distribution: string): string => `of-${distribution}`;
const containerOf = (distribution: string) => ({
  runtimeInfo: { language: 'java' },
  agentEnabled: { agentEnabled: true, otelDistroName: distribution },
});
const CARRIERS: readonly Carrier[] = NAMESPACES.flatMap((namespace) =>
  DISTRIBUTIONS.map((distribution) => ({
    id: { namespace, kind: 'Deployment', name: nameOf(distribution) },
    dataStreamNames: [],
    containers: [containerOf(distribution)],
  })),
);

const route = fc.constantFrom('/a', '/a/b', '/b');
const method = fc.constantFrom('GET', 'POST');
const maybe = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: null });
const where = fc.oneof(
  route.map((one) => ({ route: one })),
  fc.constantFrom('/', '/a', '/b').map((one) => ({ routePrefix: one })),
);
const ruleOf = (category: Category): fc.Arbitrary<StoredRule> =>
  fc
    .record({
      disabled: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.constant(true)),
      keepPercentage: maybe(fc.constantFrom(0, 5, 50, 100)),
      onError: category === 'highly_relevant' ? fc.boolean() : fc.constant(false),
      slowerThanMs: category === 'highly_relevant' ? maybe(fc.constant(500)) : fc.constant(null),
      operation: fc.tuple(where, maybe(method)).map(([path, of]) => serves({ ...path, method: of })),
      scopes: maybe(
        fc.constantFrom(...NAMESPACES).map((one) => ({ namespaces: [one], languages: null, sources: null })),
      ),
    })
    .map((given) => rule(JSON.stringify([given.operation, given.onError, given.slowerThanMs, given.scopes]), given));
const ranked = fc
  .constantFrom(...CATEGORIES)
  .chain((of) => ruleOf(of).map((one): Ranked => ({ category: of, rule: one })));
/** With twins of some: what matches the same has the same id. */
const standing = fc
  .array(
    fc.tuple(ranked, maybe(fc.record({ disabled: fc.boolean(), keepPercentage: fc.constantFrom(0, 5, 50, 100) }))),
    {
      maxLength: 4,
      size: 'max',
    },
  )
  .map((all) =>
    all.flatMap(([one, twin]): readonly Ranked[] => (twin ? [one, { ...one, rule: { ...one.rule, ...twin } }] : [one])),
  );
const change = fc.constantFrom(...CATEGORIES).chain((category) =>
  fc.record({
    category: fc.constant(category),
    before: fc.option(ruleOf(category), { nil: undefined }),
    after: fc.option(ruleOf(category), { nil: undefined }),
  }),
);
const served: fc.Arbitrary<Served> = fc.record({
  namespace: fc.constantFrom(...NAMESPACES),
  distribution: fc.constantFrom(...DISTRIBUTIONS),
  isRoot: fc.constant(false),
  route,
  method,
  isError: fc.boolean(),
  durationMs: fc.constantFrom(1, 900),
});
const small = fc
  .tuple(fc.array(served, { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(([spans, hasRoot]): readonly Served[] => spans.map((span, at) => ({ ...span, isRoot: at === 0 && hasRoot })));
const traces = fc.array(small, { minLength: 15, maxLength: 15 });

function decided(trace: readonly Served[], rules: readonly Ranked[], tailRuns: boolean) {
  const spans = trace.map(({ namespace, distribution, ...operation }): Span => {
    const id = { namespace, kind: 'Deployment' as const, name: nameOf(distribution) };
    return {
      ...operation,
      kind: 'server',
      noisyBy: decidesInAgent(distribution) ? evaluatorOf(distribution) : 'gateway',
      rules: coveringRules(containerOf(distribution), id, rules),
    };
  });
  return decide(spans, { semantics: NEWEST, tailRuns });
}

describe('traces of up to three spans, of any workloads', () => {
  it('are kept by the share that the documented evaluation gives', () => {
    fc.assert(
      fc.property(standing, traces, fc.boolean(), (rules, all, tailRuns) => {
        for (const trace of all) {
          const share = documentedShare(trace, rules, tailRuns);
          expect(decided(trace, rules, tailRuns).kept, JSON.stringify(trace)).toEqual({ least: share, most: share });
        }
      }),
    );
  });

  it('are decided by the one of two overlapping rules that a preview names', () => {
    fc.assert(
      fc.property(ranked, ranked, traces, (one, other, all) => {
        const [overlap] = overlapsOf([one, other]);
        for (const trace of all.map((spans) => spans.slice(0, 1))) {
          const [own, others, both] = [[one], [other], [one, other]].map((rules) => decided(trace, rules, true));
          if (!own?.decider || !others?.decider || one.rule.ruleId === other.rule.ruleId) continue;
          expect(both?.kept).toEqual(overlap?.decides === one ? own.kept : others.kept);
        }
      }),
    );
  });

  it('fall and rise only where the preview of a change says so, and by the shares that it names', () => {
    fc.assert(
      fc.property(standing, change, traces, (others, { category, before, after }, all) => {
        const state = (own: StoredRule | undefined) => ({
          rules: [...others, ...(own ? [{ category, rule: own }] : [])],
          tailRuns: true,
        });
        const edit: RuleEdit = { category, before, after, now: state(before), later: state(after) };
        const outcomes = outcomesOf(edit, CARRIERS, NEWEST);
        const told = changeOf(outcomes, { ...(before ? { before } : {}), ...(after ? { after } : {}) });
        for (const trace of all) {
          const [now, later] = [edit.now, edit.later].map(({ rules }) => documentedShare(trace, rules, true));
          if (now === undefined || later === undefined || now === later) continue;
          const why = JSON.stringify({ trace, now, later });
          expect(later < now ? told.loses : told.grows, why).toBe(true);
          const [first, ...rest] = trace;
          if (!first || rest.length > 0) continue;
          const shares = told.felt
            .filter(({ isRoot, carriers }) => isRoot === first.isRoot && carriers.some(({ id }) => isOf(id, first)))
            .map((one) => (first.isError ? [one.failingNow, one.failingLater] : [one.now, one.later]));
          expect(shares, why).toContainEqual([now, later].map((share) => ({ least: share, most: share })));
        }
      }),
    );
  });
});

function isOf({ namespace, name }: Carrier['id'], span: Served): boolean {
  return namespace === span.namespace && name === nameOf(span.distribution);
}
