import { describe, expect, it } from 'vitest';
import { dataOf, errorOf } from '../../e2e/envelope.ts';
import { boundTo, foreignMarks, markedWorld } from './bound.ts';
import { MARKED, SHARED } from './world.ts';

const ALPHA = boundTo('team-alpha9c');
const TEAMS = boundTo('team-*');
const API = { namespace: 'team-alpha9c', kind: 'Deployment', name: 'api-alpha9c' } as const;
const A_NAMESPACE = 9;
const SOURCES_OF_ONE = A_NAMESPACE - 1;

describe('a token bound to namespaces', () => {
  it('is told so with every answer that is not of one namespace by what was asked', async () => {
    const bench = await markedWorld(ALPHA);
    const { envelope } = await bench.call('list_sources');
    expect(envelope.context.warnings).toContain(
      'This tells of team-alpha9c alone: the token bound is bound to these namespaces.',
    );
    const { envelope: named } = await bench.call('list_workloads_in_namespace', { namespace: 'team-alpha9c' });
    expect(named.context.warnings).toBeUndefined();
  });

  it('is told of many in short', async () => {
    const patterns = Array.from({ length: 50 }, (_value, index) => `team-number-${index}`);
    const bench = await markedWorld(boundTo(...patterns));
    const { envelope } = await bench.call('list_sources');
    expect(envelope.context.warnings).toEqual([
      expect.stringMatching(/^This tells of team-number-0, .* and more \(get_access tells all\) alone: the token/),
    ]);
    expect(envelope.context.warnings?.[0]?.length).toBeLessThan(220);
  });

  it('is given totals of its own: list_sources', async () => {
    const all = await (await markedWorld()).data('list_sources');
    const own = await (await markedWorld(ALPHA)).data('list_sources', { limit: 3 });
    const two = await (await markedWorld(TEAMS)).data('list_sources');
    expect([all.total, own.total, two.total]).toEqual([4 * SOURCES_OF_ONE, SOURCES_OF_ONE, 2 * SOURCES_OF_ONE]);
    const counts = Object.values(own.health as Record<string, number>);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(SOURCES_OF_ONE);
  });

  it('turns pages through its own only: list_sources', async () => {
    const bench = await markedWorld(TEAMS);
    const names: string[] = [];
    for (let cursor: unknown; ; ) {
      const page = await bench.data('list_sources', { limit: 5, ...(cursor === undefined ? {} : { cursor }) });
      names.push(...(page.sources as { namespace: string }[]).map(({ namespace }) => namespace));
      cursor = page.next_cursor;
      if (cursor === undefined) break;
    }
    expect(names).toHaveLength(2 * SOURCES_OF_ONE);
    expect(new Set(names)).toEqual(new Set(['team-alpha9c', 'team-bravo9c']));
  });

  it('is told of what part it hears that so many are unhealthy: find_unhealthy_sources', async () => {
    const own = await (await markedWorld(ALPHA)).data('find_unhealthy_sources');
    expect(own.says).toMatch(/^\d of 8 sources in namespaces team-alpha9c are unhealthy/);
    expect((own.counts as { sources: number }).sources).toBe(SOURCES_OF_ONE);
    expect(await (await markedWorld()).data('find_unhealthy_sources')).toMatchObject({
      says: expect.stringMatching(/of 32 sources in the cluster/),
    });
  });

  it('sees namespaces of its own, and of those that Odigos ignores too: list_namespaces', async () => {
    const own = await (await markedWorld(TEAMS)).data('list_namespaces');
    expect(own).toMatchObject({ total: 2, namespaces: [{ name: 'team-alpha9c' }, { name: 'team-bravo9c' }] });
    expect(own.ignored).toBeUndefined();
    expect((await (await markedWorld()).data('list_namespaces')).ignored).toContain('ignored-zulu9c');
    const bound = boundTo('ignored-*');
    expect((await (await markedWorld(bound)).data('list_namespaces')).ignored).toEqual(['ignored-zulu9c']);
  });

  it('sees data streams that its own sources are in, and the default one: list_data_streams', async () => {
    const { streams, total } = await (await markedWorld(ALPHA)).data('list_data_streams');
    expect(total).toBe(2);
    expect(streams).toMatchObject([
      { name: 'default', sources: 1, destinations: [{ name: 'for everybody' }] },
      { name: 'stream-alpha9c', sources: 7, destinations: [{ name: 'dest-alpha9c' }] },
    ]);
  });

  it('is not told that a stream has no source when others may have sources in it', async () => {
    const bench = await markedWorld(boundTo('odigos-system'));
    expect((await bench.data('list_data_streams')).streams).toEqual([
      { name: 'default', sources: 0, destinations: [expect.objectContaining({ name: 'for everybody' })] },
    ]);
  });

  it('sees destinations that take its streams, without what leads into other namespaces: list_destinations', async () => {
    const { destinations, total } = await (await markedWorld(ALPHA)).data('list_destinations', { full: true });
    expect(total).toBe(2);
    expect(destinations).toMatchObject([
      { name: 'dest-alpha9c', streams: ['stream-alpha9c'], settings: '[redacted]' },
      { name: 'for everybody', streams: ['default'], settings: '[redacted]' },
    ]);
  });

  it('sees sources of its own and no figures of the whole cluster: get_overview_metrics', async () => {
    const own = await (await markedWorld(ALPHA)).data('get_overview_metrics');
    const all = await (await markedWorld()).data('get_overview_metrics');
    expect((own.counts as { sources: number }).sources).toBe(SOURCES_OF_ONE);
    expect((all.counts as { sources: number }).sources).toBe(4 * SOURCES_OF_ONE);
    expect(own.total_sent).not.toBe(all.total_sent);
    expect(own.destinations).toBeUndefined();
    expect(all.destinations).toBeDefined();
  });

  it('sees calls between its own services and to what no namespace has: get_service_map', async () => {
    const bench = await markedWorld(ALPHA);
    const { edges, says } = await bench.data('get_service_map');
    expect(edges).toMatchObject([
      { from: 'svc-alpha9c', to: 'bank.alpha9c.example', external: true },
      { from: 'svc-alpha9c', to: 'lib-alpha9c' },
    ]);
    expect(says).toMatch(/^3 services, 2 edges/);
    const both = await (await markedWorld(TEAMS)).data('get_service_map');
    expect(both.edges).toContainEqual(expect.objectContaining({ from: 'svc-alpha9c', to: 'svc-bravo9c' }));
  });

  it('hears nothing of a service whose name others share: get_peer_sources', async () => {
    const bench = await markedWorld(ALPHA);
    expect(await bench.data('get_peer_sources', { service: SHARED })).toMatchObject({
      says: expect.stringContaining('No call from or to'),
      counts: { called_by: 0, calls: 0 },
    });
    const everything = boundTo(...MARKED.map(({ namespace }) => namespace), 'ignored-*');
    const open = await markedWorld(everything);
    expect((await open.data('get_peer_sources', { service: SHARED })).counts).toMatchObject({ called_by: 4, calls: 4 });
  });

  it('hears nothing of a service of others, as if there were none: get_peer_sources', async () => {
    const bench = await markedWorld(ALPHA);
    const told = async (service: string) => ({
      ...(await bench.data('get_peer_sources', { service })),
      service: '',
      says: '',
    });
    expect(await told('svc-bravo9c')).toEqual(await told('svc-nobodys'));
  });

  it.each([
    ['calls nobody', []],
    ['calls others alone', ['svc-bravo9c', SHARED]],
  ])(
    'is not told by a service name that it gave to a workload of its own that %s whether others have it: get_peer_sources',
    async (_what, callees) => {
      const told = async (guess: string): Promise<string> => {
        const bench = await markedWorld(ALPHA);
        const { calls } = bench.demo.cluster;
        const others = calls.filter(({ from }) => from.namespace !== API.namespace);
        calls.splice(0, calls.length, ...others);
        for (const to of callees) calls.push({ from: API, to, isVirtual: false, requestsPerSecond: 2 });
        await bench.apply('update_source', { ...API, service_name: guess });
        const { text } = await bench.call('get_peer_sources', { service: guess });
        return text.replaceAll(guess, 'the guess');
      };
      const [foreign, ...others] = await Promise.all(['svc-bravo9c', 'svc-nobodys', 'svc-brave9c'].map(told));
      for (const other of others) expect(other).toBe(foreign);
    },
  );

  it('is led on to tools and namespaces that it may call only: troubleshoot_source', async () => {
    const everybody = await (await markedWorld()).call('troubleshoot_source', { ...API, name: 'idle-alpha9c' });
    const bound = await (await markedWorld(ALPHA)).call('troubleshoot_source', { ...API, name: 'idle-alpha9c' });
    expect(bound.envelope.next_steps.map(({ tool }) => tool)).toEqual(
      everybody.envelope.next_steps.map(({ tool }) => tool),
    );
    const access = await (await markedWorld(ALPHA)).call('get_access');
    expect(access.envelope.next_steps.map(({ tool }) => tool)).toEqual(['list_sources']);
  });

  it('is not told how many libraries of other namespaces were mixed in: list_instrumentation_libraries', async () => {
    const shared = { namespace: 'team-alpha9c', kind: 'Deployment', name: SHARED };
    const warnings = async (caller?: typeof ALPHA) =>
      (await (await markedWorld(caller)).call('list_instrumentation_libraries', shared)).envelope.context.warnings;
    expect(await warnings()).toEqual([expect.stringMatching(/^Left out \d+ libraries/)]);
    expect(await warnings(ALPHA)).toBeUndefined();
  });

  it('is told that opening a slot may close one, and of no slot of others: profiling', async () => {
    const bench = await markedWorld(ALPHA);
    const preview = dataOf(await bench.preview('enable_source_profiling', { ...API, name: 'lib-alpha9c' }));
    expect(preview.consequences).toContain(
      'The whole cluster has 32 slots: if all are taken, opening this one closes another, with its samples.',
    );
    const { total, used } = await bench.data('list_profiling_slots');
    expect([total, used]).toEqual([1, undefined]);
  });

  it('is refused ConfigMaps, which tell of all namespaces, also where Odigos itself is its namespace', async () => {
    const bench = await markedWorld(boundTo('odigos-system'));
    const { message } = await bench.refusal('get_manifest', {
      namespace: 'odigos-system',
      kind: 'ConfigMap',
      name: 'effective-config',
    });
    expect(message).toMatch(/^ConfigMaps are not shown/);
  });

  it('is refused a batch whole when one of it is of another namespace', async () => {
    const bench = await markedWorld(ALPHA);
    const workloads = [API, { ...API, namespace: 'team-bravo9c', name: 'api-bravo9c' }];
    bench.upstream.forget();
    const { message } = await bench.refusal('restart_workloads', { workloads, dry_run: false });
    expect(message).toBe(
      '"team-bravo9c" is out of bounds: the token bound is bound to namespaces team-alpha9c. Nothing was sent.',
    );
    expect(bench.upstream.posts).toEqual([]);
  });

  it('puts workloads into its own data streams and those that nobody is in, and into none of others', async () => {
    const bench = await markedWorld(ALPHA);
    const workloads = [{ ...API, name: 'idle-alpha9c' }];
    const warnings = async (data_stream: string) =>
      (await bench.preview('instrument_workloads', { workloads, data_stream })).envelope.context.warnings;
    expect(await warnings('stream-alpha9c')).toBeUndefined();
    expect(await warnings('default')).toBeUndefined();
    expect(await warnings('of-nobody')).toEqual([expect.stringContaining('No enabled destination takes')]);
    const reserved = { name: 'reserved', type: 'jaeger', currentStreamName: 'reserved' };
    const exportedSignals = { traces: true, metrics: false, logs: false, profiles: false };
    bench.demo.cluster.destinations.create({
      ...reserved,
      exportedSignals,
      fields: [{ key: 'JAEGER_URL', value: 'jaeger:4317' }],
    });
    expect(await warnings('reserved')).toBeUndefined();
    for (const [tool, given] of [
      ['instrument_workloads', { workloads }],
      ['instrument_namespace', { namespace: API.namespace }],
    ] as const) {
      for (const dry_run of [true, false]) {
        const { message } = await bench.refusal(tool, { ...given, data_stream: 'stream-bravo9c', dry_run });
        expect(message).toContain('Only sources of other namespaces are in data stream "stream-bravo9c"');
      }
    }
  });

  it('is told that a write failed, read back from its own alone, and not what the UI says of it', async () => {
    const bench = await markedWorld(ALPHA);
    const message = 'admission webhook denied it: bravo9c holds the lock';
    bench.demo.faults.set([{ field: 'persistK8sSources', kind: 'error', message }]);
    const given = { workloads: [{ ...API, name: 'idle-alpha9c' }], dry_run: false };
    const result = await bench.call('instrument_workloads', given);
    expect(errorOf(result)).toMatchObject({ side: 'ui_api', message: expect.stringMatching(/^The Odigos UI API/) });
    expect(foreignMarks(ALPHA, result.text, given)).toEqual([]);
    expect(bench.upstream.mutations()).toHaveLength(1);
  });

  it('hears what its own workloads say, but for the names of other namespaces in it', async () => {
    const bench = await markedWorld(ALPHA);
    const { text } = await bench.call('troubleshoot_source', { ...API, name: 'old-alpha9c' });
    expect(text).toContain('alpha9c clashes with [another namespace] in [another namespace] at [another namespace]');
  });
});
