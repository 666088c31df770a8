import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Link, layersOf } from '../../../../src/views/browser/service-map/layers.ts';

const graphs = fc.integer({ min: 1, max: 30 }).chain((count) => {
  const node = fc.integer({ min: 0, max: count - 1 });
  return fc.tuple(fc.constant(count), fc.array(fc.tuple(node, node), { maxLength: 60 }));
});

describe('layers of a map', () => {
  it('hold every node once, whatever calls whom', () => {
    fc.assert(
      fc.property(graphs, ([count, links]) => {
        const nodes = layersOf(count, links).flat();
        expect(nodes.toSorted((one, other) => one - other)).toEqual(Array.from({ length: count }, (_, node) => node));
      }),
    );
  });

  it('put callers before whom they call where nothing goes round', () => {
    fc.assert(
      fc.property(graphs, ([count, all]) => {
        const links: readonly Link[] = all.filter(([from, to]) => from < to);
        const layers = layersOf(count, links);
        const layerOf = (node: number): number => layers.findIndex((layer) => layer.includes(node));
        for (const [from, to] of links) expect(layerOf(from)).toBeLessThan(layerOf(to));
      }),
    );
  });

  it('open a circle of calls', () => {
    expect(
      layersOf(3, [
        [0, 1],
        [1, 2],
        [2, 0],
      ]),
    ).toEqual([[0], [1], [2]]);
  });
});
