import { describe, expect, it } from 'vitest';
import type { Answer, Step } from '../../../../src/views/browser/answer.ts';
import { gather } from '../../../../src/views/browser/service-map/gather.ts';

const answer = (data: unknown, error?: string): Answer => ({
  data,
  error,
  side: '',
  isPreview: false,
  warnings: [],
  steps: [],
  total: undefined,
});
const edge = (from: string, to: string, external = false) => ({
  from,
  to,
  requests: 1,
  ...(external ? { external } : {}),
});
const ill = (name: string) => ({ namespace: 'shop', kind: 'Deployment', name, reason: 'Stale' });
const MAP = {
  edges: [edge('cart', 'till'), edge('cart', 'bank', true)],
  services: [{ namespace: 'shop', kind: 'Deployment', services: ['cart', 'till'] }],
  total: 2,
};

/** Gathers from a server that answers these pages of unhealthy sources in turn; which calls it got, and what was said. */
async function gathered(sources: readonly Answer[], first = answer(MAP), more: readonly Answer[] = []) {
  const calls: Pick<Step, 'tool' | 'arguments'>[] = [];
  const said: string[] = [];
  const left = { find_unhealthy_sources: [...sources], get_service_map: [...more] };
  const map = await gather(
    first,
    { namespace: 'shop', format: 'mermaid' },
    {
      async call(step) {
        calls.push(step);
        const next =
          step.tool === 'get_service_map' ? left.get_service_map.shift() : left.find_unhealthy_sources.shift();
        return next ?? answer(undefined, 'nothing more');
      },
      say: (text) => said.push(text),
    },
  );
  const marked = map.graph.nodes.filter(({ trouble }) => trouble !== '').map(({ name }) => name);
  return { ...map, calls, said, marked };
}

describe('what a map gathers', () => {
  it('is every page of what is unhealthy, each asked for by the cursor before', async () => {
    const { calls, marked, unmarked, said } = await gathered([
      answer({ sources: [ill('other')], total: 2, next_cursor: 'c1' }),
      answer({ sources: [ill('till')], total: 2 }),
    ]);
    expect(calls.map(({ arguments: given }) => given)).toEqual([{ limit: 100 }, { limit: 100, cursor: 'c1' }]);
    expect({ marked, unmarked }).toEqual({ marked: ['till'], unmarked: [] });
    expect(said).toEqual(['Reading the map: 1 page …']);
  });

  it('is bounded, and says what was not read', async () => {
    const pages = Array.from({ length: 30 }, () => answer({ sources: [ill('till')], total: 30, next_cursor: 'c' }));
    const { calls, marked, unmarked } = await gathered(pages);
    expect(calls).toHaveLength(20);
    expect(marked).toEqual(['till']);
    expect(unmarked).toEqual(['Not every unhealthy one is marked: 20 of 30 sources with trouble were read.']);
  });

  it.each([
    ['none', [answer(undefined, 'It timed out.')], []],
    [
      'some',
      [answer({ sources: [ill('till')], total: 2, next_cursor: 'c' }), answer(undefined, 'It timed out.')],
      ['till'],
    ],
  ])('says why %s of it could be read, and shows the map all the same', async (_what, pages, expected) => {
    const { marked, unmarked, graph } = await gathered(pages);
    expect({ marked, unmarked }).toEqual({
      marked: expected,
      unmarked: ['Not every unhealthy one is marked: It timed out.'],
    });
    expect(graph.nodes).toHaveLength(3);
  });

  it.each([
    [['cart', 'till'], []],
    [['cart'], ['1 service cannot be marked: its workload is not known for certain.']],
    [[], ['2 services cannot be marked: their workloads are not known for certain.']],
  ])('says of how many services nobody knows the workload: where those of %j are known', async (services, expected) => {
    const map = { ...MAP, services: [{ namespace: 'shop', kind: 'Deployment', services }] };
    expect((await gathered([answer({ sources: [], total: 0 })], answer(map))).unmarked).toEqual(expected);
  });

  it('asks for the edges where the first answer is a diagram, and for no health of an empty map', async () => {
    const drawn = answer({ mermaid: 'flowchart' });
    const { calls, total } = await gathered([], drawn, [answer({ edges: [], total: 0 })]);
    expect(calls).toEqual([{ tool: 'get_service_map', arguments: { namespace: 'shop', limit: 500 } }]);
    expect(total).toBe(0);
  });

  it('fails where the map does', async () => {
    await expect(gathered([], answer(undefined, 'No UI.'))).rejects.toThrow('No UI.');
  });
});
