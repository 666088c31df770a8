import { describe, expect, it } from 'vitest';
import { isOfTheRuntime, probeOf } from '../../../src/tools/profiling/probe.ts';

describe('a function that can be instrumented by name', () => {
  it.each([
    ['go', 'main.(*Server).Serve', { package: 'main', receiver: '*Server', method: 'Serve' }],
    ['go', 'main.Server.Serve', { package: 'main', receiver: 'Server', method: 'Serve' }],
    ['go', 'github.com/acme/shop/cart.Total', { package: 'github.com/acme/shop/cart', function: 'Total' }],
    ['go', 'net/http.(*conn).serve', { package: 'net/http', receiver: '*conn', method: 'serve' }],
    ['java', 'com.acme.Cart.total', { class: 'com.acme.Cart', method: 'total' }],
    ['java', 'void com.acme.Cart.total(int, java.lang.String)', { class: 'com.acme.Cart', method: 'total' }],
    ['java', 'com/acme/Cart$Inner.total', { class: 'com.acme.Cart$Inner', method: 'total' }],
    ['php', 'Acme\\Cart::total', { class: 'Acme\\Cart', function: 'total' }],
    ['php', 'Acme\\helper', { function: 'Acme\\helper' }],
  ] as const)('%s: %s', (language, name, parts) => {
    expect(probeOf(language, name)).toEqual({ language, ...parts });
  });

  it.each([
    ['go', 'main.handle.func1'],
    ['go', 'main.(*Server).handle.func2.1'],
    ['go', 'main.Map[...]'],
    ['go', 'GC Thread'],
    ['java', 'com.acme.Cart.<init>'],
    ['java', 'com.acme.Cart.lambda$total$0'],
    ['java', 'GC Thread'],
    ['java', 'libc'],
    ['php', '{closure}'],
  ] as const)('is none of these: %s %s', (language, name) => {
    expect(probeOf(language, name)).toBeUndefined();
  });

  it.each([
    ['go', 'runtime.mallocgc', true],
    ['go', 'encoding/json.Marshal', true],
    ['go', 'main.run', false],
    ['go', 'github.com/acme/x.Run', false],
    ['java', 'java.util.HashMap.get', true],
    ['java', 'com.acme.Cart.total', false],
    ['php', 'strlen', true],
    ['php', 'Acme\\Cart::total', false],
  ] as const)('%s %s of the runtime: %s', (language, name, expected) => {
    const probe = probeOf(language, name);
    expect(probe && isOfTheRuntime(probe)).toBe(expected);
  });
});
