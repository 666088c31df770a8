import { counted } from '../../../text/counted.ts';
import type { Answer } from '../answer.ts';
import { button, element, named } from '../element.ts';
import { lookInto } from '../look-into.ts';
import type { Server } from '../start-view.ts';
import { drawMap, shortNumber } from './draw-map.ts';
import { type Gathered, gather } from './gather.ts';
import { busiest, byNamespace, type MapEdge, type MapNode, ofNamespace, type ServiceGraph } from './graph.ts';

/** Nodes that are drawn one by one; more are drawn by namespace. */
const MOST_NODES = 250;
const ZOOM_STEP = 1.25;
/** How small a map is drawn unasked. */
const LEAST_SCALE = 0.6;

/** Shows who calls whom, and asks the server for what the first answer left out: further pages, and what is unhealthy. */
export function showMap(answer: Answer, given: Readonly<Record<string, unknown>>, server: Server): readonly Node[] {
  const place = element('div');
  gather(answer, given, server)
    .then((gathered) => show(place, gathered, server))
    .catch((error) => server.say(error instanceof Error ? error.message : 'This view failed.'));
  server.say('Reading the map …');
  return [place];
}

function show(place: HTMLElement, { graph, total, unmarked }: Gathered, server: Server): void {
  const { nodes, edges } = graph;
  if (nodes.length === 0) {
    server.say('No calls between services have been seen yet: the map fills from traces.');
    place.replaceChildren();
    return;
  }
  const cut = [edges.length < total ? `Of ${total} calls the busiest ${edges.length} were read.` : '', ...unmarked]
    .filter(Boolean)
    .map((sentence) => ` ${sentence}`)
    .join('');
  if (nodes.length > MOST_NODES) {
    const all = (): void => {
      server.say(
        `${counted(nodes.length, 'service')} are too many to draw one by one: by namespace.${cut} Choose one to see its services.`,
      );
      draw(place, byNamespace(graph), server, ({ name }) => one(name));
    };
    const one = (namespace: string): void => {
      const own = ofNamespace(graph, namespace);
      const drawnOf = busiest(own, MOST_NODES);
      const left = drawnOf.nodes.length < own.nodes.length ? ` The busiest ${drawnOf.nodes.length} are drawn.` : '';
      server.say(
        `${namespace}: ${counted(own.nodes.length, 'service')}, with what they call and what calls them.${left}`,
      );
      draw(place, drawnOf, server);
      place.prepend(element('p', {}, button('All namespaces', all)));
    };
    all();
    return;
  }
  const ill = nodes.filter(({ trouble }) => trouble !== '').length;
  const blind = nodes.filter(({ isBlind }) => isBlind).length;
  server.say(
    `${counted(nodes.length, 'service')}, ${counted(edges.length, 'call')}; ${ill} unhealthy, ${blind} without an agent.${cut}`,
  );
  draw(place, graph, server);
}

function draw(place: HTMLElement, graph: ServiceGraph, server: Server, onChoose?: (node: MapNode) => void): void {
  const details = element('section', { class: 'details', attributes: { 'aria-live': 'polite' } });
  const map = drawMap(graph, (node) => {
    if (onChoose) return onChoose(node);
    map.choose(node.name);
    details.replaceChildren(...describe(node, graph.edges, server));
  });
  const frame = element(
    'div',
    { class: 'frame', attributes: { tabindex: 0, role: 'group', 'aria-label': 'Map' } },
    map.element,
  );
  let scale = 1;
  const zoom = (to: number): void => {
    scale = Math.min(2, Math.max(0.1, to));
    map.element.style.zoom = String(scale);
  };
  const fit = (): void => zoom(Math.min(1, frame.clientWidth / map.width, frame.clientHeight / map.height));
  const legend = element(
    'p',
    { class: 'row legend' },
    element('span', { class: 'key ill' }, 'unhealthy'),
    element('span', { class: 'key blind' }, 'no agent: its own calls are unseen'),
    element('span', { class: 'key external' }, 'external'),
    element('span', { class: 'grow' }),
    button('−', () => zoom(scale / ZOOM_STEP), 'small'),
    button('+', () => zoom(scale * ZOOM_STEP), 'small'),
    button('Fit', fit, 'small'),
    button('1:1', () => zoom(1), 'small'),
  );
  place.replaceChildren(legend, frame, details);
  // As much as is read without a glass.
  zoom(Math.min(1, Math.max(LEAST_SCALE, frame.clientWidth / map.width)));
}

function describe(node: MapNode, edges: readonly MapEdge[], server: Server): readonly Node[] {
  const { name, workload, isBlind, isExternal, trouble } = node;
  const list = (label: string, those: readonly (readonly [string, MapEdge])[]): readonly Node[] =>
    those.length === 0
      ? []
      : [
          element('h3', {}, label),
          element(
            'ul',
            { class: 'calls' },
            ...those
              .toSorted(([, one], [, other]) => other.requests - one.requests)
              .slice(0, 20)
              .map(([other, { requests, lastSeen }]) =>
                element(
                  'li',
                  {},
                  named(other),
                  element(
                    'span',
                    { class: 'quiet' },
                    ` ${shortNumber(requests)} ${requests === 1 ? 'request' : 'requests'}, last ${lastSeen || 'never'}`,
                  ),
                ),
              ),
          ),
        ];
  const callers = edges.filter(({ to }) => to === name).map((edge) => [edge.from, edge] as const);
  const callees = edges.filter(({ from }) => from === name).map((edge) => [edge.to, edge] as const);
  return [
    element(
      'div',
      { class: 'card' },
      element(
        'div',
        { class: 'row' },
        element('h2', {}, named(name, 'title')),
        ...(workload ? [element('span', { class: 'tag' }, `${workload.namespace} · ${workload.kind}`)] : []),
        ...(isBlind ? [element('span', { class: 'tag warn' }, 'no agent')] : []),
        ...(isExternal ? [element('span', { class: 'tag' }, 'external')] : []),
        ...(trouble === '' ? [] : [element('span', { class: 'tag bad' }, trouble)]),
      ),
      element(
        'div',
        { class: 'columns' },
        element('div', {}, ...list('Called by', callers)),
        element('div', {}, ...list('Calls', callees)),
      ),
      ...(workload ? [lookInto(workload, server)] : []),
    ),
  ];
}
