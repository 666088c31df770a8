import { describe, expect, it } from 'vitest';
import type { Cluster } from '../../../src/demo/worlds/cluster.ts';
import { approveOf, dataOf, errorOf, planOf, riskOf } from '../../e2e/envelope.ts';
import { trap } from '../../trap.ts';
import { type Workbench, workbench } from '../workbench.ts';
import { addDestination, addSource, streamsBench } from './world.ts';

const TOOL = 'delete_data_stream';

function fill(cluster: Cluster): void {
  addDestination(cluster, 'only-here', ['gone']);
  addDestination(cluster, 'shared', ['gone', 'stays']);
  addSource(cluster, 'shop', 'cart', ['gone']);
  addSource(cluster, 'shop', 'api', ['gone', 'stays']);
}

const changesOf = (result: Awaited<ReturnType<Workbench['call']>>): Record<string, unknown> => {
  const { would_change } = dataOf(result);
  if (!Array.isArray(would_change)) throw new Error('no changes');
  return Object.fromEntries(would_change.map(({ field, before }) => [field, before]));
};

describe('delete_data_stream', () => {
  it('previews all that it holds and what is lost, and sends nothing', async () => {
    const bench = await streamsBench(fill);
    const preview = await bench.preview(TOOL, { name: 'gone' });
    expect(changesOf(preview)).toEqual({
      data_stream: 'gone',
      'destinations deleted': [expect.stringMatching(/^only-here \(odigos\.io\.dest\.jaeger-/)],
      'destinations that leave it': [expect.stringMatching(/^shared \(/)],
      'sources uninstrumented': ['shop/Deployment/cart'],
      'sources that leave it': ['shop/Deployment/api'],
    });
    const consequences = JSON.stringify(dataOf(preview).consequences);
    expect(consequences).toContain('1 destination with settings');
    expect(consequences).toContain('1 source without instrumentation');
    expect(consequences).toContain('1 source only leaves it');
    expect(bench.demo.cluster.dataStreams()).toEqual(['default', 'gone', 'stays']);
  });

  trap('probe/stream/delete', 'deletes what is only in it, leaves the rest, and reads back', async () => {
    const bench = await streamsBench(fill);
    const applied = await bench.apply(TOOL, { name: 'gone' });
    expect(dataOf(applied)).toMatchObject({
      name: 'gone',
      confirmed: true,
      deleted_destinations: 1,
      uninstrumented_sources: 1,
    });
    expect((await bench.data('list_data_streams')).streams).toMatchObject([
      { name: 'default' },
      { name: 'stays', sources: 1, destinations: [{ name: 'shared' }] },
    ]);
  });

  trap('probe/stream/source-only/delete', 'says when nothing is deleted with it', async () => {
    const bench = await streamsBench((cluster) => addSource(cluster, 'shop', 'api', ['gone', 'stays']));
    const preview = await bench.preview(TOOL, { name: 'gone' });
    expect(JSON.stringify(dataOf(preview).consequences)).toContain('Nothing is deleted with it');
    expect(dataOf(await bench.apply(TOOL, { name: 'gone' })).confirmed).toBe(true);
    expect((await bench.data('list_sources')).total).toBe(1);
  });

  it('counts and names the workloads that fall silent, their pods, and what rolls the gateway', async () => {
    const bench = await workbench();
    const preview = await bench.preview(TOOL, { name: 'payments' });
    expect(approveOf(preview)).toBe(
      'Delete data stream "payments": this ends 1 destination with it (datadog-payments), the telemetry of 2 workloads (payments/Deployment/payments-api and payments/Deployment/settlement) and the instrumentation of 4 workloads without an agent, and 4 available pods are replaced.',
    );
    const consequences = JSON.stringify(dataOf(preview).consequences);
    expect(consequences).toContain('payments/Deployment/settlement: one pod only');
    expect(consequences).toContain('Their secrets go with them, so Kubernetes replaces the pods of the gateway');
  });

  it('risks no restart where nothing of it runs with an agent, and no secret goes', async () => {
    const bench = await streamsBench((cluster) => addDestination(cluster, 'only-here', ['gone']));
    const preview = await bench.preview(TOOL, { name: 'gone' });
    expect(riskOf(preview)).toEqual(['data_loss']);
    expect(JSON.stringify(dataOf(preview))).not.toContain('replaces the pods');
  });

  it('names the whole namespaces that it takes along', async () => {
    const bench = await streamsBench((cluster) => {
      cluster.addNamespace('shop');
      cluster.sources.ensureNamespace('shop').streams.set('gone', true);
    });
    const preview = await bench.preview(TOOL, { name: 'gone' });
    expect(changesOf(preview)).toMatchObject({ 'whole namespaces that leave it': ['shop'] });
    expect(JSON.stringify(dataOf(preview).consequences)).toContain('appear in these namespaces later');
  });

  it('names no more than twenty of a kind', async () => {
    const bench = await streamsBench((cluster) => {
      for (let index = 10; index < 40; index += 1) addSource(cluster, 'shop', `app-${index}`, ['gone']);
    });
    const named = changesOf(await bench.preview(TOOL, { name: 'gone' }))['sources uninstrumented'];
    expect(named).toHaveLength(21);
    expect(named).toContain('and 10 more');
  });

  it('refuses default', async () => {
    const bench = await streamsBench(fill);
    const error = await bench.refusal(TOOL, { name: 'default', dry_run: false });
    expect(error.message).toContain('default data stream is not deleted');
  });

  trap('probe/stream/delete-case', 'refuses a name that differs in case, which the API would say true to', async () => {
    const bench = await streamsBench(fill);
    expect((await bench.refusal(TOOL, { name: 'Gone', dry_run: false })).message).toContain('Did you mean "gone"?');
  });

  it.each(['nope', '', 'a"b', 'a/b'])('refuses the unknown name "%s"', async (name) => {
    const bench = await streamsBench(fill);
    expect(await bench.refusal(TOOL, { name, dry_run: false })).toMatchObject({ side: 'target', changed: 'no' });
  });

  it('refuses a plan when something has joined the stream since', async () => {
    const bench = await streamsBench(fill);
    const plan = planOf(await bench.preview(TOOL, { name: 'gone' }));
    addDestination(bench.demo.cluster, 'late', ['gone']);
    expect(errorOf(await bench.call(TOOL, { name: 'gone', dry_run: false, plan })).side).toBe('plan');
    expect(bench.upstream.mutations()).toHaveLength(0);
  });

  it('tells a failure that left the stream, and what is gone all the same', async () => {
    const bench = await streamsBench(fill);
    const plan = planOf(await bench.preview(TOOL, { name: 'gone' }));
    bench.upstream.intercept(({ isMutation }, response) => {
      if (!isMutation) return false;
      bench.demo.cluster.destinations.dropStream('gone');
      response.writeHead(200, { 'content-type': 'application/json' });
      const errors = [{ message: 'failed to update sources', path: ['deleteDataStream'] }];
      response.end(JSON.stringify({ errors, data: null }));
      return true;
    });
    const error = errorOf(await bench.call(TOOL, { name: 'gone', dry_run: false, plan }));
    expect(error.message).toContain('still there; 1 destination of it is deleted');
    expect(error.changed).toBe('unknown');
  });
});
