import type { CallEnvironment } from '../src/call/call-environment.ts';

/**
 * Time that passes by pauses alone, at once, and began with the Unix epoch.
 *
 * @param passed told the milliseconds of each pause
 */
export function passingTime(passed: (ms: number) => void = () => {}): Pick<CallEnvironment, 'pause' | 'now' | 'time'> {
  let at = 0;
  return {
    now: () => at,
    time: () => at,
    async pause(ms) {
      at += ms;
      passed(ms);
    },
  };
}
