import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { servedTools } from '../../src/catalog/live-catalog.ts';
import { sanitizeText } from '../../src/redaction/sanitize.ts';
import { steppedClock } from '../demo/stepped-clock.ts';
import { readArguments } from './arguments.ts';
import type { Intercept, SeenPost } from './counting-upstream.ts';
import { type Served, serve } from './serve.ts';
import { sharedServer } from './shared-server.ts';
import { ERAS, JSON_HEADERS, legacyCall, type Message, modernCall, resultOf, send } from './wire.ts';

/** Keys as an agent may be given them; the second looks different in JSON, in URLs and in Go's quotes, the third in an answer. */
const SECRETS = [
  'dd-canary-7f3a91c2e5d8b604',
  'dd "canary"\\ <é&> 91c2e5d8',
  'dd<!--canary-->![a](https://e.example/91c2e5d8)',
] as const;

/** Every form in which a key might leave. */
function formsOf(secret: string): readonly string[] {
  const quoted = JSON.stringify(secret).slice(1, -1);
  return [
    secret,
    sanitizeText(secret),
    quoted,
    JSON.stringify(quoted).slice(1, -1),
    encodeURIComponent(secret),
    Buffer.from(secret).toString('base64'),
  ];
}

describe.each(SECRETS)('a key given to create_destination is told to nobody: %s', (secret) => {
  const datadog = (over: object = {}): object => ({
    name: 'canary',
    type: 'datadog',
    traces: true,
    fields: [
      { key: 'DATADOG_API_KEY', value: secret },
      { key: 'DATADOG_SITE', value: 'datadoghq.eu' },
    ],
    ...over,
  });

  /** Calls through every way in, then looks through all that was answered and written. */
  const nothingTold = async (served: Served, given: unknown): Promise<readonly string[]> => {
    const answers = await Promise.all(
      // Each of its own name: applies to one target wait for each other.
      ERAS.map(async ([era, call]) => {
        const named =
          typeof given === 'object' && given && 'name' in given ? { ...given, name: `canary ${era}` } : given;
        return (await send(served.url, call('create_destination', named))).text;
      }),
    );
    const told = [...answers, ...served.lines()].join('\n');
    for (const form of formsOf(secret)) expect(told).not.toContain(form);
    return answers;
  };

  const LOUD = { LOG_LEVEL: 'trace', MCP_UI_TIMEOUT_MS: '500' };
  const server = sharedServer({
    mode: 'read-write',
    environment: LOUD,
    clock: steppedClock(),
  });

  test('in a preview and an apply, though the API is given it', async () => {
    const served = server();
    const previews = await nothingTold(served, datadog());
    expect(previews[0]).toContain('[redacted]');
    expect(served.upstream.mutations()).toEqual([]);
    await nothingTold(served, datadog({ dry_run: false }));
    expect(served.upstream.mutations()).toHaveLength(ERAS.length);
    expect(JSON.stringify(served.upstream.mutations().map(({ variables }) => variables))).toContain(
      JSON.stringify(secret),
    );
    for (const full of [true, false]) {
      const listed = (await send(served.url, modernCall('list_destinations', { full }))).text;
      expect(listed).toContain('canary');
      for (const form of formsOf(secret)) expect(listed).not.toContain(form);
    }
  });

  test('when the plan is refused', async () => {
    const served = server();
    await nothingTold(served, datadog({ dry_run: false, plan: 'p1.nonsense' }));
    const preview = resultOf(await send(served.url, modernCall('create_destination', datadog())));
    const plan = preview.envelope.data?.plan;
    await nothingTold(served, datadog({ name: 'another', dry_run: false, plan }));
  });

  test('in read-only mode', async () => {
    const served = await serve({ mode: 'read-only', environment: LOUD });
    await nothingTold(served, datadog());
    await nothingTold(served, datadog({ dry_run: false }));
    await nothingTold(served, datadog({ test: true }));
    await nothingTold(served, datadog({ test: true, dry_run: false }));
    await nothingTold(served, { fields: { DATADOG_API_KEY: secret } });
    // It is read what of it is no secret; the key itself goes nowhere.
    expect(served.upstream.mutations()).toEqual([]);
    expect(JSON.stringify(served.upstream.posts)).not.toContain(JSON.stringify(secret).slice(1, -1));
    await served.stop();
  });

  test.each<readonly [string, (key: string) => object]>([
    ['a type that is not there', () => datadog({ type: 'datadoog' })],
    ['a field that is not there', (key) => datadog({ fields: [{ key: 'DATADOG_API_KEYS', value: key }] })],
    ['a field given twice', (key) => datadog({ fields: [1, 2].map(() => ({ key: 'DATADOG_API_KEY', value: key })) })],
    ['a site that is no choice', () => datadog({ fields: [{ key: 'DATADOG_SITE', value: secret }] })],
    ['no signal', () => datadog({ traces: false })],
    ['an unknown argument', () => datadog({ tracess: true })],
    ['fields that are text', (key) => datadog({ fields: key })],
    ['fields that are JSON in text', (key) => datadog({ fields: JSON.stringify([{ DATADOG_API_KEY: key }]) })],
    ['fields that are an object', (key) => datadog({ fields: { DATADOG_API_KEY: key } })],
    ['a field with a value of another type', (key) => datadog({ fields: [{ key: 'DATADOG_API_KEY', value: [key] }] })],
    ['a field that is text', (key) => datadog({ fields: [key] })],
    ['a field with more than it takes', (key) => datadog({ fields: [{ key: 'A', value: 'b', secret: key }] })],
    [
      'a key with a control character',
      (key) => datadog({ fields: [{ key: 'DATADOG_API_KEY', value: `${key}\u0007` }] }),
    ],
    ['a signal that is text', () => datadog({ traces: 'yes' })],
  ])('with %s', async (_what, given) => {
    const served = server();
    const answers = await nothingTold(served, given(secret));
    for (const answer of answers) expect(answer).toContain('"isError":true');
    expect(served.upstream.mutations()).toEqual([]);
  });

  const saying =
    (status: number, body: (post: SeenPost) => unknown): Intercept =>
    (post, response) => {
      if (!post.isMutation) return false;
      const content = body(post);
      const text = typeof content === 'string' ? content : JSON.stringify(content);
      response.writeHead(status, { 'content-type': 'application/json' }).end(text);
      return true;
    };
  const message = (text: string): object => ({ errors: [{ message: text }], data: null });

  test.each<readonly [string, Intercept]>([
    ['quotes it', saying(200, () => message(`invalid value ${secret}`))],
    ['quotes it in quotes', saying(200, () => message(`invalid value ${JSON.stringify(secret)}`))],
    ['quotes it in a URL', saying(200, () => message(`Get "https://x/?key=${encodeURIComponent(secret)}": EOF`))],
    [
      'echoes the whole body',
      saying(400, ({ body }) => message(`json request body could not be decoded body:${body}`)),
    ],
    ['echoes the body as it is', saying(200, ({ body }) => message(body))],
    ['answers with it', saying(200, () => ({ data: { createNewDestination: { id: secret } } }))],
    [
      'calls the operation invalid and quotes it',
      saying(422, () => ({
        errors: [{ message: `cannot use ${secret} as ID`, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
        data: null,
      })),
    ],
    ['answers a page that quotes it', saying(502, ({ body }) => `<html>${body}</html>`)],
    ['breaks off', ({ isMutation }, response) => isMutation && response.destroy() !== undefined],
    ['hangs', ({ isMutation }) => isMutation],
  ])('when the API %s', async (_what, answer) => {
    const served = server();
    served.upstream.intercept(answer);
    await nothingTold(served, datadog({ dry_run: false }));
  });

  test.each<readonly [string, (body: string) => Message]>([
    ['is not JSON', (body) => ({ headers: JSON_HEADERS, body: `${body}}` })],
    [
      'is not JSON, at another spelling of the path',
      (body) => ({ path: '/MCP/', headers: JSON_HEADERS, body: `${body}}` }),
    ],
    ['is cut off', (body) => ({ headers: JSON_HEADERS, body: body.slice(0, -5) })],
    ['is not called JSON', (body) => ({ headers: { 'content-type': 'text/plain' }, body })],
    ['is at another path', (body) => ({ path: '/elsewhere', headers: JSON_HEADERS, body })],
    ['is in a batch', (body) => ({ headers: JSON_HEADERS, body: `[${body}]` })],
    ['has an unknown charset', (body) => ({ headers: { 'content-type': 'application/json; charset=x-y' }, body })],
    [
      'calls no tool',
      (body) => ({ headers: JSON_HEADERS, body: body.replace('create_destination', 'create_nothing') }),
    ],
    ['calls no method', (body) => ({ headers: JSON_HEADERS, body: body.replace('tools/call', 'tools/kall') })],
    ['has the wrong id', (body) => ({ headers: JSON_HEADERS, body: body.replace('"id":1', '"id":{}') })],
    ['has a wrong envelope', (body) => ({ headers: { ...JSON_HEADERS, 'mcp-protocol-version': '2026-07-28' }, body })],
  ])('when the message %s', async (_what, broken) => {
    const served = server();
    const answer = await send(served.url, broken(legacyCall('create_destination', datadog()).body ?? ''));
    const told = [answer.text, ...served.lines()].join('\n');
    for (const form of formsOf(secret)) expect(told).not.toContain(form);
    // The shared server may still look at the schema of a UI that failed it before.
    expect(served.upstream.posts.filter(({ operation }) => operation !== 'IntrospectionQuery')).toEqual([]);
  });
});

describe.each(['community', 'onprem'] as const)('what the %s cluster keeps secret is told to nobody', (tier) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve({ mode: 'read-write', environment: { LOG_LEVEL: 'trace' }, demo: { tier } });
    await send(served.url, modernCall('collect_diagnose_bundle', { dry_run: false }));
  });
  afterAll(() => served.stop());

  const reads = servedTools(createCatalog()).filter(({ annotations }) => annotations.readOnlyHint);
  test.each(reads)('$name', async (tool) => {
    const secrets = ['demo-not-a-real-key', ...served.demo.cluster.tokens.list().map(({ token }) => token)];
    for (const given of readArguments(tool, served.demo)) {
      const answer = await send(served.url, modernCall(tool.name, given));
      expect(resultOf(answer).isError).toBe(false);
      const told = [answer.text, ...served.lines()].join('\n');
      for (const secret of secrets) expect(told).not.toContain(secret);
    }
  });
});
