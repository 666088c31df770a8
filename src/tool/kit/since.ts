import { secondsOf } from '../../access/duration.ts';

/**
 * Milliseconds since the Unix epoch of what a person gives as `since`: a time, or a length before one; undefined for any
 * other text.
 *
 * @param end what a length is counted back from, milliseconds since the Unix epoch; undefined where that is not known
 * @example
 * const noon = Date.UTC(2026, 0, 31, 12);
 * sinceTime('2026-01-31T11:30:00Z', noon) === sinceTime('30m', noon); // => true
 * sinceTime('lately', noon); // => undefined
 */
export function sinceTime(text: string, end: number | undefined): number | undefined {
  const seconds = secondsOf(text);
  if (seconds === undefined) return instant(text);
  return end === undefined ? undefined : end - seconds * 1000;
}

/**
 * Milliseconds since the Unix epoch of a time in RFC 3339; undefined for any other text.
 *
 * @example
 * instant('1970-01-01T00:00:01+0000'); // => 1000
 */
export function instant(text: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text)) return undefined;
  // Go writes offsets without a colon.
  const at = Date.parse(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  return Number.isNaN(at) ? undefined : at;
}
