import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { trap } from '../../trap.ts';
import { workbench } from '../workbench.ts';
import { answering, failingWith } from './answers.ts';

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

const workload = (namespace: string, name: string, serviceName: string | null): object => ({
  id: { namespace, kind: 'Deployment', name },
  serviceName,
});

describe('get_service_map', () => {
  it('answers the busiest edges first, and says what it cut', async () => {
    const bench = await workbench();
    const whole = await bench.data(TOOL);
    const edges = z.array(z.looseObject({ requests: z.number() })).parse(whole.edges);
    expect(edges).toHaveLength(8);
    expect(edges.map(({ requests }) => requests)).toEqual(
      edges.map(({ requests }) => requests).sort((left, right) => right - left),
    );
    const { envelope } = await bench.call(TOOL, { limit: 3 });
    expect(envelope.data).toMatchObject({ edges: edges.slice(0, 3), total: 8 });
    expect(envelope.data?.says).toContain('Shown are 3, busiest first');
    const [step] = envelope.next_steps;
    expect(await bench.data(TOOL, step?.arguments)).toMatchObject({ edges: expect.arrayContaining([edges[0]]) });
  });

  it.each([
    ['apart by the ids of its nodes', ['echo|a', 'echo|b'], ['echo|a'], false],
    ['together where the map counts them so', ['echo'], ['echo'], true],
  ])('takes a workload for its service, with its namesakes %s', async (_how, nodes, seen, isShared) => {
    const bench = await workbench();
    answering(bench, {
      [TOOL]: map(Object.fromEntries(nodes.map((node) => [node, [edge(`db-of-${node}`, 2, true)]]))),
      get_service_map_workloads: { workloads: [workload('a', 'echo', 'echo'), workload('b', 'echo', 'echo')] },
    });
    const data = await bench.data(TOOL, { service: 'a/Deployment/echo' });
    expect(data.edges).toMatchObject(seen.map((from) => ({ from })));
    expect(data.total).toBe(seen.length);
    expect(data.shared_names).toEqual(
      isShared ? [{ service: 'echo', workloads: ['a/Deployment/echo', 'b/Deployment/echo'] }] : undefined,
    );
  });

  it('knows a workload of the cluster by namespace/Kind/name, and calls it no unknown name', async () => {
    const bench = await workbench();
    const { envelope } = await bench.call(TOOL, { service: 'shop/Deployment/cart' });
    expect(envelope.data?.edges).toEqual((await bench.data(TOOL, { service: 'cart' })).edges);
    expect(envelope.context.warnings).toBeUndefined();
  });

  it('leads to the callers of what is called most', async () => {
    const bench = await workbench();
    const { envelope } = await bench.call(TOOL, { limit: 3 });
    const [step] = envelope.next_steps;
    expect(step?.arguments).toEqual({
      service: z.array(z.looseObject({ to: z.string() })).parse(envelope.data?.edges)[0]?.to,
    });
  });

  it('takes a word of many names for none of them, and names them', async () => {
    const bench = await workbench({ demo: { size: 400 } });
    const { envelope } = await bench.call(TOOL, { service: 'gateway' });
    expect(String(envelope.context.warnings)).toMatch(/names have it in them: \S*gateway/);
    expect(envelope.next_steps.filter(({ arguments: { service } }) => service !== undefined)).toEqual([]);
  });

  it('tells the namespace and kind of each service, and which are seen by their callers only', async () => {
    const bench = await workbench();
    const { services, blind } = await bench.data(TOOL);
    expect(services).toContainEqual(expect.objectContaining({ namespace: 'payments', kind: 'Deployment' }));
    expect(JSON.stringify(services)).toContain('"checkout"');
    answering(bench, {
      [TOOL]: map({ till: [edge('ledger', 2, true), edge('bank.example', 1, true)] }),
      get_service_map_workloads: { workloads: [workload('shop', 'till', 'till'), workload('db', 'ledger', null)] },
    });
    expect(await bench.data(TOOL)).toMatchObject({
      services: [
        { namespace: 'db', kind: 'Deployment', services: ['ledger'] },
        { namespace: 'shop', kind: 'Deployment', services: ['till'] },
      ],
      blind: [{ service: 'ledger', workloads: ['db/Deployment/ledger'] }],
    });
    expect(blind).not.toEqual([]);
  });

  it('tells the workload of a service that is called otherwise, and of no other', async () => {
    const bench = await workbench();
    answering(bench, {
      [TOOL]: map({ 'pay|shop': [edge('till', 2)] }),
      get_service_map_workloads: {
        workloads: [
          workload('shop', 'payments-api', 'pay'),
          workload('far', 'pay', null),
          workload('shop', 'till', null),
        ],
      },
    });
    expect(await bench.data(TOOL)).toMatchObject({
      services: [{ namespace: 'shop', kind: 'Deployment', services: ['pay|shop', 'till'] }],
      renamed: [{ service: 'pay|shop', workload: 'shop/Deployment/payments-api' }],
    });
    expect(await bench.data(TOOL, { format: 'mermaid' })).not.toHaveProperty('renamed');
  });

  it('says of a name that two namespaces share that the map counts them together', async () => {
    const bench = await workbench();
    answering(bench, {
      [TOOL]: map({ echo: [edge('cart', 3)] }),
      get_service_map_workloads: { workloads: [workload('a', 'echo', 'echo'), workload('b', 'echo', 'echo')] },
    });
    expect(await bench.data(TOOL)).toMatchObject({
      shared_names: [{ service: 'echo', workloads: ['a/Deployment/echo', 'b/Deployment/echo'] }],
    });
  });

  it('narrows to a namespace, and goes deeper around a service', async () => {
    const bench = await workbench();
    answering(bench, {
      [TOOL]: map({ a: [edge('b', 4)], b: [edge('c', 3)], c: [edge('d', 2)], x: [edge('y', 1)] }),
      get_service_map_workloads: { workloads: [workload('shop', 'c', 'c'), workload('far', 'x', null)] },
    });
    for (const [depth, total] of [
      [1, 1],
      [2, 2],
      [3, 3],
      [5, 3],
    ]) {
      expect((await bench.data(TOOL, { service: 'a', depth })).total).toBe(total);
    }
    expect((await bench.data(TOOL, { namespace: 'shop' })).total).toBe(2);
    expect((await bench.data(TOOL, { namespace: 'none' })).total).toBe(0);
  });

  it('draws a diagram of no more than can be drawn', async () => {
    const bench = await workbench();
    const many = Array.from({ length: 150 }, (_, index) => edge(`s${index}`, index));
    answering(bench, { [TOOL]: map({ hub: many }), get_service_map_workloads: { workloads: [] } });
    const { mermaid, says, edges } = await bench.data(TOOL, { format: 'mermaid', limit: 500 });
    expect(String(mermaid).match(/-->/g)).toHaveLength(100);
    expect(String(mermaid)).toMatch(/^flowchart LR\n/);
    expect(says).toContain('Shown are 100, busiest first');
    expect(edges).toBeUndefined();
  });

  it('answers the map where the workloads cannot be read, and says so', async () => {
    const bench = await workbench();
    failingWith(bench, ['get_service_map_workloads'], 'configmaps "effective-config" not found');
    const { envelope } = await bench.call(TOOL);
    expect(envelope.data?.total).toBe(8);
    expect(String(envelope.context.warnings)).toContain('cannot be read');
    expect((await bench.call(TOOL, { namespace: 'payments' })).isError).toBe(true);
  });

  it('answers the edges from and to one service, and leads to its peers', async () => {
    const bench = await workbench();
    const { envelope } = await bench.call(TOOL, { service: 'payments-api' });
    expect(envelope.data?.edges).toMatchObject([
      { from: 'payments-api', to: 'postgres', external: true },
      { from: 'checkout', to: 'payments-api' },
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
      { from: 'echo|lab-b', to: 'cart|shop', requests: 7, last_seen: '2026-11-23T02:07:45Z' },
      { from: 'echo|lab-a', to: 'kafka', requests: 4, last_seen: '2026-11-23T02:07:45Z', external: true },
    ]);
    expect((await bench.data(TOOL, { service: 'echo' })).total).toBe(3);
    expect((await bench.data(TOOL, { service: 'echo|lab-b' })).total).toBe(2);
  });

  trap('query/getServiceMap', 'says that an empty map fills from traces', async () => {
    const bench = await workbench({ demo: { fill: () => {} } });
    expect((await bench.data(TOOL)).says).toContain('fills from traces');
  });

  it('warns once that there is no such service, and leads to the one that was meant', async () => {
    const bench = await workbench();
    const { envelope } = await bench.call(TOOL, { service: 'Checkout' });
    expect(envelope.data).toMatchObject({ total: 0 });
    expect(envelope.data).toMatchObject({ edges: [] });
    const warnings = (envelope.context.warnings ?? []).filter((sentence) => sentence.includes('"Checkout"'));
    expect(warnings).toEqual([expect.stringContaining('Did you mean "checkout"?')]);
    expect(envelope.next_steps[0]).toMatchObject({ tool: TOOL, arguments: { service: 'checkout' } });
  });

  it.each([[{ limit: 1.5 }], [{ service: 7 }], [{ depth: 9 }], [{ format: 'dot' }]])('refuses %o', async (given) => {
    expect((await (await workbench()).refusal(TOOL, given)).side).toBe('arguments');
  });
});
