import { mapTexts, textsOf } from './map-texts.ts';
import { MARKUP_IN_JSON, neutraliseMarkup } from './markup.ts';

/**
 * What can hide or forge text on its way through a model to a person's terminal: ANSI sequences, C0 and C1 controls but
 * tab and newline, zero-width and bidirectional characters, tags and variation selectors (text can be hidden in both).
 */
const ANSI = '(?:\\u001b\\[|\\u009b)[0-?]*[ -/]*[@-~]|\\u001b\\][^\\u0007\\u001b]*(?:\\u0007|\\u001b\\\\)|\\u001b[@-_]';
const CONTROLS = '[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]';
const INVISIBLE =
  '[\\u00ad\\u061c\\u115f\\u1160\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|\\udb40[\\udc00-\\udc7f]';
const SELECTORS = '[\\ufe00-\\ufe0f]|\\udb40[\\udd00-\\uddef]';
const UNSAFE = new RegExp(`${ANSI}|${CONTROLS}|${INVISIBLE}|${SELECTORS}`, 'g');

// In JSON text controls stand escaped, so one look at the text of a whole answer tells whether any string needs work.
const UNSAFE_JSON = new RegExp(`\\\\u00[01]|\\\\[bfr]|[\\u007f-\\u009f]|${INVISIBLE}|${SELECTORS}|${MARKUP_IN_JSON}`);

// Carriage returns stand in pasted certificates, selectors in emoji: both are what a person may well send.
const UNSENT = new RegExp(`(?!\\r)${CONTROLS}|${INVISIBLE}`);

/** Text from the cluster with everything invisible or controlling taken out, and with no markup that a client would act on. */
export function sanitizeText(text: string): string {
  // Markup may be hidden behind what is invisible.
  return neutraliseMarkup(visible(text));
}

function visible(text: string): string {
  return text.replace(UNSAFE, '');
}

/** Whether text that a caller sent holds a control, zero-width or bidirectional character. */
export function holdsInvisible(text: string): boolean {
  return UNSENT.test(text);
}

/**
 * Data from the cluster with every text sanitised, keys too. Cluster text is data, never instruction.
 *
 * @param json the data's JSON text; when nothing in it is unsafe the data comes back as it is, uncopied
 * @param spoken what the caller itself sent: a text that stands in it keeps its markup, so that the call which a preview
 * gives is the call that was previewed
 */
export function sanitize<Value>(value: Value, json: string, spoken?: unknown): Value {
  if (!UNSAFE_JSON.test(json)) return value;
  const own = new Set(textsOf(spoken));
  return mapTexts(value, (text) => (own.has(text) ? visible(text) : sanitizeText(text)), sanitizeText);
}
