import { describe, expect, it } from 'vitest';
import { functionText, parseFunction, parseProbe } from '../../../src/tools/rules/probe.ts';
import { trap } from '../../trap.ts';

describe('a function by the name that a profile shows', () => {
  it.each([
    ['go', 'main.Handle', { packageName: 'main', functionName: 'Handle' }],
    ['go', 'main.(*Server).Serve', { packageName: 'main', receiverName: 'Server', receiverMethodName: 'Serve' }],
    ['go', 'main.Server.Serve', { packageName: 'main', receiverName: 'Server', receiverMethodName: 'Serve' }],
    ['go', 'net/http.(*conn).serve', { packageName: 'net/http', receiverName: 'conn', receiverMethodName: 'serve' }],
    ['go', 'github.com/acme/shop/cart.Add', { packageName: 'github.com/acme/shop/cart', functionName: 'Add' }],
    ['go', 'gopkg.in/yaml%2ev3.Unmarshal', { packageName: 'gopkg.in/yaml%2ev3', functionName: 'Unmarshal' }],
    ['java', 'com.acme.Foo.bar', { className: 'com.acme.Foo', methodName: 'bar' }],
    ['java', 'com/acme/Foo$Inner.bar', { className: 'com.acme.Foo$Inner', methodName: 'bar' }],
    ['java', 'a.B$C.<init>', { className: 'a.B$C', methodName: '<init>' }],
    ['php', 'App\\Foo::bar', { className: 'App\\Foo', functionName: 'bar' }],
    ['php', '\\App\\Foo->bar', { className: 'App\\Foo', functionName: 'bar' }],
    ['php', 'bar', { functionName: 'bar' }],
  ] as const)('%s %s is split', (language, name, parts) => {
    const parsed = parseProbe(language, name);
    expect(parsed).toEqual({ ok: true, probe: { language, ...parts } });
    // What is shown of it can be given again.
    if (parsed.ok) expect(parseFunction(functionText(parsed.probe))).toEqual(parsed);
  });

  it.each([
    ['go', 'Handle', 'names no package'],
    ['go', 'main.', 'names no package'],
    ['go', 'main.main.func1', 'inside a function'],
    ['go', 'main.(*Server).Serve.func2', 'inside a function'],
    ['go', 'main.glob..func1', 'inside a function'],
    ['go', 'main.(*Server).Serve-fm', 'inside a function'],
    ['go', 'main.Map[...]', 'is generic'],
    ['go', 'main.(Server).Serve', 'is no Go name'],
    ['java', 'bar', 'names no class and method'],
    ['java', 'com.acme.Foo.bar(int', 'is no Java name'],
    ['java', 'two words com.acme.Foo.bar(int)', 'holds a blank'],
    ['java', 'com.acme.Foo.lambda$bar$0', 'while the program runs'],
    ['java', 'com.acme.Foo$$Lambda$14.run', 'while the program runs'],
    ['java', 'com..Foo.bar', 'is no Java name'],
    ['php', 'App\\Foo::', 'names no function'],
    ['php', 'foo-bar', 'is no PHP name'],
  ] as const)('%s %s is refused', (language, name, why) => {
    const parsed = parseProbe(language, name);
    expect(parsed.ok ? '' : parsed.problem).toContain(why);
  });

  it('needs its language before a colon', () => {
    const parsed = parseFunction('python:main.handle');
    expect(parsed.ok ? '' : parsed.problem).toContain('must begin with its language: go:, java:, php:.');
  });

  trap('probe/rule/java/wildcard', 'takes no wildcard', () => {
    expect(parseProbe('java', 'a.B.*')).toMatchObject({ ok: false });
  });

  trap('probe/rule/java/spaces', 'takes no blanks', () => {
    expect(parseProbe('java', ' a.B.m ')).toMatchObject({ ok: false });
  });

  trap('probe/rule/java/signature', 'leaves a signature out, which the API takes for a part of the name', () => {
    for (const name of ['a.B.pay(java.lang.String)', 'void a.B.pay(int, long)', 'a.B.pay()']) {
      expect(parseProbe('java', name)).toEqual({
        ok: true,
        probe: { language: 'java', className: 'a.B', methodName: 'pay' },
      });
    }
  });

  trap('probe/rule/java/slash', 'writes a class with dots', () => {
    expect(parseProbe('java', 'a/B.m')).toMatchObject({ ok: true, probe: { className: 'a.B' } });
  });

  trap('probe/rule/go/ptr-receiver', 'leaves the star of a pointer out, which names no type', () => {
    expect(parseProbe('go', 'main.(*Server).Serve')).toMatchObject({ probe: { receiverName: 'Server' } });
  });
});
