import { describe, expect, it } from 'vitest';
import { fieldOf } from '../../../src/tool/fields.ts';
import { dataOf, errorOf, planOf } from '../../e2e/envelope.ts';
import { trap } from '../../trap.ts';
import { workbench } from '../workbench.ts';
import { onpremBench, putRule, storedRule } from './world.ts';

const TOOL = 'create_instrumentation_rule';

describe('create_instrumentation_rule', () => {
  it('previews the rule and sends nothing; applied, the list shows it', async () => {
    const bench = await onpremBench();
    const given = {
      type: 'PayloadCollection',
      name: 'bodies',
      collect: ['httpRequest', 'dbQuery'],
      mime_types: ['application/json'],
      max_payload_length: 2048,
      drop_partial_payloads: true,
      scopes: [{ namespace: 'shop', kind: 'deploy', name: 'catalog', language: 'go' }],
    };
    const preview = dataOf(await bench.preview(TOOL, given));
    expect(preview.would_change).toContainEqual({ field: 'collect', before: null, after: given.collect });
    expect(JSON.stringify(preview.consequences)).toContain('It matches shop/catalog now.');
    expect(fieldOf(preview.impact, 'approve')).toMatch(/agents in shop\/catalog collect .* it reaches .*jaeger-dev/);

    const applied = dataOf(await bench.apply(TOOL, given));
    expect(applied).toMatchObject({ confirmed: true });
    expect(storedRule(bench, String(applied.id))).toMatchObject({
      ruleName: 'bodies',
      notes: '',
      disabled: false,
      payloadCollection: {
        httpRequest: { mimeTypes: ['application/json'], maxPayloadLength: 2048, dropPartialPayloads: true },
        httpResponse: null,
        dbQuery: { maxPayloadLength: 2048, dropPartialPayloads: true },
      },
      sourcesScopes: [{ workloadNamespace: 'shop', workloadKind: 'Deployment', workloadName: 'catalog' }],
    });
    expect((await bench.data('list_instrumentation_rules')).rules).toMatchObject([
      { id: applied.id, type: 'PayloadCollection', collect: ['httpRequest', 'dbQuery'] },
    ]);
  });

  it('counts on no workload without an agent', async () => {
    const bench = await onpremBench();
    const preview = async (name: string, scopes: readonly object[]) =>
      dataOf(await bench.preview(TOOL, { type: 'HeadersCollection', name, header_keys: ['x-request-id'], scopes }));
    const all = await preview('all', []);
    const [without = ''] = [all.consequences].flat().map(String);
    expect(without).toMatch(/^No agent is in .* so nothing is collected there\.$/);
    const bare = [...bench.demo.cluster.workloads.values()].find(({ id }) =>
      without.includes(`${id.namespace}/${id.name}`),
    );
    const alone = await preview('alone', [{ ...bare?.id }]);
    expect(fieldOf(alone.impact, 'approve')).toContain('agents in no workload');
  });

  it.each([
    [
      'CodeAttributes',
      { collect: ['function', 'lineNumber'] },
      { codeAttributes: { function: true, lineNumber: true } },
    ],
    ['HeadersCollection', { header_keys: ['x-request-id'] }, { headersCollection: { headerKeys: ['x-request-id'] } }],
    ['NetworkMetrics', { scopes: [{ namespace: 'shop' }] }, { networkMetrics: true }],
    ['PayloadCollection', { collect: ['messaging'] }, { payloadCollection: { messaging: {} } }],
    [
      'CustomInstrumentation',
      { functions: ['go:main.(*Server).Serve', 'java:com.acme.Foo.bar', 'php:bar'] },
      {
        customInstrumentations: {
          golang: [{ packageName: 'main', receiverName: 'Server', receiverMethodName: 'Serve' }],
          java: [{ className: 'com.acme.Foo', methodName: 'bar' }],
          php: [{ functionName: 'bar' }],
        },
      },
    ],
  ])('of type %s sends the least that does it', async (type, settings, section) => {
    const bench = await onpremBench();
    const applied = await bench.apply(TOOL, { type, name: 'made here', ...settings });
    expect(dataOf(applied)).toMatchObject({ confirmed: true });
    const { sourcesScopes: _scopes, ...sent } = Object(bench.upstream.mutations().at(-1)?.variables.rule);
    const head = { ruleName: 'made here', notes: '', disabled: false };
    expect(sent).toEqual({ ...head, ...section });
  });

  it('refuses what it does not know, names what there is, and sends nothing', async () => {
    const bench = await onpremBench();
    const message = async (given: object): Promise<string> =>
      (await bench.refusal(TOOL, { name: 'x', ...given })).message;
    const net = { type: 'NetworkMetrics' };
    expect(await message({ type: 'Headers' })).toContain('type must be one of CodeAttributes');
    expect(await message({ ...net, header_keys: ['a'] })).toContain('NetworkMetrics does not use header_keys');
    expect(await message({ type: 'CodeAttributes', collect: ['functions'] })).toContain('Did you mean "function"?');
    expect(await message({ type: 'HeadersCollection', header_keys: ['a b', 'X-A', 'x-a'] })).toMatch(
      /"x-a" is there twice.*"a b" is no header name/,
    );
    expect(await message({ type: 'PayloadCollection', collect: ['dbQuery'], mime_types: ['text/plain'] })).toContain(
      'mime_types are of HTTP payloads only',
    );
    expect(await message({ ...net, scopes: [{ namespace: 'nope' }] })).toContain('Namespace "nope" does not exist');
    expect(await message({ ...net, scopes: [{ language: 'pyhton' }] })).toContain('Did you mean "python"?');
    expect(await message({ ...net, scopes: [{ kind: 'Banana' }] })).toContain('kind "Banana" is none of');
    expect(await message({ ...net, name: '  ' })).toContain('name is blank');
    expect(await message({ ...net, libraries: ['express'] })).toContain('libraries always fails in this Odigos UI');
  });

  it('refuses a rule that does the same as another, and a plan once the name was taken', async () => {
    const bench = await onpremBench();
    const given = { type: 'HeadersCollection', name: 'ids', header_keys: ['x-request-id'] };
    const plan = planOf(await bench.preview(TOOL, given));
    const id = putRule(bench, { ruleName: 'ids', headersCollection: { headerKeys: ['other'] } });
    expect(errorOf(await bench.call(TOOL, { ...given, dry_run: false, plan }))).toMatchObject({ side: 'plan' });
    const twin = await bench.refusal(TOOL, { ...given, header_keys: ['other'] });
    expect(twin.message).toContain(`${id} "ids" does the same already`);
  });

  trap('community/deleteInstrumentationRule', 'says before sending that the tier has no rules', async () => {
    const bench = await workbench();
    for (const [tool, given] of [
      [TOOL, { type: 'NetworkMetrics', name: 'x' }],
      ['update_instrumentation_rule', { id: 'x', disabled: true }],
      ['delete_instrumentation_rule', { id: 'x' }],
      ['add_custom_instrumentation', { namespace: 'shop', kind: 'Deployment', name: 'cart', function: 'main.F' }],
    ] as const) {
      const error = await bench.refusal(tool, given);
      expect(error.message).toBe(
        'Instrumentation rules can be written in tier onprem only; this installation is community. Nothing was sent.',
      );
      expect(errorOf(await bench.call(tool, { ...given, dry_run: false })).message).toContain('onprem only');
    }
    expect(bench.upstream.mutations()).toHaveLength(0);
    expect((await bench.data('list_instrumentation_rules')).says).toContain('tier community cannot write rules');
  });

  trap('onprem/createInstrumentationRule/BUG-omit-notes', 'always sends name, notes and state', async () => {
    const bench = await onpremBench();
    await bench.apply(TOOL, { type: 'NetworkMetrics', name: 'net' });
    expect(bench.upstream.mutations().at(-1)?.variables.rule).toEqual({
      ruleName: 'net',
      notes: '',
      disabled: false,
      networkMetrics: true,
    });
  });

  const useless = async (given: object): Promise<string> => {
    const bench = await onpremBench();
    return (await bench.refusal(TOOL, { name: 'x', ...given })).message;
  };

  trap('probe/rule/code/empty', 'refuses to collect nothing', async () => {
    expect(await useless({ type: 'CodeAttributes', collect: [] })).toContain('does nothing without collect');
  });

  trap('probe/rule/headers/empty-list', 'refuses no headers', async () => {
    expect(await useless({ type: 'HeadersCollection', header_keys: [] })).toContain('does nothing without header_keys');
  });

  trap('probe/rule/headers/blank', 'refuses a blank header', async () => {
    expect(await useless({ type: 'HeadersCollection', header_keys: [''] })).toContain('blank text');
  });

  trap('probe/rule/headers/null-item', 'lets no null into a list', async () => {
    expect(await useless({ type: 'HeadersCollection', header_keys: [null] })).toContain('header_keys[0] must be text');
  });

  trap('probe/rule/payload/empty', 'refuses no payloads', async () => {
    expect(await useless({ type: 'PayloadCollection' })).toContain('does nothing without collect');
  });

  trap('probe/rule/payload/negative', 'refuses a length below one', async () => {
    const given = { type: 'PayloadCollection', collect: ['dbQuery'], max_payload_length: -1 };
    expect(await useless(given)).toContain('max_payload_length must be a whole number of at least 1');
  });

  trap('probe/rule/payload/mime-odd', 'refuses what is no content type', async () => {
    const given = { type: 'PayloadCollection', collect: ['httpRequest'], mime_types: ['banana'] };
    expect(await useless(given)).toContain('"banana" is none');
  });

  trap('probe/rule/custom/empty-lists', 'refuses no functions', async () => {
    expect(await useless({ type: 'CustomInstrumentation', functions: [] })).toContain('does nothing without functions');
  });

  trap('probe/rule/custom/dup-probe', 'refuses a function twice', async () => {
    const functions = ['go:main.F', 'go:main.F'];
    expect(await useless({ type: 'CustomInstrumentation', functions })).toContain('is there twice');
  });

  trap('probe/rule/custom/wrong-language-scope', 'refuses functions of another language than the scope', async () => {
    const given = { type: 'CustomInstrumentation', functions: ['go:main.F'], scopes: [{ language: 'java' }] };
    expect(await useless(given)).toContain('does nothing in java: its functions are of other languages');
    const code = { type: 'CodeAttributes', collect: ['function'], scopes: [{ language: 'java' }] };
    expect(await useless(code)).toContain('its type works in go, python, javascript');
  });

  trap('probe/rule/scope/empty-item', 'refuses a scope that would be everywhere', async () => {
    expect(await useless({ type: 'NetworkMetrics', scopes: [{ namespace: 'shop' }, {}] })).toContain('everywhere');
  });

  trap('probe/rule/scope/unknown', 'refuses a workload that is not there', async () => {
    const scopes = [{ namespace: 'shop', kind: 'Deployment', name: 'carts' }];
    expect(await useless({ type: 'NetworkMetrics', scopes })).toContain('There is no Deployment "carts"');
  });

  trap('probe/rule/scope/lower-kind', 'sends the kind as the API spells it', async () => {
    const bench = await onpremBench();
    const scopes = [{ namespace: 'shop', kind: 'deployment', name: 'cart' }];
    await bench.apply(TOOL, { type: 'NetworkMetrics', name: 'net', scopes });
    expect(bench.upstream.mutations().at(-1)?.variables.rule).toMatchObject({
      sourcesScopes: [{ workloadKind: 'Deployment' }],
    });
  });
});
