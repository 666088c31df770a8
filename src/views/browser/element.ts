import { visible } from '../../text/invisible.ts';

/** What an element is made with, beside what it holds. */
export interface Traits {
  readonly class?: string;
  /** Attributes by their names; an undefined one is left out. */
  readonly attributes?: Readonly<Record<string, string | number | undefined>>;
  /** What happens when a person, and no script, presses it. */
  readonly onPress?: () => void;
}

type Held = Node | string | undefined;

/** Makes an element of HTML. Text that it holds is text, whatever it says, and hides nothing. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  traits: Traits = {},
  ...held: readonly Held[]
): HTMLElementTagNameMap[Tag] {
  return fitted(document.createElement(tag), traits, held);
}

/** Makes an element of SVG, as {@link element} does of HTML. */
export function drawn<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  traits: Traits = {},
  ...held: readonly Held[]
): SVGElementTagNameMap[Tag] {
  return fitted(document.createElementNS('http://www.w3.org/2000/svg', tag), traits, held);
}

/** A name from the cluster: read in its own direction, whatever stands around it. */
export function named(text: string, className = 'name'): HTMLElement {
  return element('bdi', { class: className }, text);
}

/** A button that a person presses. */
export function button(label: string, onPress: () => void, className = ''): HTMLButtonElement {
  return element('button', { class: className, attributes: { type: 'button' }, onPress }, label);
}

function fitted<Made extends HTMLElement | SVGElement>(made: Made, traits: Traits, held: readonly Held[]): Made {
  const { class: className, attributes = {}, onPress } = traits;
  if (className) made.setAttribute('class', className);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(name, visible(String(value)));
  if (onPress) made.addEventListener('click', ({ isTrusted }) => isTrusted && onPress());
  made.append(...held.flatMap((one) => (one === undefined ? [] : [typeof one === 'string' ? visible(one) : one])));
  return made;
}
