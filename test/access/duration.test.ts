import { describe, expect, it } from 'vitest';
import { secondsOf, secondsOfUnit } from '../../src/access/duration.ts';

describe('a span of time', () => {
  it.each([
    ['45s', 45],
    ['30m', 1_800],
    ['12h', 43_200],
    ['90d', 7_776_000],
    ['0s', 0],
    ['999999d', 86_399_913_600],
  ])('%s is %i seconds', (text, seconds) => {
    expect(secondsOf(text)).toBe(seconds);
  });

  it.each(['', 's', '90', '90w', '90 d', ' 90d', '90d ', '1d\n', '-1d', '1.5h', '1000000d', '1h30m', '2027-01-31'])(
    '%j is none',
    (text) => {
      expect(secondsOf(text)).toBeUndefined();
    },
  );

  it.each(['', 'w', 'constructor', 'sm'])('%j is no unit', (unit) => {
    expect(secondsOfUnit(unit)).toBeUndefined();
  });
});
