import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { destinationCategories } from '../../../src/demo/catalog/destination-types.ts';
import { REDACTED } from '../../../src/redaction/redacted.ts';
import { readDestinationType } from '../../../src/tools/destinations/destination-type.ts';
import { shownValue } from '../../../src/tools/destinations/field-values.ts';
import { dataOf } from '../../e2e/envelope.ts';
import { trap } from '../../trap.ts';
import { workbench } from '../workbench.ts';
import { fields } from './world.ts';

const listShape = z.looseObject({ types: z.array(z.looseObject({ type: z.string() })).optional(), total: z.number() });
const schemaShape = z.looseObject({
  fields: z.looseObject({
    properties: z.record(z.string(), z.looseObject({ enum: z.array(z.string()).optional() })),
    required: z.array(z.string()).optional(),
  }),
});
const TYPES = destinationCategories().flatMap(({ items }) => items);

describe('list_destination_types', () => {
  it('answers every type once, by name, page by page', async () => {
    const bench = await workbench();
    const seen: string[] = [];
    let given: object | undefined = { limit: 25 };
    while (given) {
      const { envelope } = await bench.call('list_destination_types', given);
      seen.push(...(listShape.parse(envelope.data).types ?? []).map(({ type }) => type));
      given = envelope.next_steps.find(({ arguments: next }) => 'cursor' in next)?.arguments;
    }
    expect(seen).toEqual(TYPES.map(({ type }) => type).sort());
  });

  it('finds by text in any case, and by signal', async () => {
    const bench = await workbench();
    const found = async (given: object): Promise<readonly string[]> =>
      (listShape.parse(await bench.data('list_destination_types', given)).types ?? []).map(({ type }) => type);
    expect(await found({ search: 'JAEG' })).toEqual(['jaeger']);
    expect(await found({ signal: 'PROFILES', limit: 200 })).toEqual(
      TYPES.flatMap(({ type, supportedSignals }) => (supportedSignals.profiles.supported ? [type] : [])).sort(),
    );
    expect(await found({ search: 'no such thing' })).toEqual([]);
  });
});

describe('get_destination_schema', () => {
  it.each([
    ['s3', /AWS identity/],
    ['xray', /AWS identity/],
    ['tempo', /^No field takes any\.$/],
    ['datadog', undefined],
  ])('says of %s where credentials come from that no field has', async (type, says) => {
    const { credentials } = await (await workbench()).data('get_destination_schema', { type });
    if (says) expect(credentials).toMatch(says);
    else expect(credentials).toBeUndefined();
  });

  it('explains that a type has no connection test, and how an address is written of which nothing is told', async () => {
    const bench = await workbench();
    const tempo = await bench.data('get_destination_schema', { type: 'tempo' });
    expect(tempo.connection_test).toMatch(/^none: .*get_overview_metrics/);
    expect(JSON.stringify(tempo.fields)).toContain('with its port');
    expect((await bench.data('get_destination_schema', { type: 'jaeger' })).connection_test).toBe(true);
  });

  it('gives arguments that a preview takes as they are, and an apply once the real values are in, for every type', async () => {
    const bench = await workbench();
    for (const { type } of TYPES) {
      const { envelope } = await bench.call('get_destination_schema', { type });
      const step = envelope.next_steps.find(({ tool }) => tool === 'create_destination');
      const schema = schemaShape.parse(envelope.data);
      expect(step?.arguments, type).toEqual(envelope.data?.create_with);
      const given = z
        .looseObject({ fields: z.array(z.object({ key: z.string(), value: z.string() })) })
        .parse(step?.arguments);
      expect(given.fields.map(({ key }) => key)).toEqual(schema.fields.required ?? []);
      const asItIs = await bench.preview('create_destination', given);
      expect(dataOf(asItIs).would_change, type).toBeDefined();
      const open = given.fields.filter(({ value }) => value.startsWith('<')).map(({ key }) => key);
      const warnings = String(asItIs.envelope.context.warnings ?? '');
      for (const key of open) expect(warnings, type).toContain(key);
      const real = given.fields.map(({ key, value }) => ({
        key,
        value: value.startsWith('<') ? (schema.fields.properties[key]?.enum?.[0] ?? example(type, key)) : value,
      }));
      const preview = await bench.preview('create_destination', { ...given, fields: real });
      expect(String(preview.envelope.context.warnings ?? ''), type).not.toContain('placeholders');
    }
  });

  it('lists the secret fields, and says in words when a field counts', async () => {
    const bench = await workbench();
    expect((await bench.data('get_destination_schema', { type: 'datadog' })).secret).toEqual(['DATADOG_API_KEY']);
    for (const { type } of TYPES) {
      const { properties } = schemaShape.parse(await bench.data('get_destination_schema', { type })).fields;
      for (const { only_when } of Object.values(properties))
        expect(String(only_when), type).not.toMatch(/[!=]=|INCLUDES/);
    }
  });

  trap('probe/dest/hidden-required', 'does not ask for what a default fills', async () => {
    const bench = await workbench();
    const schema = schemaShape.parse(await bench.data('get_destination_schema', { type: 'clickhouse' }));
    expect(schema.fields.required).toEqual(['CLICKHOUSE_ENDPOINT']);
  });

  trap('probe/dest/type-case', 'names the nearest type', async () => {
    const bench = await workbench();
    const error = await bench.refusal('get_destination_schema', { type: 'DataDog' });
    expect(error.message).toContain('Did you mean "datadog"');
  });

  it.each(['tempo', 's3'])('says of %s that none of its fields is secret', async (type) => {
    expect((await (await workbench()).data('get_destination_schema', { type })).secret).toEqual([]);
  });

  it('proposes no choice as if it were advice, and names what is to be filled in', async () => {
    const told = await (await workbench()).data('get_destination_schema', { type: 's3' });
    expect(told).toMatchObject({
      fill_in: ['S3_BUCKET', 'S3_REGION'],
      create_with: { fields: [{ value: '<S3_BUCKET>' }, { value: '<S3_REGION>' }] },
    });
  });

  it('marks as secret also what the API does not flag', async () => {
    const bench = await workbench();
    const schema = schemaShape.parse(await bench.data('get_destination_schema', { type: 'uptrace' }));
    expect(schema.fields.properties.UPTRACE_DSN).toMatchObject({ writeOnly: true });
  });

  it('refuses to apply its own placeholders', async () => {
    const bench = await workbench();
    const given = { name: 'j', type: 'jaeger', traces: true, fields: fields({ JAEGER_URL: '<JAEGER_URL>' }) };
    expect((await bench.refusal('create_destination', { ...given, dry_run: false })).message).toContain('placeholder');
  });
});

/** A value of the right form for a field. */
function example(type: string, key: string): string {
  const raw = TYPES.find((candidate) => candidate.type === type);
  const field = raw && readDestinationType(raw).fields.find((candidate) => candidate.key === key);
  switch (field?.encoding) {
    case 'number':
      return '7';
    case 'boolean':
      return 'true';
    case 'list':
      return '["a"]';
    case 'pairs':
      return '[{"key":"a","value":"b"}]';
    case 'label_object':
      return '{"a":"b"}';
    case 'multiline':
      return 'endpoint: otel:4317';
    default:
      return 'https://backend.example';
  }
}

describe('create_destination refused in read-only mode', () => {
  it('hints at its code with what is no secret by its type, which renders as YAML without a kept back value, for every type', async () => {
    const bench = await workbench({ mode: 'read-only' });
    for (const item of TYPES) {
      const type = readDestinationType(item);
      const create = z
        .looseObject({ fields: z.array(z.object({ key: z.string(), value: z.string() })) })
        .parse((await bench.data('get_destination_schema', { type: type.type })).create_with);
      const given = create.fields.map(({ key, value }) => {
        const field = type.fields.find((one) => one.key === key);
        const real = field?.secret ? `canary-of-${key}` : (field?.choices[0] ?? example(type.type, key));
        return { key, value: value.startsWith('<') ? real : value };
      });
      const refused = await bench.call('create_destination', { ...create, fields: given, dry_run: false });
      expect(refused.envelope.error).toMatchObject({ side: 'access', changed: 'no' });
      const hint = refused.envelope.next_steps.find(({ tool }) => tool === 'render_change');
      const hinted = z
        .object({ arguments: z.looseObject({ fields: z.array(z.object({ key: z.string(), value: z.string() })) }) })
        .parse(hint?.arguments);
      const expected = given.map(({ key, value }) => ({
        key,
        value: shownValue(type, key, value) === value ? value : `<value of ${key}>`,
      }));
      expect(hinted.arguments.fields, type.type).toEqual(expected);
      const { manifests } = z
        .looseObject({ manifests: z.string() })
        .parse(await bench.data('render_change', hint?.arguments));
      expect(manifests, type.type).not.toContain(REDACTED);
      const data = parseAllDocuments(manifests).map((document) => document.toJS()?.spec?.data ?? {});
      const plain = Object.assign({}, ...data);
      for (const { key, value } of expected) {
        if (!type.fields.some((field) => field.key === key && field.inSecret))
          expect(plain[key], `${type.type} ${key}`).toBe(value);
      }
    }
  });
});
