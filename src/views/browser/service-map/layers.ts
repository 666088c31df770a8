/** Who calls whom, by the places of both in a list of nodes. */
export type Link = readonly [from: number, to: number];

/** Rounds of putting nodes near their neighbours: more change little. */
const ROUNDS = 6;

/**
 * Puts nodes in layers, each a list of nodes from top to bottom: callers before whom they call, as far as no circle of calls
 * forbids it, and neighbours near each other, so that few lines cross. Takes time in proportion to nodes and links, where
 * a layout to the pixel takes seconds for two hundred nodes (@dagrejs/dagre, measured).
 */
export function layersOf(count: number, links: readonly Link[]): readonly (readonly number[])[] {
  const depths = depthsOf(count, links);
  const layers: number[][] = Array.from({ length: Math.max(0, ...depths) + 1 }, () => []);
  for (const [node, depth] of depths.entries()) layers[depth]?.push(node);
  const neighbours = Array.from({ length: count }, (): number[] => []);
  for (const [from, to] of links) {
    neighbours[from]?.push(to);
    neighbours[to]?.push(from);
  }
  const places = new Map<number, number>();
  // From 0 at the top of a layer to 1 at its bottom: layers differ in length.
  const settle = (layer: readonly number[]): void => {
    for (const [place, node] of layer.entries()) places.set(node, (place + 0.5) / layer.length);
  };
  layers.forEach(settle);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const layer of round % 2 === 0 ? layers : layers.toReversed()) {
      const wish = new Map(layer.map((node) => [node, meanOf(neighbours[node] ?? [], places, places.get(node) ?? 0)]));
      layer.sort((one, other) => (wish.get(one) ?? 0) - (wish.get(other) ?? 0));
      settle(layer);
    }
  }
  return layers;
}

function meanOf(nodes: readonly number[], places: ReadonlyMap<number, number>, own: number): number {
  if (nodes.length === 0) return own;
  return nodes.reduce((sum, node) => sum + (places.get(node) ?? 0), 0) / nodes.length;
}

/** How many calls the longest way to each node has; what closes a circle counts for nothing. */
function depthsOf(count: number, links: readonly Link[]): readonly number[] {
  const callees = Array.from({ length: count }, (): number[] => []);
  const callers = new Array<number>(count).fill(0);
  for (const [from, to] of links) {
    if (from === to) continue;
    callees[from]?.push(to);
    callers[to] = (callers[to] ?? 0) + 1;
  }
  const depths = new Array<number>(count).fill(0);
  const waiting = new Set(depths.keys());
  let ready = [...waiting].filter((node) => callers[node] === 0);
  while (waiting.size > 0) {
    // Where all that is left calls each other, the circle is opened at the one with the fewest callers.
    const [first] = [...waiting].toSorted((one, other) => (callers[one] ?? 0) - (callers[other] ?? 0));
    if (ready.length === 0 && first !== undefined) ready = [first];
    const next: number[] = [];
    for (const node of ready) {
      if (!waiting.delete(node)) continue;
      for (const callee of callees[node] ?? []) {
        if (!waiting.has(callee)) continue;
        depths[callee] = Math.max(depths[callee] ?? 0, (depths[node] ?? 0) + 1);
        callers[callee] = (callers[callee] ?? 0) - 1;
        if (callers[callee] === 0) next.push(callee);
      }
    }
    ready = next;
  }
  return depths;
}
