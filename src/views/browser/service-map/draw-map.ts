import { counted } from '../../../text/counted.ts';
import { drawn, element, named } from '../element.ts';
import type { MapNode, ServiceGraph } from './graph.ts';
import { layersOf } from './layers.ts';

/** In CSS pixels. */
const NODE = { width: 172, height: 46 } as const;
const GAP = { across: 96, down: 14 } as const;
const MARGIN = 14;
/** With more lines their counts lie on each other: each says its own when its service is chosen. */
const MOST_LABELS = 60;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A map as it is drawn. */
export interface DrawnMap {
  readonly element: HTMLElement;
  /** In CSS pixels, at its natural size. */
  readonly width: number;
  readonly height: number;
  /** Marks a service, and the calls from and to it. */
  choose(name: string): void;
}

/**
 * Draws a map from left to right: services as buttons, in layers, and calls as lines between them.
 *
 * @param onChoose told which service is pressed
 */
export function drawMap({ nodes, edges }: ServiceGraph, onChoose: (node: MapNode) => void): DrawnMap {
  const indexes = new Map(nodes.map(({ name }, index) => [name, index]));
  const links = edges.map(({ from, to }) => [indexes.get(from) ?? 0, indexes.get(to) ?? 0] as const);
  const layers = layersOf(nodes.length, links);
  const tallest = Math.max(1, ...layers.map(({ length }) => length));
  const height = 2 * MARGIN + tallest * (NODE.height + GAP.down) - GAP.down;
  const width = 2 * MARGIN + layers.length * (NODE.width + GAP.across) - GAP.across;
  const places = new Map<number, Place>();
  for (const [across, layer] of layers.entries()) {
    const step = Math.min((height - 2 * MARGIN) / layer.length, 3 * NODE.height);
    const top = (height - step * layer.length) / 2 + (step - NODE.height) / 2;
    for (const [down, node] of layer.entries())
      places.set(node, { x: MARGIN + across * (NODE.width + GAP.across), y: top + down * step });
  }
  const most = Math.max(1, ...edges.map(({ requests }) => requests));
  const lines = edges.map(({ requests }, index) => {
    const [from, to] = (links[index] ?? [0, 0]).map((node) => places.get(node) ?? { x: 0, y: 0 });
    const path = from && to ? lineBetween(from, to) : '';
    const line = drawn('path', {
      class: 'line',
      attributes: { d: path, 'stroke-width': (1 + 3 * (requests / most)).toFixed(1), 'marker-end': 'url(#arrow)' },
    });
    const middle =
      from && to ? { x: (from.x + NODE.width + to.x) / 2, y: (from.y + to.y + NODE.height) / 2 - 5 } : { x: 0, y: 0 };
    const label = drawn('text', { class: 'count', attributes: { x: middle.x, y: middle.y } }, shortNumber(requests));
    return { line, label };
  });
  const buttons = nodes.map((node, index) =>
    nodeButton(node, places.get(index) ?? { x: 0, y: 0 }, () => onChoose(node)),
  );
  const svg = drawn(
    'svg',
    { attributes: { width, height, viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' } },
    arrow(),
    ...lines.map(({ line }) => line),
    ...lines.map(({ label }) => label),
  );
  const isCrowded = edges.length > MOST_LABELS;
  const map = element('div', { class: isCrowded ? 'map crowded' : 'map' }, svg, ...buttons);
  map.style.width = `${width}px`;
  map.style.height = `${height}px`;
  return {
    element: map,
    width,
    height,
    choose(name) {
      map.classList.add('chosen');
      for (const [index, { from, to }] of edges.entries()) {
        const isNear = from === name || to === name;
        lines[index]?.line.classList.toggle('near', isNear);
        lines[index]?.label.classList.toggle('near', isNear);
      }
      for (const [index, node] of nodes.entries())
        buttons[index]?.setAttribute('aria-pressed', String(node.name === name));
    },
  };
}

/** A number as short as it is still told by. */
export function shortNumber(value: number): string {
  return new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 }).format(value);
}

function lineBetween(from: Place, to: Place): string {
  const half = NODE.height / 2;
  const [x1, y1, x2, y2] = [from.x + NODE.width, from.y + half, to.x - 4, to.y + half];
  const bend = Math.max(GAP.across / 2, Math.abs(x2 - x1) / 2);
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
}

function arrow(): SVGElement {
  const attributes = {
    id: 'arrow',
    viewBox: '0 0 8 8',
    refX: 7,
    refY: 4,
    markerWidth: 8,
    markerHeight: 8,
    markerUnits: 'userSpaceOnUse',
    orient: 'auto',
  };
  return drawn(
    'defs',
    {},
    drawn('marker', { attributes }, drawn('path', { class: 'head', attributes: { d: 'M0 0L8 4L0 8z' } })),
  );
}

function nodeButton(node: MapNode, { x, y }: Place, onPress: () => void): HTMLElement {
  const { name, workload, isBlind, isExternal, trouble, size } = node;
  const kind = ['node', trouble === '' ? '' : 'ill', isBlind ? 'blind' : '', isExternal ? 'external' : ''].join(' ');
  const place = size > 1 ? counted(size, 'service') : (workload?.namespace ?? (isExternal ? 'external' : ''));
  const state = trouble === '' ? (isBlind ? 'no agent' : '') : size > 1 ? trouble : 'unhealthy';
  const made = element(
    'button',
    { class: kind, attributes: { type: 'button', 'aria-pressed': 'false', title: name }, onPress },
    named(name, 'title'),
    element('span', { class: 'place-of' }, [place, state].filter(Boolean).join(' · ')),
  );
  made.style.left = `${x}px`;
  made.style.top = `${y}px`;
  return made;
}
