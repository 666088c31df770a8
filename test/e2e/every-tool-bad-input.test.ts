import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { needsKind } from '../../src/tool/workload-reference.ts';
import { type InputProperty, propertiesOf } from './arguments.ts';
import { errorOf, type ToolResult } from './envelope.ts';
import { EVERYTHING, possibleArguments } from './possible.ts';
import { type Served, serve } from './serve.ts';
import { JSON_HEADERS, modernCall, resultOf, send } from './wire.ts';

const { listed, tools } = createCatalog();
/** Of the release to come, which has all tools. */
const NEXT = { ...EVERYTHING, version: { release: 'next' } };
type Listed = (typeof listed)[number];
type Given = Record<string, unknown>;

/** A call that must be refused for one argument. */
interface Bad {
  readonly what: string;
  readonly argument: string;
  readonly given: Given;
  /** What the message must hold beside the argument's name. */
  readonly says?: readonly string[];
}

/** Values of every type but its own, which cannot be meant as one of it either. */
const WRONG: Readonly<Record<InputProperty['type'], readonly unknown[]>> = {
  string: [7, true, ['a'], { a: 1 }],
  integer: ['7a', '7 ', true, [7], 1.5, '1.5', 'NaN', '0x7', '1e3'],
  number: ['7,5', true, [7], 'NaN', '50%', 'Infinity'],
  boolean: ['yes', 2, []],
  array: ['a b', '{"a":1}', '["a"', 7, true, { a: 1 }],
  object: ['a', '["a"]', 7, true, []],
};

const LONG = 'x'.repeat(10_000);

function badCalls(tool: Listed, possible: Given): readonly Bad[] {
  const properties = Object.entries(propertiesOf(tool));
  // A workload is found by its name alone.
  const required = (tool.inputSchema.required ?? []).filter(
    (name) => name !== 'namespace' || !needsKind(tools.get(tool.name)?.definition.inputSchema ?? tool.inputSchema),
  );
  const names = properties.map(([name]) => name);
  const misspelt = names.length > 0 ? `${names[0]}x` : 'anything';
  return [
    ...required.map((argument) => ({
      what: `without ${argument}`,
      argument,
      given: Object.fromEntries(Object.entries(possible).filter(([name]) => name !== argument)),
      says: ['is required'],
    })),
    {
      what: 'with an unknown argument',
      argument: misspelt,
      given: { ...possible, [misspelt]: 1 },
      says: names.length > 0 ? ['is unknown', `Did you mean "${names[0]}"`, ...names] : ['takes no arguments'],
    },
    ...['constructor', 'toString', 'hasOwnProperty'].map((argument) => ({
      what: `with ${argument}`,
      argument,
      given: { ...possible, [argument]: 1 },
      says: ['is unknown'],
    })),
    ...properties.flatMap(([argument, property]) => badValues(argument, property, possible)),
    ...required.map((argument) => ({
      what: `with null for ${argument}`,
      argument,
      given: { ...possible, [argument]: null },
    })),
    ...names
      .filter((name) => name === 'dry_run')
      .map((argument) => ({
        what: 'with a text for dry_run',
        argument,
        given: { ...possible, dry_run: 'false' },
      })),
  ];
}

function badValues(argument: string, property: InputProperty, possible: Given): readonly Bad[] {
  const bad = (what: string, value: unknown, says: readonly string[] = []): Bad => ({
    what: `with ${what} for ${argument}`,
    argument,
    given: { ...possible, [argument]: value },
    says,
  });
  const { type, enum: values, minimum, maximum, maxItems } = property;
  // A map is meant as a list of keys and values.
  const arePairs = Object.keys(property.items?.properties ?? {}).join() === 'key,value';
  const isMap = (value: unknown): boolean => /^\{/.test(typeof value === 'string' ? value : JSON.stringify(value));
  return [
    ...WRONG[type].filter((value) => !(arePairs && isMap(value))).map((value) => bad(JSON.stringify(value), value)),
    ...(values ? [bad('no such choice', 'nonesuch', values)] : []),
    ...(type === 'string' ? [bad('10,000 characters', LONG), bad('a control character', 'a\u0007b')] : []),
    ...(type === 'string'
      ? [bad('a zero-width character', 'a\u200bb'), bad('a newline in colour', '\u001b[31ma')]
      : []),
    ...(minimum === undefined ? [] : [bad('a number too small', minimum - 1, [String(minimum)])]),
    ...(maximum === undefined || argument === 'limit' ? [] : [bad('a number too big', maximum + 1, [String(maximum)])]),
    ...(argument.endsWith('percentage') ? [bad('-1 %', -1), bad('101 %', 101)] : []),
    ...(maxItems === undefined ? [] : [bad('a list too long', Array(maxItems + 1).fill('a'))]),
    ...(property.minItems ? [bad('an empty list', [])] : []),
    ...(type === 'array' ? [bad('a list of lists', [[[]]])] : []),
  ];
}

describe('bad arguments', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve({ mode: 'read-write', demo: NEXT });
  });
  afterAll(() => served.stop());

  test.each(listed)('$name refuses each, names it and sends nothing', async (tool) => {
    const calls = badCalls(tool, possibleArguments(tool, served.demo));
    expect(calls.length).toBeGreaterThan(3);
    const before = served.upstream.posts.length;
    const results: ToolResult[] = [];
    const lines = await served.auditOf(calls.length, async () => {
      for (const { given } of calls) results.push(resultOf(await send(served.url, modernCall(tool.name, given))));
    });
    for (const [place, { what, argument, says = [] }] of calls.entries()) {
      const result = results[place];
      if (!result?.isError) throw new Error(`${tool.name} ${what} was not refused`);
      const error = errorOf(result);
      expect(error, what).toMatchObject({ side: 'arguments', changed: 'no' });
      expect(error.message, what).toContain(argument);
      for (const word of says) expect(error.message, what).toContain(word);
      expect(error.message.length, what).toBeLessThan(3_000);
      const sentences = `${error.message} ${error.advice ?? ''}`.split(/(?<=[.?])\s+(?=[A-Z])/);
      expect(new Set(sentences).size, what).toBe(sentences.length);
      if (argument !== 'cursor') expect(error.advice, what).toContain('in this form: {');
      else expect(result.envelope.next_steps, what).toHaveLength(1);
    }
    expect(lines).toHaveLength(calls.length);
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ tool: tool.name, outcome: 'tool_error' });
    expect(served.upstream.posts).toHaveLength(before);
  });

  test.each(listed)('$name takes no prototype', async ({ name }) => {
    const params = `{"name":"${name}","arguments":{"__proto__":{"polluted":true},"prototype":{"polluted":true}}}`;
    const body = `{"jsonrpc":"2.0","id":1,"method":"tools/call","params":${params}}`;
    const answer = await send(served.url, { headers: JSON_HEADERS, body });
    expect(errorOf(resultOf(answer))).toMatchObject({ side: 'arguments', changed: 'no' });
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  const KINDED = listed.filter(
    (tool) => propertiesOf(tool).kind !== undefined && propertiesOf(tool).name !== undefined,
  );
  test.each(KINDED)('$name takes kinds in any spelling, and names those that there are', async (tool) => {
    const given = { ...possibleArguments(tool, served.demo), namespace: 'default', name: 'no-such-workload' };
    const said = async (kind: string): Promise<string> => {
      const { envelope } = resultOf(await send(served.url, modernCall(tool.name, { ...given, kind })));
      const { plan: _plan, ...data }: Given = envelope.data ?? {};
      return JSON.stringify(envelope.error ?? data);
    };
    const plain = await said('Deployment');
    expect(plain).not.toContain('"side":"arguments"');
    for (const kind of ['deployment', 'DEPLOYMENT', 'deployments', 'deploy']) {
      const other = await said(kind);
      if (other !== plain) expect(other, kind).toMatch(/Did you mean .*"Deployment/);
    }
    for (const kind of ['Deployments/apps', 'Service']) {
      expect(await said(kind), kind).toMatch(/kind .*Deployment.*StatefulSet/);
    }
  });
});

/** Names that nothing has; Kubernetes would not even allow most of them. */
const NOBODY = [
  'no-such-thing',
  'No Such Thing',
  `it's "quoted"`,
  'a/b/../../c',
  '../../etc/passwd',
  'first\nsecond',
  'x'.repeat(254),
  '$(id)',
  '%00%0a',
  '日本語',
];

/** Arguments that name something that must exist, by their names. */
const NAMING = ['namespace', 'name', 'id', 'group', 'rule_id', 'service', 'type', 'stream', 'container', 'data_stream'];

describe('names of what is not there', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve({ mode: 'read-write', demo: NEXT });
  });
  afterAll(() => served.stop());

  const namingOf = (tool: Listed): readonly string[] =>
    NAMING.filter((name) => propertiesOf(tool)[name]?.type === 'string' && !propertiesOf(tool)[name]?.enum);
  const POINTING = listed.filter((tool) => namingOf(tool).length > 0);

  test.each(POINTING)('$name refuses or says honestly that there is nothing, and leads on', async (tool) => {
    const isRead = tool.annotations.readOnlyHint;
    const possible = possibleArguments(tool, served.demo);
    // What a create names is new.
    const names = namingOf(tool).filter((name) => isRead || !/^create_/.test(tool.name) || name === 'type');
    for (const argument of names) {
      for (const name of NOBODY) {
        const given = { ...possible, [argument]: name };
        // In the view of all tools: what leads on may be in any toolset.
        const message = { ...modernCall(tool.name, given), path: '/mcp?toolsets=all' };
        const result = resultOf(await send(served.url, message));
        const where = `${tool.name} ${argument}=${name.slice(0, 30)}: ${result.text.slice(0, 400)}`;
        if (result.isError) {
          expect(errorOf(result), where).toMatchObject({
            side: expect.stringMatching(/^(arguments|target)$/),
            changed: 'no',
          });
          if (errorOf(result).side === 'target') expect(result.envelope.next_steps.length, where).toBeGreaterThan(0);
        } else if (isRead) {
          expect(result.envelope.next_steps.length, where).toBeGreaterThan(0);
        }
      }
    }
    expect(served.upstream.mutations()).toEqual([]);
  });
});
