import { counted } from '../../../text/counted.ts';
import { fieldOf, isRecord } from '../../../tool/fields.ts';
import { type Answer, listOf, numberOf, textOf } from '../answer.ts';
import { button, element, named } from '../element.ts';
import type { Server } from '../start-view.ts';
import { drawFlames, ROW } from './draw-flames.ts';
import { type Bar, type Flames, findFrames, readFlames } from './flames.ts';
import { frameDetails } from './frame-details.ts';

const TOOL = 'get_source_hot_functions';

/** Shows where a workload spends its CPU; the frames themselves are asked for where the first answer has none. */
export function showFlames(answer: Answer, given: Readonly<Record<string, unknown>>, server: Server): readonly Node[] {
  const place = element('div');
  const hasFrames = fieldOf(answer.data, 'frames') !== undefined;
  const isEmpty = answer.error !== undefined || fieldOf(answer.data, 'functions') === undefined;
  const whole =
    hasFrames || isEmpty ? Promise.resolve(answer) : server.call({ tool: TOOL, arguments: { ...given, frames: true } });
  whole
    .then((full) => show(place, full, given, server))
    .catch((error) => server.say(error instanceof Error ? error.message : 'This view failed.'));
  server.say('Reading the profile …');
  return [place];
}

function show(place: HTMLElement, answer: Answer, given: Readonly<Record<string, unknown>>, server: Server): void {
  const { data, error, total } = answer;
  if (error !== undefined) {
    server.say('');
    place.replaceChildren(element('p', { class: 'card bad' }, error));
    return;
  }
  const flames = readFlames(data);
  const known = flames.frames.length - 1;
  if (known === 0) {
    const again = button('Read again', () => {
      server.call({ tool: TOOL, arguments: { ...given, frames: true } }).then(
        (read) => show(place, read, given, server),
        () => server.say('This view failed.'),
      );
    });
    server.say('No samples yet.');
    place.replaceChildren(element('p', {}, textOf(fieldOf(data, 'says'))), element('p', {}, again));
    return;
  }
  const workload = ['namespace', 'kind', 'name']
    .map((name) => textOf(given[name]))
    .filter(Boolean)
    .join('/');
  const cut = total !== undefined && total > known ? ` The biggest ${known} of ${total} frames are shown.` : '';
  server.say(`${workload}: ${numberOf(fieldOf(data, 'cpu_seconds'))} s of CPU, ${counted(known, 'frame')}.${cut}`);
  place.replaceChildren(...graph(flames, data, given, server));
}

function graph(
  flames: Flames,
  data: unknown,
  given: Readonly<Record<string, unknown>>,
  server: Server,
): readonly Node[] {
  const canvas = element('canvas', {
    class: 'flames',
    attributes: {
      tabindex: 0,
      role: 'application',
      'aria-label': 'Flame graph: arrows move, Enter zooms, Escape shows all',
    },
  });
  const details = element('section', { attributes: { 'aria-live': 'polite' } });
  const hovered = element('p', { class: 'hovered quiet', attributes: { 'aria-hidden': 'true' } });
  const result = element('span', { class: 'quiet', attributes: { role: 'status' } });
  const search = element('input', {
    attributes: { type: 'search', placeholder: 'Search functions', 'aria-label': 'Search functions' },
  });
  let bars: readonly Bar[] = [];
  let look = { zoomed: 0, chosen: 0, found: new Set<number>() as ReadonlySet<number> };
  let isDue = false;
  const draw = (): void => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      bars = drawFlames(canvas, flames, look);
    });
  };
  const seek = (text: string): void => {
    const found = findFrames(flames, text);
    look = { ...look, found: found.frames };
    result.replaceChildren(text === '' ? '' : `${found.frames.size} found, ${percent(found.share)} of the CPU`);
    draw();
  };
  const choose = (index: number, zooms: boolean): void => {
    look = { ...look, chosen: index, zoomed: zooms ? index : look.zoomed };
    const frame = flames.frames[index];
    details.replaceChildren(...(frame === undefined || index === 0 ? [] : [frameDetails(frame, given, server)]));
    draw();
  };
  const barAt = ({ offsetX, offsetY }: MouseEvent): Bar | undefined =>
    bars.find(({ row, left, width }) => row === Math.floor(offsetY / ROW) && offsetX >= left && offsetX < left + width);
  canvas.addEventListener('click', (event) => {
    const bar = barAt(event);
    if (bar) choose(bar.index, true);
  });
  canvas.addEventListener('mousemove', (event) => {
    const frame = flames.frames[barAt(event)?.index ?? -1];
    hovered.replaceChildren(frame === undefined ? '' : `${frame.name}: ${percent(frame.width)}`);
  });
  canvas.addEventListener('keydown', (event) => {
    const next = keyTarget(event.key, flames, look.chosen);
    if (event.key === 'Enter') choose(look.chosen, true);
    else if (event.key === 'Escape') choose(0, true);
    else if (next !== undefined)
      choose(next, (flames.frames[next]?.depth ?? 0) < (flames.frames[look.zoomed]?.depth ?? 0));
    else return;
    event.preventDefault();
  });
  search.addEventListener('input', () => seek(search.value));
  new ResizeObserver(draw).observe(canvas);
  return [
    element(
      'p',
      { class: 'row' },
      search,
      button('Show all', () => choose(0, true)),
      result,
    ),
    element('div', { class: 'frame' }, canvas),
    hovered,
    details,
    hottest(data, (name) => {
      search.value = name;
      seek(name);
    }),
  ];
}

/** Where an arrow leads from a frame: to its caller, to what it calls most, to its neighbours. */
function keyTarget(key: string, { frames }: Flames, from: number): number | undefined {
  const frame = frames[from];
  const siblings = frames[frame?.parent ?? -1]?.children ?? [];
  switch (key) {
    case 'ArrowUp':
      return frame !== undefined && frame.parent >= 0 ? frame.parent : undefined;
    case 'ArrowDown':
      return frame?.children[0];
    case 'ArrowLeft':
      return siblings[siblings.indexOf(from) - 1];
    case 'ArrowRight':
      return siblings[siblings.indexOf(from) + 1];
    default:
      return undefined;
  }
}

function hottest(data: unknown, onChoose: (name: string) => void): HTMLElement {
  const heading = (text: string): HTMLElement => element('th', { attributes: { scope: 'col' } }, text);
  const rows = listOf(fieldOf(data, 'functions')).filter(isRecord).slice(0, 10);
  return element(
    'table',
    { class: 'card hottest' },
    element('caption', {}, 'Hottest functions'),
    element('thead', {}, element('tr', {}, heading('Function'), heading('Self'), heading('Total'))),
    element(
      'tbody',
      {},
      ...rows.map((row) => {
        const name = textOf(row.function);
        const chosen = element(
          'button',
          { class: 'plain', attributes: { type: 'button' }, onPress: () => onChoose(name) },
          named(name),
        );
        return element(
          'tr',
          {},
          element('td', {}, chosen),
          element('td', { class: 'number' }, `${numberOf(row.self_percent)} %`),
          element('td', { class: 'number' }, `${numberOf(row.total_percent)} %`),
        );
      }),
    ),
  );
}

/** A share from 0 to 1, as people read it. */
function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
