const STEPS = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];

/** Bytes for people, beside the exact number: `1.5 MB` (powers of 1,000). */
export function humanBytes(bytes: number): string {
  const power = Math.min(STEPS.length - 1, bytes > 0 ? Math.floor(Math.log10(bytes) / 3) : 0);
  const value = bytes / 1000 ** power;
  return `${value >= 100 || power === 0 ? Math.round(value) : value.toFixed(1)} ${STEPS[power]}`;
}
