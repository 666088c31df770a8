import type { CallEnvironment } from '../src/call/call-environment.ts';

/**
 * Time that passes by pauses alone, at once.
 *
 * @param passed told the milliseconds of each pause
 */
export function passingTime(passed: (ms: number) => void = () => {}): Pick<CallEnvironment, 'pause' | 'now'> {
  let at = 0;
  return {
    now: () => at,
    async pause(ms) {
      at += ms;
      passed(ms);
    },
  };
}
