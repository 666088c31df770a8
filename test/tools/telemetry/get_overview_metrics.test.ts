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

/** Each reading answers what is so at its second: the clock stands still but for the watch, which reads every second. */
async function watching(at: (second: number) => object): Promise<Workbench> {
  return reading(...Array.from({ length: 90 }, (_, second) => at(second)));
}

/** A counter that steps every ten seconds, and did so four seconds before the watch began. */
const tens = (second: number): number => Math.floor((second + 4) / 10) * 10;

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
    const bench = await watching((at) =>
      metrics(
        [source('cart', 40_000, 1_998), source('catalog', 1_000 + tens(at) * 400), source('new', 0)],
        [{ id: 'd1', totalDataSent: 9, ...rate }],
      ),
    );
    const { envelope } = await bench.call(TOOL, { watch_seconds: 60 });
    const data = envelope.data ?? {};
    expect(data).toMatchObject({
      says: '2 of 3 sources have sent data since the collectors started; 1 sent while watched, 1 did not.',
      watched_seconds: 16,
      top_sources: [{ name: 'catalog', now: '400 B/s over 10 s' }],
      stopped_sources: [{ name: 'cart', sent: '40.0 kB', now: 'nothing' }],
      silent_sources: [{ name: 'new' }],
      counts: { sources: 3, sending_once: 2, sending_now: 1, stopped: 1, silent: 1 },
    });
    expect(JSON.stringify(data.top_sources)).not.toContain('last_rate');
    expect(envelope.context.warnings).toBeUndefined();
    expect(envelope.next_steps).toMatchObject([
      { tool: 'troubleshoot_source', arguments: { name: 'cart' } },
      { tool: 'troubleshoot_source', arguments: { name: 'new' } },
      { tool: 'get_service_map' },
    ]);
  });

  it('says that a rate is not told where the watch was too short for two steps', async () => {
    const bench = await watching((at) => metrics([source('cart', 40_000), source('web', tens(at) * 400 + 1)]));
    const { envelope } = await bench.call(TOOL, { watch_seconds: 9 });
    expect(envelope.data).toMatchObject({
      says: expect.stringContaining('1 sent while watched, 0 did not, of 1 it is not told.'),
      top_sources: [
        { name: 'cart', now: 'not told' },
        { name: 'web', now: 'sends, rate not told' },
      ],
    });
    expect(envelope.context.warnings?.join()).toContain('watch longer than 9 s');
  });

  it('pages the sources of one state, and watches for what has stopped unasked', async () => {
    const bench = await watching((at) =>
      metrics([...['a', 'b', 'c'].map((name) => source(name, 500)), source('on', tens(at) * 400), source('off', 0)]),
    );
    const { envelope } = await bench.call(TOOL, { state: 'stopped', limit: 2 });
    const { data } = envelope;
    expect(data).toMatchObject({ stopped_sources: [{ name: 'a' }, { name: 'b' }], next_cursor: expect.any(String) });
    expect(data).not.toHaveProperty('top_sources');
    expect(data).not.toHaveProperty('destinations');
    const next = { state: 'stopped', limit: 2, cursor: data?.next_cursor };
    expect(await bench.data(TOOL, next)).toMatchObject({ stopped_sources: [{ name: 'c' }] });
    const all = await bench.call(TOOL, { limit: 2, watch_seconds: 30 });
    expect(all.envelope.next_steps[0]).toMatchObject({ tool: TOOL, arguments: { state: 'stopped', limit: 2 } });
  });

  it('tells of each that is silent what its health is, and tells the rest where that cannot be read', async () => {
    const bench = await workbench();
    const { silent_sources: silent } = await bench.data(TOOL);
    expect(silent).toContainEqual(expect.objectContaining({ name: 'nginx-edge', verdict: 'unsupported' }));
    bench.upstream.intercept(({ operation }, response) => {
      if (operation !== 'get_overview_metrics_health') return false;
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ errors: [{ message: 'no workloads' }], data: null }));
      return true;
    });
    const { envelope } = await bench.call(TOOL);
    expect(JSON.stringify(envelope.data?.silent_sources)).toContain('nginx-edge');
    expect(envelope.context.warnings?.join()).toContain('health of the sources could not be read');
  });

  it('warns that rates go stale where nothing was watched, and leads to watching', async () => {
    const bench = await reading(metrics([source('cart', 40_000, 1_998)]));
    const { envelope } = await bench.call(TOOL, { namespace: 'shop' });
    expect(envelope.context.warnings?.join()).toContain('watch_seconds');
    expect(envelope.next_steps[0]).toMatchObject({ tool: TOOL, arguments: { namespace: 'shop', watch_seconds: 30 } });
  });

  trap('probe/getOverviewMetrics/counter-reset', 'does not call a total that fell nothing', async () => {
    const bench = await reading(metrics([source('cart', 24_300)]), metrics([source('cart', 22_400)]));
    const { envelope } = await bench.call(TOOL, { watch_seconds: 30 });
    expect(envelope.data?.top_sources).toMatchObject([{ name: 'cart', now: 'not told' }]);
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
      response.end(JSON.stringify({ data: metrics([], [figures(tens(count) * 2_000)]) }));
      return true;
    });
    const { destinations } = await bench.data(TOOL, { watch_seconds: 30 });
    expect(destinations).toMatchObject([
      { name: 'datadog-payments', estimated_sent: 'nothing yet' },
      { name: 'jaeger-dev', now: '2.0 kB/s over 10 s' },
      { name: 'tempo' },
    ]);
  });

  it.each([
    [{ watch_seconds: 61 }],
    [{ state: 'asleep' }],
    [{ watch_seconds: -1 }],
    [{ limit: 0 }],
    [{ namespace: 7 }],
  ])('refuses %o', async (given) => {
    expect((await (await workbench()).refusal(TOOL, given)).side).toBe('arguments');
  });
});
