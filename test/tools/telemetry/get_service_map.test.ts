import { describe, expect, it } from 'vitest';
import { trap } from '../../trap.ts';
import { workbench } from '../workbench.ts';
import { answering } from './answers.ts';

const TOOL = 'get_service_map';
const edge = (nodeId: string, requests: number, isVirtual = false): object => ({
  nodeId,
  serviceName: nodeId.split('|')[0],
  requests,
  dateTime: '2026-11-23T02:07:45Z',
  isVirtual,
});
const map = (services: Readonly<Record<string, readonly object[]>>): object => ({
  getServiceMap: {
    services: Object.entries(services).map(([nodeId, callees]) => ({
      nodeId,
      serviceName: nodeId.split('|')[0],
      services: callees,
    })),
  },
});

describe('get_service_map', () => {
  it('answers each edge once, in a fixed order, page by page', async () => {
    const bench = await workbench();
    const whole = await bench.data(TOOL);
    expect(whole.total).toBe(8);
    const edges: unknown[] = [];
    let given: object | undefined = { limit: 3 };
    while (given) {
      const { envelope } = await bench.call(TOOL, given);
      edges.push(...(Array.isArray(envelope.data?.edges) ? envelope.data.edges : []));
      given = envelope.next_steps.find(({ tool, arguments: next }) => tool === TOOL && 'cursor' in next)?.arguments;
    }
    expect(edges).toEqual(whole.edges);
  });

  it('answers the edges from and to one service, and leads to its peers', async () => {
    const bench = await workbench();
    const { envelope } = await bench.call(TOOL, { service: 'payments-api' });
    expect(envelope.data?.edges).toMatchObject([
      { from: 'checkout', to: 'payments-api' },
      { from: 'payments-api', to: 'postgres', external: true },
      { from: 'settlement', to: 'payments-api' },
    ]);
    const step = envelope.next_steps.find(({ tool }) => tool === 'get_peer_sources');
    expect(await bench.data('get_peer_sources', step?.arguments)).toMatchObject({ counts: { called_by: 2, calls: 1 } });
  });

  trap('probe/getServiceMap/same-service-two-namespaces', 'keeps namesakes apart by their node ids', async () => {
    const bench = await workbench();
    answering(bench, {
      [TOOL]: map({
        'echo|lab-b': [edge('cart|shop', 7)],
        'echo|lab-a': [edge('echo|lab-b', 9), edge('kafka', 4, true)],
      }),
    });
    expect((await bench.data(TOOL)).edges).toEqual([
      { from: 'echo|lab-a', to: 'echo|lab-b', requests: 9, last_seen: '2026-11-23T02:07:45Z' },
      { from: 'echo|lab-a', to: 'kafka', requests: 4, last_seen: '2026-11-23T02:07:45Z', external: true },
      { from: 'echo|lab-b', to: 'cart|shop', requests: 7, last_seen: '2026-11-23T02:07:45Z' },
    ]);
    expect((await bench.data(TOOL, { service: 'echo' })).total).toBe(3);
    expect((await bench.data(TOOL, { service: 'echo|lab-b' })).total).toBe(2);
  });

  trap('query/getServiceMap', 'says that an empty map fills from traces', async () => {
    const bench = await workbench({ demo: { fill: () => {} } });
    expect((await bench.data(TOOL)).says).toContain('fills from traces');
  });

  it('warns that a service was not seen, and leads to all', async () => {
    const bench = await workbench();
    const { envelope } = await bench.call(TOOL, { service: 'Checkout' });
    expect(envelope.data).toMatchObject({ total: 0 });
    expect(envelope.context.warnings?.join()).toContain('names are exact');
    expect(envelope.next_steps[0]).toMatchObject({ tool: TOOL, arguments: {} });
  });

  it.each([[{ limit: 1.5 }], [{ service: 7 }], [{ cursor: 'nope' }]])('refuses %o', async (given) => {
    expect((await (await workbench()).refusal(TOOL, given)).side).toBe('arguments');
  });
});
