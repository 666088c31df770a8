import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didYouMean, nearest } from '../../src/tool/did-you-mean.ts';

describe('the nearest name', () => {
  it.each([
    ['JAEGR', ['datadog', 'jaeger', 'loki'], 'jaeger'],
    ['Deploymnt', ['Deployment', 'StatefulSet'], 'Deployment'],
    ['sts', ['Deployment', 'StatefulSet'], 'StatefulSet'],
    ['Daemon', ['Deployment', 'DaemonSet'], 'DaemonSet'],
    ['checkout', ['cart', 'checkout-v2'], 'checkout-v2'],
    ['payments-api', ['orders', 'payments'], 'payments'],
    ['C#', ['java', 'dotnet'], 'dotnet'],
    ['golang', ['java', 'go'], 'go'],
    ['ns', ['kind', 'namespace'], 'namespace'],
    ['name', ['namespace', 'name_contains'], 'name_contains'],
  ])('for %s of %j is %s', (text, candidates, meant) => {
    expect(nearest(text, candidates)).toBe(meant);
    expect(didYouMean(text, candidates)).toBe(` Did you mean "${meant}"?`);
  });

  it.each([
    ['nodejs', ['redis', 'python', 'go']],
    ['klingon', ['go', 'java', 'javascript']],
    ['x', ['y', 'zz']],
    ['checkout', []],
    ['nowhere', ['default', 'payments', 'kube-system']],
  ])('for %s of %j is none', (text, candidates) => {
    expect(nearest(text, candidates)).toBeUndefined();
    expect(didYouMean(text, candidates)).toBe('');
  });

  it('is the name itself where it is written in another case, and one of the candidates always', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,12}$/), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(names, fc.string(), fc.nat(), (candidates, text, place) => {
        const one = candidates[place % candidates.length] ?? '';
        expect([undefined, ...candidates]).toContain(nearest(text, candidates));
        // What is a word for a language or a kind means that.
        expect(candidates).toContain(nearest(one.toUpperCase(), candidates));
      }),
    );
  });
});
