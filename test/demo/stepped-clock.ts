import type { Clock } from '../../src/demo/clock.ts';

/** A clock that stands still until it is stepped: for tests that wait for reconciliation without waiting. */
export interface SteppedClock extends Clock {
  /** Moves time on by that many milliseconds (0 or more). */
  step(milliseconds: number): void;
}

/**
 * Makes a clock that only `step` moves.
 *
 * @param start milliseconds since the Unix epoch
 */
export function steppedClock(start: number = Date.UTC(2026, 0, 15, 9, 0, 0)): SteppedClock {
  let at = start;
  return {
    now: () => at,
    step(milliseconds) {
      if (milliseconds < 0) throw new RangeError('time does not go back');
      at += milliseconds;
    },
  };
}
