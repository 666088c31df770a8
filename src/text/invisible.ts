/** Whole sequences that a terminal acts on, so that no half of one is left standing as text: colours, titles, links. */
export const TERMINAL_SEQUENCE =
  '(?:\\u001b\\[|\\u009b)[0-?]*[ -/]*[@-~]|\\u001b\\][^\\u0007\\u001b]*(?:\\u0007|\\u001b\\\\)|\\u001b[@-_]';
/** C0 and C1 controls but tab and newline. */
const CONTROL = '[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]';
/**
 * Whatever shows nothing and can hide, forge or reorder text: by what Unicode says of it, so that what Unicode adds is in it.
 * Zero-width and bidirectional characters, joiners, tags, fillers and selectors are ignorable or format characters; what
 * separates lines and paragraphs forges lines; the blank of braille looks like a space and is none; half of a pair is no character.
 */
const IGNORABLE = '\\p{Default_Ignorable_Code_Point}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\u2800';
/** One character of text that nobody sees, as part of a regular expression with the flag `u` or `v`. */
export const INVISIBLE = `[${IGNORABLE}]`;

/**
 * What nobody sees as it stands in JSON text, where controls and half pairs are escaped: by one look at it the strings of a
 * whole value are known to need nothing. Finds too much rather than too little.
 */
export const INVISIBLE_IN_JSON = `\\\\u(?:00[01]|d[89a-f])|\\\\[bfr]|[\\u007f-\\u009f]|${INVISIBLE}`;

const UNSEEN = new RegExp(`${TERMINAL_SEQUENCE}|${CONTROL}|${INVISIBLE}`, 'gu');

// Carriage returns stand in pasted certificates, and a selector behind an emoji says how that is drawn: both are what a
// person may well send. Behind anything else, or behind each other, selectors can spell out text.
const UNSENT = new RegExp(`(?!\\r)${CONTROL}|[[${IGNORABLE}]--[\\ufe0e\\ufe0f]]|(?<!\\p{Emoji})[\\ufe0e\\ufe0f]`, 'v');

/**
 * Text without what nobody sees in it. Emoji lose what joins them, and Persian and some Indic words what keeps their letters
 * apart: they stay readable, and nothing hides.
 */
export function visible(text: string): string {
  return text.replace(UNSEEN, '');
}

/** Whether text that a caller sent holds a control or an invisible character. */
export function holdsInvisible(text: string): boolean {
  return UNSENT.test(text);
}
