const STEPS = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];

/**
 * Bytes for people, beside the exact number (powers of 1,000).
 *
 * @example
 * humanBytes(1_500_000); // => '1.5 MB'
 * humanBytes(999.9); // => '1.0 kB'
 */
export function humanBytes(bytes: number): string {
  let value = bytes;
  let step = 0;
  // By what is printed: 999.9 bytes are 1.0 kB, not 1000 B.
  while (Math.round(value) >= 1000 && step < STEPS.length - 1) {
    value /= 1000;
    step += 1;
  }
  return `${step === 0 || value >= 99.95 ? Math.round(value) : value.toFixed(1)} ${STEPS[step]}`;
}
