import type { Answer, Step } from '../answer.ts';
import { button, element, named } from '../element.ts';
import type { Server } from '../start-view.ts';
import { type Change, previewOf, readChange, withGivenValues } from './change.ts';

const UNKNOWN = 'Whether anything was changed is not known: list_changes tells, or preview it again.';

/**
 * Shows what a write would do, or did. It is applied, and taken back, by a press of the person alone, once; a plan that no
 * longer holds is said to, and the change is previewed anew and waits for another press.
 */
export function showChange(answer: Answer, given: Readonly<Record<string, unknown>>, server: Server): readonly Node[] {
  const place = element('div');

  const show = (shown: Answer, said?: string): void => {
    if (shown.error !== undefined) {
      showFailure(shown);
      return;
    }
    const change = readChange(shown);
    place.replaceChildren(
      ...describe(change, shown.isPreview),
      ...warningsOf(shown.warnings),
      ...(shown.isPreview ? previewButtons(change) : undoButtons(change)),
    );
    server.say(said ?? (shown.isPreview ? standing(change) : done(change)));
  };

  const showFailure = ({ error = '', steps }: Answer): void => {
    const [again] = steps;
    place.replaceChildren(element('p', { class: 'card bad' }, error));
    if (again?.arguments.plan === undefined && again !== undefined) place.append(previewAgain(again));
    server.say('This was not done.');
  };

  const previewAnew = async (step: Step, why: string): Promise<void> => {
    server.say(`${why} Previewing it again …`);
    const seen = await server.call(withGivenValues(previewOf(step), given));
    show(
      seen,
      seen.error === undefined ? `${why} Below is what it would do now: look again before you apply.` : undefined,
    );
  };

  const previewAgain = (step: Step): HTMLElement => {
    const again = button('Preview again', () => {
      again.disabled = true;
      previewAnew(step, '').catch(failed);
    });
    return element('p', { class: 'row' }, again);
  };

  const apply = async (step: Step): Promise<void> => {
    server.say('Applying …');
    const applied = await server.call(withGivenValues(step, given));
    if (applied.side === 'plan')
      return previewAnew(step, 'The cluster has changed since this preview, or its plan is over: nothing was applied.');
    if (applied.side === 'host') return uncertain(step, applied);
    show(applied);
  };

  const takeBack = async (step: Step): Promise<void> => {
    server.say('Taking it back …');
    const undone = await server.call(step);
    if (undone.side === 'host') return uncertain(step, undone);
    if (undone.error !== undefined) return show(undone);
    place.replaceChildren(...describe(readChange(undone), false));
    server.say('Taken back.');
  };

  const uncertain = (step: Step, { error = '' }: Answer): void => {
    place.replaceChildren(element('p', { class: 'card warn' }, `${error} ${UNKNOWN}`), previewAgain(step));
    server.say('The host did not say how it ended.');
  };

  const failed = (error: unknown): void => server.say(error instanceof Error ? error.message : 'This view failed.');

  /** A button that works once: a second press finds it disabled. */
  const pressedOnce = (label: string, className: string, act: () => Promise<void>): HTMLButtonElement => {
    const made = button(
      label,
      () => {
        if (made.disabled) return;
        made.disabled = true;
        act().catch(failed);
      },
      className,
    );
    return made;
  };

  const previewButtons = ({ apply: step }: Change): readonly Node[] =>
    step === undefined
      ? []
      : [
          element(
            'p',
            { class: 'row' },
            pressedOnce('Apply', 'first', () => apply(step)),
          ),
        ];

  const undoButtons = ({ undo: step, stays }: Change): readonly Node[] => {
    if (step === undefined) return [];
    const left = stays === '' ? [] : [element('span', { class: 'quiet' }, `Stays after an undo: ${stays}`)];
    return [
      element(
        'p',
        { class: 'row' },
        pressedOnce('Undo', '', () => takeBack(step)),
        ...left,
      ),
    ];
  };

  show(answer);
  return [place];
}

function standing({ apply, fields }: Change): string {
  if (apply !== undefined) return 'Nothing is changed yet.';
  return fields.length === 0 ? 'Nothing to apply.' : 'This is a preview alone: it cannot be applied here.';
}

function done({ isConfirmed }: Change): string {
  return isConfirmed === false ? 'Applied, but its effect has not been seen yet.' : 'Applied.';
}

function describe({ sentence, risks, fields, consequences }: Change, isPreview: boolean): readonly Node[] {
  return [
    ...(sentence === '' ? [] : [element('p', { class: 'sentence' }, sentence)]),
    ...(risks.length === 0 ? [] : [element('p', { class: 'row' }, 'Risk:', ...risks.map(riskTag))]),
    ...(fields.length === 0 ? [] : [diff(fields, isPreview)]),
    ...(consequences.length === 0
      ? []
      : [element('h2', {}, 'What follows'), element('ul', {}, ...consequences.map((one) => element('li', {}, one)))]),
  ];
}

function warningsOf(warnings: readonly string[]): readonly Node[] {
  return warnings.map((warning) => element('p', { class: 'card warn' }, warning));
}

const GRAVE: ReadonlySet<string> = new Set(['data_loss', 'privacy', 'cluster_wide']);

function riskTag(risk: string): HTMLElement {
  const weight = risk === 'none' ? 'good' : GRAVE.has(risk) ? 'bad' : 'warn';
  return element('span', { class: `tag ${weight}` }, risk.replaceAll('_', ' '));
}

function diff(fields: Change['fields'], isPreview: boolean): HTMLElement {
  const heading = (text: string): HTMLElement => element('th', { attributes: { scope: 'col' } }, text);
  const value = (text: string, kind: string): HTMLElement =>
    element('td', { class: text === '' ? 'quiet' : kind }, text === '' ? 'not set' : named(text));
  return element(
    'table',
    { class: 'card diff' },
    element('caption', {}, isPreview ? 'Would change' : 'Changed'),
    element('thead', {}, element('tr', {}, heading('Field'), heading('Before'), heading('After'))),
    element(
      'tbody',
      {},
      ...fields.map(({ field, before, after }) =>
        element(
          'tr',
          {},
          element('th', { attributes: { scope: 'row' } }, named(field)),
          value(before, 'bad'),
          value(after, 'good'),
        ),
      ),
    ),
  );
}
