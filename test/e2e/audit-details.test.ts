import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from './serve.ts';
import { legacyCall, modernCall, send } from './wire.ts';

const SECRET = 'canary-secret-of-a-destination';
const DESTINATION = {
  name: 'audited',
  type: 'datadog',
  traces: true,
  fields: [
    { key: 'DATADOG_API_KEY', value: SECRET },
    { key: 'DATADOG_SITE', value: 'us3.datadoghq.com' },
  ],
};
const WORKLOAD = { namespace: 'default', kind: 'Deployment', name: 'storefront' };

function parsed(line: string | undefined): Readonly<Record<string, unknown>> {
  return JSON.parse(line ?? '{}');
}

describe('the audit line', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve({ mode: 'read-write' });
  });
  afterAll(() => served.stop());

  const lineOf = async (message: Parameters<typeof send>[1]) => {
    const lines = await served.auditOf(1, () => send(served.url, message));
    expect(lines).toHaveLength(1);
    return parsed(lines[0]);
  };

  it('has what was added since after the keys of the product page, in one order', async () => {
    const line = await lineOf(
      modernCall('create_noisy_operation_rule', { group: 'g', name: 'n', route: '/a', plan: 'x' }),
    );
    expect(Object.keys(line)).toEqual([
      ...['level', 'ts', 'caller', 'msg', 'component', 'tool', 'outcome', 'duration_ms'],
      ...['client', 'request_id', 'mode', 'dry_run', 'target'],
    ]);
  });

  it('names the client: of each request in 2026-07-28, by its User-Agent in the 2025 era', async () => {
    expect(await lineOf(modernCall('get_access'))).toMatchObject({
      client: { name: 'odigos-mcp-tests', version: '1.0.0' },
      request_id: 1,
    });
    const named = legacyCall('get_access', {}, { 'user-agent': 'Cursor/1.2.3 (linux x64) \u00e9' });
    expect(await lineOf(named)).toMatchObject({ client: { name: 'Cursor', version: '1.2.3' } });
    expect(await lineOf(legacyCall('get_access', {}))).not.toHaveProperty('client');
  });

  it.each([
    ['describe_source', WORKLOAD, 'Deployment/default/storefront'],
    ['list_workloads_in_namespace', { namespace: 'shop' }, 'Namespace/shop'],
    [
      'restart_workloads',
      { workloads: [WORKLOAD, { ...WORKLOAD, name: 'cart' }] },
      'Deployment/default/storefront,Deployment/default/cart',
    ],
    ['create_destination', DESTINATION, 'destination/audited'],
    ['uninstrument_cluster', {}, 'cluster/sources'],
    ['get_sampling', {}, undefined],
  ])('%s %j is about %s', async (tool, given, target) => {
    expect((await lineOf(modernCall(tool, given))).target).toBe(target);
  });

  it.each([
    ['describe_source', { ...WORKLOAD, name: 'nobody' }, 'target'],
    ['describe_source', { namespace: 1 }, 'arguments'],
    ['uninstrument_cluster', { dry_run: false }, 'plan_missing'],
    [
      'create_noisy_operation_rule',
      { group: 'g', name: 'n', route: '/a', dry_run: false, plan: 'x' },
      'plan_malformed',
    ],
    ['no_such_tool', {}, 'unknown_tool'],
  ])('%s %j says why it did not answer: %s', async (tool, given, reason) => {
    expect(await lineOf(modernCall(tool, given))).toMatchObject({ outcome: 'tool_error', reason });
  });

  it('says whether a write was a preview, and that it began before it was sent', async () => {
    expect(await lineOf(modernCall('create_destination', DESTINATION))).toMatchObject({ dry_run: true, outcome: 'ok' });
    const begun = () => served.lines().filter((line) => line.includes('mcp write begins'));
    expect(begun()).toEqual([]);
    expect(await lineOf(modernCall('create_destination', { ...DESTINATION, dry_run: false }))).toMatchObject({
      dry_run: false,
      outcome: 'ok',
    });
    expect(begun().map(parsed)).toEqual([
      expect.objectContaining({ component: 'mcp-write', tool: 'create_destination', target: 'destination/audited' }),
    ]);
  });

  it('holds no argument but the names of the target, and no secret even where one is given as a name', async () => {
    await lineOf(modernCall('create_destination', { ...DESTINATION, name: SECRET }));
    await lineOf(modernCall('create_destination', { ...DESTINATION, name: `x ${SECRET}`, dry_run: false }));
    for (const line of served.lines()) {
      expect(line).not.toContain(SECRET);
      expect(line).not.toContain('us3.datadoghq.com');
    }
  });
});
