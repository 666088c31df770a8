/** A property of a value of unknown shape; undefined where the value is no object or has none of that name. */
export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** What stands at a path of property names from a value; undefined where the path ends early. */
export function fieldAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(fieldOf, value);
}
