import { describe, expect, it } from 'vitest';
import { firstOwnFunction } from '../../../src/tools/profiling/own-function.ts';

describe('the function of a profile that is worth a span', () => {
  it.each([
    ['go', ['runtime.mallocgc', 'encoding/json.Marshal', 'main.(*Server).Serve'], 'main.(*Server).Serve'],
    ['go', ['main.handle.func1', 'github.com/acme/shop/cart.Total'], 'github.com/acme/shop/cart.Total'],
    ['java', ['java.util.HashMap.get', 'GC Thread', 'com.acme.Cart.total'], 'com.acme.Cart.total'],
    ['java', ['void com.acme.Cart.total(int, java.lang.String)'], 'com.acme.Cart.total'],
    ['php', ['strlen', '{closure}', 'Acme\\Cart::total'], 'Acme\\Cart::total'],
  ])('in %s, of %j, is %s', (language, names, expected) => {
    expect(firstOwnFunction(names, [language])).toEqual({ function: expected, language });
  });

  it.each([
    ['python', ['views.list']],
    ['go', ['runtime.mallocgc', 'main.Map[...]', 'net/http.(*conn).serve']],
    ['java', ['java.lang.Thread.run', 'libc', 'com.acme.Cart.lambda$total$0']],
    ['php', ['strlen']],
  ])('in %s, of %j, is none', (language, names) => {
    expect(firstOwnFunction(names, [language])).toBeUndefined();
  });

  it('is of the language that the workload has, whatever else runs beside it', () => {
    expect(firstOwnFunction(['main.run'], ['unknown', 'go'])).toEqual({ function: 'main.run', language: 'go' });
  });
});
