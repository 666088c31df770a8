import { INVISIBLE_IN_JSON, visible } from '../text/invisible.ts';
import { mapTexts, textsOf } from './map-texts.ts';
import { MARKUP_IN_JSON, neutraliseMarkup } from './markup.ts';

const UNSEEN_JSON = new RegExp(INVISIBLE_IN_JSON, 'u');
const UNSAFE_JSON = new RegExp(`${INVISIBLE_IN_JSON}|${MARKUP_IN_JSON}`, 'u');

/** Text from the cluster with everything invisible or controlling taken out, and with no markup that a client would act on. */
export function sanitizeText(text: string): string {
  // Markup may be hidden behind what is invisible.
  return neutraliseMarkup(visible(text));
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

/**
 * JSON text without anything invisible in its strings, its keys too; the text itself where there is nothing. What is no JSON
 * loses it as plain text.
 */
export function visibleJson(json: string): string {
  if (!UNSEEN_JSON.test(json)) return json;
  try {
    return JSON.stringify(mapTexts<unknown>(JSON.parse(json), visible, visible));
  } catch {
    return visible(json);
  }
}
