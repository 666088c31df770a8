import { textsOf } from '../../redaction/map-texts.ts';
import { REDACTED } from '../../redaction/redacted.ts';
import { isRecord } from '../../tool/fields.ts';

/**
 * Arguments with a placeholder for each value that an answer keeps back, which says whose value it stands for where that is
 * told: a kept back value is no value to be taken over into a file.
 *
 * @example
 * withPlaceholders({ fields: [{ key: 'API_KEY', value: '[redacted]' }] }); // => { fields: [{ key: 'API_KEY', value: '<value of API_KEY>' }] }
 */
export function withPlaceholders(given: unknown, of?: string): unknown {
  if (given === REDACTED) return of === undefined ? '<secret>' : `<value of ${of}>`;
  if (Array.isArray(given)) return given.map((item) => withPlaceholders(item, of));
  if (!isRecord(given)) return given;
  const { key } = given;
  return Object.fromEntries(
    Object.entries(given).map(([name, item]) => [
      name,
      withPlaceholders(item, name === 'value' && typeof key === 'string' && key !== REDACTED ? key : name),
    ]),
  );
}

/** The texts of arguments that are such placeholders: they are secret nowhere. */
export function placeholdersIn(given: unknown): readonly string[] {
  return textsOf(given).filter((text) => /^<value of [\w.-]{1,128}>$/.test(text));
}
