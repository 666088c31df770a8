import { describe, expect, it } from 'vitest';
import { dataOf, errorOf, planOf } from '../../e2e/envelope.ts';
import { trap } from '../../trap.ts';
import { onpremBench, putRule, storedRule } from './world.ts';

const TOOL = 'update_instrumentation_rule';
const SHOP = [{ workloadNamespace: 'shop' }];

describe('update_instrumentation_rule', () => {
  it('previews what changes only; applied, everything else is as it was', async () => {
    const bench = await onpremBench();
    const id = putRule(bench, { headersCollection: { headerKeys: ['a'] }, sourcesScopes: SHOP });
    const preview = dataOf(await bench.preview(TOOL, { id, header_keys: ['a', 'b'] }));
    expect(preview.would_change).toEqual([{ field: 'header_keys', before: ['a'], after: ['a', 'b'] }]);
    expect(dataOf(await bench.apply(TOOL, { id, header_keys: ['a', 'b'] }))).toMatchObject({ confirmed: true });
    expect(storedRule(bench, id)).toMatchObject({
      ruleName: 'first name',
      notes: 'first notes',
      disabled: false,
      headersCollection: { headerKeys: ['a', 'b'] },
      sourcesScopes: SHOP,
    });
  });

  it('says that it is so already, and sends nothing', async () => {
    const bench = await onpremBench();
    const id = putRule(bench, { headersCollection: { headerKeys: ['a', 'b'] }, sourcesScopes: SHOP });
    const given = { id, header_keys: ['b', 'a'], scopes: [{ namespace: 'shop' }], disabled: false };
    expect(dataOf(await bench.preview(TOOL, given)).would_change).toEqual([]);
    expect(dataOf(await bench.call(TOOL, { ...given, dry_run: false }))).toMatchObject({
      says: expect.stringMatching(/^Nothing was sent\. Nothing would change: /),
    });
    expect(bench.upstream.mutations()).toHaveLength(0);
  });

  it('switches off and on', async () => {
    const bench = await onpremBench();
    const id = putRule(bench, { networkMetrics: true });
    const off = dataOf(await bench.apply(TOOL, { id, disabled: true }));
    expect(JSON.stringify(off.consequences)).toContain('Agents stop collecting');
    expect((await bench.data('list_instrumentation_rules')).rules).toMatchObject([{ id, state: 'disabled' }]);
    await bench.apply(TOOL, { id, disabled: false });
    expect(storedRule(bench, id)).toMatchObject({ disabled: false, networkMetrics: true });
  });

  it('refuses a plan once someone changed the rule', async () => {
    const bench = await onpremBench();
    const id = putRule(bench, { headersCollection: { headerKeys: ['a'] } });
    const plan = planOf(await bench.preview(TOOL, { id, name: 'new' }));
    bench.demo.cluster.instrumentationRules.update(id, {
      ruleName: 'other',
      notes: '',
      disabled: false,
      networkMetrics: true,
    });
    expect(errorOf(await bench.call(TOOL, { id, name: 'new', dry_run: false, plan }))).toMatchObject({
      side: 'plan',
      changed: 'no',
    });
    expect(storedRule(bench, id).ruleName).toBe('other');
  });

  it('refuses an id that is not there, nothing to change, and what would do nothing', async () => {
    const bench = await onpremBench();
    const id = putRule(bench, { headersCollection: { headerKeys: ['a'] } });
    const message = async (given: object): Promise<string> => (await bench.refusal(TOOL, given)).message;
    expect(await message({ id: 'a/"b', disabled: true })).toContain('There is no instrumentation rule with id');
    expect(await message({ id: 'first name', disabled: true })).toContain(`is the name of ${id}`);
    expect(await message({ id })).toContain('Nothing to change is named');
    expect(await message({ id, header_keys: [] })).toContain('does nothing without header_keys');
    expect(await message({ id, collect: ['function'] })).toContain('HeadersCollection does not use collect');
    expect(await message({ id, scopes: [{ namespace: 'nope' }] })).toContain('does not exist');
  });

  trap('onprem/updateInstrumentationRule/partial-only-notes', 'sends the sections that are not to change', async () => {
    const bench = await onpremBench();
    const id = putRule(bench, {
      customInstrumentations: {
        golang: [{ packageName: 'main', receiverName: '*Server', receiverMethodName: 'Serve' }],
      },
      instrumentationLibraries: [{ name: 'net/http' }],
      sourcesScopes: SHOP,
    });
    await bench.apply(TOOL, { id, notes: 'only notes' });
    expect(storedRule(bench, id)).toMatchObject({
      notes: 'only notes',
      ruleName: 'first name',
      customInstrumentations: {
        golang: [{ packageName: 'main', receiverName: '*Server', receiverMethodName: 'Serve' }],
      },
      instrumentationLibraries: [{ name: 'net/http' }],
      sourcesScopes: SHOP,
    });
  });

  trap('probe/rule/upd/payload-partial', 'keeps limits and scopes that are not named', async () => {
    const bench = await onpremBench();
    const id = putRule(bench, {
      payloadCollection: { httpRequest: { mimeTypes: ['text/plain'], maxPayloadLength: 10 }, dbQuery: {} },
      sourcesScopes: SHOP,
    });
    const preview = dataOf(await bench.preview(TOOL, { id, collect: ['httpRequest', 'messaging'] }));
    expect(preview.would_change).toEqual([
      { field: 'collect', before: ['httpRequest', 'dbQuery'], after: ['httpRequest', 'messaging'] },
    ]);
    await bench.apply(TOOL, { id, collect: ['httpRequest', 'messaging'] });
    expect(storedRule(bench, id)).toMatchObject({
      payloadCollection: {
        httpRequest: { mimeTypes: ['text/plain'], maxPayloadLength: 10 },
        dbQuery: null,
        messaging: { maxPayloadLength: null },
      },
      sourcesScopes: SHOP,
    });
    await bench.apply(TOOL, { id, max_payload_length: 20 });
    expect(storedRule(bench, id).payloadCollection).toMatchObject({
      httpRequest: { maxPayloadLength: 20 },
      messaging: { maxPayloadLength: 20 },
    });
  });

  trap('probe/rule/upd/clear-mime', 'clears content types by an empty list', async () => {
    const bench = await onpremBench();
    const id = putRule(bench, { payloadCollection: { httpRequest: { mimeTypes: ['text/plain'] } } });
    expect(dataOf(await bench.apply(TOOL, { id, mime_types: [] }))).toMatchObject({ confirmed: true });
    expect(storedRule(bench, id).payloadCollection?.httpRequest?.mimeTypes).toEqual([]);
  });

  trap('probe/rule/scope/empty-list', 'clears scopes by an empty list only', async () => {
    const bench = await onpremBench();
    const id = putRule(bench, { networkMetrics: true, sourcesScopes: SHOP });
    const preview = dataOf(await bench.preview(TOOL, { id, scopes: [] }));
    expect(preview.would_change).toEqual([{ field: 'scopes', before: [{ namespace: 'shop' }], after: [] }]);
    expect(JSON.stringify(preview.consequences)).toMatch(/It matches \d+ workloads/);
    await bench.apply(TOOL, { id, scopes: [] });
    expect(storedRule(bench, id)).toMatchObject({ sourcesScopes: null, networkMetrics: true });
  });

  trap('onprem/createInstrumentationRule/two-kinds', 'keeps both kinds of a rule that has two', async () => {
    const bench = await onpremBench();
    const id = putRule(bench, { headersCollection: { headerKeys: ['a'] }, codeAttributes: { function: true } });
    expect((await bench.data('list_instrumentation_rules')).rules).toMatchObject([
      { type: 'CodeAttributes + HeadersCollection' },
    ]);
    await bench.apply(TOOL, { id, header_keys: ['b'] });
    expect(storedRule(bench, id)).toMatchObject({
      headersCollection: { headerKeys: ['b'] },
      codeAttributes: { function: true },
    });
  });

  trap('probe/rule/profile/update', 'refuses a rule of a profile', async () => {
    const bench = await onpremBench();
    const { ruleId: id } = bench.demo.cluster.instrumentationRules.addOfProfile('full-payloads', {
      ruleName: 'of a profile',
      notes: '',
      disabled: false,
      payloadCollection: { httpRequest: {} },
    });
    expect((await bench.refusal(TOOL, { id, disabled: true })).message).toContain('belongs to profile "full-payloads"');
    expect((await bench.data('list_instrumentation_rules')).rules).toMatchObject([
      { id, fixed: 'it belongs to profile "full-payloads"' },
    ]);
  });

  trap('probe/rule/libs/go', 'refuses what an update would lose of libraries that kubectl narrowed', async () => {
    const bench = await onpremBench();
    const id = putRule(bench, { networkMetrics: true, instrumentationLibraries: [{ name: 'net/http' }] });
    storedRule(bench, id).instrumentationLibraries = [{ name: 'net/http', language: 'go', spanKind: null }];
    expect((await bench.refusal(TOOL, { id, disabled: true })).message).toContain(
      'net/http are narrowed to a language or span kind',
    );
  });

  trap('onprem/createInstrumentationRule/empty', 'refuses settings of a rule that does nothing', async () => {
    const bench = await onpremBench();
    const id = putRule(bench, {});
    expect((await bench.refusal(TOOL, { id, header_keys: ['a'] })).message).toContain('delete it and create another');
  });
});

describe('delete_instrumentation_rule', () => {
  it('previews all that is lost and sends nothing; applied, it is gone', async () => {
    const bench = await onpremBench();
    const id = putRule(bench, { headersCollection: { headerKeys: ['a'] } });
    const preview = dataOf(await bench.preview('delete_instrumentation_rule', { id }));
    expect(preview.would_change).toMatchObject([
      { field: `rule ${id}`, before: { type: 'HeadersCollection', header_keys: ['a'] }, after: null },
    ]);
    expect(JSON.stringify(preview.consequences)).toContain(
      'create_instrumentation_rule undoes it. It comes back under another id.',
    );
    expect(dataOf(await bench.apply('delete_instrumentation_rule', { id }))).toMatchObject({ confirmed: true });
    expect(await bench.data('list_instrumentation_rules')).toMatchObject({ total: 0 });
    expect((await bench.refusal('delete_instrumentation_rule', { id })).message).toContain('There is no');
  });

  it('refuses a plan once the rule was changed', async () => {
    const bench = await onpremBench();
    const id = putRule(bench, { headersCollection: { headerKeys: ['a'] } });
    const plan = planOf(await bench.preview('delete_instrumentation_rule', { id }));
    await bench.apply(TOOL, { id, header_keys: ['b'] });
    const error = errorOf(await bench.call('delete_instrumentation_rule', { id, dry_run: false, plan }));
    expect(error).toMatchObject({ side: 'plan', changed: 'no' });
    expect(storedRule(bench, id).headersCollection).toEqual({ headerKeys: ['b'] });
  });

  trap('probe/rule/profile/delete', 'refuses a rule of a profile', async () => {
    const bench = await onpremBench();
    const { ruleId: id } = bench.demo.cluster.instrumentationRules.addOfProfile('full-payloads', {
      ruleName: 'of a profile',
      notes: '',
      disabled: false,
      networkMetrics: true,
    });
    const error = await bench.refusal('delete_instrumentation_rule', { id });
    expect(error.message).toContain('cannot be changed or deleted');
    expect(storedRule(bench, id).profileName).toBe('full-payloads');
  });
});
