import { visible } from '../../../text/invisible.ts';
import { type Bar, barsOf, type Flames } from './flames.ts';

/** In CSS pixels. */
export const ROW = 20;
/** Deeper stacks are cut: a canvas has an end. */
const MOST_ROWS = 600;
const LEAST_TEXT = 34;
const FONT = '12px ui-monospace, monospace';
const TEXT = '#1b1f24';

/** What of a profile is looked at. */
export interface Look {
  readonly zoomed: number;
  readonly chosen: number;
  readonly found: ReadonlySet<number>;
}

/** Draws a profile on a canvas, and tells which bars it drew. */
export function drawFlames(canvas: HTMLCanvasElement, flames: Flames, { zoomed, chosen, found }: Look): readonly Bar[] {
  const width = canvas.clientWidth;
  const height = (Math.min(flames.depth, MOST_ROWS) + 1) * ROW;
  const ratio = window.devicePixelRatio;
  canvas.style.height = `${height}px`;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const pen = canvas.getContext('2d');
  if (pen === null) return [];
  pen.scale(ratio, ratio);
  pen.font = FONT;
  pen.textBaseline = 'middle';
  const letter = pen.measureText('m').width;
  const bars = barsOf(flames, zoomed, width);
  const isSearching = found.size > 0;
  for (const { index, left, width: wide, row } of bars) {
    const name = visible(flames.frames[index]?.name ?? '');
    const isAbove = row < (flames.frames[zoomed]?.depth ?? 0);
    pen.globalAlpha = isAbove || (isSearching && !found.has(index)) ? 0.45 : 1;
    pen.fillStyle = found.has(index) ? '#c79bff' : index === 0 ? '#c4cad3' : colourOf(name);
    pen.fillRect(left, row * ROW, Math.max(wide - 0.5, 0.5), ROW - 1);
    pen.globalAlpha = 1;
    if (wide < LEAST_TEXT) continue;
    const room = Math.floor((wide - 8) / letter);
    pen.fillStyle = isAbove || (isSearching && !found.has(index)) ? fadedText(canvas) : TEXT;
    pen.fillText(name.length > room ? `${name.slice(0, Math.max(0, room - 1))}…` : name, left + 4, row * ROW + ROW / 2);
  }
  const marked = bars.find(({ index }) => index === chosen);
  if (marked) {
    pen.strokeStyle = fadedText(canvas);
    pen.lineWidth = 2;
    pen.strokeRect(marked.left + 1, marked.row * ROW + 1, Math.max(marked.width - 2, 1), ROW - 3);
  }
  return bars;
}

function fadedText(canvas: HTMLCanvasElement): string {
  return getComputedStyle(canvas).color;
}

/** Warm colours, the same for what is of one package. */
function colourOf(name: string): string {
  const of = name.slice(0, Math.max(name.lastIndexOf('/'), name.indexOf('.'), 0)) || name;
  let hash = 0;
  for (let at = 0; at < of.length; at += 1) hash = (hash * 31 + of.charCodeAt(at)) % 997;
  return `hsl(${12 + (hash % 44)} ${70 + (hash % 20)}% ${68 + (hash % 11)}%)`;
}
