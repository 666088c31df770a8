import { describe, expect, it } from 'vitest';
import { trap } from '../../trap.ts';
import { workbench } from '../workbench.ts';
import { addDestination, addSource, streamsBench } from './world.ts';

const TOOL = 'list_data_streams';

describe('list_data_streams', () => {
  it('answers what is in each stream, in name order', async () => {
    const bench = await workbench();
    expect(await bench.data(TOOL)).toEqual({
      streams: [
        {
          name: 'default',
          destinations: [
            { name: 'jaeger-dev', type: 'jaeger', id: expect.stringContaining('jaeger') },
            { name: 'tempo', type: 'tempo', id: expect.stringContaining('tempo') },
          ],
          sources: 14,
          sources_by_namespace: { data: 3, default: 5, shop: 6 },
          whole_namespaces: ['shop'],
        },
        {
          name: 'payments',
          destinations: [{ name: 'datadog-payments', type: 'datadog', id: expect.stringContaining('datadog') }],
          sources: 6,
          sources_by_namespace: { payments: 6 },
        },
      ],
      total: 2,
    });
  });

  it('agrees with the lists that its next steps lead to', async () => {
    const bench = await workbench();
    const { envelope } = await bench.call(TOOL);
    const step = envelope.next_steps.find(({ tool }) => tool === 'list_sources');
    expect(step?.arguments).toEqual({ data_stream: 'default' });
    expect((await bench.data('list_sources', step?.arguments)).total).toBe(14);
  });

  it('says where data goes nowhere, and what receives nothing', async () => {
    const bench = await streamsBench((cluster) => {
      addSource(cluster, 'shop', 'cart', ['lost']);
      addSource(cluster, 'shop', 'api', ['off']);
      addDestination(cluster, 'sleeping', ['off'], true);
      addDestination(cluster, 'idle', ['empty']);
    });
    const { envelope } = await bench.call(TOOL);
    expect(envelope.data?.streams).toMatchObject([
      { name: 'default', sources: 0 },
      { name: 'empty', sources: 0, problem: expect.stringContaining('No source') },
      { name: 'lost', sources: 1, problem: expect.stringContaining('goes nowhere') },
      {
        name: 'off',
        destinations: [{ name: 'sleeping', disabled: true }],
        problem: expect.stringContaining('goes nowhere'),
      },
    ]);
    expect(envelope.next_steps[0]).toMatchObject({
      tool: 'list_destination_types',
      why: expect.stringContaining('"lost"'),
    });
  });

  it('counts a destination in no stream to default', async () => {
    const bench = await streamsBench((cluster) => {
      addSource(cluster, 'shop', 'cart', ['default']);
      addDestination(cluster, 'unnamed', []);
    });
    const { streams } = await bench.data(TOOL);
    expect(streams).toEqual([
      expect.objectContaining({ name: 'default', destinations: [expect.objectContaining({ name: 'unnamed' })] }),
    ]);
    expect(JSON.stringify(streams)).not.toContain('problem');
  });

  trap('probe/stream/source-only', 'shows a stream that only a Source carries', async () => {
    const bench = await streamsBench((cluster) => {
      addSource(cluster, 'shop', 'cart', ['probe-d']);
    });
    expect((await bench.data(TOOL)).streams).toMatchObject([{ name: 'default' }, { name: 'probe-d', sources: 1 }]);
  });

  trap('probe/stream/rename-to-empty/after', 'lists a stream that has the empty name, page by page', async () => {
    const bench = await streamsBench((cluster) => {
      addDestination(cluster, 'a', ['b']);
      addSource(cluster, 'shop', 'cart', ['c']);
      cluster.renameDataStream('b', '');
    });
    const names: unknown[] = [];
    let cursor: string | undefined;
    do {
      const page = await bench.data(TOOL, { limit: 1, ...(cursor === undefined ? {} : { cursor }) });
      names.push(...(Array.isArray(page.streams) ? page.streams.map(({ name }) => name) : []));
      expect(page.total).toBe(3);
      cursor = typeof page.next_cursor === 'string' ? page.next_cursor : undefined;
    } while (cursor !== undefined);
    expect(names).toEqual(['', 'c', 'default']);
  });

  it('refuses a cursor that it did not give', async () => {
    expect((await (await workbench()).refusal(TOOL, { cursor: 'nope' })).message).toContain('cursor');
  });
});
