/**
 * Data with every text changed, at any depth; numbers, booleans and nothing stay.
 *
 * @param changeKey changes the keys of objects too; they stay when absent
 */
export function mapTexts<Value>(
  value: Value,
  change: (text: string) => string,
  changeKey?: (key: string) => string,
): Value;
export function mapTexts(
  value: unknown,
  change: (text: string) => string,
  changeKey: (key: string) => string = (key) => key,
): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts<unknown>(item, change, changeKey));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [changeKey(key), mapTexts<unknown>(item, change, changeKey)]),
  );
}

/** Every text of a value but the keys, at any depth. */
export function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
