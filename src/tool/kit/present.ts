/**
 * An object without its absent, empty and trivial parts: answers are paid for by the token, and a field that is not
 * there says the same as one that is null.
 *
 * @example
 * present({ name: 'orders', note: '', pods: [], replicas: 0, ready: false, owner: null }); // => { name: 'orders', replicas: 0, ready: false }
 */
export function present<Fields extends object>(fields: Fields): Partial<Fields> {
  const kept: Partial<Fields> = {};
  for (const key in fields) {
    const value = fields[key];
    if (value === null || value === undefined || value === '') continue;
    if (Array.isArray(value) && value.length === 0) continue;
    kept[key] = value;
  }
  return kept;
}
