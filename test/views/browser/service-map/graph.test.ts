import { describe, expect, it } from 'vitest';
import {
  busiest,
  byNamespace,
  ofNamespace,
  readGraph,
  withTroubles,
} from '../../../../src/views/browser/service-map/graph.ts';

const page = {
  edges: [
    { from: 'cart', to: 'redis', requests: 5, last_seen: '2026-01-15T09:00:00Z', external: true },
    { from: 'front', to: 'cart', requests: 3, last_seen: '2026-01-15T09:00:00Z' },
    { from: 'cart', to: 'paypal', requests: 1, last_seen: '2026-01-15T09:00:00Z', external: true },
  ],
  services: [
    { namespace: 'shop', kind: 'Deployment', services: ['cart', 'front'] },
    { namespace: 'data', kind: 'StatefulSet', services: ['redis'] },
  ],
  blind: [{ service: 'redis', workloads: ['data/StatefulSet/redis'] }],
};
const graph = withTroubles(readGraph([page]), [
  { sources: [{ namespace: 'shop', kind: 'Deployment', name: 'cart', reason: 'Stale' }] },
]);

describe('the graph of a map', () => {
  it('marks what is blind, outside and ill', () => {
    const marks = graph.nodes.map(({ name, isBlind, isExternal, trouble }) => [name, isBlind, isExternal, trouble]);
    expect(marks).toEqual([
      ['cart', false, false, 'Stale'],
      ['redis', true, false, ''],
      ['front', false, false, ''],
      ['paypal', false, true, ''],
    ]);
  });

  it('knows a service that is not called as its workload is, and takes what is on its way for no trouble', () => {
    const renamed = { ...page, renamed: [{ service: 'front', workload: 'shop/Deployment/frontend' }] };
    const of = (name: string, reason: string) => ({ namespace: 'shop', kind: 'Deployment', name, reason });
    const { nodes } = withTroubles(readGraph([renamed]), [
      { groups: [{ reason: 'Rollout', waiting: 1 }], sources: [of('cart', 'Rollout')] },
      { groups: [{ reason: 'Stale', unhealthy: 1, waiting: 1 }], sources: [of('frontend', 'Stale')] },
    ]);
    const marked = nodes.filter(({ trouble }) => trouble !== '');
    expect(marked).toMatchObject([{ name: 'front', workload: { name: 'frontend' }, trouble: 'Stale' }]);
  });

  it('has one node a namespace, with the calls between them added up', () => {
    const { nodes, edges } = byNamespace(graph);
    expect(nodes.map(({ name, size, trouble }) => [name, size, trouble])).toEqual([
      ['shop', 2, '1 unhealthy'],
      ['data', 1, ''],
      ['(elsewhere)', 1, ''],
    ]);
    expect(edges.map(({ from, to, requests }) => [from, to, requests])).toEqual([
      ['shop', 'data', 5],
      ['shop', '(elsewhere)', 1],
    ]);
  });

  it('shows a namespace with its neighbours', () => {
    expect(ofNamespace(graph, 'data').nodes.map(({ name }) => name)).toEqual(['cart', 'redis']);
  });

  it('keeps the busiest calls of no more than so many services', () => {
    expect(busiest(graph, 2).edges.map(({ to }) => to)).toEqual(['redis']);
  });

  it.each([[undefined], [null], ['text'], [{ edges: 7, services: [null], blind: {} }]])('is empty for %j', (data) => {
    expect(readGraph([data])).toEqual({ nodes: [], edges: [] });
  });
});
