/** Requests that may be made in a period. */
export interface Rate {
  readonly requests: number;
  readonly seconds: number;
}

const PERIODS: Readonly<Record<string, { readonly seconds: number; readonly name: string }>> = {
  s: { seconds: 1, name: 'a second' },
  m: { seconds: 60, name: 'a minute' },
  h: { seconds: 3_600, name: 'an hour' },
  d: { seconds: 86_400, name: 'a day' },
};

/** The rate that a text such as `60/m`, `5/s` or `1000/h` says; undefined for any other. */
export function rateOf(text: string): Rate | undefined {
  const [, requests, unit = ''] = /^([1-9]\d{0,5})\/([smhd])$/.exec(text) ?? [];
  const period = PERIODS[unit];
  if (requests === undefined || period === undefined) return undefined;
  return { requests: Number(requests), seconds: period.seconds };
}

/** A rate in words: `60 requests a minute`. */
export function rateText({ requests, seconds }: Rate): string {
  const period = Object.values(PERIODS).find((one) => one.seconds === seconds)?.name ?? `in ${seconds} s`;
  return `${requests} ${requests === 1 ? 'request' : 'requests'} ${period}`;
}
