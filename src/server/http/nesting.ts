/** Whether objects and lists stand in each other more than so many levels deep. Itself not recursive. */
export function nestsDeeperThan(levels: number, value: unknown): boolean {
  let layer = partsOf(value);
  for (let level = 1; layer.length > 0; level += 1) {
    if (level > levels) return true;
    layer = layer.flatMap((part) => Object.values(part).flatMap(partsOf));
  }
  return false;
}

function partsOf(value: unknown): readonly object[] {
  return typeof value === 'object' && value !== null ? [value] : [];
}
