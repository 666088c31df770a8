import { describe, expect, it } from 'vitest';
import { dataOf, errorOf, planOf } from '../../e2e/envelope.ts';
import { trap } from '../../trap.ts';
import { onpremBench, putRule, storedRule } from './world.ts';

const TOOL = 'add_custom_instrumentation';
const CATALOG = { namespace: 'shop', kind: 'Deployment', name: 'catalog' };

describe('add_custom_instrumentation', () => {
  it('previews the function in its parts and sends nothing; applied, the list shows it for that workload', async () => {
    const bench = await onpremBench();
    const given = { ...CATALOG, function: 'main.(*Server).handle' };
    const preview = dataOf(await bench.preview(TOOL, given));
    expect(preview.would_change).toMatchObject([
      {
        field: 'rule',
        after: {
          function: { language: 'go', packageName: 'main', receiverName: 'Server', receiverMethodName: 'handle' },
          scope: CATALOG,
        },
      },
    ]);
    expect(JSON.stringify(preview.consequences)).toContain('makes a span');

    const applied = dataOf(await bench.apply(TOOL, given));
    expect(applied).toMatchObject({ function: 'go:main.Server.handle', confirmed: true });
    expect(storedRule(bench, String(applied.id))).toMatchObject({
      type: 'CustomInstrumentation',
      disabled: false,
      sourcesScopes: [{ workloadNamespace: 'shop', workloadKind: 'Deployment', workloadName: 'catalog' }],
      customInstrumentations: { golang: [{ functionName: '' }], java: null, php: null },
    });
    expect((await bench.data('list_instrumentation_rules')).rules).toMatchObject([
      { functions: ['go:main.Server.handle'], scopes: [CATALOG] },
    ]);
  });

  it.each([
    ['checkout', 'shop', 'com.acme.Foo.bar', { java: [{ className: 'com.acme.Foo', methodName: 'bar' }] }],
    ['settlement', 'payments', 'App\\Foo::bar', { php: [{ className: 'App\\Foo', functionName: 'bar' }] }],
  ])('takes the language from the workload %s', async (name, namespace, functionName, customInstrumentations) => {
    const bench = await onpremBench();
    await bench.apply(TOOL, { namespace, kind: 'Deployment', name, function: functionName, rule_name: 'mine' });
    expect(bench.upstream.mutations().at(-1)?.variables.rule).toMatchObject({
      ruleName: 'mine',
      customInstrumentations,
    });
  });

  it('takes each function that the profile of a workload shows, or says why not', async () => {
    const bench = await onpremBench();
    for (const name of ['net/http.(*conn).serve', 'encoding/json.Marshal', 'regexp.(*Regexp).MatchString']) {
      await bench.preview(TOOL, { ...CATALOG, function: name });
    }
    const java = { namespace: 'shop', kind: 'Deployment', name: 'checkout' };
    expect((await bench.refusal(TOOL, { ...java, function: 'GC Thread' })).message).toContain('holds a blank');
  });

  it('says that it is so already, by a rule of its own or a wider one, and sends nothing', async () => {
    const bench = await onpremBench();
    const given = { ...CATALOG, function: 'main.(*Server).handle' };
    putRule(bench, {
      customInstrumentations: {
        golang: [{ packageName: 'main', receiverName: '*Server', receiverMethodName: 'handle' }],
      },
    });
    const preview = await bench.preview(TOOL, given);
    expect(dataOf(preview).would_change).toEqual([]);
    expect(JSON.stringify(preview.envelope.context.warnings)).toContain('instruments this function here already');
    expect(dataOf(await bench.call(TOOL, { ...given, dry_run: false }))).toMatchObject({
      says: expect.stringMatching(/^Nothing was sent\. Nothing would change: /),
    });
    expect(bench.upstream.mutations()).toHaveLength(0);
  });

  it('leads to a disabled rule of the same function rather than making a second', async () => {
    const bench = await onpremBench();
    const id = putRule(bench, {
      disabled: true,
      customInstrumentations: { golang: [{ packageName: 'main', functionName: 'F' }] },
    });
    const result = await bench.call(TOOL, { ...CATALOG, function: 'main.F' });
    expect(errorOf(result).message).toContain('is disabled');
    expect(result.envelope.next_steps).toMatchObject([
      { tool: 'update_instrumentation_rule', arguments: { id, disabled: false } },
    ]);
  });

  it('refuses a plan once such a rule is there', async () => {
    const bench = await onpremBench();
    const given = { ...CATALOG, function: 'main.F' };
    const plan = planOf(await bench.preview(TOOL, given));
    putRule(bench, { customInstrumentations: { golang: [{ packageName: 'main', functionName: 'F' }] } });
    expect(errorOf(await bench.call(TOOL, { ...given, dry_run: false, plan }))).toMatchObject({ side: 'plan' });
    expect(bench.upstream.mutations()).toHaveLength(0);
  });

  it('warns of a workload that is not instrumented', async () => {
    const bench = await onpremBench();
    const preview = await bench.preview(TOOL, {
      namespace: 'default',
      kind: 'Deployment',
      name: 'echo',
      function: 'main.F',
      language: 'go',
    });
    expect(JSON.stringify(preview.envelope.context.warnings)).toContain('echo is not instrumented');
  });

  it('refuses workloads and functions that there are not, and sends nothing', async () => {
    const bench = await onpremBench();
    const message = async (given: object): Promise<string> =>
      (await bench.refusal(TOOL, { ...CATALOG, function: 'main.F', ...given })).message;
    expect(await message({ name: 'catalogs' })).toContain('There is no Deployment catalogs in namespace shop');
    expect(await message({ name: 'a"b/c' })).toContain('leave out the wrong one');
    expect(await message({ kind: 'StatefulSet' })).toContain('There is no StatefulSet catalog');
    expect(await message({ kind: 'Pod' })).toContain('kind must be one of Deployment');
    expect(await message({ function: 'handle' })).toContain('names no package');
    expect(await message({ language: 'python' })).toContain('language must be one of go, java, php');
  });

  trap('probe/rule/custom/wrong-language-scope', 'refuses a language that the workload does not run', async () => {
    const bench = await onpremBench();
    const given = { ...CATALOG, function: 'com.acme.Foo.bar', language: 'java' };
    expect((await bench.refusal(TOOL, given)).message).toContain('in catalog was detected: go');
    const python = { ...CATALOG, name: 'recommendation', function: 'main.F' };
    expect((await bench.refusal(TOOL, python)).message).toContain('was detected: python');
  });

  trap('probe/rule/go/hot-name', 'splits a name from a profile, which the API does not', async () => {
    const bench = await onpremBench();
    await bench.apply(TOOL, { ...CATALOG, function: 'main.(*Server).Serve' });
    expect(bench.upstream.mutations().at(-1)?.variables.rule).toMatchObject({
      customInstrumentations: {
        golang: [{ packageName: 'main', receiverName: 'Server', receiverMethodName: 'Serve' }],
      },
    });
  });
});
