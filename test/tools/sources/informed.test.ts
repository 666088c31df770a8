import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Workbench, workbench } from '../workbench.ts';

const of = (namespace: string, kind: string, name: string) => ({ namespace, kind, name });
const ETL = of('data', 'Deployment', 'etl');
const SHIPPER = of('default', 'DaemonSet', 'log-shipper');
const CART = of('shop', 'Deployment', 'cart');
const PROMOTIONS = of('shop', 'Deployment', 'promotions');
const SETTLEMENT = of('payments', 'Deployment', 'settlement');
const LEDGER = of('payments', 'StatefulSet', 'ledger');
const BATCH = of('default', 'Deployment', 'batch-import');

async function stepsOf(bench: Workbench, tool: string, given: object): Promise<readonly string[]> {
  return (await bench.call(tool, given)).envelope.next_steps.map((step) => step.tool);
}

describe('what is known before a fix is advised', () => {
  it.each(['troubleshoot_source', 'describe_source'])(
    '%s says that a restart is vain while the instrumentor is away',
    async (tool) => {
      const bench = await workbench();
      expect(await bench.data(tool, SHIPPER)).toMatchObject({ restart_helps: expect.stringMatching(/^Yes/) });
      bench.demo.cluster.collectors.crash('odigos-instrumentor');
      bench.clock.step(600_000);
      expect(await bench.data(tool, SHIPPER)).toMatchObject({
        verdict: 'needs_restart',
        fix: expect.stringContaining('The instrumentor is away'),
        restart_helps: expect.stringMatching(/^No: the instrumentor is away/),
      });
      const steps = await stepsOf(bench, tool, SHIPPER);
      expect(steps).not.toContain('restart_workloads');
      if (tool === 'troubleshoot_source') expect(steps[0]).toBe('check_health');
    },
  );

  it.each([
    ['restart_workloads', { workloads: [SHIPPER] }],
    ['recover_from_rollback', LEDGER],
  ])('%s says in its preview that no agent comes while the instrumentor is away', async (tool, given) => {
    const bench = await workbench();
    expect((await bench.preview(tool, given)).envelope.context.warnings?.join() ?? '').not.toContain('instrumentor');
    bench.demo.cluster.collectors.crash('odigos-instrumentor');
    expect((await bench.preview(tool, given)).envelope.context.warnings?.join()).toContain('The instrumentor is away');
  });

  it('says that a rollout is paused, and the line that resumes it', async () => {
    const bench = await workbench();
    expect(await bench.data('troubleshoot_source', ETL)).toMatchObject({
      fix: expect.stringContaining('kubectl rollout resume deployment/etl -n data'),
      restart_helps: expect.stringContaining('paused'),
    });
    const { envelope, text } = await bench.call('find_unhealthy_sources');
    expect(text).toContain('kubectl rollout resume deployment/etl -n data');
    const restart = envelope.next_steps.find(({ tool }) => tool === 'restart_workloads');
    expect(restart?.arguments).toEqual({ workloads: [SHIPPER] });
  });

  it('tells a workload that is scaled to zero from one that Kubernetes makes no pod for', async () => {
    const bench = await workbench();
    expect(await bench.data('troubleshoot_source', BATCH)).toMatchObject({
      says: 'It is scaled to 0 replicas, so there is no pod that could send.',
      fix: expect.stringContaining('kubectl scale deployment/batch-import --replicas=1 -n default'),
    });
  });

  it('offers the events of a rollback while Kubernetes has them, and names the setting with its value', async () => {
    const bench = await workbench();
    const old = await bench.data('troubleshoot_source', LEDGER);
    expect(old).toMatchObject({
      since: expect.stringMatching(/Z$/),
      setting: expect.stringMatching(/^autoRollback\.graceTime .* now\.$/),
      // Its pods of now have not restarted: there is no previous container.
      beyond: { look: 'kubectl logs -n payments statefulset/ledger --all-containers --tail=100' },
    });
    expect(await stepsOf(bench, 'troubleshoot_source', LEDGER)).toContain('get_config');
    await bench.apply('recover_from_rollback', LEDGER);
    bench.clock.step(5 * 60_000);
    const fresh = await bench.data('troubleshoot_source', LEDGER);
    expect(fresh).toMatchObject({ stage: 'not_rolled_back', beyond: { look: expect.stringContaining('get events') } });
  });
});

describe('a source that sent before', () => {
  it('is said to have stopped where its own calls have, with who still calls it', async () => {
    const bench = await workbench();
    const cart = await bench.call('troubleshoot_source', CART);
    expect(cart.envelope.data).toMatchObject({
      verdict: 'has_sent',
      flow: 'needs_decision',
      stage: 'still_flowing',
      since: expect.stringMatching(/Z$/),
      beyond: { not_told: expect.stringContaining('although it is called') },
    });
    expect(JSON.stringify(cart.envelope.data)).toContain('called by storefront');
    expect(cart.envelope.next_steps[0]).toMatchObject({ arguments: { ...CART, watch_seconds: 30 } });
  });

  it('is not said to be fine, nor to have stopped, where one reading does not tell', async () => {
    const bench = await workbench();
    const settlement = await bench.call('troubleshoot_source', SETTLEMENT);
    expect(settlement.envelope.data).toMatchObject({
      verdict: 'has_sent',
      stage: 'still_flowing',
      // Its agent reports no health: that is not one that is well.
      not_known: ['agent_healthy'],
    });
    expect(settlement.text).not.toMatch(/Every stage is fine/);
    expect(settlement.envelope.next_steps[0]).toMatchObject({ arguments: { watch_seconds: 30 } });
  });

  it('is fine once it was seen to send', async () => {
    const bench = await workbench({ timePasses: true });
    expect(await bench.data('troubleshoot_source', { ...SETTLEMENT, watch_seconds: 30 })).toMatchObject({
      verdict: 'healthy',
      not_known: ['agent_healthy'],
      says: expect.stringMatching(/^Data arrives now.*no error is told of datadog-payments/),
    });
  });

  it('asks who calls it only where that is in doubt', async () => {
    const bench = await workbench();
    const asked = () => bench.upstream.posts.filter(({ operation }) => operation === 'get_peer_sources').length;
    await bench.data('troubleshoot_source', ETL);
    expect(asked()).toBe(0);
    await bench.data('troubleshoot_source', PROMOTIONS);
    expect(asked()).toBe(1);
  });
});

describe('a source whose service name others have too', () => {
  it('is told nothing of calls that may be theirs', async () => {
    const bench = await workbench({ demo: { size: 400, tier: 'onprem' } });
    const workloads = bench.demo.cluster.workloadsIn();
    const shared = workloads.filter(({ id }) => workloads.filter((one) => one.id.name === id.name).length > 1);
    expect(shared.length).toBeGreaterThan(5);
    let told = 0;
    for (const { id } of shared.slice(0, 20)) {
      const { text } = await bench.call('troubleshoot_source', { ...id });
      expect(text).not.toMatch(/last seen|called by/);
      told += Number(/calls of service \S+: not known, since /.test(text));
    }
    expect(told).toBeGreaterThan(0);
  });
});

describe('since of find_unhealthy_sources', () => {
  it('names none as new that was not looked up', async () => {
    const bench = await workbench({ demo: { size: 400, tier: 'onprem' } });
    const { envelope } = await bench.call('find_unhealthy_sources', { since: '30m', limit: 100 });
    expect(envelope.context.warnings?.join()).toMatch(/\d+ of \d+ were not looked up, and are left out \(40 at most/);
    const rows = z
      .array(z.object({ namespace: z.string(), kind: z.string(), name: z.string() }))
      .parse(envelope.data?.sources ?? []);
    for (const id of rows) {
      const { since } = await bench.data('troubleshoot_source', id);
      const isOld = typeof since === 'string' && bench.clock.now() - Date.parse(since) > 30 * 60_000;
      expect([id, isOld]).toEqual([id, false]);
    }
  });

  it('leaves out what began before, and keeps what does not say', async () => {
    const bench = await workbench();
    const all = await bench.data('find_unhealthy_sources');
    const late = await bench.call('find_unhealthy_sources', { since: '1h' });
    expect(Number(late.envelope.data?.total)).toBeLessThan(Number(all.total));
    expect(late.text).not.toContain('ledger,');
    expect(late.text).toContain('orders-worker');
    expect(late.envelope.context.warnings?.join()).toContain('Since when is not kept of');
    const early = await bench.data('find_unhealthy_sources', { since: '3h' });
    expect(early.total).toBe(all.total);
    const time = new Date(bench.clock.now() - 3_600_000).toISOString();
    expect((await bench.data('find_unhealthy_sources', { since: time })).total).toBe(late.envelope.data?.total);
  });

  it('refuses what is no time', async () => {
    const bench = await workbench();
    expect(await bench.refusal('find_unhealthy_sources', { since: 'lately' })).toMatchObject({ side: 'arguments' });
  });
});
