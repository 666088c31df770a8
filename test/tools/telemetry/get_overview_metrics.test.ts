import { describe, expect, it } from 'vitest';
import { trap } from '../../trap.ts';
import { type Workbench, workbench } from '../workbench.ts';

const TOOL = 'get_overview_metrics';
const source = (name: string, totalDataSent: number, throughput = 0): object => ({
  namespace: 'shop',
  kind: 'Deployment',
  name,
  totalDataSent,
  throughput,
});
const metrics = (sources: readonly object[], destinations: readonly object[] = []): object => ({
  getOverviewMetrics: { sources, destinations },
});

/** Each reading answers the next of these, the last for ever. */
async function reading(...readings: readonly object[]): Promise<Workbench> {
  const bench = await workbench();
  let count = 0;
  bench.upstream.intercept(({ operation }, response) => {
    if (operation !== TOOL) return false;
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ data: readings[Math.min(count, readings.length - 1)] }));
    count += 1;
    return true;
  });
  return bench;
}

describe('get_overview_metrics', () => {
  it('answers totals, top sources first, silent ones apart', async () => {
    const bench = await reading(metrics([source('b', 500), source('c', 0), source('a', 120_000, 3_999)]));
    expect(await bench.data(TOOL)).toMatchObject({
      says: '2 of 3 sources have sent data since the collectors started.',
      top_sources: [{ name: 'a', bytes: 120_000 }, { name: 'b' }],
      silent_sources: [{ name: 'c' }],
      counts: { sources: 3, sending_once: 2, silent: 1 },
    });
  });

  it('orders sources of one total by name, whatever the order of the API', async () => {
    const names = ['a', 'b', 'c'];
    for (const order of [names, [...names].reverse()]) {
      const bench = await reading(metrics(order.map((name) => source(name, 7))));
      const { top_sources } = await bench.data(TOOL);
      expect(Array.isArray(top_sources) && top_sources.map(({ name }) => name)).toEqual(names);
    }
  });

  it('answers only what was asked for', async () => {
    const bench = await workbench();
    const data = await bench.data(TOOL, { namespace: 'payments', limit: 1 });
    expect(data.top_sources).toHaveLength(1);
    expect(JSON.stringify(data.top_sources)).toContain('payments');
    expect(data.counts).toMatchObject({ sources: 6 });
    expect(await bench.data(TOOL, { namespace: 'nope' })).toMatchObject({ says: 'No source is instrumented here.' });
  });

  it('names every destination, also one that nothing has reached', async () => {
    const bench = await workbench();
    const { destinations } = await bench.data(TOOL);
    expect(destinations).toMatchObject([
      { name: 'datadog-payments', type: 'datadog' },
      { name: 'jaeger-dev' },
      { name: 'tempo', estimated_sent: 'nothing yet' },
    ]);
  });

  trap('probe/workloads/stale-telemetry', 'does not take a total that stands still for a flow', async () => {
    const rate = { throughput: 1_998 };
    const bench = await reading(
      metrics([source('cart', 40_000, 1_998), source('catalog', 1_000)], [{ id: 'd1', totalDataSent: 9, ...rate }]),
      metrics([source('cart', 40_000, 1_998), source('catalog', 5_000)], [{ id: 'd1', totalDataSent: 9, ...rate }]),
    );
    const { envelope } = await bench.call(TOOL, { watch_seconds: 1 });
    const data = envelope.data ?? {};
    expect(envelope.context.warnings?.join()).toContain('so short a watch');
    expect(data).toMatchObject({
      says: '2 of 2 sources have sent data since the collectors started; 1 sent data while watched.',
      watched_seconds: 1,
      top_sources: [
        { name: 'cart', now: 'nothing' },
        { name: 'catalog', now: '4.0 kB/s' },
      ],
    });
    expect(JSON.stringify(data.top_sources)).not.toContain('last_rate');
  });

  it('warns that rates go stale where nothing was watched, and leads to watching', async () => {
    const bench = await reading(metrics([source('cart', 40_000, 1_998)]));
    const { envelope } = await bench.call(TOOL, { namespace: 'shop' });
    expect(envelope.context.warnings?.join()).toContain('watch_seconds');
    expect(envelope.next_steps[0]).toMatchObject({ tool: TOOL, arguments: { namespace: 'shop', watch_seconds: 15 } });
  });

  trap('probe/getOverviewMetrics/counter-reset', 'does not call a total that fell nothing', async () => {
    const bench = await reading(metrics([source('cart', 24_300)]), metrics([source('cart', 22_400)]));
    const { envelope } = await bench.call(TOOL, { watch_seconds: 1 });
    expect(envelope.data?.top_sources).toMatchObject([{ name: 'cart', now: 'unknown' }]);
    expect(envelope.context.warnings?.join()).toContain('collector restarted');
  });

  it('says of each destination what reaches it while watched', async () => {
    const bench = await workbench();
    const [jaeger] = bench.demo.cluster.destinations.list(false).filter(({ name }) => name === 'jaeger-dev');
    const figures = (totalDataSent: number): object => ({ id: jaeger?.id, totalDataSent, throughput: 0 });
    let count = 0;
    bench.upstream.intercept(({ operation }, response) => {
      if (operation !== TOOL) return false;
      count += 1;
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ data: metrics([], [figures(count * 2_000)]) }));
      return true;
    });
    const { destinations } = await bench.data(TOOL, { watch_seconds: 1 });
    expect(destinations).toMatchObject([
      { name: 'datadog-payments', estimated_sent: 'nothing yet' },
      { name: 'jaeger-dev', now: '2.0 kB/s' },
      { name: 'tempo' },
    ]);
  });

  it.each([[{ watch_seconds: 31 }], [{ watch_seconds: -1 }], [{ limit: 0 }], [{ namespace: 7 }]])(
    'refuses %o',
    async (given) => {
      expect((await (await workbench()).refusal(TOOL, given)).side).toBe('arguments');
    },
  );
});
