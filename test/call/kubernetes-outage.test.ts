import { describe, expect, it } from 'vitest';
import { KubernetesOutage } from '../../src/call/kubernetes-outage.ts';
import { workbench } from '../tools/workbench.ts';

const REFUSED = 'Get "https://10.0.0.1:443/apis/x": dial tcp 10.0.0.1:443: connect: connection refused';

describe('while the Kubernetes API is away', () => {
  it('an answer that the UI gives from its cache says so, once another call has failed', async () => {
    const bench = await workbench();
    const warnings = async (): Promise<string> =>
      JSON.stringify((await bench.call('list_sources')).envelope.context.warnings ?? []);
    expect(await warnings()).not.toContain('old');
    bench.demo.faults.set([{ field: 'k8sManifest', kind: 'error', message: REFUSED }]);
    const manifest = { namespace: 'shop', kind: 'Deployment', name: 'cart' };
    expect((await bench.call('get_manifest', manifest)).envelope.error).toMatchObject({ side: 'kubernetes' });
    expect(await warnings()).toContain('may be from its cache, and old');
  });

  it('says it in the same answer where a part of it failed', async () => {
    const bench = await workbench();
    bench.demo.faults.set([{ field: 'describeSource', kind: 'error', message: REFUSED }]);
    const given = { namespace: 'shop', kind: 'Deployment', name: 'cart' };
    const { data, context } = (await bench.call('describe_source', given)).envelope;
    expect(data).toMatchObject({ verdict: expect.any(String), name: 'cart' });
    expect(JSON.stringify(context.warnings)).toContain('may be from its cache, and old');
  });

  it('says so, too, once a request was never answered, as when the Kubernetes API hangs', async () => {
    const bench = await workbench({ uiTimeoutMs: 100 });
    bench.demo.faults.set([{ field: 'k8sManifest', kind: 'hang' }]);
    await bench.call('get_manifest', { namespace: 'shop', kind: 'Deployment', name: 'cart' });
    const { context } = (await bench.call('list_namespaces')).envelope;
    expect(JSON.stringify(context.warnings)).toMatch(/did not answer in time.*may be from its cache, and old/);
  });

  it('is over some seconds after it was last seen, and no other failure is taken for it', () => {
    let now = 0;
    const outage = new KubernetesOutage(() => now);
    for (const kind of ['graphql', 'cancelled', 'busy', 'unreachable', 'not_found'] as const) outage.note(kind);
    expect(outage.doubt()).toBeUndefined();
    outage.note('kubernetes_unreachable');
    now = 10_000;
    // What is only likely does not take the place of what is known.
    outage.note('timed_out');
    expect(outage.doubt()).toContain('could not reach the Kubernetes API');
    now = 20_000;
    expect(outage.doubt()).toBeUndefined();
    outage.note('timed_out');
    now = 30_000;
    outage.note('timed_out');
    now = 40_000;
    expect(outage.doubt()).toContain('did not answer in time');
  });
});

describe('get_access', () => {
  it('answers what this server itself knows where the UI is away', async () => {
    const bench = await workbench({ mode: 'read-only' });
    bench.demo.faults.set([{ field: '*', kind: 'error', message: REFUSED }]);
    const { data, context, error } = (await bench.call('get_access')).envelope;
    expect(error).toBeUndefined();
    expect(data).toMatchObject({ access: { mode: 'read-only', writes: 'rejected' }, odigos: { version: null } });
    expect(JSON.stringify(context.warnings)).toContain('What only the Odigos UI tells is left out');
  });
});
