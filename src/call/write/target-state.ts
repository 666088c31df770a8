import { canonicalJson } from '../../tool/canonical-json.ts';
import type { FieldPath } from '../../tool/definition.ts';

/**
 * The `@target` fields of an answer, lists in canonical order (several of the API's orders are random).
 *
 * @param paths response names from the root of the answer
 */
export function targetState(answer: unknown, paths: readonly FieldPath[]): unknown {
  return paths.length === 0 ? null : project(answer, paths);
}

function project(value: unknown, paths: readonly FieldPath[]): unknown {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return inCanonicalOrder(value.map((item) => project(item, paths)));
  if (typeof value !== 'object') return value;
  const below = new Map<string, readonly FieldPath[]>();
  for (const [name, ...rest] of paths) {
    if (name === undefined) return value;
    below.set(name, [...(below.get(name) ?? []), rest]);
  }
  return Object.fromEntries([...below].map(([name, rests]) => [name, project(Reflect.get(value, name), rests)]));
}

function inCanonicalOrder(items: readonly unknown[]): readonly unknown[] {
  return items
    .map((item) => ({ item, text: canonicalJson(item) }))
    .sort((left, right) => (left.text < right.text ? -1 : 1))
    .map(({ item }) => item);
}
