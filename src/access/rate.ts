import { secondsOfUnit } from './duration.ts';

/** Requests that may be made in a period. */
export interface Rate {
  readonly requests: number;
  readonly seconds: number;
}

const PERIODS: ReadonlyMap<number, string> = new Map([
  [1, 'a second'],
  [60, 'a minute'],
  [3_600, 'an hour'],
  [86_400, 'a day'],
]);

/** The rate that a text such as `60/m`, `5/s` or `1000/h` says; undefined for any other. */
export function rateOf(text: string): Rate | undefined {
  const seconds = /^[1-9]\d{0,5}\/.$/.test(text) ? secondsOfUnit(text.slice(-1)) : undefined;
  return seconds === undefined ? undefined : { requests: Number.parseInt(text, 10), seconds };
}

/** A rate in words: `60 requests a minute`. */
export function rateText({ requests, seconds }: Rate): string {
  const period = PERIODS.get(seconds) ?? `in ${seconds} s`;
  return `${requests} ${requests === 1 ? 'request' : 'requests'} ${period}`;
}
