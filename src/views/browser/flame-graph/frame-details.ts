import { fieldAt, fieldOf } from '../../../tool/fields.ts';
import { listOf, textOf } from '../answer.ts';
import { button, element, named } from '../element.ts';
import type { Server } from '../start-view.ts';
import type { Frame } from './flames.ts';

const TOOL = 'add_custom_instrumentation';

/** What is told of a frame, with the call that makes spans of its function: to be copied, or previewed here. */
export function frameDetails(frame: Frame, given: Readonly<Record<string, unknown>>, server: Server): HTMLElement {
  const { namespace, kind, name } = given;
  const call = { namespace, kind, name, function: frame.name };
  const text = JSON.stringify(call, null, 1);
  const shown = element('div');
  // The clipboard's own interface is closed to frames of other origins; what a person has chosen may be copied.
  const copy = button('Copy as custom instrumentation', () => {
    const field = element('textarea', { attributes: { readonly: '', rows: 6, 'aria-label': `Arguments of ${TOOL}` } });
    field.value = text;
    shown.replaceChildren(field);
    field.select();
    const isCopied = document.execCommand('copy');
    server.say(isCopied ? `Copied: the arguments of ${TOOL}.` : `Copy the arguments of ${TOOL} here.`);
  });
  const preview = button(
    'Preview spans',
    () => {
      preview.disabled = true;
      shown.replaceChildren(element('p', { class: 'quiet' }, 'Reading what it would do …'));
      server
        .call({ tool: TOOL, arguments: call })
        .then(({ data, error }) =>
          shown.replaceChildren(
            ...(error === undefined ? previewed(data, call, server) : [element('p', { class: 'card bad' }, error)]),
          ),
        )
        .catch(() => shown.replaceChildren('This view failed.'))
        .finally(() => {
          preview.disabled = false;
        });
    },
    'first',
  );
  const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
  return element(
    'div',
    { class: 'card' },
    element('h2', {}, named(frame.name)),
    element(
      'p',
      {},
      `Self ${seconds(frame.self)}, total ${seconds(frame.total)} (${(100 * frame.width).toFixed(1)} % of the CPU).`,
    ),
    element('p', { class: 'row' }, preview, copy),
    shown,
  );
}

function previewed(data: unknown, call: object, server: Server): readonly Node[] {
  const consequences = listOf(fieldOf(data, 'consequences')).map((one) => element('li', {}, textOf(one)));
  const ask = button('Ask the agent to apply it', () => {
    const text = `Preview ${TOOL} with ${JSON.stringify(call)}, and apply it once I have approved it.`;
    server.propose(text).then(
      (isTaken) =>
        server.say(isTaken ? 'Asked in the conversation.' : `This client takes no messages from views. Say: ${text}`),
      () => server.say('This view failed.'),
    );
  });
  return [
    element('p', {}, textOf(fieldAt(data, ['impact', 'approve']))),
    element('ul', {}, ...consequences),
    element('p', {}, ask),
  ];
}
