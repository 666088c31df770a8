import { describe, expect, it } from 'vitest';
import { trap } from '../../trap.ts';
import { workbench } from '../workbench.ts';
import { answering } from './answers.ts';

const TOOL = 'get_peer_sources';
const AT = '2026-11-23T02:07:29Z';
const peer = (nodeId: string, requests: number, isVirtual = false): object => ({
  nodeId,
  serviceName: nodeId.split('|')[0],
  requests,
  dateTime: AT,
  isVirtual,
});
const edge = (nodeId: string): object => ({ nodeId, serviceName: nodeId.split('|')[0] });
const services = (map: Readonly<Record<string, readonly string[]>>): object => ({
  getServiceMap: {
    services: Object.entries(map).map(([from, to]) => ({ ...edge(from), services: to.map(edge) })),
  },
});
const peers = (inbound: readonly object[], outbound: readonly object[]): object => ({
  peerSources: { inbound, outbound },
});

describe('get_peer_sources', () => {
  it('answers who calls it and whom it calls, busiest first', async () => {
    const bench = await workbench();
    const { envelope } = await bench.call(TOOL, { service: 'payments-api' });
    expect(envelope.data).toMatchObject({
      service: 'payments-api',
      called_by: [{ service: 'checkout' }, { service: 'settlement' }],
      calls: [{ service: 'postgres', external: true }],
      counts: { called_by: 2, calls: 1 },
    });
    expect(envelope.data).not.toHaveProperty('external');
  });

  it('follows the busiest call that has a service of its own', async () => {
    const bench = await workbench();
    const { envelope } = await bench.call(TOOL, { service: 'storefront' });
    const [step] = envelope.next_steps;
    expect(step).toMatchObject({ tool: TOOL, arguments: { service: 'catalog' } });
    expect(await bench.data(TOOL, step?.arguments)).toMatchObject({ called_by: [{ service: 'storefront' }] });
  });

  it('names no more rows than asked for, and how many there are', async () => {
    const bench = await workbench();
    const { envelope } = await bench.call(TOOL, { service: 'storefront', limit: 1 });
    expect(envelope.data).toMatchObject({ counts: { called_by: 0, calls: 3 }, left_out: expect.any(String) });
    expect(Object(envelope.data).calls).toHaveLength(1);
    const [step] = envelope.next_steps;
    expect(step).toMatchObject({ tool: TOOL, arguments: { service: 'storefront', limit: 3 } });
    const whole = await bench.data(TOOL, step?.arguments);
    expect(whole.calls).toHaveLength(3);
    expect(whole).not.toHaveProperty('left_out');
  });

  trap('probe/peerSources/postgresql', 'says external of the service asked for, not of its caller', async () => {
    const bench = await workbench();
    const data = await bench.data(TOOL, { service: 'postgres' });
    expect(data).toMatchObject({ service: 'postgres', external: true, called_by: [{ service: 'payments-api' }] });
    expect(JSON.stringify(data.called_by)).not.toContain('external');
  });

  trap(
    'probe/peerSources/same-service-two-namespaces',
    'says that namesakes are merged, and marks a namesake',
    async () => {
      const bench = await workbench();
      answering(bench, {
        get_peer_sources: peers(
          [peer('user', 3), peer('echo|lab-a', 9)],
          [peer('kafka', 4, true), peer('cart|shop', 57)],
        ),
        get_peer_sources_services: services({ 'echo|lab-a': ['echo|lab-b', 'kafka'], 'echo|lab-b': ['cart|shop'] }),
      });
      const { envelope } = await bench.call(TOOL, { service: 'echo' });
      expect(envelope.context.warnings?.join()).toContain('merged: echo|lab-a, echo|lab-b');
      expect(envelope.data).toMatchObject({
        called_by: [
          { service: 'echo|lab-a', requests: 9, namesake: true },
          { service: 'user', requests: 3 },
        ],
        calls: [
          { service: 'cart|shop', requests: 57 },
          { service: 'kafka', requests: 4, external: true },
        ],
      });
      expect(envelope.next_steps[0]?.arguments).toMatchObject({ service: 'cart' });
    },
  );

  trap('probe/peerSources/composite-id', 'asks for the name without dimensions, and says so', async () => {
    const bench = await workbench();
    const { envelope } = await bench.call(TOOL, { service: 'catalog|shop' });
    expect(envelope.data).toMatchObject({ service: 'catalog', called_by: [{ service: 'storefront' }] });
    expect(envelope.context.warnings?.join()).toContain('Asked for "catalog"');
    expect(bench.upstream.posts.find(({ operation }) => operation === TOOL)?.variables).toEqual({ service: 'catalog' });
  });

  const leadsOn = (service: string, closest: string) => async (): Promise<void> => {
    const bench = await workbench();
    const { envelope } = await bench.call(TOOL, { service });
    expect(envelope.data).toMatchObject({ counts: { called_by: 0, calls: 0 }, says: expect.stringContaining('exact') });
    const [step] = envelope.next_steps;
    expect(step).toMatchObject({ tool: TOOL, arguments: { service: closest } });
    expect(await bench.data(TOOL, step?.arguments)).not.toMatchObject({ counts: { called_by: 0, calls: 0 } });
  };
  trap('probe/peerSources/Frontend', 'leads from another case to the name', leadsOn('Storefront', 'storefront'));
  trap(
    'probe/peerSources/shop-frontend',
    'leads from namespace/name to the name',
    leadsOn('default/storefront', 'storefront'),
  );
  trap('error/peerSources-unknown', 'says that a service is unknown, with the nearest', leadsOn('chekout', 'checkout'));

  it('invents no nearest name where there is none', async () => {
    const bench = await workbench({ demo: { fill: () => {} } });
    const { envelope } = await bench.call(TOOL, { service: 'x' });
    expect(envelope.next_steps.map(({ tool }) => tool)).toEqual(['get_service_map']);
  });

  it.each([[{}], [{ service: '' }], [{ service: 'x'.repeat(254) }], [{ service: 'x', limit: 0 }]])(
    'refuses %o',
    async (given) => {
      expect((await (await workbench()).refusal(TOOL, given)).side).toBe('arguments');
    },
  );
});
