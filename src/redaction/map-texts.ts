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
  const keys = changedKeys(Object.keys(value), changeKey);
  return Object.fromEntries(
    Object.values(value).map((item, index) => [keys[index], mapTexts<unknown>(item, change, changeKey)]),
  );
}

/** Keys changed, and told apart where two become one: what is changed takes no place of what was there. */
function changedKeys(keys: readonly string[], changeKey: (key: string) => string): readonly string[] {
  const changed = keys.map(changeKey);
  if (new Set(changed).size === keys.length) return changed;
  const taken = new Set(keys.filter((key, index) => changed[index] === key));
  const counts = new Map<string, number>();
  return changed.map((key, index) => {
    if (key === keys[index]) return key;
    let name = key;
    let count = counts.get(key) ?? 1;
    while (taken.has(name)) {
      count += 1;
      name = `${key} (${count})`;
    }
    counts.set(key, count);
    taken.add(name);
    return name;
  });
}

/** Every text of a value but the keys, at any depth. */
export function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
