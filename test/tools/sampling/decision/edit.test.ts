import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORIES, type Category, decide } from '../../../../src/tools/sampling/decision/decide.ts';
import { outcomesOf } from '../../../../src/tools/sampling/decision/edit.ts';
import { type Operation, ruleMatches } from '../../../../src/tools/sampling/decision/match.ts';
import type { Ranked } from '../../../../src/tools/sampling/decision/overlap.ts';
import type { RuleEdit } from '../../../../src/tools/sampling/decision/rule-edit.ts';
import { decidesInAgent, evaluatorOf, NEWEST } from '../../../../src/tools/sampling/decision/semantics.ts';
import { changeOf } from '../../../../src/tools/sampling/kept-change.ts';
import type { StoredRule } from '../../../../src/tools/sampling/rule.ts';
import { coveringRules } from '../../../../src/tools/sampling/rules-of-container.ts';
import type { Carrier } from '../../../../src/tools/workload/carriers.ts';
import { rule, serves } from './rules.ts';

type Container = NonNullable<Carrier['containers']>[number];
const DISTRIBUTIONS = ['nodejs-community', 'python-community', 'java-community'];

function carrier(namespace: string, name: string, distribution: string): Carrier {
  const container: Container = {
    runtimeInfo: { language: distribution.startsWith('node') ? 'javascript' : 'java' },
    agentEnabled: { agentEnabled: true, otelDistroName: distribution },
  };
  return { id: { namespace, kind: 'Deployment', name }, dataStreamNames: [], containers: [container] };
}

const CARRIERS = ['shop', 'payments'].flatMap((namespace) =>
  DISTRIBUTIONS.map((distribution, at) => carrier(namespace, `app-${at}`, distribution)),
);

const segment = fc.constantFrom('a', 'ab', 'b', '{id}', '*', ':id', '');
const path = fc.array(segment, { maxLength: 3 }).map((segments) => `/${segments.join('/')}`);
const method = fc.constantFrom('GET', 'POST', 'PUT');
const optional = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: null });
const parameters = optional(
  fc.array(fc.record({ name: fc.constantFrom('q', 'r'), valueExact: optional(fc.constantFrom('1', '2')) }), {
    minLength: 1,
    maxLength: 2,
  }),
);

const served = (withQuery: boolean): fc.Arbitrary<StoredRule['operation']> =>
  fc
    .record({
      method: optional(method),
      route: optional(path),
      routePrefix: optional(path),
      queryParams: withQuery ? parameters : fc.constant(null),
    })
    .map(serves);
const sent: fc.Arbitrary<StoredRule['operation']> = fc
  .record({
    method: optional(method),
    serverAddress: optional(fc.constantFrom('one', 'One', 'two')),
    templatedPath: optional(path),
    templatedPathPrefix: optional(path),
  })
  .map((httpClient) => ({ httpServer: null, httpClient, kafkaConsumer: null, kafkaProducer: null }));

const operationOf = (category: Category): fc.Arbitrary<StoredRule['operation']> =>
  category === 'noisy'
    ? fc.oneof({ weight: 3, arbitrary: served(true) }, sent)
    : fc.oneof({ weight: 3, arbitrary: served(false) }, fc.constant(null));

const ruleOf = (category: Category): fc.Arbitrary<StoredRule> =>
  fc
    .record({
      disabled: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.constant(true)),
      keepPercentage: optional(fc.constantFrom(0, 10, 50, 100)),
      onError: category === 'highly_relevant' ? fc.boolean() : fc.constant(false),
      slowerThanMs: category === 'highly_relevant' ? optional(fc.constantFrom(100, 500)) : fc.constant(null),
      operation: operationOf(category),
      scopes: optional(
        fc.record({
          namespaces: optional(fc.constant(['shop'])),
          languages: fc.constant(null),
          sources: fc.constant(null),
        }),
      ),
    })
    // The id is a hash of what it matches.
    .map((given) => rule(JSON.stringify([given.operation, given.onError, given.slowerThanMs, given.scopes]), given));

const category = fc.constantFrom(...CATEGORIES);
const existing: fc.Arbitrary<readonly Ranked[]> = fc.array(
  category.chain((of) => ruleOf(of).map((one): Ranked => ({ category: of, rule: one }))),
  { maxLength: 4 },
);
const change = category.chain((of) =>
  fc.record({
    category: fc.constant(of),
    before: fc.option(ruleOf(of), { nil: undefined }),
    after: fc.option(ruleOf(of), { nil: undefined }),
  }),
);
const query = fc.constantFrom('', '', '?q=1', '?q=2', '?r=1&q=1', '?z=3');
const span: fc.Arbitrary<Operation & { readonly isRoot: boolean }> = fc
  .record({
    kind: fc.constantFrom('server', 'server', 'client', 'consumer'),
    route: path,
    query,
    method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE'),
    serverAddress: fc.constantFrom('one', 'One', 'three'),
    isError: fc.boolean(),
    durationMs: fc.constantFrom(1, 100, 499, 900),
    isRoot: fc.boolean(),
  })
  .map(({ kind, route, query: asked, ...rest }) =>
    kind === 'consumer' ? { ...rest, kind } : { ...rest, kind, route: kind === 'server' ? `${route}${asked}` : route },
  );

describe('what a change of a rule does', () => {
  it('is never less than what it does to any operation that the rule matches', () => {
    const spans = fc.array(span, { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(existing, change, spans, (others, { category: of, before, after }, operations) => {
        const state = (own: StoredRule | undefined) => ({
          rules: [...others, ...(own ? [{ category: of, rule: own }] : [])],
          tailRuns: true,
        });
        const edit: RuleEdit = { category: of, before, after, now: state(before), later: state(after) };
        const asked = { ...(before ? { before } : {}), ...(after ? { after } : {}) };
        const { loses, grows, isCut } = changeOf(outcomesOf(edit, CARRIERS, NEWEST), asked);
        expect(isCut).toBe(false);
        for (const { id, containers } of CARRIERS) {
          for (const container of containers ?? []) {
            const distribution = container.agentEnabled?.otelDistroName;
            const noisyBy = decidesInAgent(distribution) ? evaluatorOf(distribution) : 'gateway';
            const evaluator = of === 'noisy' ? noisyBy : 'gateway';
            for (const operation of operations) {
              const own = [before, after].filter(
                (one) => one && ruleMatches(one, operation, evaluator, NEWEST) !== 'no',
              );
              if (own.length === 0) continue;
              const [now, later] = [edit.now, edit.later].map(({ rules }) => {
                const covering = coveringRules(container, id, rules);
                return decide([{ ...operation, noisyBy, rules: covering }], { semantics: NEWEST, tailRuns: true }).kept;
              });
              if (!now || !later) throw new Error('no decision');
              const why = JSON.stringify({ operation, distribution, now, later });
              if (later.least < now.least || later.most < now.most) expect(loses, why).toBe(true);
              if (later.least > now.least || later.most > now.most) expect(grows, why).toBe(true);
            }
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
