import { readFileSync } from 'node:fs';
import { buildSchema, Kind, parse, validate, visit } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { servedTools } from '../../src/catalog/live-catalog.ts';
import { operations } from '../../src/tool/generated/catalog.generated.ts';
import { readArguments } from './arguments.ts';
import type { SeenPost } from './counting-upstream.ts';
import { dataOf, planOf } from './envelope.ts';
import { type Served, serve } from './serve.ts';
import { legacyCall, modernCall, resultOf, send } from './wire.ts';

const TEXTS = new Map(
  Object.values(operations).flatMap(({ name, text, isToCome }) => (isToCome ? [] : [[name, text] as const])),
);

const schema = buildSchema(readFileSync(new URL('../../graphql/schema.graphql', import.meta.url), 'utf8'));

test.each([...TEXTS])('the text of %s is plain GraphQL that the contract takes', (_name, text) => {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const foreign: string[] = [];
  visit(document, {
    Directive: ({ name }) => {
      if (name.value !== 'include' && name.value !== 'skip') foreign.push(`@${name.value}`);
    },
    OperationDefinition: (definition) => {
      if ('description' in definition && definition.description) foreign.push('a description');
    },
    VariableDefinition: (definition) => {
      if ('description' in definition && definition.description) foreign.push('a description of a variable');
    },
    FragmentDefinition: (definition) => {
      if ('description' in definition && definition.description) foreign.push('a description of a fragment');
    },
  });
  expect(foreign).toEqual([]);
});

describe('what is sent to the UI API', () => {
  let served: Served;
  // A client's own headers, a forged right and the UI's own cookie among them.
  const inbound = {
    'x-odigos-admin-allow': 'true',
    cookie: 'csrf_token=stolen; session=stolen',
    'x-csrf-token': 'stolen',
    authorization: 'Bearer stolen',
    referer: 'http://localhost/playground-stolen',
    'x-forwarded-for': '203.0.113.7',
  };
  beforeAll(async () => {
    served = await serve({ mode: 'read-write' });
    await send(served.url, legacyCall('collect_diagnose_bundle', { dry_run: false }));
  });
  afterAll(() => served.stop());

  /** What one call sends. */
  const sentBy = async (name: string, given: object): Promise<readonly SeenPost[]> => {
    const before = served.upstream.posts.length;
    dataOf(resultOf(await send(served.url, legacyCall(name, given, inbound))));
    return served.upstream.posts.slice(before);
  };

  const expectClean = (posts: readonly SeenPost[]): void => {
    for (const post of posts) {
      expect(post.path).toBe('/graphql');
      expect(post.query).toBe(TEXTS.get(post.operation));
      expect(Object.keys(JSON.parse(post.body)).toSorted()).toEqual(['query', 'variables']);
      const declared = parse(post.query).definitions.flatMap((definition) =>
        definition.kind === Kind.OPERATION_DEFINITION
          ? (definition.variableDefinitions ?? []).map(({ variable }) => variable.name.value)
          : [],
      );
      expect(declared).toEqual(expect.arrayContaining(Object.keys(post.variables)));
      expect(Object.keys(post.headers).filter((name) => name in inbound && name !== 'x-odigos-admin-allow')).toEqual(
        [],
      );
      expect(JSON.stringify(post.headers)).not.toContain('stolen');
      expect(post.headers['content-type']).toBe('application/json');
      expect(post.headers['x-odigos-admin-allow']).toBe(post.isMutation ? 'true' : undefined);
    }
  };

  const reads = servedTools(createCatalog()).filter(({ annotations }) => annotations.readOnlyHint);
  test.each(reads)('$name sends its own operations and nothing of the client', async (tool) => {
    for (const given of readArguments(tool, served.demo)) expectClean(await sentBy(tool.name, given));
  });

  test.each([
    ['create_noisy_operation_rule', { group: 'bytes', name: 'server', route: '/bytes' }],
    ['create_noisy_operation_rule', { group: 'bytes', name: 'client', server_address: 'api.example' }],
    [
      'create_destination',
      { name: 'bytes', type: 'jaeger', traces: true, fields: [{ key: 'JAEGER_URL', value: 'jaeger.bytes:4317' }] },
    ],
  ])('%s with %o: only its mutation carries the admin header', async (name, given) => {
    const previewed = await sentBy(name, given);
    expect(previewed.filter(({ isMutation }) => isMutation)).toEqual([]);
    expectClean(previewed);
    const applied = await sentBy(name, { ...given, dry_run: false });
    expect(applied.filter(({ isMutation }) => isMutation)).toHaveLength(1);
    expectClean(applied);
  });

  test('arguments that only this server knows are not sent', async () => {
    const posts = await sentBy('list_sources', { namespace: 'default', limit: 2, name_contains: 'store' });
    const bodies = posts.filter(({ operation }) => operation === 'list_sources').map(({ body }) => body);
    expect(bodies).toHaveLength(1);
    expect(bodies[0]).not.toMatch(/limit|name_contains|store/);
  });

  test('an absent matcher is left out, not sent empty', async () => {
    const posts = await sentBy('create_noisy_operation_rule', {
      group: 'bytes',
      name: 'lifted',
      route: '/lifted',
      dry_run: false,
    });
    const [mutation] = posts.filter(({ isMutation }) => isMutation);
    expect(mutation?.variables.rule).toMatchObject({ operation: { httpServer: { route: '/lifted' } } });
    expect(mutation?.body).not.toContain('httpClient":{');
  });

  test('nothing but POST is ever sent, and the GET of the bundle', () => {
    expect(served.upstream.others()).toBe(0);
  });
});

test('a UI in its own readonly mode lets the write of a read-write server through', async () => {
  const rule = { group: 'readonly-ui', name: 'a', route: '/a', dry_run: false };
  const writing = await serve({ mode: 'read-write', demo: { uiMode: 'readonly' } });
  const { dry_run: _dryRun, ...previewed } = rule;
  const plan = planOf(resultOf(await send(writing.url, modernCall('create_noisy_operation_rule', previewed))));
  const applied = resultOf(await send(writing.url, modernCall('create_noisy_operation_rule', { ...rule, plan })));
  expect(dataOf(applied)).toMatchObject({ confirmed: true });
  await writing.stop();
});
