import { describe, expect, it } from 'vitest';
import { callIn } from './world.ts';

const source = (name: string, totalDataSent: number, throughput = 0): object => ({
  namespace: 'market',
  kind: 'Deployment',
  name,
  totalDataSent,
  throughput,
});

describe('get_overview_metrics', () => {
  const platform = { computePlatform: { destinations: [{ id: 'd1', name: 'archive', type: 'jaeger' }] } };

  it('tells totals, what talks, what is silent, and that a rate may be old', async () => {
    const sources = [source('quiet', 0), source('small', 10), source('big', 5_000, 100)];
    const metrics = { sources, destinations: [{ id: 'd1', totalDataSent: 700, throughput: 1 }] };
    const { data, envelope } = await callIn({ ...platform, getOverviewMetrics: metrics }, 'get_overview_metrics');
    expect(data).toMatchObject({
      total_sent: '5.0 kB',
      top_sources: [{ name: 'big', sent: '5.0 kB', last_rate: '100 B/s' }, { name: 'small' }],
      silent_sources: [{ name: 'quiet' }],
      counts: { sources: 3, sending_once: 2, silent: 1 },
      destinations: [{ name: 'archive', estimated_sent: '700 B' }],
    });
    expect(envelope.context.warnings?.join()).toContain('after data has stopped');
  });

  it('probe/getOverviewMetrics/counter-reset: a restart of the collector makes nothing negative', async () => {
    const at = (reading: number) => ({
      sources: [source('fell', reading === 1 ? 24_300 : 22_400), source('grew', reading * 1_000)],
    });
    const { data, text } = await callIn(
      { ...platform, getOverviewMetrics: (_variables: unknown, reading: number) => at(reading) },
      'get_overview_metrics',
      { watch_seconds: 15 },
    );
    expect(data.top_sources).toMatchObject([
      { name: 'fell', now: 'not told' },
      { name: 'grew', now: expect.stringMatching(/^1.0 kB\/s over (9|10) s$/) },
    ]);
    expect(text).not.toMatch(/-\d+(\.\d+)? [kMG]?B/);
    expect(data.says).toContain('1 sent while watched, 0 did not, of 1 it is not told');
  });

  it('counts what appeared between the readings', async () => {
    const { data } = await callIn(
      {
        ...platform,
        getOverviewMetrics: (_variables: unknown, reading: number) => ({
          sources: reading === 1 ? [] : [source('new', 500)],
        }),
      },
      'get_overview_metrics',
      { watch_seconds: 12 },
    );
    expect(data.top_sources).toMatchObject([{ name: 'new', now: 'sends, rate not told' }]);
  });

  it('narrows to a namespace', async () => {
    const other = { ...source('elsewhere', 9), namespace: 'stock' };
    const { data } = await callIn(
      { ...platform, getOverviewMetrics: { sources: [source('here', 1), other] } },
      'get_overview_metrics',
      { namespace: 'stock' },
    );
    expect(data.top_sources).toMatchObject([{ name: 'elsewhere' }]);
    expect(data.counts).toMatchObject({ sources: 1 });
  });

  it('probe/getOverviewMetrics/now: a destination without figures has not been sent anything yet', async () => {
    const { data } = await callIn({ ...platform, getOverviewMetrics: {} }, 'get_overview_metrics');
    expect(data.destinations).toEqual([{ name: 'archive', type: 'jaeger', estimated_sent: 'nothing yet' }]);
  });
});

describe('get_service_map', () => {
  const edge = (name: string, requests: number, isVirtual = false): object => ({
    nodeId: name,
    serviceName: name.split('|')[0],
    requests,
    dateTime: '2026-11-23T01:00:00Z',
    isVirtual,
  });
  const services = [
    { nodeId: 'till', serviceName: 'till', services: [edge('stock', 7), edge('postgresql', 3, true)] },
    { nodeId: 'echo|lab-a', serviceName: 'echo', services: [edge('till', 1)] },
  ];
  const map = (given: object = {}) => callIn({ getServiceMap: { services } }, 'get_service_map', given);

  it('lists edges from caller to callee, the busiest first', async () => {
    const { data } = await map();
    expect(data.edges).toEqual([
      { from: 'till', to: 'stock', requests: 7, last_seen: '2026-11-23T01:00:00Z' },
      { from: 'till', to: 'postgresql', requests: 3, last_seen: '2026-11-23T01:00:00Z', external: true },
      { from: 'echo|lab-a', to: 'till', requests: 1, last_seen: '2026-11-23T01:00:00Z' },
    ]);
    expect(data.says).toContain('4 services, 3 edges');
  });

  it.each([
    ['stock', 1],
    ['till', 3],
    ['echo', 1],
    ['echo|lab-a', 1],
  ])('narrows to %s, by name or node', async (service, edges) => {
    expect((await map({ service })).data.total).toBe(edges);
  });

  it('warns of a name that no edge has', async () => {
    const { data, envelope } = await map({ service: 'Till' });
    expect(data.edges).toEqual([]);
    expect(envelope.context.warnings?.join()).toContain('exact');
  });

  it('says that an empty map fills from traces', async () => {
    const { data } = await callIn({ getServiceMap: { services: [] } }, 'get_service_map');
    expect(data.says).toContain('fills from traces');
  });
});
