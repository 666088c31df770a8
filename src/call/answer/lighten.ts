import { mapTexts } from '../../redaction/map-texts.ts';

/** Characters of data that are looked at for one answer: more than any object of Kubernetes has. */
const MOST_CHARACTERS = 2 * 1024 * 1024;
/** In place of a text that is not looked at. */
const LEFT_OUT = '…';

/**
 * Data with no more text than this process can redact, sanitise and measure, which takes a copy each: the texts in order,
 * keys too, as long as there is room, and a sign in place of each further one. Whole texts only, since half a secret is no
 * longer known as one. What an answer shows of so much is cut to its budget anyway, from the end.
 *
 * @returns the data itself where there is room for all of it
 */
export function lighten<Data>(data: Data, most = MOST_CHARACTERS): Data {
  if (charactersOf(data) <= most) return data;
  let left = most;
  const kept = (text: string): string => {
    if (text.length > left) return text === '' ? text : LEFT_OUT;
    left -= text.length;
    return text;
  };
  return mapTexts(data, kept, kept);
}

function charactersOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  let sum = 0;
  if (!Array.isArray(value)) for (const key of Object.keys(value)) sum += key.length;
  for (const item of Object.values(value)) sum += charactersOf(item);
  return sum;
}
