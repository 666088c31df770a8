import type { Answer } from '../answer.ts';
import { button, element, named } from '../element.ts';
import { lookInto, verdictTag, workloadText } from '../look-into.ts';
import type { Server } from '../start-view.ts';
import { type Board, type BoardGroup, type BoardRow, readBoard } from './board.ts';

const TOOL = 'find_unhealthy_sources';
/** The most that one call of the tool gives. */
const MOST = 100;

/** Shows what is unhealthy, by what is wrong; a namespace is chosen at the top, a source looked into by a press. */
export function showBoard(answer: Answer, given: Readonly<Record<string, unknown>>, server: Server): readonly Node[] {
  const place = element('div');
  let all: Board['namespaces'] = [];

  const show = (shown: Answer, namespace: string): void => {
    if (shown.error !== undefined) {
      place.replaceChildren(element('p', { class: 'card bad' }, shown.error));
      return;
    }
    const board = readBoard(shown.data);
    if (namespace === '' || all.length === 0) all = board.namespaces;
    server.say(board.says);
    place.replaceChildren(
      countsOf(board),
      filter(namespace),
      ...board.groups.map((group) => cardOf(group, server)),
      ...restOf(board, namespace),
    );
  };

  const ask = (namespace: string): void => {
    server.say('Reading …');
    server
      .call({ tool: TOOL, arguments: { ...(namespace === '' ? {} : { namespace }), limit: MOST } })
      .then((asked) => show(asked, namespace))
      .catch(() => server.say('This view failed.'));
  };

  const filter = (chosen: string): HTMLElement => {
    const names = new Set([...all.map(([name]) => name).filter((name) => !name.includes(' ')), chosen].filter(Boolean));
    const options = ['', ...names].map((name) => {
      const count = all.find(([of]) => of === name)?.[1];
      const label = name === '' ? 'all namespaces' : count === undefined ? name : `${name} (${count})`;
      const option = element('option', { attributes: { value: name } }, label);
      option.selected = name === chosen;
      return option;
    });
    const select = element('select', {}, ...options);
    select.addEventListener('change', () => ask(select.value));
    return element('label', { class: 'row' }, 'Namespace', select);
  };

  const restOf = ({ shown, total }: Board, namespace: string): readonly Node[] =>
    shown >= total || shown >= MOST
      ? shown < total
        ? [element('p', { class: 'quiet' }, `${shown} of ${total} are shown: choose a namespace.`)]
        : []
      : [
          element(
            'p',
            {},
            button(`Show ${Math.min(total, MOST)} of ${total}`, () => ask(namespace)),
          ),
        ];

  show(answer, typeof given.namespace === 'string' ? given.namespace : '');
  return [place];
}

const WEIGHTS: Readonly<Record<string, string>> = {
  broken: 'bad',
  unsupported: 'warn',
  needs_restart: 'warn',
  needs_decision: 'warn',
  has_sent: 'good',
};

function countsOf({ counts }: Board): HTMLElement {
  return element(
    'ul',
    { class: 'counts' },
    ...counts.map(([name, count]) =>
      element(
        'li',
        { class: count > 0 ? (WEIGHTS[name] ?? '') : '' },
        element('strong', {}, String(count)),
        element('span', {}, name.replaceAll('_', ' ')),
      ),
    ),
  );
}

function cardOf({ reason, verdict, says, fix, cost, count, rows }: BoardGroup, server: Server): HTMLElement {
  const line = (label: string, text: string): readonly Node[] =>
    text === '' ? [] : [element('dt', {}, label), element('dd', {}, text)];
  return element(
    'section',
    { class: 'card' },
    element('div', { class: 'row' }, element('h2', {}, named(reason, 'reason')), verdictTag(verdict), `${count}`),
    ...(says === '' ? [] : [element('p', {}, says)]),
    element('dl', {}, ...line('Fix', fix), ...line('Cost', cost)),
    ...rows.map((row) => rowOf(row, server)),
  );
}

function rowOf(row: BoardRow, server: Server): HTMLElement {
  const opened = element('div');
  const details = element(
    'details',
    {},
    element(
      'summary',
      {},
      named(workloadText(row)),
      ...(row.since === '' ? [] : [element('span', { class: 'quiet' }, ` since ${row.since}`)]),
    ),
    opened,
  );
  // Made when it is looked at: there may be a hundred.
  details.addEventListener('toggle', () => {
    if (!details.open || opened.hasChildNodes()) return;
    opened.append(
      ...[row.says, row.fix].filter(Boolean).map((text) => element('p', {}, text)),
      lookInto({ namespace: row.namespace, kind: row.kind, name: row.name }, server),
    );
  });
  return details;
}
