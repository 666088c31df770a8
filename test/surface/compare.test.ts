import { describe, expect, it } from 'vitest';
import { stepOf } from '../../scripts/surface/change.ts';
import { compareSurfaces } from '../../scripts/surface/compare.ts';
import { surfaceMarkdown } from '../../scripts/surface/markdown.ts';
import type { Surface, SurfaceTool } from '../../scripts/surface/surface.ts';
import { FORMER_NAMES } from '../../src/tool/former-names.ts';
import { definitions } from '../../src/tool/generated/catalog.generated.ts';

const TOOL: SurfaceTool = {
  name: 'list_things',
  title: 'List things',
  description: 'Things.',
  annotations: { readOnlyHint: true },
  inputSchema: {
    type: 'object',
    properties: {
      kind: { type: 'string', enum: ['a', 'b'], description: 'Which.' },
      limit: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
      tags: { type: 'array', items: { type: 'string', maxLength: 63 } },
      route: { type: 'string' },
    },
    required: ['kind'],
    additionalProperties: false,
  },
  outputSchema: { type: 'object', properties: { count: { type: 'integer' } } },
};

function surface(over: Partial<Surface> = {}): Surface {
  return {
    version: '1.0.0',
    tools: [TOOL],
    views: { '': ['list_things'] },
    instructions: { '': 'Begin with list_things.' },
    taken: { list_things: { properties: { route: { type: 'string', maxLength: 63 } } } },
    prompts: [{ name: 'ask', description: 'Asks.', arguments: [{ name: 'topic', required: false }] }],
    resources: { 'odigos://things': 'things' },
    ...over,
  };
}

function withTool(change: Partial<SurfaceTool>): Surface {
  return surface({ tools: [{ ...TOOL, ...change }] });
}

/** The tool with another schema of one argument; without the argument where there is none. */
function withArgument(name: string, schema: object | undefined, required: readonly string[] = ['kind']): Surface {
  const { [name]: _left, ...others } = { ...definitionsOf(TOOL) };
  const properties = schema === undefined ? others : { ...others, [name]: schema };
  return withTool({ inputSchema: { ...TOOL.inputSchema, properties, required } });
}

function definitionsOf({ inputSchema }: SurfaceTool): Readonly<Record<string, unknown>> {
  const { properties } = inputSchema;
  return typeof properties === 'object' && properties !== null ? { ...properties } : {};
}

const compare = (after: Surface, before = surface()) => compareSurfaces(before, after, FORMER_NAMES);

describe('two surfaces', () => {
  it.each<readonly [what: string, after: Surface, step: 'major' | 'minor' | 'patch', said: RegExp]>([
    ['a tool less', surface({ tools: [], views: { '': [] } }), 'major', /is gone/],
    ['a tool more', surface({ tools: [TOOL, { ...TOOL, name: 'b' }] }), 'minor', /is new/],
    ['an argument less', withArgument('kind', undefined, []), 'major', /`kind` is gone/],
    ['an argument more', withArgument('more', { type: 'string' }), 'minor', /`more` is new/],
    ['one more that is required', withArgument('more', {}, ['kind', 'more']), 'major', /`more` is new, and required/],
    [
      'one that is required now',
      withTool({ inputSchema: { ...TOOL.inputSchema, required: ['kind', 'limit'] } }),
      'major',
      /`limit` is required now/,
    ],
    [
      'one that may be left out now',
      withTool({ inputSchema: { ...TOOL.inputSchema, required: [] } }),
      'minor',
      /may be left out/,
    ],
    [
      'a value less',
      withArgument('kind', { type: 'string', enum: ['a'], description: 'Which.' }),
      'major',
      /value b is taken no more/,
    ],
    [
      'a value more',
      withArgument('kind', { type: 'string', enum: ['a', 'b', 'c'], description: 'Which.' }),
      'minor',
      /value c is taken/,
    ],
    ['free values', withArgument('kind', { type: 'string', description: 'Which.' }), 'minor', /is free/],
    ['values that were free', withArgument('route', { type: 'string', enum: ['/'] }), 'major', /is bound to/],
    ['another type', withArgument('route', { type: 'integer' }), 'major', /type string is taken no more/],
    ['a type more', withArgument('route', { type: ['string', 'integer'] }), 'minor', /type integer is taken/],
    [
      'a lower maximum',
      withArgument('limit', { type: 'integer', minimum: 1, maximum: 50, default: 20 }),
      'major',
      /`maximum` 100 → 50/,
    ],
    [
      'a higher maximum',
      withArgument('limit', { type: 'integer', minimum: 1, maximum: 200, default: 20 }),
      'minor',
      /`maximum` 100 → 200/,
    ],
    [
      'no minimum',
      withArgument('limit', { type: 'integer', maximum: 100, default: 20 }),
      'minor',
      /`minimum` 1 → none/,
    ],
    ['a minimum', withArgument('route', { type: 'string', minLength: 1 }), 'major', /`minLength` none → 1/],
    [
      'a bound of items',
      withArgument('tags', { type: 'array', items: { type: 'string', maxLength: 9 } }),
      'major',
      /`tags\[\]`: `maxLength` 63 → 9/,
    ],
    [
      'another default',
      withArgument('limit', { type: 'integer', minimum: 1, maximum: 100, default: 10 }),
      'minor',
      /another default/,
    ],
    ['a pattern', withArgument('route', { type: 'string', pattern: '^/' }), 'major', /`pattern` differs/],
    [
      'other words of an argument',
      withArgument('kind', { type: 'string', enum: ['a', 'b'], description: 'What.' }),
      'patch',
      /`kind`: description/,
    ],
    ['other words of a tool', withTool({ description: 'All things.' }), 'patch', /description/],
    [
      'an answer without a field',
      withTool({ outputSchema: { type: 'object', properties: {} } }),
      'major',
      /the answer’s `count` is gone/,
    ],
    [
      'an answer with one more',
      withTool({ outputSchema: { type: 'object', properties: { count: { type: 'integer' }, of: {} } } }),
      'minor',
      /has `of`/,
    ],
    ['a read that writes', withTool({ annotations: { readOnlyHint: false } }), 'major', /`readOnlyHint` true → false/],
    ['a view that lists less', surface({ views: { '': [] } }), 'minor', /leaves `list_things`/],
    ['other instructions', surface({ instructions: { '': 'Begin.' } }), 'patch', /text/],
    ['a prompt less', surface({ prompts: [] }), 'major', /is gone/],
    [
      'a prompt that asks for more',
      surface({ prompts: [{ name: 'ask', description: 'Asks.', arguments: [{ name: 'topic', required: true }] }] }),
      'major',
      /`topic` is required now/,
    ],
    [
      'a bound that lists leave out',
      surface({ taken: { list_things: { properties: { route: { type: 'string', maxLength: 62 } } } } }),
      'major',
      /`route`: `maxLength` 63 → 62/,
    ],
    ['a resource less', surface({ resources: {} }), 'major', /is gone/],
  ])('%s', (_what, after, step, said) => {
    const changes = compare(after);
    expect(stepOf(changes)).toBe(step);
    expect(surfaceMarkdown('main', changes)).toMatch(said);
  });

  it('do not differ from themselves, whatever tools there are', () => {
    const tools = Object.values(definitions).map(({ name, description, inputSchema }) => ({
      name,
      description,
      annotations: {},
      inputSchema: { ...inputSchema },
    }));
    const all = surface({ tools });
    expect(compare(all, all)).toEqual([]);
    expect(surfaceMarkdown('main', [])).toContain('Nothing differs.');
  });

  it('an argument that is taken by its former name too breaks nobody', () => {
    const { route, ...others } = definitionsOf(TOOL);
    const renamed = withTool({
      inputSchema: { ...TOOL.inputSchema, properties: { ...others, routes: { type: 'array' } } },
    });
    expect(compare(renamed).map(({ step, what }) => [step, what])).toEqual([
      ['minor', '`route` is called `routes` now, and taken by both names'],
      ['minor', '`routes` is new'],
    ]);
    expect(route).toBeDefined();
  });

  it('print the gravest change first, and what texts quote ends no block', () => {
    const after = surface({ tools: [{ ...TOOL, description: '```\nThings' }], prompts: [] });
    const text = surfaceMarkdown('main', compare(after));
    expect(text.indexOf('(major)')).toBeLessThan(text.indexOf('(patch)'));
    expect(text).toContain('````diff');
    expect(text).toContain('At least a **major** version follows.');
  });
});

describe('a renamed tool', () => {
  const renamed = surface({
    tools: [{ ...TOOL, name: 'list_all_things' }],
    views: { '': ['list_all_things'] },
    taken: { list_all_things: { properties: { route: { type: 'string', maxLength: 63 } } } },
  });

  it('breaks nobody where it is taken by its former name, and is compared as what it is now', () => {
    const former = new Map([['list_things', 'list_all_things']]);
    const changes = compareSurfaces(surface(), renamed, FORMER_NAMES, former);
    expect(stepOf(changes)).toBe('minor');
    expect(changes).toContainEqual({
      step: 'minor',
      of: 'tool `list_things`',
      what: 'is `list_all_things` now, and is taken by its former name too',
    });
    expect(changes.filter(({ of }) => of.startsWith('tool'))).toHaveLength(1);
  });

  it('breaks clients where it is not', () => {
    expect(stepOf(compare(renamed))).toBe('major');
  });
});
