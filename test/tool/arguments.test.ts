import { describe, expect, it } from 'vitest';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { createArgumentsParser } from '../../src/tool/arguments.ts';
import type { ArgumentsSchema, ToolDefinition } from '../../src/tool/definition.ts';
import { fieldOf } from '../../src/tool/fields.ts';
import { minimalArguments } from '../../src/tool/minimal-arguments.ts';
import { needsKind } from '../../src/tool/workload-reference.ts';
import { parseSource } from '../../src/tools/actions/write-fields.ts';

const schema: ArgumentsSchema = {
  type: 'object',
  properties: {
    namespace: { type: 'string', description: 'Kubernetes namespace.', minLength: 1, maxLength: 63 },
    kind: { type: 'string', enum: ['Deployment', 'StatefulSet', 'DaemonSet'] },
    limit: { type: 'integer', default: 50, minimum: 1, maximum: 200 },
    keep: { type: 'number' },
    full: { type: 'boolean', default: false },
    names: { type: 'array', items: { type: 'string', maxLength: 5 }, minItems: 1, maxItems: 3 },
    group: { type: 'string', pattern: '^[a-z]+$', patternMeans: 'of small letters' },
    notes: { type: 'string' },
    password: { type: 'string', minLength: 8 },
    fields: {
      type: 'array',
      items: {
        type: 'object',
        properties: { key: { type: 'string' }, value: { type: 'string' } },
        required: ['key', 'value'],
        additionalProperties: false,
      },
      default: [],
    },
  },
  required: ['namespace'],
  additionalProperties: false,
};

const parse = createArgumentsParser<object>(schema, ['password', 'fields']);
const given = { namespace: 'market' };

function problems(value: unknown): string {
  const parsed = parse(value);
  return parsed.ok ? 'none' : parsed.problems.join('\n');
}

describe('arguments', () => {
  it('have their defaults filled', () => {
    expect(parse(given)).toEqual({
      ok: true,
      arguments: { namespace: 'market', limit: 50, full: false, fields: [] },
    });
  });

  it('that are missing are named with what they are', () => {
    expect(problems({})).toBe('namespace is required: Kubernetes namespace.');
    expect(problems(undefined)).toBe('namespace is required: Kubernetes namespace.');
    expect(problems(null)).toBe('namespace is required: Kubernetes namespace.');
  });

  it.each([[[]], ['text'], [7], [true]])('must be an object: %j is refused', (value) => {
    expect(problems(value)).toBe('arguments must be an object of named arguments.');
  });

  it('that are unknown are refused with the nearest name and all valid ones', () => {
    const text = problems({ ...given, Namespce: 'x' });
    expect(text).toContain('"Namespce" is unknown. Did you mean "namespace"?');
    expect(text).toContain('Valid: namespace, kind, limit');
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('named %s are unknown like any other', (name) => {
    expect(problems(JSON.parse(`{"namespace":"market","${name}":{"a":1}}`))).toContain(`"${name}" is unknown`);
    const nested = `{"namespace":"market","fields":[{"key":"a","value":"b","${name}":"c"}]}`;
    expect(problems(JSON.parse(nested))).toContain(`"${name}" is unknown`);
  });

  it('of a tool without any are refused in one sentence', () => {
    const parseNone = createArgumentsParser({ type: 'object', properties: {}, additionalProperties: false }, []);
    expect(parseNone({ x: 1 })).toEqual({
      ok: false,
      problems: ['"x" is unknown: this tool takes no arguments.'],
      example: {},
    });
    expect(parseNone({})).toEqual({ ok: true, arguments: {} });
  });

  it.each([
    [{ limit: '50' }, 'limit must be a whole number from 1 to 200; got "50".'],
    [{ limit: 2.5 }, 'limit must be a whole number from 1 to 200; got 2.5.'],
    [{ limit: 0 }, 'limit must be a whole number from 1 to 200; got 0.'],
    [{ limit: null }, 'limit must be a whole number from 1 to 200; got null.'],
    [{ keep: 'x' }, 'keep must be a number; got "x".'],
    [{ keep: {} }, 'keep must be a number; got an object.'],
    [{ full: 'yes' }, 'full must be true or false; got "yes".'],
    [{ names: 'a' }, 'names must be a list from 1 to 3 items; got "a".'],
    [{ names: [] }, 'names must be a list from 1 to 3 items; got an empty list.'],
    [{ names: ['a', 7] }, 'names[1] must be text of at most 5 characters; got 7.'],
    [{ names: ['abcdef'] }, 'names[0] must be text of at most 5 characters; got "abcdef".'],
    [{ group: 'A1' }, 'group must be text of small letters; got "A1".'],
    [{ fields: [{ key: 'a' }] }, 'fields[0].value is required.'],
  ])('of a wrong kind are refused with the right one: %j', (wrong, text) => {
    expect(problems({ ...given, ...wrong })).toBe(text);
  });

  it.each([
    ['deployment', 'Deployment'],
    ['DEPLOYMENT', 'Deployment'],
    ['deploy', 'Deployment'],
    ['sts', 'StatefulSet'],
    ['daemon-set', 'DaemonSet'],
  ])('that name a workload kind as %s are taken as %s', (kind, spelled) => {
    const parsed = parse({ ...given, kind });
    expect(parsed).toMatchObject({ ok: true, arguments: { kind: spelled } });
  });

  it.each([
    ['Deploymnt', 'Deployment'],
    ['Daemon', 'DaemonSet'],
  ])('of a closed set name the right spelling of %s', (kind, nearest) => {
    expect(problems({ ...given, kind })).toBe(
      `kind must be one of Deployment, StatefulSet, DaemonSet; got "${kind}". Did you mean "${nearest}"?`,
    );
  });

  it('that are too long are refused without being repeated in full', () => {
    const text = problems({ namespace: 'n'.repeat(300) });
    expect(text).toMatch(/^namespace must be text from 1 to 63 characters; got "n{60}…"\.$/);
    expect(problems({ ...given, notes: 'n'.repeat(8_193) })).toBe('notes has 8193 characters: at most 8192.');
    expect(problems({ ...given, ['x'.repeat(300)]: 1 }).length).toBeLessThan(300);
  });

  it.each([
    ['a NUL', '\u0000'],
    ['an escape', '\u001b[31m'],
    ['a C1 control', '\u0085'],
    ['a zero-width space', '\u200b'],
    ['a right-to-left override', '\u202e'],
    ['an Arabic letter mark', '\u061c'],
    ['a tag character', '\u{e0041}'],
    ['a byte-order mark', '\ufeff'],
    ['the blank of braille', '\u2800'],
    ['a filler', '\u3164'],
    ['half a pair', '\ud83d'],
    ["a selector that is no emoji's", '\ufe0f'],
    ['a text spelt out in selectors', '☁\ufe0f\ufe01\ufe02\u{e0101}'],
  ])('that hold %s are refused wherever it stands', (_what, character) => {
    const says = 'holds a control or invisible character. Send plain text.';
    expect(problems({ namespace: `a${character}b` })).toBe(`namespace ${says}`);
    expect(problems({ ...given, names: ['a', `b${character}`] })).toBe(`names[1] ${says}`);
    expect(problems({ ...given, fields: [{ key: 'a', value: `b${character}` }] })).toBe(`fields[0].value ${says}`);
    expect(problems({ ...given, [`na${character}me`]: 1 })).toContain('is unknown');
    expect(problems({ ...given, [`na${character}me`]: 1 })).not.toContain(character);
  });

  it('may hold line ends, tabs and emoji', () => {
    expect(parse({ ...given, notes: 'a\r\n\tb ☁️ ü' })).toMatchObject({ ok: true });
  });

  it('name what is unknown, hidden and wrong inside at once', () => {
    const text = problems({ limt: 1, names: ['a\u0000', 7], fields: [{ key: 'a', vlue: 'b' }], group: 'A1' });
    expect(text.split('\n')).toHaveLength(7);
    for (const place of ['"limt"', 'names[0]', 'names[1]', 'fields[0].value', '"vlue"', 'group', 'namespace']) {
      expect(text).toContain(place);
    }
  });

  it('name every problem of a call at once, at most ten', () => {
    expect(problems({ kind: 'x', limit: 0 }).split('\n')).toHaveLength(3);
    const many = problems(Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`x${index}`, 1])));
    expect(many.split('\n')).toHaveLength(11);
    expect(many).toContain('4991 more are wrong.');
  });

  it.each([
    [20, 'fields[0][0][0][0][0][0][0][0][0] is nested too deeply.'],
    [5_000, 'arguments are nested more than 64 levels deep.'],
  ])('that are nested %i levels deep are refused, not followed', (levels, said) => {
    const deep = JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);
    expect(problems({ ...given, fields: deep })).toBe(said);
  });

  it.each([
    ['names', Object.fromEntries(Array.from({ length: 75_000 }, (_, index) => [`x${index}`, 1]))],
    ['items', { ...given, names: Array.from({ length: 75_000 }, () => 7) }],
    ['values deep inside', { ...given, fields: Array.from({ length: 2_000 }, () => ({ key: 'a', value: 1, x: 2 })) }],
  ])('of more %s than any call has are not looked at', (_what, many) => {
    expect(problems(many)).toBe('arguments hold more than 5000 values.');
  });

  it('are told of the first of many wrong items and names alone', () => {
    const items = problems({ ...given, names: Array.from({ length: 900 }, (_, index) => index) });
    expect(items.split('\n')).toHaveLength(1);
    const wrong = problems({ ...given, fields: Array.from({ length: 900 }, () => ({ key: 'a', value: 1 })) });
    expect(wrong.split('\n')).toHaveLength(11);
    const unknown = Object.fromEntries(Array.from({ length: 900 }, (_, index) => [`x${index}`, 1]));
    expect(problems({ ...given, fields: [{ key: 'a', value: 'b', ...unknown }] })).toContain('890 more are wrong.');
  });

  it('that are secret are never repeated in a problem', () => {
    const canary = 'can4ry';
    for (const wrong of [
      { password: canary },
      { password: [canary] },
      { fields: canary },
      { fields: [canary] },
      { fields: [{ key: 'a', value: [canary] }] },
      { fields: { key: canary } },
    ]) {
      expect(problems({ ...given, ...wrong })).not.toContain(canary);
    }
  });
});

const tools = [...createCatalog().tools.values()];

/** Arguments with a kind where it may be left out, as it is found out before they are checked. */
function withKind(given: object | undefined, { inputSchema }: Pick<ToolDefinition, 'inputSchema'>): object {
  return { ...(needsKind(inputSchema) ? { kind: 'Deployment' } : {}), ...given };
}

const kindful = tools
  .filter(({ definition: { inputSchema } }) => {
    const items = inputSchema.properties.workloads?.items;
    return needsKind(inputSchema) || (items !== undefined && needsKind(items));
  })
  .map(({ definition: { name }, prepare }) => ({ name, prepare }));

describe('arguments of the catalog', () => {
  it.each(tools)('of $definition.name are shown by an example that is taken', ({ definition, prepare }) => {
    const { properties } = definition.inputSchema;
    const refused = prepare(Object.fromEntries(Object.keys(properties).map((name) => [name, { no: '\u0000' }])));
    if (refused.ok) return expect(properties).toEqual({});
    expect(refused.example).toBeDefined();
    expect(prepare(withKind(refused.example, definition))).toMatchObject({ ok: true });
    expect(prepare('no object')).toMatchObject({ ok: false, example: expect.anything() });
  });

  it.each(tools)('of $definition.name are refused without a sentence twice or a pattern', ({ definition, prepare }) => {
    const { properties, required = [] } = definition.inputSchema;
    const wrong = (value: unknown) => Object.fromEntries(Object.keys(properties).map((name) => [name, value]));
    for (const given of [
      {},
      wrong(7),
      wrong('?!'),
      wrong([{}]),
      { ...wrong(7), unknown_one: 1, unknown_two: 'a\u0000' },
    ]) {
      const parsed = prepare(given);
      if (parsed.ok) continue;
      expect(new Set(parsed.problems).size).toBe(parsed.problems.length);
      for (const problem of parsed.problems) {
        expect(problem).not.toMatch(/[\]\w)][*+$]|\\w|\^\[/);
        expect(problem).not.toMatch(/^(\w+) is required: \1\.$/i);
      }
    }
    const none = prepare({});
    for (const name of required.filter((one) => one !== 'kind' || !needsKind(definition.inputSchema)))
      expect(none).toMatchObject({
        problems: expect.arrayContaining([expect.stringContaining(`${name} is required`)]),
      });
  });

  it.each(kindful)('of $name never say that a kind is required where it may be left out', ({ prepare }) => {
    const wrongs = [
      {},
      { name: 'cart' },
      { namespace: 'shop' },
      { workloads: [{ name: 'cart' }] },
      { workload: 'cart' },
    ];
    for (const wrong of wrongs) {
      const parsed = prepare(wrong);
      expect(parsed.ok ? [] : parsed.problems.filter((one) => /kind is required/.test(one))).toEqual([]);
    }
  });

  it.each(tools)('of $definition.name are shown with the one put right that is wrong', ({ definition, prepare }) => {
    const { inputSchema, secretArguments } = definition;
    const all = Object.keys(inputSchema.properties);
    const right = Object.entries(withKind(minimalArguments(inputSchema, all), definition));
    expect(prepare(Object.fromEntries(right)).ok).toBe(true);
    for (const [name] of right) {
      const others = right.filter(([other]) => other !== name && !secretArguments.includes(other));
      for (const wrong of [{ no: 1 }, 'k\u0000', [[1]], -7, 'klingon\u200b']) {
        const parsed = prepare({ ...Object.fromEntries(right), dry_run: false, plan: 'p', [name]: wrong });
        if (parsed.ok) continue;
        expect(parsed.example).toMatchObject(Object.fromEntries(others));
        expect(Object.keys(parsed.example ?? {}).filter((one) => ['dry_run', 'plan'].includes(one))).toEqual([]);
        expect(prepare(withKind(parsed.example, definition))).toMatchObject({ ok: true });
        expect(JSON.stringify(parsed.example)).not.toContain('klingon');
      }
    }
  });

  it('are shown under the name that was meant, but not where it may hold a secret', () => {
    let renamed = 0;
    for (const { definition, prepare } of tools) {
      const { inputSchema, secretArguments } = definition;
      const right: Readonly<Record<string, unknown>> = {
        ...minimalArguments(inputSchema, Object.keys(inputSchema.properties)),
      };
      for (const name of Object.keys(right)) {
        const { [name]: value, ...others } = right;
        const parsed = prepare({ ...others, [`${name}s_`]: value });
        if (parsed.ok) throw new Error(`${name}s_ is taken by ${definition.name}`);
        if (secretArguments.length > 0) expect(parsed.isComplete).toBeUndefined();
        else if (parsed.problems.some((one) => one.includes(`Did you mean "${name}"?`))) {
          expect(parsed).toMatchObject({ example: right, isComplete: true });
          renamed += 1;
        }
      }
    }
    expect(renamed).toBeGreaterThan(100);
  });

  it.each([
    ['list_sources', { namespace: 'shop', limit: 0 }, { namespace: 'shop', limit: 50 }, true],
    ['list_workloads_in_namespace', { namespace: 'shop', limit: 0 }, { namespace: 'shop', limit: 50 }, true],
    [
      'list_workloads_in_namespace',
      { namespace: 'shop', instrumented: 'no' },
      { namespace: 'shop', instrumented: false },
      true,
    ],
    ['list_workloads_in_namespace', { namespace: 'shop', instrumented: 'maybe' }, { namespace: 'shop' }, undefined],
    ['list_sources', { health: 'eror' }, { health: 'Error' }, true],
    ['list_sources', { health: 'klingon', namespace: 'shop' }, { namespace: 'shop' }, undefined],
    ['get_config', { section: 'samplng' }, { section: 'sampling' }, true],
    ['list_sources', { nmaespace: 'shop' }, { namespace: 'shop' }, true],
    ['list_sources', { name: 'cart' }, { name_contains: 'cart' }, true],
    ['list_sources', { helth: 'error' }, { health: 'Error' }, true],
    ['describe_source', { workload: 'checkout', namespace: 'shop' }, { namespace: 'shop', name: 'checkout' }, true],
    ['describe_source', { namespace: 'shop' }, { namespace: 'shop', name: 'my-name' }, undefined],
    ['collect_diagnose_bundle', { namespaces: 'shop, mall' }, { namespaces: ['shop', 'mall'] }, true],
    ['set_log_level', { level: 'warning', dry_run: 'no' }, { level: 'warn' }, true],
    ['list_sources', { cursor: 'x'.repeat(2_000), namespace: 'shop' }, { namespace: 'shop' }, true],
    [
      'describe_source',
      { namespace: 'default', name: 'shop/Deployment/checkout' },
      { namespace: 'shop', kind: 'Deployment', name: 'checkout' },
      undefined,
    ],
    [
      'get_source_hot_functions',
      { namespace: 'shop', name: 'a', limit: 'ten' },
      { namespace: 'shop', name: 'a' },
      undefined,
    ],
  ])('of %s: %j are put right as %j', (name, given, example, isComplete) => {
    const parsed = createCatalog().tools.get(name)?.prepare(given);
    expect(parsed).toMatchObject({ ok: false, example });
    expect(parsed?.ok === false && parsed.isComplete).toBe(isComplete ?? undefined);
  });

  it('of a secret are never shown, nor what came with a name that may be one', () => {
    const tool = createCatalog().tools.get('create_destination');
    const canary = 'can4ry-value';
    for (const wrong of [
      { fields: [{ key: 'TOKEN', value: canary }], limit: 1 },
      { feilds: [{ key: 'TOKEN', value: canary }] },
      { nmae: canary },
      { fields: canary },
    ]) {
      const parsed = tool?.prepare({ name: 'a', type: 'jaeger', ...wrong });
      expect(parsed?.ok).toBe(false);
      expect(JSON.stringify(parsed)).not.toContain(canary);
      expect(parsed).not.toHaveProperty('isComplete');
    }
  });

  it('say what disagrees with a reference', () => {
    const tool = createCatalog().tools.get('describe_source');
    const says = (given: object) => {
      const parsed = tool?.prepare(given);
      return parsed?.ok === false ? parsed.problems.join(' ') : '';
    };
    expect(says({ namespace: 'default', name: 'shop/Deployment/checkout' })).toBe(
      'name says namespace "shop", and namespace is "default": leave out the wrong one.',
    );
    expect(says({ kind: 'DaemonSet', name: 'shop/Deployment/checkout', namespace: 'shop' })).toBe(
      'name says kind "Deployment", and kind is "DaemonSet": leave out the wrong one.',
    );
    expect(says({ namespace: 'shop', name: 'a/b/c/d' })).toContain('must be a name, or namespace/Kind/name');
  });

  it('that hold a cursor which is none have one sentence of it', () => {
    const list = createCatalog().tools.get('list_sources');
    for (const cursor of ['x', 'x'.repeat(1_101), 'x'.repeat(9_000)]) {
      const parsed = list?.prepare({ cursor });
      expect(parsed).toMatchObject({ ok: false, isCursorWrong: true, example: {} });
      expect(parsed?.ok === false && parsed.problems).toHaveLength(1);
    }
    expect(list?.prepare({ cursor: 7 })).toMatchObject({ problems: [expect.stringContaining('cursor must be text')] });
  });

  it('that have a pattern say it in words', () => {
    const stated = tools.flatMap(({ definition: { name, inputSchema } }) =>
      Object.entries(inputSchema.properties).map(([argument, property]) => ({ name, argument, property })),
    );
    const wordless = stated.filter(
      ({ property }) => property.pattern !== undefined && property.patternMeans === undefined,
    );
    expect(stated.some(({ property }) => property.pattern !== undefined)).toBe(true);
    expect(wordless.map(({ name, argument }) => `${name} ${argument}`)).toEqual([]);
  });
});

describe('an example of arguments', () => {
  const tools = [...createCatalog().tools.values()].map(({ definition }) => definition);
  const whole = ({ inputSchema }: ToolDefinition): object =>
    minimalArguments(inputSchema, Object.keys(inputSchema.properties));

  it.each(tools)('is taken by its own tool, with all that it may be given: $name', (tool) => {
    const example = whole(tool);
    expect(createArgumentsParser(tool.inputSchema, [])(example)).toMatchObject({ ok: true });
  });

  it('names a workload in the form that its argument asks for', () => {
    const named = tools.flatMap((tool) =>
      Object.entries(tool.inputSchema.properties)
        .filter(([, { description = '' }]) => description.includes('namespace/Kind/name'))
        .map(([argument]) => [tool.name, [fieldOf(whole(tool), argument)].flat()] as const),
    );
    expect(named.length).toBeGreaterThan(5);
    for (const [name, sources] of named) {
      expect([name, sources.map((source) => parseSource(String(source)) !== undefined)]).toEqual([name, [true]]);
    }
  });
});
