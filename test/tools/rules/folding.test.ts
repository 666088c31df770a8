import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWide, reachOf } from '../../../src/tools/rules/folding.ts';
import type { Scope } from '../../../src/tools/rules/settings.ts';
import type { Carrier } from '../../../src/tools/workload/carriers.ts';

function carrier(namespace: string, name: string, language: string): Carrier {
  const containers = [{ runtimeInfo: { language }, agentEnabled: null }];
  return { id: { namespace, kind: 'Deployment', name }, dataStreamNames: [], containers };
}

const CARRIERS = [
  carrier('shop', 'cart', 'java'),
  carrier('shop', 'till', 'go'),
  carrier('pay', 'api', 'java'),
  carrier('pay', 'vault', 'go'),
];
const names = (carriers: readonly Carrier[]): readonly string[] => carriers.map(({ id }) => id.name);
const matched = (...scopes: readonly Scope[]): readonly string[] => names(reachOf(scopes, CARRIERS).matched);
const cart: Scope = { namespace: 'shop', kind: 'Deployment', name: 'cart' };

describe('scopes of a rule, as the API folds them', () => {
  it.each<readonly [why: string, scopes: readonly Scope[], matched: readonly string[]]>([
    ['none is everywhere', [], ['cart', 'till', 'api', 'vault']],
    ['namespaces, any', [{ namespace: 'shop' }, { namespace: 'pay' }], ['cart', 'till', 'api', 'vault']],
    ['a namespace and a language, both', [{ namespace: 'shop' }, { language: 'java' }], ['cart']],
    ['a namespace and a workload of another, none', [{ namespace: 'pay' }, cart], []],
    ['a kind without a name, none', [{ kind: 'Deployment' }], []],
  ])('%s', (_why, scopes, expected) => {
    expect(matched(...scopes)).toEqual(expected);
  });

  it('tells what a scope means and folding leaves out, and what folding adds', () => {
    const one = reachOf([{ namespace: 'pay' }, cart], CARRIERS);
    expect(names(one.missed)).toEqual(['cart', 'api', 'vault'].filter((name) => names(one.missed).includes(name)));
    expect(names(one.missed)).toHaveLength(3);
    const shopJava = { namespace: 'shop', language: 'java' };
    const payGo = { namespace: 'pay', language: 'go' };
    const both = reachOf([shopJava, payGo], CARRIERS);
    expect(names(both.beyond)).toEqual(['till', 'api']);
    expect(both.missed).toEqual([]);
  });

  it('leaves out languages in which the rule does nothing', () => {
    expect(names(reachOf([], CARRIERS, new Set(['go'])).matched)).toEqual(['till', 'vault']);
  });

  it('of one row match what the row means', () => {
    const scope = fc.record(
      { namespace: fc.constantFrom('shop', 'pay', 'none'), language: fc.constantFrom('java', 'go', 'php') },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(scope, (one) => {
        const { missed, beyond } = reachOf([one], CARRIERS);
        expect([missed, beyond]).toEqual([[], []]);
      }),
    );
  });

  it('are narrow with a namespace or a workload, and not by a language', () => {
    expect([[], [{ language: 'java' }], [{ namespace: 'shop' }], [cart]].map(isWide)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
