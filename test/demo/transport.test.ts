import { describe, expect, it } from 'vitest';
import { demo } from './ask.ts';

const JSON_TYPE = { 'content-type': 'application/json' };

describe('the HTTP face of the embedded API', () => {
  it('answers 422 with a code to what does not parse or validate', async () => {
    const { ask } = await demo();
    for (const [query, code] of [
      ['query { config { ', 'GRAPHQL_PARSE_FAILED'],
      ['{ config { nope } }', 'GRAPHQL_VALIDATION_FAILED'],
      ['query Q @tool(title: "x") { config { tier } }', 'GRAPHQL_VALIDATION_FAILED'],
      ['"A description." query Q { config { tier } }', 'GRAPHQL_PARSE_FAILED'],
      ['subscription { __typename }', 'GRAPHQL_VALIDATION_FAILED'],
      ['query A { __typename } query B { __typename }', 'GRAPHQL_VALIDATION_FAILED'],
      ['', 'GRAPHQL_VALIDATION_FAILED'],
    ]) {
      const answer = await ask(query ?? '');
      expect([query, answer.status]).toEqual([query, 422]);
      expect(answer.errors[0]?.extensions).toEqual({ code });
      expect(answer.data).toBeNull();
    }
  });

  it('answers 200 with message and path, and no code, to what a resolver refuses', async () => {
    const { ask } = await demo();
    const answer = await ask('{ pod(namespace: "shop", name: "nope") { name } }');
    expect(answer.status).toBe(200);
    expect(answer.errors).toEqual([{ message: 'pods "nope" not found', path: ['pod'] }]);
    expect(answer.data).toBeNull();
  });

  it('takes variables as loosely as the real one', async () => {
    const { ask } = await demo();
    const pod = 'query($namespace: String!, $name: String!) { pod(namespace: $namespace, name: $name) { name } }';
    expect((await ask(pod, { namespace: 1, name: 'x', extra: true })).errors[0]?.message).toBe('pods "x" not found');
    const missing = await ask(pod, { namespace: 'shop' });
    expect(missing.status).toBe(422);
    expect(missing.errors[0]).toEqual({
      message: 'must be defined',
      path: ['variable', 'name'],
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
    const single = await ask('mutation($s: [PersistNamespaceSourceInput!]!) { persistK8sSources(sources: $s) }', {
      s: { namespace: 'nope', kind: 'Deployment', name: 'x', selected: true, currentStreamName: '' },
    });
    expect(single.errors[0]?.message).toContain('namespaces "nope" not found');
  });

  it('lets an enum value of the wrong case through to the resolver, and others not', async () => {
    const { ask } = await demo();
    const manifest = 'query($k: K8sResourceKind!) { k8sManifest(namespace: "shop", kind: $k, name: "cart") }';
    const wrongCase = await ask(manifest, { k: 'deployment' });
    expect([wrongCase.status, wrongCase.errors[0]?.path]).toEqual([200, ['k8sManifest', 'kind']]);
    expect((await ask(manifest, { k: 'Banana' })).status).toBe(422);
  });

  it('answers 400 to other transports, and echoes a body that it cannot read', async () => {
    const { send } = await demo();
    const text = await send('/graphql', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' });
    expect([text.status, await text.json()]).toEqual([
      400,
      { errors: [{ message: 'transport not supported' }], data: null },
    ]);
    const broken = await send('/graphql', { method: 'POST', headers: JSON_TYPE, body: '{"query": "secret' });
    expect(broken.status).toBe(400);
    expect(await broken.text()).toContain('secret');
    const batch = await send('/graphql', { method: 'POST', headers: JSON_TYPE, body: '[{"query":"{ __typename }"}]' });
    expect(batch.status).toBe(400);
  });

  it('is ready, healthy, and has nothing at other paths', async () => {
    const { send } = await demo();
    expect(await (await send('/readyz')).json()).toEqual({ status: 'ready' });
    expect(await (await send('/healthz')).json()).toEqual({ status: 'healthy' });
    expect((await send('/graphql?query={__typename}')).status).toBe(404);
    const playground = await send('/playground');
    expect(playground.headers.get('content-type')).toContain('text/html');
    expect(await playground.text()).toContain('GraphiQL');
  });

  it('checks CSRF only for requests that carry the cookie, and against any token that was issued', async () => {
    const { ask, send, clock } = await demo();
    const issued = await send('/auth/csrf-token');
    const body: unknown = await issued.json();
    const token = typeof body === 'object' && body !== null && 'csrf_token' in body ? String(body.csrf_token) : '';
    expect(issued.headers.get('set-cookie')).toBe(`csrf_token=${token}; Path=/; Max-Age=86400; SameSite=Lax`);
    expect((await ask('{ __typename }')).status).toBe(200);
    expect((await ask('{ __typename }', {}, { cookie: `csrf_token=${token}` })).status).toBe(400);
    expect((await ask('{ __typename }', {}, { cookie: 'csrf_token=x', 'x-csrf-token': 'wrong' })).status).toBe(403);
    expect((await ask('{ __typename }', {}, { cookie: 'csrf_token=x', 'x-csrf-token': token })).status).toBe(200);
    clock.step(25 * 60 * 60 * 1000);
    expect((await ask('{ __typename }', {}, { cookie: 'csrf_token=x', 'x-csrf-token': token })).status).toBe(403);
  });

  it('refuses mutations in readonly mode, unless the admin header says true', async () => {
    const { ask } = await demo({ uiMode: 'readonly' });
    const mutation = 'mutation { updateLocalUiConfig(config: {}) }';
    const refused = await ask(mutation);
    expect([refused.status, refused.errors, refused.data]).toEqual([
      200,
      [{ message: 'cannot execute this mutation in readonly mode' }],
      null,
    ]);
    expect((await ask(mutation, {}, { 'x-odigos-admin-allow': '1' })).errors).toHaveLength(1);
    expect((await ask(mutation, {}, { 'x-odigos-admin-allow': 'true' })).data).toEqual({ updateLocalUiConfig: true });
    expect((await ask('{ config { readonly } }')).at('config.readonly')).toBe(true);
    const fields = await ask('{ computePlatform { destinations { fields } } }');
    expect(JSON.stringify(fields.data)).not.toContain('DATADOG_API_KEY');
  });
});
