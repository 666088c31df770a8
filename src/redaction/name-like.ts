/** A word of a name: letters, with a digit or two behind them, `OAUTH2`, or between few, `K8S`. */
const WORD = /^(?:[A-Za-z]{1,24}\d{0,2}|\d{1,4}|[A-Za-z]{1,2}\d[A-Za-z]{1,8})$/;
const MAX_NAME = 80;

/**
 * Whether a text reads as the name of a field, a setting or a header, such as `DATADOG_API_KEY` or `x-scope-orgid`, and not
 * as a key or a password that was put in its place.
 */
export function readsAsName(text: string): boolean {
  return text !== '' && text.length <= MAX_NAME && text.split(/[_.:/ -]/).every((word) => WORD.test(word));
}
