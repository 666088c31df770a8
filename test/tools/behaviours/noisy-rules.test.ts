import { describe, expect, it } from 'vitest';
import { callIn } from './world.ts';

const server = (matcher: object): object => ({ httpServer: matcher });

function worldOf(...rules: object[]) {
  return {
    sampling: { configs: {}, rules: [{ id: 'edge', name: 'edge', noisyOperations: rules }] },
    namespaces: [{ name: 'market' }, { name: 'stock' }],
    workloads: [],
  };
}

function create(given: object, ...rules: object[]) {
  return callIn(worldOf(...rules), 'create_noisy_operation_rule', { group: 'edge', name: 'probes', ...given });
}

describe('create_noisy_operation_rule', () => {
  it('previews the rule in words and sends no mutation', async () => {
    const { data, ui, envelope } = await create({ route: '/healthz', method: 'GET', keep_percentage: 5 });
    expect(envelope.error).toBeUndefined();
    expect(JSON.stringify(data)).toContain('served GET /healthz');
    expect(JSON.stringify(data)).toContain('5');
    expect(ui.written).toEqual([]);
  });

  it.each([
    ['route and prefix at once', { route: '/a', route_prefix: '/b' }],
    ['both sides of a call', { route: '/a', server_address: 'db' }],
    ['nothing to match by', {}],
    ['a method alone', { method: 'GET' }],
    ['a route that is none', { route: 'healthz' }],
  ])('refuses %s', async (_what, given) => {
    const { envelope, ui } = await create(given);
    expect(envelope.error).toMatchObject({ side: 'target', changed: 'no' });
    expect(ui.written).toEqual([]);
  });

  it.each([
    [
      'probe/sampling/noisy/scope-order: with its namespaces in another order',
      { sourceScopes: { namespaces: ['stock', 'market'] } },
      { namespaces: ['market', 'stock'] },
    ],
    [
      'probe/sampling/noisy/scope-empty-lists: with empty lists where this one says nothing',
      { sourceScopes: { namespaces: [], languages: [], sources: [] } },
      {},
    ],
    ['probe/sampling/noisy/scope-none: without scopes', { sourceScopes: null }, {}],
  ])('refuses the twin of a rule %s', async (_what, rule, given) => {
    const twin = { ruleId: 'r1', name: 'old', percentageAtMost: 3, operation: server({ route: '/healthz' }), ...rule };
    const { envelope } = await create({ route: '/healthz', ...given }, twin);
    expect(envelope.error?.message).toContain('r1');
    expect(envelope.error?.message).toContain('3');
  });

  it('takes a rule that differs by its scope, its method or its route', async () => {
    const other = {
      ruleId: 'r1',
      operation: server({ route: '/healthz', method: 'GET' }),
      sourceScopes: { namespaces: ['market'] },
    };
    for (const given of [
      { route: '/healthz', method: 'GET' },
      { route: '/healthz', namespaces: ['market'] },
      { route: '/readyz', method: 'GET', namespaces: ['market'] },
    ]) {
      expect((await create(given, other)).envelope.error).toBeUndefined();
    }
  });

  it('tells of a wider rule that matches these requests too, and that it decides', async () => {
    const wider = {
      ruleId: 'r1',
      name: 'all health',
      percentageAtMost: 1,
      operation: server({ routePrefix: '/health' }),
    };
    const { data } = await create({ route: '/health/live', keep_percentage: 50 }, wider);
    expect(JSON.stringify(data.consequences)).toContain(
      'noisy rule \\"all health\\" (1 %) matches too and decides over it',
    );
  });

  it('says that a group that does not exist is created', async () => {
    const { envelope, data } = await create({ group: 'fresh', route: '/healthz' });
    expect(envelope.error).toBeUndefined();
    expect(JSON.stringify([envelope.context.warnings, data])).toMatch(
      /fresh.*(created|does not exist)|does not exist.*fresh/,
    );
  });

  it('probe/sampling/grpc-rule/read: does not take a matcher that cannot be read for its twin', async () => {
    const unreadable = { ruleId: 'r1', operation: { httpServer: null, httpClient: null } };
    expect((await create({ route: '/healthz' }, unreadable)).envelope.error).toBeUndefined();
  });
});

describe('get_sampling', () => {
  it('probe/sampling/grpc-rule/read: does not call a matcher that cannot be read any operation', async () => {
    const { text } = await callIn(
      worldOf({ ruleId: 'r1', operation: { httpServer: null, httpClient: null } }, { ruleId: 'r2', operation: null }),
      'get_sampling',
    );
    expect(text).toContain('a matcher that this API does not show');
    expect(text).toContain('any operation');
  });

  it('refuses a group that is not there and names those that are', async () => {
    const { envelope } = await callIn(worldOf(), 'get_sampling', { group: 'nope' });
    expect(envelope.error?.message).toContain('edge');
  });
});
