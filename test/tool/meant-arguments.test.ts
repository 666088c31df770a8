import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { createArgumentsParser } from '../../src/tool/arguments.ts';
import type { ArgumentSchema, ArgumentsSchema } from '../../src/tool/definition.ts';
import { meantArguments } from '../../src/tool/meant-arguments.ts';
import { areWorkloadKinds } from '../../src/tool/workload-kind.ts';
import { namesOne, needsKind } from '../../src/tool/workload-reference.ts';

const tools = [...createCatalog().tools.values()].map(({ definition }) => definition);
const kindful = tools.filter(
  ({ inputSchema }) => Object.hasOwn(inputSchema.properties, 'kind') && !requiredOf(inputSchema).includes('kind'),
);
const SCHEMA: ArgumentsSchema = {
  type: 'object',
  properties: {
    name: { type: 'string' },
    notes: { type: 'string', emptyMeans: 'clears' },
    limit: { type: 'integer', maximum: 100 },
    share: { type: 'number' },
    full: { type: 'boolean' },
    dry_run: { type: 'boolean' },
    names: { type: 'array', items: { type: 'string' } },
    workloads: {
      type: 'array',
      items: {
        type: 'object',
        properties: { name: { type: 'string' }, replicas: { type: 'integer' }, zone: { type: 'string' } },
        required: ['name'],
      },
    },
    id: { type: 'string' },
    fields: {
      type: 'array',
      items: { type: 'object', properties: { key: { type: 'string' }, value: { type: 'string' } } },
    },
  },
  required: ['id'],
  additionalProperties: false,
};
const NONE: ArgumentsSchema = { type: 'object', properties: {}, additionalProperties: false };

/** Values that a strict call may hold, by their schema. */
function strictValue(schema: ArgumentSchema, name = ''): fc.Arbitrary<unknown> {
  switch (schema.type) {
    case 'string':
      return schema.enum ? fc.constantFrom(...schema.enum) : strictText(name);
    case 'integer':
      return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 1_000 });
    case 'number':
      return fc.integer({ min: 0, max: 1_000 }).map((tenths) => tenths / 10);
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(schema.items ? strictValue(schema.items, name) : fc.string({ minLength: 1 }), { maxLength: 3 });
    case 'object':
      return strictObject(schema);
  }
}

/** Texts that say themselves and nothing shorter: a name without a slash, a language by its own name. */
function strictText(name: string): fc.Arbitrary<string> {
  if (name === 'language' || name === 'languages')
    return fc.constantFrom('java', 'go', 'javascript', 'nginx', 'klingon');
  if (name === 'namespace' || name === 'name') return fc.stringMatching(/^[a-z]([a-z0-9-]{0,8}[a-z0-9])$/);
  if (name === 'kind') return fc.constantFrom('Deployment', 'DaemonSet');
  if (TRIMMED.has(name)) return fc.stringMatching(/^[a-z][a-z0-9 .-]{0,8}[a-z0-9]$/);
  return fc.string({ minLength: 1 });
}

/** Whatever these name neither begins nor ends with a blank. */
const TRIMMED: ReadonlySet<string> = new Set(['namespaces', 'id', 'service', 'stream', 'name_contains', 'cursor']);

function strictObject(schema: ArgumentSchema): fc.Arbitrary<Record<string, unknown>> {
  const { properties = {} } = schema;
  const values = Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, strictValue(one, name)]));
  return fc.record(values, { requiredKeys: [...requiredOf(schema)] });
}

/** What must be given: a workload's kind is found out where it is left out. */
function requiredOf(schema: ArgumentSchema): readonly string[] {
  return (schema.required ?? []).filter((name) => !(name === 'kind' && needsKind(schema)));
}

/** The same as some client may send it: what is left out as null or empty, each value as it may be meant. */
function loosely(given: Readonly<Record<string, unknown>>, schema: ArgumentSchema): fc.Arbitrary<unknown> {
  const { properties = {} } = schema;
  const required = requiredOf(schema);
  const left = Object.entries(properties).filter(([name]) => !Object.hasOwn(given, name) && !required.includes(name));
  const leftOut = left.map(([name, { emptyMeans }]) =>
    fc
      .constantFrom(null, ...(emptyMeans === undefined && name !== 'dry_run' ? [''] : []))
      .map((value) => [name, value] as const),
  );
  const values = Object.entries(given).map(([name, value]) =>
    looseValue(name, value, properties[name]).map((sent) => [name, sent] as const),
  );
  return fc
    .tuple(
      fc.tuple(...values),
      fc.subarray(leftOut).chain((some) => fc.tuple(...some)),
    )
    .map(([sent, nothing]) => Object.fromEntries([...sent, ...nothing]));
}

/** One value as some client may send it; what applies a write alone as it must be. */
function looseValue(name: string, value: unknown, schema: ArgumentSchema | undefined): fc.Arbitrary<unknown> {
  if (name === 'dry_run') return fc.constant(value);
  if (typeof value === 'boolean') {
    const word = String(value);
    const spelt = [word, word.toUpperCase(), `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`];
    return fc.constantFrom(value, ...spelt, value ? 1 : 0, value ? '1' : '0');
  }
  if (Array.isArray(value)) {
    const [only, ...others] = value;
    const isLone = others.length === 0 && typeof only === 'string' && /^[\w.-]+$/.test(only);
    return fc.constantFrom(value, asText(value), ...(isLone ? [only] : []));
  }
  if (typeof value !== 'string') return fc.constantFrom(value, asText(value));
  const cased = schema?.enum ? [value.toLowerCase(), value.toUpperCase(), ` ${value.toLowerCase()}\n`] : [];
  // The kinds have spellings of their own, for the check to read.
  const isCased = cased.length > 0 && !areWorkloadKinds(schema?.enum);
  return fc.constantFrom(value, ...(isCased ? cased : []), ...(TRIMMED.has(name) ? [` ${value}`, `${value}\t`] : []));
}

/** One workload as some client may send it. */
function asReference(given: Readonly<Record<string, unknown>>): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const { namespace, kind, name, ...others } = given;
  if (namespace === undefined || name === undefined) return fc.constant(given);
  const short = { ...others, name: `${namespace}/${name}`, ...(kind === undefined ? {} : { kind }) };
  const beside = { ...given, name: `${namespace}/${name}` };
  if (kind === undefined) return fc.constantFrom(given, short, beside);
  const whole = { ...others, name: `${namespace}/${kind}/${name}` };
  return fc.constantFrom(given, short, beside, whole, { ...whole, kind }, { ...whole, namespace });
}

const asText = (value: unknown): unknown => (typeof value === 'string' ? value : JSON.stringify(value));

describe('arguments as they are meant', () => {
  it.each([
    ['null for all of them', null, {}],
    ['nothing', undefined, {}],
    ['all of them as JSON text', '{"id":"a","limit":"5"}', { id: 'a', limit: 5 }],
    ['null for what may be left out', { id: 'a', name: null, full: null }, { id: 'a' }],
    ['an empty text for what may be left out', { id: 'a', name: '', limit: '' }, { id: 'a' }],
    ['an empty text that means something', { id: 'a', notes: '' }, { id: 'a', notes: '' }],
    ['null for a switch that must be said plainly', { id: 'a', dry_run: null }, { id: 'a' }],
    ['switches in capitals, and as 1 and 0', { id: 'a', full: 'TRUE' }, { id: 'a', full: true }],
    ['0 for a switch that is off', { id: 'a', full: 0 }, { id: 'a', full: false }],
    ['one text for a list of texts', { id: 'a', names: 'b' }, { id: 'a', names: ['b'] }],
    ['blanks around a name', { id: ' a\t' }, { id: 'a' }],
    [
      'a map for a list of keys and values',
      { id: 'a', fields: { A: 'b', C: true, D: ['e'], F: null } },
      {
        id: 'a',
        fields: [
          { key: 'A', value: 'b' },
          { key: 'C', value: 'true' },
          { key: 'D', value: '["e"]' },
        ],
      },
    ],
    ['such a map as JSON text', { id: 'a', fields: '{"A":"b"}' }, { id: 'a', fields: [{ key: 'A', value: 'b' }] }],
    [
      'one pair for a list',
      { id: 'a', fields: { key: 'A', value: 'b' } },
      { id: 'a', fields: [{ key: 'A', value: 'b' }] },
    ],
    ['an empty map', { id: 'a', fields: {} }, { id: 'a', fields: [] }],
    ['numbers as text', { id: 'a', limit: '20', share: '0.5' }, { id: 'a', limit: 20, share: 0.5 }],
    ['switches as text', { id: 'a', full: 'true' }, { id: 'a', full: true }],
    ['a list as text', { id: 'a', names: '["b","c"]' }, { id: 'a', names: ['b', 'c'] }],
    [
      'a list of objects as text, as Cursor sends it',
      { id: 'a', workloads: '[{"name":"b","replicas":"2","zone":null}]' },
      { id: 'a', workloads: [{ name: 'b', replicas: 2 }] },
    ],
    ['objects as text in a list', { id: 'a', workloads: ['{"name":"b"}'] }, { id: 'a', workloads: [{ name: 'b' }] }],
  ])('takes %s', (_what, given, meant) => {
    expect(meantArguments(given, SCHEMA)).toEqual({ arguments: meant, warnings: [] });
  });

  it.each([
    ['a text that applies', { id: 'a', dry_run: 'false' }],
    ['an empty text that applies', { id: 'a', dry_run: '' }],
    ['True for what applies', { id: 'a', dry_run: 'False' }],
    ['0 for what applies', { id: 'a', dry_run: 0 }],
    ['a character that hides beside a name', { id: 'a\u200b' }],
    ['a switch that is neither', { id: 'a', full: 2 }],
    ['several in one text', { id: 'a', names: 'b c' }],
    ['null for what is required', { id: null }],
    ['an empty text for what is required', { id: '' }],
    ['what is unknown', { id: 'a', nme: null }],
    ['numbers that are written otherwise', { id: 'a', limit: '0x10' }],
    ['numbers that no computer holds exactly', { id: 'a', limit: '12345678901234567890' }],
    ['words for a switch', { id: 'a', full: 'yes' }],
    ['text that is no list', { id: 'a', names: 'b,c' }],
    ['an object for a list', { id: 'a', names: '{"b":1}' }],
    ['JSON that is cut off', { id: 'a', names: '["b"' }],
    ['a list longer than any text', { id: 'a', names: `["${'x'.repeat(70_000)}"]` }],
    ['a list of arguments', ['a']],
    ['a number', 7],
  ])('leaves %s to be refused', (_what, given) => {
    expect(meantArguments(given, SCHEMA)).toEqual({ arguments: given, warnings: [] });
  });

  it('looks into no more text than one call may hold', () => {
    const list = JSON.stringify(Array.from({ length: 2_400 }, () => 'abcdefghi'));
    const sent = { id: 'a', names: list, workloads: list };
    const { arguments: meant } = meantArguments(sent, SCHEMA);
    expect(meant).toEqual({ id: 'a', names: JSON.parse(list), workloads: JSON.parse(list) });
    const { arguments: tooMuch } = meantArguments({ ...sent, workloads: list.replaceAll('i', 'ijklmno') }, SCHEMA);
    expect(tooMuch).toMatchObject({ names: JSON.parse(list), workloads: expect.any(String) });
  });

  it('cuts a limit to the most that there is, and says so', () => {
    expect(meantArguments({ id: 'a', limit: '500' }, SCHEMA)).toEqual({
      arguments: { id: 'a', limit: 100 },
      warnings: ['limit was taken as 100, the most that this tool lists.'],
    });
  });

  it('takes no one text for a list of secrets', () => {
    expect(meantArguments({ id: 'a', names: 'b' }, SCHEMA, ['names']).arguments).toEqual({ id: 'a', names: 'b' });
  });

  it.each(kindful)('of $name may leave out the kind by null and by an empty text', ({ inputSchema }) => {
    for (const kind of [null, '', ' ']) {
      const { arguments: meant } = meantArguments({ namespace: 'shop', kind, name: 'cart' }, inputSchema);
      expect(meant).toEqual({ namespace: 'shop', name: 'cart' });
    }
  });

  it.each(['random_string', 'dummy'])('passes over a lone %s where there are no arguments', (name) => {
    expect(meantArguments({ [name]: 'x' }, NONE).arguments).toEqual({});
    expect(meantArguments({ [name]: 'x', other: 1 }, NONE).arguments).toEqual({ [name]: 'x', other: 1 });
    expect(meantArguments({ [name]: 'x', id: 'a' }, SCHEMA).arguments).toEqual({ [name]: 'x', id: 'a' });
  });

  it.each(tools)('of $name are what a strict call would have been', ({ inputSchema }) => {
    const sent = strictObject(inputSchema).chain((given) => fc.tuple(fc.constant(given), loosely(given, inputSchema)));
    fc.assert(
      fc.property(sent, ([strict, loose]) => {
        expect(meantArguments(strict, inputSchema)).toEqual({ arguments: strict, warnings: [] });
        expect(meantArguments(loose, inputSchema)).toEqual({ arguments: strict, warnings: [] });
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    ['nodejs', 'javascript'],
    ['golang', 'go'],
    ['C#', 'dotnet'],
    ['py', 'python'],
  ])('take the language %s as %s wherever one is asked for', (language, meant) => {
    const text = { type: 'string' } as const;
    const schema: ArgumentsSchema = {
      type: 'object',
      properties: { language: text, languages: { type: 'array', items: text }, notes: text },
      additionalProperties: false,
    };
    expect(meantArguments({ language, languages: [language, 'klingon'], notes: language }, schema).arguments).toEqual({
      language: meant,
      languages: [meant, 'klingon'],
      notes: language,
    });
  });

  const naming = tools.filter(({ inputSchema }) => namesOne(inputSchema));

  it.each(naming)('of $name are the workload that a reference names', ({ inputSchema }) => {
    const sent = strictObject(inputSchema).chain((given) => fc.tuple(fc.constant(given), asReference(given)));
    fc.assert(
      fc.property(sent, ([strict, loose]) => {
        expect(meantArguments(loose, inputSchema)).toEqual({ arguments: strict, warnings: [] });
      }),
      { numRuns: 25 },
    );
  });

  it.each(naming)('of $name keep a reference that disagrees with what stands beside it', ({ inputSchema }) => {
    const place = fc.stringMatching(/^[a-z]{4,8}$/);
    fc.assert(
      fc.property(place, place, place, (namespace, name, other) => {
        fc.pre(namespace !== other && name !== other);
        const given = { namespace: other, name: `${namespace}/${name}` };
        expect(meantArguments(given, inputSchema)).toEqual({ arguments: given, warnings: [] });
        expect(createArgumentsParser(inputSchema, [])(given).ok).toBe(false);
      }),
      { numRuns: 10 },
    );
  });

  it.each(tools)('of $name never mean all namespaces for a write, nor where one must be named', (tool) => {
    const { properties, required = [] } = tool.inputSchema;
    const takesAll = properties.namespace !== undefined && !required.includes('namespace') && tool.kind === 'READ';
    for (const namespace of ['*', 'all']) {
      const { arguments: meant, warnings } = meantArguments({ namespace }, tool.inputSchema);
      expect(meant).toEqual(takesAll ? {} : { namespace });
      expect(warnings).toHaveLength(takesAll ? 1 : 0);
    }
  });
});
