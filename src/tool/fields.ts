/**
 * A property of a value of unknown shape; undefined where the value is no object or has none of that name.
 *
 * @example
 * fieldOf({ kind: 'Pod' }, 'kind'); // => 'Pod'
 * fieldOf(null, 'kind'); // => undefined
 */
export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/**
 * Whether a value is an object with named fields, and no list.
 *
 * @example
 * isRecord({ kind: 'Pod' }); // => true
 * isRecord(['Pod']); // => false
 */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * What stands at a path of property names from a value; undefined where the path ends early.
 *
 * @example
 * const manifest: unknown = { metadata: { labels: { app: 'orders' } } };
 * fieldAt(manifest, ['metadata', 'labels', 'app']); // => 'orders'
 * fieldAt(manifest, ['spec', 'replicas']); // => undefined
 */
export function fieldAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(fieldOf, value);
}
