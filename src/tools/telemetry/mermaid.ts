import type { Edge, ServicePlace } from './call-graph.ts';
import { nodeName } from './service-node.ts';

/** What is longer no diagram shows whole. */
const MAX_LABEL = 60;
/** All else may mean something to Mermaid or to the page around it. */
const PLAIN = /^[\p{L}\p{N} _./-]$/u;

/**
 * A Mermaid flowchart of calls, a box for each namespace. Names are outside data: whatever is no letter, digit or one of
 * ` _./-` is written as Mermaid's code of that character, so a name can neither end its label nor begin a line.
 *
 * @param places those of all services that the edges name
 */
export function mermaid(edges: readonly Edge[], places: ReadonlyMap<string, ServicePlace>): string {
  const names = [...new Set(edges.flatMap(({ from, to }) => [nodeName(from), nodeName(to)]))].sort();
  const ids = new Map(names.map((name, index) => [name, `n${index}`]));
  const boxes = new Map<string, string[]>();
  const blind: string[] = [];
  for (const [name, id] of ids) {
    const place = places.get(name);
    const namespaces = new Set(place?.workloads.map(({ namespace }) => namespace));
    const box = namespaces.size === 1 ? ([...namespaces][0] ?? '') : '';
    const kinds = [...new Set(place?.workloads.map(({ kind }) => kind))];
    const kind = kinds.length === 1 ? ` ${kinds[0] ?? ''}` : '';
    boxes.set(box, [...(boxes.get(box) ?? []), `${id}["${label(name)}${label(kind)}"]`]);
    if (place?.isVirtual) blind.push(id);
  }
  const drawn = [...boxes]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([box, nodes], index) =>
      box === ''
        ? nodes.map((node) => `  ${node}`)
        : [`  subgraph s${index}["${label(box)}"]`, ...nodes.map((node) => `    ${node}`), '  end'],
    );
  const calls = edges.map(
    ({ from, to }) => `  ${ids.get(nodeName(from)) ?? ''} -->|${to.requests}| ${ids.get(nodeName(to)) ?? ''}`,
  );
  const marks = blind.length > 0 ? ['  classDef blind stroke-dasharray: 4 4', `  class ${blind.join(',')} blind`] : [];
  return ['flowchart LR', ...drawn, ...calls, ...marks].join('\n');
}

function label(text: string): string {
  const characters = [...text];
  const cut = characters.length > MAX_LABEL ? [...characters.slice(0, MAX_LABEL - 1), '…'] : characters;
  return cut.map((one) => (PLAIN.test(one) ? one : `#${one.codePointAt(0) ?? 0};`)).join('');
}
