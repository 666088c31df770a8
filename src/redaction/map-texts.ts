/**
 * Data with every text changed, at any depth; numbers, booleans and nothing stay. What holds nothing that changes is not copied:
 * it comes back as it is.
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
  changeKey?: (key: string) => string,
): unknown {
  if (typeof value === 'string') return change(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return mappedItems(value, change, changeKey);
  const keys = Object.keys(value);
  const given: readonly unknown[] = Object.values(value);
  const changed = changeKey ? changedKeys(keys, changeKey) : keys;
  const items = mappedItems(given, change, changeKey);
  if (changed === keys && items === given) return value;
  return Object.fromEntries(items.map((item, index) => [changed[index], item]));
}

function mappedItems(
  items: readonly unknown[],
  change: (text: string) => string,
  changeKey: ((key: string) => string) | undefined,
): readonly unknown[] {
  let copy: unknown[] | undefined;
  for (let at = 0; at < items.length; at += 1) {
    const item = mapTexts<unknown>(items[at], change, changeKey);
    if (!copy && item !== items[at]) copy = items.slice(0, at);
    copy?.push(item);
  }
  return copy ?? items;
}

/** Keys changed, and told apart where two become one: what is changed takes no place of what was there. */
function changedKeys(keys: readonly string[], changeKey: (key: string) => string): readonly string[] {
  const changed = keys.map(changeKey);
  if (changed.every((key, index) => key === keys[index])) return keys;
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
