import { fieldOf } from '../../tool/fields.ts';
import { type Answer, listOf, textOf } from './answer.ts';
import { button, element, named } from './element.ts';
import type { Server } from './start-view.ts';

/** A workload, as tools take it. */
export interface Workload {
  readonly namespace: string;
  readonly kind: string;
  readonly name: string;
}

/** A workload as text, as tools write it. */
export function workloadText({ namespace, kind, name }: Workload): string {
  return `${namespace}/${kind}/${name}`;
}

/**
 * What a person can do about a workload: have it looked into here, or by the agent. What is found is shown below the
 * buttons.
 */
export function lookInto(workload: Workload, server: Server): HTMLElement {
  const found = element('div', { attributes: { 'aria-live': 'polite' } });
  const look = button(
    'Troubleshoot',
    () => {
      look.disabled = true;
      found.replaceChildren(element('p', { class: 'quiet' }, 'Looking into it …'));
      server
        .call({ tool: 'troubleshoot_source', arguments: { ...workload } })
        .then((answer) => found.replaceChildren(...findings(answer)))
        .catch(() => found.replaceChildren('This view failed.'))
        .finally(() => {
          look.disabled = false;
        });
    },
    'first',
  );
  const ask = button('Ask the agent', () => {
    const text = `Troubleshoot the source ${workloadText(workload)}: why does it not send telemetry as it should, and what mends it?`;
    server
      .propose(text)
      .then((isTaken) =>
        server.say(isTaken ? 'Asked in the conversation.' : `This client takes no messages from views. Say: ${text}`),
      )
      .catch(() => server.say('This view failed.'));
  });
  return element('div', {}, element('p', { class: 'row' }, look, ask), found);
}

function findings({ data, error }: Answer): readonly Node[] {
  if (error !== undefined) return [element('p', { class: 'card bad' }, error)];
  const evidence = listOf(fieldOf(data, 'evidence')).map((one) => element('li', {}, named(textOf(one))));
  const line = (label: string, field: string): readonly Node[] => {
    const text = textOf(fieldOf(data, field));
    return text === '' ? [] : [element('dt', {}, label), element('dd', {}, text)];
  };
  return [
    element('p', {}, verdictTag(textOf(fieldOf(data, 'verdict'))), ` ${textOf(fieldOf(data, 'says'))}`),
    element('dl', {}, ...line('Fix', 'fix'), ...line('Cost', 'cost'), ...line('Restart', 'restart_helps')),
    ...(evidence.length === 0 ? [] : [element('ul', {}, ...evidence)]),
  ];
}

const WEIGHTS: Readonly<Record<string, string>> = {
  broken: 'bad',
  unsupported: 'warn',
  needs_restart: 'warn',
  needs_decision: 'warn',
  waiting: '',
  healthy: 'good',
};

/** What is found of a source, in colour and in words. */
export function verdictTag(verdict: string): HTMLElement {
  return element('span', { class: `tag ${WEIGHTS[verdict] ?? ''}` }, verdict.replaceAll('_', ' '));
}
