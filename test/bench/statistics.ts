/** The middle one of some figures, the lower of two; NaN of none. */
export function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}

/** A figure that was measured at a size. */
export interface Point {
  readonly size: number;
  readonly value: number;
}

/**
 * The exponent by which a figure grows with a size, by least squares over the logarithms of both: 0 where it stays, 1 where it grows
 * as the size does, 2 as its square. NaN where fewer than two sizes tell it, or a figure is not above zero.
 */
export function exponentOf(points: readonly Point[]): number {
  const logs = points.map(({ size, value }) => ({ x: Math.log(size), y: Math.log(value) }));
  const mean = (of: (log: { readonly x: number; readonly y: number }) => number): number =>
    logs.reduce((sum, log) => sum + of(log), 0) / logs.length;
  const [x, y] = [mean((log) => log.x), mean((log) => log.y)];
  return mean((log) => (log.x - x) * (log.y - y)) / mean((log) => (log.x - x) ** 2);
}
