import { describe, expect, it } from 'vitest';
import { SUGGESTED_WAIT_SECONDS } from '../../../src/tool/asked-seconds.ts';
import { fieldAt } from '../../../src/tool/fields.ts';
import { dataOf, planOf } from '../../e2e/envelope.ts';
import { type Workbench, workbench } from '../workbench.ts';
import { CRASHER, lab, mark } from './lab.ts';

const inShop = (name: string) => ({ namespace: 'shop', kind: 'Deployment', name });
const [INVENTORY, CART, NGINX, PROMOTIONS] = ['inventory', 'cart', 'nginx-edge', 'promotions'].map(inShop);
const LEDGER = { namespace: 'payments', kind: 'StatefulSet', name: 'ledger' };

const PROGRESS = 'instrument_workloads_progress';

const podsOf = (bench: Workbench, { namespace, kind, name }: typeof LEDGER): readonly string[] =>
  [...bench.demo.cluster.workloads.values()]
    .filter(({ id }) => id.namespace === namespace && id.kind === kind && id.name === name)
    .flatMap(({ pods }) => pods.map((pod) => pod.name));

const looks = (bench: Workbench): number =>
  bench.upstream.posts.filter(({ operation }) => operation === PROGRESS).length;

describe('wait_seconds', () => {
  it('waits after an apply until the workload sends, and says so', async () => {
    const bench = await workbench({ timePasses: true });
    const began = bench.clock.now();
    const applied = await bench.apply('instrument_workloads', { workloads: [INVENTORY], wait_seconds: 120 });
    expect(dataOf(applied)).toMatchObject({
      confirmed: true,
      waited: { outcome: 'settled', says: 'inventory: Its telemetry has come.', seconds: expect.any(Number) },
    });
    expect((bench.clock.now() - began) / 1000).toBeLessThanOrEqual(125);
    expect(applied.envelope.next_steps[0]).toMatchObject({ tool: 'get_overview_metrics' });
    expect(await bench.data('troubleshoot_source', INVENTORY)).toMatchObject({
      // Of the two destinations of its stream one fails.
      verdict: 'has_sent',
      delivery: 'broken',
      stage: 'goes_somewhere',
      not_known: ['agent_healthy', 'still_flowing'],
    });
  });

  it('names the stage at which the time was up, and the call that waits on', async () => {
    const bench = await workbench({ timePasses: true });
    const applied = await bench.apply('instrument_workloads', { workloads: [INVENTORY], wait_seconds: 3 });
    expect(dataOf(applied)).toMatchObject({
      confirmed: true,
      waited: { outcome: 'time_is_up', seconds: 3, not_settled: [{ workload: 'shop/Deployment/inventory' }] },
    });
    expect(applied.envelope.next_steps[0]).toMatchObject({
      tool: 'troubleshoot_source',
      arguments: { ...INVENTORY, wait_seconds: SUGGESTED_WAIT_SECONDS },
    });
  });

  it('ends when what it waits for fails, and leads to why', async () => {
    const bench = await workbench({ timePasses: true });
    const applied = await bench.apply('recover_from_rollback', { ...LEDGER, wait_seconds: 120 });
    const { waited } = dataOf(applied);
    expect(waited).toMatchObject({ outcome: 'failed', not_settled: [{ stage: 'app_runs' }] });
    expect(JSON.stringify(waited)).toContain('CrashLoopBackOff');
    expect(applied.envelope.next_steps[0]).toMatchObject({ tool: 'troubleshoot_source', arguments: LEDGER });
  });

  it('has seen new pods when it says that a restart has settled', async () => {
    const bench = await workbench({ timePasses: true });
    const before = podsOf(bench, { ...LEDGER, ...CART });
    const applied = await bench.apply('restart_workloads', { workloads: [CART, NGINX], wait_seconds: 120 });
    expect(dataOf(applied)).toMatchObject({
      waited: {
        outcome: 'needs_decision',
        says: '1 of 2 are fine, 1 waits for a decision.',
        not_settled: [{ workload: 'shop/Deployment/nginx-edge', stage: 'agent_chosen' }],
      },
    });
    expect(dataOf(applied)).not.toHaveProperty('note');
    const after = podsOf(bench, { ...LEDGER, ...CART });
    expect(before.length).toBeGreaterThan(0);
    expect(after.filter((name) => before.includes(name))).toEqual([]);
  });

  it('looks on where a restart that was just sent shows in nothing yet, and only there', async () => {
    const bench = await workbench({ timePasses: true });
    const needing = [await bench.data('find_unhealthy_sources', { limit: 100 })]
      .map((data) => JSON.stringify(data))
      .join();
    expect(needing).toContain('log-shipper');
    const shipper = [...bench.demo.cluster.workloads.values()].find(({ id }) => id.name === 'log-shipper');
    const began = bench.clock.now();
    const { waited } = await bench.data('troubleshoot_source', { ...shipper?.id, wait_seconds: 60 });
    expect(waited).toMatchObject({ outcome: 'needs_decision' });
    // Nobody has restarted it: that is known as soon as controllers would have followed.
    expect((bench.clock.now() - began) / 1000).toBeLessThan(10);
    await bench.apply('restart_workloads', { workloads: [shipper?.id] });
    expect(await bench.data('troubleshoot_source', { ...shipper?.id, wait_seconds: 60 })).toMatchObject({
      waited: { outcome: 'settled' },
    });
  });

  it('waits for all sources of a namespace, and for an override', async () => {
    const bench = await workbench({ timePasses: true });
    const marked = await bench.apply('instrument_namespace', { namespace: 'default', wait_seconds: 20 });
    expect(dataOf(marked)).toMatchObject({ waited: { says: expect.stringMatching(/^\d+ of \d+ are fine/) } });
    const overridden = await bench.apply('override_runtime', {
      ...PROMOTIONS,
      container: 'promotions',
      language: 'ignored',
      wait_seconds: 60,
    });
    expect(dataOf(overridden)).toMatchObject({ confirmed: true, waited: { outcome: expect.any(String) } });
  });

  it('does not wait in a preview, nor unasked', async () => {
    const bench = await workbench({ timePasses: true });
    const began = bench.clock.now();
    await bench.preview('instrument_workloads', { workloads: [INVENTORY], wait_seconds: 120 });
    expect(bench.clock.now()).toBe(began);
    expect(looks(bench)).toBe(0);
    expect(dataOf(await bench.apply('instrument_workloads', { workloads: [INVENTORY] }))).not.toHaveProperty('waited');
    expect(looks(bench)).toBe(0);
  });

  it('is no part of what a plan binds', async () => {
    const bench = await workbench({ timePasses: true });
    const plan = planOf(await bench.preview('instrument_workloads', { workloads: [INVENTORY] }));
    const given = { workloads: [INVENTORY], dry_run: false, plan, wait_seconds: 5 };
    expect(dataOf(await bench.call('instrument_workloads', given))).toMatchObject({ waited: { seconds: 5 } });
  });

  it('says that the write is done where the UI does not answer while it waits', async () => {
    const bench = await workbench({ timePasses: true });
    bench.upstream.intercept(({ operation }, response) => {
      if (operation !== PROGRESS) return false;
      response.writeHead(503);
      response.end('away');
      return true;
    });
    const applied = await bench.apply('instrument_workloads', { workloads: [INVENTORY], wait_seconds: 30 });
    expect(applied.isError).toBe(false);
    expect(dataOf(applied)).toMatchObject({
      confirmed: true,
      waited: { outcome: 'time_is_up', seconds: 30, says: expect.stringContaining('Nothing could be read meanwhile') },
    });
  });

  it('asks less and less often', async () => {
    const bench = await workbench({ timePasses: true });
    await bench.apply('restart_workloads', { workloads: [PROMOTIONS], wait_seconds: 120 });
    expect(looks(bench)).toBeGreaterThan(5);
    expect(looks(bench)).toBeLessThan(20);
  });

  it('lets others write to the same while it waits', async () => {
    const bench = await workbench({ timePasses: true });
    let other: Promise<unknown> | undefined;
    // The first look hangs until the other is done, which it never is where it must wait for this one.
    bench.upstream.intercept(({ operation }, response) => {
      if (operation !== PROGRESS || other) return false;
      other = bench.call('restart_workloads', { workloads: [CART], dry_run: false }).finally(() => {
        response.writeHead(503);
        response.end('away');
      });
      return true;
    });
    const given = { workloads: [INVENTORY], wait_seconds: 120, dry_run: false };
    const applied = await bench.call('instrument_workloads', given);
    expect(await other).toMatchObject({ isError: false });
    expect(dataOf(applied)).toMatchObject({ waited: { outcome: 'settled' } });
  });
});

describe('wait_seconds of troubleshoot_source', () => {
  it('answers at once for what does not move', async () => {
    const bench = await workbench({ timePasses: true });
    const began = bench.clock.now();
    const data = await bench.data('troubleshoot_source', { ...NGINX, wait_seconds: 120 });
    expect(data).toMatchObject({ verdict: 'unsupported', waited: { outcome: 'needs_decision', seconds: 0 } });
    expect(bench.clock.now()).toBe(began);
  });

  it('answers of the stage that was reached', async () => {
    const bench = await workbench({ timePasses: true });
    await bench.apply('instrument_workloads', { workloads: [INVENTORY] });
    const now = await bench.data('troubleshoot_source', INVENTORY);
    expect(now).toMatchObject({ verdict: 'waiting' });
    const data = await bench.data('troubleshoot_source', { ...INVENTORY, wait_seconds: 120 });
    expect(data).toMatchObject({ stage: 'goes_somewhere', waited: { outcome: 'settled' } });
  });

  it('says what it still waits for when the time is up', async () => {
    const bench = await workbench({ timePasses: true });
    await bench.apply('restart_workloads', { workloads: [PROMOTIONS], wait_seconds: 60 });
    const result = await bench.call('troubleshoot_source', { ...PROMOTIONS, wait_seconds: 30 });
    expect(dataOf(result)).toMatchObject({
      verdict: 'waiting',
      stage: 'telemetry_seen',
      waited: { outcome: 'time_is_up', seconds: 30 },
    });
    const again = result.envelope.next_steps.filter(({ arguments: given }) => 'wait_seconds' in given);
    expect(again).toEqual([]);
  });

  it.each([1, 7])('lasts no longer than was asked for, whatever it waits for: %d s', async (seconds) => {
    const bench = await workbench({ timePasses: true });
    await bench.apply('instrument_workloads', { workloads: [INVENTORY] });
    const workloads = [...bench.demo.cluster.workloads.values()].map(({ id }) => id);
    const ended = new Set<unknown>();
    for (const id of workloads) {
      const began = bench.clock.now();
      const { envelope } = await bench.call('troubleshoot_source', { ...id, wait_seconds: seconds });
      expect((bench.clock.now() - began) / 1000, JSON.stringify(id)).toBeLessThanOrEqual(seconds);
      ended.add(fieldAt(envelope.data, ['waited', 'outcome']));
    }
    expect([...ended]).toEqual(expect.arrayContaining(['settled', 'needs_decision', 'failed', 'time_is_up']));
  });

  it.each([0, 24 * 3_600_000])(
    'ends at what Odigos rolled back, and leads to the way out, %d ms later',
    async (later) => {
      const bench = await lab({ timePasses: true });
      mark(bench, CRASHER);
      bench.clock.step(later);
      bench.demo.cluster.catchUp();
      const began = bench.clock.now();
      const result = await bench.call('troubleshoot_source', { ...CRASHER, wait_seconds: 60 });
      expect(dataOf(result)).toMatchObject({
        stage: 'not_rolled_back',
        waited: {
          outcome: 'needs_decision',
          seconds: 0,
          says: expect.stringContaining('rolled the instrumentation back'),
        },
      });
      expect(bench.clock.now() - began).toBeLessThan(10_000);
      const out = result.envelope.next_steps.find(({ tool }) => tool === 'recover_from_rollback');
      expect(out?.arguments).toEqual(CRASHER);
      await bench.preview('recover_from_rollback', out?.arguments);
    },
  );

  it('ends at once for what has waited for too long to be on its way', async () => {
    const bench = await workbench({ timePasses: true });
    const began = bench.clock.now();
    expect(await bench.data('troubleshoot_source', { ...PROMOTIONS, wait_seconds: 120 })).toMatchObject({
      verdict: 'needs_decision',
      since: expect.stringMatching(/Z$/),
      waited: { outcome: 'needs_decision' },
    });
    expect(bench.clock.now()).toBe(began);
  });
});
